/**
 * The policy: every number that HR may change, with its unit, bounds, default and the reason for the default.
 *
 * A value that cannot be read or lies outside its bounds becomes a problem and the default counts; weights that do not
 * add up and limits that do not descend make the whole policy impossible, because then no rating would mean anything.
 */
import type { Problem } from '../problem.ts';
import { SCALES, type Scale } from '../types.ts';
import { parseAddresses } from './addresses.ts';
import { parseDay } from './day.ts';
import {
  isMonthlyPreset,
  isPreset,
  MONTHLY_PRESETS,
  type MonthlyPreset,
  monthlyPresetValues,
  PRESETS,
  type Preset,
  presetValues,
} from './preset.ts';

/** Where the weight of subordinates goes for somebody who has none: to everybody by weight, or to the peers. */
export const WITHOUT_SUBORDINATES = ['proportional', 'to-peers'] as const;
/** Which of two ratings counts: as answered, or with the raters' own severity taken out. */
export const COUNTED = ['raw', 'adjusted'] as const;
/** Whether reminders go only when somebody presses, or by the clock on the days that the schedule gives. */
export const REMINDED = ['by-hand', 'by-clock'] as const;
/** Whether the leadership workbook is renewed only when somebody presses, or by the clock in each new month as well. */
export const LEADERSHIP_UPDATES = ['by-hand', 'monthly'] as const;
/** Whether somebody on leave is asked to rate; rated they are in any case. */
export const ON_LEAVE = ['asked', 'not-asked'] as const;
/** Whether somebody who left once forms were made is rated by what was answered about them, or not at all. */
export const LEAVERS = ['not-rated', 'rated'] as const;
/**
 * What follows when somebody gets another supervisor once forms were made: the one who was asked stays, the new one is asked
 * where the other has not answered, or both are. One who has left is replaced in any case, unless they have answered.
 */
export const SUPERVISOR_CHANGES = ['keep', 'replace', 'both'] as const;
/** Whose supervisor rates somebody with two posts: that of the main one, or both. */
export const SECOND_POSTS = ['main', 'both'] as const;
/** What ties a response to its rater: the code and the address it was sent from, or the code alone. */
export const IDENTITIES = ['code-email', 'code'] as const;
/** The organisation's own rating, which SE MenPANRB 3/2023 compares the distribution with. */
export const ORGANISATION_RATINGS = [
  'unknown',
  'outstanding',
  'good',
  'needs-improvement',
  'poor',
  'very-poor',
] as const;
export type OrganisationRating = (typeof ORGANISATION_RATINGS)[number];

/** What decides between equal totals of a month: a part of it that is higher, or nothing more. */
export const TIE_BREAKS = ['performance', 'values', 'presence', 'integrity', 'achievement', 'none'] as const;
export type TieBreak = (typeof TIE_BREAKS)[number];

