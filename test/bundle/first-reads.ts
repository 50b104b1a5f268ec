/**
 * What an act reads of Teladan's own sheets, and when: a sheet that it comes to only after it has written, sent or made something may
 * have lost a heading, and then half an act is left behind.
 *
 * An act is what is done under the lock. Pemantauan and Ringkasan are brought up to date beside other work, whatever became of their
 * headings; so does the home read, which notes what it found and changes nothing else.
 */
import type { SheetState } from '../../src/local/services/state.ts';
import type { Heard, World } from '../../src/local/world.ts';
import { TABLES } from '../../src/tables/index.ts';
import { isTyped } from '../../src/tables/notation.ts';

const OWN: readonly string[] = TABLES.filter((table) => !isTyped(table)).map(({ title }) => title);
const BESIDE: readonly string[] = ['Pemantauan', 'Ringkasan'];

/** Properties that hold what was done, rather than how far a run is or what was read. */
const RECORDS: readonly unknown[] = ['audit', 'cycle', 'mail', 'new-period', 'frozen'];

const CHANGES = [
  /^SpreadsheetApp\.(?:Spreadsheet|Sheet|Range)\.(?!get|is|can|activate|setActive|create|toast)/,
  /^SpreadsheetApp\.create$/,
  /^FormApp\.(?:\w+\.)*(?:create|set|add|delete|remove|move)\w*$/,
  /^Drive\.\w+\.(?:create|update|remove)$/,
  /^MailApp\.sendEmail$/,
];

/** Whether a call does something that stays. */
function isEffect({ method, args }: Heard): boolean {
  if (/Properties\.(?:set|delete)Property$/.test(method)) return RECORDS.includes(args[0]);
  return CHANGES.some((one) => one.test(method));
}

/** The tab that a call is about, where it is one of the workbook itself. */
function tabOf(world: World, { method, implementation }: Heard): string {
  const { sheet, state } = implementation as { readonly sheet?: SheetState; readonly state?: SheetState };
  const tab = sheet ?? (method.startsWith('SpreadsheetApp.Sheet.') ? state : undefined);
  return tab && world.workbook.sheets.includes(tab) ? tab.name : '';
}

/** What was heard of all acts. */
export interface FirstReads {
  /** Each sheet that an act came to too late, with what it had done before. */
  readonly late: readonly string[];
  /** Acts that did something, and sheets of Teladan's own that any of them read. */
  readonly acts: number;
  readonly sheets: ReadonlySet<string>;
}

/** Hears every act of a world from now on. */
export function hearReads(world: World): () => FirstReads {
  const late: string[] = [];
  const sheets = new Set<string>();
  let acts = 0;
  let isLocked = false;
  let known = new Set<string>();
  let effect = '';
  /** Reads since the last effect: the home's, where nothing follows but its note. */
  let since: string[] = [];
  const end = (): void => {
    late.push(...since);
    since = [];
  };
  const begin = (): void => {
    known = new Set();
    effect = '';
  };
  world.hear = (call) => {
    const { method, args } = call;
    if (/\.(?:tryLock|releaseLock)$/.test(method)) {
      end();
      begin();
      isLocked = method.endsWith('tryLock');
      return;
    }
    if (!isLocked) return;
    if (method.endsWith('.setProperty') && args[0] === 'front') since = [];
    const tab = tabOf(world, call);
    if (method === 'SpreadsheetApp.Sheet.getSheetValues' && OWN.includes(tab)) {
      sheets.add(tab);
      // A header alone is read of a sheet that is written, too, which refuses nothing.
      const isWhole = args[2] === -1;
      if (effect !== '' && isWhole && !known.has(tab) && !BESIDE.includes(tab)) since.push(`${tab} after ${effect}`);
      if (effect === '' || isWhole) known.add(tab);
      return;
    }
    if (!isEffect(call)) return;
    end();
    if (effect === '') {
      effect = `${method} ${tab || String(args[0])}`;
      acts += 1;
    }
    known.add(tab);
  };
  return () => {
    end();
    return { late: [...new Set(late)], acts, sheets };
  };
}
