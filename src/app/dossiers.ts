/** Dossiers as the workbook keeps them: read from their moves, with what in the sheet of moves can no longer be read. */
import { type Dossier, dossiers, type HandedOver } from '../core/act/dossier.ts';
import { besideLow, dossierCounts } from '../core/act/dossier-count.ts';
import type { DossierInquiry } from '../core/act/dossier-step.ts';
import { LOW_BANDS, LOW_QUADRANTS } from '../core/act/flag.ts';
import type { LetterEntry } from '../core/act/letter.ts';
import type { Policy } from '../core/plan/policy.ts';
import type { Problem } from '../core/problem.ts';
import type { Workbook } from '../google/workbook.ts';
import { DOSSIER_MOVES, MOVE_WORDS, parseDossierMoves } from '../tables/dossier-moves.ts';
import { LETTERS, parseLetters } from '../tables/letters.ts';
import type { RowOf } from '../tables/notation.ts';
import type { DossierCells, SUMMARY } from '../tables/summary.ts';

/** All dossiers, in the order in which they were opened. */
export interface DossiersRead {
  readonly all: readonly Dossier[];
  readonly problems: readonly Problem[];
}

export function readDossiers(workbook: Workbook): DossiersRead {
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
  return { all: found.dossiers, problems: [...problems, ...refused] };
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
  (workbook: Workbook, { minimumGroup, scale }: Pick<Policy, 'minimumGroup' | 'scale'>) =>
  (agency: RowOf<typeof SUMMARY>): DossierCells => {
    const { guidance, discipline } = dossierCounts(readDossiers(workbook).all, [], minimumGroup);
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
