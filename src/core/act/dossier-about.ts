/**
 * Which dossier is about a matter, and which about a candidate: nothing has a second one, and HR is led from the candidate to the
 * dossier that there is.
 */
import { byText, groupBy } from '../number.ts';
import type { Dossier } from './dossier.ts';
import type { DossierState } from './dossier-move.ts';
import { isSameMatter, type Matter, type MatterKey, type Track } from './matter.ts';

/** Where nobody has decided yet: days that grow belong into the dossier that there is. */
const UNDECIDED: readonly DossierState[] = ['candidate', 'reply-asked', 'replied', 'examination-asked', 'examined'];

/** Whether a matter is about the same unexcused days of a year as another, which reached no higher row of the rule. */
export const isSameDaysGrown = (now: MatterKey, before: MatterKey): boolean =>
  now.rule === 'cumulative-absence' &&
  before.rule === 'cumulative-absence' &&
  now.personId === before.personId &&
  now.period === before.period &&
  now.threshold >= before.threshold;

/** The dossier of a matter: its own, or the undecided one of the same days before they reached a further row. */
export const dossierAbout = (matter: MatterKey, all: readonly Dossier[]): Dossier | undefined =>
  all.find((one) => isSameMatter(one.matter, matter)) ??
  all.find(
    (one) =>
      UNDECIDED.includes(one.state) && (isSameDaysGrown(matter, one.matter) || isSameDaysGrown(one.matter, matter)),
  );

/** A candidate as the sheet tells them: of days on end it keeps the number alone, not which days. */
export interface CandidateMatter {
  readonly personId: string;
  readonly track: Track;
  /** Whether it is about days on end. */
  readonly isRun: boolean;
  readonly period: number;
  readonly value: number;
  readonly threshold: number;
}

/** Days on end and their dossiers, of one person and year: one after the other where there are as many, else those as long. */
function runPairs(own: readonly CandidateMatter[], all: readonly Dossier[]): readonly (Dossier | undefined)[] {
  const [first] = own;
  const left = all
    .filter(({ matter }) => matter.rule === 'consecutive-absence')
    .filter(({ matter }) => matter.personId === first?.personId && matter.period === first.period)
    .sort((a, b) => byText(a.matter.from, b.matter.from));
  if (left.length === own.length) return left;
  return own.map(({ value }) => {
    const at = left.findIndex(({ matter }) => matter.value === value);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  });
}

/** The dossier of each candidate, in their order; undefined where there is none yet. */
export function dossiersOf<C extends CandidateMatter>(
  candidates: readonly C[],
  all: readonly Dossier[],
): ReadonlyMap<C, Dossier | undefined> {
  const runs = groupBy(
    candidates.filter(({ isRun }) => isRun),
    ({ personId, period }) => `${personId}|${period}`,
  );
  const counted = candidates
    .filter(({ isRun }) => !isRun)
    .map((one) => {
      const rule: Matter['rule'] = one.track === 'guidance' ? 'low-rating' : 'cumulative-absence';
      return [one, dossierAbout({ ...one, rule, from: '', to: '' }, all)] as const;
    });
  const paired = [...runs.values()].flatMap((own) => {
    const found = runPairs(own, all);
    return own.map((one, index) => [one, found[index]] as const);
  });
  return new Map([...counted, ...paired]);
}
