/**
 * What the page knows, and everything it can do: one record, replaced whole, and a list of who wants to hear of it.
 *
 * Whatever is done ends with a look at what the server has now. Actions wait for each other, as clicks of one person
 * do; calls of panels do not.
 */
import type { DeskApi, DeskView, MailView, PlaceView, SheetView } from '../desk.types.ts';
import { isInside } from './grid/cell.ts';
import type { TypedCell } from './grid/clipboard.ts';
import { type ApiName, ask, Lost } from './server.ts';

export interface Notice {
  readonly text: string;
  readonly isFault: boolean;
}

export interface Desk {
  readonly view: DeskView | null;
  readonly sheet: SheetView | null;
  readonly mail: readonly MailView[] | null;
  readonly isLost: boolean;
  /** What the page waits for, in words. */
  readonly doing: string | null;
  readonly notice: Notice | null;
  /** Whether HR looks at the mailbox instead of the workbook. */
  readonly isMailOpen: boolean;
  /** What is asked before cells are changed that somebody marked as not to be changed by accident; null where nothing is. */
  readonly warning: Warning | null;
}

/** The question that Sheets puts before such cells are changed. */
export interface Warning {
  /** What was written beside the protection. */
  readonly description: string;
  /** @param isQuiet whether not to ask again for a while */
  readonly answer: (isSure: boolean, isQuiet: boolean) => void;
}

const LOOK_AGAIN_MS = 4000;
const LOST_MS = 1500;
const BUSY_MS = 700;
/** Good news goes by itself; what went wrong stays until it is closed. */
const NOTICE_MS = 6000;
/** How long Sheets does not ask again where somebody wants it so. */
const QUIET_MS = 5 * 60_000;

let desk: Desk = {
  view: null,
  sheet: null,
  mail: null,
  isLost: false,
  doing: null,
  notice: null,
  isMailOpen: false,
  warning: null,
};
const listeners = new Set<() => void>();
let queue: Promise<unknown> = Promise.resolve();
let timer: ReturnType<typeof setTimeout> | undefined;
/** How often a view and a tab were taken in, and mail was asked for. */
let viewsTaken = 0;
let sheetsTaken = 0;
let mailsAsked = 0;
/** Typed cells on their way to the server: while there are any, the tab on the screen is ahead of the server's. */
let editsUnderway = 0;

/** The cell of the open tab where the person is, and the one that the server knows of. */
let place: PlaceView = { row: 0, column: 0 };
let known: { readonly sheetId: number | undefined } & PlaceView = { sheetId: undefined, row: 0, column: 0 };

/** The person went to a cell. */
export function goneTo(to: PlaceView): void {
  place = to;
}

/** Where a script has brought the person on a tab; null where it left them. */
export function broughtTo({ sheetId, selected }: SheetView): PlaceView | null {
  const isSameTab = known.sheetId === sheetId;
  const from = isSameTab ? known : { row: 0, column: 0 };
  known = { sheetId, ...selected };
  if (!isSameTab) place = { row: 0, column: 0 };
  return from.row === selected.row && from.column === selected.column ? null : selected;
}

/** Where the person is, for the server, where the tab on the screen is the open one. */
function placeTold(): { readonly at?: PlaceView } {
  const sheetId = desk.sheet?.sheetId;
  if (sheetId === undefined || sheetId !== desk.view?.workbook?.activeSheetId) return {};
  known = { sheetId, ...place };
  return { at: place };
}

export const deskNow = (): Desk => desk;

export function onChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function change(part: Partial<Desk>): void {
  desk = { ...desk, ...part };
  for (const listener of listeners) listener();
}

export function tell(text: string, isFault = false): void {
  const notice = { text, isFault };
  change({ notice });
  if (isFault) return;
  setTimeout(() => {
    if (desk.notice === notice) change({ notice: null });
  }, NOTICE_MS);
}
export const dismiss = (): void => change({ notice: null });

/** Words for whatever went wrong; a lost server is shown by its own banner. */
function fail(error: unknown): void {
  if (error instanceof Lost) change({ isLost: true });
  else tell(error instanceof Error ? error.message : String(error), true);
  lookLater();
}

/**
 * Takes the view in, and fetches the tab and the mail where they may have changed. One that was asked for before what is shown
 * by now, and is older, is dropped.
 */
async function take(answer: Promise<DeskView>): Promise<void> {
  const since = viewsTaken;
  const view = await answer;
  const before = desk.view;
  if (viewsTaken !== since && view.version < (before?.version ?? 0)) return;
  viewsTaken += 1;
  const isChanged = before?.version !== view.version || before.person.email !== view.person.email || desk.isLost;
  const wanted = view.workbook?.activeSheetId;
  const isOther = before?.person.email !== view.person.email;
  change({
    view,
    isLost: false,
    ...(isOther ? { mail: null, isMailOpen: false } : {}),
    ...(wanted === undefined ? { sheet: null } : {}),
  });
  const needsSheet = wanted !== undefined && (isChanged || desk.sheet?.sheetId !== wanted);
  const needsMail = (desk.isMailOpen || view.workbook === null) && (isChanged || desk.mail === null);
  await Promise.all([
    needsSheet ? takeSheet(ask('sheet', { sheetId: wanted })) : undefined,
    needsMail ? fetchMail() : undefined,
  ]);
  lookLater();
}

