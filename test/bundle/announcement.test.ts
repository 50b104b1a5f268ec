/**
 * Targets made known by the real bundle: announced before there is a cycle, in one letter each, acknowledged through the
 * personal link, announced anew where they change; stopped anywhere, nobody is told twice.
 */
import { describe, expect, test } from 'vitest';
import type { JobView } from '../../src/app/api.types.ts';
import { type Bench, call, closePeriod, importTables } from '../../src/local/cycle.ts';
import { openForm, submitForm } from '../../src/local/respond.ts';
import { admit } from '../../src/local/services/form-access.ts';
import { readSheet, setCell } from '../../src/local/sheet-edit.ts';
import { passTime } from '../../src/local/time.ts';
import { World } from '../../src/local/world.ts';
import { emailOf, employee, nip, OUTSIDERS, type Rows, rowsOf, target } from '../fixtures/agency.ts';
import { DIST, lateAt, played, records } from './played.ts';
import { ownPart, play } from './stages.ts';
import { expectUndisturbed } from './undisturbed.ts';

const OWNER = 'hr@contoh.example';
const DAY = 86_400_000;
const NEW_YEAR = { now: new Date('2026-01-05T09:00:00+07:00'), owner: OWNER };
const UNDERSTOOD = 'Saya memahami target dan standar kerja saya';
const ASKS = 'Saya mempunyai pertanyaan';

const { NIP: _nip, Realisasi: _realised, ...what } = target('A');
const tables: ReadonlyMap<string, Rows> = new Map([
  ['pegawai', rowsOf(['A', 'B', 'C', 'D'].map((name) => employee(name)))],
  ['penilai-luar', OUTSIDERS],
  // C's cannot be measured, D has none.
  [
    'sasaran',
    rowsOf([
      target('A'),
      target('B', { Kode: 'T1', Bobot: 60 }),
      target('B', { Kode: 'T2', Bobot: 40, Tenggat: '30/06/2026', Target: 1_500_000_000, Satuan: 'rupiah' }),
      target('C', { Target: '' }),
    ]),
  ],
  ['standar-jabatan', rowsOf([{ Jabatan: 'staf', 'Standar Kerja': 'Melayani dengan ramah' }])],
]);

function begun(options: Partial<ConstructorParameters<typeof World>[0]> = {}): Bench {
  const bench = { world: new World({ ...NEW_YEAR, ...options }), dist: DIST };
  importTables(bench, tables);
  return bench;
}

/** Goes on with a job until it is over, as an open sidebar does; Google shows a response tab after a while. */
function finish(bench: Bench, job: JobView | null): JobView | null {
  let view = job;
  for (let step = 0; view && !view.finished && step < 50; step++) {
    if (view.waiting) bench.world.clock.advance(120_000);
    view = call(bench, 'advanceJob', {});
  }
  return view;
}
const announce = (bench: Bench): JobView | null => finish(bench, call(bench, 'startJob', { name: 'announce' }));

const lettersTo = ({ world }: Bench, name: string) => world.state.mails.filter(({ to }) => to.includes(emailOf(name)));
const linkIn = (body: string): string => /https:\S+/.exec(body)?.[0] ?? '';

/** Somebody opens the link of their nth letter and says something. */
function say(
  bench: Bench,
  name: string,
  answers: Readonly<Record<string, string>>,
  nth = 0,
  from = emailOf(name),
): void {
  const page = openForm(bench.world, linkIn(lettersTo(bench, name)[nth]?.body ?? ''), from);
  submitForm(bench.world, page, answers, from, from);
}
const states = (bench: Bench): Readonly<Record<string, unknown>> =>
  Object.fromEntries(records(bench.world, 'Sosialisasi').map((row) => [String(row.Nama).slice(-1), row.Keadaan]));
const problems = (bench: Bench): readonly string[] =>
  records(bench.world, 'Masalah').map((row) => `${row.Kode} ${row.Tabel} ${row.Baris}`);

