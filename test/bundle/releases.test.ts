/**
 * A workbook of an earlier release opens with today's bundle: it shows where it stands, gains what is new, loses nothing,
 * and everybody keeps their rating. Links that people have still work.
 */
import { describe, expect, test } from 'vitest';
import { type Bench, call, closePeriod, enterAnswers } from '../../src/local/cycle.ts';
import { copyWorkbook } from '../../src/local/sheet-edit.ts';
import type { World } from '../../src/local/world.ts';
import { RELEASES, worldOfRelease } from '../fixtures/releases/release.ts';
import { records } from './played.ts';

const DIST = 'dist';

const finals = (world: World) =>
  new Map(records(world, 'Nilai').map((row) => [row.NIP, [row['Nilai Akhir'], row.Predikat, row.Status]]));

/** Tabs that people fill, that keep what was made, and that answers arrive in: nothing of these may go. */
const isKept = (name: string): boolean =>
  /^(Kebijakan|Versi Kebijakan|Pegawai|Penilai Luar|Konflik|Kriteria|Sasaran|Kehadiran|Pelatihan|Inovasi|Penugasan|Formulir|Butir Formulir|Jawaban .*)$/.test(
    name,
  );

/** The filled cells of each row of such tabs, by header. */
const rowsOf = (world: World): ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]> =>
  new Map(
    world.workbook.sheets
      .filter(({ name }) => isKept(name))
      .map(({ name }) => [
        name,
        records(world, name).map((row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ''))),
      ]),
  );

/** Rows that nothing there now holds all cells of. */
const lost = (
  before: readonly Readonly<Record<string, unknown>>[],
  after: readonly Readonly<Record<string, unknown>>[],
) =>
  before.filter(
    (row) => !after.some((now) => Object.entries(row).every(([name, cell]) => String(now[name]) === String(cell))),
  );

test('there is a fixture of each release', () => {
  expect(RELEASES).toEqual(['0.1.0', '0.2.0']);
});

describe.each(RELEASES)('a workbook of release %s', (release) => {
  const opened = (): Bench => ({ world: worldOfRelease(release), dist: DIST });

  test('shows that it is collecting, and is no copy', () => {
    const home = call(opened(), 'home', {});
    expect(home.cycle).toMatchObject({ stage: 'collecting', number: 1, isCopy: false, steps: ['close'] });
    expect(home.monitor?.answered).toBeGreaterThan(90);
    expect(home.ratings?.rated).toBeGreaterThan(10);
  });

  test('gives everybody the rating they had, and loses nothing when it is prepared and pulled anew', () => {
    const bench = opened();
    const { world } = bench;
    const [ratings, before] = [finals(world), rowsOf(world)];
    expect(ratings.size).toBeGreaterThan(10);
    call(bench, 'evaluate', {});
    expect(finals(world)).toEqual(ratings);
    call(bench, 'prepare', {});
    expect(call(bench, 'openForms', {})).toMatchObject({ finished: true });
    call(bench, 'evaluate', {});
    expect(finals(world)).toEqual(ratings);
    const after = rowsOf(world);
    for (const [name, rows] of before) {
      expect([name, lost(rows, after.get(name) ?? [])]).toEqual([name, []]);
      expect(after.get(name)?.length, name).toBeGreaterThanOrEqual(rows.length);
    }
    expect(Object.keys(world.forms)).toHaveLength(3);
    const tabs = world.workbook.sheets.map(({ name }) => name);
    for (const title of ['Konflik', 'Penjelasan', 'Versi Kebijakan']) expect(tabs).toContain(title);
  });

  test('takes an answer through a link that went out then, and comes to its end', () => {
    const bench = opened();
    const { world } = bench;
    const [own] = records(world, 'Penugasan').filter((row) => row.Peran === 'Atasan');
    const { submissions } = call(bench, 'transcribe', {
      rows: [
        ['NIP Penilai', 'NIP Dinilai', 'Peran', 'Kode Kriteria', 'Jawaban'],
        ...records(world, 'Kriteria').map((row) => [
          String(own?.['NIP Penilai']),
          String(own?.['NIP Dinilai']),
          'Atasan',
          String(row.Kode),
          '1',
        ]),
      ],
    });
    expect(submissions.map(({ url }) => url)).toEqual([own?.Tautan]);
    enterAnswers(bench, submissions);
    const home = call(bench, 'evaluate', {});
    expect(home.monitor).toMatchObject({ replaced: 1, held: 0 });
    closePeriod(bench);
    call(bench, 'finaliseCycle', {});
    expect(records(world, 'Riwayat')).toHaveLength(finals(world).size);
    expect(records(world, 'Riwayat').filter((row) => row.Penghargaan === 'Terbaik di unit=kandidat')).not.toEqual([]);
    expect(records(world, 'Tren').map((row) => row.NIP)).toEqual([...finals(world).keys()].sort());
    expect(call(bench, 'openPeriod', { period: '2027' }).cycle).toMatchObject({ stage: 'before', isCopy: false });
  });

  test.each(['kept', 'lost'] as const)('knows a copy of itself, with properties %s', (properties) => {
    const bench = opened();
    copyWorkbook(bench.world, { properties });
    expect(call(bench, 'home', {}).cycle).toMatchObject({ isCopy: true, steps: ['new-period'] });
    expect(() => call(bench, 'evaluate', {})).toThrow('ini salinan');
  });
});
