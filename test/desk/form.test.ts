/** Forms as pages: every kind of question, what is wrong beside it, and changing what was sent; by HTTP and in a browser. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser } from '../../build/browser.ts';
import type { Person } from '../../src/local/desk/desk.types.ts';
import { formPageHtml } from '../../src/local/desk/form.ts';
import { inWords, readAnswers } from '../../src/local/desk/form-entry.ts';
import { type FormPage, openForm, type PageItem } from '../../src/local/respond.ts';
import { addItem, blankForm, publishedUrl } from '../../src/local/services/form-state.ts';
import type { FormState, ItemState } from '../../src/local/services/state.ts';
import { World } from '../../src/local/world.ts';
import { axeFaults, overflowOf, PATIENCE_MS } from '../ui/browser.ts';
import { type Client, NOW, OWNER, openClient, playedWorld } from './client.ts';

const RATER: Person = { email: 'siti@bkpsdm.binjai.example', name: 'Siti', place: 'employee', detail: '' };

/** A form with one question of every kind. */
function surveyed(world: World): FormState {
  const form = blankForm(world.state, 'Survei', OWNER, true);
  Object.assign(form, { title: 'Survei <umum>', description: 'Baris satu\nBaris dua', collectsEmail: true });
  Object.assign(form, { allowsEdits: true, published: true, accepting: true });
  const add = (type: Parameters<typeof addItem>[2], parts: Partial<ItemState>): void => {
    const item = addItem(world.state, form, type);
    const { rows, entries } = item;
    Object.assign(item, parts);
    // One entry number a row.
    if (item.rows.length !== rows.length) item.entries = item.rows.map((_, row) => (entries[0] ?? 7) + row);
  };
  add('TEXT', { title: 'Kode', required: true, helpText: 'Dari surat Anda.' });
  add('PARAGRAPH_TEXT', { title: 'Saran' });
  add('MULTIPLE_CHOICE', { title: 'Jenis', choices: ['PNS', 'PPPK'], hasOther: true, required: true });
  add('CHECKBOX', { title: 'Pelatihan', choices: ['Teknis', 'Sosial', 'Manajerial'], hasOther: true });
  add('LIST', { title: 'Unit', choices: ['Sekretariat', 'Mutasi'], required: true });
  add('SCALE', { title: 'Puas', scale: { lower: 1, upper: 5, leftLabel: 'Tidak', rightLabel: 'Sangat' } });
  add('PAGE_BREAK', { title: 'Bagian dua', helpText: 'Lanjutan' });
  add('SECTION_HEADER', { title: 'Perilaku' });
  add('GRID', { title: 'Akuntabel', rows: ['Jujur', 'Cermat'], columns: ['Kurang', 'Baik'], required: true });
  add('DATE', { title: 'Tanggal' });
  world.state.forms[form.id] = form;
  return form;
}

const newWorld = (): World => new World({ now: NOW, owner: OWNER });

function pageOf(
  world: World,
  form: FormState,
): { readonly page: FormPage; readonly item: (title: string) => PageItem } {
  const page = openForm(world, publishedUrl(form));
  const items = page.pages.flatMap((part) => part.items);
  return {
    page,
    item: (title) => {
      const found = items.find((candidate) => candidate.title === title);
      if (!found) throw new RangeError(title);
      return found;
    },
  };
}

