/** What stands around the notes at the end of a text; the reader of Markdown would say it in English. */
export const footnoteWords = {
  label: 'Chú thích',
  backLabel: 'Về chỗ ghi chú thích {reference}',
};
