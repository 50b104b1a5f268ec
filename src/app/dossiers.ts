/** Dossiers as the workbook keeps them: read from their moves as they stand now, with what is wrong in the sheet of moves. */
import { type Dossier, dossiers, type HandedOver, lastMove } from '../core/act/dossier.ts';
import { besideLow, dossierCounts } from '../core/act/dossier-count.ts';
import { examinationDays, impossibleDay, standingAt } from '../core/act/dossier-day.ts';
import { type DossierInquiry, EXAMINATION_FIELDS } from '../core/act/dossier-step.ts';
import { LOW_BANDS, LOW_QUADRANTS } from '../core/act/flag.ts';
import type { LetterEntry } from '../core/act/letter.ts';
import type { Policy } from '../core/plan/policy.ts';
import type { Problem } from '../core/problem.ts';
import { timeNow } from '../google/time.ts';
import type { Workbook } from '../google/workbook.ts';
import { DOSSIER_MOVES, MOVE_WORDS, parseDossierMoves } from '../tables/dossier-moves.ts';
import { LETTERS, parseLetters } from '../tables/letters.ts';
import type { RowOf } from '../tables/notation.ts';
import type { DossierCells, SUMMARY } from '../tables/summary.ts';

/** All dossiers, in the order in which they were opened. */
export interface DossiersRead {
  readonly all: readonly Dossier[];
  readonly problems: readonly Problem[];
  /** How many rows of moves count for nothing. */
  readonly unreadable: number;
}

export function readDossiers(
  workbook: Workbook,
  { dossierExpiryDays: days }: Pick<Policy, 'dossierExpiryDays'>,
): DossiersRead {
  const { moves, problems } = parseDossierMoves(workbook.read(DOSSIER_MOVES));
  const rows = new Map(moves.map(({ number, row }) => [number, row]));
  const found = dossiers(moves);
  const refused = found.refused.map(
    ({ number, move }): Problem => ({
      code: 'dossier-move-refused',
      table: DOSSIER_MOVES.key,
      row: rows.get(number) ?? 1,
      column: 'move',
      received: MOVE_WORDS[move],
    }),
  );
  const waiting = { now: timeNow(), days };
  const all = found.dossiers.map((one) => standingAt(one, waiting));
  const unreadable = [...problems, ...refused];
  const impossible = all.flatMap((one) => examinationProblem(one, rows));
  return { all, problems: [...unreadable, ...impossible], unreadable: unreadable.length };
}

/** That the day of the last examination cannot be, at the row of its record; another record of it takes that back. */
function examinationProblem(dossier: Dossier, rows: ReadonlyMap<number, number>): readonly Problem[] {
  const made = lastMove(dossier, 'examine');
  const received = made && impossibleDay(dossier, made, made.detail.answers?.[EXAMINATION_FIELDS.heldOn] ?? '');
  if (!made || received === undefined) return [];
  const [table, row] = [DOSSIER_MOVES.key, rows.get(made.number) ?? 1];
  return [{ code: 'day-impossible', table, row, column: 'detail', received, details: examinationDays(dossier, made) }];
}

/** Requests to reply and to examine that went, by letter or message; one that came back or was withheld went nowhere. */
export const readAsking = (workbook: Workbook): readonly (LetterEntry & { readonly kind: DossierInquiry })[] =>
  parseLetters(workbook.read(LETTERS)).flatMap(({ kind, ...letter }) =>
    (kind === 'dossier-reply' || kind === 'examination') && letter.state === 'sent' ? [{ ...letter, kind }] : [],
  );

/** When each request to reply went. */
export const readHandedOver = (workbook: Workbook): HandedOver =>
  new Map(
    readAsking(workbook).flatMap(({ kind, number, time }) =>
      kind === 'dossier-reply' ? [[number, time] as const] : [],
    ),
  );

/** How many people leadership reads of, by track, beside what else the agency's line tells. */
export const dossierCells =
  (workbook: Workbook, policy: Pick<Policy, 'minimumGroup' | 'scale' | 'dossierExpiryDays'>) =>
  (agency: RowOf<typeof SUMMARY>): DossierCells => {
    const { minimumGroup, scale } = policy;
    const { guidance, discipline } = dossierCounts(readDossiers(workbook, policy).all, [], minimumGroup);
    const classes =
      scale === 'numeric' ? LOW_BANDS.map((one) => agency[one]) : LOW_QUADRANTS.map((one) => agency[`quadrant-${one}`]);
    // Where too few are rated to be shown, no class is told.
    const low = classes.some((people) => people === undefined)
      ? []
      : [classes.reduce<number>((sum, people = 0) => sum + people, 0)];
    return {
      guidanceDossiers: besideLow(guidance, low, minimumGroup).open,
      disciplineDossiers: discipline.open,
    };
  };
