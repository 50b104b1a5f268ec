/**
 * Trainings of the year: the last two of the catalogue are enrolled in by form in January, by whoever the sample has in them
 * and in the order that it says; the others HR has typed. Those who attended evaluate theirs.
 */
import type { Bench, Steps } from '../cycle.ts';
import type { Rows } from '../files/csv.ts';
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

/** The participants whom HR types: those of all other trainings. */
export function typedParticipants(year: Year): Rows {
  const codes = codesByForm(year);
  const [header = [], ...rows] = year.sample.tables.get('peserta-pelatihan') ?? [];
  return [header, ...rows.filter((row) => !codes.includes(row[header.indexOf('Kode Pelatihan')] ?? ''))];
}

const linksAbout = ({ world }: Bench, about: string): readonly Row[] =>
  sheet(world, 'Tautan Pelatihan').filter(({ Perihal = '' }) => Perihal.startsWith(about));

export function* offerTrainings(bench: Bench): Steps<void> {
  yield 'Menawarkan pelatihan yang masih terbuka kepada semua pegawai';
  work(bench, 'trainings');
}

/** Whoever the sample has in a training says yes to it; those who cancelled say no again. */
export function* enrol(bench: Bench, year: Year): Steps<void> {
  yield 'Pegawai memilih pelatihan lewat formulir';
  pull(bench);
  const said = new Set(sheet(bench.world, 'Pendaftaran Pelatihan').map(({ NIP }) => NIP));
  const open = (sheet(bench.world, 'Penawaran Pelatihan').at(-1)?.['Kode Pelatihan'] ?? '').split('; ');
  const titles = new Map(catalogueOf(year).map(({ Kode = '', Judul = '' }) => [Kode, `${Kode} ${Judul}`]));
  const links = new Map(linksAbout(bench, 'Pendaftaran').map(({ NIP = '', Tautan = '' }) => [NIP, Tautan]));
  const wanted = enrolledByForm(year);
  const choose = (nip: string, counts: (row: Row) => boolean): void => {
    const codes = wanted.filter((row) => row.NIP === nip && counts(row)).map((row) => row['Kode Pelatihan']);
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

/** Once the first of the two is over, HR writes who was there; they are asked how they found it, and say so. */
export function* evaluateTraining(bench: Bench, year: Year): Steps<void> {
  const { world } = bench;
  const [over] = codesByForm(year);
  yield 'Mencatat siapa yang hadir di pelatihan';
  goPast(bench, [catalogueOf(year).find(({ Kode }) => Kode === over)?.['Tanggal Selesai'] ?? '']);
  const column = (readSheet(world, 'Peserta Pelatihan')[0] ?? []).indexOf('Status') + 1;
  const meant = new Map(enrolledByForm(year).map((row) => [`${row['Kode Pelatihan']}|${row.NIP}`, row.Status ?? '']));
  sheet(world, 'Peserta Pelatihan').forEach((row, index) => {
    const status = meant.get(`${row['Kode Pelatihan']}|${row.NIP}`);
    if (row['Kode Pelatihan'] === over && row.Status === '' && status !== undefined)
      setCell(world, 'Peserta Pelatihan', index + 2, column, status);
  });
  yield 'Meminta peserta mengevaluasi pelatihan yang diikutinya';
  work(bench, 'training-evaluations');
  for (const { NIP = '', Keadaan, Tautan = '' } of linksAbout(bench, `Evaluasi Pelatihan: ${over} `)) {
    if (Keadaan !== 'Belum mengisi') continue;
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

/** What should have come of trainings: letters, places, and evaluations of the one that is evaluated. */
export function trainingsMeant(year: Year): Counts {
  const rows = recordsOf(year.sample.tables.get('peserta-pelatihan') ?? []);
  const [over = '', coming = ''] = codesByForm(year);
  const having = (state: string, of = rows): number => of.filter(({ Status }) => Status === state).length;
  const seats = Number(catalogueOf(year).find(({ Kode }) => Kode === coming)?.Kuota);
  const enrolled = having('Terdaftar');
  return {
    'surat: Pendaftaran pelatihan': year.plans.size,
    // One letter to each, whatever they have attended.
    'surat: Evaluasi pelatihan': new Set(rows.flatMap(({ NIP, Status }) => (Status === 'Hadir' ? [NIP] : []))).size,
    'pelatihan: Hadir': having('Hadir'),
    'pelatihan: Tidak Hadir': having('Tidak Hadir'),
    // Whoever says no by the form before anybody has pulled leaves no row.
    'pelatihan: Batal': having('Batal', recordsOf(typedParticipants(year))),
    'pelatihan: Terdaftar': Math.min(seats, enrolled),
    'pelatihan: Menunggu': Math.max(0, enrolled - seats),
    'evaluasi pelatihan diisi': rows.filter((row) => row['Kode Pelatihan'] === over && row.Status === 'Hadir').length,
  };
}
