import { siteAddress } from '#integrations/site-address.ts';
import { outDir, requireNode24 } from './project.ts';
import { runScript } from './run.ts';
import { serveSite } from './serve-site.ts';

requireNode24();

const { code } = await runScript('src/commands/build.ts', ['--if-changed'], { show: true });
if (code !== 0) process.exit(code);

const wantedPort = process.env['PORT'];
const firstPort = Number(wantedPort ?? process.env['USUAL_PORT'] ?? 4321);
const { base } = siteAddress(process.env);
const port = await serveSite(
  { folder: outDir, base },
  { port: firstPort, tries: wantedPort === undefined ? 10 : 1, host: process.env['HOST'] },
);

if (port === undefined) {
  console.error(
    `Cổng ${String(firstPort)} đang có chương trình khác dùng. ` +
      'Hãy tắt chương trình ấy, hoặc chọn cổng khác bằng biến PORT, ví dụ: PORT=5000 npm start',
  );
  process.exit(1);
}
if (port !== firstPort)
  console.log(`Cổng ${String(firstPort)} đang bận, dùng cổng ${String(port)}.`);
console.log(`Trang đang chạy tại http://localhost:${String(port)}${base}\nNhấn Ctrl+C để dừng.`);
