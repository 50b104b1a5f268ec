/**
 * What a new period would leave undone: dossiers that wait for an answer, whose forms are closed then and have to be asked anew,
 * awards of months, quarters and the year that nobody has decided, which nobody can any more, or that were not announced, and the rest
 * of the calendar year and months without attendance, whose unexcused days are not looked at any more. Told before it is opened, and
 * kept where it was.
 */
import { monthsUnrecorded } from '../core/act/absence-matter.ts';
import { lastAsked } from '../core/act/monthly/ask.ts';
import { undecidedSpans } from '../core/act/monthly/award.ts';
import { timeNow } from '../google/time.ts';
import { monthsText } from '../messages/moment.ts';
import { type Language, say } from '../messages/say.ts';
import type { Api, OpenEnds } from './api.types.ts';
import { untoldText } from './award-letters.ts';
import { isCopy } from './cycle.ts';
import { readDossiers } from './dossiers.ts';
import { lookAtLedger } from './letters.ts';
import { longStandingsOf } from './long-awards.ts';
import { readMonthlyKept } from './monthly.ts';
import { dueMonth, readMonthlyAsks } from './monthly-requests.ts';
import { nextMonthText, spanText } from './monthly-words.ts';
import { openSession, type Session } from './session.ts';

/** Numbers of dossiers that wait for a reply or an examination. */
const waitingDossiers = ({ workbook, cycle }: Session): readonly number[] =>
  readDossiers(workbook, cycle.policy).all.flatMap(({ number, state }) =>
    state === 'reply-asked' || state === 'examination-asked' ? [number] : [],
  );

/** Awards that are under way and not decided, in words. In a copy they are the original's. */
export function undecidedAwards(session: Session): readonly string[] {
  const asks = readMonthlyAsks(session);
  if (lastAsked(asks) === '' || isCopy(session.workbook)) return [];
  const { language, period } = session.cycle.policy;
  const kept = readMonthlyKept(session);
  const spans = undecidedSpans(period, {
    asked: new Set(asks.map(({ month }) => month)),
    due: dueMonth(session),
    decisions: kept.decisions,
    hasCandidates: (span) => (longStandingsOf(session, span, kept)?.candidates ?? []).length > 0,
  });
  return spans.map((span) => spanText(language, span));
}

/** What of the year's absence is not known yet, in words. In a copy discipline is the original's. */
function unseenAbsence({ workbook, cycle }: Session): readonly string[] {
  const { language, period } = cycle.policy;
  if (isCopy(workbook)) return [];
  const months = monthsText(language, monthsUnrecorded(cycle.attendance, period));
  return [
    ...(timeNow().slice(0, 4) <= String(period) ? [say(language, 'period.year-open', { period })] : []),
    ...(months === '' ? [] : [say(language, 'period.unrecorded', { months })]),
  ];
}

/** Awards that are decided and not announced. In a copy they are the original's. */
const untoldNow = (session: Session): readonly string[] =>
  isCopy(session.workbook) ? [] : untoldText(session, lookAtLedger(session.workbook));

export const openEndsOf = (session: Session): OpenEnds => ({
  dossiers: waitingDossiers(session),
  awards: undecidedAwards(session),
  untold: untoldNow(session),
  nextMonth: nextMonthText(session.cycle.policy.language, session.cycle.policy.period, timeNow().slice(0, 10)),
  absence: unseenAbsence(session),
});

/** The same in words, as the log and the answer tell it once it was opened; `''` where nothing was left. */
export const openEndsText = (language: Language, { dossiers, awards, untold, absence }: OpenEnds): string =>
  [
    ...(dossiers.length > 0 ? [say(language, 'period.dossiers-waiting', { numbers: dossiers.join(', ') })] : []),
    ...(awards.length > 0 ? [say(language, 'period.awards-undecided', { awards: awards.join(', ') })] : []),
    ...(untold.length > 0 ? [say(language, 'period.awards-untold', { awards: untold.join(', ') })] : []),
    ...absence,
  ].join(' ');

export const openEnds: Api['openEnds'] = () => openEndsOf(openSession());
