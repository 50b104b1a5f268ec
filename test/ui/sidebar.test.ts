/**
 * Facts about the sidebar in a real browser, 300 px wide: every step in both languages, by keyboard, busy and failing.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../../build/browser.ts';
import { buildPages, type InLanguages } from '../../build/pages.ts';
import type { ImportPreview } from '../../src/app/api.types.ts';
import { STEPS, type Step } from '../../src/ui/step.ts';
import { sheetWordsIn } from '../sheet-words.ts';
import { callsOf, openPage, openStep, picture, type Replies, release, SIDEBAR } from './browser.ts';
import { wordsIn } from './dictionary.ts';
import { EMPTY_HOME, FULL_HOME, homeWith, inEnglish } from './home.ts';
import { layoutFaults } from './layout.ts';

const ok = (data: unknown) => ({ ok: true, data });

let browser: Browser;
let sidebar: InLanguages;
let page: Page;

beforeAll(async () => {
  [browser, sidebar] = await Promise.all([startBrowser(), buildPages('sidebar')]);
});
afterAll(async () => browser?.close());
afterEach(async () => page?.close());

async function open(replies: Replies, language?: 'id' | 'en'): Promise<void> {
  page = await openPage(browser, sidebar, replies, language);
}

async function expectGoodLayout(): Promise<void> {
  expect(await layoutFaults(page)).toEqual([]);
}

const PREVIEW: ImportPreview = {
  table: 'Pegawai',
  headings: ['NIP', 'Nama', 'Email'],
  taking: { header: 1, headings: ['NIP', 'Nama', null], keepsOthers: true },
  code: 'a1b2',
  matches: ['same', 'alike', 'none'],
  missing: [],
  isBare: false,
  left: [],
  leftTotal: 0,
  unfilled: ['Email'],
  tally: {
    ...{ fresh: 1, changed: 2, same: 3, repeated: 1, others: 4, problems: 2, fixable: 1 },
    first: [
      {
        ...{ code: 'email-invalid', table: 'Pegawai', row: 2, column: 'Email', received: 'a' },
        expected: 'Alamat email seperti nama@instansi.go.id',
      },
    ],
  },
};

/** What a changed policy would do to five, of whom two are listed, and to twelve more a little. */
const changedIn = (language: 'id' | 'en') => {
  const read = (id: string, en: string): string => (language === 'id' ? id : en);
  const low = read('nilai 69,5, predikat Kurang, usulan kuadran Butuh perbaikan', 'rating 69.5, band Poor');
  return {
    effects: [
      {
        name: 'Drs. H. Muhammad "Ucok" <b>Syahrial</b> Hasibuan-Nasution, M.Si.',
        unit: 'Bidang Pengadaan, Pemberhentian, Informasi Kepegawaian dan Pengembangan Kompetensi Aparatur',
        before: read('nilai 109,98, predikat Baik, usulan kuadran Baik', 'rating 109.98, band Good'),
        after: read('nilai 110,02, predikat Sangat Baik, usulan kuadran Baik', 'rating 110.02, band Very good'),
      },
      { name: 'Siti', unit: '', before: read('belum lengkap', 'incomplete'), after: low },
    ],
    ...{ decisive: 5, affected: 17, rated: 403 },
  } as const;
};

const status = () => page.getByRole('status').innerText();
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

/** What each step says to do first in an empty workbook: a sentence, or a button. */
const FIRST_STEP: Readonly<Record<Step, string>> = {
  ...({ prepare: 'prepare.none', forms: 'forms.need', monitor: 'monitor.need', ratings: 'ratings.empty' } as const),
  ...({ meetings: 'meetings.open', trainings: 'trainings.open', awards: 'flags.empty' } as const),
  ...({ guidance: 'flags.empty', summary: 'summary.empty' } as const),
};

