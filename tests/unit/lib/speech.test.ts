import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spokenParts, vietnameseVoice } from '#lib/speech.ts';

describe('the voice', () => {
  const voice = (lang: string, localService = true) => ({ lang, localService });

  test('is Vietnamese, however the device writes that', () => {
    for (const lang of ['vi', 'vi-VN', 'vi_VN', 'VI-vn']) {
      expect(vietnameseVoice([voice('en-US'), voice(lang)])?.lang).toBe(lang);
    }
  });

  test('is never another language that begins alike, nor none at all', () => {
    expect(vietnameseVoice([voice('vie'), voice('vic'), voice('en-VI')])).toBeUndefined();
    expect(vietnameseVoice<ReturnType<typeof voice>>([])).toBeUndefined();
  });

  test('is one of the device: a voice from a network would tell another host', () => {
    expect(vietnameseVoice([voice('vi-VN', false)])).toBeUndefined();
    expect(vietnameseVoice([voice('vi-VN', false), voice('vi')])?.lang).toBe('vi');
  });
});

describe('the parts', () => {
  test('are sentences, and a number with a point is not cut', () => {
    expect(
      spokenParts('Xã có 21.128 người, 4.896 hộ. Báo đăng ngày 26.8.2025! «Đúng thế.» Hết'),
    ).toEqual(['Xã có 21.128 người, 4.896 hộ.', 'Báo đăng ngày 26.8.2025!', '«Đúng thế.»', 'Hết']);
  });

  test('lose no word and are never longer than a voice can hold', () => {
    const word = fc.stringMatching(/^[a-zàảãáạăâđêôơư.,!»]{1,12}$/);
    fc.assert(
      fc.property(fc.array(word), fc.integer({ min: 12, max: 80 }), (words, longest) => {
        const parts = spokenParts(words.join('\n '), longest);
        expect(parts.join(' ')).toBe(words.join(' '));
        expect(parts.every((part) => part !== '' && part.length <= longest)).toBe(true);
      }),
    );
  });
});
