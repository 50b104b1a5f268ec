/**
 * Two officers at once: at each call of the first one's work the second one presses the same button, and nothing is lost
 * or doubled. Whoever comes second meets the lock, or the one who has charge of the workbook, and is told so in words.
 */
import { describe, expect, test } from 'vitest';
import type { JobView, Reply } from '../../src/app/api.types.ts';
import { call, openForms } from '../../src/local/cycle.ts';
import { execute } from '../../src/local/execution.ts';
import { TOO_LONG } from '../../src/local/faults.ts';
import { isStopped } from '../../src/local/files/stopped.ts';
import { sheetNamed } from '../../src/local/services/workbook.ts';
import { insertColumn, readSheet, setCell } from '../../src/local/sheet-edit.ts';
import { passTime } from '../../src/local/time.ts';
import type { World } from '../../src/local/world.ts';
import { REFILLED } from '../../src/tables/index.ts';
import { emailOf } from '../fixtures/agency.ts';
import { outcomeOf } from './outcome.ts';
import { records } from './played.ts';
import {
  callsUpTo,
  DIST,
  FIRST,
  foundIn,
  type Played,
  play,
  playAll,
  SECOND,
  type Stage,
  worldFrom,
} from './stages.ts';

const played = playAll();
const stageOf = (wanted: string): Played => {
  const found = played.find(({ name }) => name === wanted);
  if (!found) throw new RangeError(`There is no stage ${wanted}.`);
  return found;
};

const as = <T>(world: World, user: string, act: () => T): T => {
  const before = world.actingUser;
  world.actingUser = user;
  try {
    return act();
  } finally {
    world.actingUser = before;
  }
};

/** What somebody is told who may not go on just now. */
const TOLD = ['busy', 'not-operator', 'job-running'];
/** Does a stage as somebody, as far as they are let; gives the code of what they are told. */
function attempt(world: World, user: string, stage: Stage): string {
  try {
    as(world, user, () => stage({ world, dist: DIST }));
    return 'done';
  } catch (error) {
    if (!isStopped(error) || !TOLD.includes(error.code ?? '')) throw error;
    return error.code ?? '';
  }
}

/** Whoever has charge of the workbook. */
const operatorOf = ({ state }: World): string =>
  state.documentProperties.operator ? JSON.parse(state.documentProperties.operator).email : FIRST;

const outcome = (world: World) => outcomeOf(world, [FIRST, SECOND]);

describe.each(['prepare', 'forms', 'pull', 'close'])('%s by two at once', (name) => {
  const { stage, before, after, moments } = stageOf(name);
  const [locked, open] = [moments.filter(({ isLocked }) => isLocked), moments.filter(({ isLocked }) => !isLocked)];

  test(`at each of ${locked.length} moments at which the first has the lock the second is told so and changes nothing`, () => {
    const world = worldFrom(before);
    const told: string[] = [];
    const meanwhile = () => {
      // A tab that Google shows meanwhile is nobody's doing.
      world.settle(true);
      const [found, clock] = [foundIn(world), world.state.clock];
      const code = attempt(world, SECOND, stage);
      told.push(foundIn(world) === found ? code : `${code} and changed something`);
      // The first one's time is not used up by the second one's waiting.
      world.state.clock = clock;
    };
    for (const { nth } of locked) world.faults.meanwhile(nth, meanwhile);
    attempt(world, FIRST, stage);
    expect([told.length, [...new Set(told)]]).toEqual([locked.length, ['busy']]);
    expect(outcome(world)).toEqual(outcome(after));
  });

  test(`at each of the ${open.length} others the second does all of it, and both come to what one comes to`, () => {
    for (const { nth } of open) {
      const world = worldFrom(before);
      world.faults.meanwhile(nth, () => attempt(world, SECOND, stage));
      attempt(world, FIRST, stage);
      attempt(world, operatorOf(world), stage);
      expect(outcome(world), `at call ${nth}`).toEqual(outcome(after));
    }
  });
});

