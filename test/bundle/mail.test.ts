/**
 * Letters by the real bundle: one for each person and thing, within the day's quota and the rest by the clock, whatever
 * stops the run; whoever may or may not have got theirs is listed and not written to again.
 */
import { describe, expect, test } from 'vitest';
import type { JobView } from '../../src/app/api.types.ts';
import { type Bench, call, closePeriod, enterAnswers, importTables, openForms } from '../../src/local/cycle.ts';
import { TOO_LONG } from '../../src/local/faults.ts';
import { readSheet, setCell } from '../../src/local/sheet-edit.ts';
import { passTime } from '../../src/local/time.ts';
import { World, type WorldOptions } from '../../src/local/world.ts';
import {
  answers,
  assignments,
  criteria,
  emailOf,
  employee,
  nip,
  OUTSIDERS,
  type Rows,
  rowsOf,
} from '../fixtures/agency.ts';
import { callsUpTo, foundIn, ownPart } from './stages.ts';

const DIST = 'dist';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const PEOPLE = ['A', 'B', 'C', 'D', 'E'];
const staff = (changes: Readonly<Record<string, Readonly<Record<string, string>>>> = {}): Rows =>
  rowsOf(PEOPLE.map((name) => ({ ...employee(name), 'No. HP': '', ...changes[name] })));

/** Links of A: itself and B. B, C and D rate A; Z rates A and B. */
const PAIRS = ['Z>A', 'B>A', 'C>A', 'D>A', 'A>A', 'Z>B', 'A>B'];

const tablesOf = (roster: Rows, pairs: readonly string[] = PAIRS): ReadonlyMap<string, Rows> =>
  new Map([
    ['pegawai', roster],
    ['penilai-luar', OUTSIDERS],
    ['kriteria', criteria(50, 30, 20)],
    ['penugasan', assignments(...pairs)],
  ]);

const WORLD: WorldOptions = { now: new Date('2026-12-01T09:00:00+07:00'), owner: 'hr@contoh.example' };

function opened(tables = tablesOf(staff()), options: Partial<WorldOptions> = {}): Bench {
  const world = new World({ ...WORLD, ...options });
  const bench = { world, dist: DIST };
  importTables(bench, tables);
  call(bench, 'prepare', {});
  openForms(bench);
  return bench;
}

/** Goes on with a job until it is over, as an open sidebar does. */
function finish(bench: Bench, job: JobView | null): JobView | null {
  let view = job;
  while (view && !view.finished && !view.waiting) view = call(bench, 'advanceJob', {});
  return view;
}
const invite = (bench: Bench): JobView | null => finish(bench, call(bench, 'startInvitations', {}));
const remind = (bench: Bench, unit: string | null = null): JobView | null =>
  finish(bench, call(bench, 'startReminders', { unit }));

const recipients = ({ world }: Bench): readonly string[] => world.state.mails.flatMap(({ to }) => to).sort();
const ledger = ({ world }: Bench): readonly (readonly unknown[])[] => readSheet(world, 'Surat').slice(1);
/** Who stands in the ledger in a state. */
const inState = (bench: Bench, state: string): readonly unknown[] =>
  ledger(bench)
    .filter((row) => row[5] === state)
    .map((row) => row[2])
    .sort();
const RATERS = ['A', 'B', 'C', 'D', 'Z'];
const nips = (...names: readonly string[]): readonly string[] => names.map(nip).sort();

function answerAs(bench: Bench, ...lines: readonly string[]): void {
  enterAnswers(bench, call(bench, 'transcribe', { rows: answers(...lines) }).submissions);
}

function writePolicy({ world }: Bench, key: string, value: string): void {
  const [header = [], ...rows] = readSheet(world, 'Kebijakan');
  const row = rows.findIndex((cells) => cells[header.indexOf('Kunci')] === key) + 2;
  setCell(world, 'Kebijakan', row, header.indexOf('Nilai') + 1, value);
}

