import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldName } from '#desk/excel/columns.ts';
import { planImport } from '#desk/excel/import-plan.ts';
import { sheetPlans } from '#desk/excel/sheets.ts';
import { readWorkbook } from '#desk/excel/workbook.ts';
import { splitFrontMatter } from '#desk/front-matter.ts';
import { readContent } from '#desk/read-content.ts';
import { readYaml } from '#desk/yaml-text.ts';
import { normaliseText } from '#lib/officer-text.ts';
import { writeFolder } from '../../../fixtures/content-files.ts';
import { smallContent } from '../../../fixtures/small-content.ts';
import { filledWorkbook } from '../../../fixtures/workbooks.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const root = temporaryFolder();
writeFolder(root, smallContent());
const reading = await readContent(root);

const planOf = async (row: Record<string, string>) =>
  planImport(await readWorkbook(await filledWorkbook({ events: [row] })), {
    root,
    reading,
    today: '2023-03-01',
  });

/** Signs that mean something to YAML, Markdown, Excel or a browser, among ordinary words. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '#',
        ':',
        ': ',
        ' #',
        '- ',
        '"',
        "'",
        '`',
        '|',
        '>',
        '{',
        '[',
        '&',
        '*',
        '!',
        '%',
        '<b>',
        '</script>',
        '\\',
        '\n',
        '\t',
        '---',
        'null',
        'true',
        '0x1F',
        '1e3',
        'Quỳ',
        'hoa',
        ' ',
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''));

test('whatever an officer writes, a row comes in as written or is refused with a place', async () => {
  await fc.assert(
    fc.asyncProperty(text, text, async (title, summary) => {
      const { faults, texts } = await planOf({
        ...{ title, summary, kind: 'Hội thi', unit: 'Xã Châu Quang' },
        ...{ status: 'Đã tổ chức', startsOn: '8/3/2023' },
      });
      for (const fault of faults) expect(fault.row).toBeTypeOf('number');
      if (faults.length > 0) return;
      const [file = ''] = texts.values();
      const split = splitFrontMatter(file);
      expect(split).toHaveProperty('head');
      const read = readYaml('head' in split ? split.head : '');
      expect(read.faults).toEqual([]);
      expect(read.data).toMatchObject({
        title: normaliseText(title).trim(),
        summary: normaliseText(summary).trim(),
      });
    }),
    { numRuns: 150 },
  );
});

test('nonsense in every cell of a sheet is refused, never an error of the machine', async () => {
  const names =
    sheetPlans.find(({ collection }) => collection === 'events')?.columns.map(fieldName) ?? [];
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { minLength: names.length, maxLength: names.length }),
      async (cells) => {
        const { rows } = await planOf(
          Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])),
        );
        for (const { outcome } of rows) expect(outcome).toBe('refused');
      },
    ),
    { numRuns: 100 },
  );
});