describe.each(['id', 'en'] as const)('every step in %s', (language) => {
  it.each([
    ['full', FULL_HOME],
    ['empty', EMPTY_HOME],
  ])('fits, reads well and opens alone: %s', async (kind, home) => {
    await open({ home: [ok(language === 'en' ? inEnglish(home) : home)] });
    await page.locator('#step-prepare').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    for (const step of STEPS) {
      await openStep(page, step);
      expect(await page.locator('.head[aria-expanded=true]').count()).toBe(1);
      await expectGoodLayout();
      if (kind === 'empty')
        expect(await page.locator(`#panel-${step}`).innerText()).toContain(wordsIn(language)(FIRST_STEP[step]));
      if (language === 'en') expect(sheetWordsIn(await page.locator('body').innerText())).toEqual([]);
      await picture(page, `${language}-${kind}-${step}`);
    }
  });

  it('says which sheet has lost a heading, and shows no number in steps that rest on it', async () => {
    const lost = {
      sheet: 'Kandidat',
      steps: ['awards', 'guidance'] as const,
      happened: 'Di sheet Kandidat judul kolom ini hilang: Jenis (D1).',
      next: 'Ketik kembali judul itu di baris 1 sheet Kandidat.',
      refills: true,
      isWhole: false,
    };
    const next = { step: 'awards', action: 'restore', params: { sheet: 'Kandidat' } } as const;
    const front = { ...FULL_HOME.front, next, late: [], wrong: [{ what: 'headings', count: 1, to: 'problems' }] };
    await open({
      home: [ok({ ...FULL_HOME, language, lost: [lost], candidates: null, front })],
      evaluate: [ok({ ...FULL_HOME, language })],
    });
    const box = page.locator('.box.bad', { hasText: lost.happened });
    await box.getByText(lost.next).waitFor();
    await page.locator('#panel-awards .box.warn', { hasText: 'Kandidat' }).waitFor();
    const head = (step: string) => page.locator(`#step-${step}`).innerText();
    for (const step of lost.steps) expect(await head(step)).not.toMatch(/\d \S/);
    expect(await page.locator('.front').innerText()).not.toMatch(/Tidak ada yang terlambat|Nothing is late/);
    await expectGoodLayout();
    await picture(page, `${language}-lost`);
    await box.getByRole('button').last().click();
    await expect.poll(() => box.count()).toBe(0);
  });

  it('shows the problems with their places', async () => {
    await open({ home: [ok({ ...FULL_HOME, language })] });
    await button(/143 .*(perlu|need)/).click();
    expect(await page.locator('#problems-list').innerText()).toContain('1.98609E+17<script>"x"</script>');
    await expectGoodLayout();
    await picture(page, `${language}-problems`);
  });

  it('tells whom a changed policy would move before it may be taken over, and nothing of it once it is', async () => {
    const words = wordsIn(language);
    const found = changedIn(language);
    const full = language === 'en' ? inEnglish(FULL_HOME) : FULL_HOME;
    await open({
      home: [ok(full)],
      comparePolicy: [ok({ ...found, changes: full.policy.changes })],
      adoptPolicy: [ok({ ...full, policy: EMPTY_HOME.policy })],
    });
    await openStep(page, 'ratings');
    const part = page.getByRole('region', { name: words('policy.title') });
    expect(await part.innerText()).toContain('Bobot Rekan: 30%');
    expect(await button(words('policy.adopt')).count()).toBe(0);
    await button(words('policy.compare')).click();
    await button(words('policy.adopt')).waitFor();
    const told = await part.innerText();
    const [first] = found.effects;
    for (const text of [`${first.name}\n\n${first.unit}`, first.before, first.after]) expect(told).toContain(text);
    for (const count of [/\b5\b.*\b403\b/, /\b3\b/, /\b12\b/]) expect(told).toMatch(count);
    await expectGoodLayout();
    await picture(page, `${language}-policy-changed`);
    await button(words('policy.adopt')).click();
    await part.waitFor({ state: 'detached' });
    expect(await status()).toBe(words('policy.adopted'));
    expect((await callsOf(page)).map(({ name }) => name)).toEqual(['home', 'comparePolicy', 'adoptPolicy']);
  });
});

