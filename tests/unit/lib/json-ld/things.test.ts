import { describe, expect, test } from 'vitest';
import { anniversary, registeredEvent } from '#lib/json-ld/event.ts';
import { honoured } from '#lib/json-ld/honoured.ts';
import { newsArticle } from '#lib/json-ld/news-article.ts';

const home = 'https://a.example/';
const circumstances = {
  shortAddress: `${home}g/0042/`,
  address: `${home}guong-dien-hinh/0042-ho-mau-42/`,
};
const award = {
  form: 'Giấy khen',
  level: 'district',
  decisionNumber: 'MẪU-02/QĐ',
  decidedOn: '2022-07-22',
  signer: 'Người ký Mẫu 02',
  inCampaign: true,
} as const;
const profile = {
  number: 42,
  name: 'Hộ Mẫu 42',
  kind: 'ho-gia-dinh',
  summary: 'Một hộ mẫu.',
  awards: [award],
} as const;

describe('an honoured one', () => {
  test('hangs on the short address, so that a rename leaves its id alone', () => {
    const ids = (address: string) =>
      honoured({ ...profile, awards: [award] }, { ...circumstances, address }).map(
        (thing) => thing['@id'],
      );
    expect(ids('https://a.example/mot/')).toEqual(ids('https://a.example/hai/'));
    expect(ids('https://a.example/mot/')).toEqual([
      'https://a.example/g/0042/#guong',
      'https://a.example/g/0042/#khen-1',
    ]);
  });

  test('has an award and a credential for each decision that is known', () => {
    const [main, credential] = honoured({ ...profile, awards: [award] }, circumstances);
    expect(main).toMatchObject({
      '@type': 'Organization',
      award: ['Giấy khen cấp huyện, Quyết định số MẪU-02/QĐ ngày 22/7/2022'],
      hasCredential: [{ '@id': credential?.['@id'] }],
    });
    expect(credential).toMatchObject({
      credentialCategory: 'Giấy khen',
      identifier: 'MẪU-02/QĐ',
      dateCreated: '2022-07-22',
      description: 'Quyết định số MẪU-02/QĐ ngày 22/7/2022, người ký: Người ký Mẫu 02',
    });
  });

  test('without a decision has neither, and is told to be a person where it is one', () => {
    const things = honoured({ ...profile, kind: 'ca-nhan', awards: [] }, circumstances);
    expect(things).toHaveLength(1);
    expect(things[0]).toMatchObject({ '@type': 'Person', name: 'Hộ Mẫu 42', identifier: '0042' });
    expect(things[0]).not.toHaveProperty('award');
    expect(things[0]).not.toHaveProperty('hasCredential');
  });

  test('shows its picture with the one who made it and the terms', () => {
    const picture = {
      address: `${home}g/0042/anh.jpg`,
      caption: 'Một hộ.',
      credit: 'Khung cửi mẫu',
      terms: 'Ghi tên người chụp.',
    };
    const [main, , image] = honoured(
      { ...profile, awards: [award] },
      { ...circumstances, picture },
    );
    expect(main).toMatchObject({ image: { '@id': image?.['@id'] } });
    expect(image).toMatchObject({
      '@type': 'ImageObject',
      contentUrl: picture.address,
      creditText: 'Khung cửi mẫu',
      copyrightNotice: 'Ghi tên người chụp.',
    });
  });
});

describe('an event', () => {
  const event = {
    title: 'Giải bóng chuyền mẫu',
    summary: 'Một giải mẫu.',
    status: 'held',
    startsOn: '2023-02-01',
    unit: { slug: 'chau-loc', label: 'Xã Châu Lộc' },
  } as const;

  test('of one day ends on it, and takes place in its unit where no place is told', () => {
    expect(registeredEvent(event, `${home}a/`)).toMatchObject({
      startDate: '2023-02-01',
      endDate: '2023-02-01',
      eventStatus: 'https://schema.org/EventScheduled',
      location: { name: 'Xã Châu Lộc', address: { addressRegion: 'Nghệ An' } },
    });
  });

  test('that was cancelled says so', () => {
    expect(registeredEvent({ ...event, status: 'cancelled' }, `${home}a/`)).toMatchObject({
      eventStatus: 'https://schema.org/EventCancelled',
    });
  });

  test('the anniversary counts its years from the founding', () => {
    expect(
      anniversary(home, { foundedOn: '1963-04-19', anniversaryOn: '2023-04-19' }),
    ).toMatchObject({
      name: 'Kỷ niệm 60 năm ngày thành lập huyện Quỳ Hợp',
      startDate: '2023-04-19',
    });
  });
});

describe('a news item', () => {
  test('gives the day and no invented hour, and cites its sources', () => {
    const article = newsArticle(
      { title: 'Tin mẫu', summary: 'Tóm tắt.', publishedOn: '2023-04-20', office: 'Phòng Mẫu' },
      {
        home,
        address: `${home}tin-tuc/2023/tin-mau/`,
        images: [`${home}anh-chia-se/ngang/tin.png`],
        sources: [{ id: 'a', title: 'Bài A', publisher: 'Báo Mẫu', kind: 'press' }],
      },
    );
    expect(article).toMatchObject({
      headline: 'Tin mẫu',
      datePublished: '2023-04-20',
      mainEntityOfPage: { '@id': `${home}tin-tuc/2023/tin-mau/` },
      citation: [{ name: 'Bài A', publisher: { name: 'Báo Mẫu' } }],
    });
  });
});
