/**
 * Sheets of Teladan's own that lack a heading or have one twice, as the home tells them: which sheet, which headings, what to do, and
 * which steps show nothing meanwhile. The home opens all the same, with whatever does not rest on them; every other use case refuses by
 * itself. Of a sheet that is whole again the home tells what was left in it, in the place of a heading, until somebody has seen to it.
 */
import { AppError } from '../google/app-error.ts';
import { forgetLostSheets, type LostSheet, readLostSheets } from '../google/properties.ts';
import type { Workbook } from '../google/workbook.ts';
import { TABLES } from '../tables/index.ts';
import { columnLetters } from '../tables/notation.ts';
import type { CycleView, LostView, Step } from './api.types.ts';
import { allowedIn } from './cycle-view.ts';
import { failureOf } from './failure.ts';
import { lostIn } from './read-whole.ts';

/** Reads what some steps show. Where a sheet lacks a heading it is told, and what counts instead is neither a number nor a list. */
export type Apart = <T>(steps: readonly Step[], read: () => T, without: T) => T;

interface Found {
  readonly error: unknown;
  readonly steps: Set<Step>;
}

/** How home reads, and what it found to lack a heading on the way or was noted so before. */
export function readingApart(workbook: Workbook): {
  readonly apart: Apart;
  readonly lostViews: (cycle: CycleView) => readonly LostView[];
} {
  const found = new Map<string, Found>();
  const apart: Apart = (steps, read, without) => {
    try {
      return read();
    } catch (error) {
      const sheet = lostIn(error);
      if (sheet === undefined) throw error;
      const own = found.get(sheet) ?? { error, steps: new Set<Step>() };
      for (const step of steps) own.steps.add(step);
      found.set(sheet, own);
      return without;
    }
  };
  /** Those that something else came upon: home does not read every sheet. */
  const lookAgain = (): void => {
    const noted = readLostSheets().filter(({ sheet }) => !found.has(sheet));
    for (const one of noted) apart([], () => lookAt(workbook, one), undefined);
    forgetLostSheets(noted.flatMap(({ sheet }) => (found.has(sheet) ? [] : [sheet])));
  };
  return {
    apart,
    lostViews: (cycle) => {
      lookAgain();
      return [...found].map(([sheet, { error, steps }]): LostView => {
        const { code, happened, next } = failureOf(error);
        const refills = code === 'headings-lost-refilled' && allowedIn(cycle)('pull');
        return { sheet, steps: [...steps], happened, next, refills, isWhole: code === 'columns-left' };
      });
    },
  };
}

/** Looks at a noted sheet again. @throws AppError where something is still the matter with it */
function lookAt(workbook: Workbook, { table: key, sheet, left = [] }: LostSheet): void {
  const table = TABLES.find((one) => one.key === key);
  if (table) workbook.read({ ...table, title: sheet });
  const still = left.filter(({ at }) => workbook.isBareColumn(sheet, at));
  const columns = still.map(({ heading, at }) => `${heading} (${columnLetters(at + 1)})`).join(', ');
  if (still.length > 0) throw new AppError('columns-left', { sheet, columns });
}
