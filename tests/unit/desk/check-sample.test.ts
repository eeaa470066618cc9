import { describe, expect, test } from 'vitest';
import { checkContent } from '#desk/check-content.ts';
import { writeFolder } from '../../fixtures/content-files.ts';
import { smallContent } from '../../fixtures/small-content.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const profileOf = (name: string, decision = '12/QĐ-UBND') => `---
number: 1
kind: tap-the
name: ${name}
origin: campaign
unit: chau-quang
summary: Giữ cho con đường sạch.
year: 2023
awards:
  - form: Giấy khen
    level: district
    decisionNumber: ${decision}
    decidedOn: 1/2/2023
    signer: Một người, Chủ tịch
    inCampaign: true
---

Chuyện kể ở đây.
`;

const newsOf = (title: string) => `---
title: ${title}
summary: Tóm tắt.
publishedOn: 1/2/2023
office: Phòng Nội vụ
sources: [nguon-a]
---

Tin.
`;

interface Content {
  name?: string;
  decision?: string;
  news?: string;
  report?: string;
  isSample?: boolean;
}

/** What the check says about a small content with one profile and one news item, faults elsewhere left out. */
async function faultsIn({ name, decision, news, report, isSample = false }: Content) {
  const files = smallContent();
  const campaign = String(files.get('chien-dich.yaml'));
  files.set('chien-dich.yaml', `${campaign}${isSample ? 'isSample: true\n' : ''}`);
  files.set('so-danh-bo.yaml', '- number: 1\n  slug: mot\n  issuedOn: 1/2/2023\n');
  files.set('guong-dien-hinh/mot.md', profileOf(name ?? 'Tổ dệt bản Quang', decision));
  files.set('tin-tuc/mot.md', newsOf(news ?? 'Xã làm xong con đường'));
  if (report !== undefined)
    files.set(
      'bao-cao-don-vi.yaml',
      `- unit: chau-quang\n  receivedOn: 1/3/2023\n  record: ${report}\n`,
    );
  const folder = temporaryFolder();
  writeFolder(folder, files);
  const { faults } = await checkContent(folder);
  return faults.map(
    ({ file, field, problem }) => `${file.split('/').slice(1).join('/')} ${field}: ${problem}`,
  );
}

const fileAndField = (faults: readonly string[]): string[] =>
  faults.map((fault) => fault.split(':')[0] ?? '');

describe('in the real campaign', () => {
  test.each(['Tập thể Mẫu 07', 'Hộ Mẫu 12', 'Mẫu Đức', 'Mẫu'])(
    'a profile called «%s» is refused',
    async (name) => {
      const faults = await faultsIn({ name });
      expect(fileAndField(faults)).toContain('guong-dien-hinh/mot.md name');
      expect(faults.join()).toContain(`«${name}» là của bộ dữ liệu mẫu`);
    },
  );

  test('news about «Mẫu 07» is refused', async () => {
    const faults = await faultsIn({ news: 'Ngày hội Mẫu 07 ở xã' });
    expect(fileAndField(faults)).toContain('tin-tuc/mot.md title');
  });

  test.each(['MẪU-12/QĐ', 'mẫu-12/QĐ'])('a decision «%s» is refused', async (decision) => {
    const faults = await faultsIn({ decision });
    expect(fileAndField(faults)).toContain('guong-dien-hinh/mot.md awards.0.decisionNumber');
  });

  test('a report «MẪU-01/BC-UBND» is refused', async () => {
    const faults = await faultsIn({ report: 'MẪU-01/BC-UBND' });
    expect(fileAndField(faults)).toContain('bao-cao-don-vi.yaml record');
  });

  test.each(['Mẫu báo cáo thành tích', 'Gương mẫu từ nếp nhà', 'Thăm đền thờ Mẫu'])(
    'news titled «%s» is ordinary Vietnamese',
    async (news) => {
      const faults = await faultsIn({ news });
      expect(fileAndField(faults)).not.toContain('tin-tuc/mot.md title');
    },
  );

  test.each(['Tổ phụ nữ gương mẫu', 'Trường Mầm non'])(
    'a profile called «%s» is nobody of the sample',
    async (name) => {
      const faults = await faultsIn({ name });
      expect(fileAndField(faults)).not.toContain('guong-dien-hinh/mot.md name');
    },
  );
});

describe('in a sample campaign', () => {
  test('names that could be taken for real are refused', async () => {
    const faults = await faultsIn({ isSample: true });
    expect(fileAndField(faults)).toContain('guong-dien-hinh/mot.md name');
    expect(fileAndField(faults)).toContain('tin-tuc/mot.md title');
    expect(faults.join()).toContain('trông như thật');
  });

  test('names and numbers of the sample pass', async () => {
    const faults = await faultsIn({
      isSample: true,
      name: 'Tập thể Mẫu 07',
      decision: 'MẪU-12/QĐ',
      news: 'Chuyện Mẫu 01',
    });
    expect(faults.join()).not.toMatch(/mẫu/);
  });
});
