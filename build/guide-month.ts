/** One month of the exemplary employee as people live it, for the pictures of the guide: asked, answered as they are, and who decides. */
import { type Bench, call } from '../src/local/cycle.ts';
import { drawFrom } from '../src/local/sample/draw.ts';
import { setCell } from '../src/local/sheet-edit.ts';
import { answer, work } from '../src/local/year/deeds.ts';
import type { Year } from '../src/local/year/people.ts';
import { sheet } from '../src/local/year/rows.ts';

const LEVELS = ['1 Sangat kurang', '2 Kurang', '3 Cukup', '4 Baik'] as const;
const SUPERVISOR = [
  'Banyaknya hasil kerja',
  'Mutu hasil kerja',
  'Ketepatan waktu',
  'Integritas',
  'Prestasi dan inovasi',
];
const VALUES = ['Berorientasi Pelayanan', 'Akuntabel', 'Kompeten', 'Harmonis', 'Loyal', 'Adaptif', 'Kolaboratif'];
const HIGHEST = '5 Sangat baik';
/** The level of most people, and how far one answer may be from what is so. */
const USUAL = 4;
const SPREAD = 0.5;
const SUPERVISOR_ROLE = 'Atasan';

/** Three heads of units; whoever has charge of the workbook writes down what they decide, from the account of the first. */
function seatCommittee(bench: Bench): void {
  call(bench, 'showSheet', { table: 'Tim Penilai Bulanan' });
  sheet(bench.world, 'Pegawai')
    .filter(({ Jabatan = '' }) => Jabatan.startsWith('Kepala Bidang'))
    .slice(0, 3)
    .forEach(({ NIP = '', Nama = '' }, index) => {
      const email = index === 0 ? bench.world.workbook.owner : '';
      for (const [column, text] of [NIP, Nama, email].entries())
        setCell(bench.world, 'Tim Penilai Bulanan', index + 2, column + 1, text);
    });
}

/** The last month that is over is asked about, and everybody answers: about the level that somebody truly is on. */
export function liveMonth(bench: Bench, year: Year): void {
  seatCommittee(bench);
  work(bench, 'monthly');
  const { performance } = year.sample.truth;
  for (const { Peran, Tautan = '', ...row } of sheet(bench.world, 'Isian Bulanan')) {
    const [rater = '', ratee = ''] = [row['NIP Penilai'], row['NIP Dinilai']];
    const own = performance.get(ratee) ?? USUAL;
    const levels = (Peran === SUPERVISOR_ROLE ? SUPERVISOR : VALUES).map((title) => {
      const draw = drawFrom(`${rater}|${ratee}|${title}`);
      return [title, LEVELS[Math.max(0, Math.round(own + draw.normal(0, SPREAD)) - 1)] ?? HIGHEST] as const;
    });
    answer(bench, Tautan, year.emails.get(rater) ?? '', Object.fromEntries(levels));
  }
}
