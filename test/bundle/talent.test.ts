/**
 * Talent boxes through the bundle: from what HR wrote and what counts officially, for HR alone, and over the years. A to D, S and
 * H are those of the closed cycle; the rating of C is incomplete.
 */
import { describe, expect, test } from 'vitest';
import type { TalentView } from '../../src/app/api.types.ts';
import { type Bench, call } from '../../src/local/cycle.ts';
import { execute } from '../../src/local/execution.ts';
import { readSheet, setCell } from '../../src/local/sheet-edit.ts';
import { World } from '../../src/local/world.ts';
import { nip } from '../fixtures/agency.ts';
import { changesTo, closedCycle, finish, objects, publish, say, sendWaiting } from './objecting.ts';
import { played } from './played.ts';

const DAY = 86_400_000;
const SOURCE = 'Asesmen rahasia';

/** HR writes assessments into the sheet, which is made at the first asking. */
function assess(bench: Bench, rows: readonly (readonly [name: string, found: string, day?: string])[]): void {
  call(bench, 'showSheet', { table: 'Potensi' });
  rows.forEach(([name, found, day = '2026-05-04'], index) => {
    const cells = [nip(name), `Pegawai ${name}`, found, SOURCE, 'Asesor Rahasia', day];
    for (const [column, cell] of cells.entries()) setCell(bench.world, 'Potensi', index + 2, column + 1, cell);
  });
}
const ASSESSED = [
  ['A', 'Tinggi'],
  ['B', '60'],
  ['C', '90'],
  ['D', '59,99'],
  ['S', 'Tinggi', '2020-05-04'],
] as const;

const look = (bench: Bench, unit: string | null = null): TalentView => call(bench, 'talent', { unit });
const initial = ({ name }: { readonly name: string }): string => name.slice(-1);
/** Boxes that hold somebody, and those in none by why. */
const seen = ({ boxes, unplaced }: TalentView): readonly string[] => [
  ...boxes.flatMap(({ number, people }) => (people.length > 0 ? [`${number} ${people.map(initial).join('')}`] : [])),
  ...unplaced.map(({ reason, people }) => `${people.map(initial).join('')}: ${reason}`),
];

const bench = closedCycle();
assess(bench, ASSESSED);

describe('the boxes', () => {
  test('without an assessment say that there is none, and cost the reading of no rating', () => {
    const own = closedCycle();
    const cost = (): number => {
      const before = own.world.meter.snapshot();
      look(own);
      return own.world.meter.since(before).totalCalls;
    };
    const nothing = { lacks: 'potential', period: '', unplaced: [], problems: [] };
    expect(look(own)).toMatchObject(nothing);
    call(own, 'showSheet', { table: 'Potensi' });
    expect(look(own)).toMatchObject(nothing);
    const without = cost();
    assess(own, ASSESSED);
    expect(cost()).toBeGreaterThan(without);
  });

  test('before the first period is closed there are none', () => {
    const open = played();
    assess(open, [['A', 'Tinggi']]);
    expect(look(open)).toMatchObject({ lacks: 'ratings', period: '' });
  });

  test('hold everybody once, by official rating and potential; who lacks either is named with why', () => {
    const view = look(bench);
    expect(view).toMatchObject({ lacks: null, period: '2026', problems: [], units: ['Sekretariat'] });
    expect(seen(view)).toEqual([
      '2 D',
      '5 B',
      '8 A',
      'S: masa berlaku asesmen sudah lewat',
      'C: nilai belum lengkap',
      'H: potensi belum diisi',
    ]);
    const [a] = view.boxes.find(({ number }) => number === 8)?.people ?? [];
    expect(a?.lines).toEqual([
      expect.stringMatching(/^Kinerja \d.* \(Baik\)$/),
      `Potensi tinggi: ${SOURCE}, Asesor Rahasia, 4 Mei 2026`,
    ]);
  });

  test('are not made of a rating that somebody typed over since the closing', () => {
    const [before, card] = [seen(look(bench)), () => call(bench, 'person', { id: nip('A') })];
    const [header = [], ...rows] = readSheet(bench.world, 'Nilai');
    const [at, row] = [header.indexOf('Nilai Akhir') + 1, rows.findIndex((cells) => cells[0] === nip('A')) + 2];
    setCell(bench.world, 'Nilai', row, at, 48);
    expect(() => look(bench)).toThrow(`sudah diubah: Nilai baris ${row}, kolom Nilai Akhir.`);
    expect(card().isEdited).toBe(true);
    setCell(bench.world, 'Nilai', row, at, rows[row - 2]?.[at - 1] ?? '');
    expect(seen(look(bench))).toEqual(before);
    expect(card().isEdited).toBe(false);
  });

  test('of one unit hold that unit alone', () => {
    expect(seen(look(bench, 'Bidang Lain'))).toEqual([]);
    expect(seen(look(bench, 'Sekretariat'))).toEqual(seen(look(bench)));
  });

  test('tell what cannot be read in the sheet at its row, also when nothing is checked any more', () => {
    const wrong = closedCycle();
    assess(wrong, [
      ['A', 'Sedang'],
      ['X', '70'],
    ]);
    const view = look(wrong);
    expect(view.problems.map(({ code, row, column }) => `${code} ${row} ${column}`)).toEqual([
      'potential-invalid 2 Potensi',
      'nip-unknown 3 NIP',
    ]);
    expect(view.problems[0]?.expected).toBe('Salah satu dari: Rendah, Menengah, Tinggi; atau angka 0 sampai 100');
    expect(seen(view)).toContain('A: potensi tidak terbaca');
  });
});