/** The policy of one cycle. Weights are integer basis points (10,000 = the whole); limits are on the 0..120 scale. */
export interface Policy {
  /** Calendar year that is assessed, such as 2026. */
  readonly period: number;
  /** What absences and changes in the line mean; all four are about who is asked and rated, and change no number. */
  readonly onLeave: (typeof ON_LEAVE)[number];
  readonly leavers: (typeof LEAVERS)[number];
  readonly supervisorChange: (typeof SUPERVISOR_CHANGES)[number];
  readonly secondPost: (typeof SECOND_POSTS)[number];
  /** Any text. The same data and seed give the same assignments. */
  readonly seed: string;
  /** The set that keys which are not written take their value from. */
  readonly preset: Preset;
  readonly scale: Scale;
  readonly supervisorWeight: number;
  readonly peerWeight: number;
  readonly subordinateWeight: number;
  readonly selfWeight: number;
  readonly withoutSubordinates: (typeof WITHOUT_SUBORDINATES)[number];
  readonly resultsWeight: number;
  readonly behaviourWeight: number;
  /** Peers, and subordinates, who must have answered before their mean is shown or counted. */
  readonly minimumPeers: number;
  readonly minimumSubordinates: number;
  /** Peers asked for each ratee, and ratees that one peer is asked about at most. */
  readonly peersPerRatee: number;
  readonly rateesPerPeer: number;
  /** Least share of a ratee's assignments that must be answered for an award, 0..1. */
  readonly minimumCoverage: number;
  readonly veryGoodLimit: number;
  readonly goodLimit: number;
  readonly fairLimit: number;
  readonly poorLimit: number;
  /** Unexcused days in the period from which nobody is an award candidate. */
  readonly awardAbsenceLimit: number;
  /** Training hours (JP) that the year asks of each PNS and each PPPK. */
  readonly trainingHoursPns: number;
  readonly trainingHoursPppk: number;
  /** People, trained and not, below whom no effect of a training is told. */
  readonly effectMinimum: number;
  readonly counted: (typeof COUNTED)[number];
  /** Answers of a rater at which half of their severity is believed: n / (n + this). */
  readonly severityShrinkage: number;
  readonly identity: (typeof IDENTITIES)[number];
  /** Rated people below whom a unit's numbers are not shown to leadership. */
  readonly minimumGroup: number;
  readonly organisationRating: OrganisationRating;
  /** Rater signals: answers that a signal needs, and from where on each is told. */
  readonly signalAnswers: number;
  readonly straightLineShare: number;
  readonly allTopShare: number;
  readonly severityLimit: number;
  readonly reciprocalLimit: number;
  readonly selfGapLimit: number;
  readonly fastSeconds: number;
  /** Basis points by which sensitivity moves a weight. */
  readonly sensitivityStep: number;
  /** The agency's name, as letters say it; `''` where it is not written. */
  readonly agency: string;
  /** Beside it on everything that is printed: what the agency belongs to, its address, and its telephone and email. */
  readonly agencyParent: string;
  readonly agencyAddress: string;
  readonly agencyContact: string;
  /** The day by which answers are asked for, `YYYY-MM-DD`; `''` where there is none. */
  readonly deadline: string;
  readonly reminders: (typeof REMINDED)[number];
  /** Days between a letter and the next reminder, and the most reminders that anybody gets. */
  readonly reminderAfterDays: number;
  readonly reminderMaximum: number;
  /** Days in which somebody may answer to their result, and in which an objection is to be decided. */
  readonly objectionDays: number;
  readonly objectionDecisionDays: number;
  /** Evaluation meetings: first and last day, `YYYY-MM-DD` or `''`, hours of the day, minutes of each, and where. */
  readonly meetingFirstDay: string;
  readonly meetingLastDay: string;
  readonly meetingFromHour: number;
  readonly meetingToHour: number;
  readonly meetingMinutes: number;
  readonly meetingPlace: string;
  /** Certificates: how their numbers are made. Also of letters and reports: where they are signed, and by whom, with NIP and position. */
  readonly certificatePattern: string;
  readonly certificatePlace: string;
  readonly certificateSignatory: string;
  readonly certificateSignatoryId: string;
  readonly certificateSignatoryPosition: string;
  /** Unexcused working days on end that PP 94/2021 art. 11 names. */
  readonly consecutiveAbsenceDays: number;
  /** Low periods on end from which a rating counts as low again and again. */
  readonly guidanceLowPeriods: number;
  /** Months of a plan of guidance. */
  readonly guidanceMonths: number;
  /** Days in which an employee may reply to a dossier, in which the supervisor examines, and after which a candidate expires. */
  readonly dossierReplyDays: number;
  readonly dossierExaminationDays: number;
  readonly dossierExpiryDays: number;
  /** Early signs: days below the next row of PP 94/2021, unexcused days on end, days without a word to one's targets. */
  readonly absenceNearDays: number;
  readonly absenceRunDays: number;
  readonly acknowledgementDays: number;
  /** The monthly award. It moves no rating, and each month keeps the numbers that it was counted with. */
  readonly monthlyPreset: MonthlyPreset;
  readonly monthlyPresenceWeight: number;
  readonly monthlyPerformanceWeight: number;
  readonly monthlyValuesWeight: number;
  readonly monthlyIntegrityWeight: number;
  readonly monthlyAchievementWeight: number;
  /** Share of a day's presence that coming late takes, 0..1. */
  readonly monthlyLateShare: number;
  /** Points, 0..100, that one level of an answer is worth. */
  readonly monthlyLevelPoints: number;
  /** Colleagues asked about each person, and days in which they and the supervisor may answer. */
  readonly monthlyPeers: number;
  readonly monthlyAnswerDays: number;
  /** Colleagues who must have scored somebody, and least share of all who were asked, 0..1. */
  readonly monthlyMinimumRaters: number;
  readonly monthlyCoverage: number;
  /** Whole months of service that an award asks for, and unexcused days of the month from which there is none. */
  readonly monthlyTenureMonths: number;
  readonly monthlyAbsenceLimit: number;
  /** Unexcused days of the year to the end of the month from which there is none. */
  readonly monthlyYearAbsenceLimit: number;
  /** Months after winning in which nobody wins again. */
  readonly monthlyPauseMonths: number;
  /** Places on the agency's shortlist. */
  readonly monthlyShortlist: number;
  /** What decides between equal totals, in this order. */
  readonly monthlyTieFirst: TieBreak;
  readonly monthlyTieSecond: TieBreak;
  readonly monthlyTieThird: TieBreak;
  /** Members of the committee who must take part in a decision. */
  readonly monthlyQuorum: number;
  /** Total from which a month is a good one, and good months that a quarter's and a year's award ask for. */
  readonly monthlyGoodLimit: number;
  readonly monthlyQuarterMonths: number;
  readonly monthlyYearMonths: number;
  /** Potential as a number, 0..100: from where on it is medium and high. Months for which an assessment of it is valid. */
  readonly potentialMediumLimit: number;
  readonly potentialHighLimit: number;
  readonly potentialMonths: number;
  /** Who may look at the leadership workbook, as addresses with commas between them; `''` where nobody may. */
  readonly leadershipEmails: string;
  readonly leadershipUpdate: (typeof LEADERSHIP_UPDATES)[number];
  /** Language of sidebar, forms and problems. */
  readonly language: 'id' | 'en';
}