describe('invitations', () => {
  test('are looked at first, and then everybody gets one letter with all their links in order', () => {
    const bench = opened();
    const blanks = () => call(bench, 'previewLetters', { kind: 'invitation', unit: null }).blanks;
    expect(blanks()).toEqual(['deadline', 'agency']);
    writePolicy(bench, 'Tenggat', '31/12/2026');
    expect(blanks()).toEqual(['agency']);
    // On the last day nothing is over yet; letters that still name it on the day after say so first.
    for (const [day, isOver] of [
      ['2026-11-30', true],
      ['2026-12-01', false],
      ['2026-12-31', false],
    ] as const) {
      writePolicy(bench, 'Tenggat', day);
      expect([day, blanks()]).toEqual([day, isOver ? ['deadline-over', 'agency'] : ['agency']]);
    }
    const preview = call(bench, 'previewLetters', { kind: 'invitation', unit: null });
    expect(preview).toMatchObject({ letters: 5, links: 7, now: 5, later: 0, quota: 100, leftOut: [], problems: [] });
    expect(preview.first?.to).toBe(emailOf('A'));
    expect(bench.world.state.mails).toEqual([]);
    expect(invite(bench)).toMatchObject({ done: 5, total: 5, finished: true });
    expect(recipients(bench)).toEqual(RATERS.map(emailOf).sort());
    const toA = bench.world.state.mails.find(({ to }) => to[0] === emailOf('A'));
    expect([toA?.subject, toA?.body]).toEqual([preview.first?.subject, preview.first?.body]);
    expect(toA?.body).toMatch(
      /31 Desember 2026[\s\S]*1\. Penilaian diri Anda\nhttps:[\s\S]*2\. Penilaian rekan sejawat: Pegawai B/,
    );
    expect(inState(bench, 'terkirim')).toEqual(nips(...RATERS));
    expect(call(bench, 'home', {}).mail.counts).toMatchObject({ sent: 5, waiting: 0, uncertain: 0 });
  });

  test('go once, however often somebody presses, and another officer is refused', () => {
    const bench = opened();
    invite(bench);
    invite(bench);
    expect(bench.world.state.mails).toHaveLength(5);
    const other = 'lain@contoh.example';
    bench.world.workbook.permissions.push({ id: '1', type: 'user', role: 'writer', view: null, emailAddress: other });
    bench.world.actingUser = other;
    expect(() => call(bench, 'startInvitations', {})).toThrow(/satu petugas saja, sekarang hr@contoh\.example/);
    expect(bench.world.state.mails).toHaveLength(5);
  });

  test('list who cannot be written to, and write to them once the address is mended', () => {
    const bench = opened(tablesOf(staff({ B: { Email: '' }, C: { Email: 'c@contoh.' } })));
    const preview = call(bench, 'previewLetters', { kind: 'invitation', unit: null });
    expect(preview.leftOut.map(({ name, reason }) => [name, reason])).toEqual([
      ['Pegawai B', expect.stringContaining('tidak ada alamat')],
      ['Pegawai C', expect.stringContaining('tidak ada alamat')],
    ]);
    invite(bench);
    expect(recipients(bench)).toEqual(['A', 'D', 'Z'].map(emailOf));
    setCell(bench.world, 'Pegawai', 3, 3, emailOf('B'));
    invite(bench);
    expect(recipients(bench)).toEqual(['A', 'B', 'D', 'Z'].map(emailOf));
  });

  test('an address that Google refuses is told and not tried again until it is another', () => {
    // Teladan takes this for an address and Google does not.
    const bench = opened(tablesOf(staff({ B: { Email: 'b,b@contoh.example' } })));
    invite(bench);
    expect(inState(bench, 'ditolak')).toEqual(nips('B'));
    expect(call(bench, 'previewLetters', { kind: 'invitation', unit: null }).leftOut[0]?.reason).toContain('menolak');
    setCell(bench.world, 'Pegawai', 3, 3, emailOf('B'));
    invite(bench);
    expect(recipients(bench)).toEqual(RATERS.map(emailOf).sort());
    expect(ledger(bench)).toHaveLength(5);
  });

  test('a letter that came back is marked by HR, keeps the address out, and goes again when HR says so', () => {
    const bench = opened();
    invite(bench);
    const ref = { personId: nip('B'), kind: 'invitation', number: 1 } as const;
    const home = call(bench, 'markLetter', { ...ref, as: 'bounced' });
    const { open } = call(bench, 'lists', { of: ['mail'] }).mail;
    expect(open.map(({ name, state }) => [name, state])).toEqual([['Pegawai B', 'bounced']]);
    expect(home.front.wrong).toContainEqual({ what: 'letters', count: 1, to: 'forms' });
    bench.world.clock.advance(4 * DAY);
    expect(call(bench, 'previewLetters', { kind: 'reminder', unit: null }).leftOut[0]?.reason).toContain('kembali');
    invite(bench);
    expect(bench.world.state.mails).toHaveLength(5);
    call(bench, 'markLetter', { ...ref, as: 'again' });
    finish(bench, call(bench, 'startJob', { name: 'invite' }));
    expect(recipients(bench).filter((to) => to === emailOf('B'))).toHaveLength(2);
    expect(() => call(bench, 'markLetter', { ...ref, as: 'again' })).toThrow(/sudah berubah/);
  });

  test('a letter that waits is withheld or was given by hand, and goes to nobody until HR asks for it again', () => {
    const bench = opened();
    bench.world.faults.fail({
      call: 'MailApp.sendEmail',
      nth: 1,
      message: 'Service invoked too many times for one day: email.',
    });
    invite(bench);
    const [a, b] = call(bench, 'lists', { of: ['mail'] }).mail.waiting;
    expect([a, b].map((one) => [one?.name, one?.marks])).toEqual([
      ['Pegawai A', ['sent', 'withheld']],
      ['Pegawai B', ['sent', 'withheld']],
    ]);
    const invitationOf = (name: string) => ({ personId: nip(name), kind: 'invitation', number: 1 }) as const;
    call(bench, 'markLetter', { ...invitationOf('A'), as: 'withheld' });
    const home = call(bench, 'markLetter', { ...invitationOf('B'), as: 'sent' });
    const { withheld } = call(bench, 'lists', { of: ['mail'] }).mail;
    expect(withheld.map(({ name, marks }) => [name, marks])).toEqual([['Pegawai A', ['again', 'sent']]]);
    expect(home.mail.counts).toMatchObject({ waiting: 3, withheld: 1, sent: 1 });
    const preview = call(bench, 'previewLetters', { kind: 'invitation', unit: null });
    expect([preview.letters, preview.leftOut[0]]).toEqual([
      0,
      { name: 'Pegawai A', unit: 'Sekretariat', reason: expect.stringContaining('tidak dikirim') },
    ]);
    invite(bench);
    expect(recipients(bench)).toEqual(['C', 'D', 'Z'].map(emailOf));
    expect(() => call(bench, 'markLetter', { ...invitationOf('C'), as: 'withheld' })).toThrow(/sudah berubah/);
    call(bench, 'markLetter', { ...invitationOf('A'), as: 'again' });
    finish(bench, call(bench, 'startJob', { name: 'invite' }));
    expect(recipients(bench)).toEqual(['A', 'C', 'D', 'Z'].map(emailOf));
    expect(inState(bench, 'terkirim')).toEqual(nips(...RATERS));
  });

  test('a template with a wrong placeholder is told and the default goes in its place', () => {
    const bench = opened();
    call(bench, 'editTemplates', {});
    setCell(bench.world, 'Templat Surat', 2, 3, 'Untuk {nama}: {periode}');
    setCell(bench.world, 'Templat Surat', 2, 4, 'Halo {nma}, {tautan}');
    const { first, problems } = call(bench, 'previewLetters', { kind: 'invitation', unit: null });
    expect(first?.subject).toBe('Untuk Pegawai A: 2026');
    expect(first?.body).toContain('Yth. Pegawai A');
    expect(problems.map(({ code, row, column }) => [code, row, column])).toEqual([['placeholder-unknown', 2, 'Isi']]);
    setCell(bench.world, 'Templat Surat', 2, 4, 'Halo {nama}');
    expect(call(bench, 'previewLetters', { kind: 'invitation', unit: null }).problems[0]?.code).toBe(
      'placeholder-missing',
    );
    setCell(bench.world, 'Templat Surat', 2, 4, 'Halo {NAMA}, {tautan}');
    expect(call(bench, 'previewLetters', { kind: 'invitation', unit: null }).first?.body).toMatch(
      /^Halo Pegawai A, 1\. /,
    );
  });
});

