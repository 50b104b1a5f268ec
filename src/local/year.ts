/**
 * A year of the sample agency, step by step: targets in January, attendance month by month, a talk in the middle of the
 * year, reports, the assessment, results and objections, meetings, awards, and the next January.
 *
 * HR's part goes through the pages' one server function, everybody else's through the forms behind their links. It keeps
 * no count of its own: what came of the year is read from the workbook afterwards.
 */
import type { JobName } from '../app/api.types.ts';
import { type Bench, call, closePeriod, enterAnswers, importTables, openForms, type Steps } from './cycle.ts';
import type { Rows } from './files/csv.ts';
import { type Answers, openForm, submitForm } from './respond.ts';
import { sampleAgency } from './sample/agency.ts';
import type { SampleAssignment } from './sample/answers.ts';
import { type MeetingPlan, type YearPlan, yearPlans } from './sample/year.ts';
import { readSheet, setCell } from './sheet-edit.ts';
import type { World } from './world.ts';

const DAY_MS = 86_400_000;
/** Longer than the policy lets anybody respond to a result, or decide on an objection. */
const LONG_MS = 16 * DAY_MS;

type Row = Readonly<Record<string, string>>;

/** A tab as records by header; texts as they stand. */
export const recordsOf = (rows: readonly (readonly unknown[])[]): readonly Row[] => {
  const [header = [], ...records] = rows;
  return records.map((cells) =>
    Object.fromEntries(header.map((title, at) => [String(title), String(cells[at] ?? '')])),
  );
};
const sheet = (world: World, title: string): readonly Row[] =>
  world.workbook.sheets.some(({ name }) => name === title) ? recordsOf(readSheet(world, title)) : [];

/** The agency with what its people mean to do. */
export interface Year {
  readonly period: number;
  readonly sample: ReturnType<typeof sampleAgency>;
  readonly plans: ReadonlyMap<string, YearPlan>;
  /** Addresses and supervisors of everybody who is rated, by NIP. */
  readonly people: ReadonlyMap<string, { readonly email: string; readonly supervisor: string }>;
  readonly emails: ReadonlyMap<string, string>;
}

/** An agency and the year that its people will live. */
export function planYear(period: number, employees: number): Year {
  const sample = sampleAgency({ period, employees });
  const rows = recordsOf(sample.tables.get('pegawai') ?? []);
  const outsiders = recordsOf(sample.tables.get('penilai-luar') ?? []);
  const supervisors = new Map(rows.map((row) => [row.NIP ?? '', row['NIP Atasan'] ?? '']));
  const rated = rows.filter(({ Status }) => Status === 'Aktif' || Status === 'Cuti');
  const targets = recordsOf(sample.tables.get('sasaran') ?? []);
  const plans = yearPlans(
    'binjai',
    rated.map(({ NIP = '' }) => ({
      nip: NIP,
      superior: supervisors.get(supervisors.get(NIP) ?? '') || undefined,
      targets: targets.filter((row) => row.NIP === NIP).length,
    })),
  );
  return {
    period,
    sample,
    plans,
    people: new Map(
      rated.map((row) => [row.NIP ?? '', { email: row.Email ?? '', supervisor: row['NIP Atasan'] ?? '' }]),
    ),
    emails: new Map([...rows, ...outsiders].map((row) => [row.NIP ?? '', row.Email ?? ''])),
  };
}

/** Goes on with a job until it is over; Google shows a response tab after a while, and quota comes with the day. */
function work(bench: Bench, name: JobName): void {
  for (let view = call(bench, 'startJob', { name }); !view.finished; ) {
    if (view.waiting) bench.world.clock.advance(120_000);
    const next = call(bench, 'advanceJob', {});
    if (!next) return;
    view = next;
  }
}

/** Somebody fills in the form behind a link; nobody does so in the same second as another. */
function answer({ world }: Bench, link: string, email: string, answers: Answers): void {
  world.clock.advance(1000);
  submitForm(world, openForm(world, link, email), answers, email, email);
}

const pull = (bench: Bench): void => work(bench, 'inquiries');
const goTo = ({ world }: Bench, moment: string): void =>
  world.clock.advance(new Date(`${moment}+07:00`).getTime() - world.clock.now().getTime());

const without = (rows: Rows, title: string): Rows =>
  rows.map((row, index) => row.map((cell, at) => (index > 0 && rows[0]?.[at] === title ? '' : cell)));
/** The same targets, due in another year. */
const inYear = (rows: Rows, year: number): Rows =>
  rows.map((row, index) =>
    row.map((cell, at) => (index > 0 && rows[0]?.[at] === 'Tenggat' ? `${year}${cell.slice(4)}` : cell)),
  );