export type PolicyName = keyof Policy;

export const POLICY_UNITS = [
  'year',
  'text',
  'choice',
  'basis-points',
  'people',
  'ratees',
  'answers',
  'share',
  'points',
  'days',
  'places',
  'monthly-points',
  'potential-points',
  'hours',
  'seconds',
  'minutes',
  'clock-hour',
  'date',
  'letters',
  'periods',
  'months',
  'addresses',
  'language',
] as const;

/** One line of the policy: what it may be and what it is unless HR or the preset says otherwise. */
export interface PolicyRule {
  readonly name: PolicyName;
  readonly unit: (typeof POLICY_UNITS)[number];
  readonly kind: 'integer' | 'number' | 'text' | 'pattern' | 'date' | 'addresses' | 'choice';
  readonly minimum: number;
  /** For addresses: how many there may be. */
  readonly maximum: number;
  /** For a choice: everything it may be. For a pattern: the holes it may have, of which the first must be there. */
  readonly choices: readonly string[];
  readonly default: number | string;
}

type Bounds = readonly [minimum: number, maximum: number];
const integer = (
  name: PolicyName,
  unit: PolicyRule['unit'],
  [minimum, maximum]: Bounds,
  value: number,
): PolicyRule => ({
  name,
  unit,
  kind: 'integer',
  minimum,
  maximum,
  choices: [],
  default: value,
});
const number = (name: PolicyName, unit: PolicyRule['unit'], bounds: Bounds, value: number): PolicyRule => ({
  ...integer(name, unit, bounds, value),
  kind: 'number',
});
const text = (name: PolicyName, unit: PolicyRule['unit'], value: string): PolicyRule => ({
  ...integer(name, unit, [0, 0], 0),
  kind: 'text',
  default: value,
});
const choice = (name: PolicyName, choices: readonly string[], unit: PolicyRule['unit'] = 'choice'): PolicyRule => ({
  ...text(name, unit, choices[0] ?? ''),
  kind: 'choice',
  choices,
});
const basisPoints = (name: PolicyName, value: number): PolicyRule => integer(name, 'basis-points', [0, 10_000], value);
const limit = (name: PolicyName, value: number): PolicyRule => number(name, 'points', [0, 120], value);
const share = (name: PolicyName, value: number): PolicyRule => number(name, 'share', [0, 1], value);

/**
 * All policy rules, in the order of the sheet. `period` has no fixed default: it is the year in which HR prepares.
 *
 * Results 60% and behaviour 40%: PP 30/2019 art. 41, where opinions of colleagues are taken in. Limits: the bands of
 * PP 30/2019 (exact boundaries unverified, therefore policy). Three raters: fewer and one could tell who said what.
 * Severity is believed by half at five ratees, since raters differ more than ratees do (Scullen et al. 2000) but few
 * ratees say little about a rater. Training hours: PP 11/2017 asks 20 of PNS; 24 for PPPK is often cited as the most there
 * is (unverified, therefore policy). Effects from ten people on: with fewer the interval is wider than what a training could
 * do, about 11 points either way where changes spread by 12. The reason of each default for people is in `messages/`, under `policy.reason`.
 */
