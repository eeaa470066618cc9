import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { siteFaults } from '#integrations/release/proof.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const html = (body: string) => `<!doctype html><html lang="vi"><body>${body}</body></html>`;

let folder = '';
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

beforeEach(() => {
  folder = temporaryFolder();
  for (const page of [
    'ke-hoach',
    'noi-dung-thi-dua',
    'guong-dien-hinh',
    'don-vi',
    'khen-thuong',
    'tim-kiem',
    'gioi-thieu',
    'so-do-trang',
  ])
    write(`${page}/index.html`, html('<h1 id="dau">Đầu</h1><a href="../">Trang chủ</a>'));
  write('404.html', html('<a href="/">Trang chủ</a>'));
  write('robots.txt', 'User-agent: *\n');
  write('tep/a.css', '');
  write(
    'index.html',
    html(
      '<link href="/tep/a.css"><a href="/ke-hoach/#dau">Kế hoạch</a><a href="https://bao.example/x">Báo</a>',
    ),
  );
});

test('a whole site has nothing against it', () => {
  expect(siteFaults(folder, '/')).toEqual([]);
});

test('links and files that lead nowhere are named with their page', () => {
  write(
    'index.html',
    html(
      '<a href="/khong-co/">a</a><a href="/ke-hoach/#khong-co">b</a><img src="/anh.jpg?a=1&amp;b=2" alt="">',
    ),
  );
  expect(siteFaults(folder, '/')).toEqual([
    'Trang «index.html» dẫn tới «/khong-co/» mà không có.',
    'Trang «index.html» dẫn tới «/ke-hoach/#khong-co» mà không có.',
    'Trang «index.html» dẫn tới «/anh.jpg?a=1&b=2» mà không có.',
  ]);
});

test('under a folder of the host, a link outside of it leads nowhere', () => {
  expect(siteFaults(folder, '/thidua60/')).toContain('Trang «404.html» dẫn tới «/» mà không có.');
});

test('the demonstration never goes out', () => {
  write('index.html', html('<p>DỮ LIỆU MẪU</p>'));
  expect(siteFaults(folder, '/').join()).toContain('xem thử, không được đăng');
});

test('a missing page and a page cut short are told', () => {
  rmSync(join(folder, 'don-vi'), { recursive: true });
  write('404.html', '<!doctype html><html><body>Không');
  expect(siteFaults(folder, '/')).toEqual([
    'Thiếu trang «don-vi/index.html».',
    'Trang «404.html» bị cụt.',
  ]);
});

test('no site at all is a sentence', () => {
  expect(siteFaults(join(folder, 'khong-co'), '/')[0]).toContain('Không thấy trang đã dựng');
});
