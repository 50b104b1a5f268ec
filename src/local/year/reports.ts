/** The end of the year: everybody reports what came of their targets, and supervisors confirm or correct it. */
import type { Bench, Steps } from '../cycle.ts';
import type { World } from '../world.ts';
import { answer, pull, work } from './deeds.ts';
import type { Year } from './people.ts';
import { type Row, recordsOf, sheet } from './rows.ts';

const UNCONFIRMED = ['Menunggu atasan', 'Perlu dilengkapi'];

/** What a column of Laporan Akhir Tahun says of each person, by NIP; it stands in one of a person's rows. */
const columnOf = (world: World, column: string): ReadonlyMap<string, string> =>
  new Map(
    sheet(world, 'Laporan Akhir Tahun')
      .filter((row) => (row[column] ?? '') !== '')
      .map((row) => [row.NIP ?? '', row[column] ?? '']),
  );

/** The targets of one person, with what came of them. */
const targetsOf = ({ sample }: Year, nip: string): readonly Row[] =>
  recordsOf(sample.tables.get('sasaran') ?? []).filter(({ NIP }) => NIP === nip);

export function* reportYear(bench: Bench, year: Year): Steps<void> {
  const { world } = bench;
  yield 'Meminta laporan akhir tahun';
  work(bench, 'year-end');
  yield 'Pegawai melaporkan realisasi';
  const [links, states] = [columnOf(world, 'Tautan Laporan'), columnOf(world, 'Keadaan')];
  for (const [nip, { email }] of year.people) {
    const link = links.get(nip) ?? '';
    if (link === '' || states.get(nip) !== 'Belum melapor') continue;
    const numbers = targetsOf(year, nip).map(({ Realisasi = '' }, index) => [`Realisasi ${index + 1}`, Realisasi]);
    answer(bench, link, email, { ...Object.fromEntries(numbers), Capaian: 'Layanan lebih cepat.' });
  }
  pull(bench);
  yield 'Meminta atasan mengonfirmasi laporan';
  work(bench, 'year-end');
}

export function* confirmReports(bench: Bench, year: Year): Steps<void> {
  yield 'Atasan mengonfirmasi atau mengoreksi';
  pull(bench);
  const [links, states] = [columnOf(bench.world, 'Tautan Konfirmasi'), columnOf(bench.world, 'Keadaan')];
  for (const [nip, { supervisor }] of year.people) {
    const link = links.get(nip) ?? '';
    if (link === '' || !UNCONFIRMED.includes(states.get(nip) ?? '')) continue;
    answer(bench, link, year.emails.get(supervisor) ?? '', verdictsOn(year, nip));
  }
  pull(bench);
}

function verdictsOn(year: Year, nip: string): Readonly<Record<string, string>> {
  const corrected = year.plans.get(nip)?.corrected;
  const verdicts = targetsOf(year, nip).flatMap(({ Realisasi = '' }, index): readonly (readonly [string, string])[] =>
    corrected?.has(index)
      ? [
          [`Keputusan ${index + 1}`, 'Dikoreksi'],
          [`Angka yang benar ${index + 1}`, String(Number(Realisasi) + 1)],
          [`Alasan koreksi ${index + 1}`, 'Menurut berkas di bidang.'],
        ]
      : [[`Keputusan ${index + 1}`, 'Sesuai']],
  );
  return Object.fromEntries(verdicts);
}