export const POLICY_RULES: readonly PolicyRule[] = [
  text('period', 'year', ''),
  text('seed', 'text', 'teladan'),
  choice('preset', PRESETS),
  choice('scale', SCALES),
  basisPoints('supervisorWeight', 6000),
  basisPoints('peerWeight', 3000),
  basisPoints('subordinateWeight', 0),
  basisPoints('selfWeight', 1000),
  choice('withoutSubordinates', WITHOUT_SUBORDINATES),
  basisPoints('resultsWeight', 6000),
  basisPoints('behaviourWeight', 4000),
  integer('minimumPeers', 'people', [1, 20], 3),
  integer('minimumSubordinates', 'people', [1, 20], 3),
  integer('peersPerRatee', 'people', [0, 20], 4),
  integer('rateesPerPeer', 'ratees', [1, 40], 8),
  share('minimumCoverage', 0.8),
  limit('veryGoodLimit', 110),
  limit('goodLimit', 90),
  limit('fairLimit', 70),
  limit('poorLimit', 50),
  integer('awardAbsenceLimit', 'days', [0, 366], 3),
  integer('trainingHoursPns', 'hours', [0, 1000], 20),
  integer('trainingHoursPppk', 'hours', [0, 1000], 24),
  integer('effectMinimum', 'people', [2, 1000], 10),
  choice('counted', COUNTED),
  number('severityShrinkage', 'ratees', [0, 100], 5),
  integer('minimumGroup', 'people', [1, 50], 3),
  choice('organisationRating', ORGANISATION_RATINGS),
  integer('signalAnswers', 'answers', [1, 500], 10),
  share('straightLineShare', 1),
  share('allTopShare', 0.95),
  limit('severityLimit', 12),
  limit('reciprocalLimit', 115),
  limit('selfGapLimit', 20),
  integer('fastSeconds', 'seconds', [0, 3600], 60),
  basisPoints('sensitivityStep', 500),
  text('agency', 'text', ''),
  text('agencyParent', 'text', ''),
  text('agencyAddress', 'text', ''),
  text('agencyContact', 'text', ''),
  { ...text('deadline', 'date', ''), kind: 'date' as const },
  choice('reminders', REMINDED),
  integer('reminderAfterDays', 'days', [1, 60], 3),
  integer('reminderMaximum', 'letters', [0, 10], 3),
  choice('onLeave', ON_LEAVE),
  choice('leavers', LEAVERS),
  choice('supervisorChange', SUPERVISOR_CHANGES),
  choice('secondPost', SECOND_POSTS),
  integer('objectionDays', 'days', [1, 90], 14),
  integer('objectionDecisionDays', 'days', [1, 90], 14),
  { ...text('meetingFirstDay', 'date', ''), kind: 'date' as const },
  { ...text('meetingLastDay', 'date', ''), kind: 'date' as const },
  integer('meetingFromHour', 'clock-hour', [0, 23], 9),
  integer('meetingToHour', 'clock-hour', [1, 24], 15),
  integer('meetingMinutes', 'minutes', [15, 240], 45),
  text('meetingPlace', 'text', ''),
  {
    ...text('certificatePattern', 'text', '{nomor}/{kode}/{bulan}/{tahun}'),
    kind: 'pattern' as const,
    choices: ['{nomor}', '{kode}', '{bulan}', '{tahun}'],
  },
  text('certificatePlace', 'text', ''),
  text('certificateSignatory', 'text', ''),
  text('certificateSignatoryId', 'text', ''),
  text('certificateSignatoryPosition', 'text', ''),
  integer('consecutiveAbsenceDays', 'days', [2, 60], 10),
  integer('guidanceLowPeriods', 'periods', [2, 24], 2),
  // A plan of one month has no middle: its first review would be on the day on which it begins.
  integer('guidanceMonths', 'months', [2, 24], 6),
  integer('dossierReplyDays', 'days', [1, 60], 7),
  integer('dossierExaminationDays', 'days', [1, 90], 14),
  integer('dossierExpiryDays', 'days', [1, 730], 90),
  integer('absenceNearDays', 'days', [1, 20], 1),
  integer('absenceRunDays', 'days', [2, 60], 5),
  integer('acknowledgementDays', 'days', [1, 120], 14),
  choice('monthlyPreset', MONTHLY_PRESETS),
  basisPoints('monthlyPresenceWeight', 4000),
  basisPoints('monthlyPerformanceWeight', 3000),
  basisPoints('monthlyValuesWeight', 3000),
  basisPoints('monthlyIntegrityWeight', 0),
  basisPoints('monthlyAchievementWeight', 0),
  share('monthlyLateShare', 0.25),
  number('monthlyLevelPoints', 'monthly-points', [1, 20], 20),
  integer('monthlyPeers', 'people', [1, 20], 4),
  integer('monthlyAnswerDays', 'days', [1, 31], 7),
  integer('monthlyMinimumRaters', 'people', [1, 20], 3),
  share('monthlyCoverage', 0.6),
  integer('monthlyTenureMonths', 'months', [0, 120], 12),
  integer('monthlyAbsenceLimit', 'days', [1, 31], 1),
  integer('monthlyYearAbsenceLimit', 'days', [1, 366], 3),
  integer('monthlyPauseMonths', 'months', [0, 24], 6),
  integer('monthlyShortlist', 'places', [1, 20], 3),
  ...(['monthlyTieFirst', 'monthlyTieSecond', 'monthlyTieThird'] as const).map((name, index) => ({
    ...choice(name, TIE_BREAKS),
    default: TIE_BREAKS[index] ?? 'none',
  })),
  integer('monthlyQuorum', 'people', [1, 50], 3),
  number('monthlyGoodLimit', 'monthly-points', [0, 100], 75),
  integer('monthlyQuarterMonths', 'months', [1, 3], 3),
  integer('monthlyYearMonths', 'months', [1, 12], 9),
  number('potentialMediumLimit', 'potential-points', [0, 100], 60),
  number('potentialHighLimit', 'potential-points', [0, 100], 80),
  integer('potentialMonths', 'months', [1, 120], 36),
  { ...text('leadershipEmails', 'addresses', ''), kind: 'addresses' as const, maximum: 20 },
  choice('leadershipUpdate', LEADERSHIP_UPDATES),
  choice('identity', IDENTITIES),
  choice('language', ['id', 'en'], 'language'),
].map((rule) => (rule.name === 'period' ? { ...rule, kind: 'integer' as const, minimum: 2000, maximum: 2999 } : rule));

