/**
 * Somebody's last leave as the roster has it: its first and its last day, both of them away.
 *
 * Knows nothing of days before the last leave, nor whether anybody was back earlier. Days that cannot be read make a leave
 * unclear, which is not the same as none.
 */

/** Days as `YYYY-MM-DD`. */
export interface Leave {
  readonly from: string;
  /** `''` where it has no last day yet. */
  readonly to: string;
}

/** A leave, or that there is one whose days cannot be read. */
export type KnownLeave = Leave | 'unclear';

/**
 * Whether any day of a leave lies between two days. Without a last day every later one may.
 *
 * @example
 * leaveTouches({ from: '2026-02-16', to: '2026-03-01' }, '2026-03-01', '2026-03-31') // => true
 * leaveTouches({ from: '2026-02-16', to: '2026-02-28' }, '2026-03-01', '2026-03-31') // => false
 */
export const leaveTouches = ({ from, to }: Leave, first: string, last: string): boolean =>
  from <= last && (to === '' || to >= first);
