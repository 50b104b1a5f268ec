/**
 * Looks at forms on the real bundle: a form that has not changed is not gone through again, and no change escapes by that,
 * whatever Drive tells of it, and whoever pulls.
 */
import { describe, expect, test } from 'vitest';
import { call, closePeriod, enterAnswers, importTables, openForms } from '../../src/local/cycle.ts';
import { admit } from '../../src/local/services/form-access.ts';
import type { FormState } from '../../src/local/services/state.ts';
import { readSheet } from '../../src/local/sheet-edit.ts';
import { World, type WorldOptions } from '../../src/local/world.ts';
import { answers, assignments, criteria, employee, month, OUTSIDERS, rowsOf, target } from '../fixtures/agency.ts';

const DIST = 'dist';
const OWNER = 'hr@contoh.example';
const OTHER = 'dua@contoh.example';
const DRIVE = 'https://www.googleapis.com/auth/drive.file';
const FORMS = 'https://www.googleapis.com/auth/forms';
const MINUTE_MS = 60_000;
const NAMES = ['A', 'B', 'C'];
const TABLES = new Map([
  ['pegawai', rowsOf(NAMES.map((name) => employee(name)))],
  ['penilai-luar', OUTSIDERS],
  ['kriteria', criteria(50, 50)],
  ['sasaran', rowsOf(NAMES.map((name) => target(name)))],
  ['kehadiran', rowsOf(NAMES.map((name) => month(name, 0)))],
  ['penugasan', assignments('Z>A', 'B>A', 'C>A', 'A>A')],
]);

/** A cycle in which everybody has answered, an hour after the forms were made. */
function answered(options: Partial<WorldOptions> = {}) {
  const world = new World({ now: new Date('2026-12-01T09:00:00+07:00'), owner: OWNER, ...options });
  admit(world.state, world.workbook, 'editor', OTHER);
  const bench = { world, dist: DIST };
  importTables(bench, TABLES);
  call(bench, 'prepare', {});
  openForms(bench);
  const rows = answers('Z>A 4 4', 'B>A 3 4', 'C>A 4 4', 'A>A 5 5');
  enterAnswers(bench, call(bench, 'transcribe', { rows }).submissions);
  later(world, 60);
  return bench;
}
type Bench = ReturnType<typeof answered>;

const later = (world: World, minutes: number): void => world.clock.advance(minutes * MINUTE_MS);

/** The supervisors' form. */
function formOf({ world }: Bench): FormState {
  const form = Object.values(world.forms).find(({ title }) => title.includes('Atasan'));
  if (!form) throw new RangeError('The cycle has a form for supervisors.');
  return form;
}

function rescale(form: FormState, ...columns: readonly string[]): void {
  const grid = form.items.find(({ type }) => type === 'GRID');
  if (grid) grid.columns = [...columns];
}
const edit = (bench: Bench, ...columns: readonly string[]) =>
  bench.world.editForm(formOf(bench), (form) => rescale(form, ...columns));

/** How many forms a call opens. */
function opened(bench: Bench, act: () => unknown): number {
  const before = bench.world.meter.snapshot();
  act();
  return bench.world.meter.since(before).calls['FormApp.openById'] ?? 0;
}
const pull = (bench: Bench) => call(bench, 'evaluate', {}).monitor?.drifts;
const found = (bench: Bench) => call(bench, 'bindings', {}).drifts.map((drift) => drift.found);
/** The same as somebody else. */
function as<T>({ world }: Bench, user: string, act: () => T): T {
  const before = world.actingUser;
  world.actingUser = user;
  try {
    return act();
  } finally {
    world.actingUser = before;
  }
}

const WAYS: readonly Partial<WorldOptions>[] = [
  {},
  { modifiedTime: 'in steps' },
  { answersModifyForm: true },
  { driveReachesForms: true },
  { formAppOpensDriveForms: false },
];

describe.each(WAYS)('where Google does %j', (way) => {
  test('a form that somebody edits after the last look is seen at the next pull, and set back by the next', () => {
    const bench = answered(way);
    expect(pull(bench)).toBe(0);
    const [before = []] = formOf(bench).items.flatMap(({ type, columns }) => (type === 'GRID' ? [columns] : []));
    later(bench.world, 60);
    edit(bench, 'Ya', 'Tidak');
    expect([pull(bench), found(bench)]).toEqual([2, ['Ya | Tidak', 'Ya | Tidak']]);
    edit(bench, ...before);
    expect([pull(bench), found(bench)]).toEqual([0, []]);
  });

  test('a form that is edited again within ten minutes is seen each time', () => {
    const bench = answered(way);
    for (const scale of [
      ['Ya', 'Tidak'],
      ['Baik', 'Buruk'],
      ['Satu', 'Dua'],
    ]) {
      edit(bench, ...scale);
      later(bench.world, 1);
      expect([pull(bench), found(bench)[0]]).toEqual([2, scale.join(' | ')]);
      later(bench.world, 1);
    }
  });
});

