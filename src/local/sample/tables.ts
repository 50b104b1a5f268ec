/** Tables: the sample agency as rows of its files, the header first. Everything is text, as a file has it. */
import { drawFrom } from './draw.ts';
import { GOALS, type Goal, LEADER_GOALS, SHARES } from './goals.ts';
import { type Person, SEKDA } from './people.ts';
import type { Truth } from './truth.ts';

export type Rows = readonly (readonly string[])[];

export const employeeRows = (people: readonly Person[]): Rows => [
  ['NIP', 'Nama', 'Email', 'Jenis', 'Jabatan', 'Unit Kerja', 'NIP Atasan', 'Golongan', 'TMT', 'Status'],
  ...people.map((person) => [
    person.nip,
    person.name,
    person.email,
    person.employment,
    person.position,
    person.unit,
    person.supervisor,
    person.grade,
    person.since,
    person.status,
  ]),
];

export const outsiderRows = (): Rows => [
  ['NIP', 'Nama', 'Email', 'Jabatan'],
  [SEKDA.nip, SEKDA.name, SEKDA.email, SEKDA.position],
];

/** What is counted one by one; anything else small may have tenths. */
const MEASURED = ['Hari', 'Jam', 'Indeks', 'Persen'];

/** What was realised, in whole things or in tenths of what is measured. */
function realised({ amount, measure, down }: Goal, achievement: number): string {
  const value = down ? amount / achievement : amount * achievement;
  const reached = MEASURED.includes(measure) ? Math.round(value * 10) / 10 : Math.round(value);
  // A share cannot exceed the whole.
  return String(measure === 'Persen' ? Math.min(reached, 100) : reached);
}

/** The day by which a person's n-th target is to be reached; the first takes the whole year. */
const DUE = ['', '-06-30', '-09-30', '-11-30', ''] as const;
const dueDay = (period: number, index: number): string => (DUE[index] ? `${period}${DUE[index]}` : '');

/** Two to five targets for each person, near the true achievement. */
export function targetRows(seed: string, people: readonly Person[], truth: Truth, period: number): Rows {
  const rows = people.flatMap(({ nip, rank, field }) => {
    const draw = drawFrom(`${seed}|targets|${nip}`);
    const goals = draw.shuffled(rank === 'staff' ? GOALS[field] : LEADER_GOALS).slice(0, draw.integer(2, 5));
    return goals.map((goal, index) => {
      const reached = (truth.achievement.get(nip) ?? 1) + draw.normal(0, 0.03);
      return [
        nip,
        `RHK${index + 1}`,
        goal.plan,
        goal.indicator,
        String(goal.amount),
        goal.measure,
        String(SHARES[goals.length]?.[index] ?? 0),
        realised(goal, Math.max(reached, 0.2)),
        goal.down ? 'Turun' : 'Naik',
        dueDay(period, index),
      ];
    });
  });
  const what = ['Kode', 'Rencana Hasil Kerja', 'Indikator', 'Target', 'Satuan', 'Bobot'];
  return [['NIP', ...what, 'Realisasi', 'Arah', 'Tenggat'], ...rows];
}

const MONTHS = Array.from({ length: 12 }, (_, month) => month);

/** Mondays to Fridays of a month; holidays differ by decree and are left out. */
function workDays(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const weekdays = Array.from({ length: last }, (_, day) => new Date(Date.UTC(year, month, day + 1)).getUTCDay());
  return weekdays.filter((weekday) => weekday > 0 && weekday < 6).length;
}

/**
 * The months that have begun for everybody at work; unexcused days spread over the year, as they happen.
 *
 * @param lastMonth `YYYY-MM`; a month is the same whichever is the last
 */
export function attendanceRows(
  seed: string,
  people: readonly Person[],
  truth: Truth,
  period: number,
  lastMonth: string,
): Rows {
  const rows = people
    .filter(({ status }) => status === 'Aktif' || status === 'Cuti')
    .flatMap(({ nip, status }) => {
      const draw = drawFrom(`${seed}|attendance|${nip}`);
      const unexcused = spread(truth.unexcused.get(nip) ?? 0, () => draw.integer(0, 11));
      return MONTHS.map((month) => {
        const days = workDays(period, month);
        const onLeave = status === 'Cuti' && month >= 10 ? days : draw.chance(0.3) ? draw.integer(1, 3) : 0;
        const absent = Math.min(unexcused[month] ?? 0, days);
        const present = Math.max(0, days - onLeave - absent);
        const late = Math.min(present, draw.chance(0.35) ? draw.integer(1, 3) : 0);
        return [nip, `${period}-${String(month + 1).padStart(2, '0')}`, days, present, late, absent].map(String);
      });
    })
    .filter(([, month = '']) => month <= lastMonth);
  return [['NIP', 'Bulan', 'Hari Kerja', 'Hadir', 'Terlambat', 'Tanpa Keterangan'], ...rows];
}

