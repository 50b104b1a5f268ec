/**
 * Facts about deciding on awards in step Penghargaan, 300 px wide, in both languages: a reason comes first, what is pressed is
 * what is asked for, who decided when and why stands there, and nothing but an award is decided.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../../build/browser.ts';
import { buildPages, type InLanguages } from '../../build/pages.ts';
import type { AwardView, CycleView, Home } from '../../src/app/api.types.ts';
import { nextStep } from '../../src/app/next-step.ts';
import { callsOf, openPage, openStep, picture, type Replies } from './browser.ts';
import { cycleWith, FULL_HOME, homeWith } from './home.ts';
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

const NIP = '198609262015051001';
const GRANTED: AwardView['decision'] = {
  kind: 'grant',
  reason: 'Rapat tim penilai 15 Januari; pelayanan <b>terbaik</b>',
  by: 'petugas.kepegawaian.yang.sangat.panjang@binjaikota.example',
  at: '2027-01-15T09:30:12',
};
const DECLINED: AwardView['decision'] = { kind: 'decline', reason: 'Pindah tugas', by: '', at: '2027-01-16T10:00:00' };
const CLOSED: Partial<CycleView> = { stage: 'closed', steps: ['reopen', 'finalise'] };
const FINALISED: Partial<CycleView> = { stage: 'finalised', steps: ['new-period'] };

/** The full cycle in a stage, with two candidates for an award and one for an examination. */
function homeIn(
  cycle: Partial<CycleView>,
  decisions: readonly AwardView['decision'][],
  language: Home['language'] = 'id',
): Home {
  const [award, sanction] = FULL_HOME.flags;
  if (!award || !sanction) throw new RangeError('The full cycle has a candidate of each kind.');
  const awards = decisions.map((decision, index) => ({
    ...award,
    name: index === 0 ? award.name : 'Budi',
    award: { personId: index === 0 ? NIP : '2', award: 'unit-best' as const, decision },
  }));
  const results = { published: 412, open: 0, undecided: 0, untold: 0 };
  return homeWith({ language, cycle: cycleWith(cycle), results, flags: [...awards, sanction] });
}

async function open(home: Home, replies: Replies = {}): Promise<void> {
  page = await openPage(browser, sidebar, { home: [ok(home)], ...replies });
  await openStep(page, 'awards');
}
const panel = () => page.locator('#panel-awards');
const entry = (index: number) => panel().locator('.list > li').nth(index);
const asked = async () => (await callsOf(page)).filter(({ name }) => name === 'decideAward').map(({ args }) => args);

describe.each(['id', 'en'] as const)('in %s', (language) => {
  it.each<[string, Partial<CycleView>]>([
    ['collecting', {}],
    ['closed', CLOSED],
    ['finalised', FINALISED],
    ['a copy', { ...CLOSED, isCopy: true }],
  ])('%s fits and reads well', async (name, cycle) => {
    await open(homeIn(cycle, [GRANTED, DECLINED], language));
    for (const summary of await panel().locator('summary').all()) await summary.click();
    expect(await layoutFaults(page)).toEqual([]);
    await picture(page, `${language}-award-${name.replace(/ /g, '-')}`);
    expect(await panel().innerText()).not.toMatch(/\{\w+\}/);
  });
});