const upTo = (rows: Rows, month: string): Rows =>
  rows.filter((row, index) => index === 0 || (row[rows[0]?.indexOf('Bulan') ?? -1] ?? '') <= month);

/** Everybody says what they mean to say to their targets. */
function sayToTargets(bench: Bench, { plans, people }: Year, who: readonly YearPlan['targets'][], asks: boolean): void {
  const UNDERSTOOD = 'Saya memahami target dan standar kerja saya';
  for (const { NIP = '', Tautan = '' } of sheet(bench.world, 'Sosialisasi')) {
    const plan = plans.get(NIP);
    if (!plan || !who.includes(plan.targets) || Tautan === '') continue;
    const said = asks
      ? { 'Pernyataan Anda': 'Saya mempunyai pertanyaan', 'Pertanyaan Anda': 'Bagaimana target ini diukur?' }
      : { 'Pernyataan Anda': UNDERSTOOD };
    answer(bench, Tautan, people.get(NIP)?.email ?? '', said);
  }
}

function* targetSteps(bench: Bench, year: Year): Steps<void> {
  yield 'Mengumumkan sasaran dan standar kerja';
  work(bench, 'announce');
  yield 'Pegawai menyatakan memahami sasaran, atau bertanya';
  sayToTargets(bench, year, ['understood'], false);
  sayToTargets(bench, year, ['asks'], true);
  pull(bench);
  sayToTargets(bench, year, ['asks'], false);
  yield 'Mengingatkan yang belum menyatakan apa pun';
  bench.world.clock.advance(5 * DAY_MS);
  pull(bench);
  call(bench, 'startReminders', { kind: 'targets-reminder', unit: null });
  while (call(bench, 'advanceJob', {})?.finished === false);
  sayToTargets(bench, year, ['reminded'], false);
  pull(bench);
}

/** Meetings of everybody with their supervisor, from the dates in Rapat to what both say of it. */
function* meetingSteps(bench: Bench, year: Year, plan: (of: YearPlan) => MeetingPlan, firstDay: string): Steps<void> {
  const { world } = bench;
  yield 'Mengusulkan tanggal rapat dan mengundang';
  moveMeetings(bench, firstDay);
  call(bench, 'proposeDates', {});
  work(bench, 'meetings');
  yield 'Atasan mencatat rapat';
  world.clock.advance(LONG_MS);
  pull(bench);
  for (const row of sheet(world, 'Hasil Rapat')) {
    const own = year.plans.get(row.NIP ?? '');
    if (!own || !row['Tautan Atasan']) continue;
    const { supervisor = '' } = year.people.get(row.NIP ?? '') ?? {};
    const isAbsent = plan(own) === 'absent';
    answer(bench, row['Tautan Atasan'], year.emails.get(supervisor) ?? '', {
      'Pelaksanaan rapat': isAbsent ? 'Rapat tidak terlaksana karena pegawai tidak hadir' : 'Rapat terlaksana',
      ...(isAbsent ? {} : { 'Tanggal rapat': firstDay, 'Catatan rapat': 'Dibahas bersama.' }),
    });
  }
  pull(bench);
  work(bench, 'meetings');
  yield 'Pegawai menanggapi catatan rapat';
  for (const row of sheet(world, 'Hasil Rapat')) {
    const own = year.plans.get(row.NIP ?? '');
    if (!own || plan(own) === 'absent' || !row['Tautan Pegawai']) continue;
    const isDisputed = plan(own) === 'disputed';
    answer(bench, row['Tautan Pegawai'], year.people.get(row.NIP ?? '')?.email ?? '', {
      'Pernyataan Anda': isDisputed ? 'Saya tidak setuju dengan catatan rapat' : 'Catatan rapat benar',
      'Komentar Anda': isDisputed ? 'Ada yang belum tercatat.' : 'Terima kasih.',
    });
  }
  pull(bench);
}

/** HR gives meetings that stand in Rapat another day: those that were held are over, and the new day is a new meeting. */
function moveMeetings({ world }: Bench, day: string): void {
  const [header = [], ...rows] = world.workbook.sheets.some(({ name }) => name === 'Rapat')
    ? readSheet(world, 'Rapat')
    : [];
  rows.forEach((_, index) => {
    setCell(world, 'Rapat', index + 2, header.indexOf('Tanggal') + 1, day);
    // One after the other from nine o'clock on, so that nobody is in two at once.
    const minutes = 9 * 60 + index * 10;
    const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    setCell(world, 'Rapat', index + 2, header.indexOf('Pukul') + 1, time);
    setCell(world, 'Rapat', index + 2, header.indexOf('Menit') + 1, 10);
  });
}

