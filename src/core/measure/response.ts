/**
 * Responses: what somebody answered about somebody, and the response tabs that they are read from.
 */
import type { Assignment } from '../plan/assignment.ts';
import type { Answer, FormKey, Role } from '../types.ts';
import type { FormItem } from './binding.ts';

/** A response tab as read: texts, dates as ISO texts. */
export interface ResponseTab<Key extends FormKey = Role> {
  readonly role: Key;
  readonly table: string;
  readonly header: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
  /** The questions of its form as they are now; undefined where the form could not be looked at. */
  readonly form?: readonly FormItem[] | undefined;
}

/** An assignment with the code that its personal link carries, and the address it went out to (`''` before). */
export interface CodedAssignment<Key extends FormKey = Role> extends Assignment<Key> {
  readonly code: string;
  readonly invitedEmail: string;
  /** What is asked anew has another round; left out for assessments, which are asked once. */
  readonly round?: number;
  /** After this local ISO text an answer is late, whatever holds for others. */
  readonly until?: string;
}

/** One accepted submission. Criteria or fields without an answer are simply not in `answers`. */
export interface Response<Key extends FormKey = Role, A = Answer> extends Assignment<Key> {
  /** When it was sent, as a local ISO text of the workbook's zone; `''` where the tab holds none. */
  readonly time: string;
  /** Where the tab holds no time, the fingerprint of the version: the archive says when it was first seen. */
  readonly version?: string;
  readonly answers: ReadonlyMap<string, A>;
  /** What was written about each value and may be told; left out where nothing was. */
  readonly comments?: ReadonlyMap<string, string>;
  /** Which time of asking it answers. */
  readonly round?: number;
  /** Whether only the code says who sent it, because no address confirms it: lower assurance. */
  readonly byCodeAlone?: boolean;
}