describe('what is entered', () => {
  const world = newWorld();
  const { page, item } = pageOf(world, surveyed(world));
  const name = (title: string): string => `i${item(title).id}`;

  test('is read by item, row and choice; what was left open stays open', () => {
    const fields = new URLSearchParams([
      ['email', ' a@b.example '],
      [name('Kode'), 'ABC'],
      [name('Jenis'), '__other_option__'],
      [`${name('Jenis')}.other`, ' Honorer '],
      [name('Pelatihan'), 'Teknis'],
      [name('Pelatihan'), 'Sosial'],
      [name('Puas'), '4'],
      [`${name('Akuntabel')}.1`, 'Baik'],
      [name('Tanggal'), '2026-12-31'],
    ]);
    const { email, answers } = readAnswers(page, fields);
    expect(email).toBe('a@b.example');
    const given = Object.fromEntries(
      page.pages.flatMap(({ items }) => items).map(({ id, title }) => [title, answers[id]]),
    );
    expect(given).toEqual({
      Kode: 'ABC',
      Saran: '',
      Jenis: 'Honorer',
      Pelatihan: ['Teknis', 'Sosial'],
      Unit: '',
      Puas: '4',
      Perilaku: undefined,
      Akuntabel: [null, 'Baik'],
      Tanggal: '2026-12-31',
    });
  });

  test('shown again it keeps what was entered and says what is wrong', () => {
    const html = formPageHtml(
      page,
      {
        email: 'a@b',
        answers: {
          [item('Kode').id]: 'x"y',
          [item('Jenis').id]: 'Honorer',
          [item('Pelatihan').id]: ['Sosial'],
          [item('Unit').id]: 'Mutasi',
          [item('Akuntabel').id]: [null, 'Baik'],
        },
        messages: { '': 'A valid email address is required', Kode: 'Kode <tidak> lengkap' },
      },
      RATER,
    );
    expect(html).toContain('value="x&quot;y"');
    expect(html).toContain('value="Honorer"');
    expect(html).toContain('<option value="Mutasi" selected>');
    expect(html).toContain(`name="${name('Akuntabel')}.1" value="Baik" checked`);
    expect(html.match(/ checked/g)).toHaveLength(3);
    expect(html).toContain('Alamat email yang benar wajib diisi.');
    expect(html).toContain('Kode &lt;tidak&gt; lengkap');
    expect(html).toContain('<h1>Survei &lt;umum&gt;</h1>');
    expect(html).toContain('2 isian perlu diperbaiki');
  });

  test.each([
    ['Kode terdiri dari 18 huruf', 'Kode terdiri dari 18 huruf'],
    ['The form X is no longer accepting responses.', 'Formulir ini tidak lagi menerima jawaban.'],
    ['Must be a number between 1 and 5', 'Harus berupa angka antara 1 dan 5.'],
    ['Must select at least 2 options', 'Pilih paling sedikit 2 pilihan.'],
  ])('%s is said as %s', (message, words) => {
    expect(inWords(message)).toBe(words);
  });
});

const opened: Client[] = [];
const open = async (world: World): Promise<Client> => {
  const client = await openClient(world);
  opened.push(client);
  return client;
};
afterEach(() => {
  for (const { desk } of opened.splice(0)) desk.close();
});

/** The path of a form on the desk. */
const pathOf = (form: FormState): string => new URL(publishedUrl(form)).pathname;

