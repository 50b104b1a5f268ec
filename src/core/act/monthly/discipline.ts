/**
 * Cases of discipline as the monthly award asks for them: who has one that is open, or was decided in a month or after it. What a
 * case is about is for the dossiers to say.
 */
import { firstDay } from './month.ts';

/** Somebody's case. One that was not followed up, or whose ground is gone, is none. */
export interface DisciplineCase {
  readonly personId: string;
  /** The day on which it was decided, `YYYY-MM-DD`; `''` while it is open. */
  readonly decidedOn: string;
}

/**
 * People with a case that stands against the award of a month. When it was opened does not matter: the days of a month are looked at
 * after it, and whoever has a case by then is not held up as an example.
 *
 * @example
 * [...casesInMonth([{ personId: 'A', decidedOn: '2026-03-01' }], '2026-03')] // => ['A']
 */
export const casesInMonth = (cases: readonly DisciplineCase[], month: string): ReadonlySet<string> =>
  new Set(
    cases.filter(({ decidedOn }) => decidedOn === '' || decidedOn >= firstDay(month)).map(({ personId }) => personId),
  );
