import type { Table } from 'docx';
import { table } from '#documents/docx-table.ts';
import type { Dossier } from '#lib/dossier/dossier.ts';
import { kindLabels } from '#lib/profile-kinds.ts';

/** «Tập thể», or all three kinds where none is chosen. */
export const kindLabel = ({ kind }: Pick<Dossier, 'kind'>): string =>
  kind === '' ? 'Tập thể / Hộ gia đình / Cá nhân' : kindLabels[kind];

/** Who is proposed, for which honour; empty lines for more. */
export const proposedTable = (dossier: Dossier): Table => {
  const first = dossier.name.trim() === '' ? ['1', '', '', ''] : row(dossier);
  const more =
    dossier.name.trim() === ''
      ? [
          ['2', '', '', ''],
          ['3', '', '', ''],
        ]
      : [];
  return table([15, 75, 40, 35], ['STT', 'Tên', 'Loại', 'Hình thức'], [first, ...more]);
};

const row = (dossier: Dossier): string[] => [
  '1',
  dossier.name.trim(),
  kindLabel(dossier),
  'Giấy khen',
];
