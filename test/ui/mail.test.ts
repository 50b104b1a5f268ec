/**
 * Facts about letters in the sidebar and about the paper with QR codes, in a real browser: seen before they are sent, with
 * their progress, decided on by HR, in both languages.
 */
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../../build/browser.ts';
import { buildPages, type InLanguages } from '../../build/pages.ts';
import { NEEDS } from '../../src/app/access.ts';
import type { ApiName, JobName, LetterPreview, PaperView, QueuePreview } from '../../src/app/api.types.ts';
import { callsOf, focused, openPage, openStep, picture, type Replies, release } from './browser.ts';
import { en, id } from './dictionary.ts';
import { cycleWith, FULL_HOME, homeWith } from './home.ts';
import { EFFECTS, JOB_EFFECTS, MAILS_NOTHING, WAYS } from './last-words.ts';
import { layoutFaults } from './layout.ts';

const ok = (data: unknown) => ({ ok: true, data });

let browser: Browser;
let sidebar: InLanguages;
let paper: InLanguages;
let page: Page;

beforeAll(async () => {
  [browser, sidebar, paper] = await Promise.all([startBrowser(), buildPages('sidebar'), buildPages('paper')]);
});
afterAll(async () => browser?.close());
afterEach(async () => page?.close());

async function open(pages: InLanguages, replies: Replies): Promise<void> {
  page = await openPage(browser, pages, replies);
}
async function expectGoodLayout(): Promise<void> {
  expect(await layoutFaults(page)).toEqual([]);
}
const panel = (step: string) => page.locator(`#panel-${step}`);
const press = (step: string, name: string | RegExp) => panel(step).getByRole('button', { name }).first().click();
const status = () => page.getByRole('status').innerText();

const PREVIEW: LetterPreview = {
  kind: 'invitation',
  letters: 150,
  links: 912,
  first: {
    to: 'ali@contoh.example',
    subject: 'Penilaian kinerja 2026',
    body: 'Yth. Ali,\n\n1. Penilaian diri\nhttps://docs.google.com/forms/d/e/1FAIpQLSfaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/viewform?usp=pp_url',
  },
  leftOut: [{ name: 'Siti "S" <b>', unit: 'Sekretariat', reason: 'tidak ada alamat email' }],
  leftOutTotal: 7,
  quota: 100,
  waiting: 12,
  now: 100,
  later: 62,
  blanks: ['deadline', 'deadline-over', 'agency'],
  problems: [
    {
      code: 'placeholder-unknown',
      table: 'Templat Surat',
      row: 2,
      column: 'Isi',
      expected: 'Hanya ini',
      received: 'x',
    },
  ],
};
const QUEUE: QueuePreview = { letters: 1, quota: 10, waiting: 12, now: 10, later: 3 };
const MAILING = ['startReminders', 'startInvitations', 'startJob', 'markLetter'];
/** Presses a button that mails: the box that asks, in which the focus is, and nothing has gone. */
async function asked(name: string | RegExp): Promise<Locator> {
  await press('monitor', name);
  const box = panel('monitor').getByRole('region', { name });
  await box.waitFor();
  await focused(box);
  expect((await callsOf(page)).filter((one) => MAILING.includes(one.name))).toEqual([]);
  return box;
}
/** Says no: the box is gone, and nothing went. */
async function leave(box: Locator): Promise<void> {
  await box.getByRole('button').last().click();
  await box.waitFor({ state: 'detached' });
  expect((await callsOf(page)).filter((one) => MAILING.includes(one.name))).toEqual([]);
}
const job = (done: number, finished: boolean) =>
  ok({ name: 'invite', done, total: 162, doing: 'Mengirim surat', waiting: false, finished, remainingSeconds: null });

