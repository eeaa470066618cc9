import { mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { cacheFolder, root } from './project.ts';
import { run, runScript, type Finished } from './run.ts';
import { oneCheck, readReport, type Outcome } from './test-outcome.ts';

export interface Step {
  title: string;
  /** Resolves to what the step came to and what its tools printed. */
  run: () => Promise<Outcome & { output: string }>;
}

const counted = ({ code, output }: Finished) => ({ ...oneCheck(code), output });

const check = (title: string, program: string, ...words: string[]): Step => ({
  title,
  run: async () => counted(await run(program, words)),
});

const reportFile = (name: string): string => {
  const folder = join(cacheFolder, 'tests');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.json`);
  rmSync(file, { force: true }); // an old report must never speak for a new run
  return file;
};

const vitest = (
  title: string,
  name: string,
  words: readonly string[],
  env: Record<string, string> = {},
): Step => ({
  title,
  run: async () => {
    const report = reportFile(name);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const { code, output } = await run('vitest', ['run', '--root', root, ...words, ...reporters], {
      env,
    });
    return { ...readReport('vitest', report, code), output };
  },
});

const build = (title: string, env: Record<string, string> = {}): Step => ({
  title,
  run: async () => counted(await runScript('src/commands/build.ts', ['--if-changed'], { env })),
});

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('Không tìm được cổng trống.'));
      });
    });
  });

const browse = (
  title: string,
  words: readonly string[] = [],
  env: Record<string, string> = {},
): Step => ({
  title,
  run: async () => {
    const found = await runScript('tests/browser.ts');
    if (found.code !== 0) return counted(found);
    const path = found.output.trim().split('\n').at(-1) ?? '';
    const report = reportFile('browser');
    const { code, output } = await run('playwright', ['test', '--config', 'tests', ...words], {
      env: { ...env, BROWSER_PATH: path, TEST_PORT: String(await freePort()) },
    });
    return { ...readReport('playwright', report, code), output };
  },
});

const subPath = { BASE_PATH: '/thidua60/', OUT_DIR: join(cacheFolder, 'dist-thidua60') };
const mountedTests = ['links', 'search-index'].map((name) => `tests/site/${name}.test.ts`);
const siteConfig = ['--config', 'tests/vitest.site.config.ts'];
const demonstration = { DIST_DIR: 'dist-demo', CONTENT_DIR: '.cache/demo-content' };
/** What a full register and many exemplars can break; the rest of the demonstration is the real site's. */
const filledSpecs = [
  'a11y/axe',
  'a11y/equal-access',
  'a11y/html-codesniffer',
  ...['filters', 'keyboard', 'layout', 'loading', 'no-javascript', 'press', 'register'].map(
    (name) => `e2e/${name}`,
  ),
];
/** Many builds, none of which touches the finished site: they may run beside the browser. */
const moreBuilds = ['tests/site/broken-build.test.ts', 'tests/site/repeated-build.test.ts'];
const exceptBuilds = moreBuilds.flatMap((file) => ['--exclude', file]);

/** Builds go first: type checks and site tests read what they write. */
export const builds: readonly Step[] = [
  build('Dựng trang'),
  build('Dựng trang dưới /thidua60/', subPath),
  {
    title: 'Dựng trang xem thử',
    run: async () =>
      counted(await runScript('src/commands/demo.ts', ['--build-only', '--if-changed'])),
  },
];

/** May run beside the builds. */
export const formatChecks: readonly Step[] = [
  check('Định dạng (Prettier)', 'prettier', '--check', '--log-level', 'warn', '.'),
  check('CSS (stylelint)', 'stylelint', 'src/**/*.{css,astro}'),
];

export const codeChecks: readonly Step[] = [
  check('Kiểu (astro check)', 'astro', 'check', '--minimumFailingSeverity', 'hint'),
  check('Mã nguồn (ESLint)', 'eslint', '--max-warnings', '0', '.'),
  vitest('Kiểm thử đơn vị', 'unit', ['--config', 'tests/vitest.config.ts']),
  vitest('Nội dung hỏng, bản dựng dở, dựng lại', 'broken', [...siteConfig, ...moreBuilds]),
];

export const siteChecks: readonly Step[] = [
  vitest('Trang đã dựng', 'site', [...siteConfig, ...exceptBuilds]),
  vitest('Liên kết và tìm kiếm dưới /thidua60/', 'sub-path', [...siteConfig, ...mountedTests], {
    BASE_PATH: subPath.BASE_PATH,
    DIST_DIR: subPath.OUT_DIR,
  }),
  vitest('Trang xem thử đã dựng', 'demo', [...siteConfig, ...exceptBuilds], demonstration),
  browse('Hành trình và trợ năng trong trình duyệt (Playwright, axe)'),
  browse('Trang xem thử trong trình duyệt', filledSpecs, { ...demonstration, PAGES: 'filled' }),
];