/** An answer that comes late, when another tab is open by now, a newer one is shown or more was typed, is dropped. */
async function takeSheet(answer: Promise<SheetView>): Promise<void> {
  const since = sheetsTaken;
  const sheet = await answer;
  if (editsUnderway > 0 || desk.view?.workbook?.activeSheetId !== sheet.sheetId) return;
  const isShown = desk.sheet?.sheetId === sheet.sheetId;
  if (sheetsTaken !== since && isShown && sheet.version < (desk.sheet?.version ?? 0)) return;
  sheetsTaken += 1;
  change({ sheet });
}

/** Mail that comes late, when it was asked for anew or somebody else sits there by now, is dropped. */
async function fetchMail(): Promise<void> {
  mailsAsked += 1;
  const [own, email] = [mailsAsked, desk.view?.person.email];
  const mail = await ask('mail', {});
  if (own === mailsAsked && email === desk.view?.person.email) change({ mail });
}

/** Forms are answered in other windows and triggers run by themselves, so the page looks again from time to time. */
function lookLater(): void {
  clearTimeout(timer);
  const wait = desk.isLost ? LOST_MS : desk.doing !== null || desk.view?.busy ? BUSY_MS : LOOK_AGAIN_MS;
  timer = setTimeout(() => void look(), wait);
}

export async function look(): Promise<void> {
  try {
    await take(ask('desk', {}));
  } catch (error) {
    fail(error);
  }
}

type ViewName = { [Name in ApiName]: ReturnType<DeskApi[Name]> extends DeskView ? Name : never }[ApiName];

/**
 * Does one thing that answers with the desk, after what was asked for before it.
 *
 * @returns whether it was done
 */
export function act<Name extends ViewName>(
  name: Name,
  arg: Parameters<DeskApi[Name]>[0],
  { doing, done, answered }: { readonly doing: string; readonly done?: string; readonly answered?: () => void },
): Promise<boolean> {
  const step = queue.then(async () => {
    change({ doing, notice: null });
    // What takes long says how far it is.
    lookLater();
    try {
      const asked = ask(name, arg).finally(() => answered?.());
      await take(asked as Promise<DeskView>);
      if (done !== undefined) tell(done);
      return true;
    } catch (error) {
      // What was refused may have changed something before it stopped.
      fail(error);
      if (!(error instanceof Lost)) await look();
      return false;
    } finally {
      change({ doing: null });
    }
  });
  queue = step;
  return step;
}

let quietUntil = 0;

/** Whether the person is sure, where cells are protected with a warning: they are changed only then. */
function isSureAbout({ protections }: SheetView, cells: readonly TypedCell[]): Promise<boolean> {
  const guard = protections.find(
    (block) => block.warningOnly && cells.some(({ row, column }) => isInside(block, row, column)),
  );
  if (guard === undefined || Date.now() < quietUntil) return Promise.resolve(true);
  return new Promise((resolve) => {
    const answer = (isSure: boolean, isQuiet: boolean) => {
      if (isSure && isQuiet) quietUntil = Date.now() + QUIET_MS;
      change({ warning: null });
      resolve(isSure);
    };
    change({ warning: { description: guard.description, answer } });
  });
}

/** Types into the open tab. What was refused, or not meant, is taken off the screen by showing the tab as it is. */
export async function type(cells: readonly TypedCell[]): Promise<void> {
  const { sheet } = desk;
  if (sheet === null) return;
  editsUnderway += 1;
  const answered = () => {
    editsUnderway -= 1;
  };
  if (!(await isSureAbout(sheet, cells))) {
    answered();
    change({ sheet: desk.sheet && { ...desk.sheet } });
    return;
  }
  const isDone = await act('edit', { sheetId: sheet.sheetId, cells }, { doing: 'Menyimpan isian', answered });
  if (isDone) return;
  if (desk.isLost) tell('Isian terakhir belum tersimpan. Periksa kembali setelah server menjawab.', true);
  else change({ sheet: desk.sheet && { ...desk.sheet } });
}

/** A call of a panel, with the view as it is afterwards. @throws Error with Google's message */
export async function runFor(call: Parameters<DeskApi['run']>[0]): Promise<unknown> {
  change({ doing: call.pressed ?? 'Menjalankan skrip' });
  try {
    return await ask('run', { ...call, ...placeTold() });
  } catch (error) {
    if (error instanceof Lost) {
      fail(error);
      throw new Error('NetworkError: Connection failure', { cause: error });
    }
    throw error;
  } finally {
    change({ doing: null });
    void look();
  }
}

export async function openMail(isMailOpen: boolean): Promise<void> {
  change({ isMailOpen });
  if (isMailOpen) await look();
  if (isMailOpen && desk.mail === null) await fetchMail().catch(fail);
}