describe('announcing', () => {
  test('everybody gets one letter with their targets, their standards and a link of their own', () => {
    const bench = begun();
    expect(announce(bench)).toMatchObject({ finished: true });
    expect(bench.world.state.mails.map(({ to }) => to[0]).sort()).toEqual([emailOf('A'), emailOf('B')]);
    const { body = '', subject = '' } = lettersTo(bench, 'B')[0] ?? {};
    expect(subject).toContain('Sasaran dan standar kerja 2026');
    expect(body).toContain(
      '1. Layanan selesai (Jumlah layanan); target 100 layanan, bobot 60, paling lambat 31 Desember 2026\n' +
        '2. Layanan selesai (Jumlah layanan); target 1.500.000.000 rupiah, bobot 40, paling lambat 30 Juni 2026',
    );
    expect(body).toContain('- Melayani dengan ramah');
    expect(states(bench)).toEqual({
      A: 'Menunggu pernyataan',
      B: 'Menunggu pernyataan',
      C: 'Belum diumumkan',
      D: 'Tanpa sasaran',
    });
    expect(problems(bench)).toContain('target-unmeasurable Sasaran 5');
  });

  test('sends no letter without the standards of positions whose heading is gone, and all with them once it is back', () => {
    const bench = begun();
    const heading = (text: string) => setCell(bench.world, 'Standar Jabatan', 1, 2, text);
    heading('');
    expect(() => call(bench, 'announcement', {})).toThrow('Standar Kerja (B1)');
    expect(() => announce(bench)).toThrow('Standar Kerja (B1)');
    expect([bench.world.state.mails, bench.world.forms]).toEqual([[], {}]);
    heading('Standar Kerja');
    announce(bench);
    expect(lettersTo(bench, 'B')[0]?.body).toContain('- Melayani dengan ramah');
  });

  test('needs no cycle, opens none, and goes on beside one', () => {
    const bench = begun();
    announce(bench);
    expect(call(bench, 'home', {}).cycle).toMatchObject({ stage: 'before', number: null });
    expect(call(bench, 'prepare', {}).cycle.stage).toBe('before');
  });

  test('done again, nobody is told again', () => {
    const bench = begun();
    announce(bench);
    const before = [bench.world.state.mails.length, records(bench.world, 'Sasaran Terbit').length];
    announce(bench);
    expect([bench.world.state.mails.length, records(bench.world, 'Sasaran Terbit').length]).toEqual(before);
    expect(Object.keys(bench.world.forms)).toHaveLength(1);
    // Fourteen days to say something, by the policy.
    expect(lateAt(bench, '2026-01-19T23:59:00')).toEqual([]);
    expect(lateAt(bench, '2026-01-20T00:00:00')).toEqual([{ what: 'targets', count: 2, to: 'prepare' }]);
  });

  test('without targets it is refused in words', () => {
    const bench = { world: new World(NEW_YEAR), dist: DIST };
    importTables(bench, new Map([...tables].filter(([name]) => name !== 'sasaran')));
    expect(() => call(bench, 'startJob', { name: 'announce' })).toThrow('Belum ada sasaran');
  });

  test('without permission to mail, links stand in the sheet for HR to give', () => {
    const bench = begun();
    bench.world.state.withheldScopes[OWNER] = ['https://www.googleapis.com/auth/script.send_mail'];
    expect(announce(bench)?.doing).toContain('izin mengirim email');
    expect(bench.world.state.mails).toEqual([]);
    const links = records(bench.world, 'Sosialisasi').map(({ Tautan }) => String(Tautan));
    expect(links.filter((link) => link.startsWith('https://'))).toHaveLength(2);
  });
});

describe('looked at before it is announced', () => {
  const preview = (bench: Bench) => call(bench, 'previewAnnouncement', {});

  test('it says how many letters go, the first with a word for its link, and who gets none and why', () => {
    const bench = begun();
    setCell(bench.world, 'Pegawai', 2, 3, '');
    const kept = ({ workbooks, forms, mails }: World['state']): string => JSON.stringify([workbooks, forms, mails]);
    const before = kept(bench.world.state);
    const { first, leftOut, ...counts } = preview(bench);
    expect(kept(bench.world.state) === before).toBe(true);
    expect(counts).toMatchObject({
      kind: 'targets',
      due: 2,
      letters: 1,
      waiting: 0,
      now: 1,
      later: 0,
      leftOutTotal: 3,
    });
    expect(first).toMatchObject({ to: emailOf('B'), subject: 'Sasaran dan standar kerja 2026: Pegawai B' });
    expect(first?.body).toContain('- Melayani dengan ramah');
    expect(first?.body).toContain('(tautan pribadi dibuat ketika diumumkan)');
    expect(first?.body).not.toContain('https:');
    expect(leftOut.map(({ name, reason }) => `${name}: ${reason}`)).toEqual([
      'Pegawai A: tidak ada alamat email yang dapat dipakai di daftar pegawai',
      'Pegawai C: ada sasaran yang belum dapat diukur; lengkapi dahulu di sheet Sasaran',
      'Pegawai D: belum punya sasaran',
    ]);
  });

  test('what was looked at is what goes, and then nothing is left to announce', () => {
    const bench = begun();
    const { first, letters } = preview(bench);
    announce(bench);
    const sent = bench.world.state.mails.find(({ to }) => to.includes(first?.to ?? ''));
    expect(bench.world.state.mails).toHaveLength(letters);
    expect(sent?.body.replace(/https:\S+/, '(tautan pribadi dibuat ketika diumumkan)')).toBe(first?.body);
    expect(preview(bench)).toMatchObject({ due: 0, letters: 0, first: null, leftOutTotal: 4 });
    setCell(bench.world, 'Sasaran', 2, 5, 120);
    expect(preview(bench)).toMatchObject({ due: 1, letters: 1, first: { to: emailOf('A') } });
  });

  test('what keeps targets from being announced is told with its place before anything is announced', () => {
    const bench = begun();
    const { problems: found, problemsTotal } = call(bench, 'announcement', {});
    expect(problemsTotal).toBe(1);
    expect(found).toMatchObject([{ table: 'Sasaran', row: 5, column: 'Target' }]);
    // A heading that is gone is told once, and not at each row that lacks what stood below it.
    const at = (readSheet(bench.world, 'Sasaran')[0] ?? []).indexOf('Target') + 1;
    setCell(bench.world, 'Sasaran', 1, at, '');
    expect(call(bench, 'announcement', {})).toMatchObject({
      ...{ due: 0, counts: { unannounced: 3 }, problemsTotal: 1 },
      problems: [{ code: 'column-missing', table: 'Sasaran', row: 1, column: 'Target' }],
    });
  });
});

