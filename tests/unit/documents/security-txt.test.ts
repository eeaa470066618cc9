import { expect, test } from 'vitest';
import { securityTxt } from '#documents/security-txt.ts';

test('whoever finds a hole reads where to report it, and until when the address holds', () => {
  const text = securityTxt({
    email: 'lienhe@quyhop.example',
    address: 'https://quyhop.example/.well-known/security.txt',
    checkedOn: '2026-11-22',
  });
  expect(text.split('\n')).toEqual([
    'Contact: mailto:lienhe@quyhop.example',
    'Expires: 2027-11-17T00:00:00+07:00',
    'Preferred-Languages: vi, en',
    'Canonical: https://quyhop.example/.well-known/security.txt',
    '',
  ]);
});
