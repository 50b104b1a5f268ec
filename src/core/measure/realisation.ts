/**
 * Realisation: what was realised of a target, and where the number comes from.
 *
 * What HR typed is the agency's record and counts first. Where its cell is blank, what the supervisor has confirmed counts.
 * What somebody only reports of themselves never does: the target then waits, and says for what.
 */
import { groupBy } from '../number.ts';
import type { DescribedTarget, Origin } from '../plan/target.ts';
import type { Problem } from '../problem.ts';
import { tidy } from './binding.ts';

/** What was confirmed of a target; `realised` is undefined where nobody has confirmed what was reported. */
export interface Realisation {
  readonly rateeId: string;
  readonly code: string;
  readonly plan: string;
  readonly measure: string;
  readonly from: Origin;
  readonly realised: number | undefined;
}

/** A target is the same while its code, plan and unit are: a number never moves to what somebody wrote in its place. */
const markOf = ({ rateeId, code, plan, measure }: Omit<Realisation, 'from' | 'realised'>): string =>
  JSON.stringify([rateeId, ...[code, plan, measure].map((text) => tidy(text).toLowerCase())]);

/** The one realisation of a mark; undefined where there is none or it is not known which. */
const only = <T>(found: readonly T[] | undefined): T | undefined => (found?.length === 1 ? found[0] : undefined);

const isRealised = ({ code, table, column }: Problem, ...wanted: readonly Problem['code'][]): boolean =>
  wanted.includes(code) && table === 'targets' && column === 'realised';

/**
 * Targets with what was confirmed where nothing is typed, and the problems that are left: a blank cell is none where
 * something confirmed counts, and says so where something reported waits for it.
 *
 * @param problems of the targets; a cell that holds no number is not blank, and stays for HR to mend
 */
export function withRealisations<T extends DescribedTarget>(
  targets: readonly T[],
  problems: readonly Problem[],
  realisations: readonly Realisation[],
): { readonly targets: readonly T[]; readonly problems: readonly Problem[] } {
  if (realisations.length === 0) return { targets, problems };
  const [found, own] = [groupBy(realisations, markOf), groupBy(targets, markOf)];
  const mistyped = new Set(
    problems.filter((one) => isRealised(one, 'number-invalid', 'number-ambiguous')).map(({ row }) => row),
  );
  const from = new Map<number, Origin>();
  const merged = targets.map((target) => {
    const mark = markOf(target);
    const realisation = only(own.get(mark)) && only(found.get(mark));
    if (target.realised !== undefined || mistyped.has(target.row) || !realisation) return target;
    from.set(target.row, realisation.from);
    return { ...target, realised: realisation.realised, from: realisation.from };
  });
  return {
    targets: merged,
    problems: problems.flatMap((problem) => {
      const origin = isRealised(problem, 'cell-blank') ? from.get(problem.row) : undefined;
      if (origin === undefined) return [problem];
      return origin === 'unconfirmed' ? [{ ...problem, code: 'realisation-unconfirmed' as const }] : [];
    }),
  };
}
