/**
 * A whole cycle through the desk alone, as people would play it: HR prepares and opens the forms, an employee and a
 * supervisor fill in what their letters link to, HR pulls the answers, and the leader reads what HR sent.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser } from '../../build/browser.ts';
import { buildDesk } from '../../build/desk.ts';
import { layOut } from '../../src/local/desk/beginning.ts';
import { recordsOf } from '../../src/local/files/tab.ts';
import { sampleAgency } from '../../src/local/sample/agency.ts';
import { World } from '../../src/local/world.ts';
import { type Client, NOW, OWNER, openClient } from './client.ts';
import { linksInLetter, openSidebar, sit, WAIT } from './seat.ts';

const pages = mkdtempSync(join(tmpdir(), 'desk-cycle-'));

let browser: Browser;
let page: Page;
let client: Client;
const hosts = new Set<string>();
const faults: string[] = [];

beforeAll(async () => {
  await buildDesk(pages);
  const world = new World({ now: NOW, owner: OWNER, title: 'Teladan BKPSDM Kota Binjai' });
  layOut({ world, dist: 'dist' }, sampleAgency({ period: 2026, employees: 20 }));
  [browser, client] = await Promise.all([startBrowser(), openClient(world, undefined, pages)]);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  context.on('request', (request) => {
    if (request.url().startsWith('http')) hosts.add(new URL(request.url()).host);
  });
  page = await context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
});
afterAll(async () => {
  await browser.close();
  client.desk.close();
  rmSync(pages, { recursive: true });
});

const sidebar = (): FrameLocator => page.frameLocator('iframe[title*="Teladan"]');
const press = (name: string | RegExp) => sidebar().getByRole('button', { name }).click(WAIT);

/** Opens a step of the sidebar unless it is open. */
async function openStep(name: string): Promise<void> {
  const head = sidebar().locator(`#step-${name}`);
  await head.waitFor(WAIT);
  if ((await head.getAttribute('aria-expanded')) !== 'true') await head.click();
}

async function choose(menu: RegExp, line: RegExp): Promise<void> {
  await page.getByRole('button', { name: menu }).click(WAIT);
  await page.getByRole('menuitem', { name: line }).click(WAIT);
}

/** Opens a form from a letter and answers every row with one level. */
async function fillIn(link: string, level: RegExp): Promise<void> {
  const form = await page.context().newPage();
  await form.goto(new URL(link, client.desk.address).href, WAIT);
  for (const choice of await form.getByRole('radio', { name: level }).all()) await choice.check({ force: true });
  await form.getByRole('button', { name: 'Kirim' }).click();
  await form.getByText('sudah tersimpan').waitFor(WAIT);
  await form.close();
}

const nameOf = (id: string): string => recordsOf(client.world(), 'Pegawai').find(({ nip }) => nip === id)?.nama ?? '';

test('three people play a cycle through the desk', async () => {
  await page.goto(client.desk.address, WAIT);

  // HR assigns the raters, opens the forms and writes to everybody.
  await openStep('prepare');
  await press('Periksa dan susun penugasan');
  await sidebar()
    .getByText(/penugasan tersusun/)
    .first()
    .waitFor(WAIT);
  await openStep('forms');
  await press(/^Buat formulir/);
  await sidebar().getByText('3 dari 3 formulir terbuka').waitFor(WAIT);
  await press('Lihat undangan');
  await press(/^Kirim \d+ surat$/);
  await press(/^Ya, kirim \d+ surat$/);
  await sidebar()
    .getByText(/surat diproses/)
    .first()
    .waitFor(WAIT);

  // An employee rates themself, and their supervisor rates them.
  const assignments = recordsOf(client.world(), 'Penugasan');
  const asked = assignments.find(({ peran }) => peran === 'Atasan');
  const [employee, supervisor] = [asked?.['nip dinilai'] ?? '', asked?.['nip penilai'] ?? ''];
  await sit(page, nameOf(employee));
  await expect.poll(() => page.getByRole('tab').count(), WAIT).toBe(0);
  const own = await linksInLetter(page);
  expect(own.length).toBeGreaterThan(1);
  await fillIn(own[0] ?? '', /^4/);
  await sit(page, nameOf(supervisor));
  const theirs = await linksInLetter(page);
  const named = encodeURIComponent(nameOf(employee));
  const aboutEmployee = theirs.filter((link) => link.includes(named));
  expect(aboutEmployee).toHaveLength(1);
  await fillIn(aboutEmployee[0] ?? '', /^5/);

  // HR pulls and sends the summary to the leader.
  await sit(page, 'Petugas kepegawaian 1');
  await openSidebar(page);
  await openStep('monitor');
  await press('Tarik jawaban dan hitung');
  await expect
    .poll(() => recordsOf(client.world(), 'Nilai').filter(({ status }) => status === 'Dinilai').length, WAIT)
    .toBeGreaterThan(0);
  await page.getByRole('tab', { name: 'Ringkasan' }).click(WAIT);
  await page.getByRole('tab', { name: 'Ringkasan', selected: true }).waitFor(WAIT);
  await choose(/^Kirim/, /ke pimpinan/);
  await page.getByRole('dialog', { name: 'Kirim lembar Ringkasan' }).getByRole('button', { name: 'Kirim' }).click();
  const leader = (await client.get('desk', {})).people.find(({ place }) => place === 'leader');
  const sentTo = () => client.world().state.mails.filter(({ subject }) => subject.startsWith('Ringkasan'));
  await expect.poll(() => sentTo().flatMap(({ to }) => to), WAIT).toEqual([leader?.email]);

  // The leader has a letter and no workbook.
  await sit(page, leader?.name ?? '');
  await page.locator('.letters li button').first().click(WAIT);
  const attachment = page.locator('.attachments a[href]').first();
  const sent = await client.fetch((await attachment.getAttribute('href', WAIT)) ?? '');
  expect(await sent.text()).toContain('Seluruh instansi');
  expect(await page.getByRole('tab').count()).toBe(0);

  // No other host was asked for anything, and the page made no mistake.
  expect(faults).toEqual([]);
  expect([...hosts]).toEqual([new URL(client.desk.address).host]);
});
