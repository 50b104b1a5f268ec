/**
 * A fact: one thing that the platform does, written once and checked in two places, on Google and on the local services.
 *
 * A fact is a list of steps. Each script step is an execution of its own, so that what ends with an execution (a lock,
 * memory) or appears only after one (a response tab) can be told. What a step gives is plain data for the next. Steps
 * that need a second person, a clock trigger or a missing permission run on the local services only; on Google the
 * sheet of results says so.
 */
import { type SafeFact, tidied, uniqueName } from '../../../src/google/facts/fact.ts';

export {
  Difference,
  isUniqueName,
  refusalOf,
  refuses,
  same,
  thrown,
  tidied,
  uniqueName,
} from '../../../src/google/facts/fact.ts';

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

/** Facts that the add-on tries as well. */
export const shared = (facts: readonly SafeFact[]): readonly Fact[] =>
  facts.map(({ name, source, run }) => fact(name, source, run));

/** A fact of several executions or persons. */
export const story = (name: string, source: string, ...steps: readonly Step[]): Fact => ({ name, source, steps });

/** A question that is open; `answers` are all that is possible. */
export const question = (
  name: string,
  source: string,
  answers: readonly string[],
  ...steps: readonly Step[]
): Fact => ({ name, source, answers, steps });

/** The workbook that the project is bound to. */
export const book = (): GoogleAppsScript.Spreadsheet.Spreadsheet => SpreadsheetApp.getActiveSpreadsheet();

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