describe('a form that has not changed', () => {
  test('is gone through once, and again only when it has', () => {
    const bench = answered();
    expect(opened(bench, () => pull(bench))).toBe(3);
    later(bench.world, 5);
    expect([opened(bench, () => pull(bench)), opened(bench, () => found(bench))]).toEqual([0, 0]);
    edit(bench, 'Ya', 'Tidak');
    expect([opened(bench, () => pull(bench)), opened(bench, () => found(bench))]).toEqual([1, 1]);
    later(bench.world, 10);
    expect([opened(bench, () => pull(bench)), opened(bench, () => pull(bench))]).toEqual([1, 0]);
  });

  test('is gone through whatever Drive says when HR settles a column, and when the cycle is closed', () => {
    const bench = answered();
    // Somebody has closed them by hand: closing the cycle then changes nothing of them.
    for (const form of Object.values(bench.world.forms))
      bench.world.editForm(form, (own) => {
        own.accepting = false;
      });
    later(bench.world, 60);
    pull(bench);
    // Of this Drive tells nothing.
    rescale(formOf(bench), 'Ya', 'Tidak');
    expect(pull(bench)).toBe(0);
    closePeriod(bench);
    expect(call(bench, 'home', {}).monitor?.drifts).toBe(2);
    const [drift] = call(bench, 'bindings', {}).drifts;
    if (!drift) throw new RangeError('The closing has found it.');
    call(bench, 'reopenCycle', { reason: 'Skala dipulihkan' });
    expect(opened(bench, () => call(bench, 'restoreQuestion', drift))).toBeGreaterThanOrEqual(3);
    expect(pull(bench)).toBe(0);
  });

  test('is gone through each time where Drive is withheld', () => {
    const bench = answered();
    bench.world.state.withheldScopes[OWNER] = [DRIVE];
    expect([opened(bench, () => pull(bench)), opened(bench, () => pull(bench))]).toEqual([3, 3]);
    rescale(formOf(bench), 'Ya', 'Tidak');
    expect([pull(bench), found(bench).length]).toEqual([2, 2]);
  });
});

describe('somebody who cannot open the forms', () => {
  const shut = () => {
    const bench = answered();
    for (const form of Object.values(bench.world.forms)) form.permissions.splice(0);
    return bench;
  };
  const unreadable = ({ world }: Bench) =>
    readSheet(world, 'Masalah')
      .filter(([code]) => code === 'form-unreadable')
      .map((row) => row.join(' '));

  test('compares the headers alone while nobody has looked', () => {
    const bench = shut();
    edit(bench, 'Ya', 'Tidak');
    expect(as(bench, OTHER, () => [pull(bench), found(bench)])).toEqual([0, []]);
    expect(as(bench, OTHER, () => call(bench, 'bindings', {}).unseen)).toEqual([
      { role: 'self', lookedAt: '' },
      { role: 'peer', lookedAt: '' },
      { role: 'supervisor', lookedAt: '' },
    ]);
    expect(unreadable(bench).every((text) => text.includes('hanya judul kolom'))).toBe(true);
  });

  test('sees the drift that the last look of the owner saw, and when that was', () => {
    const bench = shut();
    edit(bench, 'Ya', 'Tidak');
    expect(pull(bench)).toBe(2);
    expect(unreadable(bench)).toEqual([]);
    later(bench.world, 60);
    expect(as(bench, OTHER, () => [pull(bench), found(bench)])).toEqual([2, ['Ya | Tidak', 'Ya | Tidak']]);
    const { unseen } = as(bench, OTHER, () => call(bench, 'bindings', {}));
    expect(unseen.map(({ lookedAt }) => lookedAt.slice(0, 13))).toEqual(Array(3).fill('2026-12-01T10'));
    expect(unreadable(bench).map((text) => text.includes('terakhir dilihat, 1 Desember 2026, 10.'))).toEqual([
      true,
      true,
      true,
    ]);
    // Nor does their pull pass for a look: the owner goes through what has changed since.
    edit(bench, 'Baik', 'Buruk');
    expect([pull(bench), found(bench)[0], call(bench, 'bindings', {}).unseen]).toEqual([2, 'Baik | Buruk', []]);
  });

  test('because the permission for forms is withheld, goes by the last look as well', () => {
    const bench = answered();
    edit(bench, 'Ya', 'Tidak');
    pull(bench);
    bench.world.state.withheldScopes[OWNER] = [FORMS, DRIVE];
    expect([pull(bench), call(bench, 'bindings', {}).unseen.length]).toEqual([2, 3]);
  });
});

describe('what is kept of a look', () => {
  /** A form of more than one property can hold, in letters of several bytes. */
  const long = () => {
    const bench = answered();
    bench.world.editForm(formOf(bench), ({ items }) => {
      for (const item of items) item.helpText = '';
      const grid = items.find(({ type }) => type === 'GRID');
      if (grid) grid.title = 'ꦮꦺꦴꦁ“'.repeat(1000);
    });
    later(bench.world, 60);
    return bench;
  };
  const pieces = ({ world }: Bench) =>
    Object.entries(world.state.documentProperties).filter(([name]) => name.startsWith('look:'));

  test('fits into properties of 8,000 bytes each, whatever the language', () => {
    const bench = long();
    const drifts = pull(bench);
    expect(Math.max(...pieces(bench).map(([name, text]) => Buffer.byteLength(name + text)))).toBeLessThanOrEqual(8000);
    expect(pieces(bench).length).toBeGreaterThan(8);
    expect(drifts).toBeGreaterThan(0);
    expect(opened(bench, () => expect(pull(bench)).toBe(drifts))).toBe(0);
  });

  test('counts only whole: pieces of two looks that were kept at once are none', () => {
    const bench = long();
    const drifts = pull(bench);
    const torn = pieces(bench).find(([name]) => name === `look:${formOf(bench).id}:1`);
    if (!torn) throw new RangeError('The look has several pieces.');
    const [name, text] = torn;
    bench.world.state.documentProperties[name] = text.replace(/^\d+/, (at) => String(Number(at) + 1));
    expect(opened(bench, () => expect(pull(bench)).toBe(drifts))).toBe(1);
    expect(opened(bench, () => pull(bench))).toBe(0);
  });
});
