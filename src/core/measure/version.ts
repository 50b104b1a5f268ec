/**
 * Versions: every response as it was first seen, so that what is later changed or deleted by hand in a tab is noticed.
 *
 * The tab is Google's record and is never edited, but people can. A version that was seen once goes on counting when its
 * row is gone, until HR discards it; a row whose answers, code or address became others is held until HR accepts it. A
 * rating therefore never changes because somebody changed a cell.
 */
import { fingerprintOf } from '../canonical.ts';
import type { FormKey, Role } from '../types.ts';

/** Answers as they are kept: by criterion the place of the chosen label, or the text where the form did not offer it. */
export type Kept = Readonly<Record<string, number | string>>;

/** When, by whom and with which code a response was sent. */
export interface Claim<Key extends FormKey = Role> {
  readonly role: Key;
  readonly time: string;
  /** Lower-cased and trimmed. */
  readonly email: string;
  /** In the one form that codes are compared in, else as it was typed. */
  readonly code: string;
}

export interface Version<Key extends FormKey = Role> extends Claim<Key> {
  readonly fingerprint: string;
  readonly answers: Kept;
  /** The cycle it was seen in: a new period begins with nothing. */
  readonly cycle: string;
  /** A local ISO text. */
  readonly firstSeen: string;
}

/**
 * When a response was sent, as a local ISO text; `''` where its cell holds no time, so that no other text is ever later.
 *
 * @example
 * sentAt('2026-12-01T08:00:00') // => '2026-12-01T08:00:00'
 * sentAt('besok') // => ''
 */
export const sentAt = (time: string): string => (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(time) ? time : '');

const FINGERPRINT_DIGITS = 20;

/**
 * The fingerprint of a response: the same wherever its row and columns stand.
 *
 * @returns 20 hexadecimal digits
 */
export const versionOf = (claim: Claim<FormKey>, answers: Kept): string =>
  fingerprintOf({ ...claim, answers }).slice(0, FINGERPRINT_DIGITS);

const LONGEST = 400;
/** Characters of a comment that are kept as they were written. */
export const LONGEST_COMMENT = LONGEST - FINGERPRINT_DIGITS - 1;

/** Most characters that are kept of an answer to an inquiry: a report is read whole, and a dozen of them fit into a cell. */
export const LONGEST_FIELD = 3000;

/**
 * A text that fits into a cell beside others and still tells it from every other text: a long one ends in its hash.
 *
 * @param longest characters that may be kept
 * @example
 * shortened('Baik') // => 'Baik'
 */
export const shortened = (text: string, longest = LONGEST): string =>
  text.length <= longest
    ? text
    : `${text.slice(0, longest - FINGERPRINT_DIGITS - 1)}…${fingerprintOf(text).slice(0, FINGERPRINT_DIGITS)}`;

/** What versions of one response have in common: everything but its answers. */
export const claimKey = ({ role, time, email, code }: Claim<FormKey>): string => [role, time, email, code].join('\n');

/** Whether two readings of the answers agree in every place that both can know. */
export const agrees = (left: Kept, right: Kept, known: ReadonlySet<string>): boolean =>
  [...known].every((key) => left[key] === right[key]);

/**
 * Texts that a changed row still shares with what it was: two of time, address and code, one of them time or code.
 * A row that shares only address and code is another submission, unless its time was lost.
 */
export function sharedKeys({ role, time, email, code }: Claim<FormKey>): readonly string[] {
  return [
    ...(time !== '' && code !== '' ? [`${role}\ntc\n${time}\n${code}`] : []),
    ...(time !== '' && email !== '' ? [`${role}\nte\n${time}\n${email}`] : []),
    ...(code !== '' && email !== '' && time === '' ? [`${role}\nce\n${code}\n${email}`] : []),
  ];
}

/** The keys under which a version is found by a row that was changed from it. */
export const foundUnder = ({ role, time, email, code }: Claim<FormKey>): readonly string[] => [
  `${role}\ntc\n${time}\n${code}`,
  `${role}\nte\n${time}\n${email}`,
  `${role}\nce\n${code}\n${email}`,
];
