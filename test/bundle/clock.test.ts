/**
 * The clock: the work goes on without anybody, within six minutes a run, and whoever opens the sidebar hears how it went.
 */
import { describe, expect, test } from 'vitest';
import type { Home, JobView } from '../../src/app/api.types.ts';
import { assignmentsOf, call, enterAnswers, importTables, openForms } from '../../src/local/cycle.ts';
import { execute } from '../../src/local/execution.ts';
import { sampleAgency } from '../../src/local/sample/agency.ts';
import { readSheet, setCell } from '../../src/local/sheet-edit.ts';
import { passTime } from '../../src/local/time.ts';
import { World, type WorldOptions } from '../../src/local/world.ts';
import { say } from '../../src/messages/say.ts';
import { answers, assignments, criteria, employee, month, OUTSIDERS, rowsOf, target } from '../fixtures/agency.ts';

import { finish } from './objecting.ts';

const DIST = 'dist';
const OWNER = 'hr@contoh.example';
const HOUR = 3_600_000;
const newWorld = (options: Partial<WorldOptions> = {}): World =>
  new World({ now: new Date('2026-12-31T09:00:00+07:00'), owner: OWNER, ...options });
const homeOf = (world: World): Home => call({ world, dist: DIST }, 'home', {});
const responsesIn = (world: World): number => readSheet(world, 'Skor').length;

const SMALL = new Map([
  ['pegawai', rowsOf(['A', 'B'].map((name) => employee(name)))],
  ['penilai-luar', OUTSIDERS],
  ['kriteria', criteria(50, 50)],
  ['sasaran', rowsOf(['A', 'B'].map((name) => target(name)))],
  ['kehadiran', rowsOf(['A', 'B'].map((name) => month(name, 0)))],
  ['penugasan', assignments('Z>A', 'Z>B', 'B>A', 'A>A')],
]);

/** Prepared, with nothing opened yet. */
function prepared(
  options: Partial<WorldOptions> = {},
  tables: ReadonlyMap<string, never> | typeof SMALL = SMALL,
): World {
  const world = newWorld(options);
  importTables({ world, dist: DIST }, tables);
  call({ world, dist: DIST }, 'prepare', {});
  return world;
}

function opened(): World {
  const world = prepared();
  openForms({ world, dist: DIST });
  return world;
}

describe('the clock', () => {
  test('is set once when the forms are opened, and set again where it has vanished', () => {
    const world = opened();
    const bench = { world, dist: DIST };
    expect(world.state.triggers.map(({ user, functionName }) => [user, functionName])).toEqual([[OWNER, 'onHour']]);
    call(bench, 'startJob', { name: 'forms' });
    expect(world.state.triggers).toHaveLength(1);
    world.state.triggers.splice(0);
    call(bench, 'wakeClock', {});
    expect(world.state.triggers).toHaveLength(1);
  });

  test('pulls and computes once an hour while answers are collected', () => {
    const world = opened();
    const bench = { world, dist: DIST };
    const rows = [
      ['NIP Penilai', 'NIP Dinilai', 'Peran', 'Kode Kriteria', 'Jawaban', 'Komentar'],
      ...assignmentsOf(world).map(({ raterId, rateeId, role }) => [raterId, rateeId, role, 'C1', '4', '']),
    ];
    enterAnswers(bench, call(bench, 'transcribe', { rows }).submissions);
    expect(homeOf(world).monitor).toBeNull();
    passTime(bench, 2 * HOUR);
    expect(world.state.failures).toEqual([]);
    expect(responsesIn(world)).toBeGreaterThan(1);
    expect(homeOf(world)).toMatchObject({
      job: null,
      monitor: { rows: 4, scored: 4 },
      clock: { silent: false, problem: '' },
    });
  });

  test('warns after three hours of silence, and not before', () => {
    const world = opened();
    const bench = { world, dist: DIST };
    passTime(bench, 2 * HOUR);
    expect(homeOf(world).clock).toMatchObject({ silent: false });
    world.state.triggers.splice(0);
    passTime(bench, 2 * HOUR);
    expect(homeOf(world).clock).toMatchObject({ silent: false });
    passTime(bench, 2 * HOUR);
    expect(homeOf(world).clock).toMatchObject({ silent: true, silentHours: 4 });
    expect(call(bench, 'wakeClock', {}).clock).toMatchObject({ silent: false });
  });

  test('says in words what it may not do, and does the rest', () => {
    const world = opened();
    world.state.withheldScopes[OWNER] = ['https://www.googleapis.com/auth/drive.file'];
    passTime({ world, dist: DIST }, 2 * HOUR);
    expect(world.state.failures).toEqual([]);
    expect(homeOf(world).clock).toMatchObject({
      missing: [say('id', 'permission.drive.file')],
      silent: false,
    });
    expect(readSheet(world, 'Nilai').length).toBeGreaterThan(1);
  });

  test('tells what it could not do, since nobody hears it', () => {
    const world = opened();
    world.state.documentLock = 'another';
    passTime({ world, dist: DIST }, 2 * HOUR);
    world.state.documentLock = null;
    const { clock, front } = homeOf(world);
    expect(clock?.problem).toBe('Langkah lain sedang berjalan di buku kerja ini.');
    expect(front.wrong).toContainEqual({ what: 'clock-trouble', count: 1, to: 'charge' });
  });
});

