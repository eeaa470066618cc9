import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const folder = 'src/desk/windows';
const launchers = readdirSync(folder);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

describe.each(launchers)('%s', (name) => {
  const text = readFileSync(`${folder}/${name}`, 'utf8');

  test('is written as Windows reads it: CRLF, no byte order mark', () => {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.startsWith('@echo off\r\n')).toBe(true);
  });

  test('says so before anything else where Node.js is missing, and shows Vietnamese', () => {
    if (name === 'can-node.cmd') expect(text).toContain('https://nodejs.org');
    else {
      expect(text).toContain('chcp 65001');
      expect(text.indexOf('can-node.cmd')).toBeLessThan(text.indexOf('call npm'));
      expect(text).toMatch(/\r\npause\r\n$/);
    }
  });
});

test.each([
  ['ban-bien-tap.cmd', 'desk'],
  ['kiem-tra.cmd', 'check-content'],
  ['dang-trang.cmd', 'publish'],
  ['nhap-tep.cmd', 'import'],
])('%s runs the command «%s» of the project', (name, script) => {
  expect(readFileSync(`${folder}/${name}`, 'utf8')).toContain(`npm run -s ${script}`);
  expect(scripts).toHaveProperty(script);
});

test('a double click on the desk opens it in the browser, from wherever Windows started', () => {
  const text = readFileSync(`${folder}/ban-bien-tap.cmd`, 'utf8');
  expect(text).toContain('pushd "%~dp0..\\..\\.."');
  expect(readFileSync(scripts['desk']?.replace('node ', '') ?? '', 'utf8')).toMatch(
    /open: `\$\{base\}quan-tri\/`/,
  );
});

test('a question broken off writes nothing: only «C» does', () => {
  expect(readFileSync(`${folder}/nhap-tep.cmd`, 'utf8')).toContain(
    'if errorlevel 1 if not errorlevel 2 call npm run -s import -- "%~1" --ghi',
  );
});
