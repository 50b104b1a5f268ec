/**
 * Riwayat Berkas: every move of every dossier, with who, when and why. Rows are only added, and where a dossier stands follows
 * from them alone.
 */
import { type DossierMove, type MadeMove, DOSSIER_MOVES as MOVES, type MoveDetail } from '../core/act/dossier-move.ts';
import type { Problem } from '../core/problem.ts';
import { fold, type Grid, moment, number, type RowOf, readTable, table, text } from './notation.ts';

export const DOSSIER_MOVES = table('dossier-moves', 'Riwayat Berkas', 'kept', [
  number('number', 'Nomor', '0', 70),
  number('dossier', 'Berkas', '0', 70),
  text('personId', 'NIP', 165),
  text('move', 'Langkah', 185),
  text('by', 'Oleh', 280),
  moment('at', 'Waktu'),
  { ...text('reason', 'Alasan', 420), wrap: true },
  text('detail', 'Isi', 420),
] as const);

export const MOVE_WORDS: Readonly<Record<DossierMove, string>> = {
  open: 'Menjadi kandidat',
  expire: 'Kedaluwarsa',
  reopen: 'Dijadikan kandidat lagi',
  'ask-reply': 'Minta tanggapan pegawai',
  'hand-over': 'Permintaan diserahkan langsung',
  reply: 'Tanggapan pegawai',
  'ask-examination': 'Minta pemeriksaan atasan',
  examine: 'Catatan pemeriksaan',
  'follow-up': 'Diputus: ditindaklanjuti',
  dismiss: 'Diputus: tidak ditindaklanjuti',
  review: 'Tinjauan tengah',
  close: 'Selesai',
  lapse: 'Gugur: dasar tidak ada lagi',
};

/** The detail of a cell; undefined for a cell that somebody typed into. */
function detailOf(cell: string): MoveDetail | undefined {
  if (cell === '') return {};
  try {
    const found: unknown = JSON.parse(cell);
    return typeof found === 'object' && found !== null && !Array.isArray(found) ? (found as MoveDetail) : undefined;
  } catch {
    // What is no JSON was typed; it is told as unreadable.
    return undefined;
  }
}

/** A move with its row. */
export interface MoveRow extends MadeMove {
  readonly row: number;
}

/** All moves, and rows that are none any more: they are told, and what follows from them is not guessed. */
export function parseDossierMoves(grid: Grid | undefined): {
  readonly moves: readonly MoveRow[];
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const moves = readTable(DOSSIER_MOVES, grid, (row): MoveRow | undefined => {
    const [count, dossier] = [row.cell('number'), row.cell('dossier')];
    const move = MOVES.find((one) => fold(MOVE_WORDS[one]) === fold(row.cell('move')));
    const detail = detailOf(row.verbatim('detail'));
    if (typeof count !== 'number' || typeof dossier !== 'number' || !move || !detail) {
      const column = !move ? 'move' : !detail ? 'detail' : 'number';
      const received = row.text(column).slice(0, 100);
      problems.push({ code: 'dossier-unreadable', table: DOSSIER_MOVES.key, row: row.row, column, received });
      return undefined;
    }
    const [by, at, reason] = [row.verbatim('by'), row.verbatim('at'), row.verbatim('reason')];
    return { number: count, dossier, move, by, at, reason, detail, row: row.row };
  }).values;
  return { moves, problems };
}

/** A move as a record of the sheet. @param personId whom the dossier is about, for reading */
export const dossierMoveRow = ({ detail, move, ...made }: MadeMove, personId: string): RowOf<typeof DOSSIER_MOVES> => ({
  ...made,
  personId,
  move: MOVE_WORDS[move],
  detail: Object.keys(detail).length === 0 ? '' : JSON.stringify(detail),
});
