/**
 * What the pipeline found, as rows of the computed sheets: with names beside NIPs and words instead of codes.
 */
import type { Chain } from '../core/act/audit.ts';
import type { Flag } from '../core/act/flag.ts';
import type { RaterProgress } from '../core/act/monitor.ts';
import type { Sensitivity } from '../core/act/sensitivity.ts';
import type { UnitSummary } from '../core/act/summary.ts';
import type { Evaluation } from '../core/evaluate.ts';
import type { RoleBehaviour } from '../core/measure/behaviour.ts';
import { coverageOf, numericOf } from '../core/measure/rating.ts';
import type { Scores } from '../core/measure/score.ts';
import { groupBy } from '../core/number.ts';
import type { Policy } from '../core/plan/policy.ts';
import type { Roster } from '../core/plan/roster.ts';
import { BANDS, type Band, QUADRANTS, type Quadrant, type Role } from '../core/types.ts';
import { type Language, say } from '../messages/say.ts';
import type { FLAGS } from '../tables/flags.ts';
import type { MONITOR } from '../tables/monitor.ts';
import type { RowOf } from '../tables/notation.ts';
import { INSUFFICIENT, RATED, type RATINGS } from '../tables/ratings.ts';
import type { SCORES } from '../tables/scores.ts';
import type { SUMMARY } from '../tables/summary.ts';
import { BAND_WORDS, FLAG_WORDS, QUADRANT_WORDS, ROLE_WORDS } from '../tables/words.ts';
import { evidenceText, isAlone, ruleText } from './candidate-words.ts';
import type { LetterCells } from './monitor.ts';
import type { candidateRulings } from './rulings.ts';
import { sensitivityText } from './sensitivity-text.ts';
import { bandText, reasonsText, weightsText } from './words.ts';

/** What names and words are looked up in. */
export interface Told {
  readonly language: Language;
  readonly policy: Policy;
  readonly roster: Roster;
}

/** NIP, name and unit of a person. */
export function who(
  { roster }: Told,
  id: string,
): { readonly id: string; readonly name: string; readonly unit: string } {
  const person = roster.people.get(id);
  return { id, name: person?.name ?? '', unit: person?.unit ?? '' };
}

export const monitorRows = (
  progress: readonly RaterProgress[],
  told: Told,
  lettersTo: (personId: string) => LetterCells,
): readonly RowOf<typeof MONITOR>[] =>
  progress.map(({ raterId, assigned, answered, byCodeAlone }) => ({
    ...who(told, raterId),
    supervisor: told.roster.people.get(told.roster.supervisors.get(raterId) ?? '')?.name ?? '',
    ...lettersTo(raterId),
    email: told.roster.people.get(raterId)?.email ?? '',
    assigned,
    answered,
    owing: assigned - answered,
    byCodeAlone,
  }));

export const scoreRows = ({ scores }: Scores, told: Told): readonly RowOf<typeof SCORES>[] =>
  scores.map(({ rateeId, role, criterion, points, raters }) => ({
    ...who(told, rateeId),
    role: ROLE_WORDS[role],
    criterion,
    points,
    raters,
  }));

export const ratingRows = (
  { ratings, intervals, collected }: Pick<Evaluation, 'ratings' | 'intervals' | 'collected'>,
  told: Told,
): readonly RowOf<typeof RATINGS>[] => {
  const alone = groupBy(
    collected.responses.filter(({ byCodeAlone }) => byCodeAlone),
    ({ rateeId }) => rateeId,
  );
  return ratings.map((rating) => {
    const interval = intervals.get(rating.rateeId);
    const known = interval?.kind === 'known' ? interval : undefined;
    const { results, behaviour, outcome } = rating;
    const role = (wanted: Role): RoleBehaviour | undefined => behaviour.roles.find((own) => own.role === wanted);
    const rated = outcome.kind === 'rated' ? outcome : undefined;
    const numeric = numericOf(outcome);
    return {
      ...who(told, rating.rateeId),
      results: results.kind === 'known' ? results.value : undefined,
      self: role('self')?.value,
      peer: role('peer')?.value,
      supervisor: role('supervisor')?.value,
      behaviour: behaviour.value,
      final: numeric?.final,
      band: numeric ? BAND_WORDS[numeric.band] : '',
      quadrant: rated ? QUADRANT_WORDS[rated.quadrant] : '',
      coverage: coverageOf(rating),
      status: rated ? RATED : INSUFFICIENT,
      reasons:
        outcome.kind === 'insufficient'
          ? reasonsText(told.language, outcome.reasons)
          : bandText(told.language, outcome, told.policy),
      peers: role('peer')?.raters,
      weights: weightsText(told.language, rating),
      subordinate: role('subordinate')?.value,
      subordinates: role('subordinate')?.raters,
      raw: numericOf(rating.raw.outcome)?.final,
      adjusted: numericOf(rating.adjusted.outcome)?.final,
      low: known?.final?.low,
      high: known?.final?.high,
      standardError: known?.standardError,
      identity: identityText(told, (alone.get(rating.rateeId) ?? []).length),
    };
  });
};