it('a text that is cut off, sticks out or widens the page is found, and one that can be scrolled to is not', async () => {
  page = await browser.newPage({ viewport: SIDEBAR });
  const long = 'Kepegawaian'.repeat(4);
  await page.setContent(`<html lang="id"><title>T</title><main><h1>A</h1>
    <p style="overflow:hidden;height:1rem">tinggi tinggi<br>tinggi</p><p style="width:5rem">lebar${long}</p>
    <div style="overflow:auto;width:5rem" tabindex="0">gulir${long}</div>
    <p style="width:250px;overflow:hidden;white-space:nowrap">dua kali lebih lebar</p></main>`);
  const faults = (await layoutFaults(page)).join('\n');
  for (const found of [
    '100% cut off: tinggi',
    '100% cut off: lebar',
    '200% cut off: dua kali',
    '100% beyond the edge:',
  ])
    expect(faults).toContain(found);
  expect(faults).not.toMatch(/cut off: gulir|100% cut off: dua kali/);
});

describe.each(['id', 'en'] as const)('the front in %s', (language) => {
  it('leads from each line to where it is seen to', async () => {
    const clock = { ran: '', silentHours: 5, silent: true, missing: [], problem: 'Langkah lain sedang berjalan.' };
    const home = homeWith({ language, clock });
    await open({ home: [ok(home)] });
    const { late, wrong } = home.front;
    const lines = [...late, ...wrong.filter(({ what }) => what !== 'problems')];
    const shown = page.locator('.front-line');
    await shown.first().waitFor();
    expect(await shown.count()).toBe(lines.length);
    expect(new Set(await shown.allInnerTexts()).size).toBe(lines.length);
    for (const [index, { to }] of lines.entries()) {
      await shown.nth(index).press('Enter');
      await page
        .locator(['charge', 'check'].includes(to) ? `#${to}-title:focus` : `#step-${to}[aria-expanded=true]:focus`)
        .waitFor();
    }
    await expectGoodLayout();
  });

  it('of the last reading is there at once, with its time and nothing to press, and gives way to the live one', async () => {
    const front = JSON.stringify({ ...FULL_HOME.front, at: '2026-12-20T09:00:00' }).replaceAll('"', '&quot;');
    const html = sidebar[language].replace('<div id="root"', () => `<div id="root" data-front="${front}"`);
    page = await openPage(
      browser,
      { id: html, en: html },
      { home: [{ ...ok({ ...FULL_HOME, language }), hold: true }] },
    );
    const lines = page.locator('.front-line');
    await lines.first().waitFor();
    expect(await page.locator('.front').innerText()).toContain(
      language === 'id' ? 'Menurut pembacaan terakhir, 20' : 'As read 20',
    );
    expect(await page.locator('h1').innerText()).toContain('2026');
    expect(await page.locator('.front [aria-disabled=false]').count()).toBe(0);
    await lines.first().press('Enter');
    await expectGoodLayout();
    await picture(page, `${language}-kept`);
    await release(page);
    await page.locator('#step-prepare').waitFor();
    expect(await page.locator('.front').count()).toBe(1);
    expect(await page.locator('.front').innerText()).not.toMatch(/Menurut pembacaan|As read/);
  });

  it('says in a line that nothing is late, and names nothing wrong where nothing is', async () => {
    await open({ home: [ok({ ...EMPTY_HOME, language })] });
    const front = page.locator('.front');
    await front.getByText(language === 'id' ? 'Tidak ada yang terlambat.' : 'Nothing is late.').waitFor();
    expect(await front.locator('h3').count()).toBe(0);
  });
});

