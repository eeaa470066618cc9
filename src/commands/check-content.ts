import { checkContent, formatReport } from '#desk/check-content.ts';
import { formatOutstanding, outstandingIn } from '#desk/outstanding.ts';
import { buildNow } from '#lib/clock.ts';
import { dayAt } from '#lib/dates.ts';
import { contentDir, requireNode24 } from './project.ts';
import { requireSettings } from './settings.ts';

requireNode24();
requireSettings();

const check = await checkContent(contentDir);
const report = formatReport(check);
if (check.faults.length > 0) {
  console.error(report);
  process.exitCode = 1;
} else {
  if (report !== '') console.log(report);
  const count = [...check.entries.values()].reduce((sum, entries) => sum + entries.length, 0);
  console.log(`Nội dung hợp lệ: ${String(check.fileCount)} tệp, ${String(count)} mục.`);
  console.log(`\n${formatOutstanding(outstandingIn(check, dayAt(buildNow(process.env))))}`);
}