/** How many of the answers that count are of lower assurance. */
const identityText = ({ language }: Told, answers: number): string =>
  answers === 0 ? '' : say(language, 'identity.code-alone', { answers });

/** @param rulingOf what was decided on objections to ratings, in words; where it is left out, nothing was */
export const flagRows = (
  { flags, sensitivities }: Pick<Evaluation, 'flags' | 'sensitivities'>,
  told: Told,
  rulingOf: ReturnType<typeof candidateRulings> = () => '',
): readonly RowOf<typeof FLAGS>[] =>
  flags.map((flag, index) => ({
    ...who(told, flag.rateeId),
    kind: kindWord(flag),
    rule: ruleText(told.language, flag.rule, told.policy.scale),
    value: flag.value,
    threshold: flag.threshold,
    unitOfValue: say(told.language, `unit.${flag.unit}`),
    evidence: evidenceText(told.language, flag, told.policy),
    firmness: firmnessOf(flag, sensitivities[index], told),
    ruling: rulingOf({ id: flag.rateeId, kind: kindWord(flag) }),
  }));

const kindWord = ({ rule, kind }: Flag): string => FLAG_WORDS[rule === 'performance-guidance' ? 'guidance' : kind];

const firmnessOf = (flag: Flag, sensitivity: Sensitivity | undefined, { language, policy }: Told): string =>
  sensitivity ? sensitivityText(language, sensitivity, policy, isAlone(flag)) : '';

/** Whom a line is about: one unit, several together, or everybody. */
function unitsText({ language }: Told, units: readonly string[]): string {
  const [unit, ...others] = units;
  if (unit === undefined) return say(language, 'summary.agency');
  return others.length === 0 ? unit : say(language, 'summary.pooled', { units: units.join('; ') });
}

/** Counts as cells; empty ones where too few people are rated to be shown. */
const cellsOf = <T extends string, K extends string>(
  classes: readonly T[],
  keyOf: (one: T) => K,
  counts: Readonly<Record<T, number>> | undefined,
): Readonly<Record<K, number | undefined>> =>
  Object.fromEntries(classes.map((one) => [keyOf(one), counts?.[one]])) as Record<K, number | undefined>;

/** How many units all lines but the agency's are about. */
const unitsIn = (summary: readonly UnitSummary[]): number => summary.reduce((sum, { units }) => sum + units.length, 0);

/** The end of the audit trail, so that a print pins it. */
const trailText = ({ language }: Told, { count, head }: Chain): string =>
  say(language, 'summary.audit', { count, head: head.slice(0, TRAIL_DIGITS) });

/** Enough of a hash to tell it from every other. */
const TRAIL_DIGITS = 12;

export const summaryRows = (
  summary: readonly UnitSummary[],
  told: Told,
  chain: Chain,
): readonly RowOf<typeof SUMMARY>[] =>
  summary.map(({ units, bands, quadrants, ...line }) => ({
    ...line,
    ...cellsOf(BANDS, (band: Band): Band => band, bands),
    units: units.length > 0 ? units.length : unitsIn(summary),
    ...cellsOf(QUADRANTS, (quadrant: Quadrant): `quadrant-${Quadrant}` => `quadrant-${quadrant}`, quadrants),
    unit: unitsText(told, units),
    participation: line.assigned > 0 ? line.answered / line.assigned : undefined,
    audit: units.length > 0 ? '' : trailText(told, chain),
    guidanceDossiers: undefined,
    disciplineDossiers: undefined,
  }));