/** So many days over twelve months. */
function spread(days: number, nextMonth: () => number): readonly number[] {
  const months = MONTHS.map(() => 0);
  for (let day = 0; day < days; day += 1) {
    const month = nextMonth();
    months[month] = (months[month] ?? 0) + 1;
  }
  return months;
}

const INNOVATIONS: readonly (readonly [description: string, benefit: string])[] = [
  [
    'Pesan pengingat otomatis kenaikan pangkat dan gaji berkala melalui WhatsApp',
    'Usul terlambat turun dari 31 menjadi 4 berkas setahun',
  ],
  [
    'Lembar periksa berkas pensiun satu halaman dengan kode QR ke contoh berkas',
    'Berkas yang dikembalikan berkurang separuh; layanan selesai 3 hari lebih cepat',
  ],
  ['Dasbor sisa JP pelatihan per pegawai untuk kepala unit', '92% pegawai memenuhi 20 JP sebelum triwulan IV'],
  ['Layanan konsultasi kepegawaian keliling ke kelurahan', 'Guru dan tenaga kesehatan tidak perlu izin setengah hari'],
  ['Arsip digital SK dengan penamaan baku', 'Pencarian SK dari rata-rata 25 menit menjadi 2 menit'],
];

/** One innovation for each who excels, and one from a person at work beside them. */
export function innovationRows(seed: string, people: readonly Person[], truth: Truth): Rows {
  const others = people.filter(({ nip, status }) => status === 'Aktif' && !truth.stars.has(nip));
  const authors = [...truth.stars, drawFrom(`${seed}|innovation`).pick(others).nip];
  const rows = authors.map((nip, index) => [nip, ...(INNOVATIONS[index % INNOVATIONS.length] ?? [])]);
  return [['NIP', 'Uraian', 'Manfaat'], ...rows];
}

/** The policy as HR would begin with it: the head of the agency is who reads the leadership workbook. */
export const policyRows = (seed: string, people: readonly Person[], period: number): Rows => [
  ['Kunci', 'Nilai'],
  ['Periode', String(period)],
  ['Benih', seed],
  ['Pimpinan: Email', people.find(({ rank }) => rank === 'agency-head')?.email ?? ''],
];

/** What the public thought of each unit's service: around 83, as city offices measure it. */
export const satisfactionRows = (seed: string, people: readonly Person[], period: number): Rows => {
  const units = [...new Set(people.flatMap(({ rank, unit }) => (rank === 'agency-head' ? [] : [unit])))];
  const indexOf = (unit: string): number => drawFrom(`${seed}|satisfaction|${unit}`).integer(7600, 9100) / 100;
  return [
    ['Unit Kerja', 'Nilai IKM', 'Periode'],
    ...units.map((unit) => [unit, String(indexOf(unit)), String(period)]),
  ];
};

/** The level that an assessor might have written in the place of a number. */
const levelWord = (value: number): string => (value >= 80 ? 'Tinggi' : value >= 60 ? 'Menengah' : 'Rendah');

/** Assessments of some seven people in ten at work, of the last years: a few by now too old, some as levels, most as numbers. */
export const potentialRows = (seed: string, people: readonly Person[], period: number): Rows => {
  const assessed = people.flatMap(({ nip, name, status, rank }) => {
    const draw = drawFrom(`${seed}|potential|${nip}`);
    if (status !== 'Aktif' || rank === 'agency-head' || !draw.chance(0.7)) return [];
    const value = Math.min(98, Math.max(35, Math.round(draw.normal(70, 13))));
    const year = draw.chance(0.1) ? period - 5 : period - draw.integer(1, 2);
    const found = draw.chance(0.25) ? levelWord(value) : String(value);
    const month = String(draw.integer(2, 11)).padStart(2, '0');
    return [[nip, name, found, 'Asesmen potensi dan kompetensi', 'Tim asesor UPT Penilaian', `${year}-${month}-15`]];
  });
  return [['NIP', 'Nama', 'Potensi', 'Sumber', 'Asesor', 'Tanggal'], ...assessed];
};