/** Links of a column of Laporan Akhir Tahun by NIP; they stand in one of a person's rows. */
const linksIn = (world: World, column: string): ReadonlyMap<string, string> =>
  new Map(
    sheet(world, 'Laporan Akhir Tahun')
      .filter((row) => row[column] !== '')
      .map((row) => [row.NIP ?? '', row[column] ?? '']),
  );

function* reportSteps(bench: Bench, year: Year): Steps<void> {
  const { world } = bench;
  const realised = recordsOf(year.sample.tables.get('sasaran') ?? []);
  yield 'Meminta laporan akhir tahun';
  work(bench, 'year-end');
  yield 'Pegawai melaporkan realisasi';
  const links = linksIn(world, 'Tautan Laporan');
  for (const [nip, { email }] of year.people) {
    const own = realised.filter(({ NIP }) => NIP === nip);
    const numbers = own.map(({ Realisasi = '' }, index) => [`Realisasi ${index + 1}`, Realisasi]);
    answer(bench, links.get(nip) ?? '', email, { ...Object.fromEntries(numbers), Capaian: 'Layanan lebih cepat.' });
  }
  pull(bench);
  work(bench, 'year-end');
  yield 'Atasan mengonfirmasi atau mengoreksi';
  const asked = linksIn(world, 'Tautan Konfirmasi');
  for (const [nip, { supervisor }] of year.people) {
    const own = realised.filter(({ NIP }) => NIP === nip);
    const link = asked.get(nip) ?? '';
    if (link === '') continue;
    const verdicts = own.flatMap(({ Realisasi = '' }, index): readonly (readonly [string, string])[] =>
      year.plans.get(nip)?.corrected.has(index)
        ? [
            [`Keputusan ${index + 1}`, 'Dikoreksi'],
            [`Angka yang benar ${index + 1}`, String(Number(Realisasi) + 1)],
            [`Alasan koreksi ${index + 1}`, 'Menurut berkas di bidang.'],
          ]
        : [[`Keputusan ${index + 1}`, 'Sesuai']],
    );
    answer(bench, link, year.emails.get(supervisor) ?? '', Object.fromEntries(verdicts));
  }
  pull(bench);
}

function* assessmentSteps(bench: Bench, year: Year, assignments: () => readonly SampleAssignment[]): Steps<void> {
  yield 'Menyusun penugasan dan membuat formulir penilaian';
  call(bench, 'prepare', {});
  openForms(bench);
  yield 'Penilai mengisi formulir';
  enterAnswers(bench, call(bench, 'transcribe', { rows: year.sample.answersFor(assignments()) }).submissions);
  yield 'Menarik jawaban, menghitung dan menutup periode';
  call(bench, 'evaluate', {});
  closePeriod(bench);
}

function* resultSteps(bench: Bench, year: Year): Steps<void> {
  const { world } = bench;
  yield 'Menerbitkan hasil';
  work(bench, 'publish');
  yield 'Pegawai menerima hasil atau mengajukan keberatan';
  for (const { NIP = '', Tautan = '' } of sheet(world, 'Tanggapan Hasil')) {
    const plan = year.plans.get(NIP)?.result;
    if (!plan || plan === 'silent') continue;
    const said =
      plan === 'accepts'
        ? { 'Tanggapan Anda': 'Saya menerima hasil ini' }
        : { 'Tanggapan Anda': 'Saya mengajukan keberatan', 'Alasan keberatan': 'Ada capaian yang belum dihitung.' };
    answer(bench, Tautan, year.people.get(NIP)?.email ?? '', said);
  }
  call(bench, 'pullResults', {});
  work(bench, 'publish');
  yield 'Atasan dari atasan memutus keberatan';
  const superiorOf = (nip: string): string => {
    const { supervisor = '' } = year.people.get(nip) ?? {};
    return year.people.get(supervisor)?.supervisor ?? '';
  };
  for (const row of sheet(world, 'Tanggapan Hasil')) {
    const { NIP = '', 'Tautan Pemutus': link = '' } = row;
    if (link === '') continue;
    const isChanged = year.plans.get(NIP)?.result === 'objects-with-success';
    answer(bench, link, year.emails.get(superiorOf(NIP)) ?? '', {
      Putusan: isChanged ? 'Dikabulkan, hasil diubah' : 'Ditolak, hasil tetap',
      ...(isChanged ? { 'Nilai akhir baru (0–120)': '100' } : {}),
      'Alasan putusan': 'Menurut bukti yang diajukan.',
    });
  }
  world.clock.advance(LONG_MS);
  call(bench, 'pullResults', {});
  work(bench, 'publish');
}

