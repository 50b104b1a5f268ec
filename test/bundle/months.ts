/**
 * Months of a small agency on the real bundle: nine people of two units under Z, a committee of three, and everybody's letters
 * answered as each deserves.
 */
import type { JobView, MonthlyView } from '../../src/app/api.types.ts';
import { type Bench, call, importTables } from '../../src/local/cycle.ts';
import type { Answers } from '../../src/local/respond.ts';
import { openForm, submitForm } from '../../src/local/respond.ts';
import { admit } from '../../src/local/services/form-access.ts';
import { setCell } from '../../src/local/sheet-edit.ts';
import { World } from '../../src/local/world.ts';
import { emailOf, employee, month, nip, OUTSIDERS, type Rows, rowsOf } from '../fixtures/agency.ts';
import { DIST, records } from './played.ts';

export const OWNER = 'hr@contoh.example';
/** A month is over for as long as nobody has come to work on its first day after. */
const FEBRUARY = new Date('2026-02-02T09:00:00+07:00');
export const STAFF = ['A', 'B', 'C', 'D', 'E', 'F'];
export const COMMITTEE = ['G', 'H', 'I'];
export const LEVELS = ['', '1 Sangat kurang', '2 Kurang', '3 Cukup', '4 Baik', '5 Sangat baik'];
export const SUPERVISOR = [
  'Banyaknya hasil kerja',
  'Mutu hasil kerja',
  'Ketepatan waktu',
  'Integritas',
  'Prestasi dan inovasi',
];
const VALUES = ['Berorientasi Pelayanan', 'Akuntabel', 'Kompeten', 'Harmonis', 'Loyal', 'Adaptif', 'Kolaboratif'];

export const days = (name: string, of: string, changes: Readonly<Record<string, number>> = {}) =>
  month(name, 0, { Bulan: of, 'Hari Kerja': 20, Hadir: 20, ...changes });

export const attendance = (of: string): Rows =>
  rowsOf([
    ...STAFF.map((name) => days(name, of, name === 'E' ? { Hadir: 19, 'Tanpa Keterangan': 1 } : {})),
    ...COMMITTEE.map((name) => days(name, of)),
  ]);

/** The agency at a moment, with the attendance of a month. */
export function begun(now = FEBRUARY, of = '2026-01'): Bench {
  const bench = { world: new World({ now, owner: OWNER }), dist: DIST };
  const tables = new Map<string, Rows>([
    [
      'pegawai',
      rowsOf([
        ...STAFF.map((name) => employee(name)),
        ...COMMITTEE.map((name) => employee(name, { 'Unit Kerja': 'Bidang Mutasi' })),
      ]),
    ],
    ['penilai-luar', OUTSIDERS],
    ['kehadiran', attendance(of)],
  ]);
  importTables(bench, tables);
  call(bench, 'prepare', {});
  return bench;
}

/** The three of the committee; whoever has charge of the workbook is one of them. */
export function seat(bench: Bench, address = OWNER): void {
  call(bench, 'showSheet', { table: 'Tim Penilai Bulanan' });
  COMMITTEE.forEach((name, index) => {
    setCell(bench.world, 'Tim Penilai Bulanan', index + 2, 1, nip(name));
    setCell(bench.world, 'Tim Penilai Bulanan', index + 2, 2, `Pegawai ${name}`);
    if (index === 0) setCell(bench.world, 'Tim Penilai Bulanan', index + 2, 3, address);
  });
}

export function finish(bench: Bench, job: JobView | null): void {
  let view = job;
  for (let step = 0; view && !view.finished && step < 50; step++) {
    if (view.waiting) bench.world.clock.advance(120_000);
    view = call(bench, 'advanceJob', {});
  }
}
export const ask = (bench: Bench): void => finish(bench, call(bench, 'startJob', { name: 'monthly' }));

/** A moment of the agency's, such as `2026-12-31T23:59:00`. */
export const goToMoment = ({ world }: Bench, time: string, offset = '+07:00'): void =>
  world.clock.advance(new Date(`${time}${offset}`).getTime() - world.clock.now().getTime());

export const goTo = (bench: Bench, day: string): void => goToMoment(bench, `${day}T09:00:00`);

/** What everybody gives: `of` a person's letter the level that they deserve in the eyes of a rater. */
type Opinion = (rater: string, ratee: string) => number;

/** The links of a person's letters since a mail, with whom each is about. */
export function linksOf({ world }: Bench, name: string, since: number) {
  return world.state.mails
    .slice(since)
    .filter(({ to }) => to.includes(emailOf(name)))
    .flatMap(({ body }) => [...body.matchAll(/^\d+\. (.*Pegawai (\w)\b.*)\n(https:\S+)/gm)])
    .map(([, what = '', ratee = '', link = '']) => ({ isPeer: what.includes('rekan'), ratee, link }));
}

/** Everybody answers every letter that came since a mail. */
export function answerAll(
  bench: Bench,
  since: number,
  opinion: Opinion,
  extra: Answers = {},
  skip: readonly string[] = [],
): void {
  for (const name of ['Z', ...STAFF, ...COMMITTEE].filter((one) => !skip.includes(one)))
    for (const { isPeer, ratee, link } of linksOf(bench, name, since)) {
      const level = LEVELS[opinion(name, ratee)] ?? '';
      const said = Object.fromEntries((isPeer ? VALUES : SUPERVISOR).map((title) => [title, level]));
      bench.world.clock.advance(1000);
      const [from, page] = [emailOf(name), openForm(bench.world, link, emailOf(name))];
      submitForm(bench.world, page, isPeer ? { ...said, ...extra } : said, from, from);
    }
}

const deserves: Readonly<Record<string, number>> = { A: 5, B: 4, C: 4, D: 3, E: 5, F: 3, G: 5, H: 5, I: 5 };
export const fair: Opinion = (_, ratee) => deserves[ratee] ?? 3;
export const rowOf = (bench: Bench, name: string, of: string) =>
  records(bench.world, 'Nilai Bulanan')
    .filter((row) => row.NIP === nip(name) && row.Bulan === of)
    .slice(-1)[0];
export const names = ({ candidates }: MonthlyView): readonly string[] =>
  candidates.map(({ name, rank, isUnitBest }) => `${rank} ${name}${isUnitBest ? ' *' : ''}`);
export const decide = (bench: Bench, span: string, winners: readonly string[], changes = {}) =>
  call(bench, 'decideMonth', {
    span,
    winners: winners.map((name) => nip(name)),
    reason: 'Melayani dengan sungguh-sungguh',
    members: COMMITTEE.map((name) => nip(name)),
    ...changes,
  });
/** Does something as somebody else. */
export function as(bench: Bench, who: string, act: () => void): void {
  const before = bench.world.actingUser;
  if (who !== '') admit(bench.world.state, bench.world.workbook, 'editor', who);
  bench.world.actingUser = who;
  try {
    act();
  } finally {
    bench.world.actingUser = before;
  }
}
/** Another world in the same state. */
export const saved = (bench: Bench): Bench => ({
  world: new World({ now: FEBRUARY, owner: OWNER }, JSON.parse(JSON.stringify(bench.world.state))),
  dist: DIST,
});