describe.each(['id', 'en'] as const)('letters in %s', (language) => {
  it('are seen before they are sent, with their progress', async () => {
    await open(sidebar, {
      home: [ok({ ...FULL_HOME, language })],
      previewLetters: [ok(PREVIEW)],
      startInvitations: [job(40, false)],
      advanceJob: [{ hold: true, ...job(100, true) }],
    });
    await openStep(page, 'forms');
    await press('forms', language === 'id' ? 'Lihat undangan' : 'See the invitations');
    await panel('forms').locator('details', { hasText: 'ali@contoh.example' }).locator('summary').click();
    expect(await panel('forms').innerText()).toContain('ali@contoh.example');
    expect(await panel('forms').innerText()).toContain('62');
    expect(await panel('forms').innerText()).toMatch(
      language === 'id'
        ? /“tanggal yang diumumkan”[\s\S]*sudah lewat[\s\S]*“instansi Anda”/
        : /“the date announced”[\s\S]*is over[\s\S]*“your agency”/,
    );
    await expectGoodLayout();
    await picture(page, `${language}-mail-preview`);
    await press('forms', language === 'id' ? 'Kirim 162 surat' : 'Send 162 letters');
    expect((await callsOf(page)).map(({ name }) => name)).toEqual(['home', 'previewLetters']);
    await expectGoodLayout();
    await press('forms', language === 'id' ? 'Batal' : 'Cancel');
    await press('forms', language === 'id' ? 'Kirim 162 surat' : 'Send 162 letters');
    await press('forms', language === 'id' ? 'Ya, kirim 162 surat' : 'Yes, send 162 letters');
    await page.locator('progress[value="40"]').waitFor();
    expect(await status()).toContain('40');
    await expectGoodLayout();
    await release(page);
    await page.locator('progress').waitFor({ state: 'detached' });
    expect((await callsOf(page)).map(({ name }) => name)).toEqual([
      'home',
      'previewLetters',
      'startInvitations',
      'advanceJob',
      'home',
    ]);
  });

  it('that owe a decision are listed with what HR may say of them', async () => {
    await open(sidebar, {
      home: [ok({ ...FULL_HOME, language })],
      markLetter: [ok({ ...FULL_HOME, language })],
      previewQueue: [ok(QUEUE)],
      startJob: [job(1, true)],
    });
    await openStep(page, 'monitor');
    await expectGoodLayout();
    await picture(page, `${language}-mail-monitor`);
    const again = language === 'id' ? /^Kirim lagi kepada Siti/ : /^Send again to Siti/;
    const box = await asked(again);
    expect(await box.innerText()).toMatch(
      language === 'id'
        ? /Satu surat lagi kepada nama\.yang[\s\S]*12 surat yang sudah menunggu[\s\S]*10 penerima[\s\S]*13 surat dikirim/
        : /One letter more to nama\.yang[\s\S]*12 letters that wait[\s\S]*10 more[\s\S]*13 letters go/,
    );
    await expectGoodLayout();
    await picture(page, `${language}-mail-again`);
    await leave(box);
    await (await asked(again)).getByRole('button', { name: /13/ }).click();
    await page.getByText(language === 'id' ? '1 surat diproses' : '1 letter seen to').waitFor();
    await panel('monitor')
      .locator('summary', { hasText: language === 'id' ? 'Ada surat' : 'come back' })
      .click();
    await press('monitor', language === 'id' ? /kepada Tuti Wulandari kembali/ : /Tuti Wulandari bounced/);
    const marks = (await callsOf(page)).filter(({ name }) => name === 'markLetter').map(({ args }) => args);
    const ref = { personId: '198609262015051001', kind: 'reminder', number: 2 };
    expect(marks).toEqual([
      { ...ref, as: 'again' },
      { ...ref, as: 'bounced' },
    ]);
    expect((await callsOf(page)).map(({ name }) => name)).toEqual([
      'home',
      'previewQueue',
      'previewQueue',
      'markLetter',
      'startJob',
      'home',
      'markLetter',
    ]);
    await expectGoodLayout();
  });

  it('that wait go only after a last word', async () => {
    await open(sidebar, {
      home: [ok({ ...FULL_HOME, language })],
      previewQueue: [ok({ ...QUEUE, letters: 0, now: 10, later: 2 })],
      startJob: [job(12, true)],
    });
    await openStep(page, 'monitor');
    const go = language === 'id' ? 'Kirim yang menunggu' : 'Send what waits';
    await leave(await asked(go));
    await (await asked(go)).getByRole('button', { name: /12/ }).click();
    await page.getByText(language === 'id' ? '12 surat diproses' : '12 letters seen to').waitFor();
    expect((await callsOf(page)).find(({ name }) => name === 'startJob')?.args).toEqual({ name: 'invite' });
  });

  it('that wait are held back or given by hand, and those held back join the others again', async () => {
    await open(sidebar, {
      home: [ok({ ...FULL_HOME, language })],
      markLetter: [ok({ ...FULL_HOME, language })],
    });
    await openStep(page, 'monitor');
    const said = (id: string, en: string) => (language === 'id' ? id : en);
    const fold = (title: string) => panel('monitor').locator('summary', { hasText: title }).click();
    await fold(said('tidak perlu dikirim', 'need not go'));
    await fold(said('Surat yang tidak dikirim', 'Letters that do not go'));
    await expectGoodLayout();
    await picture(page, `${language}-mail-waiting`);
    const asked = async () => (await callsOf(page)).filter(({ name }) => name !== 'home');
    const give = async (nth: number, caption: string) => {
      await press('monitor', caption);
      await expect.poll(async () => (await asked()).length).toBe(nth);
      await page.getByText(said('Tercatat di sheet Surat.', 'Noted in the sheet Surat.')).waitFor();
    };
    await give(1, said('Jangan kirim kepada Rahmat', 'Do not send to Rahmat'));
    await give(2, said('Sudah disampaikan sendiri kepada Rahmat', 'Given by hand to Rahmat'));
    await give(3, said('Antrekan lagi surat kepada Dewi', 'Queue again the letter to Dewi'));
    const ref = { personId: '198609262015051001', kind: 'reminder', number: 2 };
    expect(await asked()).toEqual(
      (['withheld', 'sent', 'again'] as const).map((as) => ({ name: 'markLetter', args: { ...ref, as } })),
    );
  });

  it('go to one unit from the monitor after the last word, which says how many, to whom and what the quota lets go', async () => {
    await open(sidebar, {
      home: [ok({ ...FULL_HOME, language })],
      previewLetters: [ok({ ...PREVIEW, kind: 'reminder', letters: 28, later: 0, now: 40, quota: 100, blanks: [] })],
      startReminders: [job(40, true)],
    });
    await openStep(page, 'monitor');
    const remind = language === 'id' ? 'Ingatkan unit Sekretariat' : 'Remind the unit Sekretariat';
    const box = await asked(remind);
    expect(await box.innerText()).toMatch(
      language === 'id'
        ? /unit Sekretariat[\s\S]*28[\s\S]*100 penerima[\s\S]*kepada ali@[\s\S]*40 surat dikirim dan tidak dapat ditarik/
        : /unit Sekretariat[\s\S]*28[\s\S]*100 more[\s\S]*to ali@[\s\S]*40 letters go and cannot be called back/,
    );
    await expectGoodLayout();
    await picture(page, `${language}-mail-unit`);
    await leave(box);
    await (await asked(remind)).getByRole('button', { name: /40/ }).click();
    await page.getByText(language === 'id' ? '40 surat diproses' : '40 letters seen to').waitFor();
    expect((await callsOf(page)).find(({ name }) => name === 'startReminders')?.args).toEqual({
      kind: 'reminder',
      unit: 'Sekretariat',
    });
  });

  it('are not offered to a unit that is owed none, with who gets none and why', async () => {
    await open(sidebar, {
      home: [ok({ ...FULL_HOME, language })],
      previewLetters: [ok({ ...PREVIEW, kind: 'reminder', letters: 0, links: 0, first: null })],
    });
    await openStep(page, 'monitor');
    const box = await asked(language === 'id' ? 'Ingatkan unit Sekretariat' : 'Remind the unit Sekretariat');
    expect(await box.innerText()).toContain(language === 'id' ? 'Tidak ada pengingat' : 'No reminder');
    expect(await box.getByRole('button').allInnerTexts()).toEqual([language === 'id' ? 'Tutup' : 'Close']);
  });

  it('by hand open a chat and leave the list once they are marked', async () => {
    const message = {
      personId: '198609262015051001',
      kind: 'invitation',
      number: 1,
      name: 'Siti "S" <b>',
      unit: 'Sekretariat',
      links: 7,
      urls: ['https://wa.me/6281234567890?text=a', 'https://wa.me/6281234567890?text=b'],
    };
    await open(sidebar, {
      home: [ok({ ...FULL_HOME, language })],
      listMessages: [ok({ messages: [message], total: 1, withoutPhone: 3, notNow: [] })],
      markMessage: [ok({ marked: true })],
    });
    await openStep(page, 'forms');
    await press('forms', language === 'id' ? 'Susun pesan WhatsApp' : 'Make WhatsApp messages');
    const links = panel('forms').getByRole('link', { name: /WhatsApp.*Siti/ });
    await links.first().waitFor();
    expect(await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')))).toEqual(message.urls);
    await expectGoodLayout();
    await picture(page, `${language}-mail-hand`);
    await press('forms', language === 'id' ? /^Pesan kepada Siti/ : /^The message to Siti/);
    await links.first().waitFor({ state: 'detached' });
    expect((await callsOf(page)).find(({ name }) => name === 'markMessage')?.args).toEqual({
      personId: message.personId,
      kind: 'invitation',
    });
  });

  it('have a paper with QR codes that says what whoever holds it can do', async () => {
    const view = (unit: string): PaperView => ({
      language,
      period: '2026',
      agency: 'Badan Kepegawaian Kota Binjai',
      needsEmail: unit === 'Sekretariat',
      units: ['Bidang Mutasi', 'Sekretariat'],
      unit,
      people: ['Ali', 'Siti "S" <b>'].map((name) => ({
        name,
        links: Array.from({ length: 7 }, (_, index) => ({
          text: `Penilaian rekan sejawat: Pegawai ${index}`,
          url: `https://docs.google.com/forms/d/e/1FAIpQLSfaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/viewform?usp=pp_url&entry.1=${name}&entry.2=K${index}`,
        })),
      })),
    });
    await open(paper, { paper: [ok(view('Sekretariat')), ok(view('Bidang Mutasi'))] });
    await page.locator('svg').first().waitFor();
    expect(await page.locator('svg').count()).toBe(14);
    expect(await page.locator('.box').innerText()).toContain(language === 'id' ? 'alamat email' : 'e-mail address');
    await expectGoodLayout();
    await page.setViewportSize({ width: 900, height: 640 });
    await expectGoodLayout();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.tools').first().isVisible()).toBe(false);
    await picture(page, `${language}-paper`);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('combobox').selectOption('Bidang Mutasi');
    await page.getByText('Identitas: kode').waitFor();
    expect((await callsOf(page)).map(({ args }) => args)).toEqual([{ unit: null }, { unit: 'Bidang Mutasi' }]);
  });
});

it('are not offered while no answers are being collected', async () => {
  await open(sidebar, { home: [ok(homeWith({ cycle: cycleWith({ stage: 'closed' }) }))] });
  await openStep(page, 'forms');
  expect(await page.getByRole('button', { name: 'Lihat undangan' }).count()).toBe(0);
});

it.each(['closing', 'closed', 'finalised'] as const)(
  'nothing is offered or advised that a period %s forbids',
  async (stage) => {
    await open(sidebar, { home: [ok(homeWith({ cycle: cycleWith({ stage }) }))] });
    const offered = {
      // Once it is closed, attendance still comes in: the monthly award goes on.
      prepare: stage === 'closing' ? /Pilih berkas|susun penugasan/ : /susun penugasan/,
      forms: /Periksa ulang/,
      monitor: /Tarik jawaban|ditahan|Periksa kolom/,
    };
    for (const step of ['prepare', 'forms', 'monitor'] as const) {
      const name = offered[step];
      await openStep(page, step);
      expect(await panel(step).getByRole('button', { name }).count(), step).toBe(0);
    }
    await openStep(page, 'forms');
    expect(await panel('forms').innerText()).not.toMatch(/Terbuka untuk diisi|dapat mengisinya|Tekan|Kirimkan/);
    expect(await page.locator('#step-forms').innerText()).toContain('Jawaban tidak diterima lagi.');
  },
);

describe('what nobody can take back', () => {
  const asking: readonly string[] = [
    ...(Object.keys(EFFECTS) as ApiName[]).filter((name) => EFFECTS[name] === 'asks'),
    ...(Object.keys(JOB_EFFECTS) as JobName[])
      .filter((name) => JOB_EFFECTS[name] === 'asks')
      .map((name) => `job ${name}`),
  ];

  it('is known of every call and every job, and each that mails or deletes is tried below', () => {
    const changing = (Object.keys(NEEDS) as ApiName[]).filter((name) => NEEDS[name] !== 'look');
    expect(Object.keys(EFFECTS).sort()).toEqual(changing.sort());
    const tried = new Set<string>(WAYS.flatMap(({ ways }) => ways.map(({ to }) => to)));
    const begunBy: Readonly<Partial<Record<string, string>>> = {
      'job remind': 'startReminders',
      'job purge': 'startPurge',
    };
    expect(asking.filter((name) => !tried.has(begunBy[name] ?? name))).toEqual([]);
  });

  it('says the same of letters in either language', () => {
    expect([id['mail.sure'], id['targets.announce.warn']]).toEqual([
      '{count} surat dikirim dan tidak dapat ditarik kembali.',
      expect.stringMatching(/\{count\} surat dikirim.*tidak dapat ditarik/),
    ]);
    expect([en['mail.sure'], en['targets.announce.warn']]).toEqual([
      expect.stringMatching(/^\{count\} .*letters go.* cannot be called back\.$/),
      expect.stringMatching(/\{count\} .*letters.*cannot be (called|taken) back/),
    ]);
    expect([id['targets.announce.yes'], en['targets.announce.yes']]).toEqual([
      'Ya, kirim {count} surat',
      expect.stringMatching(/^Yes, send \{count\} /),
    ]);
  });

  it.each(WAYS)('is done after a last word alone, and not where that says no ($step, $ways.0.to)', async (part) => {
    await open(sidebar, { home: [ok(FULL_HOME)], ...part.replies });
    if (part.step) await openStep(page, part.step);
    const root = part.step ? panel(part.step) : page.locator('body');
    /** What was asked for that nobody takes back. */
    const done = async () =>
      (await callsOf(page))
        .map(({ name, args }) => (name === 'startJob' ? `job ${(args as { readonly name: string }).name}` : name))
        .filter((name) => asking.includes(name));
    const pressIn = (where: Locator, name: string | RegExp) =>
      where
        .getByRole('button', { name, exact: typeof name === 'string' })
        .and(page.locator('[aria-disabled="false"]'))
        .first()
        .click();
    for (const { to, also, before = [], button, box, typed, yes, no = 'Batal' } of part.ways) {
      const already = await done();
      for (const name of before) await pressIn(root, name);
      const asks = root.getByRole('region', { name: box, exact: typeof box === 'string' }).last();
      await pressIn(root, button);
      await pressIn(asks, no);
      await asks.waitFor({ state: 'detached' });
      await pressIn(root, button);
      if (typed) await asks.getByLabel(typed[0]).fill(typed[1]);
      await asks.getByRole('button', { name: yes }).first().waitFor();
      if (!MAILS_NOTHING.includes(to)) {
        // How many letters go, on the button too, and that none comes back.
        const [said] = (await asks.innerText()).match(/(\d+) surat dikirim[\s\S]*tidak dapat ditarik/) ?? [];
        expect(said, String(button)).toBeDefined();
        const count = /^\d+/.exec(said ?? '')?.[0];
        expect(await asks.getByRole('button', { name: yes }).first().innerText()).toBe(`Ya, kirim ${count} surat`);
      }
      expect(await done(), String(button)).toEqual(already);
      await pressIn(asks, yes);
      await expect
        .poll(async () => (await done()).slice(already.length), { message: String(button) })
        .toEqual([to, also].filter(Boolean));
    }
  });
});
