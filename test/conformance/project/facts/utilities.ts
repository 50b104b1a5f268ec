/** Facts of Utilities and of blobs: bytes, digests, dates and waiting. */
import { UTILITY_FACTS } from '../../../../src/google/facts/utilities.ts';
import { type Fact, fact, same, shared } from '../fact.ts';

const UTILITIES = 'developers.google.com/apps-script/reference/utilities/utilities';

export const UTILITIES_FACTS: readonly Fact[] = [
  ...shared(UTILITY_FACTS),
  fact('sleeping takes as long as it says', `${UTILITIES}#sleep(Integer)`, () => {
    const before = Date.now();
    Utilities.sleep(1200);
    same(Date.now() - before >= 1200, true);
  }),
];
