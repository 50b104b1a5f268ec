/**
 * Facts about the evaluation document in a real browser: everything of the evaluation stands on it, nothing that the ratee
 * may not read, each person begins on a page of their own, and three people can sign.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../../build/browser.ts';
import { buildPages, type InLanguages } from '../../build/pages.ts';
import type { DocumentsView, DocumentView } from '../../src/app/api.types.ts';
import { DEFAULT_CRITERIA } from '../../src/core/plan/criterion.ts';
import { callsOf, openPage, picture, type Replies } from './browser.ts';
import { layoutFaults } from './layout.ts';
import { LETTERHEAD } from './letterhead.ts';
import { numbering, OWN_PAGES, paperFaults, partable, sheetsOf } from './print.ts';

const ok = (data: unknown) => ({ ok: true, data });
const PIXELS_OF_A4 = { width: 794, height: 1123 };

let browser: Browser;
let html: InLanguages;
let page: Page;

beforeAll(async () => {
  [browser, html] = await Promise.all([startBrowser(), buildPages('document')]);
});
afterAll(async () => browser?.close());
afterEach(async () => page?.close());

const person = (name: string, change: Partial<DocumentView> = {}): DocumentView => ({
  id: '198609262015051001',
  name,
  position: 'Analis Sumber Daya Manusia Aparatur Ahli Muda',
  unit: 'Bidang Mutasi dan Promosi',
  supervisor: { id: '197504012000031002', name: 'Drs. Ahmad Fauzi, M.Si.', position: 'Kepala Bidang' },
  superior: { id: '196912121995031003', name: 'Dr. Hj. Nurhayati, S.E., M.M.', position: 'Kepala Badan' },
  targets: [
    ['Menyelesaikan usul kenaikan pangkat tepat waktu', 120, 114, 95],
    ['Menyusun peta jabatan seluruh perangkat daerah', 30, 31, 103.33],
    ['Menurunkan rata-rata lama layanan mutasi', 10, null, null],
  ].map(([plan, goal, realised, achievement], index) => ({
    label: `T${index + 1}`,
    plan: String(plan),
    indicator: 'Jumlah berkas selesai sesuai standar pelayanan',
    measure: 'berkas',
    goal: goal as number,
    realised: realised as number | null,
    weight: 33.33,
    achievement: achievement as number | null,
  })),
  criteria: DEFAULT_CRITERIA.map(({ statement }, index) => ({
    statement,
    points: {
      supervisor: 80 + 20 * (index % 3),
      peer: index % 5 === 0 ? 'hidden' : 93.33,
      subordinate: null,
      self: 120,
    },
  })),
  comments: {
    values: [
      {
        value: 'Akuntabel',
        comments: ['Laporan <b>rapi</b>.', 'Selalu menepati janji,\njuga saat sibuk.', 'Dapat dipercaya.'],
      },
      { value: 'Kolaboratif', comments: ['Mau mendengarkan pendapat orang lain sebelum mengambil keputusan.'] },
    ],
    omitted: '',
  },
  result: {
    results: 99.17,
    behaviour: 96.4,
    final: 98.06,
    word: 'Baik',
    text: 'Nilai akhir 98,06 = 60% × hasil kerja 99,17 + 40% × perilaku 96,4. Predikat Baik: 90 atau lebih.',
    decided: '',
  },
  meeting: {
    state: 'Dikonfirmasi',
    heldOn: '14 Desember 2026',
    isAbsent: false,
    notes: 'Hasil kerja sesuai harapan. Laporan bulanan sering terlambat.\nPerlu pendampingan peta jabatan.',
    actions: '- Menyusun jadwal laporan (tenggat 31 Januari 2027)\n- Pelatihan analisis jabatan',
    adjusted: { value: 95, reason: 'Tugas tambahan sebagai sekretaris tim tidak tercatat di sasaran.' },
    reply: { stance: 'confirms', comment: 'Saya siap melaksanakan tindak lanjut.' },
  },
  ...change,
});
const view = (language: 'id' | 'en', change: Partial<DocumentsView> = {}): DocumentsView => ({
  language,
  period: '2026',
  letterhead: LETTERHEAD,
  units: ['Bidang Mutasi dan Promosi', 'Sekretariat'],
  unit: 'Bidang Mutasi dan Promosi',
  people: [
    { id: 'a', name: 'Siti "S" <b>' },
    { id: 'b', name: 'Budi' },
  ],
  personId: null,
  documents: [
    person('Siti "S" <b>'),
    person('Budi', {
      id: 'b',
      superior: null,
      targets: [],
      criteria: [],
      comments: { values: [], omitted: '' },
      result: { results: null, behaviour: null, final: null, word: '', text: '', decided: '' },
      meeting: {
        state: 'Pegawai tidak hadir',
        heldOn: '',
        isAbsent: true,
        notes: '',
        actions: '',
        adjusted: null,
        reply: null,
      },
    }),
  ],
  ...change,
});

async function open(language: 'id' | 'en', replies: Replies): Promise<void> {
  page = await openPage(browser, html, replies, language);
  await page.locator('.sheet').first().waitFor();
}

describe.each(['id', 'en'] as const)('the document (%s)', (language) => {
  it('shows everything of the evaluation, accessibly and without overflow', async () => {
    await open(language, { documents: [ok(view(language))] });
    const text = await page.locator('.sheet').first().innerText();
    for (const part of [
      '95%',
      '198609262015051001',
      'Siti "S" <b>',
      '14 Desember 2026',
      'Tugas tambahan',
      'Baik',
      'Laporan <b>rapi</b>.',
    ])
      expect(text).toContain(part);
    expect(await page.locator('.sheet').first().getByRole('listitem').count()).toBe(4);
    expect(await page.locator('.signature').count()).toBe(6);
    await page.setViewportSize({ width: 900, height: 640 });
    expect([await layoutFaults(page), await paperFaults(page)]).toEqual([[], []]);
  });

  it('tells what is not known with a dash and what may not be shown with a star, never with zero', async () => {
    await open(language, { documents: [ok(view(language))] });
    const cells = await page.locator('.sheet').first().locator('td.number').allInnerTexts();
    expect(cells).toContain('–');
    expect(cells).toContain('*');
    expect(cells).not.toContain('0');
    // Subordinates were not asked about anything: no column of dashes for them.
    expect(await page.getByRole('columnheader', { name: language === 'id' ? 'Bawahan' : 'Subordinates' }).count()).toBe(
      0,
    );
  });

  it('of somebody without results, ratings or a superior leaves room to fill in by hand', async () => {
    await open(language, { documents: [ok(view(language))] });
    const last = page.locator('.sheet').nth(1);
    expect(await last.locator('.signature').last().innerText()).toContain('…………');
    expect(await last.innerText()).toContain(language === 'id' ? 'pegawai tidak hadir' : 'employee did not come');
  });

  it('prints each person from a new page on, without the tools', async () => {
    await open(language, { documents: [ok(view(language))] });
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(PIXELS_OF_A4);
    expect(await page.locator('.tools').first().isVisible()).toBe(false);
    const breaks = await page
      .locator('.sheet')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).breakBefore));
    expect(breaks).toEqual(['auto', 'page']);
    await picture(page, `${language}-document`);
    expect(await numbering(page)).toMatch(OWN_PAGES);
  });

  it('of one person as most are is two sheets, and what they reply to is on the sheet that is signed', async () => {
    await open(language, { documents: [ok(view(language, { personId: 'a', documents: [person('Siti')] }))] });
    const signed = page.locator('.together');
    expect(await signed.evaluate((one) => getComputedStyle(one).breakInside)).toBe('avoid');
    expect([await signed.locator('h2').count(), await signed.locator('.signature').count()]).toEqual([1, 3]);
    expect([await paperFaults(page), await sheetsOf(page, `${language}-document-one`)]).toEqual([[], 2]);
  });

  it('of one person holds forty targets and a long name, parts no row and no signature, and numbers its pages', async () => {
    const name = 'Raden Mas Haji Muhammad Syahrial Hasibuan-Nasution Simanjuntak';
    const [target] = person(name).targets;
    const targets = Array.from({ length: 40 }, (_, index) => ({ ...target, label: `T${index}` }) as typeof target & {});
    await open(language, {
      documents: [ok(view(language, { personId: 'a', documents: [person(name, { targets })] }))],
    });
    expect(await partable(page)).toEqual([]);
    expect(await numbering(page)).toMatch(language === 'id' ? /"Halaman " counter\(page\)/ : /"Page " counter\(page\)/);
    expect(await sheetsOf(page, `${language}-document-long`)).toBeGreaterThan(3);
  });
});

it('asks for another unit, or for one person', async () => {
  const one = view('id', { personId: 'b', documents: [person('Budi', { id: 'b' })] });
  await open('id', { documents: [ok(view('id')), ok(one), ok(view('id', { unit: 'Sekretariat' }))] });
  await page.getByRole('combobox').nth(1).selectOption('Budi');
  await expect.poll(() => page.locator('.sheet').count()).toBe(1);
  await page.getByRole('combobox').first().selectOption('Sekretariat');
  await expect.poll(() => page.locator('.sheet').count()).toBe(2);
  expect((await callsOf(page)).map(({ args }) => args)).toEqual([
    { unit: null, personId: null },
    { unit: 'Bidang Mutasi dan Promosi', personId: 'b' },
    { unit: 'Sekretariat', personId: null },
  ]);
});
