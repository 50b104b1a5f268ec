/**
 * Words for what the core found: problems, reasons and faults as sentences in the workbook's language.
 */
import type { HistoryEntry } from '../core/act/history.ts';
import type { Recommendation } from '../core/act/recommendation.ts';
import { numericOf, type Rating, type Reason } from '../core/measure/rating.ts';
import { LONGEST_COMMENT } from '../core/measure/version.ts';
import { rounded } from '../core/number.ts';
import { POLICY_RULES, type Policy, type PolicyFault, type PolicyName } from '../core/plan/policy.ts';
import type { FormWords } from '../core/plan/questionnaire.ts';
import { DATA_KINDS, MONTH_BOUNDS } from '../core/plan/retention.ts';
import type { Person } from '../core/plan/roster.ts';
import { isRemark, type Problem } from '../core/problem.ts';
import { LEVELS, ROLES, type Role } from '../core/types.ts';
import type { FormPageWords } from '../google/make-form.ts';
import { momentText, monthText } from '../messages/moment.ts';
import { type Language, say, typed } from '../messages/say.ts';
import { placeOf } from '../tables/index.ts';
import type { RowOf } from '../tables/notation.ts';
import { boundsOf, POLICY_KEYS, type PolicyWords, policyText, policyWord } from '../tables/policy.ts';
import type { PROBLEMS } from '../tables/problems.ts';
import { defaultText } from '../tables/retention.ts';
import { expectedKey, isOfPolicy, repeatedText, ruleOf } from './problem-words.ts';

/** A share in percent, with the one decimal that the sheets show. */
export const percent = (share: number): number => Math.round(rounded(share * 1000)) / 10;

/** What the personal link writes into "Pegawai yang dinilai", for the reader's eyes only. */
export const rateeText = ({ name, unit }: Person): string => (unit === '' ? name : `${name} (${unit})`);

/** Bounds of a number, as the end of a sentence. */
function boundsText(language: Language, details: NonNullable<Problem['details']>): string {
  const { minimum, above, maximum } = details;
  const most = maximum === undefined ? '' : say(language, 'expected.number-invalid.maximum', { maximum });
  if (minimum === '' || minimum === undefined) return most;
  const key = above === 'true' ? 'expected.number-invalid.above' : 'expected.number-invalid.minimum';
  return say(language, key, { minimum }) + most;
}

/** Names and values of the policy as they stand in the sheet. */
function policyDetails({ rule: name, used, names }: NonNullable<Problem['details']>): Problem['details'] {
  const rule = POLICY_RULES.find((candidate) => candidate.name === name);
  const keys = typeof names === 'string' ? names.split(',').map((one) => POLICY_KEYS[one as PolicyName]) : [];
  return {
    ...(rule === undefined || used === undefined ? {} : { used: policyWord(rule, used) }),
    ...(keys.length === 0 ? {} : { names: keys.join(', ') }),
  };
}

/** What Masa Simpan takes for data of a kind, and what counts instead. */
function retentionDetails({ kind: named }: NonNullable<Problem['details']>): Problem['details'] {
  const kind = DATA_KINDS.find((one) => one === named);
  return kind ? { ...MONTH_BOUNDS, used: defaultText(kind) } : {};
}

/** Details of problems that are days or times. */
const DAYS = ['from', 'to', 'starts', 'other', 'lookedAt'] as const;

/** Days, times and the month of a problem, as people write them. */
const daysNamed = (language: Language, details: NonNullable<Problem['details']>): Problem['details'] => ({
  ...Object.fromEntries(
    DAYS.flatMap((name) => {
      const value = details[name];
      return typeof value === 'string' ? [[name, momentText(language, value)]] : [];
    }),
  ),
  ...(typeof details.month === 'string' ? { month: monthText(language, details.month) } : {}),
});

/** Whether a problem asks to be mended or only to be known. */
export const kindText = (language: Language, code: string): string =>
  say(language, isRemark(code) ? 'problem.remark' : 'problem.fault');

/** Numbers of a problem as people type them, since they are typed or looked for in a sheet. */
const typedDetails = (language: Language, details: NonNullable<Problem['details']>): NonNullable<Problem['details']> =>
  Object.fromEntries(
    Object.entries(details).map(([name, value]) => [name, typeof value === 'number' ? typed(language, value) : value]),
  );

/** Shares beside their codes, with the decimal mark of the language: `T1 0,625, T2 0,375`. */
const sharesText = (language: Language, used: string): string =>
  language === 'en' ? used : used.replace(/ (\d+)\.(\d+)(?=,|$)/g, ' $1,$2');

/** What a problem's place should hold, in words. */
export function expectedText(language: Language, problem: Problem): string {
  const { column } = placeOf(problem);
  const details = typedDetails(language, problem.details ?? {});
  const rule = ruleOf(problem);
  const bounds = problem.code === 'policy-invalid' && rule ? boundsOf(rule) : boundsText(language, details);
  const reason = (['unit-unknown', 'raters-full'] as const).find((one) => one === details.reason);
  const lack = (['all', 'supervisor'] as const).find((one) => one === details.lack);
  return say(language, expectedKey(problem), {
    column,
    bounds,
    ...details,
    ...policyDetails(details),
    ...(problem.code === 'row-repeated' ? { what: repeatedText(String(details.what ?? '')) } : {}),
    ...(problem.code === 'weights-sum' ? { used: sharesText(language, String(details.used ?? '')) } : {}),
    ...daysNamed(language, details),
    ...(problem.code.startsWith('retention-') ? retentionDetails(details) : {}),
    ...(reason ? { reason: say(language, `shortage.${reason}`) } : {}),
    ...(lack ? { lack: say(language, `unassigned.${lack}`) } : {}),
  });
}

