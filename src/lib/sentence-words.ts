/** `Xã Đồng Hợp` → `xã Đồng Hợp`, as it stands in the middle of a sentence. */
export const inSentence = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** `tháng 4/2023` → `Tháng 4/2023`, as it begins a line. */
export const atStart = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