describe('where a sheet has lost a heading', () => {
  test('what needs none of it is done by the clock, and what could not be done is told until the heading is back', () => {
    const world = newWorld({ now: new Date('2026-12-01T09:00:00+07:00') });
    const bench = { world, dist: DIST };
    const policy = rowsOf([{ Kunci: 'Pengingat', Nilai: 'Sendiri' }]);
    importTables(bench, new Map([['kebijakan', policy], ...SMALL]));
    call(bench, 'prepare', {});
    openForms(bench);
    finish(bench, call(bench, 'startJob', { name: 'announce' }));
    finish(bench, call(bench, 'startInvitations', {}));
    const { submissions } = call(bench, 'transcribe', { rows: answers('Z>A 4 4', 'A>A 5 5') });
    enterAnswers(bench, submissions);
    const sent = world.state.mails.length;
    const heading = (from: string, to: string) =>
      setCell(world, 'Sasaran Terbit', 1, (readSheet(world, 'Sasaran Terbit')[0] ?? []).indexOf(from) + 1, to);
    heading('NIP', '');
    // Four days go by without the clock, which would strike a hundred times.
    world.state.triggers.splice(0);
    world.clock.advance(4 * 24 * HOUR);
    call(bench, 'wakeClock', {});
    passTime(bench, HOUR);
    // Who has not assessed is reminded, and answers are computed; only who has not read their targets waits.
    const subjects = () => world.state.mails.slice(sent).map(({ subject }) => subject);
    expect(subjects().length).toBeGreaterThan(0);
    const first = subjects();
    expect(readSheet(world, 'Nilai').length).toBeGreaterThan(1);
    const told = say('id', 'error.headings-lost.happened', { sheet: 'Sasaran Terbit', headings: 'NIP (B1)' });
    expect([homeOf(world).clock?.problem, homeOf(world).lost.map(({ sheet }) => sheet)]).toEqual([
      told,
      ['Sasaran Terbit'],
    ]);
    heading('', 'NIP');
    passTime(bench, HOUR);
    expect(homeOf(world)).toMatchObject({ clock: { problem: '' }, lost: [] });
    expect(subjects().length).toBeGreaterThan(first.length);
    expect(world.state.failures).toEqual([]);
  });
});

