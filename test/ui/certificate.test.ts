/**
 * Facts about certificates in a real browser: everything that is printed stands on them, each fills one A4 page, and who
 * signs is asked for where the policy does not say.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../../build/browser.ts';
import { buildPages, type InLanguages } from '../../build/pages.ts';
import type { CertificatesView, CertificateView } from '../../src/app/api.types.ts';
import { callsOf, openPage, type Replies } from './browser.ts';
import { layoutFaults } from './layout.ts';
import { LETTERHEAD } from './letterhead.ts';
import { paperFaults, sheetsOf } from './print.ts';

const ok = (data: unknown) => ({ ok: true, data });
/** What A4 landscape leaves within its margins of 12 mm, at 96 pixels an inch. */
const PRINTED = { width: 1032, height: 703 };

let browser: Browser;
let html: InLanguages;
let page: Page;

beforeAll(async () => {
  [browser, html] = await Promise.all([startBrowser(), buildPages('certificate')]);
});
afterAll(async () => browser?.close());
afterEach(async () => page?.close());

const certificate = (key: string, name: string): CertificateView => ({
  key,
  heading: 'Sertifikat',
  number: `${key}/PL01/BKPSDM/2026`,
  person: { id: '198609262015051001', name, position: 'Analis Sumber Daya Manusia Aparatur Ahli Muda' },
  unit: 'Bidang Mutasi, Promosi dan Pengembangan Kompetensi Aparatur',
  statement: 'telah mengikuti',
  matter: 'Budaya Kerja Berintegritas, Pengendalian Gratifikasi dan Pelayanan Publik yang Ramah',
  facts: [
    '14 April 2026 – 15 April 2026, di Aula BKPSDM Kota Binjai',
    '12 jam pelajaran (JP)',
    'Diselenggarakan oleh BKPSDM Kota Binjai',
  ],
  place: 'Binjai, 16 April 2026',
  signatory: { id: '196912121995031003', name: 'Dr. Hj. Nurhayati, S.E., M.M.', position: 'Kepala Badan' },
});
const view = (language: 'id' | 'en', change: Partial<CertificatesView> = {}): CertificatesView => ({
  language,
  letterhead: LETTERHEAD,
  sets: [
    { key: 'training|PL01', called: 'PL01 Budaya Kerja' },
    { key: 'training|PL02', called: 'PL02 Arsip' },
  ],
  set: 'training|PL01',
  people: [
    { id: 'a', name: 'Siti "S" <b>' },
    { id: 'b', name: 'Budi' },
  ],
  personId: null,
  certificates: [certificate('001', 'Siti "S" <b>'), certificate('002', 'Budi')],
  ...change,
});

async function open(language: 'id' | 'en', replies: Replies): Promise<void> {
  page = await openPage(browser, html, replies, language);
  await page.locator('main').waitFor();
}

describe.each(['id', 'en'] as const)('certificates (%s)', (language) => {
  it('show everything, accessibly and without overflow, one a page of A4', async () => {
    await open(language, { certificates: [ok(view(language))] });
    const text = await page.locator('.certificate').first().innerText();
    for (const part of [
      '001/PL01/BKPSDM/2026',
      'Siti "S" <b>',
      '198609262015051001',
      '12 jam',
      'Binjai, 16 April 2026',
    ])
      expect(text).toContain(part);
    // What the policy says of the agency and of who signs, in their places.
    const said = (place: string) => page.locator('.certificate').first().locator(place).allTextContents();
    const { parent, agency, address, contact } = LETTERHEAD;
    expect(await said('.letterhead p')).toEqual([parent, agency, address, contact]);
    expect(await said('.signature p')).toEqual([
      'Binjai, 16 April 2026',
      'Kepala Badan',
      'Dr. Hj. Nurhayati, S.E., M.M.',
      'NIP 196912121995031003',
    ]);
    await page.setViewportSize({ width: 900, height: 640 });
    expect([await layoutFaults(page), await paperFaults(page, PRINTED)]).toEqual([[], []]);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(PRINTED);
    expect(await page.locator('.tools').first().isVisible()).toBe(false);
    const laid = await page
      .locator('.certificate')
      .evaluateAll((all) => all.map((one) => [getComputedStyle(one).breakBefore, one.getBoundingClientRect().height]));
    expect(laid.map(([breaks]) => breaks)).toEqual(['auto', 'page']);
    for (const [, height] of laid) expect(height).toBeLessThanOrEqual(PRINTED.height);
    expect(await sheetsOf(page, `${language}-certificate`)).toBe(2);
  });

  it('stay on one page each with the longest names and posts, of whoever signs as well', async () => {
    const name = 'Prof. Dr. Ir. H. Raden Muhammad Abdurrahman Wijayakusuma, M.Si.';
    const position =
      'Analis Sumber Daya Manusia Aparatur Ahli Madya pada Bidang Pengadaan, Pemberhentian dan Informasi';
    const one = certificate('001', name);
    const long = {
      ...one,
      person: { ...one.person, position },
      signatory: { ...one.signatory, name, position },
      matter: `${one.matter} di Lingkungan Perangkat Daerah`,
    };
    await open(language, { certificates: [ok(view(language, { certificates: [long, certificate('002', 'Budi')] }))] });
    expect([await paperFaults(page, PRINTED), await sheetsOf(page, `${language}-certificate-long`)]).toEqual([[], 2]);
  });

  it('leave room for whoever signs, and say which keys are missing', async () => {
    const nobody = { ...certificate('001', 'Budi'), signatory: { id: '', name: '', position: '' } };
    const unsigned = { ...LETTERHEAD, missing: ['Sertifikat: Penanda Tangan'] };
    await open(language, { certificates: [ok(view(language, { letterhead: unsigned, certificates: [nobody] }))] });
    expect(await page.locator('.missing').innerText()).toContain('Sertifikat: Penanda Tangan');
    expect(await page.locator('.signature').innerText()).toContain('…………');
  });
});

it('asks for another matter, or for one person', async () => {
  const one = view('id', { personId: 'b', certificates: [certificate('002', 'Budi')] });
  const none = view('id', { set: 'training|PL02', people: [], certificates: [] });
  await open('id', { certificates: [ok(view('id')), ok(one), ok(none)] });
  await page.getByRole('combobox').nth(1).selectOption('Budi');
  await expect.poll(() => page.locator('.certificate').count()).toBe(1);
  await page.getByRole('combobox').first().selectOption('PL02 Arsip');
  await expect.poll(() => page.locator('main').innerText()).toContain('Belum ada sertifikat');
  expect((await callsOf(page)).map(({ args }) => args)).toEqual([
    { set: null, personId: null },
    { set: 'training|PL01', personId: 'b' },
    { set: 'training|PL02', personId: null },
  ]);
});
