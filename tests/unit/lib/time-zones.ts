/** Machines a visitor or a builder may have: both sides of the date line, half hours, summer time. */
export const timeZones = [
  'UTC',
  'Asia/Ho_Chi_Minh',
  'America/Los_Angeles',
  'Pacific/Kiritimati',
  'Pacific/Marquesas',
  'Australia/Lord_Howe',
  'Europe/Berlin',
  'Africa/Casablanca',
] as const;

/** Runs `work` as on a machine of that time zone; throws when the switch has no effect, lest a test prove nothing. */
export function inTimeZone<Result>(timeZone: string, work: () => Result): Result {
  const before = process.env['TZ'];
  process.env['TZ'] = timeZone;
  try {
    const shown = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    const isSwitched =
      shown === timeZone || (shown === 'Asia/Saigon' && timeZone === 'Asia/Ho_Chi_Minh');
    if (!isSwitched) throw new Error(`This process stays in ${shown}.`);
    return work();
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}
