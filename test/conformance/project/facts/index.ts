/** Every fact, in the order in which they run. */
import type { Fact } from '../fact.ts';
import { RUNTIME } from './runtime.ts';

export const FACTS: readonly Fact[] = [...RUNTIME];
