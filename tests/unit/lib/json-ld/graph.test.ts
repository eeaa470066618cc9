import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graph } from '#lib/json-ld/graph.ts';
import { pageThings } from '#lib/json-ld/page.ts';
import { publisher, webSiteWhole } from '#lib/json-ld/website.ts';

const home = 'https://a.example/thidua60/';

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

  test('a page names the way to it, counted from one, and the site it belongs to', () => {
    const [page, way, website] = pageThings([
      { name: 'Trang chủ', url: home },
      { name: 'Kế hoạch', url: `${home}ke-hoach/` },
    ]);
    expect(page).toMatchObject({
      '@type': 'WebPage',
      '@id': `${home}ke-hoach/`,
      name: 'Kế hoạch',
      breadcrumb: { '@id': way?.['@id'] },
      isPartOf: { '@id': website?.['@id'] },
    });
    expect(way).toMatchObject({
      itemListElement: [
        { position: 1, name: 'Trang chủ', item: home },
        { position: 2, name: 'Kế hoạch', item: `${home}ke-hoach/` },
      ],
    });
  });

  test('a page about something says what, and of which kind it is itself', () => {
    const [page] = pageThings([{ name: 'A', url: home }], {
      pageType: 'ProfilePage',
      page: { dateModified: '2023-04-19' },
      things: [{ '@type': 'Person', '@id': `${home}#a` }],
    });
    expect(page).toMatchObject({
      '@type': 'ProfilePage',
      mainEntity: { '@id': `${home}#a` },
      dateModified: '2023-04-19',
    });
  });

  test('a site in a folder is searched in that folder', () => {
    expect(webSiteWhole(home)).toMatchObject({
      potentialAction: { target: { urlTemplate: `${home}tim-kiem/?q={search_term_string}` } },
    });
  });

  test('a publisher is an organ of the state only where the officer says so', () => {
    const body = { name: 'Phòng Mẫu', isStateBody: false };
    expect(publisher(home, { publisher: body })).toMatchObject({ '@type': 'Organization' });
    expect(publisher(home, { publisher: { ...body, isStateBody: true } })).toMatchObject({
      '@type': 'GovernmentOrganization',
    });
  });
});
