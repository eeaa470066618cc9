import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What an officer edits: `content` below the project, or the folder CONTENT_DIR names. Absolute. */
export const contentFolder = (project: URL | string): string =>
  resolve(
    project instanceof URL ? fileURLToPath(project) : project,
    process.env['CONTENT_DIR'] || 'content',
  );
