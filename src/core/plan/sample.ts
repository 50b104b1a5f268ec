/**
 * A small made-up agency to try everything with: a head, two units of four, one colleague outside who rates the head, and two
 * targets each. Nobody in it is anybody; every letter to them comes to the one who tries it.
 */

type Rows = readonly (readonly string[])[];

interface SamplePerson {
  readonly id: string;
  readonly name: string;
  readonly position: string;
  readonly unit: string;
  readonly supervisorId: string;
  readonly grade: string;
}

const HEAD = '197103121996031001';
const OUTSIDER = '196805051992031002';
const UNITS = [
  { name: 'Bidang Mutasi dan Promosi', lead: '197808152003121003' },
  { name: 'Bidang Pengembangan Aparatur', lead: '198002202005012004' },
] as const;

const person = (
  id: string,
  name: string,
  position: string,
  unit: string,
  supervisorId: string,
  grade: string,
): SamplePerson => ({ id, name, position, unit, supervisorId, grade });

const PEOPLE: readonly SamplePerson[] = [
  person(HEAD, 'Contoh Satu', 'Kepala Badan', 'Sekretariat', OUTSIDER, 'IV/c'),
  person(UNITS[0].lead, 'Contoh Dua', 'Kepala Bidang', UNITS[0].name, HEAD, 'IV/a'),
  person('198511032010012005', 'Contoh Tiga', 'Analis SDM Aparatur', UNITS[0].name, UNITS[0].lead, 'III/d'),
  person('199004172015031006', 'Contoh Empat', 'Analis SDM Aparatur', UNITS[0].name, UNITS[0].lead, 'III/b'),
  person('199312252019032007', 'Contoh Lima', 'Pengelola Kepegawaian', UNITS[0].name, UNITS[0].lead, 'II/d'),
  person(UNITS[1].lead, 'Contoh Enam', 'Kepala Bidang', UNITS[1].name, HEAD, 'IV/a'),
  person('198707092011011008', 'Contoh Tujuh', 'Widyaiswara', UNITS[1].name, UNITS[1].lead, 'III/c'),
  person('199109142016022009', 'Contoh Delapan', 'Analis Pengembangan', UNITS[1].name, UNITS[1].lead, 'III/b'),
  person('199406302020121010', 'Contoh Sembilan', 'Pengelola Pelatihan', UNITS[1].name, UNITS[1].lead, 'II/c'),
];

/** An address that the same mailbox gets, told apart by what stands behind the plus. */
const addressOf = (mailbox: string, tag: string): string => mailbox.replace('@', `+${tag}@`);

/** The days from which they serve are in their NIPs. */
const sinceOf = (id: string): string => `${id.slice(8, 12)}-${id.slice(12, 14)}-01`;

const tagOf = (name: string): string => name.toLowerCase().replace(' ', '.');

/**
 * The sample as rows of the sheets, by the names of their files.
 *
 * @param mailbox the address of whoever tries it
 * @example
 * sampleTables('hr@dinas.example').pegawai?.[1]?.[2] // => 'hr+contoh.satu@dinas.example'
 */
export const sampleTables = (mailbox: string): Readonly<Record<string, Rows>> => ({
  pegawai: [
    ['NIP', 'Nama', 'Email', 'Jenis', 'Jabatan', 'Unit Kerja', 'NIP Atasan', 'Golongan', 'TMT', 'Status'],
    ...PEOPLE.map(({ id, name, position, unit, supervisorId, grade }) => [
      ...[id, name, addressOf(mailbox, tagOf(name)), 'PNS', position, unit, supervisorId, grade],
      ...[sinceOf(id), 'Aktif'],
    ]),
  ],
  'penilai-luar': [
    ['NIP', 'Nama', 'Email', 'Jabatan'],
    [OUTSIDER, 'Contoh Sekda', addressOf(mailbox, 'contoh.sekda'), 'Sekretaris Daerah'],
  ],
  sasaran: [
    ['NIP', 'Kode', 'Rencana Hasil Kerja', 'Indikator', 'Target', 'Satuan', 'Bobot', 'Realisasi'],
    ...PEOPLE.flatMap(({ id }) => [
      [id, 'S1', 'Menyelesaikan layanan kepegawaian tepat waktu', 'Layanan tepat waktu', '95', 'persen', '60', ''],
      [id, 'S2', 'Menyusun laporan bulanan bidang', 'Laporan tersusun', '12', 'laporan', '40', ''],
    ]),
  ],
  // The addresses are not those of accounts, so answers are known by the code in the link alone.
  kebijakan: [
    ['Kunci', 'Nilai'],
    ['Identitas', 'kode'],
  ],
});
