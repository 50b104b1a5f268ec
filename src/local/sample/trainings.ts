/** Trainings: the catalogue of the sample agency, and who took part; the last one has fewer places than people who want one. */
import { drawFrom } from './draw.ts';
import type { Person } from './people.ts';
import type { Rows } from './tables.ts';

interface Offer {
  readonly title: string;
  readonly kind: 'Teknis' | 'Soft Skill';
  readonly families: string;
  readonly criteria: string;
  readonly hours: number;
  /** First and last day, MM-DD. */
  readonly days: readonly [string, string];
}

const offer = (
  title: string,
  families: string,
  criteria: string,
  hours: number,
  first: string,
  last = first,
): Offer => ({
  title,
  kind: families === 'Teknis' ? 'Teknis' : 'Soft Skill',
  families,
  criteria,
  hours,
  days: [first, last],
});

const OFFERS: readonly Offer[] = [
  offer('Komunikasi Efektif dalam Pelayanan Publik', 'Manajerial', 'BP1;BP2', 20, '02-10', '02-11'),
  offer('Pelayanan Prima bagi Petugas Front Office', 'Manajerial', 'BP2;HA2', 16, '03-17', '03-18'),
  offer('Budaya Kerja Berintegritas dan Pengendalian Gratifikasi', 'Manajerial', 'AK1;AK3', 12, '04-14', '04-15'),
  offer('Pengelolaan Barang Milik Daerah', 'Teknis', 'AK2', 24, '05-05', '05-07'),
  offer('Bimbingan Teknis SIASN dan Pemutakhiran Data', 'Teknis', 'KO1;KO3', 20, '02-24', '02-25'),
  offer('Pelatihan untuk Pelatih (ToT) Berbagi Pengetahuan', 'Manajerial', 'KO2', 30, '06-09', '06-12'),
  offer('Kerja Sama Lintas Generasi dan Keberagaman', 'Sosial Kultural', 'HA1;HA3', 10, '07-14'),
  offer('Wawasan Kebangsaan dan Kode Etik ASN', 'Sosial Kultural', 'LO1;LO2;LO3', 16, '08-11', '08-12'),
  offer('Inovasi Pelayanan dan Pemikiran Desain', 'Manajerial', 'AD1;AD2;AD3;BP3', 24, '09-08', '09-10'),
  offer('Analisis Jabatan dan Analisis Beban Kerja', 'Teknis', 'KO3', 40, '10-06', '10-10'),
  offer(
    'Kolaborasi dan Manajemen Pemangku Kepentingan',
    'Manajerial;Sosial Kultural',
    'KL1;KL2;KL3',
    20,
    '12-15',
    '12-16',
  ),
];

const codeOf = (index: number): string => `PL${String(index + 1).padStart(2, '0')}`;

/** One in six takes part in each training. */
const wanting = (people: number): number => Math.max(3, Math.round(people / 6));
const ROOM = 30;

/** The last training has room for two of three who want it. */
const seatsOf = (index: number, people: number): number =>
  index === OFFERS.length - 1 ? Math.ceil((wanting(people) * 2) / 3) : Math.max(ROOM, wanting(people));

export const trainingRows = (people: readonly Person[], period: number): Rows => [
  [
    'Kode',
    'Judul',
    'Jenis',
    'Kriteria',
    'JP',
    'Tanggal',
    'Tanggal Selesai',
    'Kompetensi',
    'Tempat',
    'Kuota',
    'Penyelenggara',
  ],
  ...OFFERS.map(({ title, kind, families, criteria, hours, days: [first, last] }, index) => [
    codeOf(index),
    title,
    kind,
    criteria,
    String(hours),
    `${period}-${first}`,
    `${period}-${last}`,
    families,
    kind === 'Teknis' ? 'Laboratorium Komputer BKPSDM' : 'Aula BKPSDM Kota Binjai',
    String(seatsOf(index, people.length)),
    'BKPSDM Kota Binjai',
  ]),
];

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Who took part: most were there, a few were not or cancelled; the last training is still to come. */
export function participantRows(seed: string, people: readonly Person[], period: number): Rows {
  const atWork = people.filter(({ status }) => status === 'Aktif');
  const rows = OFFERS.flatMap(({ days: [, last] }, index) => {
    const draw = drawFrom(`${seed}|participants|${index}`);
    return draw
      .shuffled(atWork)
      .slice(0, wanting(people.length))
      .map(({ nip }, turn) => {
        const isComing = index === OFFERS.length - 1;
        const state = draw.chance(0.06) ? 'Batal' : isComing ? '' : draw.chance(0.08) ? 'Tidak Hadir' : 'Hadir';
        const certified = state === 'Hadir';
        return [
          codeOf(index),
          nip,
          `${period}-01-${twoDigits(10 + (turn % 20))} ${twoDigits(8 + (turn % 8))}:${twoDigits(draw.integer(0, 59))}`,
          '',
          state,
          certified ? `${codeOf(index)}/${twoDigits(turn + 1)}/BKPSDM/${period}` : '',
          certified ? `${period}-${last}` : '',
        ];
      });
  });
  const header = [
    'Kode Pelatihan',
    'NIP',
    'Waktu Daftar',
    'Didahulukan',
    'Status',
    'Nomor Sertifikat',
    'Tanggal Sertifikat',
  ];
  return [header, ...rows];
}
