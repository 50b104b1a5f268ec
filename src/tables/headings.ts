/**
 * Headings of files that people bring, matched to the headings of a sheet.
 *
 * Three ways and no other: the same heading, the same letters and digits, or a name that HR's files commonly give it, from
 * the list below. Nothing is guessed: where two columns of a file would be one heading, neither is, and a person says which.
 */
import { type Cell, fold } from './notation.ts';

/** By heading of the sheets, what the files of HR offices call the same. */
const COMMON_NAMES: Readonly<Record<string, readonly string[]>> = {
  NIP: [
    'NIP Baru',
    'NIP Pegawai',
    'NIP ASN',
    'NIP Pegawai ASN',
    'No. NIP',
    'Nomor NIP',
    'NIP/NRP',
    'NIP/NIK',
    'NIP (18 digit)',
    'NIP/NI PPPK',
    'NIP/NIPPPK',
    'NIPPPK',
    'NI PPPK',
    'Nomor Induk Pegawai',
    'Nomor Induk Pegawai (NIP)',
  ],
  Nama: ['Nama Lengkap', 'Nama Pegawai', 'Nama ASN', 'Nama dan Gelar', 'Nama Lengkap dan Gelar', 'Nama Gelar'],
  Email: ['E-mail', 'Surel', 'Alamat Email', 'Alamat Surel', 'Email Aktif', 'Email Dinas', 'Email Pegawai'],
  Jenis: ['Jenis ASN', 'Jenis Pegawai', 'Jenis Kepegawaian', 'Status Kepegawaian', 'PNS/PPPK'],
  Jabatan: ['Nama Jabatan', 'Jabatan Terakhir', 'Jabatan Saat Ini', 'Jabatan Sekarang'],
  'Unit Kerja': [
    'Unit',
    'OPD',
    'SKPD',
    'Perangkat Daerah',
    'Unit Organisasi',
    'Satuan Kerja',
    'Nama Unit Kerja',
    'Unit Kerja/OPD',
    'Nama OPD',
  ],
  'NIP Atasan': ['NIP Atasan Langsung', 'NIP Pejabat Penilai', 'NIP Penilai Kinerja', 'Atasan Langsung (NIP)'],
  Golongan: ['Gol', 'Gol/Ruang', 'Golongan/Ruang', 'Golongan Ruang', 'Pangkat/Golongan', 'Pangkat/Gol', 'Gol. Ruang'],
  TMT: ['TMT CPNS', 'TMT Pengangkatan', 'TMT PPPK', 'TMT CPNS/PPPK'],
  Status: ['Status Aktif', 'Status Keaktifan', 'Keaktifan'],
  'No. HP': [
    'HP',
    'Nomor HP',
    'No. Handphone',
    'Nomor Handphone',
    'No. WA',
    'Nomor WA',
    'Nomor WhatsApp',
    'No. WhatsApp',
  ],
  'Cuti Mulai': ['Mulai Cuti', 'Tanggal Mulai Cuti', 'Tgl Mulai Cuti', 'Tgl. Cuti Mulai', 'Awal Cuti', 'TMT Cuti'],
  'Cuti Sampai': [
    'Selesai Cuti',
    'Cuti Selesai',
    'Tanggal Selesai Cuti',
    'Tgl Selesai Cuti',
    'Akhir Cuti',
    'Tanggal Akhir Cuti',
  ],
  Bulan: ['Periode Bulan', 'Bulan Kehadiran'],
  'Hari Kerja': ['Jumlah Hari Kerja', 'Jml Hari Kerja', 'HK'],
  Hadir: ['Jumlah Hadir', 'Jml Hadir', 'Hari Hadir'],
  Terlambat: ['Jumlah Terlambat', 'Jml Terlambat', 'Kali Terlambat'],
  'Tanpa Keterangan': ['Alpa', 'Alpha', 'TK', 'Tanpa Ket', 'Jumlah Tanpa Keterangan'],
  'Rencana Hasil Kerja': ['RHK', 'Rencana Hasil Kerja (RHK)', 'Sasaran Kinerja', 'Sasaran'],
  Indikator: ['IKI', 'Indikator Kinerja', 'Indikator Kinerja Individu', 'Indikator Kinerja Individu (IKI)'],
  Target: ['Target Tahunan', 'Target Kinerja'],
  Bobot: ['Bobot (%)'],
  Realisasi: ['Capaian', 'Realisasi Kinerja'],
  Tanggal: ['Tgl'],
};

