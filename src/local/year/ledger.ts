/**
 * The ledger of a year: what it came to, by what stands in the workbook, and what the people of the sample meant to do,
 * by their plans alone.
 */
import type { YearPlan } from '../sample/year.ts';
import type { World } from '../world.ts';
import type { Year } from './people.ts';
import { type Row, recordsOf, sheet } from './rows.ts';
import { trainingsMeant } from './trainings.ts';

/** Counts by what was counted. */
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

/** The sum of a column's numbers; none where it comes to nothing. */
function summed(what: string, rows: readonly Row[], column: string): Ledger {
  const sum = rows.reduce((total, row) => total + Number(row[column] ?? 0), 0);
  return sum > 0 ? { [what]: sum } : {};
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
    ...counted('pelatihan', of('Tempat Pelatihan'), 'Status'),
    ...summed('evaluasi pelatihan diisi', of('Evaluasi Pelatihan'), 'Menjawab'),
    ...counted('hasil', of('Tanggapan Hasil'), 'Tanggapan'),
    ...counted('keberatan', of('Putusan Keberatan'), 'Putusan'),
    // Kept over periods, so each line says of which it is.
    ...counted(
      'penghargaan',
      of('Keputusan Penghargaan').filter(({ Periode }) => Periode === String(period)),
      'Keputusan',
    ),
    ...counted(
      'pegawai teladan',
      of('Keputusan Bulanan').filter(({ Masa = '' }) => Masa.startsWith(String(period))),
      'Keputusan',
    ),
    ...counted(
      'berkas ditindaklanjuti',
      of('Berkas').filter((row) => row.Periode === String(period) && row.Pemutus !== ''),
      'Jalur',
    ),
    'JP diikuti': of('JP Pegawai').reduce((sum, { JP }) => sum + Number(JP), 0),
  };
}

/** What nobody plans, by how its lines begin: HR decides on the candidates that the numbers bring, and colleagues are drawn. */
const UNPLANNED = [
  'penghargaan:',
  'pegawai teladan:',
  'berkas ditindaklanjuti:',
  'surat: Pengumuman penghargaan',
  'surat: Penilaian bulanan',
  'surat: Tanggapan berkas',
  'surat: Pemeriksaan',
];

export const isPlanned = (what: string): boolean => !UNPLANNED.some((begin) => what.startsWith(begin));

/** What the year should have come to, by what its people meant to do and nothing that the workbook says. */
export function meantBy(year: Year): Ledger {
  const { plans, people, sample } = year;
  const all = [...plans.values()];
  const of = (is: (plan: YearPlan) => boolean): number => all.filter(is).length;
  const supervisors = new Set([...people.values()].map(({ supervisor }) => supervisor));
  const targets = recordsOf(sample.tables.get('sasaran') ?? []).filter(({ NIP = '' }) => plans.has(NIP));
  const corrected = all.reduce((sum, plan) => sum + plan.corrected.size, 0);
  const objecting = of(({ result }) => result.startsWith('objects'));
  const [absent, held] = [
    of(({ midYear }) => midYear === 'absent') + of(({ yearEnd }) => yearEnd === 'absent'),
    of(({ midYear }) => midYear !== 'absent') + of(({ yearEnd }) => yearEnd !== 'absent'),
  ];
  const counts: Readonly<Record<string, number>> = {
    'surat: Sasaran': plans.size,
    'surat: Pengingat sasaran': of((plan) => plan.targets === 'reminded'),
    // Whoever is rated assesses themselves, and supervisors may be of another office.
    'surat: Undangan': new Set([...people.keys(), ...supervisors]).size,
    // Both sides are invited to both talks; a supervisor by one letter, and each employee on their own.
    'surat: Rapat atasan': 2 * supervisors.size,
    'surat: Undangan rapat': 2 * plans.size,
    // Also whoever was recorded as absent is told so, and may say something to it.
    'surat: Tanggapan rapat': 2 * plans.size,
    'surat: Laporan akhir tahun': plans.size,
    'surat: Konfirmasi laporan': supervisors.size,
    'surat: Hasil': plans.size,
    'surat: Keberatan': objecting,
    'surat: Putusan keberatan': objecting,
    ...trainingsMeant(year),
    'sasaran: Memahami': plans.size,
    'laporan: Dikonfirmasi': plans.size,
    'realisasi: Sesuai': targets.length - corrected,
    'realisasi: Dikoreksi': corrected,
    'rapat: Terlaksana': held,
    'rapat: Pegawai tidak hadir': absent,
    'tanggapan rapat: Dikonfirmasi': of(({ yearEnd }) => yearEnd === 'confirmed'),
    'tanggapan rapat: Pegawai tidak setuju': of(({ yearEnd }) => yearEnd === 'disputed'),
    'tanggapan rapat: Pegawai tidak hadir': of(({ yearEnd }) => yearEnd === 'absent'),
    'hasil: Menerima': of(({ result }) => result === 'accepts'),
    'hasil: Mengajukan keberatan': objecting,
    'hasil: Tidak menanggapi': of(({ result }) => result === 'silent'),
    'keberatan: Tetap': of(({ result }) => result === 'objects-in-vain'),
    'keberatan: Diubah': of(({ result }) => result === 'objects-with-success'),
  };
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}
