import type { Page } from '@playwright/test';
import { expect, test } from './quiet-page.ts';

/** A device whose voices appear late, as on most phones, and which notes what it is told to say. */
async function giveVoices(page: Page, voices: { lang: string; localService: boolean }[]) {
  await page.addInitScript((late) => {
    const target = new EventTarget();
    let known: object[] = [];
    const said: { text: string; onend: () => void }[] = [];
    class Utterance {
      onend = () => undefined;
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    const synthesis = Object.assign(target, {
      getVoices: () => known,
      speak: (utterance: Utterance) => said.push(utterance),
      cancel: () => undefined,
    });
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    Object.assign(window, { said });
    window.addEventListener('load', () => {
      known = late;
      target.dispatchEvent(new Event('voiceschanged'));
    });
  }, voices);
}

const said = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    (window as unknown as { said: { text: string }[] }).said.map(({ text }) => text),
  );

const finishSentence = (page: Page): Promise<void> =>
  page.evaluate(() => {
    (window as unknown as { said: { onend: () => void }[] }).said.at(-1)?.onend();
  });

async function openArticle(page: Page): Promise<void> {
  await page.goto('/tin-tuc/');
  await page.locator('.news-list a').first().click();
  await expect(page.locator('#bai-viet')).toBeVisible();
}

test('without a Vietnamese voice of its own a device is offered nothing', async ({ page }) => {
  await giveVoices(page, [
    { lang: 'en-US', localService: true },
    { lang: 'vi-VN', localService: false },
  ]);
  await openArticle(page);
  await page.waitForLoadState('load');
  await expect(page.getByRole('button', { name: 'Nghe bài' })).toBeHidden();
});

test('a listener starts, pauses in a sentence, hears it again, and stops', async ({ page }) => {
  await giveVoices(page, [{ lang: 'vi-VN', localService: true }]);
  await openArticle(page);
  const start = page.getByRole('button', { name: 'Nghe bài' });
  await expect(start).toBeVisible();
  expect(await said(page)).toEqual([]); // nothing speaks by itself

  await start.click();
  await finishSentence(page);
  const [first, second] = await said(page);
  const text = (await page.locator('#bai-viet').innerText()).replace(/\s+/g, ' ');
  expect(text.startsWith(first ?? '-')).toBe(true);
  expect(second).not.toBe(first);

  await page.getByRole('button', { name: 'Tạm dừng' }).click();
  await finishSentence(page); // an end told late goes on with nothing
  expect(await said(page)).toHaveLength(2);
  await page.getByRole('button', { name: 'Nghe tiếp' }).click();
  expect((await said(page)).at(-1)).toBe(second);

  await page.getByRole('button', { name: 'Dừng hẳn' }).click();
  await expect(start).toBeFocused();
  await expect(page.getByRole('button', { name: 'Dừng hẳn' })).toBeHidden();
  await start.click();
  expect((await said(page)).at(-1)).toBe(first);
});

test('the button appears without moving anything', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openArticle(page);
  const address = page.url();
  const top = async () => (await page.locator('#bai-viet').boundingBox())?.y;
  const without = await top();
  await giveVoices(page, [{ lang: 'vi-VN', localService: true }]);
  await page.goto(address);
  await expect(page.getByRole('button', { name: 'Nghe bài' })).toBeVisible();
  expect(await top()).toBe(without);
});
