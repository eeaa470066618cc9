import { setTimeout as wait } from 'node:timers/promises';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { checkContent, formatReport } from '#desk/check-content.ts';
import type { ContentCheck } from '#desk/check-content.ts';
import { contentFolder } from '#desk/content-folder.ts';
import { collections } from '#schemas/collections.ts';
import {
  checkedBefore,
  contentIsTaken,
  offerCollections,
  offerContent,
} from './content-handover.ts';
import { loaderName } from './content-loader.ts';
import { FreshContent } from './fresh-content.ts';

/** Editors save in several steps; wait until they are through. */
const settlingTime = 100; // milliseconds
const refreshPause = 50; // milliseconds

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
 * Astro lets a refresh pass without a word while it reads content.config.ts again, which every changed
 * file makes it do: asks until the loaders have taken what was offered.
 */
async function takeUp(refresh: () => Promise<void> | undefined): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    await refresh();
    if (contentIsTaken()) return;
    await wait(refreshPause);
  }
}

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
        const content = new FreshContent(folder, async () => {
          log(await check(), logger);
          await takeUp(() => refreshContent?.({ loaders: [loaderName] }));
        });
        // Whoever opens a page sees what was saved a moment ago, however busy the machine is.
        server.middlewares.use((request, _response, next) => {
          const isPage = request.headers.accept?.includes('text/html') === true;
          const answer = () => {
            next();
          };
          if (isPage) content.catchUp().then(answer, answer);
          else next();
        });
        let timer: NodeJS.Timeout | undefined;
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(folder)) return;
          clearTimeout(timer);
          timer = setTimeout(() => {
            // A file may vanish while an editor replaces it; its next change asks again.
            content.catchUp().catch((error: unknown) => {
              logger.warn(String(error));
            });
          }, settlingTime);
        });
      },
    },
  };
};
