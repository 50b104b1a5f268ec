/**
 * Positions: the targets that staff of each position may copy, and the standards that everybody in a position is held to,
 * in the words of service announcements and standard procedures.
 */
import { GOALS, SHARES } from './goals.ts';
import type { Person } from './people.ts';
import type { Rows } from './tables.ts';

/** Targets in a template. */
const COPIED = 3;

const STANDARDS = {
  staff: [
    'Melayani sesuai maklumat pelayanan: ramah, tepat waktu, dan tanpa pungutan',
    'Menyelesaikan tugas menurut SOP dan melaporkan hasilnya paling lambat tanggal 5 bulan berikutnya',
  ],
  leader: [
    'Berdialog tentang kinerja dengan setiap bawahan sekurang-kurangnya sekali sebulan dan mencatat hasilnya',
    'Memeriksa hasil kerja bawahan paling lambat dua hari kerja setelah diterima',
  ],
} as const;

/** The first person in each position, in the order of the roster. */
const byPosition = (people: readonly Person[]): readonly Person[] =>
  people.filter(({ position }, index) => people.findIndex((other) => other.position === position) === index);

export function targetTemplateRows(people: readonly Person[]): Rows {
  const rows = byPosition(people)
    .filter(({ rank }) => rank === 'staff')
    .flatMap(({ position, field }) =>
      GOALS[field]
        .slice(0, COPIED)
        .map(({ plan, indicator, amount, measure, down }, index) => [
          position,
          `RHK${index + 1}`,
          plan,
          indicator,
          String(amount),
          measure,
          String(SHARES[COPIED]?.[index] ?? 0),
          down ? 'Turun' : 'Naik',
          '',
        ]),
    );
  const header = [
    'Jabatan',
    'Kode',
    'Rencana Hasil Kerja',
    'Indikator',
    'Target',
    'Satuan',
    'Bobot',
    'Arah',
    'Tenggat',
  ];
  return [header, ...rows];
}

export const standardRows = (people: readonly Person[]): Rows => [
  ['Jabatan', 'Standar Kerja'],
  ...byPosition(people).flatMap(({ position, rank }) =>
    STANDARDS[rank === 'staff' ? 'staff' : 'leader'].map((standard) => [position, standard]),
  ),
];
