import type { Day } from '#lib/dates.ts';
import { site } from '#site.ts';
import { fieldOf } from './data-package-fields.ts';
import { dataLicence, type DataFile, type DataSet } from './open-data.ts';

export interface PackageHead {
  /** The page of the open data, whole. */
  home: string;
  publisher: string;
  updatedOn: Day;
  isSample: boolean;
}

/** Columns that name a row of another table by its key. */
const foreignKeys = [
  { column: 'ma_don_vi', table: 'don-vi', key: 'ma' },
  { column: 'ma_don_vi_nay', table: 'don-vi', key: 'ma' },
  { column: 'ma_nay_thuoc', table: 'don-vi', key: 'ma' },
  { column: 'so_ho_so', table: 'guong-dien-hinh', key: 'so_ho_so' },
  { column: 'thuoc', table: 'dieu-khoan', key: 'ma' },
] as const;

/** A table that refers to itself is named by the empty string, as the standard wants it. */
const foreignKeysOf = ({ name, columns, key }: DataSet['table']) =>
  foreignKeys
    .filter(({ column }) => column !== key && columns.some((head) => head.name === column))
    .map(({ column, table, key: field }) => ({
      fields: [column],
      reference: { resource: table === name ? '' : table, fields: [field] },
    }));

const fileFields = (version: string, { name, format, mediaType, bytes, sha256 }: DataFile) => ({
  path: `${version}/${name}`,
  format,
  mediatype: mediaType,
  encoding: 'utf-8',
  bytes,
  hash: `sha256:${sha256}`,
});

function resourcesOf({ table, version, csv, json }: DataSet): object[] {
  const { name, title, description, key, columns } = table;
  const about = { type: 'table', title, description, version };
  return [
    {
      name,
      ...about,
      ...fileFields(version, csv),
      schema: {
        fields: columns.map(fieldOf),
        ...(key !== undefined && { primaryKey: [key] }),
        foreignKeys: foreignKeysOf(table),
      },
    },
    {
      name: `${name}-json`,
      ...about,
      ...fileFields(version, json),
      dialect: { property: 'rows', itemType: 'object' },
    },
  ];
}

/** The index of all files: a Frictionless Data Package 2, its paths those of the present versions. */
export function dataPackage(head: PackageHead, sets: readonly DataSet[]): string {
  const { home, publisher, updatedOn, isSample } = head;
  const title = `Dữ liệu mở – ${site.shortName}`;
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'quy-hop-60',
    title: isSample ? `DỮ LIỆU MẪU: ${title}` : title,
    description:
      'Gương, công trình, sự kiện, đơn vị, điều khoản, đính chính và nguồn của trang 60 năm huyện Quỳ Hợp.',
    homepage: home,
    version: updatedOn,
    licenses: [dataLicence],
    contributors: [{ title: publisher, roles: ['publisher'] }],
    resources: sets.flatMap(resourcesOf),
  };
  return `${JSON.stringify(descriptor, undefined, 2)}\n`;
}
