import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { assembleDemoContent } from '#commands/demo-content.ts';
import { readFolder, writeFolder } from '../../fixtures/content-files.ts';
import type { ContentFiles } from '../../fixtures/content-files.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const inFolder = (files: ContentFiles): string => {
  const folder = temporaryFolder();
  writeFolder(folder, files);
  return folder;
};

const real: ContentFiles = new Map([
  ['chien-dich.yaml', 'name: Đợt thi đua\nplanYear: 2022\n'],
  ['nguon.yaml', '- id: seed\n'],
  ['so-danh-bo.yaml', '- number: 1\n'],
  ['ke-hoach/1-muc-dich.md', 'Nguyên văn.'],
  ['don-vi/van-loi.md', 'Xã Văn Lợi.'],
  ['tin-tuc/tin-that.md', 'Tin thật.'],
  ['guong-dien-hinh/nguoi-that.md', 'Người thật.'],
]);

const sample: ContentFiles = new Map([
  ['chien-dich.yaml', 'name: Bản xem thử\nisSample: true\n'],
  ['nguon.yaml', '- id: mau-bai-01\n'],
  ['so-danh-bo.yaml', '- number: 7\n'],
  ['guong-dien-hinh/tap-the-mau-07.md', 'Tập thể Mẫu 07.'],
]);

const assembled = (target = temporaryFolder()): ContentFiles => {
  assembleDemoContent({ real: inFolder(real), sample: inFolder(sample), target });
  return readFolder(target);
};

test('the plan and the units are the real ones, people and news only the invented', () => {
  expect([...assembled().keys()].toSorted()).toEqual([
    'chien-dich.yaml',
    'don-vi/van-loi.md',
    'guong-dien-hinh/tap-the-mau-07.md',
    'ke-hoach/1-muc-dich.md',
    'nguon.yaml',
    'so-danh-bo.yaml',
  ]);
});

test('the sample’s campaign is laid over the real one key by key', () => {
  expect(parse(String(assembled().get('chien-dich.yaml')))).toEqual({
    name: 'Bản xem thử',
    planYear: 2022,
    isSample: true,
  });
});

test('sources of both stand in one list; the ledger is the sample’s own', () => {
  const files = assembled();
  expect(parse(String(files.get('nguon.yaml')))).toEqual([{ id: 'seed' }, { id: 'mau-bai-01' }]);
  expect(parse(String(files.get('so-danh-bo.yaml')))).toEqual([{ number: 7 }]);
});

test('nothing of an earlier demonstration stays behind', () => {
  const target = inFolder(new Map([['guong-dien-hinh/tap-the-mau-99.md', 'Cũ.']]));
  expect(assembled(target).has('guong-dien-hinh/tap-the-mau-99.md')).toBe(false);
});