describe('long work', () => {
  /** An agency whose forms take longer than a run may: every question is a value of its own. */
  const many = () => {
    const { tables } = sampleAgency({ period: 2026, employees: 20 });
    const rows = rowsOf(
      Array.from({ length: 90 }, (_, index) => ({
        Kode: `C${index + 1}`,
        'Nilai Dasar': `Nilai ${index + 1}`,
        Pernyataan: `Pernyataan ${index + 1}`,
        Penilai: 'Diri; Rekan; Atasan',
        Bobot: 1,
        Kompetensi: 'Teknis',
      })),
    );
    const world = newWorld();
    importTables({ world, dist: DIST }, new Map([...tables, ['kriteria', rows]]));
    call({ world, dist: DIST }, 'prepare', {});
    return world;
  };

  test('is shown with what is left, and the clock goes on with it, each run within its six minutes', () => {
    const world = many();
    const bench = { world, dist: DIST };
    const before = world.meter.snapshot();
    const first: JobView = call(bench, 'startJob', { name: 'forms' });
    expect(first).toMatchObject({ name: 'forms', finished: false, total: 10 });
    expect(homeOf(world).job).toMatchObject({ name: 'forms', done: first.done });
    passTime(bench, 6 * HOUR);
    // Making all forms takes longer than Google lets one run take.
    expect(world.meter.since(before).cost).toBeGreaterThan(360_000);
    expect(world.state.failures).toEqual([]);
    expect(homeOf(world)).toMatchObject({
      job: null,
      forms: [{ state: 'open' }, { state: 'open' }, { state: 'open' }],
    });
    expect(Object.keys(world.forms)).toHaveLength(3);
  });

  test('is cancelled between two pieces, and what was done stays', () => {
    const world = many();
    const bench = { world, dist: DIST };
    const { done } = call(bench, 'startJob', { name: 'forms' });
    expect(call(bench, 'cancelJob', {}).job).toBeNull();
    expect(call(bench, 'advanceJob', {})).toBeNull();
    expect(readSheet(world, 'Formulir').length - 1).toBe(Math.min(done, 3));
    expect(call(bench, 'startJob', { name: 'forms' }).done).toBeGreaterThan(done);
  });

  test('is cancelled while a run has it in hand, without waiting for the lock', () => {
    const world = prepared();
    const bench = { world, dist: DIST };
    world.faults.meanwhile(200, () => call(bench, 'cancelJob', {}));
    expect(call(bench, 'startJob', { name: 'forms' }).finished).toBe(false);
    expect(homeOf(world).job).toBeNull();
  });

  test('is one at a time', () => {
    const world = many();
    const bench = { world, dist: DIST };
    call(bench, 'startJob', { name: 'forms' });
    expect(execute(world, DIST, 'call', ['startJob', { name: 'pull' }], { from: 'page' })).toMatchObject({
      ok: false,
      error: { code: 'job-running', happened: 'Pekerjaan lain masih berjalan: membuat formulir.' },
    });
  });
});

describe('who may answer', () => {
  const respondersIn = (world: World) => homeOf(world).forms.map(({ responders }) => responders);
  const openedWith = (options: Partial<WorldOptions>, withheld: readonly string[] = []): World => {
    const world = prepared(options);
    world.state.withheldScopes[OWNER] = withheld.map((name) => `https://www.googleapis.com/auth/${name}`);
    openForms({ world, dist: DIST });
    return world;
  };

  test('is anyone with the link, where Drive may arrange that', () => {
    const world = openedWith({});
    expect(respondersIn(world)).toEqual(['anyone', 'anyone', 'anyone']);
    expect(Object.values(world.forms).every(({ published, accepting }) => published && accepting)).toBe(true);
  });

  test.each([
    ['the domain forbids it', { anyoneMayAnswer: false }, []],
    ['Drive is withheld', {}, ['drive.file']],
    ['FormApp does not open what Drive made', { formAppOpensDriveForms: false }, []],
  ] as const)('is every rater by address, where %s', (_why, options, withheld) => {
    const world = openedWith(options, withheld);
    expect(respondersIn(world)).toEqual(['listed', 'listed', 'listed']);
    expect(Object.keys(world.forms)).toHaveLength(3);
    const peers = Object.values(world.forms).find(({ title }) => title.includes('Rekan'));
    const named = peers?.permissions.filter(({ view }) => view === 'published').map(({ emailAddress }) => emailAddress);
    expect(named).toEqual(['b@contoh.example']);
  });

  test('is for HR to arrange where nothing else works, and the work goes on', () => {
    const world = prepared({ anyoneMayAnswer: false });
    for (let time = 0; time < 3; time++)
      world.faults.fail({ call: 'FormApp.Form.addPublishedReaders', message: 'Not allowed' });
    openForms({ world, dist: DIST });
    expect(respondersIn(world)).toContain('by-hand');
    expect(homeOf(world).forms.every(({ state }) => state === 'open')).toBe(true);
    const told = () => homeOf(world).problems.first.map(({ code, table }) => `${code} ${table}`);
    expect(told()).toContain('form-by-hand Formulir');
    call({ world, dist: DIST }, 'evaluate', {});
    expect(told()).toContain('form-by-hand Formulir');
  });

  test('every form opens with who sees what, who can trace it, the law and how long it is kept, in both languages', () => {
    for (const [language, words] of [
      ['id', ['Siapa melihat', 'petugas kepegawaian', 'UU 27/2022', 'retensi']],
      ['en', ['Who sees', 'HR officers', 'Law 27/2022', 'records schedule']],
    ] as const) {
      const world = newWorld();
      const policy = [
        ['Kunci', 'Nilai'],
        ['Bahasa', language],
      ];
      importTables({ world, dist: DIST }, new Map([['kebijakan', policy], ...SMALL]));
      call({ world, dist: DIST }, 'prepare', {});
      openForms({ world, dist: DIST });
      for (const { description } of Object.values(world.forms))
        for (const word of words) expect(description).toContain(word);
    }
  });
});