describe('a candidate for an award', () => {
  it('is granted it only with a reason', async () => {
    await open(homeIn(CLOSED, [null, null]), { decideAward: [ok(homeIn(CLOSED, [GRANTED, null]))] });
    await entry(0).locator('summary').click();
    const grant = entry(0).getByRole('button', { name: 'Tetapkan sebagai penerima: Drs. H. Muhammad' });
    expect(await grant.getAttribute('aria-disabled')).toBe('true');
    await grant.click({ force: true });
    expect(await asked()).toEqual([]);
    await entry(0).getByLabel('Alasan keputusan (wajib)').fill(' Pelayanan terbaik ');
    await grant.press('Enter');
    const head = panel().getByText('Ditetapkan sebagai penerima penghargaan');
    await head.waitFor();
    // The button is gone with what was typed; the focus is at what was decided.
    await expect.poll(() => head.evaluate((one) => document.activeElement === one)).toBe(true);
    expect(await asked()).toEqual([{ personId: NIP, award: 'unit-best', kind: 'grant', reason: 'Pelayanan terbaik' }]);
    const text = await entry(0).innerText();
    expect(text).toContain('Diputuskan 15 Januari 2027, 09.30 oleh petugas.kepegawaian');
    expect(text).toContain('Alasan: Rapat tim penilai 15 Januari; pelayanan <b>terbaik</b>');
    expect(await page.getByRole('status').innerText()).toBe('Keputusan tercatat.');
  });

  it('is decided on anew, and then the reason is asked for anew', async () => {
    await open(homeIn(CLOSED, [GRANTED]), { decideAward: [ok(homeIn(CLOSED, [DECLINED]))] });
    await entry(0).getByText('Ganti keputusan').click();
    await entry(0).getByLabel('Alasan keputusan (wajib)').fill('Pindah tugas');
    await entry(0).getByRole('button', { name: 'Tidak ditetapkan' }).click();
    await panel().getByText('Tidak ditetapkan sebagai penerima').waitFor();
    expect(await asked()).toEqual([{ personId: NIP, award: 'unit-best', kind: 'decline', reason: 'Pindah tugas' }]);
    expect(await entry(0).innerText()).toContain('Diputuskan 16 Januari 2027, 10.00\n');
    await entry(0).getByText('Ganti keputusan').click();
    expect(await entry(0).getByLabel('Alasan keputusan (wajib)').inputValue()).toBe('');
  });

  it('keeps what was typed when it is refused, and is told why', async () => {
    const error = { code: 'award-granted', happened: 'Sudah ada penerima.', kept: 'Tetap.', next: 'Cabut dahulu.' };
    await open(homeIn(CLOSED, [null]), { decideAward: [{ ok: false, error }] });
    await entry(0).locator('summary').click();
    await entry(0).getByLabel('Alasan keputusan (wajib)').fill('Layak');
    await entry(0).getByRole('button', { name: 'Tetapkan sebagai penerima' }).click();
    await panel().getByRole('alert').waitFor();
    expect(await panel().getByRole('alert').innerText()).toContain('Sudah ada penerima.');
    expect(await entry(0).getByLabel('Alasan keputusan (wajib)').inputValue()).toBe('Layak');
  });

  it.each<[string, Partial<CycleView>, string]>([
    ['before the period is closed is decided on later', {}, 'ditetapkan sesudah periode ditutup'],
    ['once it is final is not decided on any more', FINALISED, 'Ditetapkan sebagai penerima penghargaan'],
    ['of a copy is not decided on', { ...CLOSED, isCopy: true }, 'Ditetapkan sebagai penerima penghargaan'],
  ])('%s', async (_, cycle, words) => {
    await open(homeIn(cycle, [GRANTED, null]));
    expect(await panel().innerText()).toContain(words);
    expect(await panel().locator('details').count()).toBe(0);
  });
});

it('a candidate for an examination has nothing to press but the way to their dossier', async () => {
  await open(homeIn(CLOSED, [null]));
  await openStep(page, 'guidance');
  const sanction = page.locator('#panel-guidance .list > li').first();
  expect(await sanction.innerText()).toContain('kandidat untuk pemeriksaan');
  expect(await sanction.locator('button, details').allInnerTexts()).toEqual(['Buka berkas 7']);
});

describe('the next thing to do once the period is closed', () => {
  it.each<[readonly AwardView['decision'][], string]>([
    [[null, GRANTED], 'decide'],
    [[DECLINED, GRANTED], 'finalise'],
    [[], 'finalise'],
  ])('%j: %s', (decisions, action) => {
    expect(nextStep(homeIn(CLOSED, decisions))).toMatchObject({ step: 'awards', action });
  });

  it('and finalising says how many are not decided on, and offers nothing while somebody may still object', async () => {
    await open({ ...homeIn(CLOSED, [null, GRANTED]), results: { published: 60, open: 58, undecided: 0, untold: 0 } });
    await page.getByRole('button', { name: 'Tetapkan', exact: true }).click();
    expect(await page.locator('.life').innerText()).toContain('1 kandidat penghargaan belum diputuskan');
    expect(await page.locator('.life').innerText()).toContain('58 pegawai masih dapat menanggapi');
    expect(await page.getByRole('button', { name: 'Ya, tetapkan' }).count()).toBe(0);
  });
});

it('winners of periods that are final are named', async () => {
  await open(homeIn(FINALISED, []));
  await openStep(page, 'summary');
  await page.locator('#panel-summary').getByText('1 penerima penghargaan').click();
  expect(await page.locator('#panel-summary details').innerText()).toContain('Drs. H. Muhammad "Ucok"');
  expect(await layoutFaults(page)).toEqual([]);
});
