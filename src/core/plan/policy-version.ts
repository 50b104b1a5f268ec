/**
 * Versions of the policy: what tells one apart from another, and what changed between two.
 *
 * A cycle keeps the version that it was opened with. What HR writes later is a proposal until it is taken over.
 */
import { fingerprintOf } from '../canonical.ts';
import { rounded } from '../number.ts';
import { POLICY_RULES, type Policy, type PolicyName } from './policy.ts';

/** Keys that change no number of a rating and count as they are written now, also while a cycle is open. */
export const CURRENT_KEYS = [
  'language',
  'agency',
  'agencyParent',
  'agencyAddress',
  'agencyContact',
  'deadline',
  'reminders',
  'reminderAfterDays',
  'reminderMaximum',
  'objectionDays',
  'objectionDecisionDays',
  'trainingHoursPns',
  'trainingHoursPppk',
  'effectMinimum',
  'onLeave',
  'leavers',
  'supervisorChange',
  'secondPost',
  'meetingFirstDay',
  'meetingLastDay',
  'meetingFromHour',
  'meetingToHour',
  'meetingMinutes',
  'meetingPlace',
  'certificatePattern',
  'certificatePlace',
  'certificateSignatory',
  'certificateSignatoryId',
  'certificateSignatoryPosition',
  'consecutiveAbsenceDays',
  'guidanceLowPeriods',
  'guidanceMonths',
  'dossierReplyDays',
  'dossierExaminationDays',
  'dossierExpiryDays',
  'absenceNearDays',
  'absenceRunDays',
  'acknowledgementDays',
  'monthlyPreset',
  'monthlyPresenceWeight',
  'monthlyPerformanceWeight',
  'monthlyValuesWeight',
  'monthlyIntegrityWeight',
  'monthlyAchievementWeight',
  'monthlyLateShare',
  'monthlyLevelPoints',
  'monthlyPeers',
  'monthlyAnswerDays',
  'monthlyMinimumRaters',
  'monthlyCoverage',
  'monthlyTenureMonths',
  'monthlyAbsenceLimit',
  'monthlyYearAbsenceLimit',
  'monthlyPauseMonths',
  'monthlyShortlist',
  'monthlyTieFirst',
  'monthlyTieSecond',
  'monthlyTieThird',
  'monthlyQuorum',
  'monthlyGoodLimit',
  'monthlyQuarterMonths',
  'monthlyYearMonths',
  'potentialMediumLimit',
  'potentialHighLimit',
  'potentialMonths',
  'leadershipEmails',
  'leadershipUpdate',
] as const satisfies readonly PolicyName[];

/** Keys that change no number of a rating: they make no other version. */
const WORDING: readonly PolicyName[] = [...CURRENT_KEYS, 'seed'];

/** What a policy says by the keys that count as they are written now. */
export const currentKeys = (policy: Policy): Partial<Policy> =>
  Object.fromEntries(CURRENT_KEYS.map((name) => [name, policy[name]]));

/**
 * The version of a policy: the first 12 digits of its fingerprint, so that equal policies have one version wherever and
 * whenever they are written. Not a running number, which two copies of a workbook would give to different policies.
 *
 * @returns 12 hexadecimal digits
 * @throws RangeError for a number that is not finite
 * @example
 * policyVersion({ language: 'id', peerWeight: 3000 }) === policyVersion({ peerWeight: 3000, language: 'en' }) // => true
 * policyVersion({ peerWeight: 3000 }) === policyVersion({ peerWeight: 3001 }) // => false
 */
export const policyVersion = (policy: Policy): string =>
  fingerprintOf(
    Object.fromEntries(Object.entries(policy).filter(([name]) => !WORDING.includes(name as PolicyName))),
  ).slice(0, 12);

/** One key whose value is another. */
export interface PolicyChange {
  readonly name: PolicyName;
  readonly before: string | number;
  readonly after: string | number;
}

const isSame = (left: string | number, right: string | number): boolean =>
  typeof left === 'number' && typeof right === 'number' ? rounded(left) === rounded(right) : left === right;

/** What changed from one policy to another, in the order of the sheet; wording is told as well. */
export const policyChanges = (before: Policy, after: Policy): readonly PolicyChange[] =>
  POLICY_RULES.map(({ name }) => ({ name, before: before[name], after: after[name] })).filter(
    (change) => !isSame(change.before, change.after),
  );
