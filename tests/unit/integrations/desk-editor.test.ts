import { describe, expect, test } from 'vitest';
import ownWords from '#desk/app/words.json' with { type: 'json' };
import {
  deskWords,
  englishKeys,
  flatWords,
  withKeptDrafts,
  withoutStrangersFonts,
} from '#integrations/desk-editor.ts';

const words = new Map(flatWords(deskWords()));

/** Faults of the forms' own making: a developer reads them, in the console. */
const isForDevelopers = (key: string): boolean => key.startsWith('config.');

describe('the words of the desk', () => {
  test('are Vietnamese wherever the editor has English ones an officer may meet', () => {
    expect(englishKeys().filter((key) => !isForDevelopers(key) && !words.has(key))).toEqual([]);
  });

  test('replace only words the editor still has', () => {
    const known = new Set(englishKeys());
    const uiWords = (key: string) => key.startsWith('_sui.');
    expect(Object.keys(ownWords).filter((key) => !known.has(key) && !uiWords(key))).toEqual([]);
  });

  test('keep every place for a name or a count of the editor’s own', () => {
    for (const [key, text] of Object.entries(ownWords)) {
      expect(text.normalize('NFC'), key).toBe(text);
      expect(text.split('{').length, key).toBe(text.split('}').length);
    }
  });
});

test('an editor that asks for another number of fonts stops the desk', () => {
  const font = 'src:url(https://cdn.jsdelivr.net/fontsource/fonts/noto@1/latin.woff2)';
  expect(withoutStrangersFonts(`${font};${font};${font}`)).not.toContain('jsdelivr');
  expect(() => withoutStrangersFonts(font)).toThrow('1 phông chữ');
});

test('an editor that keeps unsaved work in another way stops the desk', () => {
  const code = 'if(e&&!s){let{databaseName:t}=e.repository??{};if(t){s=new D(t,`draft-backups`)}}';
  expect(withKeptDrafts(code)).toContain('if(e){let');
  expect(() => withKeptDrafts('')).toThrow('bài chưa lưu');
});