/** A key and value as typed, with its row in the policy table. `name` is undefined where the key is not known. */
export interface Setting {
  readonly key: string;
  readonly name: PolicyName | undefined;
  readonly value: string | number | undefined;
  readonly received: string;
  readonly row: number;
}

/** Why no rating can be computed with this policy. */
export type PolicyFault =
  | { readonly code: 'role-weights'; readonly sum: number; readonly names: readonly PolicyName[] }
  | { readonly code: 'component-weights'; readonly sum: number; readonly names: readonly PolicyName[] }
  | { readonly code: 'weight-unreadable'; readonly names: readonly PolicyName[]; readonly rows: readonly number[] }
  | { readonly code: 'limits-order'; readonly names: readonly PolicyName[] };

/** The policy that counts, what could not be read, and what makes it impossible (then nothing may be computed). */
export interface PolicyReading {
  readonly policy: Policy;
  readonly problems: readonly Problem[];
  readonly faults: readonly PolicyFault[];
}

/** Groups of weights that must each add to 10,000 basis points. */
export const ROLE_WEIGHTS = ['supervisorWeight', 'peerWeight', 'subordinateWeight', 'selfWeight'] as const;
export const COMPONENT_WEIGHTS = ['resultsWeight', 'behaviourWeight'] as const;
export const MONTHLY_WEIGHTS = [
  'monthlyPresenceWeight',
  'monthlyPerformanceWeight',
  'monthlyValuesWeight',
  'monthlyIntegrityWeight',
  'monthlyAchievementWeight',
] as const;
const LIMITS = ['veryGoodLimit', 'goodLimit', 'fairLimit', 'poorLimit'] as const;

/** A text or day that is nothing unless HR writes it. */
const mayBeBlank = ({ kind, default: standard }: PolicyRule): boolean =>
  (kind === 'text' || kind === 'date' || kind === 'addresses') && standard === '';

/** Without what makes them differ all would be the same, and a hole that nobody fills would stand in each. */
const fitsPattern = ({ choices: [needed = '', ...rest] }: PolicyRule, value: string): boolean =>
  value.includes(needed) && (value.match(/\{[^{}]*\}/g) ?? []).every((hole) => [needed, ...rest].includes(hole));

