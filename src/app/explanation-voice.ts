/**
 * The voice in which an explanation is told: to one reader, in one language, with the numbers that this reader may see.
 */
import type { Language, MessageKey } from '../messages/say.ts';

/** Who reads: HR everything, a ratee the numbers whose ids `disclosedToRatee` gave. */
export type Reader = { readonly audience: 'hr' } | { readonly audience: 'ratee'; readonly shown: ReadonlySet<string> };

/** Says things to one reader in one language. */
export interface Voice {
  readonly say: (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;
  readonly sees: (id: string) => boolean;
  readonly reader: Reader;
  readonly language: Language;
}

/** A share, 0..1, in percent; and basis points in percent. */
export const percent = (share: number): number => share * 100;
export const ofPoints = (basisPoints: number): number => basisPoints / 100;

/** Sentences as one paragraph; empty ones are none. */
export const paragraph = (...sentences: readonly string[]): string => sentences.filter((one) => one !== '').join(' ');
