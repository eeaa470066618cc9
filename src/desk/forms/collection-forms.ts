import type { z } from 'astro/zod';
import type { CollectionFile, EntryCollection, Field, FileCollection } from '@sveltia/cms';
import { fieldTree } from '#desk/field-tree.ts';
import { collections } from '#schemas/collections.ts';
import type { Collection, CollectionName } from '#schemas/collections.ts';
import { formFields } from './form-field.ts';
import { places } from './places.ts';
import type { EntriesPlace, ListPlace } from './places.ts';
import type { Choices } from './reference-field.ts';

const toolbar = [
  ...(['bold', 'italic', 'link', 'heading-two', 'heading-three'] as const),
  ...(['quote', 'bulleted-list', 'numbered-list'] as const),
];

/** The text below the fields of a Markdown file. Pictures go into fields: there they have their credit. */
const bodyField = (isNeeded: boolean): Field => ({
  name: 'body',
  label: 'Nội dung',
  hint: 'Chữ thường, đề mục, danh sách và liên kết. Dán từ Word được.',
  widget: 'richtext',
  required: isNeeded,
  buttons: toolbar,
  editor_components: [],
  linked_images: false,
  use_emoji_autocomplete: false,
});

/** What may be written in an address; the content check asks the same of a file's name. */
const slugPattern: [string, string] = [
  '^[a-z0-9]+(?:-[a-z0-9]+)*$',
  'Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối.',
];

const objectOf = (name: CollectionName): z.ZodObject => collections[name].schema;

/** The form of a collection that keeps each entry in a Markdown file. */
export function entriesForm(
  name: CollectionName,
  place: EntriesPlace,
  choices: Choices,
): EntryCollection {
  const { label, place: stored }: Collection = collections[name];
  if (stored.form !== 'markdown') throw new Error(`«${label}» không gồm các tệp Markdown.`);
  const { fields } = fieldTree(objectOf(name));
  const { filterBy } = place;
  const options = Object.entries(fields.get(filterBy ?? '')?.info.options ?? {});
  return {
    name,
    label,
    label_singular: place.singular,
    icon: place.icon,
    folder: `content/${stored.folder}`,
    create: place.mayCreate,
    delete: place.mayDelete,
    duplicate: false,
    identifier_field: place.identifier,
    ...(place.summary !== undefined && { summary: place.summary }),
    slug: {
      template: `{{${place.identifier}}}`,
      // Only where old addresses are remembered may one change after it was published.
      editable: fields.has('formerSlugs') ? ['create', 'update'] : ['create'],
      pattern: slugPattern,
      hint: 'Phần cuối của địa chỉ trang. Đã đăng rồi thì chỉ đổi khi thật cần.',
    },
    // Empty: pictures stand beside the entry's own file, named without a folder.
    media_folder: '',
    public_folder: '',
    sortable_fields: [place.identifier],
    ...(filterBy !== undefined && {
      view_filters: options.map(([value, words]) => ({
        label: words,
        field: filterBy,
        pattern: `^${value}$`,
      })),
    }),
    fields: [...formFields(objectOf(name), choices), bodyField(stored.needsBody === true)],
  };
}

function listFile(name: CollectionName, place: ListPlace, choices: Choices): CollectionFile {
  const { label, place: stored }: Collection = collections[name];
  if (stored.form !== 'list') throw new Error(`«${label}» không phải một danh sách.`);
  return {
    ...{ name, label, icon: place.icon, file: `content/${stored.file}`, format: 'yaml' },
    fields: [
      {
        ...{ name, label, widget: 'list', root: true, required: false },
        label_singular: place.singular,
        // At the top: below, the button to add one would stand after all that are there.
        ...{ collapsed: true, add_to_top: true, allow_duplicate: false, summary: place.summary },
        fields: formFields(objectOf(name), choices),
      },
    ],
  };
}

function singleFile(name: CollectionName, choices: Choices): CollectionFile {
  const { label, place }: Collection = collections[name];
  if (place.form !== 'single') throw new Error(`«${label}» không phải một tệp đơn.`);
  return {
    ...{ name, label, icon: 'settings', file: `content/${place.file}`, format: 'yaml' },
    fields: formFields(objectOf(name), choices),
  };
}

/** The forms of everything kept as a list in one file, and of the campaign's own settings. */
export function booksForm(choices: Choices, withLedger: boolean): FileCollection {
  const lists = Object.entries(places).flatMap(([name, place]) =>
    place?.kind === 'list' && (withLedger || name !== 'ledger')
      ? [listFile(name as CollectionName, place, choices)]
      : [],
  );
  return {
    name: 'books',
    label: 'Sổ và thiết lập',
    icon: 'library_books',
    files: [...lists, singleFile('campaign', choices)],
  };
}