/** A heading without what does not tell it from another: capitals, spaces, dots and other marks. */
const plain = (heading: Cell): string => fold(heading).replace(/[^\p{L}\p{N}]/gu, '');

/** How a heading was matched; `none` where a person has to say. */
export type MatchKind = 'same' | 'alike' | 'common' | 'none';
export interface Match {
  /** The sheet's heading; null where none is meant. */
  readonly to: string | null;
  readonly how: MatchKind;
}

/** Title rows stand above the headings in many files; further down no heading is looked for. */
const HIGHEST_ROWS = 10;
/** What it weighs that a row says what rows are about: less than a heading. */
const NAMES = 0.5;

/**
 * The row of a file that holds its headings, from 1: of the highest ten the one that fills most of these; of those that fill
 * as many one that says what a row is about, then the first. Where none fills any it is the first of all, and a person says.
 *
 * @param wanted headings without which nobody can say what a row is about
 * @example
 * headerRow(['NIP', 'Nama', 'Email'], ['NIP'], [['DAFTAR PEGAWAI', ''], ['', ''], ['Nomor', 'Nama']]) // => 3
 */
export function headerRow(
  headings: readonly string[],
  wanted: readonly string[],
  rows: readonly (readonly string[])[],
): number {
  const fits = rows.slice(0, HIGHEST_ROWS).map((row) => {
    const filled = matchHeadings(headings, row).flatMap(({ to }) => (to === null ? [] : [to]));
    return filled.length + (filled.some((to) => wanted.includes(to)) ? NAMES : 0);
  });
  return Math.max(fits.indexOf(Math.max(...fits)), 0) + 1;
}

const sameNames = (heading: string): readonly string[] => [fold(heading)];
const WAYS: readonly {
  readonly how: MatchKind;
  readonly namesOf: (heading: string) => readonly string[];
  readonly read: (heading: Cell) => string;
}[] = [
  { how: 'same', namesOf: sameNames, read: fold },
  { how: 'alike', namesOf: (heading) => [plain(heading)], read: plain },
  { how: 'common', namesOf: (heading) => (COMMON_NAMES[heading] ?? []).map(plain), read: plain },
];

/**
 * Which of the sheet's headings each column of a file fills, the surest way first.
 *
 * @param headings the sheet's own, in its order
 * @param columns the first row of the file
 * @example
 * matchHeadings(['NIP', 'Nama'], ['nama_lengkap', 'NIP ', 'Alamat']).map(({ to }) => to) // => ['Nama', 'NIP', null]
 */
export function matchHeadings(headings: readonly string[], columns: readonly string[]): readonly Match[] {
  const found = new Map<number, Match>();
  const taken = new Set<string>();
  for (const { how, namesOf, read } of WAYS) {
    const free = headings.filter((heading) => !taken.has(heading));
    for (const heading of free) {
      const names = namesOf(heading);
      const fitting = columns.flatMap((column, index) =>
        !found.has(index) && read(column) !== '' && names.includes(read(column)) ? [index] : [],
      );
      const [only, ...more] = fitting;
      if (only === undefined || more.length > 0) continue;
      found.set(only, { to: heading, how });
      taken.add(heading);
    }
  }
  return columns.map((_, index) => found.get(index) ?? { to: null, how: 'none' });
}
