/**
 * Decisions: what people decided about candidates for an award, each with a reason, a name and a time.
 *
 * A decision is about one candidacy of one cycle. Nothing is deleted: the last one stands, and a later one withdraws it.
 * Who is no candidate any more holds no award, whatever was decided; that is told. Sanctions are not decided here.
 */
import { byText, rounded } from '../number.ts';
import type { AwardRule } from './flag.ts';

export const DECISION_KINDS = ['grant', 'decline'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** Somebody whom a rule raised for an award. */
export interface Candidacy {
  readonly personId: string;
  readonly award: AwardRule;
  readonly unit: string;
  /** What they competed with, points. */
  readonly value: number;
}

/** What somebody decided about a candidacy. */
export interface Decision {
  readonly cycleId: string;
  readonly personId: string;
  readonly award: AwardRule;
  readonly kind: DecisionKind;
  readonly reason: string;
  /** An address; `''` where Google does not say. */
  readonly by: string;
  /** A local ISO text. */
  readonly at: string;
}

/** The same for a candidacy and for every decision about it, within a cycle. */
export const candidacyKey = ({ award, personId }: Pick<Candidacy, 'award' | 'personId'>): string =>
  `${award}|${personId}`;

/** What was decided about the candidates of a cycle. */
export interface Decided<Made extends Decision> {
  /** The decision that stands about each candidate, by `candidacyKey`; absent where nobody decided. */
  readonly standing: ReadonlyMap<string, Made>;
  /** Awards that stand as granted to somebody who is no candidate: they do not count. */
  readonly lapsed: readonly Made[];
}

/** Whether an award is granted to a candidate. */
export const isGranted = ({ standing }: Decided<Decision>, candidacy: Pick<Candidacy, 'award' | 'personId'>): boolean =>
  standing.get(candidacyKey(candidacy))?.kind === 'grant';

/**
 * The decisions that stand about the candidates of a cycle: of each the latest by its time. Of two at the same second the
 * lower row is the later one.
 *
 * @param decisions of whatever cycles, in any order
 */
export function decide<Made extends Decision>(
  candidacies: readonly Candidacy[],
  decisions: readonly Made[],
  cycleId: string,
): Decided<Made> {
  const latest = new Map(
    decisions
      .filter((decision) => decision.cycleId === cycleId)
      .sort((left, right) => byText(left.at, right.at))
      .map((decision) => [candidacyKey(decision), decision]),
  );
  const candidates = new Set(candidacies.map(candidacyKey));
  const made = [...latest];
  return {
    standing: new Map(made.filter(([key]) => candidates.has(key))),
    lapsed: made.flatMap(([key, decision]) => (decision.kind === 'grant' && !candidates.has(key) ? [decision] : [])),
  };
}

/** What speaks against a decision. */
export type Objection =
  | { readonly code: 'reason-missing' | 'not-candidate' }
  /** Somebody else of the unit has the award, with another value: the two are not tied. */
  | { readonly code: 'award-granted'; readonly holder: Candidacy };

/** What speaks against recording a decision, or undefined where nothing does. */
export function objectionTo(
  decision: Pick<Decision, 'personId' | 'award' | 'kind' | 'reason'>,
  candidacies: readonly Candidacy[],
  decided: Decided<Decision>,
): Objection | undefined {
  if (decision.reason.trim() === '') return { code: 'reason-missing' };
  const own = candidacies.find((candidacy) => candidacyKey(candidacy) === candidacyKey(decision));
  if (!own) return { code: 'not-candidate' };
  if (decision.kind === 'decline') return undefined;
  const holder = candidacies.find(
    (other) =>
      other.award === own.award &&
      other.unit === own.unit &&
      rounded(other.value) !== rounded(own.value) &&
      isGranted(decided, other),
  );
  return holder && { code: 'award-granted', holder };
}

/** Whether somebody has decided just this already, so that a press that was repeated adds nothing. */
export const isSameDecision = (standing: Decision | undefined, next: Decision): boolean =>
  standing !== undefined && standing.kind === next.kind && standing.reason === next.reason && standing.by === next.by;
