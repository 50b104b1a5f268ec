/**
 * Disclosure: which numbers of an explanation its ratee may read, so that no answer of a peer or subordinate comes out.
 *
 * It only says what the numbers of an explanation are made of and by whom; what may be shown then is for `anonymity` to
 * judge. Peers and subordinates were promised anonymity; what the supervisor said is talked over with the ratee anyway,
 * and a ratee knows what they said of themself. Results are the ratee's own and are always shown.
 */
import { groupBy } from '../number.ts';
import type { Role } from '../types.ts';
import { type GroupNumber, shownOf, type Total } from './anonymity.ts';
import type { CriterionStep, Explanation, RoleStep } from './explanation.ts';
import type { Response } from './response.ts';

/** Roles whose raters stay unknown to the ratee. */
export const ANONYMOUS_ROLES = ['peer', 'subordinate'] as const satisfies readonly Role[];

/**
 * The id of a number in a disclosure: that of a role on one criterion, or of a role over all criteria.
 *
 * @example
 * numberId('peer', 'BP1') // => 'peer|BP1'
 * numberId('peer') // => 'peer'
 */
export const numberId = (role: Role, criterion?: string): string =>
  criterion === undefined ? role : `${role}|${criterion}`;

/** Ids of behaviour and of the final number, raw and adjusted alike. */
export const BEHAVIOUR = 'behaviour';
export const FINAL = 'final';

const isScored = ({ levels }: CriterionStep): boolean => levels.some((count) => count > 0);

/** The share of each criterion in its role. */
function partsOf({ role, criteria }: RoleStep, share: number): Total['parts'] {
  const scored = criteria.filter(isScored);
  const weights = scored.reduce((sum, { weight }) => sum + weight, 0);
  return scored.map(({ criterion, weight }) => ({
    id: numberId(role, criterion),
    weight: weights > 0 ? (share * weight) / weights : 0,
  }));
}

/**
 * What every number over several criteria is made of; the final number without the results, which the ratee knows.
 *
 * Behaviour and the final number come first: of totals the last is withheld first, and these two matter most.
 */
export function totalsOf({ roles, behaviour, final, policy }: Explanation): readonly Total[] {
  const combined = (of: number): Total['parts'] => roles.flatMap((step) => partsOf(step, of * step.share));
  return [
    ...(final === undefined ? [] : [{ id: FINAL, parts: combined(policy.behaviourWeight / 10_000) }]),
    ...(behaviour === undefined ? [] : [{ id: BEHAVIOUR, parts: combined(1) }]),
    ...roles
      .filter(({ value }) => value !== undefined)
      .map((step) => ({ id: numberId(step.role), parts: partsOf(step, 1) })),
  ];
}

/**
 * The ids of the numbers that the ratee may read: of roles, of roles on criteria, and of the whole.
 *
 * Each anonymous role is judged by its own least number of raters, as if the ratee knew all that the other role said;
 * only what passes for both is shown.
 *
 * @param responses those about this ratee
 */
export function disclosedToRatee(explanation: Explanation, responses: readonly Response[]): ReadonlySet<string> {
  const given = groupBy(responses, ({ role }) => role);
  const groups = (guarded: Role): readonly GroupNumber[] =>
    explanation.roles.flatMap(({ role, criteria }) =>
      criteria.filter(isScored).map(({ criterion }) => ({
        id: numberId(role, criterion),
        people: (given.get(role) ?? [])
          .filter(({ answers }) => typeof answers.get(criterion) === 'number')
          .map(({ raterId }) => raterId),
        guarded: role === guarded,
      })),
    );
  const totals = totalsOf(explanation);
  const [first = new Set<string>(), ...others] = ANONYMOUS_ROLES.map((role) => {
    const needed = explanation.roles.find((step) => step.role === role)?.needed ?? 0;
    return shownOf(groups(role), totals, needed);
  });
  return new Set([...first].filter((id) => others.every((shown) => shown.has(id))));
}

/**
 * Of what the ratee may read, what they may read while answers still come in: nothing that anonymous raters move. Two states
 * beside each other, each with enough raters, would tell what the one who came between them said.
 *
 * @param shown what `disclosedToRatee` gave
 */
export function disclosedWhileOpen({ roles }: Explanation, shown: ReadonlySet<string>): ReadonlySet<string> {
  const anonymous = roles.filter(({ role }) => ANONYMOUS_ROLES.some((one) => one === role));
  const isMoved = anonymous.some(({ criteria }) => criteria.some(isScored));
  const own = new Set(
    anonymous.flatMap(({ role, criteria }) => [
      numberId(role),
      ...criteria.map(({ criterion }) => numberId(role, criterion)),
    ]),
  );
  return new Set([...shown].filter((id) => !own.has(id) && !(isMoved && (id === BEHAVIOUR || id === FINAL))));
}
