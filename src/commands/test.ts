import { requireNode24, seconds } from './project.ts';
import { openMemory } from './test-memory.ts';
import { countsInWords, sum, type Outcome } from './test-outcome.ts';
import { builds, codeChecks, formatChecks, siteChecks, type Step } from './test-steps.ts';

requireNode24();

const wantsFresh = process.argv.includes('--fresh') || process.env['CI'] !== undefined;
const memory = openMemory();
let reused = 0;

const perform = async (step: Step): Promise<Outcome> => {
  const known = wantsFresh || builds.includes(step) ? undefined : memory.recall(step.title);
  if (known !== undefined) {
    reused += known.passed;
    const when = new Date(known.at).toLocaleString('vi');
    console.log(`✔ ${step.title}: không đổi, dùng kết quả lúc ${when} (${countsInWords(known)})`);
    return known;
  }
  const startedAt = performance.now();
  const { output, ...outcome } = await step.run();
  const time = seconds(performance.now() - startedAt);
  console.log(
    `${outcome.failed === 0 ? '✔' : '✘'} ${step.title}: ${countsInWords(outcome)} (${time})`,
  );
  if (outcome.failed > 0 || outcome.retried > 0) console.log(`\n${output.trim()}\n`);
  if (outcome.failed === 0) memory.keep(step.title, outcome);
  return outcome;
};

const inTurn = async (steps: readonly Step[]): Promise<Outcome[]> => {
  const outcomes: Outcome[] = [];
  for (const step of steps) outcomes.push(await perform(step));
  return outcomes;
};

/** Without a finished site there is nothing to look at; an older one must not answer for it. */
const skip = ({ title }: Step): Outcome => {
  console.log(`– ${title}: bỏ qua vì chưa dựng được trang`);
  return { passed: 0, failed: 0, skipped: 1, retried: 0 };
};

/** Two queues for two cores. */
const sideBySide = async (...queues: (readonly Step[])[]): Promise<Outcome[]> =>
  (await Promise.all(queues.map(inTurn))).flat();

console.log('Kiểm tra toàn bộ trang. Lần đầu mất vài phút; khi không đổi gì thì xong ngay.');
const built = await sideBySide(builds, formatChecks);
const isBuilt = sum(built.slice(0, builds.length)).failed === 0;
const rest = isBuilt
  ? await sideBySide(codeChecks, siteChecks)
  : [...(await inTurn(codeChecks)), ...siteChecks.map(skip)];
const total = sum([...built, ...rest]);

if (reused > 0) {
  console.log(
    `${String(reused)} bài trên dùng lại kết quả trước vì không tệp nào đổi. Chạy lại tất cả: npm test -- --fresh`,
  );
}
console.log(`\n${countsInWords(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;
