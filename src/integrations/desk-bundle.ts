import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { patientRename } from '#desk/patient-rename.ts';
import { deskWords, editorPackage, localEditor } from './desk-editor.ts';

/** Says, inside a bundle, what it was made from. */
const recordName = 'made-from.txt';

const appFolder = fileURLToPath(new URL('../desk/app', import.meta.url));

/** Text that a file of the finished desk may not hold: it would be asked from another machine. */
const strangersAsked = /https:\/\/(?:unpkg\.com|cdn\.|fonts\.g)[^`"']*\.(?:woff2|json|js|mjs|css)/;

/** What the bundle is made from: the editor's version, our own files, and the words laid over its own. */
function inputs(): string {
  const hash = createHash('sha256').update(editorPackage().version);
  const sources = [appFolder, fileURLToPath(new URL('.', import.meta.url))].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => folder === appFolder || name.startsWith('desk-'))
      .map((name) => join(folder, name)),
  );
  for (const file of sources.toSorted()) hash.update(readFileSync(file));
  return hash.digest('hex');
}

/**
 * Writes the desk's page, the editor and all it may ever ask for into `folder`, unless it is there
 * already. Throws when the editor's package is not shaped as this code knows it.
 */
export async function bundleDesk(folder: string): Promise<void> {
  const wanted = inputs();
  const isMade = (): boolean => {
    const record = join(folder, recordName);
    return existsSync(record) && readFileSync(record, 'utf8') === wanted;
  };
  if (isMade()) return;
  // Made aside and shown whole: another process may be making or serving the same.
  const aside = `${folder}-${String(process.pid)}`;
  await build({
    root: appFolder,
    configFile: false,
    base: './',
    logLevel: 'error',
    plugins: [localEditor(deskWords())],
    build: {
      target: 'esnext',
      outDir: aside,
      emptyOutDir: true,
      assetsDir: 'tep',
      assetsInlineLimit: 0,
      modulePreload: false,
      chunkSizeWarningLimit: 4000,
    },
  });
  for (const file of readdirSync(join(aside, 'tep')).filter((name) => name.endsWith('.css'))) {
    const stranger = strangersAsked.exec(readFileSync(join(aside, 'tep', file), 'utf8'));
    if (stranger) throw new Error(`Bàn biên tập còn hỏi máy khác: ${stranger[0]} (${file}).`);
  }
  writeFileSync(join(aside, recordName), wanted);
  if (!isMade()) {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    patientRename(aside, folder);
  }
  rmSync(aside, { recursive: true, force: true, maxRetries: 5 });
}