/** The value of one rule, or undefined where it cannot be read or lies outside the bounds. */
function accepted(rule: PolicyRule, value: string | number | undefined): string | number | undefined {
  if (value === undefined) return undefined;
  if (rule.kind === 'text') return String(value);
  if (rule.kind === 'date') return parseDay(String(value));
  if (rule.kind === 'addresses') {
    const addresses = parseAddresses(String(value)) ?? [];
    return addresses.length > 0 && addresses.length <= rule.maximum ? addresses.join(', ') : undefined;
  }
  if (rule.kind === 'pattern') return fitsPattern(rule, String(value)) ? String(value) : undefined;
  if (rule.kind === 'choice') return rule.choices.find((one) => one === value);
  if (typeof value !== 'number' || value < rule.minimum || value > rule.maximum) return undefined;
  return rule.kind === 'integer' && !Number.isInteger(value) ? undefined : value;
}

/** The presets that were chosen. */
export type ChosenPresets = Pick<Policy, 'preset' | 'monthlyPreset'>;

/** What a rule is where nothing readable is written: the preset's value, else the rule's own. */
export const defaultOf = (rule: PolicyRule, { preset, monthlyPreset }: ChosenPresets, year: number): string | number =>
  rule.name === 'period'
    ? year
    : (presetValues(preset)[rule.name] ?? monthlyPresetValues(monthlyPreset)[rule.name] ?? rule.default);

/** Settings by what they are: values that count, and what is told. */
interface Typed {
  readonly values: ReadonlyMap<PolicyName, string | number>;
  readonly rows: ReadonlyMap<PolicyName, number>;
  readonly unreadable: readonly (Setting & { readonly rule: PolicyRule })[];
  readonly problems: readonly Problem[];
}

const RULES: ReadonlyMap<string, PolicyRule> = new Map(POLICY_RULES.map((rule) => [rule.name, rule]));

function readSettings(settings: readonly Setting[]): Typed {
  const problems: Problem[] = [];
  const values = new Map<PolicyName, string | number>();
  const rows = new Map<PolicyName, number>();
  const unreadable: (Setting & { readonly rule: PolicyRule })[] = [];
  for (const setting of settings) {
    const { row, key, received } = setting;
    const rule = RULES.get(setting.name ?? '');
    if (!rule) problems.push({ code: 'policy-unknown', table: 'policy', row, column: 'key', received: key });
    else if (rows.has(rule.name)) {
      problems.push({ code: 'row-repeated', table: 'policy', row, column: 'key', received, details: { what: key } });
    } else {
      const value = accepted(rule, setting.value);
      rows.set(rule.name, row);
      // Blank means the preset's value, for the keys that presets set, and nothing for texts that may be nothing.
      if (received === '' && (isPreset(rule.name) || isMonthlyPreset(rule.name) || mayBeBlank(rule))) continue;
      if (value === undefined) unreadable.push({ ...setting, rule });
      else values.set(rule.name, value);
    }
  }
  return { values, rows, unreadable, problems };
}

/**
 * The policy from its settings. A missing key means the preset's value or the default; the first of two equal keys
 * counts and both are told.
 *
 * @param year the year of the clock in the workbook's time zone, the default of `period`
 */
export function readPolicy(settings: readonly Setting[], year: number): PolicyReading {
  const { values, rows, unreadable, problems } = readSettings(settings);
  // Weights beside no preset are a set of HR's own, as in workbooks from before there were presets.
  const unnamed = [...values.keys()].some(isPreset) ? 'custom' : PRESETS[0];
  const preset = (values.get('preset') ?? unnamed) as Preset;
  const unnamedMonthly = [...values.keys()].some(isMonthlyPreset) ? 'custom' : MONTHLY_PRESETS[0];
  const monthlyPreset = (values.get('monthlyPreset') ?? unnamedMonthly) as MonthlyPreset;
  const presets = { preset, monthlyPreset };
  const policy = {
    ...Object.fromEntries(
      POLICY_RULES.map((rule) => [rule.name, values.get(rule.name) ?? defaultOf(rule, presets, year)]),
    ),
    ...presets,
  } as unknown as Policy;
  const invalid = unreadable.map(
    ({ rule, row, received }): Problem => ({
      code: 'policy-invalid',
      table: 'policy',
      row,
      column: 'value',
      received,
      details: { rule: rule.name, used: defaultOf(rule, presets, year) },
    }),
  );
  const doubtful = doubtsOf(policy, rows);
  return { policy, problems: [...problems, ...invalid, ...doubtful], faults: faultsOf(policy, unreadable) };
}

