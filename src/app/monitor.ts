/** The columns of Pemantauan that tell of letters: the last one to each rater, and what became of it. */
import { LETTER_KINDS, LETTER_STATES, type LetterEntry, lastLetters } from '../core/act/letter.ts';
import { parseDay } from '../core/plan/day.ts';
import type { Workbook } from '../google/workbook.ts';
import { dayText } from '../messages/moment.ts';
import { KIND_WORDS, STATE_WORDS } from '../tables/letters.ts';
import { MONITOR } from '../tables/monitor.ts';
import { makeGrid, parseRows } from '../tables/notation.ts';
import type { RaterView } from './api.types.ts';
import { currentCycle } from './cycle.ts';
import { readLedger } from './letters.ts';
import { readWhole } from './read-whole.ts';

/** The last letter to somebody, as two cells. */
export interface LetterCells {
  readonly letter: string;
  readonly letterState: string;
}

const cellsOf = (entry: LetterEntry | undefined): LetterCells =>
  entry
    ? {
        letter: `${KIND_WORDS[entry.kind]}${entry.kind === 'reminder' ? ` ${entry.number}` : ''}, ${dayText('id', entry.time.slice(0, 10))}`,
        letterState: STATE_WORDS[entry.state],
      }
    : { letter: '', letterState: '' };

/** The letter that the two cells of a row tell of, its time to the day; null where they tell of none. Rows of 0.2.0 have ISO days. */
export function letterIn({ letter, letterState }: LetterCells): RaterView['letter'] {
  const [, word = '', number = '1', day = ''] = /^(.*?)(?: (\d+))?, (.+)$/.exec(letter) ?? [];
  const time = parseDay(day);
  const kind = LETTER_KINDS.find((one) => KIND_WORDS[one] === word);
  const state = LETTER_STATES.find((one) => STATE_WORDS[one] === letterState);
  return kind && state && time ? { kind, number: Number(number), time, state } : null;
}

/** The last letter of the cycle to each person. */
export function letterCells(workbook: Workbook): (personId: string) => LetterCells {
  const last = lastLetters(readLedger(workbook), currentCycle(workbook)?.id ?? '');
  return (personId) => cellsOf(last.get(personId));
}

/** Brings the letters in Pemantauan up to date; does nothing before the first pull. */
export function refreshMonitor(workbook: Workbook): void {
  const grid = readWhole(workbook, MONITOR);
  if (!grid) return;
  const cells = letterCells(workbook);
  workbook.write(
    MONITOR,
    makeGrid(
      MONITOR,
      parseRows(MONITOR, grid).map((row) => ({ ...row, ...cells(row.id) })),
    ),
  );
}