describe('what is wrong with a template', () => {
  const told = ({ world }: Bench): readonly unknown[] =>
    readSheet(world, 'Masalah')
      .filter((row) => row[1] === 'Templat Surat')
      .map((row) => row[0]);
  const STAGES: Readonly<Record<string, (bench: Bench) => unknown>> = {
    prepare: (bench) => call(bench, 'prepare', {}),
    forms: (bench) => openForms(bench),
    mail: (bench) => invite(bench),
    answers: (bench) => answerAs(bench, 'A>A 5 5 5'),
    pull: (bench) => call(bench, 'evaluate', {}),
    close: (bench) => closePeriod(bench),
  };

  test.each(Object.keys(STAGES))(
    'stays in Masalah after %s and goes with the next such stage once it is mended',
    (name) => {
      const bench = opened();
      const stage = STAGES[name] ?? (() => undefined);
      call(bench, 'editTemplates', {});
      setCell(bench.world, 'Templat Surat', 2, 4, 'Halo {nma}, {tautan}');
      invite(bench);
      expect(told(bench)).toEqual(['placeholder-unknown']);
      stage(bench);
      expect(told(bench)).toEqual(['placeholder-unknown']);
      setCell(bench.world, 'Templat Surat', 2, 4, 'Halo {nama}, {tautan}');
      if (name === 'close') call(bench, 'reopenCycle', { reason: 'surat' });
      stage(bench);
      expect(told(bench)).toEqual([]);
    },
  );
});

