import { parseMoment } from '#lib/clock.ts';

const isUrl = (text: string): boolean => /^https?:\/\/[^/]+/.test(text) && URL.canParse(text);

const rules: readonly { name: string; isRight: (value: string) => boolean; advice: string }[] = [
  {
    name: 'SITE_NOW',
    isRight: (value) => parseMoment(value) !== undefined,
    advice: 'cần ngày, giờ và múi giờ, ví dụ 2023-03-01T09:00+07:00',
  },
  {
    name: 'BASE_PATH',
    isRight: (value) => /^\/(?:[\w.~-]+\/)*(?:[\w.~-]+)?$/.test(value),
    advice: 'cần bắt đầu bằng dấu gạch chéo, ví dụ /thidua60/',
  },
  {
    name: 'SITE_URL',
    isRight: isUrl,
    advice: 'cần bắt đầu bằng https:// và đủ tên miền, ví dụ https://thidua60.example.vn',
  },
];

/** What is wrong with the settings of the environment, each as a sentence; empty when all is well. */
export const settingFaults = (environment: Record<string, string | undefined>): string[] =>
  rules.flatMap(({ name, isRight, advice }) => {
    const value = environment[name];
    return value === undefined || value === '' || isRight(value)
      ? []
      : [`Thiết lập ${name} = «${value}» chưa đúng: ${advice}.`];
  });

/** Ends the command with a sentence when a setting of the environment is wrong. */
export const requireSettings = (): void => {
  const faults = settingFaults(process.env);
  if (faults.length === 0) return;
  console.error(faults.join('\n'));
  process.exit(1);
};
