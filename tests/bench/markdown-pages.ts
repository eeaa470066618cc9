const paragraph =
  'Đoạn văn để đo thời gian dựng, gồm chữ có dấu, một [liên kết](/) và vài chữ **đậm**. '.repeat(6);

const markdown = (number: number): string =>
  [
    `---\ntitle: Trang thử ${String(number)}\n---`,
    ...Array.from({ length: 5 }, (_, index) => `## Mục ${String(index + 1)}\n\n${paragraph}`),
  ].join('\n\n');

/** Markdown files by name, each a page of five sections (3 kB), for the generators ours is measured against. */
export const markdownPages = (count: number): Map<string, string> =>
  new Map(
    Array.from({ length: count }, (_, index) => [
      `trang-${String(index + 1)}.md`,
      markdown(index + 1),
    ]),
  );
