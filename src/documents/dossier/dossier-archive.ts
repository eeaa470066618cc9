import { strToU8 } from 'fflate';
import { zipOf } from '#documents/stable-zip.ts';
import type { Dossier } from '#lib/dossier/dossier.ts';
import { draftFile, draftProfile } from '#lib/dossier/draft-profile.ts';
import { formBuilders } from './forms.ts';

/** The three papers and the draft profile in one ZIP, under the name it should be saved by. */
export async function dossierArchive(
  dossier: Dossier,
  nextNumber: number,
): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> }> {
  const papers = await Promise.all(
    Object.entries(formBuilders).map(
      async ([file, build]) => [file, await build(dossier)] as const,
    ),
  );
  const draft = draftFile(dossier);
  return {
    name: `ho-so-${draft.replace(/\.md$/, '')}.zip`,
    bytes: zipOf({
      ...Object.fromEntries(papers),
      [draft]: strToU8(draftProfile(dossier, nextNumber)),
    }),
  };
}
