/**
 * What the platform does in somebody's own account, beside what Teladan was written for: the facts that are safe there, tried,
 * and those that differ in words.
 */
import { type Differing, differingFacts, SAFE_FACTS } from '../google/facts/index.ts';
import { type Language, say } from '../messages/say.ts';
import type { FactView } from './api.types.ts';

/** How many were tried, and which do not hold. */
export interface PlatformFound {
  readonly tried: number;
  readonly facts: readonly FactView[];
}

/** What should have come, and what came: a value as the platform writes it, or a refusal by its message. */
function seenText(language: Language, { seen, message }: Differing): Pick<FactView, 'expected' | 'received'> {
  if (!seen)
    return { expected: say(language, 'fact.no-refusal'), received: say(language, 'fact.refusal', { message }) };
  const { wanted, expected, received } = seen;
  if (wanted === 'value') return { expected, received };
  return {
    expected:
      expected === '' ? say(language, 'fact.any-refusal') : say(language, 'fact.refusal', { message: expected }),
    received,
  };
}

/** A difference in words. */
const viewOf = (language: Language, found: Differing): FactView => ({
  name: say(language, `fact.${found.key}`),
  ...seenText(language, found),
  means: say(language, `stake.${found.stake}`),
  next: say(language, `stake.${found.stake}.next`),
});

/** Tries all of them. */
export const platformFound = (language: Language): PlatformFound => ({
  tried: SAFE_FACTS.length,
  facts: differingFacts().map((found) => viewOf(language, found)),
});
