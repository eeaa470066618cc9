import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loggedErrors } from '#integrations/build-log.ts';
import { offerContent } from '#integrations/content-handover.ts';
import { buildSite } from './build-site.ts';
import { buildInputs, isBuilt, rememberBuilt } from './built.ts';
import { keepCompiledCode } from './compiled-code.ts';
import { cacheFolder, contentDir, outDir, requireNode24, seconds, shortPath } from './project.ts';
import { settingFaults } from './settings.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// Astro lets variables of the shell stand for `import.meta.env`: one called DEV would publish drafts.
process.env['NODE_ENV'] = 'production';
for (const name of ['DEV', 'PROD', 'MODE', 'SSR']) Reflect.deleteProperty(process.env, name);
requireNode24();
keepCompiledCode();

// Ending in order, even by Ctrl+C, lets the half-made site be cleared away.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const errorLog = join(cacheFolder, 'build-error.log');

/** Says in one sentence what an officer needs to know, and keeps the rest for whoever looks after the code. */
const reportUnexpected = (error: unknown): void => {
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const [summary = ''] = (error instanceof Error ? error.message : details).trim().split('\n');
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(
    errorLog,
    `${new Date().toISOString()}\n${[details, ...loggedErrors].join('\n\n')}\n`,
  );
  console.error(
    `Không dựng được trang vì một lỗi ngoài nội dung: ${summary}\n` +
      `Bản dựng tốt gần nhất vẫn còn nguyên. Chi tiết cho người phụ trách kỹ thuật: ${shortPath(errorLog)}`,
  );
};

/** Whether the settings and every file of the content are right; says all that is wrong with them. */
const isContentRight = async (): Promise<boolean> => {
  const faults = settingFaults(process.env);
  if (faults.length > 0) {
    console.error(faults.join('\n'));
    return false;
  }
  const { checkContent, formatReport } = await import('#desk/check-content.ts');
  const check = checkContent(contentDir);
  offerContent({ folder: contentDir, check });
  const report = await check;
  const text = formatReport(report);
  if (report.faults.length > 0) console.error(text);
  else if (report.notices.length > 0) console.log(text);
  return report.faults.length === 0;
};

const build = async (): Promise<void> => {
  if (process.argv.includes('--if-changed') && isBuilt()) {
    console.log('Không có gì thay đổi từ lần dựng trước.');
    return;
  }
  const startedAt = performance.now();
  console.log('Đang dựng trang…');
  if (!(await isContentRight())) {
    process.exitCode = 1;
    return;
  }
  const inputs = buildInputs();
  await buildSite();
  rememberBuilt(inputs);
  console.log(
    `Đã dựng xong ${shortPath(outDir)}/ trong ${seconds(performance.now() - startedAt)}.`,
  );
};

try {
  await build();
} catch (error) {
  reportUnexpected(error);
  process.exitCode = 1;
}
