/** Where the desk shows the entries of a collection that keeps each in a file of its own. */
export interface EntriesPlace {
  kind: 'entries';
  icon: string;
  /** «Tạo …» */
  singular: string;
  /** The field whose words name the entry, and make its address when it is new. */
  identifier: string;
  summary?: string;
  /** How officers may narrow the list. */
  filterBy?: string;
  /** What other pages rest on can't be taken away by one press. */
  mayDelete: boolean;
  mayCreate: boolean;
}

/** Where the desk shows a collection kept as one list in one file. */
export interface ListPlace {
  kind: 'list';
  icon: string;
  /** «Thêm …» */
  singular: string;
  group: string;
  key: string;
  identifier: string;
  summary: string;
}

export type DeskPlace = EntriesPlace | ListPlace;

/** Daily work first. A collection that is neither here nor in `keptByHand` fails the tests. */
export const places: Readonly<Record<string, DeskPlace | undefined>> = {
  profiles: {
    kind: 'entries',
    icon: 'award_star',
    singular: 'gương điển hình',
    identifier: 'name',
    summary: '{{number}}. {{name}}',
    filterBy: 'status',
    mayDelete: false, // a profile is withdrawn, so that its address can say so
    mayCreate: true,
  },
  news: {
    kind: 'entries',
    icon: 'newspaper',
    singular: 'tin',
    identifier: 'title',
    mayDelete: true,
    mayCreate: true,
  },
  works: {
    kind: 'entries',
    icon: 'construction',
    singular: 'công trình, phần việc',
    identifier: 'title',
    filterBy: 'status',
    mayDelete: true,
    mayCreate: true,
  },
  events: {
    kind: 'entries',
    icon: 'event',
    singular: 'sự kiện',
    identifier: 'title',
    filterBy: 'status',
    mayDelete: true,
    mayCreate: true,
  },
  units: {
    kind: 'entries',
    icon: 'location_city',
    singular: 'đơn vị',
    identifier: 'name',
    filterBy: 'kind',
    mayDelete: false,
    mayCreate: false,
  },
  guide: {
    kind: 'entries',
    icon: 'menu_book',
    singular: 'mục hướng dẫn khen thưởng',
    identifier: 'title',
    mayDelete: false,
    mayCreate: true,
  },
  pages: {
    kind: 'entries',
    icon: 'description',
    singular: 'trang',
    identifier: 'title',
    mayDelete: false,
    mayCreate: false,
  },
  sources: {
    kind: 'list',
    icon: 'format_quote',
    singular: 'nguồn',
    group: 'books',
    key: 'id',
    identifier: 'title',
    summary: '{{fields.id}}: {{fields.title}}',
  },
  unitReports: {
    kind: 'list',
    icon: 'inbox',
    singular: 'báo cáo',
    group: 'books',
    key: 'unit',
    identifier: 'unit',
    summary: '{{fields.unit}}: {{fields.receivedOn}}',
  },
  corrections: {
    kind: 'list',
    icon: 'edit_note',
    singular: 'lần sửa',
    group: 'books',
    key: 'id',
    identifier: 'what',
    summary: '{{fields.madeOn}}: {{fields.what}}',
  },
  milestones: {
    kind: 'list',
    icon: 'timeline',
    singular: 'mốc',
    group: 'books',
    key: 'id',
    identifier: 'title',
    summary: '{{fields.date}}: {{fields.title}}',
  },
  abbreviations: {
    kind: 'list',
    icon: 'short_text',
    singular: 'chữ viết tắt',
    group: 'books',
    key: 'short',
    identifier: 'full',
    summary: '{{fields.short}}: {{fields.full}}',
  },
  keyFigures: {
    kind: 'list',
    icon: 'tag',
    singular: 'số liệu',
    group: 'books',
    key: 'order',
    identifier: 'label',
    summary: '{{fields.label}}: {{fields.value}}',
  },
  ledger: {
    kind: 'list',
    icon: 'tag',
    singular: 'số',
    group: 'books',
    key: 'number',
    identifier: 'slug',
    summary: '{{fields.number}}: {{fields.slug}}',
  },
};

/** The plan is verbatim and what belongs to its text is not for a form; the campaign is one file of its own. */
export const keptByHand: readonly string[] = [
  'planParts',
  'errata',
  'legalBases',
  'duties',
  'themes',
];
