/** January: targets are announced, people say what they mean to say to them, and who says nothing is reminded. */
import { type Bench, call, importTables, type Steps } from '../cycle.ts';
import type { Rows } from '../files/csv.ts';
import type { YearPlan } from '../sample/year.ts';
import { answer, pull, waitDays, work, workOn } from './deeds.ts';
import type { Year } from './people.ts';
import { sheet } from './rows.ts';
import { typedParticipants } from './trainings.ts';

const WAITS = 'Menunggu pernyataan';
const HAS_ASKED = 'Ada pertanyaan';

const without = (rows: Rows, title: string): Rows =>
  rows.map((row, index) => row.map((cell, at) => (index > 0 && rows[0]?.[at] === title ? '' : cell)));

/** The same targets as at the beginning of a year: those with a day due in it, and nothing of them done. */
export const targetsOf = ({ sample }: Year, period: number): Rows => {
  const rows = without(sample.tables.get('sasaran') ?? [], 'Realisasi');
  return rows.map((row, index) =>
    row.map((cell, at) =>
      index > 0 && cell !== '' && rows[0]?.[at] === 'Tenggat' ? `${period}${cell.slice(4)}` : cell,
    ),
  );
};

/** The tables as they are on the first working day: nothing is done yet, and nobody was absent. */
export function beginYear(bench: Bench, year: Year): void {
  const tables = new Map(year.sample.tables);
  tables.set('sasaran', targetsOf(year, year.period));
  tables.delete('kehadiran');
  tables.set('peserta-pelatihan', typedParticipants(year));
  importTables(bench, tables);
}

/** Everybody who is still waited for says what they mean to say to their targets. */
function sayToTargets(bench: Bench, { plans, people }: Year, who: YearPlan['targets'], state: string): void {
  for (const { NIP = '', Tautan = '', Keadaan } of sheet(bench.world, 'Sosialisasi')) {
    if (plans.get(NIP)?.targets !== who || Keadaan !== state || Tautan === '') continue;
    const said =
      who === 'asks' && state === WAITS
        ? { 'Pernyataan Anda': 'Saya mempunyai pertanyaan', 'Pertanyaan Anda': 'Bagaimana target ini diukur?' }
        : { 'Pernyataan Anda': 'Saya memahami target dan standar kerja saya' };
    answer(bench, Tautan, people.get(NIP)?.email ?? '', said);
  }
}

export function* announceTargets(bench: Bench): Steps<void> {
  yield 'Mengumumkan sasaran dan standar kerja';
  work(bench, 'announce');
}

export function* answerTargets(bench: Bench, year: Year): Steps<void> {
  yield 'Pegawai menyatakan memahami sasaran, atau bertanya';
  pull(bench);
  sayToTargets(bench, year, 'understood', WAITS);
  sayToTargets(bench, year, 'asks', WAITS);
  pull(bench);
  yield 'Yang bertanya sudah dijawab, dan menyatakan memahami';
  sayToTargets(bench, year, 'asks', HAS_ASKED);
  pull(bench);
}

export function* remindOfTargets(bench: Bench, year: Year): Steps<void> {
  const isAnybodyWaitedFor = (): boolean => sheet(bench.world, 'Sosialisasi').some(({ Keadaan }) => Keadaan === WAITS);
  yield 'Mengingatkan yang belum menyatakan apa pun';
  pull(bench);
  if (!isAnybodyWaitedFor()) return;
  waitDays(bench, 5);
  pull(bench);
  if (!isAnybodyWaitedFor()) return;
  workOn(bench, call(bench, 'startReminders', { kind: 'targets-reminder', unit: null }));
  yield 'Yang diingatkan menyatakan memahami';
  sayToTargets(bench, year, 'reminded', WAITS);
  pull(bench);
}
