/**
 * Closing a period: forms stop first, each is counted whatever its size, and the last pull takes in everything that was in
 * time. It is gone on with where it was cut off, and called off it leaves nothing behind.
 */
import { describe, expect, test } from 'vitest';
import { type Bench, call, closePeriod, enterAnswers, openForms } from '../../src/local/cycle.ts';
import { TOO_LONG } from '../../src/local/faults.ts';
import { deleteRow, readSheet } from '../../src/local/sheet-edit.ts';
import { passTime } from '../../src/local/time.ts';
import { World } from '../../src/local/world.ts';
import { answers, assignments, criteria, employee, nip, OUTSIDERS, rowsOf, target } from '../fixtures/agency.ts';
import { DIST, OPTIONS, played as playedFrom } from './played.ts';
import { callsUpTo, ownPart } from './stages.ts';

const SERVICE_ERROR = 'Service error: Forms';

const TABLES = new Map([
  ['pegawai', rowsOf(['A', 'B', 'C', 'D'].map((name) => employee(name)))],
  ['penilai-luar', OUTSIDERS],
  ['kriteria', criteria(50, 50)],
  ['sasaran', rowsOf(['A', 'B', 'C', 'D'].map((name) => target(name)))],
  ['penugasan', assignments('Z>A', 'B>A', 'C>A', 'D>A', 'A>A', 'Z>B')],
  ['jawaban', answers('Z>A 4 4', 'B>A 3 4', 'C>A 4 4', 'D>A 4 4', 'A>A 5 5', 'Z>B 3 3')],
]);

const played = (): Bench => playedFrom(TABLES);

const again = ({ world }: Bench): Bench => ({ world: new World(OPTIONS, structuredClone(world.state)), dist: DIST });

const records = ({ world }: Bench, title: string): readonly Readonly<Record<string, unknown>>[] => {
  const [header = [], ...rows] = readSheet(world, title);
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(header.map((name, index) => [String(name), row[index]])));
};
const moves = (bench: Bench) => records(bench, 'Siklus').map((row) => `${row.Dari} > ${row.Ke}`);
const counted = (bench: Bench) =>
  records(bench, 'Masalah')
    .filter(({ Kode }) => String(Kode).startsWith('count-'))
    .map(({ Kode, Tabel }) => `${Kode} ${Tabel}`);
const accepting = ({ world }: Bench) => Object.values(world.forms).map((form) => form.accepting);
const finalOf = (bench: Bench, name: string) =>
  records(bench, 'Nilai').find((row) => row.NIP === nip(name))?.['Nilai Akhir'];
const homeOf = (bench: Bench) => call(bench, 'home', {});

/** Begins to close and fails at a count, so that the forms stopped and nothing is frozen. */
function stoppedAt(bench: Bench, nth: number): Bench {
  bench.world.faults.fail({ call: 'FormApp.Form.getResponses', nth, message: SERVICE_ERROR });
  expect(() => closePeriod(bench)).toThrow(SERVICE_ERROR);
  return bench;
}

/** The form and the tab of the peers, filled up to so many responses, as many more in the form as `more` says. */
function filled(bench: Bench, responses: number, more = 0): Bench {
  const { world } = bench;
  const form = Object.values(world.forms).find(({ title }) => title.includes('Rekan'));
  const tab = world.workbook.sheets.find(({ name }) => name === 'Jawaban Rekan');
  if (!form || !tab) throw new RangeError('The cycle has a form for peers and its tab.');
  const [first, row] = [form.responses[0], tab.rows[1]];
  if (!first || !row) throw new RangeError('Peers have answered.');
  while (form.responses.length < responses + more)
    form.responses.push({ ...first, id: `more-${form.responses.length}` });
  const before = tab.rows.filter((cells) => cells.some((cell) => cell !== '')).length;
  tab.rows.splice(before, 0, ...Array.from({ length: responses + 1 - before }, () => [...row]));
  tab.maxRows = Math.max(tab.maxRows, tab.rows.length);
  return bench;
}