/** A problem as a row of the sheet Masalah. */
export function problemRow(language: Language, problem: Problem): RowOf<typeof PROBLEMS> {
  const { table, column } = placeOf(problem);
  const rule = isOfPolicy(problem) ? ruleOf(problem) : undefined;
  const expected = `${rule ? `${POLICY_KEYS[rule.name]}: ` : ''}${expectedText(language, problem)}`;
  const stood = isOfPresets(problem.code) ? presetText(problem.received) : problem.received;
  const trace = problem.details?.trace;
  const received = trace === undefined ? stood : `${stood} (${trace})`.trim();
  const kind = kindText(language, problem.code);
  return { code: problem.code, table, row: problem.row, column, expected, received, kind };
}

const isOfPresets = (code: Problem['code']): boolean => code === 'policy-preset' || code === 'monthly-weights';

/** A preset is told by its code in the core, and read by its word in the sheet; no two have one code and two words. */
function presetText(code: string): string {
  const rating = policyText('preset', code);
  return rating === code ? policyText('monthlyPreset', code) : rating;
}

/** Why a rating is not complete, as one text. */
export const reasonsText = (language: Language, reasons: readonly Reason[]): string =>
  reasons
    .map((reason) =>
      say(language, `reason.${reason.code}`, 'targets' in reason ? { targets: reason.targets.join(', ') } : {}),
    )
    .join('; ');

/** What keeps a high rating out of the best band: an innovation that is not recorded. */
export function bandText(language: Language, outcome: Rating['outcome'], policy: Policy): string {
  const numeric = numericOf(outcome);
  const held = numeric?.band === 'good' && rounded(numeric.final) >= policy.veryGoodLimit;
  return held ? say(language, 'reason.no-innovation') : '';
}

/** The weight of each role that counts, before and after renormalisation where the two differ. */
export const weightsText = (language: Language, { behaviour }: Rating): string =>
  behaviour.value === undefined
    ? ''
    : [...behaviour.roles]
        .reverse()
        .filter(({ weight, share }) => weight > 0 || share > 0)
        .map(({ role, weight, share }) => {
          const [before, after] = [percent(weight / 10_000), percent(share)];
          const key = before === after ? 'weights.role' : 'weights.role.changed';
          return say(language, key, { role: say(language, `role.${role}`), before, after });
        })
        .join('; ');

/** Why somebody might learn something. */
export function trainingReason(language: Language, { training, why }: Recommendation): string {
  if (why.source !== 'low-criterion') {
    const wish = say(language, `evidence.wish.${why.source}`, { text: why.text });
    return training ? wish : say(language, 'evidence.wish-unmatched', { why: wish });
  }
  const { criterion, points, limit } = why;
  const low = say(language, 'evidence.training', { criterion, points, limit });
  return training ? low : say(language, 'evidence.training-none', { why: low });
}

/** What makes a policy impossible, as one text that names the keys and the sum. */
export const faultsText = (language: Language, faults: readonly PolicyFault[]): string =>
  faults
    .map((fault) =>
      say(language, `fault.${fault.code}`, {
        names: fault.names.map((name) => POLICY_KEYS[name]).join(', '),
        sum: 'sum' in fault ? typed(language, fault.sum) : '',
        rows: 'rows' in fault ? fault.rows.join(', ') : '',
      }),
    )
    .join('; ');

/** Words beside the policy's keys. */
export const policyWords = (language: Language): PolicyWords => ({
  unit: ({ unit }) => say(language, `policy.unit.${unit}`),
  reason: ({ name }) => say(language, `policy.reason.${name}`),
});

const byRole = (text: (role: Role) => string): Readonly<Record<Role, string>> =>
  Object.fromEntries(ROLES.map((role) => [role, text(role)])) as Record<Role, string>;

/** Words of a form's pages. */
export const formPageWords = (language: Language): FormPageWords => ({
  codeWrong: say(language, 'form.code-wrong'),
  page: (page, pages) => say(language, 'form.page', { page, pages }),
});

/** What answers are used for, and nothing else. */
export type Purpose = 'performance' | 'training' | 'award' | 'guidance';

/** The law, and what for: on every form. */
export const lawText = (language: Language, purpose: Purpose): string =>
  say(language, 'form.privacy.law', { purpose: say(language, `form.purpose.${purpose}`) });

/** The words of the forms. */
export const formWords = (language: Language, policy: Policy): FormWords => ({
  title: byRole((role) => say(language, `form.title.${role}`, { period: String(policy.period) })),
  description: byRole((role) =>
    [
      say(language, `form.description.${role}`),
      say(language, `form.privacy.${role}`),
      lawText(language, 'performance'),
    ].join('\n\n'),
  ),
  confirmation: say(language, 'form.confirmation'),
  ratee: say(language, 'form.ratee'),
  rateeHelp: say(language, 'form.ratee-help'),
  code: say(language, 'form.code'),
  codeHelp: say(language, 'form.code-help'),
  gridHelp: say(language, 'form.grid-help'),
  levels: LEVELS.map((level) => say(language, `form.level.${level}`)),
  unable: say(language, 'form.unable'),
  comment: say(language, 'form.comment'),
  commentHelp: byRole((role) => say(language, `form.comment-help.${role}`, { longest: LONGEST_COMMENT })),
  otherValue: say(language, 'form.other-value'),
});

/** The class of a rating: its band by numbers, else its quadrant; `''` where there was no rating. */
export function classText(language: Language, { band, quadrant }: Pick<HistoryEntry, 'band' | 'quadrant'>): string {
  if (band) return say(language, `word.band.${band}`);
  return quadrant ? say(language, `word.quadrant.${quadrant}`) : '';
}
