/** Meetings of everybody with their supervisor, in the middle of the year and at its end: invited, recorded, replied to. */
import { type Bench, call, type Steps } from '../cycle.ts';
import type { MeetingPlan, YearPlan } from '../sample/year.ts';
import { readSheet, setCell } from '../sheet-edit.ts';
import { answer, dayAfter, goPast, pull, today, work, workingDay } from './deeds.ts';
import type { Year } from './people.ts';
import { type Row, sheet } from './rows.ts';

/** Which of the two meetings. */
export type Plan = (of: YearPlan) => MeetingPlan;

const UNRECORDED = ['Diundang', 'Menunggu catatan atasan'];

/** @param firstDay what meetings of before are moved to */
export function* inviteToMeetings(bench: Bench, year: Year, firstDay: string): Steps<void> {
  yield 'Mengusulkan tanggal rapat dan mengundang';
  moveMeetings(bench, year, firstDay);
  call(bench, 'proposeDates', {});
  work(bench, 'meetings');
}

/** When meetings begin on a day: within office hours, the breaks of every weekday left free. */
const STARTS = ['09:00', '09:45', '10:30', '13:00', '13:45'];
const MINUTES = 45;

/** The first of the times, from a day on, at which neither of two people meets anybody yet; it is taken for both. */
function takeTime(taken: Set<string>, two: readonly string[], from: string): readonly [day: string, time: string] {
  const day = workingDay(from);
  const time = STARTS.find((start) => two.every((id) => !taken.has(`${id}|${day}|${start}`)));
  if (time === undefined) return takeTime(taken, two, dayAfter(day, 1));
  for (const id of two) taken.add(`${id}|${day}|${time}`);
  return [day, time];
}

/** HR gives meetings that are over another day: what was held is over, and the new day is a new meeting. */
function moveMeetings(bench: Bench, { people }: Year, firstDay: string): void {
  const { world } = bench;
  const now = today(bench);
  const listed = sheet(world, 'Rapat');
  if (!listed.some(({ Tanggal = '' }) => Tanggal < now)) return;
  const [header = []] = readSheet(world, 'Rapat');
  const taken = new Set<string>();
  listed.forEach(({ NIP = '', Tanggal = '' }, index) => {
    if (Tanggal >= now) return;
    const [day, time] = takeTime(
      taken,
      [NIP, people.get(NIP)?.supervisor ?? ''],
      firstDay > now ? firstDay : dayAfter(now, 1),
    );
    for (const [title, value] of Object.entries({ Tanggal: day, Pukul: time, Menit: MINUTES }))
      setCell(world, 'Rapat', index + 2, header.indexOf(title) + 1, value);
  });
}

export function* recordMeetings(bench: Bench, year: Year, plan: Plan): Steps<void> {
  yield 'Atasan mencatat rapat';
  goPast(
    bench,
    sheet(bench.world, 'Rapat').map(({ Tanggal = '' }) => Tanggal),
  );
  pull(bench);
  const rows = sheet(bench.world, 'Hasil Rapat').filter(({ Keadaan = '' }) => UNRECORDED.includes(Keadaan));
  for (const row of rows) recordMeeting(bench, year, plan, row);
  pull(bench);
  work(bench, 'meetings');
}

function recordMeeting(bench: Bench, year: Year, plan: Plan, row: Row): void {
  const { NIP = '', 'Tautan Atasan': link = '', Undangan = '' } = row;
  const own = year.plans.get(NIP);
  if (!own || link === '') return;
  const { supervisor = '' } = year.people.get(NIP) ?? {};
  const said =
    plan(own) === 'absent'
      ? { 'Pelaksanaan rapat': 'Rapat tidak terlaksana karena pegawai tidak hadir' }
      : {
          'Pelaksanaan rapat': 'Rapat terlaksana',
          'Tanggal rapat': Undangan.slice(0, 10),
          'Catatan rapat': 'Dibahas bersama.',
        };
  answer(bench, link, year.emails.get(supervisor) ?? '', said);
}

export function* replyToMeetings(bench: Bench, year: Year, plan: Plan): Steps<void> {
  yield 'Pegawai menanggapi catatan rapat';
  pull(bench);
  for (const { NIP = '', Keadaan, 'Tautan Pegawai': link = '' } of sheet(bench.world, 'Hasil Rapat')) {
    const own = year.plans.get(NIP);
    if (!own || plan(own) === 'absent' || Keadaan !== 'Menunggu tanggapan pegawai' || link === '') continue;
    const isDisputed = plan(own) === 'disputed';
    answer(bench, link, year.people.get(NIP)?.email ?? '', {
      'Pernyataan Anda': isDisputed ? 'Saya tidak setuju dengan catatan rapat' : 'Catatan rapat benar',
      'Komentar Anda': isDisputed ? 'Ada yang belum tercatat.' : 'Terima kasih.',
    });
  }
  pull(bench);
}