describe("the forms' own counts", () => {
  test('of a form with more than 2,000 rows are compared like any other', () => {
    const bench = filled(played(), 2500);
    expect(closePeriod(bench).cycle.stage).toBe('closed');
    expect(counted(bench)).toEqual([]);
  });

  test.each([3, 2500])('tell of one response more than the tab of %i rows has', (rows) => {
    const bench = filled(played(), rows, 1);
    closePeriod(bench);
    expect(counted(bench)).toEqual(['count-differs Jawaban Rekan']);
    const [told] = records(bench, 'Masalah').filter(({ Kode }) => Kode === 'count-differs');
    expect(told).toMatchObject({ Diterima: String(rows) });
    expect(String(told?.Diharapkan)).toContain(`${rows + 1} baris`);
  });

  test('of a large form are made in a run of their own, and no run takes six minutes', () => {
    const bench = filled(played(), 20_000);
    const { world } = bench;
    const runs: number[] = [];
    for (let isClosed = false; !isClosed; ) {
      const before = world.state.clock;
      isClosed = call(bench, 'startJob', { name: 'close' }).finished;
      runs.push((world.state.clock - before) / 1000);
    }
    expect(counted(bench)).toEqual([]);
    expect(Math.max(...runs)).toBeGreaterThan(150);
    expect(Math.max(...runs)).toBeLessThan(360);
    expect(runs.length).toBeGreaterThan(2);
  });

  test('beyond what Google gives at once are not asked for, and told as uncompared', () => {
    const bench = filled(played(), 60_001);
    const before = bench.world.meter.snapshot();
    closePeriod(bench);
    expect(bench.world.meter.since(before).calls['FormApp.Form.getResponses']).toBe(2);
    expect(counted(bench)).toEqual(['count-uncompared Jawaban Rekan']);
  });

  test('that cannot be made in two runs are told as uncompared, and the period is closed', () => {
    const bench = stoppedAt(stoppedAt(played(), 2), 1);
    expect(homeOf(bench).job).toMatchObject({ name: 'close', done: 2, total: 6 });
    expect(closePeriod(bench).cycle.stage).toBe('closed');
    expect(counted(bench)).toHaveLength(1);
    expect(counted(bench)[0]).toContain('count-uncompared');
  });
});

describe('a closing that is under way', () => {
  test('has stopped the forms, keeps its time, and lets nothing change what it comes to', () => {
    const bench = stoppedAt(played(), 1);
    const { closedAt } = homeOf(bench).cycle;
    expect(accepting(bench)).toEqual([false, false, false]);
    expect(homeOf(bench).cycle).toMatchObject({ stage: 'closing', steps: ['close'] });
    for (const name of ['evaluate', 'prepare', 'openForms', 'adoptPolicy', 'startInvitations'] as const)
      expect(() => call(bench, name, {}), name).toThrow(
        /sedang ditutup|Pekerjaan lain masih berjalan: menutup periode/,
      );
    bench.world.clock.advance(3_600_000);
    expect(closePeriod(bench).cycle).toMatchObject({ stage: 'closed', closedAt });
    expect(moves(bench).slice(-2)).toEqual(['Mengumpulkan jawaban > Sedang ditutup', 'Sedang ditutup > Ditutup']);
  });

  test('holds an answer that comes between two runs, and counts it once the period is reopened', () => {
    const bench = played();
    const before = finalOf(bench, 'A');
    const { submissions } = call(bench, 'transcribe', { rows: answers('Z>A 1 1') });
    stoppedAt(bench, 1);
    // As where an officer lets the form take answers again by hand.
    for (const form of Object.values(bench.world.forms)) form.accepting = true;
    bench.world.clock.advance(60_000);
    enterAnswers(bench, submissions);
    expect(closePeriod(bench).monitor).toMatchObject({ held: 1 });
    expect([finalOf(bench, 'A'), counted(bench)]).toEqual([before, []]);
    call(bench, 'reopenCycle', { reason: 'Jawaban susulan' });
    expect(call(bench, 'evaluate', {}).monitor).toMatchObject({ held: 0, replaced: 1 });
  });

  test('takes in an answer that was in time and stands in its tab only after the forms stopped', () => {
    const bench = played();
    const { submissions } = call(bench, 'transcribe', { rows: answers('Z>A 1 1') });
    enterAnswers(bench, submissions);
    const tab = bench.world.workbook.sheets.find(({ name }) => name === 'Jawaban Atasan');
    const late = tab?.rows[3];
    deleteRow(bench.world, 'Jawaban Atasan', 4);
    stoppedAt(bench, 1);
    tab?.rows.splice(3, 0, late ?? []);
    expect(closePeriod(bench).monitor).toMatchObject({ held: 0, replaced: 1 });
    expect(counted(bench)).toEqual([]);
  });

  test('is gone on with by the clock', () => {
    const bench = stoppedAt(played(), 1);
    passTime(bench, 2 * 3_600_000);
    expect(homeOf(bench)).toMatchObject({ job: null, cycle: { stage: 'closed' }, clock: { problem: '' } });
  });
});

