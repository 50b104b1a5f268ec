/**
 * The rules of PP 94/2021 (art. 9-11) on unexcused absence of a PNS: working days in a calendar year, row by row, and working days
 * on end. They name what somebody should look at; the sanction that the table has for a row is said nowhere.
 */

/** Rows on unexcused days in a year: the first day count of each, lightest first. */
export const DISCIPLINE_RULES = [
  { rule: 'verbal-reprimand', fromDays: 3 },
  { rule: 'written-reprimand', fromDays: 4 },
  { rule: 'written-dissatisfaction', fromDays: 7 },
  { rule: 'allowance-cut-6-months', fromDays: 11 },
  { rule: 'allowance-cut-9-months', fromDays: 14 },
  { rule: 'allowance-cut-12-months', fromDays: 17 },
  { rule: 'demotion', fromDays: 21 },
  { rule: 'removal-from-post', fromDays: 25 },
  { rule: 'dismissal', fromDays: 28 },
] as const;

/** A row of the table, or working days on end. */
export type DisciplineRule = (typeof DISCIPLINE_RULES)[number]['rule'] | 'consecutive-absence';

/** Articles by the first day count that they are about: light, medium, heavy. */
export const DISCIPLINE_ARTICLES = [
  { article: '9', fromDays: 3 },
  { article: '10', fromDays: 11 },
  { article: '11', fromDays: 21 },
] as const;

/** The article of unexcused working days on end. */
export const CONSECUTIVE_ARTICLE = '11';

/**
 * The row of PP 94/2021 that so many unexcused days fall under; undefined below the first.
 *
 * @param days unexcused days in the calendar year
 * @example
 * disciplineRule(5)?.rule // => 'written-reprimand'
 * disciplineRule(2) // => undefined
 */
export const disciplineRule = (days: number): (typeof DISCIPLINE_RULES)[number] | undefined =>
  [...DISCIPLINE_RULES].reverse().find(({ fromDays }) => days >= fromDays);