describe('what is said', () => {
  test('understanding, a question back, and who has said nothing', () => {
    const bench = begun();
    announce(bench);
    say(bench, 'A', { 'Pernyataan Anda': UNDERSTOOD });
    say(bench, 'B', { 'Pernyataan Anda': ASKS, 'Pertanyaan Anda': 'Apa arti T2?' });
    const view = call(bench, 'pullInquiries', {});
    expect(view.counts).toEqual({
      'no-targets': 1,
      unannounced: 1,
      changed: 0,
      asked: 0,
      question: 1,
      acknowledged: 1,
    });
    expect(view.questions).toMatchObject([{ name: 'Pegawai B', question: 'Apa arti T2?' }]);
    expect(view.units).toEqual([{ unit: 'Sekretariat', people: 3, open: 2, asked: 0 }]);
    expect(states(bench)).toMatchObject({ A: 'Memahami', B: 'Ada pertanyaan' });
    // Asked again by the same link, B understands.
    say(bench, 'B', { 'Pernyataan Anda': UNDERSTOOD });
    bench.world.clock.advance(1000);
    expect(call(bench, 'pullInquiries', {}).counts).toMatchObject({ question: 0, acknowledged: 2 });
  });

  test('a changed target asks again with another link, and what was said to the old one stays history', () => {
    const bench = begun();
    announce(bench);
    say(bench, 'A', { 'Pernyataan Anda': UNDERSTOOD });
    call(bench, 'pullInquiries', {});
    setCell(bench.world, 'Sasaran', 2, 5, 120);
    expect(call(bench, 'announcement', {})).toMatchObject({ due: 1, counts: { changed: 1 } });
    announce(bench);
    expect(lettersTo(bench, 'A').map(({ body }) => /target (\d+)/.exec(body)?.[1])).toEqual(['100', '120']);
    expect(states(bench)).toMatchObject({ A: 'Menunggu pernyataan' });
    // Whoever still answers by the first link says nothing about the second edition.
    say(bench, 'A', { 'Pernyataan Anda': UNDERSTOOD }, 0);
    call(bench, 'pullInquiries', {});
    expect(states(bench)).toMatchObject({ A: 'Menunggu pernyataan' });
    say(bench, 'A', { 'Pernyataan Anda': UNDERSTOOD }, 1);
    call(bench, 'pullInquiries', {});
    expect(states(bench)).toMatchObject({ A: 'Memahami' });
    expect(records(bench.world, 'Sasaran Terbit').map((row) => [row.NIP, row.Terbitan])).toEqual([
      [nip('A'), 1],
      [nip('B'), 1],
      [nip('A'), 2],
    ]);
  });

  test('from another address it is held, and counts once HR accepts it with a reason', () => {
    const bench = begun();
    // B's letter is refused: nothing of the assessment has begun, and it is told all the same.
    bench.world.faults.fail({ call: 'MailApp.sendEmail', nth: 2, message: 'Invalid email: b' });
    announce(bench);
    const wrong = () => call(bench, 'home', {}).front.wrong.filter(({ what }) => what === 'letters' || what === 'held');
    const refused = { what: 'letters', count: 1, to: 'prepare' };
    expect(wrong()).toEqual([refused]);
    say(bench, 'A', { 'Pernyataan Anda': UNDERSTOOD }, 0, 'pribadi@contoh.example');
    expect(call(bench, 'pullInquiries', {})).toMatchObject({ held: 1, counts: { acknowledged: 0 } });
    expect(wrong()).toEqual([refused, { what: 'held', count: 1, to: 'prepare' }]);
    expect(problems(bench)).toContain('email-mismatch Jawaban Sasaran 2');
    const about = 'targets';
    const [answer] = call(bench, 'heldAnswers', { about }).answers;
    expect(answer).toMatchObject({
      role: 'targets',
      rater: 'Pegawai A',
      options: [],
      acceptable: true,
      memorable: true,
      reason: expect.stringContaining('belum dikenal untuk pegawai ini'),
    });
    const ruling = { fingerprint: answer?.fingerprint ?? '', kind: 'accept', reason: 'Alamat pribadi', about } as const;
    expect(call(bench, 'ruleAnswer', ruling)).toMatchObject({ total: 1, answers: [{ state: 'accepted' }] });
    expect(call(bench, 'heldAnswers', { about: 'assessment' }).total).toBe(0);
    expect(call(bench, 'pullInquiries', {})).toMatchObject({ held: 0, counts: { acknowledged: 1 } });
    expect(wrong()).toEqual([refused]);
    expect(problems(bench).filter((one) => one.includes('Jawaban Sasaran'))).toEqual([]);
  });

  test('what is wrong with it stays told while other things are prepared and computed', () => {
    const bench = begun();
    announce(bench);
    say(bench, 'A', { 'Pernyataan Anda': UNDERSTOOD }, 0, 'pribadi@contoh.example');
    call(bench, 'pullInquiries', {});
    call(bench, 'prepare', {});
    call(bench, 'evaluate', {});
    const told = ['target-unmeasurable Sasaran 5', 'email-mismatch Jawaban Sasaran 2'];
    expect(problems(bench)).toEqual(expect.arrayContaining(told));
    call(bench, 'pullInquiries', {});
    expect(problems(bench).filter((one) => told.includes(one))).toHaveLength(2);
  });

  test('a row that is deleted from the tab goes on counting', () => {
    const bench = begun();
    announce(bench);
    say(bench, 'A', { 'Pernyataan Anda': UNDERSTOOD });
    call(bench, 'pullInquiries', {});
    const tab = bench.world.workbook.sheets.find(({ name }) => name === 'Jawaban Sasaran');
    if (tab) tab.rows = tab.rows.slice(0, 1);
    expect(call(bench, 'pullInquiries', {}).counts).toMatchObject({ acknowledged: 1 });
    expect(problems(bench)).toContain('response-vanished Arsip Isian 2');
  });

  test('a renamed question is told, and nothing is read from its column', () => {
    const bench = begun();
    announce(bench);
    say(bench, 'A', { 'Pernyataan Anda': UNDERSTOOD });
    const [form] = Object.values(bench.world.forms);
    const item = form?.items.find(({ title }) => title === 'Pernyataan Anda');
    if (item) item.title = 'Setuju?';
    const tab = bench.world.workbook.sheets.find(({ name }) => name === 'Jawaban Sasaran');
    if (tab) tab.rows = tab.rows.map((row) => row.map((cell) => (cell === 'Pernyataan Anda' ? 'Setuju?' : cell)));
    call(bench, 'pullInquiries', {});
    expect(states(bench)).toMatchObject({ A: 'Menunggu pernyataan' });
    expect(problems(bench)).toContain('question-renamed Jawaban Sasaran 1');
  });
});