describe('a closing that is called off', () => {
  test('leaves the period collecting, with forms that take answers and nothing late', () => {
    const bench = stoppedAt(played(), 2);
    const home = call(bench, 'cancelJob', {});
    expect(home).toMatchObject({ job: null, cycle: { stage: 'collecting', closedAt: '', steps: ['close'] } });
    expect(accepting(bench)).toEqual([true, true, true]);
    expect(moves(bench).slice(-1)).toEqual(['Sedang ditutup > Mengumpulkan jawaban']);
    bench.world.clock.advance(60_000);
    enterAnswers(bench, call(bench, 'transcribe', { rows: answers('Z>A 1 1') }).submissions);
    expect(call(bench, 'evaluate', {}).monitor).toMatchObject({ held: 0, replaced: 1 });
    expect(closePeriod(bench).cycle.stage).toBe('closed');
    expect(counted(bench)).toEqual([]);
  });

  test('while a piece of it runs ends after that piece, and nobody waits for it', () => {
    const bench = played();
    // Others find the lock taken at that moment, so the run itself sees to it.
    let isAsked = false;
    const cancel = () => {
      if (isAsked || !bench.world.state.documentProperties.job?.includes('"tries":1')) return;
      isAsked = true;
      call(bench, 'cancelJob', {});
    };
    for (let nth = 1; nth <= 500; nth++) bench.world.faults.meanwhile(nth, cancel);
    expect(call(bench, 'startJob', { name: 'close' }).finished).toBe(false);
    bench.world.faults.clear();
    expect([isAsked, accepting(bench)]).toEqual([true, [true, true, true]]);
    expect(homeOf(bench)).toMatchObject({ job: null, cycle: { stage: 'collecting' } });
    expect(moves(bench).slice(-2)).toEqual([
      'Mengumpulkan jawaban > Sedang ditutup',
      'Sedang ditutup > Mengumpulkan jawaban',
    ]);
  });

  test('stopped dead at any call while it is called off ends the same at the next press', () => {
    const bench = stoppedAt(played(), 2);
    const whole = again(bench);
    const before = whole.world.meter.snapshot();
    call(whole, 'cancelJob', {});
    const { totalCalls } = whole.world.meter.since(before);
    for (const nth of ownPart(callsUpTo(totalCalls - 1))) {
      const tried = again(bench);
      tried.world.faults.stopAt(nth);
      try {
        call(tried, 'cancelJob', {});
      } catch (error) {
        expect(String(error)).toContain(TOO_LONG);
      }
      tried.world.faults.clear();
      call(tried, 'cancelJob', {});
      expect(homeOf(tried), `call ${nth}`).toMatchObject({ job: null, cycle: { stage: 'collecting', closedAt: '' } });
      expect([accepting(tried), moves(tried)], `call ${nth}`).toEqual([accepting(whole), moves(whole)]);
    }
  });

  test('whose run was cut off after that is ended by the clock', () => {
    const bench = stoppedAt(played(), 2);
    const { id } = JSON.parse(bench.world.state.documentProperties.job ?? '{}') as { readonly id: string };
    bench.world.state.documentProperties.cancelled = id;
    passTime(bench, 2 * 3_600_000);
    expect(homeOf(bench)).toMatchObject({ job: null, cycle: { stage: 'collecting' } });
    expect(accepting(bench)).toEqual([true, true, true]);
  });

  test('where its job is over because of what somebody wrote meanwhile', () => {
    const bench = stoppedAt(played(), 2);
    const sheet = bench.world.workbook.sheets.find(({ name }) => name === 'Pegawai');
    const rows = sheet?.rows.splice(1) ?? [];
    expect(() => closePeriod(bench)).toThrow();
    expect(homeOf(bench)).toMatchObject({ job: null, cycle: { stage: 'closing' } });
    sheet?.rows.push(...rows);
    expect(call(bench, 'cancelJob', {}).cycle.stage).toBe('collecting');
    expect(accepting(bench)).toEqual([true, true, true]);
  });

  test('by an account that may not reach the forms says which stay closed', () => {
    const bench = stoppedAt(played(), 2);
    asOther(bench, () => call(bench, 'cancelJob', {}));
    expect(String(records(bench, 'Siklus').at(-1)?.Alasan)).toContain(
      'belum dapat dibuka kembali oleh akun ini: Diri, ',
    );
    expect(leftClosed(bench)).toEqual(['Formulir 2', 'Formulir 3', 'Formulir 4']);
  });
});

