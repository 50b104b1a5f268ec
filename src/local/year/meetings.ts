/** Meetings of everybody with their supervisor, in the middle of the year and at its end: invited, recorded, replied to. */
import { type Bench, call, type Steps } from '../cycle.ts';
import type { MeetingPlan, YearPlan } from '../sample/year.ts';
import { readSheet, setCell } from '../sheet-edit.ts';
import { answer, goPast, pull, work } from './deeds.ts';
import type { Year } from './people.ts';
import { type Row, sheet } from './rows.ts';

/** Which of the two meetings. */
export type Plan = (of: YearPlan) => MeetingPlan;

const UNRECORDED = ['Diundang', 'Menunggu catatan atasan'];

/** @param firstDay what meetings of before are moved to */
export function* inviteToMeetings(bench: Bench, firstDay: string): Steps<void> {
  yield 'Mengusulkan tanggal rapat dan mengundang';
  moveMeetings(bench, firstDay);
  call(bench, 'proposeDates', {});
  work(bench, 'meetings');
}

/** HR gives meetings that are over another day: what was held is over, and the new day is a new meeting. */
function moveMeetings({ world }: Bench, day: string): void {
  const meetings = sheet(world, 'Rapat');
  const today = new Date(world.clock.now().getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
  if (!meetings.some(({ Tanggal = '' }) => Tanggal < today)) return;
  const [header = []] = readSheet(world, 'Rapat');
  const type = (row: number, title: string, value: unknown): void =>
    setCell(world, 'Rapat', row, header.indexOf(title) + 1, value);
  meetings.forEach(({ Tanggal = '' }, index) => {
    if (Tanggal >= today) return;
    // One after the other from nine o'clock on, so that nobody is in two at once.
    const minutes = 9 * 60 + index * 10;
    const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    type(index + 2, 'Tanggal', day);
    type(index + 2, 'Pukul', time);
    type(index + 2, 'Menit', 10);
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
