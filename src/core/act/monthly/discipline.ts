/**
 * Cases of discipline as the monthly award asks for them: who has one that is open in a month or was decided in it. What a case is
 * about is for the dossiers to say.
 */
import { firstDay, lastDay } from './month.ts';

/** From when to when somebody had a case. One that was not followed up, or whose ground is gone, is none. */
export interface DisciplineCase {
  readonly personId: string;
  /** `YYYY-MM-DD`. */
  readonly openedOn: string;
  /** The day on which it was decided; `''` while it is open. */
  readonly decidedOn: string;
}

/**
 * People with a case in a month: open on any day of it, the one on which it was decided included.
 *
 * @example
 * [...casesInMonth([{ personId: 'A', openedOn: '2026-02-27', decidedOn: '2026-03-01' }], '2026-03')] // => ['A']
 */
export const casesInMonth = (cases: readonly DisciplineCase[], month: string): ReadonlySet<string> =>
  new Set(
    cases
      .filter(
        ({ openedOn, decidedOn }) => openedOn <= lastDay(month) && (decidedOn === '' || decidedOn >= firstDay(month)),
      )
      .map(({ personId }) => personId),
  );