describe('keyboard', () => {
  it('reaches every step and opens it', async () => {
    await open({ home: [ok(FULL_HOME)] });
    await page.locator('#step-prepare').waitFor();
    const reached = new Set<string>();
    // More than all that there is to press in every step, once its section has arrived.
    for (let presses = 0; presses < 150 && reached.size < STEPS.length; presses += 1) {
      await page.keyboard.press('Tab');
      const id = await page.evaluate(() => document.activeElement?.id ?? '');
      if (!id.startsWith('step-') || reached.has(id)) continue;
      reached.add(id);
      const before = await page.locator(`#${id}`).getAttribute('aria-expanded');
      await page.keyboard.press('Enter');
      expect(await page.locator(`#${id}`).getAttribute('aria-expanded')).not.toBe(before);
    }
    expect([...reached]).toEqual(STEPS.map((step) => `step-${step}`));
  });
  it('offers nothing to press that is smaller than 32 px', async () => {
    await open({ home: [ok(FULL_HOME)] });
    for (const step of STEPS) {
      await openStep(page, step);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('button, a, summary, label')]
          .filter((element) => element.getClientRects().length > 0 && element.getBoundingClientRect().height < 32)
          .map((element) => element.textContent),
      );
      expect(small).toEqual([]);
    }
  });
});

/** Answers that were collected outside the forms. */
const SUBMISSIONS = Array.from({ length: 25 }, () => ({
  raterId: '198609262015051001',
  rateeId: '199001012015051002',
  role: 'peer',
  url: 'https://docs.google.com/x',
  grids: { 'Berorientasi Pelayanan': { 'Memahami dan memenuhi kebutuhan masyarakat': '4' } },
  paragraphs: { Catatan: 'Baik "sekali" <b>' },
}));

it('in English what is met on the way fits and reads well too: failures, the sample, a file, fixes and work', async () => {
  const words = wordsIn('en');
  const home = inEnglish(homeWith({ prepare: { ...FULL_HOME.prepare, hasSample: true }, forms: [] }));
  const error = { code: 'locked', happened: 'The sheet is in use.', kept: 'Nothing was changed.', next: 'Try again.' };
  const tally = PREVIEW.tally && {
    ...PREVIEW.tally,
    first: PREVIEW.tally.first.map((one) => ({ ...one, expected: 'An address such as name@instansi.go.id' })),
  };
  const fix = { table: 'Pegawai', row: 3, column: 'Email', before: 'b @contoh.example', after: 'b@contoh.example' };
  await open(
    {
      home: [{ throws: 'Exceeded maximum execution time' }, ok(home), ok(inEnglish(FULL_HOME))],
      previewImport: [ok({ ...PREVIEW, tally })],
      importTable: [{ ok: false, error }],
      transcribe: [ok({ submissions: SUBMISSIONS, problems: 2 })],
      fixes: [
        ok({ code: 'c', total: 12, first: [fix, { ...fix, row: 4 }], last: { at: '2026-12-01T09:00:00', cells: 3 } }),
      ],
      evaluate: [{ hold: true, ...ok(FULL_HOME) }],
    },
    'en',
  );
  const look = async (name: string): Promise<void> => {
    await expectGoodLayout();
    await picture(page, `en-${name}`);
  };
  await page.getByRole('alert').waitFor();
  await picture(page, 'en-failure-a-timeout');
  await button(words('failure.retry')).click();
  await openStep(page, 'prepare');
  await button(words('sample.clear')).click();
  await picture(page, 'en-sample-clear');
  await button(words('sample.clear.no')).click();
  await button(words('fixes.see')).click();
  await page.getByRole('heading', { name: words('fixes.title') }).waitFor();
  await look('fixes');
  await page.locator('input[type=file]').setInputFiles([csv('pegawai.csv', 'NIP;Nama;Hobi\r\n1;Ali;catur')]);
  await page.getByText('1 new row, 2 changed, 3 the same').waitFor();
  await page.getByText(/2 problems in that sheet/).click();
  await look('preview');
  await button(words('look.take')).click();
  await page.getByRole('alert').waitFor();
  await picture(page, 'en-import-failed');
  await button(words('look.skip')).click();
  await page.locator('input[type=file]').setInputFiles([csv('jawaban.csv', 'a,b\n1,2')]);
  await page.getByText(words('transcript.answers')).first().click();
  await look('transcript');
  await button(words('app.reload')).click();
  await openStep(page, 'monitor');
  await button(words('monitor.pull')).click();
  await picture(page, 'en-busy');
});

