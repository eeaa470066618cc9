import { formatPartialDay } from './dates.ts';
import type { PartialDay } from './dates.ts';

interface Dated {
  publishedOn?: PartialDay | undefined;
  dateNote?: string | undefined;
}

/** When a source says it was published, in words that go on after «·»: a note says more than a day. */
export function sourceDate({ publishedOn, dateNote }: Dated): string {
  const words =
    dateNote ??
    (publishedOn === undefined ? 'trang lưu không hiện ngày' : formatPartialDay(publishedOn));
  return words.charAt(0).toLocaleLowerCase('vi') + words.slice(1);
}
