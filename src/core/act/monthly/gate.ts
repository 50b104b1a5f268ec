/** A gate of the monthly award: what it is called, what it found and what it asks for. */
import type { KnownLeave } from '../../plan/leave.ts';

/** The gates in the order in which they are shown. */
export const GATES = [
  'active',
  'tenure',
  'discipline',
  'absence',
  'year-absence',
  'coverage',
  'pause',
  'committee',
  'complete',
] as const;
export type GateName = (typeof GATES)[number];

/** One gate: whether it is passed, and the numbers it turned on; `have` is undefined where that is not known. */
export interface Gate {
  readonly name: GateName;
  readonly passed: boolean;
  readonly have: number | undefined;
  readonly need: number;
  /** The leave that `active` turned on, or beside which it was not passed; absent where no leave mattered. */
  readonly leave?: KnownLeave;
  /** For days since January: months in which others have a row of attendance and this person has none; absent where there is none. */
  readonly unknown?: readonly string[];
  /** For days since January: months of which nobody has a row. They are named, and fail nobody. */
  readonly unrecorded?: readonly string[];
  /** For unexcused days: rows of Ketidakhadiran that leave open how many there are; absent where there is none. */
  readonly unread?: readonly number[];
}

/**
 * A gate that turns on whether something is so; it is passed where it is not.
 *
 * @example
 * factGate('committee', true) // => { name: 'committee', passed: false, have: 1, need: 0 }
 */
export const factGate = (name: GateName, isFound: boolean): Gate => ({
  name,
  passed: !isFound,
  have: isFound ? 1 : 0,
  need: 0,
});

/** Gates that were not passed. */
export const failedOf = (gates: readonly Gate[]): readonly GateName[] =>
  gates.flatMap(({ name, passed }) => (passed ? [] : [name]));
