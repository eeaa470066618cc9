import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const home = 'src/pages/_quan-tri';
const guide = readFileSync(`${home}/huong-dan.mdx`, 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

const found = (pattern: RegExp): string[] => [
  ...new Set([...guide.matchAll(pattern)].map(([, name]) => name ?? '')),
];

test('every command the guide tells to type is one of the project’s', () => {
  const commands = found(/`npm run ([\w-]+)/g);
  expect(commands).toContain('desk');
  expect(commands).toContain('publish');
  for (const command of commands) expect(scripts).toHaveProperty(command);
});

test('every file the guide tells to press twice stands where it says', () => {
  expect(guide).toContain('`src`, `desk`, `windows`');
  const launchers = found(/(?:tệp|biểu tượng) `([\w-]+)`/g);
  expect(launchers.toSorted()).toEqual(['ban-bien-tap', 'dang-trang', 'kiem-tra', 'nhap-tep']);
  for (const name of launchers) expect(existsSync(`src/desk/windows/${name}.cmd`)).toBe(true);
});

test('the switches it names are those the command knows', () => {
  const publish = readFileSync('src/commands/publish.ts', 'utf8');
  for (const word of found(/ (--[a-z-]+)`/g)) expect(publish).toContain(`'${word}'`);
});

test('every picture it shows is there', () => {
  const pictures = found(/\]\(\.\/(anh\/[\w-]+\.webp)\)/g);
  expect(pictures).toHaveLength(13);
  for (const picture of pictures) expect(existsSync(`${home}/${picture}`)).toBe(true);
});