describe('a column that the second puts into computed sheets while the first pulls', () => {
  const { stage, after } = stageOf('pull');
  const { before, calls } = play('pull', stage, JSON.stringify(after.state));
  const titles = REFILLED.flatMap(({ title }) => (sheetNamed(after.workbook, title) ? title : []));

  function putIn(world: World): void {
    for (const title of titles) {
      const rows = readSheet(world, title);
      insertColumn(world, title, 2);
      rows.forEach(([first], at) => {
        if (first !== '') setCell(world, title, at + 1, 2, at === 0 ? 'Catatan Dua' : `tentang ${first}`);
      });
    }
  }

  /** The calls from which on a sheet is written: its rows are counted first. */
  function writings(before: string, calls: number): readonly number[] {
    const world = worldFrom(before);
    const found: number[] = [];
    let counted = 0;
    for (let nth = 1; nth <= calls; nth++)
      world.faults.meanwhile(nth, () => {
        const { 'SpreadsheetApp.Sheet.getMaxRows': now = 0 } = world.meter.total().calls;
        if (now > counted) found.push(nth - 1);
        counted = now;
      });
    stage({ world, dist: DIST });
    return found;
  }

  test('stands there with what is in it, and nothing of Teladan’s is in another column, whichever sheet is written next', () => {
    const expected = worldFrom(before);
    stage({ world: expected, dist: DIST });
    putIn(expected);
    // Another heading is told in the trail, the end of which stands in the summary.
    const standing = (world: World) =>
      titles.map((title) => [title, JSON.stringify(readSheet(world, title)).replace(/\d+ catatan, kode \w+/, 'trail')]);
    const moments = writings(before, calls);
    expect([titles.length > 7, moments.length >= titles.length]).toEqual([true, true]);
    for (const nth of moments) {
      const world = worldFrom(before);
      world.faults.meanwhile(nth, () => putIn(world));
      stage({ world, dist: DIST });
      expect(standing(world), `at call ${nth}`).toEqual(standing(expected));
    }
  });

  test('stands beside what is added to the trail, each part of it under its own heading', () => {
    const first = stageOf('pull');
    const deeds = (world: World) =>
      records(world, 'Jejak Audit').map((row) => [row.Nomor, row.Oleh, row.Tindakan, row.Data]);
    const moments = writings(first.before, first.calls).slice(-8);
    for (const nth of moments) {
      const world = worldFrom(first.before);
      world.faults.meanwhile(nth, () => {
        insertColumn(world, 'Jejak Audit', 2);
        setCell(world, 'Jejak Audit', 1, 2, 'Catatan Dua');
      });
      first.stage({ world, dist: DIST });
      expect(deeds(world), `at call ${nth}`).toEqual(deeds(first.after));
    }
  });
});

describe('invitations by two at once', () => {
  /** Sends until nothing more goes for now, as an open sidebar does. */
  const invite: Stage = (bench) => {
    let job: JobView | null = call(bench, 'startInvitations', {});
    while (job && !job.finished && !job.waiting) job = call(bench, 'advanceJob', {});
  };
  const takeOverAndInvite: Stage = (bench) => {
    call(bench, 'takeOver', {});
    invite(bench);
  };
  const { before, after, moments } = play('invite', invite, JSON.stringify(stageOf('forms').after.state));
  const gotIn = ({ state }: World): readonly string[] => state.mails.flatMap(({ to }) => to).sort();
  /** Addresses by what the ledger says of their letter. */
  const inLedger = (world: World, wanted: string): readonly string[] =>
    readSheet(world, 'Surat').flatMap(([, email, , , , state]) => (state === wanted ? [String(email)] : []));
  const jobIn = (world: World): JobView | null => call({ world, dist: DIST }, 'home', {}).job;
  const everybody = gotIn(after);

  test('the second, who has no charge of the mail, is told so at each call, and everybody gets one letter', () => {
    expect(everybody).toEqual(['A', 'B', 'C', 'Z'].map(emailOf).sort());
    const told = new Set<string>();
    for (const { nth } of moments) {
      const world = worldFrom(before);
      world.faults.meanwhile(nth, () => told.add(attempt(world, SECOND, invite)));
      attempt(world, FIRST, invite);
      expect(outcomeOf(world), `at call ${nth}`).toEqual(outcomeOf(after));
    }
    expect([...told].sort()).toEqual(['busy', 'not-operator']);
  });

  test('whoever takes over at any call and sends too writes to nobody again and leaves nobody out', () => {
    const told = new Set<string>();
    for (const { nth } of moments) {
      const world = worldFrom(before);
      let second = '';
      world.faults.meanwhile(nth, () => {
        second = attempt(world, SECOND, takeOverAndInvite);
        told.add(second);
      });
      attempt(world, FIRST, invite);
      // Whoever comes too late leaves no work behind that only the other could end.
      if (second === 'done') expect(jobIn(world), `at call ${nth}`).toBeNull();
      attempt(world, operatorOf(world), invite);
      expect(gotIn(world), `at call ${nth}`).toEqual(everybody);
      expect([...inLedger(world, 'terkirim')].sort(), `at call ${nth}`).toEqual(everybody);
      expect(jobIn(world), `at call ${nth}`).toBeNull();
    }
    expect([...told].sort()).toEqual(['busy', 'done']);
  });

  test('where the first one’s run stops dead, the second lists the letter that may have gone and sends the others', () => {
    let uncertain = 0;
    for (const { nth } of moments) {
      const world = worldFrom(before);
      world.faults.stopAt(nth);
      expect(() => attempt(world, FIRST, invite), `at call ${nth}`).toThrow(TOO_LONG);
      world.faults.clear();
      expect(attempt(world, SECOND, takeOverAndInvite), `at call ${nth}`).toBe('done');
      const [got, sent, listed] = [gotIn(world), inLedger(world, 'terkirim'), inLedger(world, 'tidak pasti')];
      expect(new Set(got).size, `at call ${nth}`).toBe(got.length);
      expect(listed.length, `at call ${nth}`).toBeLessThanOrEqual(1);
      expect([...sent, ...listed].sort(), `at call ${nth}`).toEqual(everybody);
      expect(
        sent.filter((email) => !got.includes(email)),
        `at call ${nth}`,
      ).toEqual([]);
      uncertain += listed.length;
    }
    expect(uncertain).toBeGreaterThan(0);
  });
});