/** Values that can be, but that hardly anybody means: told, and used as written. */
function doubtsOf(policy: Policy, rows: ReadonlyMap<PolicyName, number>): readonly Problem[] {
  const { peersPerRatee, minimumPeers, rateesPerPeer } = policy;
  const tell = (code: Problem['code'], name: PolicyName, details: Problem['details'] = {}): Problem => ({
    code,
    table: 'policy',
    row: rows.get(name) ?? 1,
    column: 'value',
    received: String(policy[name]),
    details: { ...details, rule: name },
  });
  const differingFrom = (values: ReturnType<typeof presetValues>, preset: PolicyName): readonly Problem[] => {
    const names = Object.entries(values).flatMap(([name, value]) =>
      policy[name as PolicyName] === value ? [] : [name],
    );
    return names.length > 0 && rows.has(preset) ? [tell('policy-preset', preset, { names: names.join(',') })] : [];
  };
  const monthly = monthlyWeightSum(policy);
  return [
    // Raters are then assigned whose answers could never count.
    ...(peersPerRatee > 0 && peersPerRatee < minimumPeers
      ? [tell('policy-peers', 'peersPerRatee', { minimum: minimumPeers })]
      : []),
    ...(peersPerRatee > rateesPerPeer ? [tell('policy-cap', 'rateesPerPeer', { peers: peersPerRatee })] : []),
    ...differingFrom(presetValues(policy.preset), 'preset'),
    ...differingFrom(monthlyPresetValues(policy.monthlyPreset), 'monthlyPreset'),
    ...(policy.monthlyPeers < policy.monthlyMinimumRaters
      ? [tell('monthly-peers', 'monthlyPeers', { minimum: policy.monthlyMinimumRaters })]
      : []),
    // Then nobody's number is ever medium.
    ...(policy.potentialMediumLimit >= policy.potentialHighLimit
      ? [tell('potential-limits', 'potentialHighLimit', { limit: policy.potentialMediumLimit })]
      : []),
    // It stops the monthly award and no rating, so it is no fault of the whole policy.
    ...(monthly === WHOLE ? [] : [tell('monthly-weights', 'monthlyPreset', { sum: monthly })]),
  ];
}

/** The whole, in basis points. */
const WHOLE = 10_000;

/**
 * What the weights of the monthly award add up to, in basis points: only 10,000 lets a month be counted.
 *
 * @example
 * monthlyWeightSum({ monthlyPresenceWeight: 4000, monthlyPerformanceWeight: 3000, monthlyValuesWeight: 2000, monthlyIntegrityWeight: 0, monthlyAchievementWeight: 0 }) // => 9000
 */
export const monthlyWeightSum = (policy: Pick<Policy, (typeof MONTHLY_WEIGHTS)[number]>): number =>
  MONTHLY_WEIGHTS.reduce((sum, name) => sum + policy[name], 0);

function faultsOf(policy: Policy, unreadable: Typed['unreadable']): readonly PolicyFault[] {
  const faults: PolicyFault[] = [];
  const weights: readonly PolicyName[] = [...ROLE_WEIGHTS, ...COMPONENT_WEIGHTS];
  const unread = unreadable.filter(({ rule }) => weights.includes(rule.name));
  if (unread.length > 0) {
    const [names, rows] = [unread.map(({ rule }) => rule.name), unread.map(({ row }) => row)];
    faults.push({ code: 'weight-unreadable', names, rows });
  }
  const roles = ROLE_WEIGHTS.reduce((sum, name) => sum + policy[name], 0);
  if (roles !== WHOLE) faults.push({ code: 'role-weights', sum: roles, names: ROLE_WEIGHTS });
  const components = COMPONENT_WEIGHTS.reduce((sum, name) => sum + policy[name], 0);
  if (components !== WHOLE) faults.push({ code: 'component-weights', sum: components, names: COMPONENT_WEIGHTS });
  const descends = LIMITS.every((name, index) => index === 0 || policy[name] < policy[LIMITS[index - 1] ?? name]);
  if (!descends) faults.push({ code: 'limits-order', names: LIMITS });
  return faults;
}
