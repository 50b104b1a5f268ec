/**
 * The one door between pages and server: a whitelist of use cases, and the envelope that every answer comes in.
 *
 * Whatever goes wrong becomes words here and nowhere else: what happened, what was kept, what to do next.
 */

import { readPolicy } from '../core/plan/policy.ts';
import { APP_ERROR_CODES, type AppErrorCode } from '../google/app-error.ts';
import { currentYear } from '../google/time.ts';
import { openWorkbook } from '../google/workbook.ts';
import { type Language, type MessageKey, say } from '../messages/say.ts';
import { POLICY, parseSettings } from '../tables/policy.ts';
import type { Api, Failure, Reply } from './api.types.ts';
import { evaluate } from './evaluate.ts';
import { home } from './home.ts';
import { importTable } from './import-table.ts';
import { openForms } from './open-forms.ts';
import { adoptPolicy, comparePolicy } from './policy.ts';
import { prepare } from './prepare.ts';
import { showSheet } from './show-sheet.ts';
import { transcribe } from './transcribe.ts';

const API: Api = {
  home,
  importTable,
  prepare,
  openForms,
  transcribe,
  evaluate,
  comparePolicy,
  adoptPolicy,
  showSheet,
};

/** The language of the workbook; Indonesian where even that cannot be read. */
function languageNow(): Language {
  try {
    return readPolicy(parseSettings(openWorkbook().read(POLICY)).values, currentYear()).policy.language;
  } catch {
    // The failure that is being told matters more than the language it is told in.
    return 'id';
  }
}

const codeOf = (error: unknown): AppErrorCode | undefined =>
  APP_ERROR_CODES.find((code) => code === (error as { readonly code?: unknown } | null)?.code);

/** A failure in words. */
function failureOf(error: unknown): Failure {
  const language = languageNow();
  const code = codeOf(error) ?? 'google';
  const message = error instanceof Error ? error.message : String(error);
  const details = codeOf(error) ? (error as { details: Readonly<Record<string, string>> }).details : { message };
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
