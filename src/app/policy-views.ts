/**
 * Changes of the policy in the words of the sheet Kebijakan, for pages and for Versi Kebijakan.
 */
import type { PolicyChange } from '../core/plan/policy-version.ts';
import { POLICY_KEYS, policyText } from '../tables/policy.ts';
import type { PolicyChangeView } from './api.types.ts';

/** Changes as one text. */
export const changesText = (changes: readonly PolicyChange[]): string =>
  changes
    .map(({ name, before, after }) => `${POLICY_KEYS[name]}: ${policyText(name, before)} → ${policyText(name, after)}`)
    .join('; ');

/** Changes as pages show them. */
export const changeViews = (changes: readonly PolicyChange[]): readonly PolicyChangeView[] =>
  changes.map(({ name, before, after }) => ({
    key: POLICY_KEYS[name],
    before: policyText(name, before),
    after: policyText(name, after),
  }));