describe('letters of an announcement', () => {
  test('stand in home with the names of the roster, and are marked there, before there is a cycle', () => {
    const bench = begun();
    announce(bench);
    const { mail } = call(bench, 'home', {});
    expect(mail.counts).toMatchObject({ sent: 2, waiting: 0 });
    const { sent } = call(bench, 'lists', { of: ['mail'] }).mail;
    expect(sent.map(({ name, kind }) => `${name} ${kind}`).sort()).toEqual(['Pegawai A targets', 'Pegawai B targets']);
    const marked = call(bench, 'markLetter', { personId: nip('A'), kind: 'targets', number: 1, as: 'bounced' });
    expect(marked.mail.openTotal).toBe(1);
    expect(call(bench, 'lists', { of: ['mail'] }).mail.open).toMatchObject([{ name: 'Pegawai A', state: 'bounced' }]);
  });
});

describe('chasing', () => {
  test('after some days, whoever has said nothing is reminded, and nobody else', () => {
    const bench = begun();
    announce(bench);
    say(bench, 'A', { 'Pernyataan Anda': UNDERSTOOD });
    const remind = () => finish(bench, call(bench, 'startReminders', { kind: 'targets-reminder', unit: null }));
    remind();
    expect(bench.world.state.mails).toHaveLength(2);
    passTime(bench, 4 * DAY);
    expect(call(bench, 'previewLetters', { kind: 'targets-reminder', unit: null })).toMatchObject({ letters: 1 });
    remind();
    expect(bench.world.state.mails.slice(2).map(({ to, subject }) => [to[0], subject])).toEqual([
      [emailOf('B'), 'Pengingat: pernyataan sasaran kerja 2026'],
    ]);
  });

  test('the clock pulls what was said, without a cycle', () => {
    const bench = begun();
    announce(bench);
    say(bench, 'A', { 'Pernyataan Anda': UNDERSTOOD });
    passTime(bench, 2 * 3_600_000);
    expect(states(bench)).toMatchObject({ A: 'Memahami' });
  });
});

