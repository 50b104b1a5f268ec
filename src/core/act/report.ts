/**
 * Reports (laporan akhir tahun): what somebody says at the end of the year that they have realised of each target, and
 * what else they tell of themselves.
 *
 * A target is recognised by the line that the personal link showed them, never by its number alone: rows of the sheet may
 * have moved since the link went out. What was said is kept as it was said; a later report is another version beside it.
 * Blank is missing and never zero.
 */
import { fingerprintOf } from '../canonical.ts';
import { tidy } from '../measure/binding.ts';
import type { Response } from '../measure/response.ts';
import { groupBy } from '../number.ts';
import type { DescribedTarget } from '../plan/target.ts';
import type { InquiryKind } from '../types.ts';

/** Targets that one form has lines for: more would be a form that nobody fills on a phone. */
export const MOST_TARGETS = 10;

/** 1 to `count`: the numbers of the targets of a form. */
export const numbersTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

/** How many targets the form has to have lines for: those of whoever has the most. */
export const linesNeeded = (targets: readonly Pick<DescribedTarget, 'rateeId'>[]): number =>
  Math.max(0, ...[...groupBy(targets, ({ rateeId }) => rateeId).values()].map(({ length }) => length));

/** Keys of the fields that the form asks; those of a target carry its number, from 1. */
export const REPORT_FIELDS = {
  target: (number: number) => `target-${number}`,
  realised: (number: number) => `realised-${number}`,
  evidence: (number: number) => `evidence-${number}`,
  achievements: 'achievements',
  obstacles: 'obstacles',
  innovation: 'innovation',
  benefit: 'benefit',
  training: 'training',
} as const;

/** What tells a target from every other one of a person, whatever its goal and weight. */
export type TargetMark = Pick<DescribedTarget, 'code' | 'plan' | 'measure'>;

/** What was said of one target. */
export interface ReportedTarget {
  /** The line that the form showed. */
  readonly line: string;
  /** The target that it names; null where it named none when it was reported. */
  readonly target: (TargetMark & { readonly goal: number | null }) | null;
  /** What was typed; `''` where nothing was. */
  readonly realised: string;
  readonly evidence: string;
}

/** One version of what somebody reported. */
export interface Report {
  readonly personId: string;
  /** The first of a person in a period is 1. */
  readonly version: number;
  /** When it was sent, as a local ISO text. */
  readonly at: string;
  /** Tells what was said from every other text. */
  readonly fingerprint: string;
  readonly targets: readonly ReportedTarget[];
  readonly achievements: string;
  readonly obstacles: string;
  readonly innovation: string;
  readonly benefit: string;
  readonly training: string;
}

type Answered = Response<InquiryKind, string>;

const LONGEST_PLAN = 90;

/**
 * A target in one line, as the form shows it and it is recognised by.
 *
 * @example
 * targetLine({ code: 'T1', plan: 'Layanan selesai', goal: 97.5, measure: 'layanan' }) // => 'T1: Layanan selesai (target 97,5 layanan)'
 */
export function targetLine({
  code,
  plan,
  goal,
  measure,
}: Pick<DescribedTarget, 'code' | 'plan' | 'goal' | 'measure'>): string {
  const said = tidy(plan);
  const short = said.length > LONGEST_PLAN ? `${said.slice(0, LONGEST_PLAN - 1)}…` : said;
  const amount = goal === undefined ? '–' : String(goal).replace('.', ',');
  return tidy(`${code === '' ? '' : `${code}: `}${short} (target ${amount} ${measure}`)
    .replace(/ $/, '')
    .concat(')');
}

/**
 * A number as somebody typed it into a form: 0 or more, decimal mark dot or comma. Undefined for anything else.
 *
 * @example
 * amountOf('97,25') // => 97.25
 * amountOf('') // => undefined
 * amountOf('-1') // => undefined
 */
