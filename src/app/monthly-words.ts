/** Months in words: what they are called, what each gate found, how firm a place stands, and who won. */
import { type MonthlyDecision, standingAwards } from '../core/act/monthly/award.ts';
import type { Gate } from '../core/act/monthly/gate.ts';
import { firstDay, firstToAskNext, lastDay, monthsOfSpan, monthsOfYear, spanKind } from '../core/act/monthly/month.ts';
import type { MonthlyScore } from '../core/act/monthly/score.ts';
import type { Change } from '../core/act/sensitivity.ts';
import { leaveTouches } from '../core/plan/leave.ts';
import type { Policy } from '../core/plan/policy.ts';
import { dayText, monthsText, monthText } from '../messages/moment.ts';
import { retold } from '../messages/retold.ts';
import { type Language, messageKeys, say } from '../messages/say.ts';
import type { KeptAward } from '../tables/monthly-decisions.ts';
import { changeText } from './sensitivity-text.ts';

/** What a letter says by how many have won: nobody, one, several. */
const WINNERS = ['nobody', 'winner', 'winners'] as const;

const QUARTERS = ['I', 'II', 'III', 'IV'] as const;

/** A month, quarter or year as people write it. */
export function spanText(language: Language, span: string): string {
  if (spanKind(span) === 'month') return monthText(language, span);
  const [year = '', quarter] = span.split('-T');
  if (quarter === undefined) return say(language, 'monthly.span.year', { year });
  return say(language, 'monthly.span.quarter', { quarter: QUARTERS[Number(quarter) - 1] ?? quarter, year });
}

/** What an award is called: `Pegawai Teladan Maret 2026`. */
export const awardName = (language: Language, span: string): string =>
  say(language, 'monthly.award', { span: spanText(language, span) });

/** Gates that turn on a number which may not be known. */
const MEASURED = ['tenure', 'absence', 'year-absence', 'coverage'] as const;

/** What a leave has to do with whether somebody was at work all month. */
function leaveText(language: Language, { passed, leave }: Gate, month: string): string {
  if (leave === undefined || leave === 'unclear') return say(language, 'monthly.gate.active.unclear');
  const { from, to } = leave;
  const days = { from: dayText(language, from), to: to === '' ? '' : dayText(language, to) };
  const period = say(language, to === '' ? 'monthly.leave.open' : 'monthly.leave', days);
  if (passed) return say(language, 'monthly.gate.active.outside', { period });
  if (!leaveTouches(leave, firstDay(month), lastDay(month)))
    return say(language, 'monthly.gate.active.beside', { period });
  return say(language, to === '' ? 'monthly.gate.active.open' : 'monthly.gate.active.leave', { period });
}

/** What one gate found in a month and what it asks for, with the months and rows that are not known; a share in percent. */
export function gateText(language: Language, gate: Gate, month: string): string {
  const { leave, unknown, unrecorded, unread } = gate;
  if (leave !== undefined) return leaveText(language, gate, month);
  return [
    measureText(language, gate),
    ...(unknown ? [say(language, 'monthly.gate.months.unknown', { months: monthsText(language, unknown) })] : []),
    ...(unrecorded
      ? [say(language, 'monthly.gate.months.unrecorded', { months: monthsText(language, unrecorded) })]
      : []),
    ...(unread ? [say(language, 'monthly.gate.rows.unread', { rows: unread.join(', ') })] : []),
  ].join('; ');
}

/** What a gate of a quarter or a year found by the sheets of now. */
export function longGateText(language: Language, gate: Gate, span: string): string {
  const [first = ''] = monthsOfSpan(span);
  return gate.name === 'discipline' && !gate.passed
    ? say(language, 'monthly.gate.discipline.since', { month: monthText(language, first) })
    : gateText(language, gate, first);
}