test('an officer who does not have charge is refused before anything moves', () => {
  const bench = begun();
  announce(bench);
  call(bench, 'prepare', {});
  bench.world.actingUser = 'dua@contoh.example';
  admit(bench.world.state, bench.world.workbook, 'editor', 'dua@contoh.example');
  const found = () => [
    bench.world.state.documentProperties,
    bench.world.workbook.sheets.map(({ name }) => [
      name,
      readSheet(bench.world, name).filter((row) => row.some(Boolean)),
    ]),
  ];
  const before = JSON.stringify(found());
  expect(() => call(bench, 'openForms', {})).toThrow('satu petugas');
  expect(() => call(bench, 'startJob', { name: 'announce' })).toThrow('satu petugas');
  expect(JSON.stringify(found())).toBe(before);
  bench.world.actingUser = OWNER;
  expect(call(bench, 'home', {}).cycle.stage).toBe('before');
});

test('whoever looks at a sheet goes on looking at it, whatever sheets are made meanwhile', () => {
  const bench = begun();
  const shown = () => call(bench, 'showSheet', { table: 'Pegawai' });
  expect(shown()).toEqual({ shown: true });
  const looking = bench.world.workbook.activeSheetId;
  announce(bench);
  say(bench, 'A', { 'Pernyataan Anda': UNDERSTOOD });
  call(bench, 'pullInquiries', {});
  expect(bench.world.workbook.activeSheetId).toBe(looking);
});

test('targets of a closed period are not announced any more', () => {
  const bench = played();
  closePeriod(bench);
  setCell(bench.world, 'Sasaran', 2, 5, 120);
  expect(() => call(bench, 'startJob', { name: 'announce' })).toThrow('sudah ditutup');
  expect(() => call(bench, 'startJob', { name: 'year-end' })).toThrow('sudah ditutup');
});

test('targets of a position are copied to whoever has none, and never beside somebody’s own', () => {
  const bench = begun();
  call(bench, 'importTable', { name: 'templat-sasaran', rows: rowsOf([{ Jabatan: 'STAF', ...what }]) });
  expect(call(bench, 'announcement', {}).copyable).toBe(1);
  expect(call(bench, 'copyTargets', {})).toEqual({ targets: 1, people: 1 });
  expect(records(bench.world, 'Sasaran').at(-1)).toMatchObject({
    NIP: nip('D'),
    Kode: 'T1',
    Target: 100,
    Arah: 'Naik',
  });
  expect(call(bench, 'copyTargets', {})).toEqual({ targets: 0, people: 0 });
});

test('stopped at any call that matters and begun again, it ends as undisturbed, with nobody told twice', () => {
  const bench = begun();
  const before = JSON.stringify(bench.world.state);
  const stage = (at: Bench) => {
    announce(at);
  };
  const played = play('announce', stage, before);
  const told = (world: World) => ({
    mails: world.state.mails.flatMap(({ to }) => to).sort(),
    editions: records(world, 'Sasaran Terbit').map((row) => [row.NIP, row.Terbitan, row['Kode Pemeriksa']]),
    states: states({ world, dist: DIST }),
    linked: Object.values(world.forms).filter(({ destination }) => destination !== null).length,
  });
  expect(played.calls).toBeGreaterThan(100);
  expectUndisturbed(played, ownPart(played.moments), told);
});