describe('the quota of a day', () => {
  const many = Array.from({ length: 150 }, (_, index) => `P${String(index).padStart(3, '0')}`);
  const crowd = () =>
    opened(
      tablesOf(
        rowsOf(many.map((name) => employee(name))),
        many.map((name) => `${name}>${name}`),
      ),
      { accounts: 'consumer' },
    );

  test('of a consumer lets 100 of 150 go, and the clock sends the rest on the next day', () => {
    const bench = crowd();
    expect(call(bench, 'previewLetters', { kind: 'invitation', unit: null })).toMatchObject({ now: 100, later: 50 });
    const job = invite(bench);
    expect([job?.finished, job?.done, job?.doing]).toEqual([true, 100, expect.stringContaining('50 surat menunggu')]);
    expect(bench.world.state.mails).toHaveLength(100);
    // Other work is not held up by letters that wait.
    expect(call(bench, 'evaluate', {}).mail.counts).toMatchObject({ sent: 100, waiting: 50 });
    passTime(bench, 2 * HOUR);
    expect(bench.world.state.mails).toHaveLength(100);
    // Google's day turns at midnight in California, which is 15.00 in Binjai.
    passTime(bench, 5 * HOUR);
    expect(recipients(bench)).toEqual(many.map(emailOf).sort());
    expect(bench.world.state.failures).toEqual([]);
    expect(call(bench, 'home', {}).mail.counts).toMatchObject({ sent: 150, waiting: 0 });
  });

  test('that somebody else’s letters use up meanwhile holds the others back and makes none of them uncertain', () => {
    const bench = opened();
    bench.world.faults.fail({
      call: 'MailApp.sendEmail',
      nth: 3,
      message: 'Service invoked too many times for one day: email.',
    });
    invite(bench);
    expect(bench.world.state.mails).toHaveLength(2);
    expect([inState(bench, 'terkirim').length, inState(bench, 'menunggu').length]).toEqual([2, 3]);
    invite(bench);
    expect(recipients(bench)).toEqual(RATERS.map(emailOf).sort());
  });
});

test('what somebody stops stays in the queue, and the clock leaves it there until somebody sends again', () => {
  const bench = opened();
  const { world } = bench;
  // Just before the second letter somebody presses Stop.
  const whole = opened();
  let calls = 0;
  for (let nth = 1; nth <= 600; nth += 1)
    whole.world.faults.meanwhile(nth, () => {
      if (whole.world.state.mails.length === 0) calls = nth;
    });
  invite(whole);
  world.faults.meanwhile(calls + 1, () => call(bench, 'cancelJob', {}));
  call(bench, 'startInvitations', {});
  const sent = world.state.mails.length;
  expect(sent).toBeGreaterThan(0);
  expect(sent).toBeLessThan(5);
  expect(call(bench, 'home', {}).mail).toMatchObject({ held: true, counts: { waiting: 5 - sent, uncertain: 0 } });
  passTime(bench, 2 * HOUR);
  expect(world.state.mails).toHaveLength(sent);
  finish(bench, call(bench, 'startJob', { name: 'invite' }));
  expect(recipients(bench)).toEqual(RATERS.map(emailOf).sort());
  expect(call(bench, 'home', {}).mail.held).toBe(false);
});