function measureText(language: Language, { name, have, need, passed, unknown, unread }: Gate): string {
  const measured = MEASURED.find((one) => one === name);
  if (name === 'year-absence' && (unknown || unread) && have === undefined)
    return say(language, 'monthly.gate.months.missing', { need });
  if (name === 'pause' && have === undefined) return say(language, 'monthly.gate.pause.never');
  if (measured && have === undefined)
    return say(language, `monthly.gate.${measured}.unknown`, { need: shown(name, need) });
  return say(language, `monthly.gate.${name}.${passed ? 'passed' : 'failed'}`, {
    have: shown(name, have ?? 0),
    need: shown(name, need),
  });
}

const shown = (name: Gate['name'], value: number): number => (name === 'coverage' ? value * 100 : value);

/** Parts that are missing, each with why. */
export const missingText = (language: Language, { parts, missing }: MonthlyScore): string =>
  missing
    .map((part) => {
      const own = parts[part];
      const why = own.kind === 'missing' ? say(language, `monthly.missing.${own.reason}`, { ...own }) : '';
      return `${say(language, `word.part.${part}`)} (${why})`;
    })
    .join(', ');

const firmText = (language: Language, change: Change): string =>
  change.kind === 'rater'
    ? say(language, 'monthly.firm.rater', { raters: change.raters, of: change.of })
    : changeText(language, change);

/** How firm a place stands: in every case that was tried, or in all but those that are named. */
export function firmnessText(
  { language, sensitivityStep }: Policy,
  changes: readonly Change[],
  isFirst: boolean,
): string {
  const place = isFirst ? 'first' : 'other';
  if (changes.length === 0) return say(language, `monthly.firm.${place}.stands`, { step: sensitivityStep / 100 });
  return say(language, `monthly.firm.${place}.changes`, {
    changes: changes.map((change) => firmText(language, change)).join(say(language, 'sensitivity.or')),
  });
}

/** How firm a place stands, in the language of the page: the sheet keeps that of its counting. */
export const firmnessSaid = (language: Language, text: string): string =>
  retold(language, text, { keys: messageKeys().filter((key) => FIRM.test(key)), between: 'sensitivity.or' }) ?? text;

/** Sentences that tell it, and those that they list. */
const FIRM = /^(monthly\.firm|sensitivity)\./;

/**
 * Who won, or that nobody did, as a letter tells it.
 *
 * @param takesPlace whether it is told in the place of what was told before
 */
export function awardText(
  language: Language,
  { span, winners, places, reason }: KeptAward,
  takesPlace: boolean,
): string {
  const names = winners
    .map((id) => {
      const { name = id, unit = '' } = places.get(id) ?? {};
      return unit === '' ? name : `${name} (${unit})`;
    })
    .join('; ');
  const award = awardName(language, span);
  return [
    ...(takesPlace ? [say(language, 'monthly.letter.corrected', { award })] : []),
    say(language, `monthly.letter.${WINNERS[Math.min(2, winners.length)] ?? 'winners'}`, { award, names }),
    say(language, 'monthly.letter.reason', { reason }),
  ].join('\n');
}

/** Until when the next year's first month may be asked about, and which are beyond it; `''` before that year has begun. */
export function nextMonthText(language: Language, period: number, today: string): string {
  const next = firstToAskNext(period, today);
  if (!next) return '';
  const { month, lastDay: last } = next;
  const lost = monthsOfYear(period + 1).filter((one) => one < month);
  return [
    ...(lost.length > 0 ? [say(language, 'monthly.next-ask.lost', { months: monthsText(language, lost) })] : []),
    say(language, 'monthly.next-ask', {
      month: monthText(language, month),
      day: dayText(language, last),
      year: String(period + 1),
    }),
  ].join(' ');
}

/** Decisions about spans of one year that stand and name a winner. */
export const wonIn = <D extends MonthlyDecision>(decisions: readonly D[], year: number): readonly D[] =>
  [...standingAwards(decisions).values()].filter(
    ({ span, winners }) => span.startsWith(String(year)) && winners.length > 0,
  );
