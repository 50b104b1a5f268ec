/**
 * Units: how an agency of a given size is divided, and who stands above whom in each part.
 *
 * Up to about 90 people it is the BKPSDM of Kota Binjai with its Sekretariat and Bidang. Larger ones are drawn as a city
 * whose other offices are rated together with it, so that units keep a size in which colleagues know each other.
 */

/** One kind of work; decides wording of posts and targets. */
export type Field = 'secretariat' | 'recruitment' | 'transfer' | 'development' | 'appraisal';

export interface Unit {
  readonly name: string;
  readonly field: Field;
  readonly headPosition: string;
  /** Posts right below the head. */
  readonly leadPositions: readonly [string, string];
}

const BIDANG = {
  recruitment: 'Bidang Pengadaan, Pemberhentian dan Informasi',
  transfer: 'Bidang Mutasi dan Promosi',
  development: 'Bidang Pengembangan Kompetensi Aparatur',
  appraisal: 'Bidang Penilaian Kinerja Aparatur dan Penghargaan',
} as const;

const TEAMS: Readonly<Record<keyof typeof BIDANG, readonly [string, string]>> = {
  recruitment: ['Pengadaan dan Pemberhentian', 'Data dan Informasi Kepegawaian'],
  transfer: ['Mutasi', 'Kepangkatan dan Promosi'],
  development: ['Pendidikan dan Pelatihan', 'Sertifikasi Kompetensi'],
  appraisal: ['Penilaian dan Evaluasi Kinerja', 'Disiplin dan Penghargaan'],
};

const teamLead = (team: string): string => `Analis SDM Aparatur Ahli Muda (Ketua Tim ${team})`;

const SECRETARIAT: Unit = {
  name: 'Sekretariat',
  field: 'secretariat',
  headPosition: 'Sekretaris Badan',
  leadPositions: ['Kepala Subbagian Umum dan Kepegawaian', 'Kepala Subbagian Keuangan dan Perencanaan Program'],
};

const bidang = (field: keyof typeof BIDANG): Unit => ({
  name: BIDANG[field],
  field,
  headPosition: `Kepala ${BIDANG[field]}`,
  leadPositions: [teamLead(TEAMS[field][0]), teamLead(TEAMS[field][1])],
});

const AGENCY: readonly Unit[] = [
  SECRETARIAT,
  bidang('recruitment'),
  bidang('transfer'),
  bidang('development'),
  bidang('appraisal'),
];

/** Offices of the city whose personnel sections come in where the agency alone is too small. */
const OFFICES =
  'Dinas Pendidikan|Dinas Kesehatan|Dinas Pekerjaan Umum|Dinas Perhubungan|Dinas Sosial|Dinas Lingkungan Hidup|Dinas Perdagangan|Dinas Ketahanan Pangan|Dinas Kependudukan|Dinas Perpustakaan|Dinas Pariwisata|Dinas Kominfo|Dinas Tenaga Kerja|Badan Pendapatan|Badan Keuangan|Badan Perencanaan|Badan Kesbangpol|Inspektorat|Satuan Polisi Pamong Praja|Kecamatan Binjai Kota|Kecamatan Binjai Utara|Kecamatan Binjai Selatan|Kecamatan Binjai Barat|Kecamatan Binjai Timur'.split(
    '|',
  );
const PARTS: readonly (readonly [part: string, field: Field])[] = [
  ['Umum dan Kepegawaian', 'secretariat'],
  ['Layanan dan Data', 'recruitment'],
  ['Tata Usaha', 'transfer'],
  ['Pembinaan', 'development'],
  ['Evaluasi', 'appraisal'],
];

/** The n-th unit outside the agency. */
function officeUnit(index: number): Unit {
  const office = OFFICES[index % OFFICES.length] as string;
  const round = Math.floor(index / OFFICES.length);
  const [part, field] = PARTS[round % PARTS.length] as (typeof PARTS)[number];
  const wing = round < PARTS.length ? '' : ` ${Math.floor(round / PARTS.length) + 1}`;
  const name = `${office}: ${part}${wing}`;
  return {
    name,
    field,
    headPosition: `Kepala ${part}${wing} ${office}`,
    leadPositions: ['Ketua Tim Pelayanan', 'Ketua Tim Administrasi'],
  };
}

const PEOPLE_A_UNIT = 16;
const SMALLEST_UNIT = 8;

/**
 * The units for so many people below the head of the agency.
 *
 * @param people 1 or more
 */
export function unitsFor(people: number): readonly Unit[] {
  const small = Math.max(1, Math.floor(people / SMALLEST_UNIT));
  const count = Math.max(Math.min(AGENCY.length, small), Math.round(people / PEOPLE_A_UNIT));
  return Array.from({ length: count }, (_, index) => AGENCY[index] ?? officeUnit(index - AGENCY.length));
}

/** The unit of the head alone. */
export const HEAD_UNIT = 'Kepala Badan';
export const HEAD_POSITION = 'Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia';
