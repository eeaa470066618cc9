import { expect, test } from 'vitest';
import { dataCatalog } from '#lib/json-ld/dataset.ts';

const address = 'https://vi-du.example/du-lieu/';

test('a catalogue and its data sets name each other', () => {
  const [catalog, dataset, ...others] = dataCatalog(
    {
      name: 'Dữ liệu mở',
      description: 'Các bảng.',
      address,
      language: 'vi',
      licence: 'https://vi-du.example/giay-phep',
      publisher: 'Nơi đăng',
      updatedOn: '2023-04-19',
    },
    [
      {
        anchor: 'don-vi',
        name: 'Đơn vị',
        description: 'Bảng đơn vị.',
        version: '0123456789ab',
        columns: [{ name: 'ma', label: 'Mã' }],
        files: [
          { address: `${address}don-vi.csv`, mediaType: 'text/csv', bytes: 12, sha256: 'ab12' },
        ],
      },
    ],
  );
  expect(others).toEqual([]);
  expect(catalog?.['dataset']).toEqual([{ '@id': dataset?.['@id'] }]);
  expect(dataset?.['includedInDataCatalog']).toEqual({ '@id': catalog?.['@id'] });
  expect(dataset?.['distribution']).toEqual([
    {
      '@type': 'DataDownload',
      contentUrl: `${address}don-vi.csv`,
      encodingFormat: 'text/csv',
      contentSize: '12 B',
      sha256: 'ab12',
    },
  ]);
});
