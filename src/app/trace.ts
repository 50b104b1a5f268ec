/** Trace: whose a held response is, beside the code or address that stands in its row. For HR, who may know. */
import type { Collected } from '../core/measure/collection.ts';
import type { Assignment } from '../core/plan/assignment.ts';
import type { Problem } from '../core/problem.ts';
import { say } from '../messages/say.ts';
import type { Session } from './session.ts';

/** The problems, with rater and ratee in words where the code of their row names an assignment. */
export function traced(
  { problems, matters }: Pick<Collected, 'problems' | 'matters'>,
  { cycle }: Pick<Session, 'cycle'>,
): readonly Problem[] {
  const { people } = cycle.roster;
  const name = (id: string): string => people.get(id)?.name || id;
  const words = ({ role, raterId, rateeId }: Assignment): string =>
    say(cycle.policy.language, role === 'self' ? 'trace.self' : 'trace.other', {
      rater: name(raterId),
      ratee: name(rateeId),
    });
  const placeOf = ({ table, row }: { readonly table: string; readonly row: number }): string => `${row}|${table}`;
  const found = new Map(
    matters.flatMap((matter) => (matter.assignment ? [[placeOf(matter), { ...matter, own: matter.assignment }]] : [])),
  );
  return problems.map((problem) => {
    const matter = found.get(placeOf(problem));
    if (matter?.state !== 'held' || matter.reason !== problem.code) return problem;
    return { ...problem, details: { ...problem.details, trace: words(matter.own) } };
  });
}
