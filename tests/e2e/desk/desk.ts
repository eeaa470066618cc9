import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { bundleDesk } from '#integrations/desk-bundle.ts';
import { deskServer } from '#integrations/desk-server.ts';
import { answerPicker, putFolder, takeFile, takeFolder } from './own-folder.ts';

const root = resolve(import.meta.dirname, '../../..');

/** A new content folder: a copy of the real one, with `settings` added to its campaign's file. */
export function newContent(settings = ''): { content: string; clear: () => void } {
  const home = mkdtempSync(join(tmpdir(), 'office-'));
  const content = join(home, 'content');
  cpSync(join(root, 'content'), content, { recursive: true });
  appendFileSync(join(content, 'chien-dich.yaml'), settings);
  const clear = () => {
    rmSync(home, { recursive: true, force: true });
  };
  return { content, clear };
}

/** An officer's machine: a folder with the site's content, and the desk's server beside it. */
export interface Office {
  address: string;
  /** Its `content`, as the desk's server sees it. */
  content: string;
  close: () => void;
}

/** Opens an office with nothing but the desk. */
export async function openOffice(settings = ''): Promise<Office> {
  const { content, clear } = newContent(settings);
  const bundle = join(root, '.cache/desk');
  await bundleDesk(bundle);
  const serve = deskServer({ bundle, folder: content, base: '/' });
  const server = createServer((request, response) => {
    serve(request, response, () => {
      const isIcon = request.url === '/favicon.svg';
      response.writeHead(isIcon ? 200 : 404, { 'content-type': 'image/svg+xml' });
      response.end(isIcon ? readFileSync(join(root, 'public/favicon.svg')) : undefined);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${String(port)}/quan-tri/`,
    content,
    close: () => {
      server.close();
      server.closeAllConnections();
      clear();
    },
  };
}

/** The desk as an officer uses it, step by step. */
export class Desk {
  readonly page: Page;
  readonly #office: Office;

  constructor(page: Page, office: Office) {
    this.page = page;
    this.#office = office;
  }

  /** Opens the desk and picks the office's folder. */
  async open(): Promise<void> {
    const { page } = this;
    await answerPicker(page);
    // The server reads the officer's folder; here that is the browser's, so each question copies it out.
    await page.route('**/kiem-tra.json', async (route) => {
      const home = join(this.#office.content, '..');
      await takeFolder(page, home, 'content/guong-dien-hinh');
      await takeFile(page, home, 'content/nguon.yaml');
      await route.continue();
    });
    await page.goto(`${this.#office.address}cau-hinh.json`);
    await putFolder(page, this.#office.content);
    await page.goto(this.#office.address);
  }

  /** Opens the question for the git host's access token. */
  async openDoor(): Promise<void> {
    await this.button('Đăng nhập bằng mã truy cập').click();
    await this.page.getByText('Dán mã truy cập').waitFor();
  }

  async giveToken(token: string): Promise<void> {
    const dialog = this.page.getByRole('alertdialog');
    await dialog.locator('input').fill(token);
    await dialog.getByRole('button', { name: 'Đăng nhập' }).click();
  }

  /** Opens what another officer sent for review. */
  async openReview(words: string): Promise<void> {
    await this.page.getByLabel('Quy trình biên tập').click();
    await this.page.getByText(words).click();
  }

  /** Moves the opened entry to another step of the review. */
  async changeStatus(words: string): Promise<void> {
    const status = this.page.getByText('Trạng thái:');
    const isChanged = async (): Promise<boolean> =>
      (await status.textContent())?.includes(words) === true;
    // While the menu unfolds it lets a quick click go by.
    for (let tries = 0; tries < 5 && !(await isChanged()); tries += 1) {
      await status.click();
      await this.page.getByRole('menuitemradio', { name: words }).click();
      await this.page.waitForTimeout(1_000);
    }
  }

  /** The box of a field, by its name in the schema. */
  field(name: string): Locator {
    return this.page.locator(`section.field[data-key-path="${name}"]`);
  }

  /** Scrolls down until the form has made the field: it makes them as they come into sight. */
  async reach(name: string): Promise<Locator> {
    const field = this.field(name);
    await this.page.mouse.move(700, 500);
    for (let tries = 0; tries < 60 && (await field.count()) === 0; tries += 1) {
      await this.page.mouse.wheel(0, 400);
      await this.page.evaluate(() => new Promise(requestAnimationFrame));
    }
    await field.scrollIntoViewIfNeeded();
    return field;
  }

  async write(name: string, text: string): Promise<void> {
    const field = await this.reach(name);
    await field.locator('input, textarea').first().fill(text);
  }

  async choose(name: string, words: string): Promise<void> {
    const field = await this.reach(name);
    await field.getByRole('radio', { name: words, exact: true }).click();
  }

  button(words: string): Locator {
    // The editor sets names apart with signs nobody sees.
    const asShown = new RegExp(words.replaceAll(' ', '[\\s\u2066-\u2069]+'), 'u');
    return this.page.getByRole('button').filter({ hasText: asShown });
  }

  /** Ticks the box of an optional picture, and picks a file in the frame that opens. */
  async choosePicture(name: string, picture: { name: string; bytes: Buffer }): Promise<void> {
    const field = await this.reach(name);
    await field.getByRole('checkbox').first().click();
    const file = await this.reach(`${name}.file`);
    await file.getByRole('button').filter({ hasText: 'Duyệt tệp' }).click();
    const asking = this.page.waitForEvent('filechooser');
    await this.button('Tải lên').click();
    const answer = { name: picture.name, mimeType: 'image/jpeg', buffer: picture.bytes };
    await (await asking).setFiles(answer);
    await this.page.getByText('Chưa lưu').waitFor();
  }

  /** Puts the picture that was chosen into the form. */
  async insertPicture(name: string): Promise<void> {
    await this.button('Chèn').click();
    const file = await this.reach(`${name}.file`);
    await file.getByRole('button').filter({ hasText: 'Thay thế' }).waitFor();
  }

  /** Picks the entry of another list whose words are exactly these. */
  async pick(name: string, words: string): Promise<void> {
    const field = await this.reach(name);
    await field.getByRole('combobox').click();
    await this.page.getByRole('option', { name: words, exact: true }).click();
    await field.getByText(words).waitFor();
  }

  async writeBody(text: string): Promise<void> {
    const field = await this.reach('body');
    await field.locator('[contenteditable=true]').click();
    await this.page.keyboard.type(text);
  }

  async openEntry(words: string): Promise<void> {
    await this.page.getByRole('row').filter({ hasText: words }).getByText(words).click();
    await this.field('number').waitFor();
  }

  /** Opens a list of `Sổ và thiết lập`. */
  async openBook(words: string): Promise<void> {
    await this.section('Sổ và thiết lập');
    await this.page.getByRole('row').getByText(words, { exact: true }).click();
    await this.button('Lưu').first().waitFor();
  }

  /** Opens one of the sections named in the column on the left. */
  async section(words: string): Promise<void> {
    await this.page.getByText(words, { exact: true }).first().click();
  }

  /** Gives the opened entry another address. */
  async rename(slug: string): Promise<void> {
    await this.startRenaming(slug);
    await this.page.keyboard.press('Enter');
  }

  /** Types another address for the opened entry. */
  async startRenaming(slug: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Hiển thị tùy chọn trình chỉnh sửa' }).click();
    await this.page.getByRole('menuitem').filter({ hasText: 'Đổi địa chỉ' }).click();
    await this.page.getByRole('button', { name: 'Đổi địa chỉ' }).click();
    await this.page.locator('input:focus').fill(slug);
  }

  /** Goes back to the list, as it is. */
  async leave(): Promise<void> {
    await this.page.getByRole('button').filter({ hasText: 'arrow_back' }).click();
  }

  async save(): Promise<void> {
    await this.button('Lưu').first().click();
    await this.page.getByText('Đã lưu bài viết.').waitFor();
  }
}
