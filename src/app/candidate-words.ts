/** Candidates in words: the rule, and what it rests on. */
import type { Flag } from '../core/act/flag.ts';
import type { Policy } from '../core/plan/policy.ts';
import type { Scale } from '../core/types.ts';
import { dayText, monthsText } from '../messages/moment.ts';
import { retold, type Source } from '../messages/retold.ts';
import { LANGUAGES, type Language, messageKeys, say, sentenceOf } from '../messages/say.ts';
import { percent } from './words.ts';

/** Cells of Kandidat that are sentences of ours, by how the keys of these begin. */
const TOLD = { rule: 'rule.', unitOfValue: 'unit.', evidence: 'evidence.', firmness: 'sensitivity.' } as const;
type Told = Readonly<Record<keyof typeof TOLD, string>>;

/**
 * What cells of Kandidat say, in the language of the page: the sheet keeps that of its computation, also once it is frozen. What
 * somebody typed stays as it is. A row is written in one language, so by its rule it is known whether there is anything to tell.
 */
export function candidateCells(language: Language): (row: Told) => Told {
  const keys = messageKeys();
  const sources = Object.entries(TOLD).map(([cell, beginning]) => {
    const own = { keys: keys.filter((key) => key.startsWith(beginning)), between: 'sensitivity.or' } as const;
    return [cell as keyof Told, own] as const;
  });
  const rules = keys.filter((key) => key.startsWith(TOLD.rule));
  const spokenIn = (rule: string): readonly Language[] =>
    LANGUAGES.filter((one) => rules.some((key) => sentenceOf(one, key) === rule));
  return (row) => {
    const [spoken, ...others] = spokenIn(row.rule);
    const isOwn = spoken === language && others.length === 0;
    const tell = (text: string, own: Source): string => (isOwn ? undefined : retold(language, text, own)) ?? text;
    return Object.fromEntries(sources.map(([cell, own]) => [cell, tell(row[cell], own)])) as Record<keyof Told, string>;
  };
}

/** The rule a flag names; on the quadrant scale nobody has a final number. */
export const ruleText = (language: Language, rule: Flag['rule'], scale: Scale): string =>
  say(language, rule === 'unit-best' && scale === 'quadrant' ? 'rule.unit-best.quadrant' : `rule.${rule}`);

/** Whether an award candidate was compared with nobody, because nobody else of the unit was eligible. */
export const isAlone = ({ kind, evidence }: Flag): boolean => kind === 'award' && evidence.unitEligible === 1;

/** The months of unexcused days, and the days where they follow on each other: rows move as soon as somebody sorts a sheet. */
function absenceText(language: Language, { value, rule, evidence }: Flag, period: string): string {
  const { absence, matter } = evidence;
  if (rule === 'consecutive-absence' && matter)
    return say(language, 'evidence.consecutive', {
      value,
      from: dayText(language, matter.from),
      to: dayText(language, matter.to),
    });
  const months = monthsText(language, matter?.sources.map(({ at }) => at).sort() ?? []);
  const discipline = say(language, 'evidence.discipline', { value, period, months });
  const doubtful = monthsText(language, absence.doubtful);
  return doubtful === '' ? discipline : `${discipline} ${say(language, 'evidence.doubtful', { months: doubtful })}`;
}

/** What a flag rests on, as sentences. */
export function evidenceText(language: Language, flag: Flag, policy: Policy): string {
  const { absence, coverage, unitRated, unitEligible, tied } = flag.evidence;
  const values = {
    value: flag.value,
    threshold: flag.threshold,
    coverage: percent(coverage ?? 0),
    period: String(policy.period),
    unitRated,
    unitEligible,
    tied,
  };
  if (flag.unit === 'days') return absenceText(language, flag, values.period);
  const isQuadrant = policy.scale === 'quadrant';
  if (flag.kind === 'sanction')
    return say(language, isQuadrant ? 'evidence.guidance.quadrant' : 'evidence.guidance', values);
  const known = absence.months > 0;
  const absent = say(language, known ? 'evidence.absence-known' : 'evidence.absence-unknown', {
    days: absence.days,
    months: absence.months,
  });
  const scale = isQuadrant ? 'evidence.award.quadrant' : 'evidence.award';
  const award = say(language, isAlone(flag) ? `${scale}.alone` : scale, { ...values, absence: absent });
  return tied > 0 ? `${award} ${say(language, 'evidence.tied', values)}` : award;
}
