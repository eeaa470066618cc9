import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { checkContent, formatReport } from '#desk/check-content.ts';
import type { ContentCheck } from '#desk/check-content.ts';
import { contentFolder } from '#desk/content-folder.ts';
import { collections } from '#schemas/collections.ts';
import { checkedBefore, offerCollections, offerContent } from './content-handover.ts';
import { loaderName } from './content-loader.ts';

/** Editors save in several steps; wait until they are through. */
const settlingTime = 100; // milliseconds

/** A report is for an officer: a stack trace below it would only frighten. */
class ContentFaults extends Error {
  override readonly name = 'ContentFaults';

  constructor(report: string) {
    super(`\n${report}`);
    this.stack = '';
  }
}

const log = (check: ContentCheck, logger: AstroIntegrationLogger): void => {
  const report = formatReport(check);
  if (check.faults.length > 0) logger.error(`\n${report}`);
  else if (report !== '') logger.warn(report);
};

/**
 * Checks the whole content before anything is built, unless the command that builds has done so, and
 * hands it to the loaders. A build or sync stops at a fault; the development server says what is wrong
 * and follows every change.
 */
export const checkedContent = (): AstroIntegration => {
  let folder = '';
  let isBuild = false;

  const check = (): Promise<ContentCheck> => {
    const checking = checkContent(folder);
    offerContent({ folder, check: checking });
    return checking;
  };

  return {
    name: 'checked-content',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        folder = contentFolder(config.root);
        isBuild = command === 'build' || command === 'sync';
        offerCollections(collections);
      },
      'astro:config:done': async ({ logger }) => {
        const reported = isBuild ? checkedBefore(folder) : undefined;
        const checked = await (reported ?? check());
        if (isBuild && checked.faults.length > 0) throw new ContentFaults(formatReport(checked));
        if (!reported) log(checked, logger);
      },
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        let timer: NodeJS.Timeout | undefined;
        const refresh = async () => {
          log(await check(), logger);
          await refreshContent?.({ loaders: [loaderName] });
        };
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(folder)) return;
          clearTimeout(timer);
          timer = setTimeout(() => {
            // A file may vanish while an editor replaces it; its next change asks again.
            refresh().catch((error: unknown) => {
              logger.warn(String(error));
            });
          }, settlingTime);
        });
      },
    },
  };
};