describe('reminders', () => {
  test('go to those who owe, with what they owe, and not before their day', () => {
    const bench = opened();
    invite(bench);
    answerAs(bench, 'B>A 4 4 4', 'A>A 5 5 5');
    const early = call(bench, 'previewLetters', { kind: 'reminder', unit: null });
    expect([early.letters, early.leftOut[0]?.reason]).toEqual([0, expect.stringContaining('4 Desember 2026')]);
    bench.world.clock.advance(3 * DAY);
    bench.world.state.mails.splice(0);
    remind(bench);
    expect(recipients(bench)).toEqual(['A', 'C', 'D', 'Z'].map(emailOf));
    const toA = bench.world.state.mails.find(({ to }) => to[0] === emailOf('A'));
    expect(toA?.body).toContain('rekan sejawat: Pegawai B');
    expect(toA?.body).not.toContain('Penilaian diri');
    remind(bench);
    expect(bench.world.state.mails).toHaveLength(4);
    call(bench, 'evaluate', {});
    const row = readSheet(bench.world, 'Pemantauan').find((cells) => cells[1] === 'Pegawai A');
    expect(row).toEqual(expect.arrayContaining(['Sekretaris Daerah', 'Pengingat 1, 4 Desember 2026', 'terkirim']));
  });

  test('of a unit go to that unit alone, and stop at the most there are', () => {
    const bench = opened(tablesOf(staff({ C: { 'Unit Kerja': 'Bidang Mutasi' } })));
    writePolicy(bench, 'Pengingat Terbanyak', '1');
    remind(bench, 'Bidang Mutasi');
    expect(recipients(bench)).toEqual([emailOf('C')]);
    bench.world.clock.advance(10 * DAY);
    remind(bench, null);
    expect(recipients(bench)).toEqual(RATERS.map(emailOf).sort());
    const { leftOut } = call(bench, 'previewLetters', { kind: 'reminder', unit: 'Bidang Mutasi' });
    expect(leftOut[0]?.reason).toContain('terbanyak (1)');
  });

  test('whoever has answered while their reminder waited gets none', () => {
    const bench = opened();
    bench.world.faults.fail({
      call: 'MailApp.sendEmail',
      nth: 2,
      message: 'Service invoked too many times for one day: email.',
    });
    remind(bench);
    expect(recipients(bench)).toEqual([emailOf('A')]);
    answerAs(bench, 'B>A 4 4 4');
    passTime(bench, HOUR);
    expect(recipients(bench)).toEqual(['A', 'C', 'D', 'Z'].map(emailOf));
    expect(inState(bench, 'tidak perlu')).toEqual(nips('B'));
  });

  test('go by the clock where the policy says so, by day', () => {
    const bench = opened();
    invite(bench);
    writePolicy(bench, 'Pengingat Setelah Hari', '1');
    writePolicy(bench, 'Pengingat', 'Sendiri');
    passTime(bench, 20 * HOUR);
    expect(bench.world.state.mails).toHaveLength(5);
    passTime(bench, 4 * HOUR);
    expect(bench.world.state.mails).toHaveLength(10);
    const hours = bench.world.state.mails.slice(5).map(({ at }) => new Date(at + 7 * HOUR).getUTCHours());
    expect([...new Set(hours)]).toEqual([7]);
    passTime(bench, 4 * HOUR);
    expect(bench.world.state.mails).toHaveLength(10);
  });
});

