/** Certificates of awards: one for each winner of a month, a quarter and a year, by the decisions that stand. */
import { standingAwards } from '../core/act/monthly/award.ts';
import { byText } from '../core/number.ts';
import { dayText } from '../messages/moment.ts';
import { say } from '../messages/say.ts';
import { MONTHLY_DECISIONS, parseMonthlyDecisions } from '../tables/monthly-decisions.ts';
import type { Award } from './certificates.ts';
import { awardName } from './monthly-words.ts';
import type { Session } from './session.ts';

export function awardCertificates({ workbook, cycle }: Session): readonly Award[] {
  const { language } = cycle.policy;
  const standing = [...standingAwards(parseMonthlyDecisions(workbook.read(MONTHLY_DECISIONS))).values()];
  return standing
    .sort((a, b) => byText(a.span, b.span))
    .flatMap(({ span, winners, places, at }) =>
      winners.map((personId): Award => {
        const called = awardName(language, span);
        const known = places.get(personId);
        return {
          ...(known ? { known } : {}),
          kind: 'award',
          of: span,
          personId,
          called,
          heading: say(language, 'monthly.certificate.heading'),
          statement: say(language, 'monthly.certificate.statement'),
          matter: called,
          facts: [say(language, 'monthly.certificate.fact', { day: dayText(language, at.slice(0, 10)) })],
          typed: { number: '', day: '' },
        };
      }),
    );
}
