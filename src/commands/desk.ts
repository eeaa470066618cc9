// `npm run desk`: the site as it is being written, and the desk to write it, on this machine alone.
import { requireNode24 } from './project.ts';
import { run } from './run.ts';

requireNode24();
console.log('Đang mở bàn biên tập. Giữ cửa sổ này mở trong khi làm việc; nhấn Ctrl+C để dừng.');
const port = process.env['PORT'] ?? '4321';
const { code } = await run('astro', ['dev', '--port', port, '--open', '/quan-tri/'], {
  show: true,
  env: { WITH_DESK: '1' },
});
process.exit(code);
