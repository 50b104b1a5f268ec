/**
 * The exemplary employee of a month: HR asks once the month is over, supervisors and colleagues answer, and once all have, the
 * month is counted, the committee decides and everybody is told. The officer is one of the committee, so that the decision is
 * recorded from an account of its own.
 */
import { type Bench, call, type Steps } from '../cycle.ts';
import { Stopped } from '../files/stopped.ts';
import { drawFrom } from '../sample/draw.ts';
import { setCell } from '../sheet-edit.ts';
import { answer, goTo, work, workOn } from './deeds.ts';
import type { Year } from './people.ts';
import { type Row, sheet } from './rows.ts';

const COMMITTEE = 'Tim Penilai Bulanan';
const SEATS = 3;

/** What each form asks, by whom it asks. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  Atasan: ['Banyaknya hasil kerja', 'Mutu hasil kerja', 'Ketepatan waktu', 'Integritas', 'Prestasi dan inovasi'],
  Rekan: ['Berorientasi Pelayanan', 'Akuntabel', 'Kompeten', 'Harmonis', 'Loyal', 'Adaptif', 'Kolaboratif'],
};
const LEVELS = ['3 Cukup', '4 Baik', '5 Sangat baik'] as const;

/** HR seats three supervisors, where nobody has a seat yet; the first has the officer's address. */
function seatCommittee(bench: Bench, { people }: Year): void {
  const { world } = bench;
  call(bench, 'showSheet', { table: COMMITTEE });
  if (sheet(world, COMMITTEE).length > 0) return;
  const supervisors = new Set([...people.values()].map(({ supervisor }) => supervisor));
  const seated = [...people.keys()].filter((nip) => supervisors.has(nip)).slice(0, SEATS);
  const others = [...people.keys()].filter((nip) => !seated.includes(nip));
  [...seated, ...others].slice(0, SEATS).forEach((nip, index) => {
    setCell(world, COMMITTEE, index + 2, 1, nip);
    if (index === 0) setCell(world, COMMITTEE, index + 2, 3, world.actingUser);
  });
}

/** Requests about a month that wait for an answer. */
const waiting = (bench: Bench, month: string): readonly Row[] =>
  sheet(bench.world, 'Isian Bulanan').filter((row) => row.Bulan === month && row.Keadaan === 'Belum');

/** Supervisor and colleagues see somebody's month alike; it is drawn anew for each month. */
function answerMonth(bench: Bench, { emails }: Year, month: string): void {
  for (const { 'NIP Penilai': rater = '', 'NIP Dinilai': ratee = '', Peran = '', Tautan = '' } of waiting(
    bench,
    month,
  )) {
    const level = drawFrom(`binjai|month|${month}|${ratee}`).pick(LEVELS);
    const titles = ASKED[Peran] ?? [];
    answer(bench, Tautan, emails.get(rater) ?? '', Object.fromEntries(titles.map((title) => [title, level])));
  }
}

/** The month is counted, and the committee gives the award to whoever is first, or to nobody where there is no candidate. */
function decideMonth(bench: Bench, month: string): void {
  const { candidates, committee } = call(bench, 'countMonth', { month });
  const winners = candidates.slice(0, 1).map(({ personId }) => personId);
  const members = committee.members.map(({ id }) => id);
  call(bench, 'decideMonth', { span: month, winners, members, reason: 'Melayani dengan sungguh-sungguh.' });
}

/**
 * @param month such as 2026-01
 * @param day on which HR asks, where it is not over yet
 * @throws Stopped where nobody was asked about the month in time: only the last month that is over may be
 */
export function* awardMonth(bench: Bench, year: Year, month: string, day: string): Steps<void> {
  yield `Meminta atasan dan rekan menilai bulan ${month}`;
  goTo(bench, day);
  const { answers, decision, asking, title } = call(bench, 'monthly', { month });
  if (!answers && asking?.title !== title)
    throw new Stopped(`Penilaian ${title} tidak dapat diminta lagi: hanya bulan terakhir yang sudah selesai.`);
  if (!answers) work(bench, 'monthly');
  yield 'Atasan dan rekan menilai';
  if (!decision) answerMonth(bench, year, month);
  yield 'Menghitung, lalu tim penilai memutuskan';
  if (!decision) {
    seatCommittee(bench, year);
    decideMonth(bench, month);
  }
  yield 'Mengumumkan penerima kepada semua pegawai';
  workOn(bench, call(bench, 'startReminders', { kind: 'award', unit: null }));
}
