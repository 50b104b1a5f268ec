/**
 * Meetings as people were told of them: which invitations are about one and the same, as calendars count.
 *
 * A first invitation (sequence 0) begins a meeting; what was told after it moves it or calls it off, over several tries. The
 * talk after one that was held begins anew, and so does a meeting under another supervisor: nothing of theirs may move what
 * stands in calendars already.
 */
import type { Invitation } from './meeting.ts';

/** One meeting. */
export interface MeetingTold {
  /** The try with which it began: no two meetings of an employee begin with the same. */
  readonly since: number;
  /** Whom calendars know as the one who invites: they take changes from the first alone. `''` where nobody is known. */
  readonly organizer: string;
  /** What was told of it last. */
  readonly last: Invitation;
}

/**
 * One try of an employee to meet, as a key.
 *
 * @example
 * tryKey('198609262015051001', 2) // => '198609262015051001|2'
 */
export const tryKey = (employeeId: string, round = 1): string => `${employeeId}|${round}`;

/** The invitations of each meeting, in the order in which they were told. */
function invitationsOfEach(invitations: readonly Invitation[]): readonly (readonly Invitation[])[] {
  const all: Invitation[][] = [];
  const standing = new Map<string, Invitation[]>();
  for (const one of [...invitations].sort((a, b) => a.edition - b.edition)) {
    const own = one.sequence === 0 ? undefined : standing.get(one.employeeId);
    if (own) own.push(one);
    else {
      const begun = [one];
      all.push(begun);
      standing.set(one.employeeId, begun);
    }
  }
  return all;
}

/** Every meeting that was told, by each of its tries (`tryKey`). */
export function meetingsByTry(invitations: readonly Invitation[]): ReadonlyMap<string, MeetingTold> {
  const found = new Map<string, MeetingTold>();
  for (const own of invitationsOfEach(invitations)) {
    const [first, last] = [own[0], own[own.length - 1]];
    if (!first || !last) continue;
    const meeting = { since: first.round, organizer: own.find(({ by }) => by !== '')?.by ?? '', last };
    for (const { employeeId, round } of own) found.set(tryKey(employeeId, round), meeting);
  }
  return found;
}