export function amountOf(typed: string): number | undefined {
  const digits = typed.trim();
  return /^\d+([.,]\d+)?$/.test(digits) ? Number(digits.replace(',', '.')) : undefined;
}

/**
 * Whether a text is a link that can be opened.
 *
 * @example
 * isLink('https://contoh.example/bukti') // => true
 * isLink('ada di map merah') // => false
 */
export const isLink = (typed: string): boolean => /^https?:\/\/[^\s/]+\S*$/i.test(typed.trim());

const saidIn = ({ answers }: Answered, key: string): string => (answers.get(key) ?? '').trim();

/** What an answer says of each target, in the order of the form; a line that shows no target twice names it once. */
function reportedTargets(answer: Answered, own: readonly DescribedTarget[]): readonly ReportedTarget[] {
  const taken = new Set<string>();
  return numbersTo(MOST_TARGETS).flatMap((number): readonly ReportedTarget[] => {
    const line = tidy(saidIn(answer, REPORT_FIELDS.target(number)));
    const realised = saidIn(answer, REPORT_FIELDS.realised(number));
    const evidence = saidIn(answer, REPORT_FIELDS.evidence(number));
    if (line === '' && realised === '' && evidence === '') return [];
    const named = own.filter((target) => targetLine(target) === line);
    const [target] = named;
    const isKnown = target !== undefined && named.length === 1 && !taken.has(line);
    taken.add(line);
    const { code = '', plan = '', measure = '', goal } = target ?? {};
    return [{ line, target: isKnown ? { code, plan, measure, goal: goal ?? null } : null, realised, evidence }];
  });
}

/** The last version of each person's report. */
export function lastReports(reports: readonly Report[]): ReadonlyMap<string, Report> {
  const last = new Map<string, Report>();
  for (const report of reports)
    if (report.version >= (last.get(report.personId)?.version ?? 0)) last.set(report.personId, report);
  return last;
}

const isReport = ({ role }: Answered): boolean => role === 'year-end';

/** What was answered, as one text: the same answer is the same report, whenever it was sent. */
const fingerprintOfAnswer = ({ answers }: Answered): string => fingerprintOf(Object.fromEntries(answers));

/**
 * Reports that are not kept yet: whose answer says something else than their last version.
 *
 * @param responses accepted answers, the latest of each person
 */
export function newReports(
  responses: readonly Answered[],
  kept: readonly Report[],
  targets: readonly DescribedTarget[],
): readonly Report[] {
  const [last, own] = [lastReports(kept), groupBy(targets, ({ rateeId }) => rateeId)];
  return responses.filter(isReport).flatMap((answer): readonly Report[] => {
    const personId = answer.rateeId;
    const before = last.get(personId);
    const fingerprint = fingerprintOfAnswer(answer);
    if (before?.fingerprint === fingerprint) return [];
    return [
      {
        personId,
        version: (before?.version ?? 0) + 1,
        at: answer.time,
        fingerprint,
        targets: reportedTargets(answer, own.get(personId) ?? []),
        achievements: saidIn(answer, REPORT_FIELDS.achievements),
        obstacles: saidIn(answer, REPORT_FIELDS.obstacles),
        innovation: saidIn(answer, REPORT_FIELDS.innovation),
        benefit: saidIn(answer, REPORT_FIELDS.benefit),
        training: saidIn(answer, REPORT_FIELDS.training),
      },
    ];
  });
}

/**
 * The report of each person that stands: their last version, while the answer that it was made of is accepted. One that HR
 * has discarded stands no more, nor does an earlier one in the place of a later.
 */
export function standingReports(
  reports: readonly Report[],
  responses: readonly Answered[],
): ReadonlyMap<string, Report> {
  const accepted = new Map(
    responses.filter(isReport).map((answer) => [answer.rateeId, fingerprintOfAnswer(answer)] as const),
  );
  return new Map([...lastReports(reports)].filter(([id, { fingerprint }]) => accepted.get(id) === fingerprint));
}
