/**
 * Months of the monthly award, and the quarters and years made of them. A month is a text such as `2026-03`, which sorts as
 * time does; a quarter is `2026-T1`, a year `2026`.
 *
 * A month is asked about once it is over. Which day it is, is for whoever knows the agency's time zone to say.
 */
import { dayAfter } from '../../plan/day.ts';

/** Of what length an award is. */
export const SPAN_KINDS = ['month', 'quarter', 'year'] as const;
export type SpanKind = (typeof SPAN_KINDS)[number];

const two = (number: number): string => String(number).padStart(2, '0');
const indexOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

/**
 * The month so many months later; a negative number goes back.
 *
 * @example
 * monthAfter('2026-12', 1) // => '2027-01'
 * monthAfter('2026-01', -1) // => '2025-12'
 */
export function monthAfter(month: string, months: number): string {
  const index = indexOf(month) + months;
  return `${Math.floor(index / 12)}-${two((index % 12) + 1)}`;
}

/**
 * How many months one comes after another.
 *
 * @example
 * monthsApart('2026-11', '2027-02') // => 3
 */
export const monthsApart = (from: string, to: string): number => indexOf(to) - indexOf(from);

/** The first day of a month. */
export const firstDay = (month: string): string => `${month}-01`;

/**
 * The last day of a month.
 *
 * @example
 * lastDay('2028-02') // => '2028-02-29'
 */
export const lastDay = (month: string): string => dayAfter(firstDay(monthAfter(month, 1)), -1);

/** All months of a year, in order. */
export const monthsOfYear = (year: number): readonly string[] =>
  Array.from({ length: 12 }, (_, index) => `${year}-${two(index + 1)}`);

/**
 * The month that is asked about now: the last one of the year that is over; undefined while none is.
 *
 * @param today `YYYY-MM-DD` of the agency
 * @example
 * lastMonthOver(2026, '2026-02-28') // => '2026-01'
 * lastMonthOver(2026, '2026-03-01') // => '2026-02'
 */
export function lastMonthOver(year: number, today: string): string | undefined {
  const over = monthsOfYear(year).filter((month) => lastDay(month) < today);
  return over[over.length - 1];
}

/**
 * The last day on which a month may be asked about, which is that of the month after it; `''` for December, which may be until the
 * next period is opened.
 *
 * @example
 * lastDayToAsk('2028-01') // => '2028-02-29'
 * lastDayToAsk('2026-12') // => ''
 */
export const lastDayToAsk = (month: string): string => (month.endsWith('-12') ? '' : lastDay(monthAfter(month, 1)));

/**
 * The month of the next year that may be asked about first once its period is opened, and until which day; undefined before that
 * year has begun.
 *
 * @param today `YYYY-MM-DD` of the agency
 * @example
 * firstToAskNext(2026, '2026-12-31') // => undefined
 * firstToAskNext(2026, '2027-01-01') // => { month: '2027-01', lastDay: '2027-02-28' }
 * firstToAskNext(2026, '2027-03-01') // => { month: '2027-02', lastDay: '2027-03-31' }
 */
export function firstToAskNext(
  year: number,
  today: string,
): { readonly month: string; readonly lastDay: string } | undefined {
  if (today.slice(0, 4) !== String(year + 1)) return undefined;
  const month = lastMonthOver(year + 1, today) ?? `${year + 1}-01`;
  return { month, lastDay: lastDayToAsk(month) };
}

/**
 * What a span is; undefined for a text that names none.
 *
 * @example
 * spanKind('2026-T4') // => 'quarter'
 * spanKind('2026-13') // => undefined
 */
export function spanKind(span: string): SpanKind | undefined {
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(span)) return 'month';
  if (/^\d{4}-T[1-4]$/.test(span)) return 'quarter';
  return /^\d{4}$/.test(span) ? 'year' : undefined;
}

/**
 * The months of a span, in order.
 *
 * @throws RangeError for a text that names no span
 * @example
 * monthsOfSpan('2026-T1') // => ['2026-01', '2026-02', '2026-03']
 */
export function monthsOfSpan(span: string): readonly string[] {
  const kind = spanKind(span);
  if (!kind) throw new RangeError(`${span} is no month, quarter or year.`);
  if (kind === 'month') return [span];
  const year = monthsOfYear(Number(span.slice(0, 4)));
  return kind === 'year' ? year : year.slice((Number(span.slice(6)) - 1) * 3, Number(span.slice(6)) * 3);
}

/** The quarters of a year, then the year itself. */
export const longSpansOf = (year: number): readonly string[] => [
  ...[1, 2, 3, 4].map((quarter) => `${year}-T${quarter}`),
  String(year),
];
