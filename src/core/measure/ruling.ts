/**
 * Rulings: what HR decided about a response that was held, with a reason, a name and a time.
 *
 * A ruling belongs to the fingerprint of the response, never to a row, so it stays with a row that is moved or sorted.
 * Nothing is deleted: a ruling is undone by a later one.
 */
import type { Role } from '../types.ts';

/** Accept it as it is, discard it, take it for another assignment, or hold it again. */
export const RULING_KINDS = ['accept', 'discard', 'reassign', 'hold'] as const;
export type RulingKind = (typeof RULING_KINDS)[number];

export interface Ruling {
  readonly fingerprint: string;
  readonly kind: RulingKind;
  /** The assignment it is taken for, where it is reassigned; else `''` and undefined. */
  readonly raterId: string;
  readonly rateeId: string;
  readonly role: Role | undefined;
  readonly reason: string;
  readonly by: string;
  /** A local ISO text. */
  readonly at: string;
}

/** The ruling that counts for each fingerprint: the last one that was made. */
export const standingRulings = (rulings: readonly Ruling[]): ReadonlyMap<string, Ruling> =>
  new Map(rulings.map((ruling) => [ruling.fingerprint, ruling]));
