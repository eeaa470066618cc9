// `npm run desk`: the site as it is being written, and the desk to write it, on this machine alone.
import { siteAddress } from '#integrations/site-address.ts';
import { requireNode24, root } from './project.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['NODE_ENV'] = 'development';
process.env['WITH_DESK'] = '1';
requireNode24();
console.log('Đang mở bàn biên tập…');

const { base } = siteAddress(process.env);
const { dev } = await import('astro'); // loaded late: it is slow, and the officer is to see that something happens
const { address } = await dev({
  root,
  logLevel: 'silent', // its news are for programmers; what is wrong with the content the desk itself says
  server: { port: Number(process.env['PORT'] ?? 4321), open: `${base}quan-tri/` },
});
console.log(
  `Bàn biên tập mở tại http://localhost:${String(address.port)}${base}quan-tri/\n` +
    'Giữ cửa sổ này mở trong khi làm việc. Xong việc thì đóng cửa sổ, hoặc nhấn Ctrl+C.',
);