/** Does something as another officer, who has not been let into any form. */
function asOther({ world }: Bench, act: () => unknown): void {
  const emailAddress = 'hr2@contoh.example';
  for (const form of Object.values(world.forms)) form.permissions.splice(0);
  world.workbook.permissions.push({ id: 'b', type: 'user', role: 'writer', emailAddress, view: null });
  const before = world.actingUser;
  world.actingUser = emailAddress;
  try {
    act();
  } finally {
    world.actingUser = before;
  }
}

const leftClosed = (bench: Bench) =>
  records(bench, 'Masalah')
    .filter(({ Kode }) => Kode === 'form-left-closed')
    .map(({ Tabel, Baris }) => `${Tabel} ${Baris}`);

describe('forms that are left closed when a period collects again', () => {
  const LEFT = ['Formulir 2', 'Formulir 3', 'Formulir 4'];
  /** A period that somebody who reaches no form has reopened. */
  function reopened(): Bench {
    const bench = played();
    closePeriod(bench);
    asOther(bench, () => call(bench, 'reopenCycle', { reason: 'Jawaban susulan' }));
    return bench;
  }

  test('stand in Masalah at their rows whatever is pulled, until their maker has them made ready again', () => {
    const bench = reopened();
    expect([leftClosed(bench), accepting(bench)]).toEqual([LEFT, [false, false, false]]);
    call(bench, 'evaluate', {});
    call(bench, 'prepare', {});
    expect(leftClosed(bench)).toEqual(LEFT);
    openForms(bench);
    expect([leftClosed(bench), accepting(bench)]).toEqual([[], [true, true, true]]);
    call(bench, 'evaluate', {});
    expect(leftClosed(bench)).toEqual([]);
  });

  test('cost nothing where there are none', () => {
    const bench = reopened();
    const reached = (): number | undefined => {
      const before = bench.world.meter.snapshot();
      openForms(bench);
      return bench.world.meter.since(before).calls['FormApp.openById'];
    };
    expect([reached(), reached()]).toEqual([3, undefined]);
  });

  test('are refused in words to whoever does not reach them either', () => {
    const bench = reopened();
    asOther(bench, () => expect(() => openForms(bench)).toThrow('belum dapat membuka formulir'));
    expect(leftClosed(bench)).toEqual(LEFT);
  });

  test('are told no more once the period is closed again', () => {
    const bench = reopened();
    expect(closePeriod(bench).cycle.stage).toBe('closed');
    expect(leftClosed(bench)).toEqual([]);
    call(bench, 'reopenCycle', { reason: 'Sekali lagi' });
    expect([leftClosed(bench), accepting(bench)]).toEqual([[], [true, true, true]]);
  });
});

describe('whoever has withheld the permission for forms', () => {
  const FORMS_SCOPE = 'https://www.googleapis.com/auth/forms';
  const REFUSED = 'Google belum diizinkan membuka formulir atas nama Anda';
  const withhold = ({ world }: Bench, scopes: readonly string[]): void => {
    world.state.withheldScopes[OPTIONS.owner] = scopes;
  };

  test('is told so before a closing moves anything', () => {
    const bench = played();
    const before = moves(bench);
    withhold(bench, [FORMS_SCOPE]);
    for (let press = 0; press < 2; press++) expect(() => closePeriod(bench)).toThrow(REFUSED);
    expect([moves(bench), accepting(bench)]).toEqual([before, [true, true, true]]);
    expect(homeOf(bench)).toMatchObject({ job: null, cycle: { stage: 'collecting', closedAt: '' } });
    withhold(bench, []);
    expect(closePeriod(bench).cycle.stage).toBe('closed');
  });

  test('neither calls a closing off nor reopens', () => {
    const bench = stoppedAt(played(), 2);
    withhold(bench, [FORMS_SCOPE]);
    expect(() => call(bench, 'cancelJob', {})).toThrow(REFUSED);
    expect(homeOf(bench).cycle.stage).toBe('closing');
    withhold(bench, []);
    expect(call(bench, 'cancelJob', {}).cycle.stage).toBe('collecting');
    closePeriod(bench);
    withhold(bench, [FORMS_SCOPE]);
    expect(() => call(bench, 'reopenCycle', { reason: 'Jawaban susulan' })).toThrow(REFUSED);
    expect(homeOf(bench).cycle.stage).toBe('closed');
  });
});
