import { startOf, type Day } from './dates.ts';

const dayOnly = /^\d{4}-\d{2}-\d{2}$/;
const moment =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(\.\d{1,3})?)?(Z|([+-])(0\d|1[0-4])(?::?([0-5]\d))?)$/;

const isRealDay = (text: string): text is Day => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

/**
 * The moment (epoch milliseconds) of `2023-03-01T09:00+07:00`; a bare day means 00:00 in Việt Nam.
 * Undefined when the text is anything else, so that no browser guesses a time zone.
 */
export function parseMoment(text: string): number | undefined {
  if (dayOnly.test(text)) return isRealDay(text) ? startOf(text) : undefined;
  const [, day = '', hour, minute, second = '0', fraction = '', zone, sign, zoneHour, zoneMinute] =
    moment.exec(text) ?? [];
  if (!isRealDay(day)) return undefined;
  const offset =
    zone === 'Z' ? 0 : Number(`${sign ?? ''}1`) * (Number(zoneHour) * 60 + Number(zoneMinute ?? 0));
  return (
    Date.parse(`${day}T00:00:00Z`) +
    (Number(hour) * 60 + Number(minute) - offset) * 60_000 +
    Number(`${second}${fraction}`) * 1000
  );
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The build's clock: `SITE_NOW` when it is set, else the machine's. Throws when SITE_NOW cannot be read. */
export function buildNow(env: Environment, clock: () => number = Date.now): Date {
  const text = env['SITE_NOW']?.trim();
  if (text === undefined || text === '') return new Date(clock());
  const found = parseMoment(text);
  if (found === undefined) {
    throw new RangeError(
      `SITE_NOW=«${text}» không phải một thời điểm có thật. Viết như 2023-03-01T09:00+07:00 hoặc 2023-03-01.`,
    );
  }
  return new Date(found);
}

/** What BaseLayout writes into `data-now`: only a build with SITE_NOW set carries a clock of its own. */
export const simulatedNow = (env: Environment): string | undefined =>
  env['SITE_NOW'] ? buildNow(env).toISOString() : undefined;

let loadedAt: number | undefined;

/**
 * The visitor's clock. A page built with SITE_NOW carries it in `data-now`: there the time runs
 * on from that moment, so that a preview of another day behaves as that day did.
 */
export function siteNow(page: Document = document, clock: () => number = Date.now): Date {
  const now = clock();
  const { now: simulated } = page.documentElement.dataset;
  if (simulated === undefined) return new Date(now);
  loadedAt ??= now;
  return new Date(Date.parse(simulated) + now - loadedAt);
}
