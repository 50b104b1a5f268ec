/**
 * Identity: whose response a row is, by the code of the personal link and the address that sent it.
 *
 * A code alone can be passed on and an address alone can be typed, so by default both must fit. What does not fit is held
 * with the reason and never scored in silence. Says nothing about answers.
 */
import { parseCode } from '../plan/code.ts';
import type { Policy } from '../plan/policy.ts';
import type { Roster } from '../plan/roster.ts';
import type { HoldReason } from '../problem.ts';
import type { FormKey, Role } from '../types.ts';
import type { CodedAssignment } from './response.ts';
import { type Claim, sentAt } from './version.ts';

/** Everything that a claim is judged by. */
export interface Known<Key extends FormKey = Role> {
  readonly byCode: ReadonlyMap<string, CodedAssignment<Key>>;
  /** Whether a well-made code that belongs to nothing was once that of an assignment which does not count any more. */
  readonly isWithdrawn: (claim: Claim<FormKey>) => boolean;
  readonly roster: Roster;
  /** Addresses that HR has accepted for somebody beside the one on the roster. */
  readonly acceptedEmails: ReadonlyMap<string, ReadonlySet<string>>;
  readonly identity: Policy['identity'];
  /** After this local ISO text an answer is late; `''` while answers count. */
  readonly closedAt: string;
}

/** Whose response it is; held where a reason is given, then the assignment is the one its code names, if any. */
export interface Identified<Key extends FormKey = Role> {
  readonly assignment: CodedAssignment<Key> | undefined;
  readonly reason: HoldReason | undefined;
  /** Whether no address confirms the code. */
  readonly byCodeAlone: boolean;
  /** The address that was expected, where another one stands. */
  readonly expected: string;
}

const held = <Key extends FormKey>(
  reason: HoldReason,
  assignment?: CodedAssignment<Key>,
  expected = '',
): Identified<Key> => ({
  assignment,
  reason,
  byCodeAlone: false,
  expected,
});

/** Why a code belongs to nothing: blank or well made, it is unknown; with a character too few or wrong, it was edited. */
function strangeCode<Key extends FormKey>(claim: Claim<Key>, known: Known<Key>): Identified<Key> {
  const isWellMade = parseCode(claim.code) !== undefined;
  if (isWellMade && known.isWithdrawn(claim)) return held('assignment-withdrawn');
  return held(claim.code === '' || isWellMade ? 'code-unknown' : 'code-edited');
}

/** Ties a claim to its assignment, or says why it is held. */
export function identify<Key extends FormKey>(claim: Claim<Key>, known: Known<Key>): Identified<Key> {
  const { role, time, email, code } = claim;
  const assignment = known.byCode.get(code);
  if (!assignment) return strangeCode(claim, known);
  if (assignment.role !== role) return held('code-other-form', assignment);
  const { raterId, invitedEmail } = assignment;
  const own = known.roster.people.get(raterId)?.email ?? '';
  const accepted = known.acceptedEmails.get(raterId);
  // An address that was corrected since still counts: the link went out to it.
  const confirmed = email !== '' && (email === own || email === invitedEmail || accepted?.has(email) === true);
  // Somebody without an address on the roster is known by the code alone; the blank address is told at the roster.
  if (!confirmed && own !== '' && known.identity !== 'code') {
    const isOthers = email !== '' && [...known.roster.people.values()].some((person) => person.email === email);
    return held(isOthers ? 'code-used-by-another' : 'email-mismatch', assignment, own);
  }
  // Without a time nobody can say that it was sent before the cycle was closed.
  const end = assignment.until ?? known.closedAt;
  const isLate = end !== '' && (sentAt(time) === '' || time > end);
  if (isLate) return held('cycle-closed', assignment);
  return { assignment, reason: undefined, byCodeAlone: !confirmed, expected: own };
}
