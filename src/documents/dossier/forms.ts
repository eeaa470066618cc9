import type { Dossier } from '#lib/dossier/dossier.ts';
import type { DossierForm } from '#lib/dossier/forms.ts';
import { achievementReport } from './achievement-report.ts';
import { minutes } from './minutes.ts';
import { submission } from './submission.ts';

/** The builder of each paper; they run in browsers too. */
export const formBuilders: Readonly<
  Record<DossierForm['file'], (dossier: Dossier) => Promise<Uint8Array>>
> = {
  'to-trinh.docx': submission,
  'bien-ban-hop-xet-khen-thuong.docx': minutes,
  'bao-cao-thanh-tich.docx': achievementReport,
};