describe('Siapkan', () => {
  it('shows what a file would do, takes it as somebody says, and asks what one of another name is for', async () => {
    await open({
      home: [ok(homeWith({ prepare: FULL_HOME.prepare }))],
      previewImport: [ok(PREVIEW), ok({ ...PREVIEW, taking: { ...PREVIEW.taking, keepsOthers: false } }), ok(PREVIEW)],
      importTable: [ok({ table: 'Pegawai', rows: 1, left: 0 })],
    });
    await openStep(page, 'prepare');
    const input = page.locator('input[type=file]');
    const rows = [
      ['NIP', 'Nama', 'Hobi'],
      ['198609262015051001', 'Ali', 'catur'],
    ];
    await input.setInputFiles([
      csv('pegawai.csv', '\ufeffNIP;Nama;Hobi\r\n198609262015051001;Ali;catur'),
      csv('data hr.csv', 'NIP\n1'),
    ]);
    await page.getByText('1 baris baru, 2 berubah, 3 tetap').waitFor();
    expect(await page.getByLabel(/Hobi/).inputValue()).toBe('');
    await page.getByText('2 masalah di sheet itu nanti').click();
    await expectGoodLayout();
    await picture(page, 'id-preview');
    // It is ticked once the server has answered.
    await page.getByLabel('Hapus 4 baris lain yang tidak ada di berkas ini').click();
    await page.getByText('File › Histori versi').waitFor();
    await button('Masukkan').click();
    await page.getByText('1 baris baru, 2 berubah, 3 tetap di sheet Pegawai.').first().waitFor();
    const taking = { header: 1, headings: ['NIP', 'Nama', null], keepsOthers: false };
    expect((await callsOf(page)).slice(1, 4)).toEqual([
      { name: 'previewImport', args: { name: 'pegawai', rows, taking: null } },
      { name: 'previewImport', args: { name: 'pegawai', rows, taking } },
      { name: 'importTable', args: { name: 'pegawai', rows, taking, code: 'a1b2' } },
    ]);
    // The other one waits until somebody says which sheet it is for.
    await page.getByRole('heading', { name: 'Pratinjau: data hr.csv' }).waitFor();
    await page.locator('#panel-prepare').getByLabel('Untuk sheet').last().selectOption('Konflik');
    await expectGoodLayout();
    // The button makes way for those that bring it in; the focus stays where they are, and then at what became of each.
    const focused = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText ?? '');
    await button('Lihat pratinjau').press('Enter');
    await page.getByText('Untuk sheet Pegawai. Belum ada yang ditulis.').waitFor();
    await expect.poll(focused).toMatch(/^Pratinjau: data hr\.csv/);
    expect((await callsOf(page)).at(-1)).toMatchObject({ name: 'previewImport', args: { name: 'konflik' } });
    await picture(page, 'id-imported');
    await button('Jangan masukkan').press('Enter');
    await page.getByText('Tidak dimasukkan. Isi tabel tetap seperti semula.').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  });
  it('says in a line that no agency is named, with the sheet to name it in', async () => {
    const named = (isNamed: boolean) => ok({ ...FULL_HOME, prepare: { ...FULL_HOME.prepare, isNamed } });
    await open({
      home: [named(false), named(true)],
      evaluate: [named(true)],
      showSheet: [ok({ shown: true }), ok({ shown: true })],
      inputTables: [
        ok({
          tables: [
            { name: 'Pegawai', rows: 2400, isOptional: false },
            { name: 'Hari Libur', rows: 12, isOptional: true },
            { name: 'Kehadiran', rows: null, isOptional: false },
            { name: 'Potensi', rows: null, isOptional: true },
          ],
        }),
      ],
    });
    await openStep(page, 'prepare');
    // What is needed comes first, and what nobody has begun to use is only named.
    await button('Lihat jumlah baris').click();
    const rows = page.getByRole('row', { name: /Pegawai|Hari Libur|Kehadiran|Potensi/ });
    await expect.poll(() => rows.allInnerTexts()).toEqual(['Pegawai\t2.400', 'Kehadiran\tbelum ada', 'Hari Libur\t12']);
    await page.getByText('Bila perlu, belum dipakai: Potensi.').waitFor();
    const line = page.getByText('Baris Instansi di sheet Kebijakan masih kosong');
    await line.waitFor();
    await button('Buka sheet Kebijakan').first().click();
    await expect.poll(status).toBe('Sheet Kebijakan sudah ditampilkan di sebelah kiri.');
    // What may stay as it is, is told here and not among what is wrong.
    await page.getByText('Perlu diketahui: 1').click();
    await page.getByText('Boleh dibiarkan bila memang demikian.').waitFor();
    await button('Tunjukkan sel: Tabel Pegawai, baris 2, kolom Nama').click();
    await expect.poll(status).toBe('Sheet Pegawai baris 2 sudah ditampilkan di sebelah kiri.');
    expect((await callsOf(page)).at(-1)?.args).toEqual({ table: 'Pegawai', row: 2, column: 'Nama' });
    await openStep(page, 'monitor');
    await button('Tarik jawaban dan hitung').click();
    await expect.poll(() => line.count()).toBe(0);
  });
  it('says that the sample is in use, clears it after a last word, and not once there are forms', async () => {
    const withSample = (hasSample: boolean, forms = FULL_HOME.forms) =>
      homeWith({ prepare: { ...FULL_HOME.prepare, hasSample }, forms });
    await open({
      home: [ok(withSample(true, []))],
      clearSample: [ok({ home: withSample(false, []), gone: 26, left: 2 })],
    });
    await openStep(page, 'prepare');
    const line = page.getByText('Data contoh sedang dipakai');
    await line.waitFor();
    await picture(page, 'id-sample');
    await button('Kosongkan data contoh').click();
    await expectGoodLayout();
    await picture(page, 'id-sample-clear');
    await button('Biarkan').click();
    await button('Kosongkan data contoh').click();
    await button('Ya, kosongkan').click();
    await expect.poll(status).toContain('26 baris. 2 baris tentang pegawai contoh tetap');
    await expect.poll(() => line.count()).toBe(0);
    await open({ home: [ok(withSample(true))] });
    await openStep(page, 'prepare');
    await page.getByText('Formulirnya sudah dibuat').waitFor();
    expect(await button('Kosongkan data contoh').count()).toBe(0);
  });
  it('shows anew what would become of a sheet that has changed since, and in which row headings stand', async () => {
    const error = { code: 'import-changed', happened: 'Isi sheet berubah.', kept: 'Tetap.', next: 'Periksa.' };
    const titled = { ...PREVIEW.taking, header: 2 };
    const anew = { ...PREVIEW, taking: titled, code: 'c3d4', tally: PREVIEW.tally && { ...PREVIEW.tally, fresh: 7 } };
    await open({
      home: [ok(EMPTY_HOME)],
      previewImport: [ok({ ...PREVIEW, taking: titled }), ok(anew)],
      importTable: [{ ok: false, error }, ok({ table: 'Pegawai', rows: 1, left: 0 })],
    });
    await page
      .locator('input[type=file]')
      .setInputFiles([csv('pegawai.csv', 'DAFTAR PEGAWAI,,\nNIP,Nama,Hobi\n1,Ali,catur')]);
    await page.getByText('Baris di atasnya tidak dimasukkan.').waitFor();
    await page.getByLabel(/Hobi/).waitFor();
    await button('Masukkan').click();
    await page.getByText('7 baris baru, 2 berubah, 3 tetap').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain(error.happened);
    await expectGoodLayout();
    await button('Masukkan').click();
    await page.getByText('tetap di sheet Pegawai.').first().waitFor();
    const codes = (await callsOf(page)).flatMap(({ name, args }) =>
      name === 'importTable' ? [(args as { code: string }).code] : [],
    );
    expect(codes).toEqual(['a1b2', 'c3d4']);
  });
  it('says what failed, and what failed may be left out', async () => {
    const error = { code: 'locked', happened: 'Lembar sedang dipakai.', kept: 'Tabel tidak berubah.', next: 'Ulangi.' };
    await open({
      home: [ok(EMPTY_HOME)],
      previewImport: [ok(PREVIEW)],
      importTable: [{ ok: false, error }, ok({ table: 'Pegawai', rows: 1, left: 0 })],
    });
    await page.locator('input[type=file]').setInputFiles([csv('kriteria.csv', 'a,b'), csv('pegawai.csv', 'a,b')]);
    await button('Masukkan').click();
    const alert = await page.getByRole('alert').innerText();
    for (const words of [error.happened, error.kept, error.next]) expect(alert).toContain(words);
    await expectGoodLayout();
    await picture(page, 'id-import-failed');
    await button('Jangan masukkan').click();
    await page.getByText('Tidak dimasukkan. Isi tabel tetap seperti semula.').waitFor();
    await button('Masukkan').click();
    await page.getByText('tetap di sheet Pegawai.').first().waitFor();
    expect((await callsOf(page)).filter(({ name }) => name === 'importTable')).toHaveLength(2);
  });
  it('lists collected answers with link and answers', async () => {
    await open({ home: [ok(EMPTY_HOME)], transcribe: [ok({ submissions: SUBMISSIONS, problems: 2 })] });
    await page.locator('input[type=file]').setInputFiles([csv('jawaban.csv', 'a,b\n1,2')]);
    await page.getByText('0 dari 25 sudah disalin').waitFor();
    await page.getByLabel('Sudah disalin').first().check();
    await page.getByText('1 dari 25 sudah disalin').waitFor();
    await page.getByText('Lihat jawaban').first().click();
    expect(await page.getByRole('link', { name: /Buka formulir/ }).count()).toBe(20);
    await expectGoodLayout();
    await picture(page, 'id-transcript');
  });
});

