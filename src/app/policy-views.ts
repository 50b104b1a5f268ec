/**
 * Changes of the policy in the words of the sheet Kebijakan, for pages and for Versi Kebijakan.
 */
import { POLICY_RULES, type PolicyName } from '../core/plan/policy.ts';
import type { PolicyChange } from '../core/plan/policy-version.ts';
import type { Problem } from '../core/problem.ts';
import type { Workbook } from '../google/workbook.ts';
import { type Language, say } from '../messages/say.ts';
import { POLICY_KEYS, policyText } from '../tables/policy.ts';
import { POLICY_VERSIONS, parsePolicyVersions, versionName } from '../tables/policy-versions.ts';
import type { PolicyChangeView } from './api.types.ts';
import { expectedText } from './words.ts';

/** What people call the version of a policy: its number among those of the workbook where it has one. */
export function versionNameOf(workbook: Workbook, code: string): string {
  const codes = parsePolicyVersions(workbook.read(POLICY_VERSIONS)).map((row) => row.code);
  const at = codes.lastIndexOf(code);
  return at < 0 ? code : versionName(at + 1, code);
}

/** Values of the sheet Kebijakan that could not be read, each as a sentence. */
export const unreadTexts = (language: Language, problems: readonly Problem[]): readonly string[] =>
  problems
    .filter(({ code }) => code === 'policy-invalid')
    .map((problem) => {
      const key = POLICY_KEYS[problem.details?.rule as PolicyName] ?? '';
      const expected = expectedText(language, problem);
      return say(language, 'policy-change.unread', { key, received: problem.received, expected });
    });

/** A value as people say it: what is typed in basis points is read in percent. */
function valueText(language: Language, name: PolicyName, value: string | number): string {
  const isShare = POLICY_RULES.some((rule) => rule.name === name && rule.unit === 'basis-points');
  return isShare && typeof value === 'number'
    ? say(language, 'policy-change.percent', { percent: value / 100 })
    : policyText(name, value);
}

/** Changes as pages show them. */
export const changeViews = (language: Language, changes: readonly PolicyChange[]): readonly PolicyChangeView[] =>
  changes.map(({ name, before, after }) => ({
    key: POLICY_KEYS[name],
    before: valueText(language, name, before),
    after: valueText(language, name, after),
  }));

/** Changes as one text. */
export const changesText = (language: Language, changes: readonly PolicyChange[]): string =>
  changeViews(language, changes)
    .map((change) => say(language, 'policy-change.from', { ...change }))
    .join('; ');
