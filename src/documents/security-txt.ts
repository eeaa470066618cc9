import { addDays, type Day } from '#lib/dates.ts';

/** How long what it says may be trusted (RFC 9116 §2.5.5 recommends less than a year). */
const lifetime = 360; // days

/**
 * Where to report a security problem (RFC 9116).
 * @param address the whole address the file is served at
 */
export const securityTxt = ({
  email,
  address,
  checkedOn,
}: {
  email: string;
  address: string;
  checkedOn: Day;
}): string =>
  [
    `Contact: mailto:${email}`,
    `Expires: ${addDays(checkedOn, lifetime)}T00:00:00+07:00`,
    'Preferred-Languages: vi, en',
    `Canonical: ${address}`,
    '',
  ].join('\n');
