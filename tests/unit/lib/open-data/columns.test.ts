import { describe, expect, test } from 'vitest';
import { fieldAt, fieldTree } from '#desk/field-tree.ts';
import { cellText, exampleOf, tableOf, type ColumnHead } from '#lib/open-data/column.ts';
import { clauseColumns, erratumColumns } from '#lib/open-data/plan-columns.ts';
import { awardColumns, figureColumns, profileColumns } from '#lib/open-data/profile-columns.ts';
import { sourceColumns, unitColumns } from '#lib/open-data/reference-columns.ts';
import { eventColumns, workColumns } from '#lib/open-data/register-columns.ts';
import { slugify } from '#lib/vietnamese.ts';
import { collections, type CollectionName } from '#schemas/collections.ts';

const tables = {
  profileColumns,
  awardColumns,
  figureColumns,
  workColumns,
  eventColumns,
  unitColumns,
  clauseColumns,
  erratumColumns,
  sourceColumns,
} as const satisfies Record<string, readonly ColumnHead[]>;

/** Which field of which schema a column shows; the officer's form and the dictionary must call it the same. */
const fields: [keyof typeof tables, CollectionName, Record<string, (string | number)[]>][] = [
  [
    'profileColumns',
    'profiles',
    {
      so_ho_so: ['number'],
      ten: ['name'],
      loai: ['kind'],
      nguon_goc: ['origin'],
      cau_gioi_thieu: ['summary'],
      ten_mo_hinh: ['modelName'],
      don_vi: ['unit'],
      nam: ['year'],
      so_lieu_tinh_den: ['recordedOn'],
      noi_dung_thi_dua: ['themes'],
      dieu_khoan: ['clauses', 0],
      theo_bao_chi: ['reportedAwards'],
      luu_y: ['caution'],
      ma_nguon: ['sources'],
    },
  ],
  [
    'awardColumns',
    'profiles',
    {
      hinh_thuc: ['awards', 0, 'form'],
      cap: ['awards', 0, 'level'],
      so_quyet_dinh: ['awards', 0, 'decisionNumber'],
      ngay_quyet_dinh: ['awards', 0, 'decidedOn'],
      nguoi_ky: ['awards', 0, 'signer'],
      trong_dot: ['awards', 0, 'inCampaign'],
    },
  ],
  [
    'figureColumns',
    'profiles',
    {
      so_lieu: ['figures', 0, 'label'],
      gia_tri: ['figures', 0, 'value'],
      ai_xac_nhan: ['figures', 0, 'evidence'],
    },
  ],
  [
    'workColumns',
    'works',
    {
      ten: ['title'],
      loai: ['kind'],
      tinh_trang: ['status'],
      ngay_dang_ky: ['registeredOn'],
      han_hoan_thanh: ['dueOn'],
      ngay_hoan_thanh: ['doneOn'],
      noi_dung_ket_qua: ['summary'],
      so_lieu_tinh_den: ['recordedOn'],
    },
  ],
  [
    'eventColumns',
    'events',
    {
      ten: ['title'],
      loai: ['kind'],
      tinh_trang: ['status'],
      ngay_dien_ra: ['startsOn'],
      ngay_ket_thuc: ['endsOn'],
      dia_diem: ['place'],
    },
  ],
  [
    'unitColumns',
    'units',
    {
      ten_day_du: ['fullName'],
      loai: ['kind'],
      ma_tong_cuc_thong_ke: ['gsoCode'],
      nay_thuoc: ['successor'],
      ten_goi_khac: ['aliases'],
      luu_y: ['caution'],
    },
  ],
  [
    'erratumColumns',
    'errata',
    {
      so: ['id'],
      muc: ['grade'],
      phan: ['section'],
      dong: ['lines'],
      nguyen_van: ['original'],
      nen_la: ['suggestion'],
      ly_do: ['reason'],
      cach_xu_ly: ['treatment'],
      vi_tri: ['places'],
    },
  ],
  [
    'sourceColumns',
    'sources',
    {
      ma: ['id'],
      ten: ['title'],
      noi_dang: ['publisher'],
      loai: ['kind'],
      ngay_dang: ['publishedOn'],
      ghi_chu_ngay: ['dateNote'],
      duong_dan: ['url'],
    },
  ],
];

describe('the data dictionary', () => {
  test.each(fields)('%s are called as the schema of %s calls them', (table, name, shown) => {
    const tree = fieldTree(collections[name].schema);
    for (const [column, path] of Object.entries(shown)) {
      const head: ColumnHead | undefined = tables[table].find((one) => one.name === column);
      const info: { label?: string; options?: object } | undefined = fieldAt(tree, path)?.info;
      expect(head?.label, column).toBeTypeOf('string');
      expect(head?.label, column).toBe(info?.label);
      if (info?.options) expect(head?.options, column).toEqual(Object.values(info.options));
    }
  });

  test.each(Object.entries(tables))(
    '%s have plain names, each once, and a meaning',
    (_, columns) => {
      const names = columns.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const { name, meaning } of columns) {
        expect(name).toBe(slugify(name.replaceAll('_', '-')).replaceAll('-', '_'));
        expect(meaning).toMatch(/^[\p{Lu}\d«].*\.$/u);
      }
    },
  );

  test('shows the first value there is, else the example of the column', () => {
    const column = {
      name: 'ten',
      label: 'Tên',
      type: 'text',
      meaning: 'Tên.',
      example: 'mẫu',
      cell: (row: { name?: string }) => row.name,
    } as const;
    const about = { name: 'bang', title: 'Bảng', description: 'Bảng.' };
    expect(exampleOf(tableOf(about, [column], []), 0)).toBe('mẫu');
    expect(exampleOf(tableOf(about, [column], [{}, { name: 'Hai' }]), 0)).toBe('Hai');
  });

  test('writes lists, words for yes and no, and nothing where nothing is said', () => {
    expect([['a', 'b'], true, false, 7, undefined].map(cellText)).toEqual([
      'a; b',
      'có',
      'không',
      '7',
      '',
    ]);
  });
});
