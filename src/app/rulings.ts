/**
 * Rulings on objections as the workbook keeps them, and as they are told beside a candidate, a dossier or a trend: they never
 * replace the computed number, and nobody looks at that number alone.
 */
import { type HistoryEntry, isLow } from '../core/act/history.ts';
import type { Matter } from '../core/act/matter.ts';
import { decisionOn, standingObjections } from '../core/act/objection.ts';
import { type OfficialFinal, overtakers } from '../core/act/official.ts';
import type { Policy } from '../core/plan/policy.ts';
import { timeNow } from '../google/time.ts';
import type { Workbook } from '../google/workbook.ts';
import { type Language, say } from '../messages/say.ts';
import { HISTORY, parseHistory } from '../tables/history.ts';
import { parseRows } from '../tables/notation.ts';
import { OBJECTION_DECISIONS, parseObjectionDecisions } from '../tables/objection-decisions.ts';
import { OBJECTIONS, parseObjections } from '../tables/objections.ts';
import { PUBLISHED_RESULTS, parsePublishedResults } from '../tables/published-results.ts';
import { RATINGS } from '../tables/ratings.ts';
import { FLAG_WORDS } from '../tables/words.ts';
import { standingText } from './result-ground.ts';

/** What was decided on an objection. */
export type Ruling = NonNullable<HistoryEntry['decided']>;

/** What was decided in a period on the objections that stand, by the person's NIP. Where nothing was, nothing more is read. */
export function readRulings(workbook: Workbook, period: number): ReadonlyMap<string, Ruling> {
  const decisions = parseObjectionDecisions(workbook.read(OBJECTION_DECISIONS), period);
  if (decisions.length === 0) return new Map();
  const published = parsePublishedResults(workbook.read(PUBLISHED_RESULTS), period, timeNow().slice(0, 10));
  const objections = parseObjections(workbook.read(OBJECTIONS), period);
  return new Map(
    standingObjections({ published, objections }).flatMap((objection) => {
      const decision = decisionOn(objection, decisions);
      if (!decision) return [];
      const { outcome, final, band, quadrant } = decision;
      return [[objection.personId, { outcome, final, band, quadrant }] as const];
    }),
  );
}

/** A ruling in a few words. */
export const rulingText = (language: Language, ruling: Ruling): string =>
  say(language, `ruling.${ruling.outcome}`, { result: standingText(language, ruling) });

/** A ruling beside a candidate; `''` where there is none. */
const rulingBeside = (language: Language, ruling: Ruling | undefined): string =>
  ruling ? say(language, 'ruling.beside', { ruling: rulingText(language, ruling) }) : '';

/** A ruling beside a low rating, with what it means for it; `''` where there is none. */
function rulingOnLow(language: Language, ruling: Ruling | undefined): string {
  const text = rulingBeside(language, ruling);
  if (!ruling || ruling.outcome === 'upheld') return text;
  return `${text} ${say(language, isLow(ruling) ? 'ruling.still-low' : 'ruling.not-low')}`;
}

/** Most people whom a sentence names. */
const NAMED = 3;

/** Everybody's number as it was computed and as it counts, with what they are called. */
const officialFinals = (
  workbook: Workbook,
  rulings: ReadonlyMap<string, Ruling>,
): readonly (OfficialFinal & { readonly name: string })[] =>
  parseRows(RATINGS, workbook.read(RATINGS)).flatMap(({ id, name, unit, final }) =>
    final === undefined
      ? []
      : [{ personId: id, name, unit, computed: final, official: rulings.get(id)?.final ?? final }],
  );

/**
 * What was decided on the rating that makes somebody a candidate of a kind: absence is no rating. Of an award it also says
 * whether they still are by the numbers that count officially, also where the objection was somebody else's.
 */
export function candidateRulings(
  workbook: Workbook,
  { language, period }: Pick<Policy, 'language' | 'period'>,
): (candidate: { readonly id: string; readonly kind: string }) => string {
  const rulings = readRulings(workbook, period);
  const finals = rulings.size === 0 ? [] : officialFinals(workbook, rulings);
  const names = new Map(finals.map(({ personId, name }) => [personId, name]));
  const holds = (id: string): string => {
    const above = overtakers(id, finals);
    if (above === undefined || (above.length === 0 && !rulings.has(id))) return '';
    if (above.length === 0) return say(language, 'ruling.still-best');
    const people = above
      .slice(0, NAMED)
      .map(({ personId, official }) =>
        say(language, 'ruling.above', { name: names.get(personId) ?? personId, official }),
      );
    return say(language, 'ruling.not-best', { people: people.join('; '), count: above.length });
  };
  return ({ id, kind }) => {
    const ruling = rulings.get(id);
    if (kind === FLAG_WORDS.guidance) return rulingOnLow(language, ruling);
    if (kind !== FLAG_WORDS.award) return '';
    return [rulingBeside(language, ruling), holds(id)].filter((text) => text !== '').join(' ');
  };
}

/** What was decided on the rating that a matter is about, in words: `''` where nothing was, and of absence. */
export type RulingOf = (matter: Matter) => string;

/** Rulings on the ratings of this period and of those in the history, each sheet read once for all matters. */
export function rulingsOnMatters(
  workbook: Workbook,
  { language, period }: Pick<Policy, 'language' | 'period'>,
): RulingOf {
  const keyOf = (of: number, personId: string): string => `${of}|${personId}`;
  const past = parseHistory(workbook.read(HISTORY)).flatMap((entry) =>
    entry.decided ? [[keyOf(entry.period, entry.personId), entry.decided] as const] : [],
  );
  const now = [...readRulings(workbook, period)].map(([id, ruling]) => [keyOf(period, id), ruling] as const);
  const rulings = new Map<string, Ruling>([...past, ...now]);
  return ({ track, period: of, personId }) =>
    track === 'guidance' ? rulingOnLow(language, rulings.get(keyOf(of, personId))) : '';
}
