/**
 * The voice in which an explanation is told: to one reader, in one language, with the numbers that this reader may see.
 */
import type { Language, MessageKey } from '../messages/say.ts';

/** Who reads: HR everything, a ratee the numbers whose ids `disclosedToRatee` gave. */
export type Reader = { readonly audience: 'hr' } | { readonly audience: 'ratee'; readonly shown: ReadonlySet<string> };

/** Names for what an explanation holds as codes only; what is not here is told by its code. */
export interface Names {
  /** The policy version that the explanation was made with, as people call it. */
  readonly version?: string;
  /** Statements by the code of their criterion. */
  readonly statements?: ReadonlyMap<string, string>;
}

/** Says things to one reader in one language. */
export interface Voice {
  readonly say: (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;
  readonly sees: (id: string) => boolean;
  readonly reader: Reader;
  readonly language: Language;
  readonly names: Names;
}

/** Most letters of a statement: enough to know it by. */
const STATEMENT_LETTERS = 40;

/** A statement cut after its last whole word that fits. */
function shortened(statement: string): string {
  if (statement.length <= STATEMENT_LETTERS) return statement;
  const cut = statement.slice(0, STATEMENT_LETTERS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,;]+$/, '')}…`;
}

/** A criterion by its code and the beginning of its statement, where that is known. */
export function criterionName({ names }: Voice, code: string): string {
  const statement = names.statements?.get(code);
  return statement ? `${code} "${shortened(statement)}"` : code;
}

/** A share, 0..1, in percent; and basis points in percent. */
export const percent = (share: number): number => share * 100;
export const ofPoints = (basisPoints: number): number => basisPoints / 100;

/** Sentences as one paragraph; empty ones are none. */
export const paragraph = (...sentences: readonly string[]): string => sentences.filter((one) => one !== '').join(' ');
