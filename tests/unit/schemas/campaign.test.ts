import { describe, expect, test } from 'vitest';
import { campaignSchema } from '#schemas/campaign.ts';

const { siteUrl } = campaignSchema.shape;

describe('the address of the site', () => {
  test.each([
    'https://quyhop.example',
    'https://quyhop.example/',
    'https://thi-dua.quyhop.vn:8443',
  ])('%s', (address) => {
    expect(siteUrl.safeParse(address).success).toBe(true);
  });

  // Feeds, share pictures and the sitemap would silently leave out what follows the name.
  test.each([
    'quyhop.example',
    'http://quyhop.example',
    'https://mau',
    'https://a.vn/thi-dua/',
    'https://a.vn?x',
    'https://ten:ma@a.vn',
  ])('«%s» is refused', (address) => {
    expect(siteUrl.safeParse(address).error?.issues).toHaveLength(1);
  });
});
