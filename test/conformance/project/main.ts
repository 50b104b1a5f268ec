/**
 * The project that checks the facts: a menu opens a page that runs them one execution at a time, and a sheet keeps what
 * came out. On Google it stands in a scratch spreadsheet; here the local services run the very same bundle.
 */
import { type Fact, formsMade, type Memory, type Step } from './fact.ts';
import { FACTS } from './facts/index.ts';
import { type Tidied, tidy } from './tidy.ts';

const MENU = 'Run the facts';
const RESULTS = 'Facts';
const HEADER = ['Fact', 'Source', 'Result', 'Detail'];

/** What one step came to. */
export type StepResult =
  | { readonly ok: true; readonly memory: Memory | string }
  | { readonly ok: false; readonly difference: string };

export interface Counted {
  readonly result: StepResult;
  readonly forms: number;
}

/** What the page needs to know of a fact: how long it waits before each step, and why it cannot run on Google. */
export interface Listed {
  readonly name: string;
  readonly source: string;
  readonly waits: readonly number[];
  readonly answers: readonly string[];
  readonly onlyLocal: string;
}

const LONGEST_WAIT_MS = 150_000;

function whyOnlyLocal(step: Step): string {
  if ('submit' in step) return 'a person fills in a form';
  if ('waitMs' in step) return step.waitMs > LONGEST_WAIT_MS ? 'it waits too long' : '';
  if (step.as !== undefined) return 'a second person is needed';
  if (step.without !== undefined) return 'a permission has to be missing';
  return step.from === undefined && step.authMode === undefined ? '' : 'it starts otherwise than from a page';
}

/** Runs when the spreadsheet opens: adds the menu. */
export function onOpen(): void {
  SpreadsheetApp.getUi().createAddonMenu().addItem(MENU, 'showFacts').addToUi();
}

export function showFacts(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('page').setTitle('Facts'));
}

/** Every fact, for the page. */
export const listFacts = (): readonly Listed[] =>
  FACTS.map(({ name, source, steps, answers }) => ({
    name,
    source,
    waits: steps.map((step) => ('waitMs' in step ? step.waitMs : 0)),
    answers: answers ?? [],
    onlyLocal: steps.map(whyOnlyLocal).find((reason) => reason !== '') ?? '',
  }));

const isPlain = (given: unknown): given is Memory | string =>
  typeof given === 'string' || Object.prototype.toString.call(given) === '[object Object]';

/** Runs one step of a fact; a step that is not a script gives back what it got. */
export function runStep(name: string, index: number, memory: Memory): StepResult {
  const fact = FACTS.find((one) => one.name === name) as Fact;
  const step = fact.steps[index] as Step;
  if (!('run' in step)) return { ok: true, memory };
  try {
    const given = step.run(memory);
    return { ok: true, memory: isPlain(given) ? given : memory };
  } catch (error) {
    return { ok: false, difference: (error as Error).message };
  }
}

/** The same for the page, which also wants to know how many forms that left in Drive. */
export const runCounted = (name: string, index: number, memory: Memory): Counted => ({
  result: runStep(name, index, memory),
  forms: formsMade(),
});

/** Takes away what the facts left behind. */
export const tidyUp = (): Tidied => tidy();

/** Writes the sheet of results, whole. */
export function writeResults(rows: readonly (readonly string[])[]): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheetByName(RESULTS) ?? spreadsheet.insertSheet(RESULTS);
  sheet.clearContents();
  const missing = rows.length + 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const range = sheet.getRange(1, 1, rows.length + 1, HEADER.length);
  range.setNumberFormat('@');
  range.setValues([HEADER, ...rows.map((row) => [...row])]);
}

/** What the page calls to learn what crosses, and how. */
export const echo = (value: unknown): unknown => value;
export const giveDate = (): unknown => ({ ok: true, rows: [[new Date(0)]] });
export const giveNothing = (): void => undefined;
export const giveUndefined = (): unknown => ({ there: 1, gone: undefined });
export const hidden_ = (): string => 'a page cannot call this';
export function fails(message: string): never {
  throw Object.assign(new Error(message), { code: 'lost on the way' });
}
