/** Failures in words: what happened, what was kept, what to do next. Everything that goes wrong becomes words here. */
import { appErrorCodeOf } from '../google/app-error.ts';
import { type MessageKey, say } from '../messages/say.ts';
import type { Failure } from './api.types.ts';
import { languageNow } from './session.ts';

/** A failure in the workbook's language. */
export function failureOf(error: unknown): Failure {
  const language = languageNow();
  const known = appErrorCodeOf(error);
  const code = known ?? 'google';
  const message = error instanceof Error ? error.message : String(error);
  const details = known ? (error as { details: Readonly<Record<string, string>> }).details : { message };
  const part = (name: 'happened' | 'kept' | 'next'): string =>
    say(language, `error.${code}.${name}` satisfies MessageKey, details);
  return { code, happened: part('happened'), kept: part('kept'), next: part('next') };
}
