import { expect, test } from 'vitest';
import { settingFaults } from '#commands/settings.ts';

test('no settings, empty ones and right ones pass', () => {
  expect(settingFaults({})).toEqual([]);
  expect(settingFaults({ SITE_NOW: '', BASE_PATH: '', SITE_URL: '' })).toEqual([]);
  expect(
    settingFaults({
      SITE_NOW: '2023-03-01T09:00+07:00',
      BASE_PATH: '/thidua60/',
      SITE_URL: 'https://a.vn',
    }),
  ).toEqual([]);
});

test.each([
  { SITE_NOW: 'hôm nay' },
  { SITE_NOW: '2023-02-30T09:00+07:00' },
  { SITE_NOW: '2023-03-01T09:00' },
  { BASE_PATH: 'thidua60' },
  { BASE_PATH: '/a b/' },
  { SITE_URL: 'thidua60.vn' },
])('%o is refused by name, with an example of the right form', (environment) => {
  const [fault = '', ...others] = settingFaults(environment);
  expect(others).toEqual([]);
  expect(fault).toContain(Object.keys(environment)[0]);
  expect(fault).toContain('ví dụ');
});

test('all that is wrong is said at once', () => {
  expect(settingFaults({ SITE_NOW: 'x', BASE_PATH: 'x', SITE_URL: 'x' })).toHaveLength(3);
});