describe('work', () => {
  it('keeps the focus, tells politely and lets nothing be pressed twice', async () => {
    const error = { code: 'policy-impossible', happened: 'Bobot Atasan, baris 7.', kept: 'Nilai.', next: 'Perbaiki.' };
    const worse = { ...FULL_HOME, problems: { ...FULL_HOME.problems, total: 149 } };
    await open({
      home: [ok(FULL_HOME), ok(worse)],
      evaluate: [
        { hold: true, ...ok(FULL_HOME) },
        { ok: false, error },
      ],
    });
    await openStep(page, 'monitor');
    await button('Tarik jawaban dan hitung').click();
    expect(await status()).toBe('Menarik jawaban dan menghitung 2.472 penugasan…');
    expect(await button('Tarik jawaban dan hitung').getAttribute('aria-disabled')).toBe('true');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Tarik jawaban dan hitung');
    await expectGoodLayout();
    await picture(page, 'id-busy');
    await release(page);
    await page.getByText('Selesai: 2.311 dari 2.472').waitFor();
    const called = async (sought: string) => (await callsOf(page)).filter(({ name }) => name === sought).length;
    expect([await called('evaluate'), await called('home')]).toEqual([1, 1]);
    // A refusal has told anew what is wrong, and one about the policy leads to its sheet.
    await button('Tarik jawaban dan hitung').click();
    await page.getByRole('alert').getByRole('button', { name: 'Buka sheet Kebijakan' }).waitFor();
    await page.getByText('149 masalah perlu diperiksa').waitFor();
    expect(await called('home')).toBe(2);
  });
  it('makes forms with counts and stops between slices', async () => {
    const slice = (done: number) => ok({ done, total: 9, finished: false, doing: 'Membuat formulir rekan sejawat' });
    const home = homeWith({
      forms: FULL_HOME.forms.map((form) => ({ ...form, state: 'missing', url: '' })),
      links: { written: 0, total: 2472 },
    });
    await open({ home: [ok(home)], openForms: [slice(1), { hold: true, ...slice(2) }] });
    await page.getByText('1 baris Pegawai tidak dipakai, dan 3 pegawai belum punya atasan').waitFor();
    await button('Buat formulir').click();
    await page.getByText('Membuat formulir rekan sejawat (1 dari 9)').waitFor();
    expect(await page.locator('progress').getAttribute('value')).toBe('1');
    await button('Berhenti').click();
    await picture(page, 'id-forms-busy');
    await expectGoodLayout();
    await release(page);
    await page.getByText('Dihentikan.').waitFor();
    expect((await callsOf(page)).map(({ name }) => name)).toEqual([
      'home',
      'openForms',
      'openForms',
      'cancelJob',
      'home',
    ]);
  });
  it('shows sheets and says when one is not there', async () => {
    await open({ home: [ok(FULL_HOME)], showSheet: [ok({ shown: false })] });
    await openStep(page, 'awards');
    await button('Buka sheet Kandidat').click();
    await page.getByText('Sheet Kandidat belum ada.').waitFor();
  });
});

