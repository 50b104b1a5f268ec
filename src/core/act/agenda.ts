/**
 * Agenda: what an evaluation meeting should talk about, from what the ratings say.
 *
 * Both sides read it, so it holds nothing that the ratee may not read: peers and subordinates only as far as `disclosure`
 * lets their numbers out. A gap is no fault of anybody: it is where two people see one thing differently.
 */
import { numberId } from '../measure/disclosure.ts';
import type { Explanation } from '../measure/explanation.ts';
import { criterionPoints } from '../measure/recompute.ts';
import { byText, rounded } from '../number.ts';
import { type DescribedTarget, targetLabel } from '../plan/target.ts';
import { ROLES, type Role } from '../types.ts';

/** Something that was agreed, and by when; `''` where no day was named. */
export interface AgreedAction {
  readonly what: string;
  readonly due: string;
}

/** What to talk about, at most so many of each, the most telling first. Points are 40..120, achievement is percent. */
export interface Agenda {
  readonly gaps: readonly { readonly criterion: string; readonly self: number; readonly supervisor: number }[];
  readonly lowest: readonly { readonly criterion: string; readonly points: number }[];
  readonly missed: readonly { readonly target: string; readonly achievement: number }[];
  /** What was agreed in the last meeting that was held: open until the next one is. */
  readonly actions: readonly AgreedAction[];
}
export const NO_AGENDA: Agenda = { gaps: [], lowest: [], missed: [], actions: [] };

const MOST = 3;
const REACHED = 100;

/** What each role says on each criterion, as far as the ratee may read it. */
function pointsOf({ roles, policy }: Explanation, shown: ReadonlySet<string>): ReadonlyMap<string, number> {
  return new Map(
    roles.flatMap(({ role, criteria }) =>
      criteria.flatMap((step) => {
        const points = criterionPoints(step, policy.counted);
        const id = numberId(role, step.criterion);
        return points !== undefined && shown.has(id) ? [[id, points] as const] : [];
      }),
    ),
  );
}

const OTHERS: readonly Role[] = ROLES.filter((role) => role !== 'self');

/** Means of what others say on a criterion; of numbers that may be read, so it gives away none that may not. */
function othersOn(criterion: string, points: ReadonlyMap<string, number>): number | undefined {
  const given = OTHERS.flatMap((role) => points.get(numberId(role, criterion)) ?? []);
  return given.length === 0 ? undefined : given.reduce((sum, one) => sum + one, 0) / given.length;
}

const criteriaOf = ({ roles }: Explanation): readonly string[] =>
  [...new Set(roles.flatMap(({ criteria }) => criteria.map(({ criterion }) => criterion)))].sort(byText);

/** What others say on each criterion, the lowest first. */
const byOthers = (explanation: Explanation, points: ReadonlyMap<string, number>): Agenda['lowest'] =>
  criteriaOf(explanation)
    .flatMap((criterion) => {
      const mean = othersOn(criterion, points);
      return mean === undefined ? [] : [{ criterion, points: mean }];
    })
    .sort((a, b) => rounded(a.points) - rounded(b.points));

/**
 * What others rate highest, the highest first: as far as the ratee may read it, and nothing that is no higher than what the
 * agenda calls the lowest.
 *
 * @param explanation undefined where nothing was answered about them yet
 * @param shown ids of the numbers that they may read
 */
export function strengthsOf(explanation: Explanation | undefined, shown: ReadonlySet<string>): Agenda['lowest'] {
  if (!explanation) return [];
  const all = byOthers(explanation, pointsOf(explanation, shown));
  const bound = Math.max(...all.slice(0, MOST).map(({ points }) => rounded(points)));
  return [...all]
    .reverse()
    .filter(({ points }) => rounded(points) > bound)
    .slice(0, MOST);
}

/**
 * The agenda of one person.
 *
 * @param explanation undefined where nothing was answered about them yet
 * @param shown ids of the numbers that they may read
 * @param targets their own
 * @param actions what was agreed in the last meeting that was held
 */
export function agendaOf(
  explanation: Explanation | undefined,
  shown: ReadonlySet<string>,
  targets: readonly DescribedTarget[],
  actions: readonly AgreedAction[],
): Agenda {
  const points = explanation ? pointsOf(explanation, shown) : new Map<string, number>();
  const criteria = explanation ? criteriaOf(explanation) : [];
  const gaps = criteria.flatMap((criterion) => {
    const [self, supervisor] = [points.get(numberId('self', criterion)), points.get(numberId('supervisor', criterion))];
    return self === undefined || supervisor === undefined || rounded(self) === rounded(supervisor)
      ? []
      : [{ criterion, self, supervisor }];
  });
  const missed = (explanation?.targets ?? []).flatMap(({ label, achievement }) =>
    achievement !== undefined && rounded(achievement) < REACHED ? [{ target: label, achievement }] : [],
  );
  const sizeOf = ({ self, supervisor }: (typeof gaps)[number]): number => rounded(Math.abs(self - supervisor));
  const planOf = (label: string): string => targets.find((one) => targetLabel(one) === label)?.plan || label;
  return {
    gaps: [...gaps].sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, MOST),
    lowest: explanation ? byOthers(explanation, points).slice(0, MOST) : [],
    missed: [...missed]
      .sort((a, b) => rounded(a.achievement) - rounded(b.achievement))
      .slice(0, MOST)
      .map(({ target, achievement }) => ({ target: planOf(target), achievement })),
    actions,
  };
}
