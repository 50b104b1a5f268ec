/** What was reported at the end of the year, in words: a target a line, as the form and the letter of the supervisor show it. */
import type { Letter } from '../core/act/letter.ts';
import { isLink, lastReports, type Report, type ReportedTarget } from '../core/act/report.ts';
import { type Language, say } from '../messages/say.ts';
import { parseReports, REPORTS } from '../tables/reports.ts';
import type { Session } from './session.ts';

/** Longer ones are in the letter alone: an address that is cut off leads nowhere. */
const LONGEST_LINK = 200;

const inWords = (language: Language, { line, realised, evidence }: ReportedTarget, longest: number): string =>
  say(language, 'report.line', { line, realised: realised || say(language, 'report.nothing') }) +
  (isLink(evidence) && evidence.length <= longest ? say(language, 'report.line.evidence', { evidence }) : '');

/** One reported target as it stands in a line of the form. */
export const reportedLine = (language: Language, target: ReportedTarget): string =>
  inWords(language, target, LONGEST_LINK);

/** Longer texts make links that browsers refuse; the sheet and the letter hold them whole. */
const LONGEST_LINE = 200;

/** Lines as one, and cut where a link could not carry more. */
export function inOneLine(text: string): string {
  const line = text.trim().replace(/\s*[\r\n]+\s*/g, '; ');
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE - 1)}…` : line;
}

/** An innovation with its benefit, as it stands in a line of the form. */
export const innovationLine = ({ innovation, benefit }: Pick<Report, 'innovation' | 'benefit'>): string =>
  innovation === '' || benefit === '' ? inOneLine(innovation) : inOneLine(`${innovation} (${benefit})`);

function reportText(language: Language, name: string, { targets, innovation, benefit }: Report): string {
  const lines = targets.map((target, index) => `${index + 1}. ${inWords(language, target, Number.POSITIVE_INFINITY)}`);
  const rest = innovation === '' ? [] : [say(language, 'report.innovation', { innovation, benefit: benefit || '–' })];
  return [say(language, 'report.head', { name }), ...lines, ...rest].join('\n');
}

/** What the people of a letter reported; the sheet is read when the first is asked for. */
export function reportedWords({ workbook, cycle }: Session): (letter: Pick<Letter, 'links'>) => string {
  let last: ReadonlyMap<string, Report> | undefined;
  return ({ links }) => {
    last ??= lastReports(parseReports(workbook.read(REPORTS), cycle.policy.period));
    return links
      .flatMap(({ rateeId }) => {
        const report = last?.get(rateeId);
        const name = cycle.roster.people.get(rateeId)?.name ?? rateeId;
        return report ? [reportText(cycle.policy.language, name, report)] : [];
      })
      .join('\n\n');
  };
}
