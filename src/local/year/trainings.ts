/**
 * Trainings of the year: the last two of the catalogue are enrolled in by form in January, by whoever the sample has in them
 * and in the order that it says; the others HR has typed. Who was there and their certificates are written once a training is
 * over, and some of those who attended evaluate theirs.
 */
import type { Bench, Steps } from '../cycle.ts';
import type { Rows } from '../files/csv.ts';
import { hoursAttended } from '../sample/year.ts';
import { readSheet, setCell } from '../sheet-edit.ts';
import { answer, goPast, pull, work } from './deeds.ts';
import type { Year } from './people.ts';
import { type Row, recordsOf, sheet } from './rows.ts';

/** How many trainings, from the end of the catalogue, are enrolled in by form. */
const BY_FORM = 2;

const catalogueOf = ({ sample }: Year): readonly Row[] => recordsOf(sample.tables.get('pelatihan') ?? []);
const codesByForm = (year: Year): readonly string[] =>
  catalogueOf(year)
    .slice(-BY_FORM)
    .map(({ Kode = '' }) => Kode);

/** Rows of the sample about trainings that are enrolled in by form, in the order of their time. */
export function enrolledByForm(year: Year): readonly Row[] {
  const codes = codesByForm(year);
  return recordsOf(year.sample.tables.get('peserta-pelatihan') ?? [])
    .filter((row) => codes.includes(row['Kode Pelatihan'] ?? ''))
    .sort((a, b) => ((a['Waktu Daftar'] ?? '') < (b['Waktu Daftar'] ?? '') ? -1 : 1));
}

/** The participants whom HR types in January, those of all other trainings: nobody was there yet. */
export function typedParticipants(year: Year): Rows {
  const codes = codesByForm(year);
  const [header = [], ...rows] = year.sample.tables.get('peserta-pelatihan') ?? [];
  const typed = (title: string, cell: string): string =>
    title === 'Status' && cell !== 'Batal' ? 'Terdaftar' : title.endsWith('Sertifikat') ? '' : cell;
  return [
    header,
    ...rows
      .filter((row) => !codes.includes(row[header.indexOf('Kode Pelatihan')] ?? ''))
      .map((row) => row.map((cell, at) => typed(header[at] ?? '', cell))),
  ];
}

/** Days of a year, MM-DD, up to which trainings are looked back on. */
export const LOOKS_BACK = ['06-30', '10-31', '12-31'] as const;
export type LookBack = (typeof LOOKS_BACK)[number];

/** Codes of the trainings that are over by one of these days and were not by the one before. */
function codesUntil(year: Year, day: LookBack): readonly string[] {
  const [after, until] = [LOOKS_BACK[LOOKS_BACK.indexOf(day) - 1] ?? '', day].map((end) => `${year.period}-${end}`);
  return catalogueOf(year).flatMap(({ Kode = '', 'Tanggal Selesai': ends = '' }) =>
    ends > (after ?? '') && ends <= (until ?? '') ? [Kode] : [],
  );
}

const EVALUATION = 'Evaluasi Pelatihan: ';

const linksAbout = ({ world }: Bench, about: string): readonly Row[] =>
  sheet(world, 'Tautan Pelatihan').filter(({ Perihal = '' }) => Perihal.startsWith(about));

export function* offerTrainings(bench: Bench): Steps<void> {
  yield 'Menawarkan pelatihan yang masih terbuka kepada semua pegawai';
  work(bench, 'trainings');
}

/** Whoever the sample has in a training says yes to it, also where HR has entered them; those who cancelled say no again. */
export function* enrol(bench: Bench, year: Year): Steps<void> {
  yield 'Pegawai memilih pelatihan lewat formulir';
  pull(bench);
  const said = new Set(sheet(bench.world, 'Pendaftaran Pelatihan').map(({ NIP }) => NIP));
  const open = (sheet(bench.world, 'Penawaran Pelatihan').at(-1)?.['Kode Pelatihan'] ?? '').split('; ');
  const titles = new Map(catalogueOf(year).map(({ Kode = '', Judul = '' }) => [Kode, `${Kode} ${Judul}`]));
  const links = new Map(linksAbout(bench, 'Pendaftaran').map(({ NIP = '', Tautan = '' }) => [NIP, Tautan]));
  const wanted = enrolledByForm(year);
  const typed = recordsOf(typedParticipants(year)).filter(({ Status }) => Status !== 'Batal');
  const choose = (nip: string, counts: (row: Row) => boolean): void => {
    const own = [...typed, ...wanted.filter(counts)].filter(({ NIP }) => NIP === nip);
    const codes = own.map((row) => row['Kode Pelatihan']);
    const choices = open.map((code) => [titles.get(code) ?? '', codes.includes(code) ? 'Ikut' : 'Tidak ikut']);
    answer(bench, links.get(nip) ?? '', year.people.get(nip)?.email ?? '', Object.fromEntries(choices));
  };
  const left = [...new Set(wanted.map(({ NIP = '' }) => NIP))].filter((nip) => !said.has(nip));
  for (const nip of left) choose(nip, () => true);
  for (const nip of left)
    if (wanted.some((row) => row.NIP === nip && row.Status === 'Batal'))
      choose(nip, ({ Status }) => Status !== 'Batal');
  pull(bench);
}

