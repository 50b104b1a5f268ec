/** Facts of Utilities and of blobs: bytes, digests, dates and waiting. */
import { UTILITY_FACTS } from '../../../../src/google/facts/utilities.ts';
import { type Fact, fact, refusalOf, same, shared } from '../fact.ts';

const UTILITIES = 'developers.google.com/apps-script/reference/utilities/utilities';

export const UTILITIES_FACTS: readonly Fact[] = [
  ...shared(UTILITY_FACTS),
  // Where it were not refused, five minutes would be gone: no fact for the check in somebody's account.
  fact('nobody may sleep longer than five minutes', `${UTILITIES}#sleep(Integer)`, () => {
    refusalOf(() => Utilities.sleep(300_001));
  }),
  fact('sleeping takes as long as it says', `${UTILITIES}#sleep(Integer)`, () => {
    const before = Date.now();
    Utilities.sleep(1200);
    same(Date.now() - before >= 1200, true);
  }),
];
