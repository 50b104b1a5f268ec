/**
 * An agency of two levels whose cycle is closed, for what follows when results are published: S supervises A to D, H
 * supervises S, and the Sekda Z supervises H. A has enough peers, B too few; C's supervisor has not answered.
 */
import type { JobView } from '../../src/app/api.types.ts';
import { type Bench, call, closePeriod, enterAnswers, importTables, openForms } from '../../src/local/cycle.ts';
import { openForm, submitForm } from '../../src/local/respond.ts';
import { World } from '../../src/local/world.ts';
import { criteria, emailOf, employee, nip, OUTSIDERS, type Rows, rowsOf, target } from '../fixtures/agency.ts';
import { DIST } from './played.ts';

export const OWNER = 'hr@contoh.example';
export const CLOSING = { now: new Date('2026-12-31T09:00:00+07:00'), owner: OWNER };
const STAFF = ['A', 'B', 'C', 'D'];

/** Rater, ratee, role and the levels given; a rater without levels has not answered. */
const RATINGS: readonly (readonly [rater: string, ratee: string, role: string, ...levels: readonly number[]])[] = [
  ['S', 'A', 'Atasan', 4, 4],
  ['B', 'A', 'Rekan', 3, 4],
  ['C', 'A', 'Rekan', 4, 4],
  ['D', 'A', 'Rekan', 5, 4],
  ['S', 'B', 'Atasan', 3, 3],
  ['A', 'B', 'Rekan', 1, 5],
  ['C', 'B', 'Rekan', 5, 1],
  ['S', 'C', 'Atasan'],
  ['S', 'D', 'Atasan', 5, 5],
  ['H', 'S', 'Atasan', 4, 4],
  ['Z', 'H', 'Atasan', 4, 4],
];

const tables: ReadonlyMap<string, Rows> = new Map([
  [
    'pegawai',
    rowsOf([
      ...STAFF.map((name) => employee(name, { 'NIP Atasan': nip('S') })),
      employee('S', { 'NIP Atasan': nip('H'), Jabatan: 'Kepala Bidang' }),
      employee('H', { Jabatan: 'Kepala Badan' }),
    ]),
  ],
  ['penilai-luar', OUTSIDERS],
  ['kriteria', criteria(50, 50)],
  ['sasaran', rowsOf([...STAFF, 'S', 'H'].map((name) => target(name)))],
  [
    'penugasan',
    rowsOf(
      RATINGS.map(([rater, ratee, role]) => ({ 'NIP Penilai': nip(rater), 'NIP Dinilai': nip(ratee), Peran: role })),
    ),
  ],
]);

type Levels = Readonly<Record<string, readonly number[]>>;

/** What somebody wrote about the first criterion's value, by rater and ratee. */
type Comments = Readonly<Record<string, string>>;

const answersWith = (others: Levels, comments: Comments): Rows =>
  rowsOf(
    RATINGS.flatMap(([rater, ratee, role, ...levels]) =>
      (others[`${rater}>${ratee}`] ?? levels).map((level, index) => ({
        'NIP Penilai': nip(rater),
        'NIP Dinilai': nip(ratee),
        Peran: role,
        'Kode Kriteria': `C${index + 1}`,
        Jawaban: level,
        Komentar: index === 0 ? (comments[`${rater}>${ratee}`] ?? '') : '',
      })),
    ),
  );

/** A cycle closed with other levels than those above, by rater and ratee, and with comments. */
export function closedWith(others: Levels, comments: Comments = {}): Bench {
  const bench = { world: new World(CLOSING), dist: DIST };
  importTables(bench, tables);
  call(bench, 'prepare', {});
  openForms(bench);
  enterAnswers(bench, call(bench, 'transcribe', { rows: answersWith(others, comments) }).submissions);
  call(bench, 'evaluate', {});
  closePeriod(bench);
  return bench;
}

let closed: string | undefined;

/** A bench of its own with the closed cycle. */
export function closedCycle(): Bench {
  closed ??= JSON.stringify(closedWith({}).world.state);
  return { world: new World(CLOSING, JSON.parse(closed)), dist: DIST };
}

/** Goes on with a job until it is over, as an open sidebar does; Google shows a response tab after a while. */
export function finish(bench: Bench, job: JobView | null): JobView | null {
  let view = job;
  for (let step = 0; view && !view.finished && step < 50; step++) {
    if (view.waiting) bench.world.clock.advance(120_000);
    view = call(bench, 'advanceJob', {});
  }
  return view;
}

export const publish = (bench: Bench): JobView | null => finish(bench, call(bench, 'startJob', { name: 'publish' }));

/** Sends whatever letters wait. */
export const sendWaiting = (bench: Bench): JobView | null => finish(bench, call(bench, 'startJob', { name: 'invite' }));

export const lettersTo = ({ world }: Bench, name: string) =>
  world.state.mails.filter(({ to }) => to.includes(emailOf(name)));
export const lastLetter = (bench: Bench, name: string): string => lettersTo(bench, name).slice(-1)[0]?.body ?? '';
export const linksIn = (body: string): readonly string[] => body.match(/https:\S+/g) ?? [];

/** Somebody opens a link, of their last letter unless another is given, and answers. */
export function say(
  bench: Bench,
  name: string,
  answers: Readonly<Record<string, string>>,
  link = linksIn(lastLetter(bench, name))[0] ?? '',
): void {
  const from = emailOf(name);
  submitForm(bench.world, openForm(bench.world, link, from), answers, from, from);
}

export const ACCEPTS = { 'Tanggapan Anda': 'Saya menerima hasil ini' };
export const objects = (grounds: string) => ({
  'Tanggapan Anda': 'Saya mengajukan keberatan',
  'Alasan keberatan': grounds,
});
export const UPHOLDS = { Putusan: 'Ditolak, hasil tetap', 'Alasan putusan': 'Bukti tidak mengubah penilaian' };
export const changesTo = (final: string) => ({
  Putusan: 'Dikabulkan, hasil diubah',
  'Nilai akhir baru (0–120)': final,
  'Alasan putusan': 'Bukti capaian diterima',
});
