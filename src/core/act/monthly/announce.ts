/**
 * Who is told by letter of which decision about an award. Each decision that names a winner is announced once; whoever was told of a
 * winner is told when nobody has the award any more.
 *
 * Letters carry the number of their decision: how manieth of the workbook it is. Whoever joins after an announcement is told the last
 * of a month, of a quarter and of the year, and nothing that was announced before those.
 */
import { byText, groupBy } from '../../number.ts';
import { type MonthlyDecision, standingAwards } from './award.ts';
import { SPAN_KINDS, type SpanKind, spanKind } from './month.ts';

/** A decision with the number that letters about it have. */
export interface Announcement<D extends MonthlyDecision> {
  readonly award: D;
  readonly edition: number;
}

/** A letter about a decision, announcing or correcting it. */
export interface AwardLetter {
  readonly personId: string;
  readonly edition: number;
  readonly isCorrection: boolean;
  /** `told`: it went, or may have; `waiting`: it is to go; `withheld`: HR says that it shall not; `not`: it reached nobody. */
  readonly state: 'told' | 'waiting' | 'withheld' | 'not';
}

/** Somebody who is told of a decision. */
export interface Telling {
  readonly personId: string;
  readonly edition: number;
}

const kindOrder = (span: string): number => SPAN_KINDS.indexOf(spanKind(span) ?? 'year');

/** Decisions of a year that stand: months, then quarters, then the year. */
export const standingOfYear = <D extends MonthlyDecision>(
  decisions: readonly D[],
  year: number,
): readonly Announcement<D>[] =>
  [...standingAwards(decisions).values()]
    .filter(({ span }) => span.startsWith(String(year)))
    .sort((a, b) => kindOrder(a.span) - kindOrder(b.span) || byText(a.span, b.span))
    .map((award) => ({ award, edition: decisions.indexOf(award) + 1 }));

const isWon = ({ award }: Announcement<MonthlyDecision>): boolean => award.winners.length > 0;

/** Of each length the last span that somebody won. */
const latest = <D extends MonthlyDecision>(won: readonly Announcement<D>[]): ReadonlySet<Announcement<D>> => {
  const last = new Map<SpanKind | undefined, Announcement<D>>();
  for (const one of won) last.set(spanKind(one.award.span), one);
  return new Set(last.values());
};

const announcing = (letters: readonly AwardLetter[]): ReadonlyMap<string, readonly AwardLetter[]> =>
  groupBy(
    letters.filter(({ isCorrection }) => !isCorrection),
    ({ edition }) => String(edition),
  );

/** Who is told of each decision that names a winner: everybody, until it was announced and a later one of its length is there. */
export function tellings(
  decisions: readonly MonthlyDecision[],
  year: number,
  letters: readonly AwardLetter[],
  people: readonly string[],
): readonly Telling[] {
  const won = standingOfYear(decisions, year).filter(isWon);
  const [last, sent] = [latest(won), announcing(letters)];
  return won.flatMap((one) => {
    const { edition } = one;
    const begun = sent.get(String(edition)) ?? [];
    const isOpen = last.has(one) || begun.length === 0;
    return (isOpen ? people : begun.map(({ personId }) => personId)).map((personId) => ({ personId, edition }));
  });
}

/** Decisions that name a winner of which nobody was told yet, or letters still wait. */
export function unannounced<D extends MonthlyDecision>(
  decisions: readonly D[],
  year: number,
  letters: readonly AwardLetter[],
): readonly D[] {
  const sent = announcing(letters);
  return standingOfYear(decisions, year)
    .filter(isWon)
    .filter(({ edition }) => {
      const own = sent.get(String(edition)) ?? [];
      return own.some(({ state }) => state === 'waiting') || own.every(({ state }) => state === 'not');
    })
    .map(({ award }) => award);
}

/** Whether anybody was told of an earlier decision about the same span, so that this one takes its place. */
export const takesPlace = (
  decisions: readonly MonthlyDecision[],
  letters: readonly AwardLetter[],
  { award, edition }: Announcement<MonthlyDecision>,
): boolean =>
  letters.some(
    (letter) =>
      letter.state === 'told' && letter.edition < edition && decisions[letter.edition - 1]?.span === award.span,
  );

/** Who was told of a winner and has to hear that there is none: by the last that they were told about the span. */
export function corrections(
  decisions: readonly MonthlyDecision[],
  year: number,
  letters: readonly AwardLetter[],
): readonly Telling[] {
  const told = groupBy(
    letters.filter(({ state }) => state === 'told'),
    ({ personId }) => personId,
  );
  return standingOfYear(decisions, year)
    .filter((one) => !isWon(one))
    .flatMap(({ award, edition }) =>
      [...told].flatMap(([personId, own]) => {
        const before = own
          .map((letter) => letter.edition)
          .filter((number) => number < edition && decisions[number - 1]?.span === award.span);
        const heard = decisions[Math.max(0, ...before) - 1];
        return heard && heard.winners.length > 0 ? [{ personId, edition }] : [];
      }),
    );
}

/** Decisions that take an award back, of which not everybody who has to hear it was told. */
export function uncorrected<D extends MonthlyDecision>(
  decisions: readonly D[],
  year: number,
  letters: readonly AwardLetter[],
): readonly D[] {
  const heard = new Set(
    letters
      .filter(({ isCorrection, state }) => isCorrection && (state === 'told' || state === 'withheld'))
      .map(({ personId, edition }) => `${personId}|${edition}`),
  );
  const open = new Set(
    corrections(decisions, year, letters)
      .filter(({ personId, edition }) => !heard.has(`${personId}|${edition}`))
      .map(({ edition }) => edition),
  );
  return standingOfYear(decisions, year)
    .filter(({ edition }) => open.has(edition))
    .map(({ award }) => award);
}