describe('over time', () => {
  const own = closedCycle();
  assess(own, ASSESSED);
  publish(own);
  say(own, 'B', objects('Dua layanan belum dihitung'));
  call(own, 'pullResults', {});

  test('an objection is told beside the box until it is decided, and the decision moves the person', () => {
    const [open] = look(own).boxes.find(({ number }) => number === 5)?.people ?? [];
    expect(open?.lines).toContain('Keberatan atas hasilnya belum diputus.');
    sendWaiting(own);
    say(own, 'H', changesTo('60'));
    call(own, 'pullResults', {});
    const [decided] = look(own).boxes.find(({ number }) => number === 3)?.people ?? [];
    expect(decided).toMatchObject({ name: 'Pegawai B' });
    expect(decided?.lines[0]).toContain('60');
    expect(decided?.lines).not.toContain('Keberatan atas hasilnya belum diputus.');
  });

  test('neither letters nor the leadership workbook hold anything of it', () => {
    call(own, 'updateLeadership', { share: [] });
    const { mails, workbooks, workbookId } = own.world.state;
    const others = Object.values(workbooks).filter(({ id }) => id !== workbookId);
    expect(mails.length).toBeGreaterThan(0);
    expect(others).toHaveLength(1);
    for (const told of [JSON.stringify(mails), JSON.stringify(others)])
      expect(told).not.toMatch(/rahasia|Potensi|Kotak (talenta|\d)/i);
  });

  test('the finder shows assessment and box among everything about somebody; the print of their own data has no box', () => {
    const section = (name: string) =>
      call(own, 'person', { id: nip(name) }).sections.find(({ title }) => title === 'Potensi');
    expect(section('B')).toMatchObject({
      texts: [
        'Kotak 3: Kinerja di bawah ekspektasi, potensi menengah. Titik awal percakapan talenta, bukan keputusan.',
      ],
      rows: [['4 Mei 2026', '60', SOURCE, 'Asesor Rahasia']],
    });
    expect(section('S')?.texts).toEqual(['Belum masuk kotak: masa berlaku asesmen sudah lewat.']);
    expect(section('H')).toBeUndefined();
    const print = call(own, 'personData', { id: nip('B') }).sections;
    expect(print.find(({ title }) => title === 'Asesmen potensi')).toMatchObject({
      texts: [],
      rows: [['4 Mei 2026', '60', SOURCE]],
    });
    expect(JSON.stringify(print)).not.toMatch(/Kotak \d|Asesor Rahasia/);
    expect(JSON.stringify(print)).toContain('Asesmen potensi: Tanpa batas');
  });

  test('in the new period the sheet stays, and the boxes are those of the year that was finalised', () => {
    own.world.clock.advance(15 * DAY);
    finish(own, sendWaiting(own));
    call(own, 'finaliseCycle', {});
    const before = seen(look(own));
    const sheet = readSheet(own.world, 'Potensi');
    call(own, 'openPeriod', { period: '2027' });
    expect(readSheet(own.world, 'Potensi')).toEqual(sheet);
    const view = look(own);
    expect([view.period, seen(view)]).toEqual(['2026', before]);
  });
});

test('looking changes nothing', () => {
  const { world, dist } = {
    world: new World(
      { now: bench.world.clock.now(), owner: 'hr@contoh.example' },
      JSON.parse(JSON.stringify(bench.world.state)),
    ),
    dist: 'dist',
  };
  const stateOf = () => JSON.stringify([world.state.workbooks, world.state.documentProperties, world.state.mails]);
  const before = stateOf();
  look({ world, dist });
  expect(execute(world, dist, 'call', ['showTalent', {}], { from: 'page' })).toMatchObject({ ok: true });
  expect(stateOf()).toBe(before);
});
