import { collections } from '#schemas/collections.ts';
import type { Collection, CollectionName } from '#schemas/collections.ts';
import { isRecord } from './field-tree.ts';
import type { FieldPath } from './field-tree.ts';
import type { Fault } from './fault.ts';
import { stemOf } from './file-names.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { ContentFile } from './read-content.ts';
import { readYaml } from './yaml-text.ts';
import type { YamlReading } from './yaml-text.ts';

/** An entry as it was written, not yet held against its schema. */
export interface WrittenEntry {
  collection: CollectionName;
  /** Its address or its key; made up from its place where the file gives none. */
  id: string;
  /** Only in list files: how a message names the entry. */
  name?: string;
  /** Below the content folder. */
  path: string;
  absolute: string;
  input: Record<string, unknown>;
  body?: string;
  /** The line of the file the body begins on. */
  bodyLine: number;
  lineOf: (path: FieldPath) => number;
}

export interface WrittenEntries {
  entries: WrittenEntry[];
  faults: Omit<Fault, 'file'>[];
}

const asFault = (
  fault: Pick<Fault, 'problem' | 'mend' | 'line' | 'entry'>,
): Omit<Fault, 'file'> => ({ field: '', label: '', ...fault });

const notFields = {
  problem: 'các dòng không theo dạng «khóa: giá trị»',
  mend: 'Sau dấu hai chấm phải có một dấu cách, ví dụ: «title: Hội nghị tổng kết».',
};

/** The entries of one file; none when the file cannot be understood, and the faults say why. */
export function readEntries(file: ContentFile & { text: string }): WrittenEntries {
  const { place }: Collection = collections[file.collection];
  if (place.form === 'markdown') return readMarkdown(file);
  const yaml = readYaml(file.text);
  if (yaml.faults.length > 0) return { entries: [], faults: yaml.faults.map(asFault) };
  return place.form === 'list' ? readList(file, yaml, place.key) : readSingle(file, yaml);
}

const common = ({ collection, path, absolute }: ContentFile) => ({ collection, path, absolute });

function readMarkdown(file: ContentFile & { text: string }): WrittenEntries {
  const split = splitFrontMatter(file.text);
  if ('problem' in split) return { entries: [], faults: [asFault(split)] };
  const { head, body, headLine, bodyLine } = split;
  const { data, faults, lineOf } = readYaml(head);
  const shift = headLine - 1;
  if (faults.length > 0)
    return {
      entries: [],
      faults: faults.map((fault) => asFault({ ...fault, line: (fault.line ?? 1) + shift })),
    };
  if (data !== null && !isRecord(data))
    return { entries: [], faults: [asFault({ ...notFields, line: headLine })] };
  const entry = {
    ...common(file),
    id: stemOf(file.path),
    input: data ?? {},
    body,
    bodyLine,
    lineOf: (path: FieldPath) => lineOf(path) + shift,
  };
  return { entries: [entry], faults: [] };
}

function readSingle(file: ContentFile, { data, lineOf }: YamlReading): WrittenEntries {
  if (!isRecord(data)) return { entries: [], faults: [asFault(notFields)] };
  const entry = { ...common(file), id: stemOf(file.path), input: data, bodyLine: 1, lineOf };
  return { entries: [entry], faults: [] };
}

function readList(file: ContentFile, { data, lineOf }: YamlReading, key: string): WrittenEntries {
  if (!Array.isArray(data))
    return {
      entries: [],
      faults: [
        asFault({
          problem: 'tệp này phải là một danh sách',
          mend: `Mỗi mục mở đầu bằng dấu gạch ngang và một dấu cách: «- ${key}: …».`,
        }),
      ],
    };
  const read: WrittenEntries = { entries: [], faults: [] };
  for (const [index, input] of (data as unknown[]).entries()) {
    const ordinal = `thứ ${String(index + 1)}`;
    if (!isRecord(input)) {
      const line = lineOf([index]);
      read.faults.push(asFault({ ...notFields, line, entry: ordinal }));
      continue;
    }
    const value = input[key];
    const isNamed = (typeof value === 'string' && value.trim() !== '') || typeof value === 'number';
    const id = isNamed ? String(value).trim() : ordinal;
    read.entries.push({
      ...common(file),
      id,
      name: id,
      input,
      bodyLine: 1,
      lineOf: (path) => lineOf([index, ...path]),
    });
  }
  return read;
}
