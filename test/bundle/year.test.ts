/**
 * The sample agency lives a whole year on the local clock, and what came of it is what its people meant to do: letters,
 * acknowledgements, reports, meetings, results and objections, training hours and awards. Prints the ledger.
 */
import { expect, test } from 'vitest';
import { assignmentsOf, call } from '../../src/local/cycle.ts';
import { hoursAttended, type YearPlan } from '../../src/local/sample/year.ts';
import { World } from '../../src/local/world.ts';
import { ledgerOf, planYear, recordsOf as rows, type Year, yearSteps } from '../../src/local/year.ts';
import { DIST, records } from './played.ts';

const PERIOD = 2026;
const NEW_YEAR = { now: new Date('2026-01-05T09:00:00+07:00'), owner: 'hr@bkpsdm.binjai.example' };

test('a year is lived as it was meant', () => {
  const world = new World(NEW_YEAR);
  const bench = { world, dist: DIST };
  const year = planYear(PERIOD, 24);
  const told: string[] = [];
  const steps = yearSteps(bench, year, () => assignmentsOf(world));
  let step = steps.next();
  while (!step.done) {
    told.push(`${new Date(world.clock.now()).toISOString().slice(0, 10)} ${step.value}`);
    step = steps.next();
  }
  const ledger = ledgerOf(world, PERIOD);
  const lines = Object.entries(ledger).map(([what, count]) => `${what.padEnd(52)} ${count}`);
  process.stdout.write(`${[...told, '', ...lines].join('\n')}\n`);
  expect(ledger).toEqual({ ...meant(year), 'penghargaan: Penerima': step.value });
  expect(step.value).toBeGreaterThan(0);
  expect([call(bench, 'home', {}).period, records(world, 'Riwayat').length]).toEqual(['2027', year.plans.size]);
  // The next January: everybody is told their new targets, and nobody has said anything to them yet.
  expect(ledgerOf(world, PERIOD + 1)).toEqual({
    'surat: Sasaran': year.plans.size,
    'sasaran: Menunggu pernyataan': year.plans.size,
    'JP diikuti': 0,
  });
  expect(records(world, `Masalah ${PERIOD}`).filter(({ Kode }) => String(Kode).startsWith('audit-'))).toEqual([]);
});

/** What the year should have come to, by what its people meant to do and nothing that the workbook says. */
function meant({ plans, people, sample, emails }: Year): Readonly<Record<string, number>> {
  const all = [...plans.values()];
  const of = (is: (plan: YearPlan) => boolean): number => all.filter(is).length;
  const supervisors = new Set([...people.values()].map(({ supervisor }) => supervisor));
  const targets = rows(sample.tables.get('sasaran') ?? []).filter(({ NIP = '' }) => plans.has(NIP));
  const corrected = all.reduce((sum, plan) => sum + plan.corrected.size, 0);
  const objecting = of(({ result }) => result.startsWith('objects'));
  const [absent, held] = [
    of(({ midYear }) => midYear === 'absent') + of(({ yearEnd }) => yearEnd === 'absent'),
    of(({ midYear }) => midYear !== 'absent') + of(({ yearEnd }) => yearEnd !== 'absent'),
  ];
  // Whoever has no address is written to by nobody.
  expect([...emails.values()].every((email) => email !== '')).toBe(true);
  const counts: Readonly<Record<string, number>> = {
    'surat: Sasaran': plans.size,
    'surat: Pengingat sasaran': of((plan) => plan.targets === 'reminded'),
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
    'JP diikuti': hoursAttended(sample.tables.get('pelatihan') ?? [], sample.tables.get('peserta-pelatihan') ?? []),
  };
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}
