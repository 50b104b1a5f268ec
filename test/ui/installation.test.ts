/** The check of the installation in the sidebar: fetched and looked at once it is opened, at 300 px in both languages. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../../build/browser.ts';
import { buildPages, type InLanguages } from '../../build/pages.ts';
import type { CheckView, InstallationView } from '../../src/app/api.types.ts';
import { say } from '../../src/messages/say.ts';
import { callsOf, openPage, picture, type Replies } from './browser.ts';
import { FULL_HOME } from './home.ts';
import { layoutFaults } from './layout.ts';

const ok = (data: unknown) => ({ ok: true, data });
const MINE = { email: 'hr@contoh.example', since: '2026-11-02T09:00:00', mine: true };
const NAMES = { id: 'Periksa instalasi', en: 'Check the installation' } as const;

const pointIn = (language: 'id' | 'en', name: 'clock' | 'zone' | 'mail', state: CheckView['state']): CheckView => {
  const values = {
    zone: 'America/Argentina/Buenos_Aires',
    quota: 91,
  };
  const words = {
    clock: [say(language, 'check.clock.gone'), say(language, 'check.clock.gone.next')],
    zone: [say(language, 'check.zone.other', values), say(language, 'check.zone.other.next')],
    mail: [say(language, 'check.mail.good', values), ''],
  } as const;
  const [found, next] = words[name];
  return { name, title: say(language, `check.${name}`), state, found, next };
};
/** Two differences: a value that is long and has no gap to break at, and a refusal that did not come. */
const platformIn = (language: 'id' | 'en'): CheckView => ({
  name: 'platform',
  title: say(language, 'check.platform'),
  state: 'look',
  found: say(language, 'check.platform.other', { tried: 51, count: 2 }),
  next: say(language, 'check.platform.other.next'),
  facts: [
    {
      name: say(language, 'fact.zone-clock'),
      expected: '"month 01, day 01, hour 00, minute 05"',
      received: `"${'2027-01-01T24:05:00'.repeat(4)}"`,
      means: say(language, 'stake.time'),
      next: say(language, 'stake.time.next'),
    },
    {
      name: say(language, 'fact.too-large'),
      expected: say(language, 'fact.refusal', { message: 'Argument too large: value' }),
      received: '[object Object]',
      means: say(language, 'stake.notes'),
      next: say(language, 'stake.notes.next'),
    },
  ],
});
const viewIn = (language: 'id' | 'en'): InstallationView => ({
  checks: [
    pointIn(language, 'clock', 'bad'),
    pointIn(language, 'zone', 'look'),
    pointIn(language, 'mail', 'good'),
    platformIn(language),
  ],
  grant: 'https://script.google.com/macros/d/1abc/authorize',
});

let browser: Browser;
let sidebar: InLanguages;
let page: Page;

beforeAll(async () => {
  [browser, sidebar] = await Promise.all([startBrowser(), buildPages('sidebar')]);
});
afterAll(async () => browser?.close());
afterEach(async () => page?.close());

async function open(replies: Replies): Promise<void> {
  page = await openPage(browser, sidebar, replies);
  await page.locator('[aria-controls=check]').waitFor();
}

describe.each(['id', 'en'] as const)('in %s', (language) => {
  it('is reached by keyboard, says each point with what to do, fits and reads well', async () => {
    const home = { ...FULL_HOME, language, operator: MINE };
    await open({ home: [ok(home)], checkInstallation: [ok(viewIn(language))] });
    const button = page.getByRole('button', { name: NAMES[language] });
    expect((await callsOf(page)).map(({ name }) => name)).not.toContain('checkInstallation');
    await button.focus();
    await page.keyboard.press('Enter');
    await page.locator('#check li').nth(5).waitFor();
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    const points = await page.locator('#check li').allInnerTexts();
    expect(points[0]).toContain(say(language, 'check.clock.gone.next'));
    expect(points[1]).toContain('Buenos_Aires');
    const { facts = [] } = platformIn(language);
    for (const [index, { name, expected, received, means, next }] of facts.entries())
      for (const part of [name, expected, received, means, next]) expect(points[4 + index]).toContain(part);
    expect(await page.locator('#check a').getAttribute('href')).toBe(viewIn(language).grant);
    expect(await layoutFaults(page)).toEqual([]);
    await picture(page, `${language}-installation`);
  });
});

it('sets a clock that is gone again and shows what is then', async () => {
  const mended = { checks: [pointIn('id', 'mail', 'good')], grant: '' };
  const home = { ...FULL_HOME, operator: MINE };
  await open({ home: [ok(home)], wakeClock: [ok(home)], checkInstallation: [ok(viewIn('id')), ok(mended)] });
  await page.getByRole('button', { name: NAMES.id }).click();
  await page.getByRole('button', { name: 'Pasang jam lagi' }).click();
  await page.locator('#check').getByText('Semua yang diperiksa sudah baik.').waitFor();
  expect((await callsOf(page)).map(({ name }) => name)).toEqual([
    'home',
    'checkInstallation',
    'wakeClock',
    'checkInstallation',
  ]);
  expect(await page.locator('#check a').count()).toBe(0);
});

it('completes how sheets look, and says of how many', async () => {
  const looked = { home: [ok(FULL_HOME)], checkInstallation: [ok(viewIn('id'))] };
  await open({
    ...looked,
    dressSheets: [ok({ dressed: ['Pegawai', 'Nilai'], moved: ['Jawaban Diri'] }), ok({ dressed: [], moved: [] })],
  });
  await page.getByRole('button', { name: NAMES.id }).click();
  const press = page.getByRole('button', { name: 'Lengkapi tampilan sheet' });
  await press.click();
  await page.getByText('Tampilan 2 sheet dilengkapi. 1 tab dipindah ke urutannya.').waitFor();
  await press.click();
  await page.getByText('Tampilan semua sheet sudah lengkap.').waitFor();
});

it('says in its place what could not be asked', async () => {
  const error = {
    code: 'google',
    happened: 'Google tidak menjawab.',
    kept: 'Tidak ada yang diubah.',
    next: 'Coba lagi.',
  };
  await open({ home: [ok(FULL_HOME)], checkInstallation: [{ ok: false, error }] });
  await page.getByRole('button', { name: NAMES.id }).click();
  await page.locator('#check [role=alert]').getByText('Google tidak menjawab.').waitFor();
});
