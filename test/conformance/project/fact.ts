/**
 * A fact: one thing that the platform does, written once and checked in two places, on Google and on the local services.
 *
 * A fact is a list of steps. Each script step is an execution of its own, so that what ends with an execution (a lock,
 * memory) or appears only after one (a response tab) can be told. What a step gives is plain data for the next. Steps
 * that need a second person, a clock trigger or a missing permission run on the local services only; on Google the
 * sheet of results says so.
 */

/** Plain data from one step to the next. */
export type Memory = Readonly<Record<string, string | number | boolean>>;

/** One execution of a script. What it gives goes to the next step where it is plain data or, to end, an answer. */
export interface Script {
  readonly run: (memory: Memory) => unknown;
  /** Another person than the one who owns the workbook: one who may edit it too, or may only look at it. */
  readonly as?: 'second' | 'reader';
  /** How the execution starts; from the page unless said otherwise. */
  readonly from?: 'open' | 'edit' | 'trigger' | 'menu';
  /** How much has been authorised. */
  readonly authMode?: 'NONE' | 'LIMITED';
  /** A scope that the person has not granted, by the end of its address. */
  readonly without?: string;
}

/** Nothing but time goes by. */
export interface Wait {
  readonly waitMs: number;
}

/** A person fills in a form in the browser. */
export interface Submit {
  readonly submit: (memory: Memory) => Submission;
  /** Somebody else than the owner of the workbook. */
  readonly as?: 'second' | 'reader';
  /** Where the next step finds whether it was `taken` or `refused`; where nothing is said it must be taken. */
  readonly tells?: string;
}
export interface Submission {
  /** The public address, pre-filled or not. */
  readonly url: string;
  /** By title of the question; for a grid one column label or null a row. */
  readonly answers: Readonly<Record<string, string | readonly (string | null)[]>>;
  readonly email: string;
}

export type Step = Script | Wait | Submit;

export interface Fact {
  /** One sentence, unlike every other; also how deviations name the fact that they turn red. */
  readonly name: string;
  /** Where it is known from: a page of Google's documentation by its path, an issue, or a live observation. */
  readonly source: string;
  readonly steps: readonly Step[];
  /** For a question that nobody has settled: every answer that is possible. The last step gives the one that holds. */
  readonly answers?: readonly string[];
}

/** A fact of one execution, by far the most common. */
export const fact = (name: string, source: string, run: Script['run']): Fact => ({ name, source, steps: [{ run }] });

/** A fact of several executions or persons. */
export const story = (name: string, source: string, ...steps: readonly Step[]): Fact => ({ name, source, steps });

/** A question that is open; `answers` are all that is possible. */
export const question = (
  name: string,
  source: string,
  answers: readonly string[],
  ...steps: readonly Step[]
): Fact => ({ name, source, answers, steps });

/** What is seen where another thing was expected. */
export class Difference extends Error {
  override readonly name = 'Difference';
}

const shown = (value: unknown): string => (value === undefined ? 'undefined' : JSON.stringify(value));

/** @throws Difference unless both are the same value, or the same plain data. */
export function same(actual: unknown, expected: unknown): void {
  if (actual !== expected && shown(actual) !== shown(expected)) {
    throw new Difference(`expected ${shown(expected)}, got ${shown(actual)}`);
  }
}

/** The error with which an act is refused. @throws Difference where it is not refused */
export function thrown(act: () => unknown): Error {
  let result: unknown;
  try {
    result = act();
  } catch (error) {
    return error as Error;
  }
  throw new Difference(`expected a refusal, got ${String(result)}`);
}

/** The message of it. @throws Difference where it is not refused */
export const refusalOf = (act: () => unknown): string => thrown(act).message;

/** @throws Difference unless the act is refused with a message that is, or contains, this text */
export function refuses(act: () => unknown, text: string): void {
  const message = refusalOf(act);
  if (!message.includes(text)) throw new Difference(`expected a refusal with ${shown(text)}, got ${shown(message)}`);
}

/** A name that nothing else has. */
// The underscore keeps a name of digits alone from being that of a cell, which no range may have.
export const uniqueName = (): string => `t_${Utilities.getUuid().slice(0, 8)}`;

/** The workbook that the project is bound to. */
export const book = (): GoogleAppsScript.Spreadsheet.Spreadsheet => SpreadsheetApp.getActiveSpreadsheet();

/**
 * Does something and tidies up whatever came of it. Where tidying up goes wrong as well, both are told: what went wrong
 * first is what the fact is about.
 */
export function tidied<T>(act: () => T, tidy: () => void): T {
  let given: T;
  try {
    given = act();
  } catch (error) {
    throw afterTidying(error, tidy);
  }
  tidy();
  return given;
}

function afterTidying(error: unknown, tidy: () => void): unknown {
  try {
    tidy();
    return error;
  } catch (second) {
    const said = [error, second].map((one) => (one as Error).message);
    return new Difference(`${said[0]} (and tidying up: ${said[1]})`);
  }
}

/** Gives the act a new tab, and takes the tab away again whatever happens. */
export function onNewTab<T>(act: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => T): T {
  const sheet = book().insertSheet(uniqueName());
  return tidied(
    () => act(sheet),
    () => book().deleteSheet(sheet),
  );
}

/** What every file is called that the facts make. */
export const FILE_NAME = 'Teladan conformance, may be deleted';

let made = 0;
/** How many forms this execution has made: they stay in Drive until somebody throws them away. */
export const formsMade = (): number => made;

/** A new form, published or not where that is said. */
export function newForm(isPublished?: boolean): GoogleAppsScript.Forms.Form {
  made += 1;
  return isPublished === undefined ? FormApp.create(FILE_NAME) : FormApp.create(FILE_NAME, isPublished);
}