/** HR writes who was there, with their certificates. Of those who are still to come in the sample all are who have a place. */
function recordAttendance({ world }: Bench, year: Year, codes: readonly string[]): void {
  const keyOf = (row: Row): string => `${row['Kode Pelatihan']}|${row.NIP}`;
  const [header = []] = readSheet(world, 'Peserta Pelatihan');
  const meant = new Map(recordsOf(year.sample.tables.get('peserta-pelatihan') ?? []).map((row) => [keyOf(row), row]));
  const places = new Map(sheet(world, 'Tempat Pelatihan').map((row) => [keyOf(row), row.Status]));
  sheet(world, 'Peserta Pelatihan').forEach((row, index) => {
    const own = meant.get(keyOf(row));
    const isOpen = codes.includes(row['Kode Pelatihan'] ?? '') && ['', 'Terdaftar'].includes(row.Status ?? '');
    if (!own || !isOpen || places.get(keyOf(row)) !== 'Terdaftar') return;
    const Status = own.Status === '' ? 'Hadir' : own.Status;
    const { 'Nomor Sertifikat': number, 'Tanggal Sertifikat': day } = own;
    for (const [title, value] of Object.entries({ Status, 'Nomor Sertifikat': number, 'Tanggal Sertifikat': day }))
      if (value) setCell(world, 'Peserta Pelatihan', index + 2, header.indexOf(title) + 1, value);
  });
}

/** Once trainings are over, HR writes who was there; they are asked how they found it, and some say so. */
export function* evaluateTrainings(bench: Bench, year: Year, day: LookBack): Steps<void> {
  const codes = codesUntil(year, day);
  yield 'Mencatat siapa yang hadir di pelatihan';
  goPast(
    bench,
    catalogueOf(year).flatMap(({ Kode = '', 'Tanggal Selesai': ends = '' }) => (codes.includes(Kode) ? [ends] : [])),
  );
  recordAttendance(bench, year, codes);
  yield 'Meminta peserta mengevaluasi pelatihan yang diikutinya';
  work(bench, 'training-evaluations');
  for (const { NIP = '', Perihal = '', Keadaan, Tautan = '' } of linksAbout(bench, EVALUATION)) {
    const isTheirs =
      codes.some((code) => Perihal.startsWith(`${EVALUATION}${code} `)) && year.plans.get(NIP)?.evaluates;
    if (!isTheirs || Keadaan !== 'Belum mengisi') continue;
    answer(bench, Tautan, year.people.get(NIP)?.email ?? '', {
      Kegunaan: '5 – sangat baik',
      Materi: '4',
      Pengajar: '4',
      Penyelenggaraan: '3',
      'Yang akan diterapkan': 'Menata ulang alur kerja di bidang.',
    });
  }
  pull(bench);
}

/** Counts by what was counted. */
type Counts = Readonly<Record<string, number>>;

/** What should have come of trainings: letters, places, hours, and evaluations by those who mean to say something. */
export function trainingsMeant(year: Year): Counts {
  const { tables } = year.sample;
  const rows = recordsOf(tables.get('peserta-pelatihan') ?? []);
  const coming = catalogueOf(year).find(({ Kode }) => Kode === codesByForm(year).at(-1));
  // Whoever came first has a place in the last training, and is there.
  const wanted = enrolledByForm(year).filter(({ Status }) => Status === '');
  const placed = wanted.slice(0, Number(coming?.Kuota));
  const attended = [...rows.filter(({ Status }) => Status === 'Hadir'), ...placed];
  const lettersOf = (codes: readonly string[]): number =>
    new Set(attended.flatMap((row) => (codes.includes(row['Kode Pelatihan'] ?? '') ? [row.NIP] : []))).size;
  return {
    'surat: Pendaftaran pelatihan': year.plans.size,
    // Each time one letter to each, however many they have attended.
    'surat: Evaluasi pelatihan': LOOKS_BACK.reduce((sum, day) => sum + lettersOf(codesUntil(year, day)), 0),
    'pelatihan: Hadir': attended.length,
    'pelatihan: Tidak Hadir': rows.filter(({ Status }) => Status === 'Tidak Hadir').length,
    // Whoever says no by the form before anybody has pulled leaves no row.
    'pelatihan: Batal': recordsOf(typedParticipants(year)).filter(({ Status }) => Status === 'Batal').length,
    'pelatihan: Menunggu': wanted.length - placed.length,
    'evaluasi pelatihan diisi': attended.filter(({ NIP = '' }) => year.plans.get(NIP)?.evaluates).length,
    'JP diikuti':
      hoursAttended(tables.get('pelatihan') ?? [], tables.get('peserta-pelatihan') ?? []) +
      placed.length * Number(coming?.JP),
  };
}