describe('a step that does not arrive', () => {
  it('says why, leaves the others alone, and comes when it is asked for again', async () => {
    const text = 'teladan["./section.tsx"].bring("forms", () => teladan.preact.h("p", null, "Ada."))';
    const script = ok({ script: `<script>${text}</script>\n` });
    await open({ home: [ok(FULL_HOME)], section: [{ throws: 'NetworkError: Connection failure' }, script] });
    await page.locator('#panel-monitor').getByRole('alert').waitFor();
    const told = await page.getByRole('alert').innerText();
    for (const words of [
      'Sambungan ke Google terputus.',
      'Yang tersimpan: Data di sheet tidak hilang.',
      'Periksa sambungan',
    ])
      expect(told).toContain(words);
    await expectGoodLayout();
    await picture(page, 'id-step-failed');
    await openStep(page, 'forms');
    await page.getByText('Ada.').waitFor();
    expect((await callsOf(page)).filter(({ name }) => name === 'section').map(({ args }) => args)).toEqual([
      { name: 'monitor', language: 'id' },
      { name: 'forms', language: 'id' },
    ]);
  });
  it('and does not fit the page says so, once it has run, and may be asked for again', async () => {
    const unfit = ok({ script: '<script>window.ran = true;</script>' });
    await open({ home: [ok(FULL_HOME)], section: [unfit] });
    await page.locator('#panel-monitor').getByRole('alert').waitFor();
    expect(await page.evaluate('ran')).toBe(true);
    for (const words of ['Yang tersimpan: Tidak ada yang diubah.', 'buka lagi dari menu'])
      expect(await page.getByRole('alert').innerText()).toContain(words);
    await page.locator('#panel-monitor').getByRole('button', { name: 'Coba lagi' }).click();
    await expect.poll(async () => (await callsOf(page)).filter(({ name }) => name === 'section').length).toBe(2);
  });
  it('is fetched once, and then stays', async () => {
    await open({ home: [ok(FULL_HOME)] });
    await openStep(page, 'forms');
    await page.locator('#panel-forms').evaluate((panel) => panel.setAttribute('data-same', ''));
    await page.locator('#step-forms').click();
    await openStep(page, 'forms');
    expect(await page.locator('#panel-forms[data-same] > *').count()).toBeGreaterThan(0);
  });
});

describe('failures', () => {
  it.each([
    ['nothing', null, 'Google mengembalikan jawaban kosong.'],
    ['a timeout', { throws: 'Exceeded maximum execution time' }, 'waktunya habis'],
    ['an unknown error', { throws: 'Kesalahan <b>aneh</b>' }, 'Kesalahan <b>aneh</b>'],
  ])('are told when home gives %s, and can be tried again', async (kind, reply, words) => {
    await open({ home: [reply, ok(FULL_HOME)] });
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain(words);
    await expectGoodLayout();
    await picture(page, `id-failure-${kind.replace(/ /g, '-')}`);
    await button('Coba lagi').click();
    await page.locator('#step-monitor').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});
