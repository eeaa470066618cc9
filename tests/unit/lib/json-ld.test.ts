import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breadcrumbList, graph, webSite } from '#lib/json-ld.ts';

describe('structured data', () => {
  test('no text can end the script element it stands in, and none is changed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constant('</script><script>')), (name) => {
        const written = graph([{ name }]);
        expect(written).not.toContain('<');
        expect(JSON.parse(written)).toMatchObject({ '@graph': [{ name }] });
      }),
    );
  });

  test('steps of a breadcrumb are counted from one, home first', () => {
    const list = breadcrumbList([
      { name: 'Trang chủ', url: 'https://a.example/' },
      { name: 'Kế hoạch', url: 'https://a.example/ke-hoach/' },
    ]);
    expect(list).toMatchObject({
      itemListElement: [
        { position: 1, name: 'Trang chủ' },
        { position: 2, name: 'Kế hoạch', item: 'https://a.example/ke-hoach/' },
      ],
    });
  });

  test('a site in a folder is searched in that folder', () => {
    expect(webSite('Trang', 'https://a.example/thidua60/', 'vi')).toMatchObject({
      potentialAction: {
        target: { urlTemplate: 'https://a.example/thidua60/tim-kiem/?q={search_term_string}' },
      },
    });
  });
});