describe('stopped dead at any call and gone on with', () => {
  const begun = opened().world.state;
  const again = (): Bench => ({ world: new World(WORLD, structuredClone(begun)), dist: DIST });

  /** The calls before which something had changed; whatever stops the run at another finds what it would have found there. */
  function moments(): readonly number[] {
    const bench = again();
    const moments: number[] = [];
    let last = '';
    const look = (nth: number) => {
      const state = foundIn(bench.world);
      if (state !== last) moments.push(nth);
      last = state;
    };
    for (const nth of callsUpTo(2000)) bench.world.faults.meanwhile(nth, () => look(nth));
    invite(bench);
    return moments;
  }

  test('nobody has two letters, and everybody has one or is listed as uncertain', () => {
    let uncertain = 0;
    for (const stop of ownPart(moments())) {
      const bench = again();
      bench.world.faults.stopAt(stop);
      expect(() => invite(bench)).toThrow(TOO_LONG);
      invite(bench);
      const [got, sent, listed] = [recipients(bench), inState(bench, 'terkirim'), inState(bench, 'tidak pasti')];
      expect(new Set(got).size, `stopped at ${stop}`).toBe(got.length);
      expect(listed.length, `stopped at ${stop}`).toBeLessThanOrEqual(1);
      expect([...sent, ...listed].sort(), `stopped at ${stop}`).toEqual(nips(...RATERS));
      // What the ledger says was sent was sent.
      for (const name of RATERS.filter((one) => sent.includes(nip(one)))) expect(got).toContain(emailOf(name));
      uncertain += listed.length;
    }
    expect(uncertain).toBeGreaterThan(0);
    // Few of the calls leave anything open: those of the sending itself.
    expect(uncertain).toBeLessThanOrEqual(3 * RATERS.length);
  });

  test('HR decides on a letter that may have gone: it went, or it goes again', () => {
    const bench = opened();
    bench.world.faults.fail({ call: 'MailApp.sendEmail', nth: 1, message: 'Service error' });
    bench.world.faults.fail({ call: 'MailApp.sendEmail', nth: 2, message: 'Service error' });
    invite(bench);
    const { open } = call(bench, 'lists', { of: ['mail'] }).mail;
    // The newest first, and whether both went in one second is for the clock to say.
    expect(open.map(({ name, state }) => `${name} ${state}`).sort()).toEqual([
      'Pegawai A uncertain',
      'Pegawai B uncertain',
    ]);
    call(bench, 'markLetter', { personId: nip('A'), kind: 'invitation', number: 1, as: 'sent' });
    call(bench, 'markLetter', { personId: nip('B'), kind: 'invitation', number: 1, as: 'again' });
    finish(bench, call(bench, 'startJob', { name: 'invite' }));
    expect(recipients(bench)).toEqual(['B', 'C', 'D', 'Z'].map(emailOf));
    expect(inState(bench, 'terkirim')).toEqual(nips(...RATERS));
  });
});

describe('without mail', () => {
  const withPhones = () =>
    opened(tablesOf(staff({ B: { Email: '', 'No. HP': '0812-3456-7890' }, C: { 'No. HP': '061 8821234' } })));

  test('messages with links go by hand, and what is marked stands in the ledger and is not told again', () => {
    const bench = withPhones();
    const { messages, total, withoutPhone } = call(bench, 'listMessages', { kind: 'invitation', unit: null });
    expect([messages.map(({ name }) => name), total, withoutPhone]).toEqual([['Pegawai B'], 1, 4]);
    const url = messages[0]?.urls[0] ?? '';
    expect(url).toMatch(/^https:\/\/wa\.me\/6281234567890\?text=/);
    expect(decodeURIComponent(url)).toContain('viewform');
    expect(readSheet(bench.world, 'Pesan')[1]?.slice(1, 7)).toEqual([
      'Pegawai B',
      'Sekretariat',
      '6281234567890',
      'Undangan',
      1,
      1,
    ]);
    call(bench, 'markMessage', { personId: nip('B'), kind: 'invitation' });
    expect(call(bench, 'listMessages', { kind: 'invitation', unit: null })).toMatchObject({
      total: 0,
      notNow: [{ reason: 'sudah dikirimi', people: 1 }],
    });
    expect(() => call(bench, 'markMessage', { personId: nip('B'), kind: 'invitation' })).toThrow(/sudah berubah/);
    invite(bench);
    expect(inState(bench, 'terkirim')).toEqual(nips(...RATERS));
    expect(recipients(bench)).not.toContain(emailOf('B'));
  });

  test('a wrong number is told', () => {
    const rows = readSheet(withPhones().world, 'Masalah').filter((row) => row[0] === 'phone-invalid');
    expect(rows.map((row) => row.slice(1, 4))).toEqual([['Pegawai', 4, 'No. HP']]);
  });

  test('the paper of a unit holds the links of those who owe answers', () => {
    const bench = opened(tablesOf(staff({ C: { 'Unit Kerja': 'Bidang Mutasi' } })));
    answerAs(bench, 'B>A 4 4 4');
    const { units, people } = call(bench, 'paper', { unit: 'Sekretariat' });
    expect(units).toEqual(['', 'Bidang Mutasi', 'Sekretariat']);
    expect(people.map(({ name, links }) => [name, links.length])).toEqual([
      ['Pegawai A', 2],
      ['Pegawai D', 1],
    ]);
    call(bench, 'showPaper', {});
    expect(bench.world.ui.dialog?.title).toBe('Teladan');
  });
});
