/** What all printed pages of the agency share, as the policy has it: the letterhead, and who signs where and when. */
import type { Policy, PolicyName } from '../core/plan/policy.ts';
import { dayText } from '../messages/moment.ts';
import { POLICY_KEYS } from '../tables/policy.ts';
import type { LetterheadView, SignatoryView } from './api.types.ts';

const HEAD = ['agency', 'agencyParent', 'agencyAddress', 'agencyContact'] as const satisfies readonly PolicyName[];
const SIGNED = [
  'certificatePlace',
  'certificateSignatory',
  'certificateSignatoryId',
  'certificateSignatoryPosition',
] as const satisfies readonly PolicyName[];

/** The letterhead, and the keys of Kebijakan that the page still lacks. @param isSigned whether the agency signs the page */
export function letterheadOf(policy: Policy, { isSigned }: { readonly isSigned: boolean }): LetterheadView {
  const asked = isSigned ? [...HEAD, ...SIGNED] : HEAD;
  return {
    parent: policy.agencyParent,
    agency: policy.agency,
    address: policy.agencyAddress,
    contact: policy.agencyContact,
    place: policy.certificatePlace,
    missing: asked.filter((name) => policy[name].trim() === '').map((name) => POLICY_KEYS[name]),
  };
}

/** Whoever signs for the agency. */
export const signatoryOf = (policy: Policy): SignatoryView => ({
  id: policy.certificateSignatoryId,
  name: policy.certificateSignatory,
  position: policy.certificateSignatoryPosition,
});

/** Place and day above a signature; `''` where neither is known. @param day `YYYY-MM-DD` or `''` */
export const placeAndDay = ({ language, certificatePlace }: Policy, day: string): string =>
  [certificatePlace, day === '' ? '' : dayText(language, day)].filter((part) => part !== '').join(', ');
