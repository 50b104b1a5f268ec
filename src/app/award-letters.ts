/**
 * Letters that announce awards: one to everybody about each decision of the period that names a winner, the last of a month, of a
 * quarter and of the year. A decision that takes the place of an announced one is announced as such.
 */
import type { LinkedAssignment } from '../core/act/letter.ts';
import { SPAN_KINDS, spanKind } from '../core/act/monthly/month.ts';
import { byText } from '../core/number.ts';
import { type KeptAward, MONTHLY_DECISIONS, parseMonthlyDecisions } from '../tables/monthly-decisions.ts';
import type { LetterAbout } from './letter-text.ts';
import { awardText, wonIn } from './monthly-words.ts';
import type { Session } from './session.ts';

/** A decision with the number that letters about it have: how manieth decision of the workbook it is. */
interface Announced {
  readonly award: KeptAward;
  readonly edition: number;
}

/** What is announced: of each length the last span that has a winner. */
export function announcedAwards({ workbook, cycle }: Session): readonly Announced[] {
  const decisions = parseMonthlyDecisions(workbook.read(MONTHLY_DECISIONS));
  const won = wonIn(decisions, cycle.policy.period);
  return SPAN_KINDS.flatMap((kind) => {
    const [award] = won.filter(({ span }) => spanKind(span) === kind).sort((a, b) => byText(b.span, a.span));
    return award ? [{ award, edition: decisions.indexOf(award) + 1 }] : [];
  });
}

/** Everybody who is told, as letters are planned from: nothing is asked of them. */
export function toldOfAwards(session: Session): readonly LinkedAssignment[] {
  const announced = announcedAwards(session);
  return session.cycle.roster.ratees.flatMap(({ id }) =>
    announced.map(
      ({ edition }): LinkedAssignment => ({ raterId: id, rateeId: id, role: 'monthly', edition, link: '' }),
    ),
  );
}

/** What a letter tells: the decisions whose numbers its links carry. */
export function awardDetails(session: Session): (letter: LetterAbout) => string {
  const announced = announcedAwards(session);
  const { language } = session.cycle.policy;
  return ({ links }) =>
    announced
      .filter(({ edition }) => links.some((link) => link.edition === edition))
      .map(({ award }) => awardText(language, award))
      .join('\n\n');
}
