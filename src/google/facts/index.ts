/**
 * Every fact that is safe in anybody's account, and trying them all.
 *
 * Not among them, though they would do no harm: that a script bound to a workbook has its lock, that 8,000 bytes can be kept, and
 * that whoever acts has an address. The check of the installation has points of its own for these.
 */
import { CACHE_FACTS } from './cache.ts';
import { CALL_FACTS } from './calls.ts';
import { type SafeFact, type Seen, seenIn } from './fact.ts';
import { LOCK_FACTS } from './lock.ts';
import { HTML_FACTS } from './pages.ts';
import { RUNTIME_FACTS } from './runtime.ts';
import { LANGUAGE_FACTS } from './session.ts';
import { STORE_FACTS } from './store.ts';
import { TIME_FACTS } from './time.ts';
import { UTILITY_FACTS } from './utilities.ts';

export const SAFE_FACTS = [
  ...TIME_FACTS,
  ...RUNTIME_FACTS,
  ...CALL_FACTS,
  ...STORE_FACTS,
  ...LOCK_FACTS,
  ...UTILITY_FACTS,
  ...HTML_FACTS,
  ...LANGUAGE_FACTS,
  ...CACHE_FACTS,
];

export type FactKey = (typeof SAFE_FACTS)[number]['key'];

/** A fact that does not hold here: what was seen, or the message of an error that nobody expected. */
export interface Differing {
  readonly key: FactKey;
  readonly stake: SafeFact['stake'];
  readonly seen: Seen | undefined;
  readonly message: string;
}

/** Tries every fact, and tells those that do not hold. What one is refused keeps no other from being tried. */
export const differingFacts = (): readonly Differing[] =>
  SAFE_FACTS.flatMap(({ key, stake, run }) => {
    try {
      run();
      return [];
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return [{ key, stake, seen: seenIn(error), message }];
    }
  });