describe('charge of the workbook', () => {
  const opened = (): World => worldFrom(JSON.stringify(stageOf('forms').after.state));
  const seenBy = (world: World, user: string) => as(world, user, () => call({ world, dist: DIST }, 'home', {}));

  test('is with whoever opened the forms; the other sees who, and may edit the forms', () => {
    const world = opened();
    expect(seenBy(world, SECOND).operator).toMatchObject({ email: FIRST, mine: false });
    expect(seenBy(world, FIRST).operator).toMatchObject({ email: FIRST, mine: true });
    expect(seenBy(world, SECOND).forms.map(({ shared }) => shared)).toEqual([true, true, true]);
    expect(() => as(world, SECOND, () => openForms({ world, dist: DIST }))).not.toThrow();
  });

  test('is taken over by one click, recorded, and the old clock takes only itself away', () => {
    const world = opened();
    const bench = { world, dist: DIST };
    expect(as(world, SECOND, () => call(bench, 'takeOver', {})).operator).toMatchObject({ email: SECOND, mine: true });
    expect(world.state.triggers.map(({ user }) => user)).toEqual([FIRST, SECOND]);
    passTime(bench, 2 * 3_600_000);
    expect(world.state.triggers.map(({ user }) => user)).toEqual([SECOND]);
    const [header = [], ...rows] = readSheet(world, 'Petugas');
    const column = (title: string) => rows.map((row) => row[header.indexOf(title)]).filter((cell) => cell !== '');
    expect([column('Ke'), column('Dari')]).toEqual([[FIRST, SECOND], [FIRST]]);
    expect(world.state.failures).toEqual([]);
  });

  test('a form that somebody cannot open is told in words, and nothing else happens', () => {
    const world = opened();
    for (const form of Object.values(world.forms)) form.permissions.splice(0);
    const [form] = Object.values(world.forms);
    // As where the sheet knows nothing of the people of a form yet.
    const sheet = world.workbook.sheets.find(({ name }) => name === 'Formulir');
    for (const row of sheet?.rows.slice(1) ?? []) row.splice(8, 1, '');
    const reply = execute(world, DIST, 'call', ['openForms', {}], { from: 'page', user: SECOND }) as Reply<unknown>;
    expect(reply).toMatchObject({ ok: false, error: { code: 'form-out-of-reach' } });
    expect(form?.permissions).toEqual([]);
  });
});

test('codes that the one gives out are believed, whatever the other looks at meanwhile', () => {
  const { stage, before } = stageOf('prepare');
  const look = (world: World) => as(world, SECOND, () => call({ world, dist: DIST }, 'announcement', {}));
  const counted = worldFrom(before);
  look(counted);
  const { totalCalls } = counted.meter.total();
  const codes = (world: World) => {
    const [header = [], ...rows] = readSheet(world, 'Penugasan');
    return rows.map((row) => row[header.indexOf('Kode')]);
  };
  for (const nth of callsUpTo(totalCalls - 1)) {
    const world = worldFrom(before);
    world.faults.meanwhile(nth, () => attempt(world, FIRST, stage));
    look(world);
    const given = codes(world);
    stage({ world, dist: DIST });
    expect(codes(world), `at call ${nth}`).toEqual(given);
  }
});
