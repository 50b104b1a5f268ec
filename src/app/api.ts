/**
 * The one door between pages and server: a whitelist of use cases, and the envelope that every answer comes in.
 *
 * Whatever goes wrong becomes words here and nowhere else: what happened, what was kept, what to do next.
 */

import { appErrorCodeOf } from '../google/app-error.ts';
import { type MessageKey, say } from '../messages/say.ts';
import type { Api, Failure, Reply } from './api.types.ts';
import { evaluate } from './evaluate.ts';
import { home } from './home.ts';
import { importTable } from './import-table.ts';
import { advanceJob, cancelJob, openForms, startJob } from './jobs.ts';
import { adoptPolicy, comparePolicy } from './policy.ts';
import { prepare } from './prepare.ts';
import { languageNow } from './session.ts';
import { showSheet } from './show-sheet.ts';
import { transcribe } from './transcribe.ts';

const API: Api = {
  home,
  importTable,
  prepare,
  openForms,
  startJob,
  advanceJob,
  cancelJob,
  transcribe,
  evaluate,
  comparePolicy,
  adoptPolicy,
  showSheet,
};

/** A failure in words. */
function failureOf(error: unknown): Failure {
  const language = languageNow();
  const known = appErrorCodeOf(error);
  const code = known ?? 'google';
  const message = error instanceof Error ? error.message : String(error);
  const details = known ? (error as { details: Readonly<Record<string, string>> }).details : { message };
  const part = (name: 'happened' | 'kept' | 'next'): string =>
    say(language, `error.${code}.${name}` satisfies MessageKey, details);
  return { code, happened: part('happened'), kept: part('kept'), next: part('next') };
}

/** Does what a page asks for by name and answers in the envelope; never throws. */
export function answer(name: string, args: unknown): Reply<unknown> {
  try {
    const useCase = Object.entries(API).find(([known]) => known === name)?.[1] as
      | ((args: unknown) => unknown)
      | undefined;
    if (!useCase) return { ok: false, error: unknownCall(name) };
    return { ok: true, data: useCase(args ?? {}) };
  } catch (error) {
    return { ok: false, error: failureOf(error) };
  }
}

const unknownCall = (name: string): Failure => failureOf({ code: 'unknown-call', details: { name } });