/** Grants every unit's candidate the award, the first where several are tied. Says how many were granted. */
function grantAwards(bench: Bench): number {
  const units = new Set<string>();
  const candidates = sheet(bench.world, 'Kandidat').filter(({ Jenis }) => Jenis === 'Penghargaan');
  for (const { NIP = '', 'Unit Kerja': unit = '' } of candidates) {
    if (units.has(unit)) continue;
    units.add(unit);
    call(bench, 'decideAward', {
      personId: NIP,
      award: 'unit-best',
      kind: 'grant',
      reason: 'Pilihan tim penilai',
    });
  }
  return units.size;
}

/**
 * The whole year, from the first working day of January to the next.
 *
 * @param assignments who rates whom, once that is decided
 * @returns how many awards were granted: for lack of a true best, HR grants whatever the candidates allow
 */
export function* yearSteps(bench: Bench, year: Year, assignments: () => readonly SampleAssignment[]): Steps<number> {
  const { period, sample } = year;
  const tables = new Map(sample.tables);
  const [targets = [], attendance = []] = [sample.tables.get('sasaran'), sample.tables.get('kehadiran')];
  tables.set('sasaran', without(targets, 'Realisasi'));
  tables.delete('kehadiran');
  yield 'Mengisi daftar pegawai, sasaran, kriteria dan pelatihan';
  importTables(bench, tables);
  yield* targetSteps(bench, year);
  for (const month of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]) {
    const named = `${period}-${String(month).padStart(2, '0')}`;
    goTo(bench, `${named}-27T09:00:00`);
    yield `Mengimpor kehadiran sampai ${named}`;
    call(bench, 'importTable', { name: 'kehadiran', rows: upTo(attendance, named) });
    if (month === 6) yield* meetingSteps(bench, year, ({ midYear }) => midYear, `${period}-07-01`);
    if (month === 11) yield* reportSteps(bench, year);
  }
  yield* assessmentSteps(bench, year, assignments);
  yield* resultSteps(bench, year);
  yield* meetingSteps(bench, year, ({ yearEnd }) => yearEnd, `${period + 1}-01-28`);
  yield 'Menetapkan penerima penghargaan dan menetapkan periode';
  const granted = grantAwards(bench);
  call(bench, 'finaliseCycle', {});
  yield 'Membuka periode baru';
  call(bench, 'openPeriod', { period: String(period + 1) });
  yield 'Mengumumkan sasaran tahun berikutnya';
  call(bench, 'importTable', { name: 'sasaran', rows: inYear(without(targets, 'Realisasi'), period + 1) });
  work(bench, 'announce');
  return granted;
}

/** What the year came to, by what stands in the workbook before the next period is opened. */
export interface Ledger {
  readonly [what: string]: number;
}

/** Counts of a column's words. */
function counted(what: string, rows: readonly Row[], column: string): Ledger {
  const counts: Record<string, number> = {};
  for (const row of rows) {
    const word = row[column] ?? '';
    if (word !== '') counts[`${what}: ${word}`] = (counts[`${what}: ${word}`] ?? 0) + 1;
  }
  return counts;
}

/** The ledger as the workbook says it. A tab that was set aside with its period carries the year behind its name. */
export function ledgerOf(world: World, period: number): Ledger {
  const of = (title: string): readonly Row[] => {
    const aside = sheet(world, `${title} ${period}`);
    return aside.length > 0 ? aside : sheet(world, title);
  };
  const once = [...new Map(of('Laporan Akhir Tahun').map((row) => [row.NIP, row])).values()];
  return {
    ...counted(
      'surat',
      of('Surat').filter(({ Keadaan }) => Keadaan === 'terkirim'),
      'Jenis',
    ),
    ...counted('sasaran', of('Sosialisasi'), 'Keadaan'),
    ...counted('laporan', once, 'Keadaan'),
    ...counted('realisasi', of('Laporan Akhir Tahun'), 'Kata Atasan'),
    ...counted('rapat', of('Catatan Rapat'), 'Pelaksanaan'),
    ...counted('tanggapan rapat', of('Hasil Rapat'), 'Keadaan'),
    ...counted('hasil', of('Tanggapan Hasil'), 'Tanggapan'),
    ...counted('keberatan', of('Putusan Keberatan'), 'Putusan'),
    // Kept over periods, so each line says of which it is.
    ...counted(
      'penghargaan',
      of('Keputusan Penghargaan').filter(({ Periode }) => Periode === String(period)),
      'Keputusan',
    ),
    'JP diikuti': of('JP Pegawai').reduce((sum, { JP }) => sum + Number(JP), 0),
  };
}