describe('sending off', () => {
  const complete = (world: World, form: FormState, email = 'siti@bkpsdm.binjai.example'): Record<string, string> => {
    const { item } = pageOf(world, form);
    return {
      email,
      [`i${item('Kode').id}`]: 'ABC',
      [`i${item('Jenis').id}`]: 'PNS',
      [`i${item('Unit').id}`]: 'Mutasi',
      [`i${item('Akuntabel').id}.0`]: 'Baik',
      [`i${item('Akuntabel').id}.1`]: 'Kurang',
    };
  };

  test('a response arrives, can be changed by its link, and stays one', async () => {
    const world = newWorld();
    const form = surveyed(world);
    const client = await open(world);
    const fields = complete(world, form);
    const sent = await (await client.fetch(pathOf(form), fields)).text();
    expect(sent).toContain('Jawaban Anda telah dicatat.');
    const edit = /href="([^"]+edit2=[^"]+)"/.exec(sent)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const again = await (await client.fetch(edit)).text();
    expect(again).toContain('Anda mengubah jawaban yang sudah dikirim.');
    expect(again).toContain('value="ABC"');
    const { item } = pageOf(world, form);
    await client.fetch(edit, { ...fields, [`i${item('Kode').id}`]: 'XYZ' });
    expect(form.responses).toHaveLength(1);
    expect(form.responses[0]?.answers[item('Kode').id]).toBe('XYZ');
  });

  test('what is missing is marked and nothing is kept', async () => {
    const world = newWorld();
    const form = surveyed(world);
    const client = await open(world);
    const response = await client.fetch(pathOf(form), { email: 'x' });
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(html).toContain('5 isian perlu diperbaiki');
    expect(html.match(/class="fault"/g)).toHaveLength(5);
    expect(form.responses).toEqual([]);
  });

  test('a verified address is the account of whoever sits at the desk, whatever is typed', async () => {
    const world = new World({ now: NOW, owner: OWNER, collectedEmail: 'verified' });
    const form = surveyed(world);
    world.actingUser = RATER.email;
    const client = await open(world);
    const html = await (await client.fetch(pathOf(form))).text();
    expect(html).not.toContain('type="email"');
    expect(html).toContain('Alamat ini dicatat bersama jawaban Anda.');
    await client.fetch(pathOf(form), complete(world, form, 'orang.lain@luar.example'));
    expect(form.responses[0]?.email).toBe(RATER.email);
  });

  test('a typed address begins with the account and may be another', async () => {
    const world = newWorld();
    const form = surveyed(world);
    world.actingUser = RATER.email;
    const client = await open(world);
    expect(await (await client.fetch(pathOf(form))).text()).toContain(`value="${RATER.email}"`);
    await client.fetch(pathOf(form), complete(world, form, 'lain@luar.example'));
    expect(form.responses[0]?.email).toBe('lain@luar.example');
  });

  test('a closed form says so, in its own words where it has any', async () => {
    const world = newWorld();
    const form = surveyed(world);
    const client = await open(world);
    form.accepting = false;
    expect(await (await client.fetch(pathOf(form))).text()).toContain('Formulir ini tidak lagi menerima jawaban.');
    form.closedMessage = 'Masa penilaian <selesai>.';
    const closed = await client.fetch(pathOf(form), complete(world, form));
    expect(closed.status).toBe(403);
    expect(await closed.text()).toContain('Masa penilaian &lt;selesai&gt;.');
    expect(form.responses).toEqual([]);
  });

  test('a personal link of the cycle opens with its name and code filled in, and counts', async () => {
    const world = playedWorld();
    const client = await open(world);
    const row = world.workbook.sheets.find(({ name }) => name === 'Penugasan')?.rows[1] ?? [];
    const path = String(row[7]).replace('https://docs.google.com', '');
    const html = await (await client.fetch(path)).text();
    expect(html).toContain(`value="${row[6]}"`);
    expect(html).toContain('Anda mengisi sebagai');
  });
});

const PHONE = { width: 390, height: 844 };

describe('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  async function visit(client: Client, path: string): Promise<Page> {
    const page = await browser.newPage({ viewport: PHONE });
    page.setDefaultTimeout(PATIENCE_MS);
    page.on('pageerror', (error) => {
      throw error;
    });
    await page.goto(`${client.desk.address}${path}`);
    return page;
  }

  test('filled in with the keyboard alone, mended and sent', async () => {
    const world = newWorld();
    const form = surveyed(world);
    const client = await open(world);
    const page = await visit(client, pathOf(form));
    expect(await overflowOf(page)).toBe(0);
    await page.getByLabel('Kode').fill('ABC');
    await page.getByRole('button', { name: 'Kirim' }).press('Enter');
    const summary = page.getByRole('alert');
    expect(await summary.textContent()).toContain('3 isian perlu diperbaiki');
    await page.waitForLoadState();
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('summary');
    expect(await page.getByLabel('Kode').inputValue()).toBe('ABC');
    expect(await overflowOf(page)).toBe(0);
    await page.getByRole('radio', { name: 'PPPK' }).press('Space');
    await page.getByLabel('Unit').selectOption('Sekretariat');
    await page.getByRole('group', { name: 'Jujur' }).getByRole('radio', { name: 'Baik' }).press('Space');
    await page.getByRole('group', { name: 'Cermat' }).getByRole('radio', { name: 'Kurang' }).press('Space');
    await page.getByRole('radio', { name: '5 (Sangat)' }).press('Space');
    await page.getByRole('button', { name: 'Kirim' }).press('Enter');
    await page.getByText('Jawaban Anda telah dicatat.').waitFor();
    const answers = form.items.map(({ id }) => form.responses[0]?.answers[id]).filter((answer) => answer !== undefined);
    expect(answers).toEqual(['ABC', 'PPPK', 'Sekretariat', '5', ['Baik', 'Kurang']]);
    await page.close();
  });

  test('no page of a form has a fault that axe finds', async () => {
    const world = newWorld();
    const form = surveyed(world);
    const client = await open(world);
    const page = await visit(client, pathOf(form));
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Kirim' }).click();
    await page.getByRole('alert').waitFor();
    await page.waitForLoadState();
    expect(await axeFaults(page)).toEqual([]);
    form.accepting = false;
    await page.reload();
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  });
});
