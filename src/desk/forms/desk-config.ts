import type { CmsConfig, Field } from '@sveltia/cms';
import type { ContentCheck } from '#desk/check-content.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { nextNumber } from './next-number.ts';
import { booksForm, entriesForm } from './collection-forms.ts';
import { choicesOf } from './choices.ts';
import { hostConfig } from './host.ts';
import type { DeskHost } from './host.ts';
import { places } from './places.ts';
import type { Choices } from './reference-field.ts';

/** What a telephone's picture is made to before it is kept: enough for every size the site shows. */
const longestSide = 1920; // pixels
const largestPicture = 25_000_000; // bytes, as it is chosen

type Forms = NonNullable<CmsConfig['collections']>;

/**
 * Every form of the desk, from the schemas alone. The ledger of numbers has one only where no server of ours
 * stands beside the desk to keep it: what an open form holds would overwrite what the server wrote since.
 */
export const deskForms = (choices: Choices, withLedger: boolean): Forms => [
  ...Object.entries(places).flatMap(([name, place]) =>
    place?.kind === 'entries' ? [entriesForm(name as CollectionName, place, choices)] : [],
  ),
  booksForm(choices, withLedger),
];

/** The whole configuration of the desk for a content folder as it was last checked. */
export function deskConfig(check: ContentCheck, siteUrl: string, host?: DeskHost): CmsConfig {
  return {
    load_config_file: false,
    ...hostConfig(host),
    app_title: 'Bàn biên tập Quỳ Hợp 60',
    site_url: siteUrl,
    logo: { src: '../favicon.svg' },
    // An address is plain ASCII; `đ`, which has no marks to strip, becomes `d`.
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 80 },
    output: { omit_empty_optional_fields: true, yaml: { quote: 'none' } },
    editor: { preview: false },
    show_preview_links: false,
    media_folder: 'content/guong-dien-hinh',
    public_folder: '',
    media_libraries: {
      default: {
        config: {
          max_file_size: largestPicture,
          slugify_filename: true,
          // Drawing a picture anew leaves behind where and with what it was taken.
          transformations: {
            raster_image: {
              format: 'webp',
              quality: 82,
              width: longestSide,
              height: longestSide,
            },
          },
        },
      },
      stock_assets: { providers: [] },
    },
    collections: withNextNumber(deskForms(choicesOf(check), host !== undefined), nextNumber(check)),
  };
}

/** A new profile begins with the number nobody has had yet. */
const withNextNumber = (forms: Forms, next: number): Forms =>
  forms.map((form) =>
    'fields' in form && form.name === 'profiles'
      ? {
          ...form,
          fields: form.fields.map((field) =>
            field.name === 'number' ? ({ ...field, default: next } as Field) : field,
          ),
        }
      : form,
  );
