// `npm run publish -- <folder>`: checks, builds, proves and shows the site in a folder; `--lui` goes back one release.
import { resolve } from 'node:path';
import { writtenEntries } from '#desk/draft-content.ts';
import { readContent } from '#desk/read-content.ts';
import { siteAddress } from '#integrations/site-address.ts';
import { backUpContent } from '#integrations/release/backup.ts';
import { siteFaults } from '#integrations/release/proof.ts';
import { goBack, publishRelease, releaseNameAt } from '#integrations/release/publish.ts';
import { canLinkBeside } from '#integrations/release/shown-release.ts';
import { ReleaseStore } from '#integrations/release/store.ts';
import { withdrawnNumbers } from '#integrations/release/withdrawn.ts';
import { isProvisional } from '#lib/press/provisional.ts';
import { askFolder, rememberFolder } from './ask-folder.ts';
import { diskSentence, droppedFolder, holds, typedPath } from './disk-words.ts';
import { callerFolder, contentDir, outDir, requireNode24, root } from './project.ts';
import { runScript } from './run.ts';

requireNode24();

const usage = `Cách dùng:
  npm run publish -- <thư mục>          kiểm tra, dựng rồi đăng trang vào thư mục
  npm run publish -- <thư mục> --lui    quay lại bản trước`;

const words = process.argv.slice(2);
const [named, ...others] = words.filter((word) => !word.startsWith('--'));
const strange = words.filter((word) => word.startsWith('--') && word !== '--lui');
const isUnderstood = others.length === 0 && strange.length === 0;
const mostFaultsShown = 30;

const stop = (error: unknown): void => {
  if (!(error instanceof Error)) throw error;
  console.error('code' in error ? diskSentence(error as NodeJS.ErrnoException) : error.message);
  process.exitCode = 1;
};

function isProved(): boolean {
  const faults = siteFaults(outDir, siteAddress(process.env).base);
  if (faults.length === 0) return true;
  const told = faults.slice(0, mostFaultsShown);
  console.error(told.map((fault) => `- ${fault}`).join('\n'));
  console.error(
    `Trang vừa dựng có ${String(faults.length)} lỗi nên chưa đăng. Bản đang chạy giữ nguyên.`,
  );
  return false;
}

async function publish(store: ReleaseStore): Promise<void> {
  const { code } = await runScript('src/commands/build.ts', ['--if-changed'], { show: true });
  if (code !== 0 || !isProved()) {
    process.exitCode = 1;
    return;
  }
  store.open();
  const now = new Date();
  const stamp = releaseNameAt(now, []).replace('ban-', 'noi-dung-');
  console.log(
    `Đã sao lưu nội dung: ${backUpContent(contentDir, `${store.folder}/sao-luu`, stamp)}`,
  );
  const shown = publishRelease(store, outDir, now);
  console.log(
    shown === undefined
      ? `Thư mục ${store.target} đã là bản mới nhất, không phải đăng lại.`
      : `Đã đăng ${shown} vào ${store.target}.\n` +
          `Kiểm tra lại bất cứ lúc nào: npm run verify -- ${typedPath(store.target)}\n` +
          `Quay lại bản trước: npm run publish -- ${typedPath(store.target)} --lui`,
  );
  const { site } = siteAddress(process.env);
  if (isProvisional(new URL(site)))
    console.log(
      `Lưu ý: địa chỉ của trang còn là địa chỉ tạm (${site}), nên mã QR, lời trích dẫn và tệp RSS chưa dẫn tới đâu.\n` +
        'Có địa chỉ thật thì ghi vào mục siteUrl của content/chien-dich.yaml rồi đăng lại.',
    );
}

async function back(store: ReleaseStore): Promise<void> {
  const written = writtenEntries((await readContent(contentDir)).files);
  const withdrawn = withdrawnNumbers(written.get('profiles') ?? [], written.get('ledger') ?? []);
  store.open();
  console.log(`Thư mục ${store.target} đã quay lại ${goBack(store, withdrawn)}.`);
}

async function run(target: string): Promise<void> {
  if (holds(target, root)) throw new Error('Thư mục đích không được chứa thư mục dự án.');
  if ([contentDir, outDir].some((folder) => holds(folder, target)))
    throw new Error(
      'Không đăng vào thư mục nội dung hay thư mục trang vừa dựng được. Hãy chọn một thư mục khác.',
    );
  const store = new ReleaseStore(target, canLinkBeside(target));
  try {
    if (words.includes('--lui')) await back(store);
    else await publish(store);
    rememberFolder(target);
  } finally {
    store.close();
  }
}

const name = isUnderstood ? (named ?? (await askFolder())) : undefined;
if (name === undefined) {
  console.error(usage);
  process.exitCode = 1;
} else await run(resolve(callerFolder, droppedFolder(name))).catch(stop);
