/**
 * Facts about held answers and changed columns in step Pantau, 300 px wide, in both languages: a reason comes first, what
 * is pressed is what is asked for, and as it was stands beside as it is.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../../build/browser.ts';
import { buildPages, type InLanguages } from '../../build/pages.ts';
import type { AnswersView, BindingsView, DriftView, MatterView } from '../../src/app/api.types.ts';
import { callsOf, openPage, openStep, picture, type Replies } from './browser.ts';
import { FULL_HOME } from './home.ts';
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

const LONG = 'Drs. H. Muhammad "Ucok" <b>Syahrial</b> Hasibuan-Nasution, M.Si.';
const matter = (change: Partial<MatterView>): MatterView => ({
  state: 'held',
  fingerprint: 'f1',
  role: 'peer',
  table: 'Jawaban Rekan',
  row: 12,
  time: '2026-12-01T08:15:30',
  email: 'rumah.yang.panjang.sekali.alamatnya@contoh.example',
  reason: 'Alamat ini belum dikenal untuk penilainya.',
  rater: LONG,
  ratee: 'Siti Aminah br. Sembiring',
  acceptable: true,
  memorable: true,
  options: [],
  ...change,
});
const OPTIONS = [
  { raterId: '1', rateeId: '2', rater: LONG, ratee: 'Siti' },
  { raterId: '1', rateeId: '3', rater: LONG, ratee: 'Budi' },
];
const ANSWERS: AnswersView = {
  answers: [
    matter({}),
    matter({
      fingerprint: 'f2',
      rater: '',
      ratee: '',
      acceptable: false,
      memorable: false,
      email: '',
      time: '',
      options: OPTIONS,
    }),
    matter({ fingerprint: 'f3', state: 'vanished', memorable: false, reason: 'Barisnya sudah tidak ada di tab.' }),
    matter({ fingerprint: 'f4', state: 'discarded' }),
  ],
  total: 140,
};
const drift = (change: Partial<DriftView>): DriftView => ({
  kind: 'renamed',
  role: 'peer',
  itemId: '100',
  header: 'Berorientasi Pelayanan [Memahami dan memenuhi kebutuhan masyarakat]',
  found: 'PelayananPrimaTanpaSpasiSamaSekaliYangSangatPanjang',
  column: 'Pelayanan',
  restorable: true,
  candidates: ['Pelayanan'],
  ...change,
});
const BINDINGS: BindingsView = {
  drifts: [
    drift({}),
    drift({ kind: 'missing', found: '', column: '', restorable: false, candidates: ['Catatan', 'Nilai pertama'] }),
    drift({ kind: 'deleted', found: '', restorable: false }),
    drift({ kind: 'added', header: '', found: 'Umur', restorable: false, candidates: [] }),
  ],
  reordered: ['self'],
  unseen: [
    { role: 'supervisor', lookedAt: '2026-11-02 09:00' },
    { role: 'peer', lookedAt: '' },
  ],
};

async function open(replies: Replies, language: 'id' | 'en' = 'id'): Promise<void> {
  page = await openPage(browser, sidebar, { home: [ok({ ...FULL_HOME, language })], ...replies });
  await openStep(page, 'monitor');
}
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const entry = (index: number) => page.locator('#panel-monitor .list details:has(.line)').nth(index);
const asked = async (name: string) => (await callsOf(page)).filter((one) => one.name === name).map(({ args }) => args);

async function expectGoodLayout(): Promise<void> {
  expect(await layoutFaults(page)).toEqual([]);
}

describe.each(['id', 'en'] as const)('in %s', (language) => {
  it('fits and reads well with every answer and every change open', async () => {
    await open({ heldAnswers: [ok(ANSWERS)], bindings: [ok(BINDINGS)] }, language);
    await button(language === 'id' ? 'Lihat jawaban yang ditahan' : 'See held answers').click();
    await page.getByText(/140/).first().waitFor();
    await page.getByText(language === 'id' ? 'Sudah diputuskan: 137' : 'Ruled on: 137').click();
    for (const summary of await page.locator('#panel-monitor .list details:has(.line) summary').all())
      await summary.click();
    await picture(page, `${language}-held`);
    await button(language === 'id' ? 'Periksa kolom' : 'Check columns').click();
    await page
      .getByText(language === 'id' ? 'Saat dibuat' : 'As made')
      .first()
      .waitFor();
    await expectGoodLayout();
    // More than some 8,000 px are too high for a picture, so what was looked at before is folded up.
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = false;
    });
    await picture(page, `${language}-columns`);
  });
});

describe('held answers', () => {
  it('are ruled on only with a reason, each by its own buttons', async () => {
    await open({ heldAnswers: [ok(ANSWERS)], ruleAnswer: [ok({ answers: [], total: 0 })] });
    await button('Lihat jawaban yang ditahan').click();
    await entry(0).locator('summary').click();
    const accept = entry(0).getByRole('button', { name: 'Terima dan ingat alamat ini' });
    expect(await accept.getAttribute('aria-disabled')).toBe('true');
    await accept.click({ force: true });
    expect(await asked('ruleAnswer')).toEqual([]);
    await entry(0).getByLabel('Alasan (wajib)').fill(' Sudah ditelepon ');
    await accept.click();
    await page.getByText('Tidak ada jawaban yang menunggu putusan.').waitFor();
    expect(await asked('ruleAnswer')).toEqual([
      { fingerprint: 'f1', kind: 'accept', remember: true, reason: 'Sudah ditelepon', about: 'assessment' },
    ]);
  });
  it('with a code of nobody are reassigned to what is chosen, and cannot be accepted', async () => {
    await open({ heldAnswers: [ok(ANSWERS)], ruleAnswer: [ok(ANSWERS)] });
    await button('Lihat jawaban yang ditahan').click();
    await entry(1).locator('summary').click();
    expect(await entry(1).getByRole('button', { name: 'Terima' }).count()).toBe(0);
    await entry(1).getByLabel('Alasan (wajib)').fill('Menurut alamatnya');
    await entry(1).getByRole('button', { name: 'Alihkan' }).click({ force: true });
    expect(await asked('ruleAnswer')).toEqual([]);
    await entry(1).getByLabel('Alihkan ke penugasan').selectOption({ index: 2 });
    await entry(1).getByRole('button', { name: 'Alihkan' }).click();
    await page.getByText('Putusan tercatat. Tekan').waitFor();
    expect(await asked('ruleAnswer')).toEqual([
      {
        fingerprint: 'f2',
        kind: 'reassign',
        raterId: '1',
        rateeId: '3',
        reason: 'Menurut alamatnya',
        about: 'assessment',
      },
    ]);
  });
  it('that were ruled on stand apart with their own count, and can be held again', async () => {
    await open({ heldAnswers: [ok(ANSWERS)], ruleAnswer: [ok(ANSWERS)] });
    await button('Lihat jawaban yang ditahan').click();
    await page.getByText('Sudah diputuskan: 137').click();
    expect(await asked('heldAnswers')).toEqual([{ about: 'assessment' }]);
    await entry(3).locator('summary').click();
    await entry(3).getByLabel('Alasan (wajib)').fill('Keliru');
    await entry(3).getByRole('button', { name: 'Tahan lagi' }).click();
    expect(await asked('ruleAnswer')).toEqual([
      { fingerprint: 'f4', kind: 'hold', reason: 'Keliru', about: 'assessment' },
    ]);
  });
});

describe('rows and columns', () => {
  it('add up on one line', async () => {
    await open({});
    expect(await page.locator('#panel-monitor').innerText()).toContain(
      '2.311 dihitung + 12 digantikan + 4 ditahan + 3 dibuang = 2.330 baris.',
    );
  });
  it('are confirmed or set back by one click', async () => {
    await open({
      bindings: [ok(BINDINGS)],
      mapColumn: [ok(BINDINGS)],
      restoreQuestion: [ok({ ...BINDINGS, drifts: [] })],
    });
    await button('Periksa kolom').click();
    const { role, header } = drift({});
    await button('Kolom ini tetap pertanyaan itu').first().click();
    await page.getByLabel('Kolomnya sekarang').selectOption('Nilai pertama');
    await button('Kolom ini tetap pertanyaan itu').nth(1).click();
    await button('Pakai yang pernah dilihat').click();
    await button('Pulihkan pertanyaan').click();
    await page.getByText('Semua kolom masih sama dengan pertanyaannya.').waitFor();
    expect(await asked('mapColumn')).toEqual([
      { role, header, kind: 'renamed', column: 'Pelayanan' },
      { role, header, kind: 'missing', column: 'Nilai pertama' },
      { role, header, kind: 'missing', column: '' },
    ]);
    expect(await asked('restoreQuestion')).toEqual([{ role, header, kind: 'renamed' }]);
  });
  it('are counted against the forms when somebody asks', async () => {
    const counts = [
      { role: 'peer', rows: 9, responses: 10 },
      { role: 'self', rows: 4, responses: null },
    ];
    await open({ compareCounts: [ok(counts)] });
    await button('Bandingkan jumlah dengan formulir').click();
    await page.getByText('Rekan sejawat: 9 baris di tab, 10 jawaban di formulir.').waitFor();
    await expectGoodLayout();
  });
});
