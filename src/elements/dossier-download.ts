import { dossierArchive } from '#documents/dossier/dossier-archive.ts';
import type { Dossier } from '#lib/dossier/dossier.ts';

/** Hands the papers and the draft to the reader; resolves to the name of the file. */
export async function downloadDossier(dossier: Dossier, nextNumber: number): Promise<string> {
  const { name, bytes } = await dossierArchive(dossier, nextNumber);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type: 'application/zip' }));
  link.download = name;
  link.click();
  // A minute is ample for the browser to have read it.
  window.setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
  return name;
}
