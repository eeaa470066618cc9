import type { Day } from '#lib/dates.ts';
import type { Thing } from './graph.ts';

export interface CatalogHead {
  name: string;
  description: string;
  /** The whole address of the page that lists the data sets. */
  address: string;
  language: string;
  licence: string;
  publisher: string;
  updatedOn: Day;
}

export interface DescribedDataset {
  /** Of its heading on that page. */
  anchor: string;
  name: string;
  description: string;
  version: string;
  columns: readonly { name: string; label: string }[];
  files: readonly {
    /** Whole address. */
    address: string;
    mediaType: string;
    bytes: number;
    sha256: string;
  }[];
}

/** A `DataCatalog` and its `Dataset`s, tied together by `@id`. */
export function dataCatalog(head: CatalogHead, datasets: readonly DescribedDataset[]): Thing[] {
  const { address, licence, language, updatedOn } = head;
  const publisher = { '@type': 'Organization', name: head.publisher };
  const idOf = (anchor: string): string => `${address}#${anchor}`;
  const catalog = {
    '@type': 'DataCatalog',
    '@id': idOf('danh-muc'),
    name: head.name,
    description: head.description,
    url: address,
    inLanguage: language,
    license: licence,
    publisher,
    dateModified: updatedOn,
    dataset: datasets.map(({ anchor }) => ({ '@id': idOf(anchor) })),
  };
  return [
    catalog,
    ...datasets.map(({ anchor, name, description, version, columns, files }) => ({
      '@type': 'Dataset',
      '@id': idOf(anchor),
      name,
      description,
      url: idOf(anchor),
      inLanguage: language,
      license: licence,
      creator: publisher,
      isAccessibleForFree: true,
      version,
      dateModified: updatedOn,
      includedInDataCatalog: { '@id': idOf('danh-muc') },
      variableMeasured: columns.map((column) => ({
        '@type': 'PropertyValue',
        name: column.name,
        description: column.label,
      })),
      distribution: files.map((file) => ({
        '@type': 'DataDownload',
        contentUrl: file.address,
        encodingFormat: file.mediaType,
        contentSize: `${String(file.bytes)} B`,
        sha256: file.sha256,
      })),
    })),
  ];
}
