/**
 * The life of the cycle as the workbook keeps it: where it stands, what that allows, and the moves that are recorded.
 *
 * Every use case that writes asks here first, under the lock, so that two who press at once find the same state. In a
 * copy of a workbook only looking and opening a new period are allowed: its forms and links are the original's.
 */
import type { AuditAction } from '../core/act/audit.ts';
import {
  type Action,
  allows,
  type CycleMove,
  type CycleRecord,
  type CycleState,
  type Moved,
  move,
  type Occasion,
  openCycle,
  type Stage,
  stageOf,
} from '../core/plan/cycle.ts';
import { AppError } from '../google/app-error.ts';
import { isForeignForm } from '../google/forms.ts';
import { actingEmail } from '../google/identity.ts';
import {
  forgetSecret,
  newCycleId,
  readCycleRecord,
  readNewPeriod,
  readWorkbookId,
  writeCycleRecord,
  writeWorkbookId,
} from '../google/properties.ts';
import { timeNow } from '../google/time.ts';
import type { Workbook } from '../google/workbook.ts';
import { say } from '../messages/say.ts';
import { addToCycleLog, CYCLE_LOG, type LoggedMove, parseCycleLog } from '../tables/cycle-log.ts';
import { FORMS, INQUIRY_FORMS, parseForms } from '../tables/forms.ts';
import { tell } from './audit.ts';
import { readBeforehand } from './beforehand.ts';
import { languageNow } from './session.ts';

/** The cycle of a workbook whose forms were made before cycles were recorded: the first, and its name says so. */
const FIRST = { number: 1, id: 'awal', closedAt: '' } as const;

/** Where the cycle stands; undefined before the first form is made. */
export function currentCycle(workbook: Workbook): CycleRecord | undefined {
  const kept = readCycleRecord();
  if (kept) return kept;
  const forms = parseForms(workbook.read(FORMS));
  if (forms.length === 0) return undefined;
  // Document properties may not travel with a copy, but the log does.
  const moves = parseCycleLog(workbook.read(CYCLE_LOG));
  const last = moves.slice(-1)[0];
  if (last && last.to !== 'before')
    return { number: last.number, id: last.id, state: last.to, closedAt: closedAtIn(moves, last) };
  const isLinked = forms.every(({ sheetId }) => sheetId !== undefined);
  return { ...FIRST, state: isLinked ? 'collecting' : 'opened' };
}

/** When the closing began that the last move belongs to; `''` where answers count. */
function closedAtIn(moves: readonly LoggedMove[], { id, to }: LoggedMove): string {
  if (to === 'opened' || to === 'collecting') return '';
  return moves.filter((one) => one.id === id && one.to === 'closing').slice(-1)[0]?.at ?? '';
}

const lastMove = (workbook: Workbook): LoggedMove | undefined => parseCycleLog(workbook.read(CYCLE_LOG)).slice(-1)[0];

/**
 * Whether the workbook is a copy of the one that its cycle was opened in. Before a cycle and an inquiry there is nothing to
 * mix up; an inquiry notes in the properties which workbook it was made in, and those do not always come along.
 */
export function isCopy(workbook: Workbook): boolean {
  if (!currentCycle(workbook)) return hasInquiryForms(workbook) && readWorkbookId() !== workbook.id;
  const home = lastMove(workbook)?.workbook || readWorkbookId();
  return home ? home !== workbook.id : isUnmarkedCopy(workbook);
}

const hasInquiryForms = (workbook: Workbook): boolean => (workbook.read(INQUIRY_FORMS) ?? []).length > 1;

/**
 * A workbook of the first release says nowhere which one it is. As long as one of its forms writes into it, it is no copy;
 * where none does, the forms are asked whose they are.
 */
function isUnmarkedCopy(workbook: Workbook): boolean {
  const forms = parseForms(workbook.read(FORMS)).filter(({ sheetId }) => sheetId !== undefined);
  if (forms.length === 0 || forms.some((form) => workbook.findResponseTab(form))) return false;
  return forms.every(({ formId }) => isForeignForm(formId, workbook.id));
}

/**
 * Notes in the workbook which one it is. A secret that came along with a copy is forgotten: two workbooks must not know
 * each other's codes.
 */
export function adopt(workbook: Workbook): void {
  const known = readWorkbookId();
  if (known === workbook.id) return;
  if (known !== undefined) forgetSecret();
  writeWorkbookId(workbook.id);
}

/** What stands against doing something now: a period that is being changed, a copy, or where the cycle stands. */
type Obstacle = 'changing' | 'copy' | ReturnType<typeof stageOf>;

function obstacleTo(workbook: Workbook, action: Action): Obstacle | undefined {
  const other = readNewPeriod() ? 'changing' : isCopy(workbook) ? 'copy' : undefined;
  if (other) return action === 'new-period' ? undefined : other;
  const cycle = currentCycle(workbook);
  return allows(cycle, action) ? undefined : stageOf(cycle);
}

export const isAllowed = (workbook: Workbook, action: Action): boolean => obstacleTo(workbook, action) === undefined;

/** The same for many actions, each looked up once. */
export function allowance(workbook: Workbook): (action: Action) => boolean {
  const known = new Map<Action, boolean>();
  return (action) => {
    const may = known.get(action) ?? isAllowed(workbook, action);
    known.set(action, may);
    return may;
  };
}

/**
 * Refuses what the state of the cycle does not allow, in words that say why and what to do, and an act that would come upon a lost
 * heading only after it has written.
 */
export function refuseUnlessAllowed(workbook: Workbook, action: Action): void {
  const reason = obstacleTo(workbook, action);
  if (reason === undefined) {
    readBeforehand(workbook, action);
    return;
  }
  const language = languageNow();
  throw new AppError('not-allowed', {
    action,
    why: say(language, `not-allowed.why.${reason}`),
    next: say(language, `not-allowed.next.${reason}`),
  });
}

/** When and by whom something is done now, with the reason that was given. */
export const occasion = (reason = ''): Occasion => ({
  at: timeNow(),
  by: actingEmail(),
  reason,
});

/** What a move is called in the audit trail. */
const MOVES: Readonly<Record<Stage, AuditAction>> = {
  before: 'new-period',
  opened: 'open',
  collecting: 'collect',
  closing: 'begin-close',
  closed: 'close',
  finalised: 'finalise',
};
const deedOf = ({ from, to }: CycleMove): AuditAction => {
  if (to !== 'collecting') return MOVES[to];
  return from === 'closed' ? 'reopen' : from === 'closing' ? 'call-off' : MOVES[to];
};

/** Writes a line of the log. The last run may have been stopped after the same line: then it stands there already. */
export function log(workbook: Workbook, logged: CycleMove): void {
  const last = lastMove(workbook);
  const stands = last?.id === logged.id && last.from === logged.from && last.to === logged.to;
  if (!stands || last.workbook !== workbook.id)
    workbook.write(CYCLE_LOG, addToCycleLog(workbook.read(CYCLE_LOG), [{ ...logged, workbook: workbook.id }]));
  workbook.flush();
  tell(workbook, { action: deedOf(logged), record: logged.id, detail: { reason: logged.reason } });
}

/** Records a move: the line that tells of it first, then the state that everybody goes by. */
function record(workbook: Workbook, { cycle, logged }: Moved): void {
  log(workbook, logged);
  writeCycleRecord(cycle);
}

/** Moves the cycle. */
export const moveCycle = (workbook: Workbook, cycle: CycleRecord, to: CycleState, how: Occasion): void =>
  record(workbook, move(cycle, to, how));

/** Opens a cycle where none is open: the next number of the log. */
export function openIfNone(workbook: Workbook): void {
  if (readCycleRecord()) return;
  if (currentCycle(workbook)) return;
  adopt(workbook);
  const last = lastMove(workbook);
  // A run that was stopped after its line has named the cycle already.
  const isNamed = last?.to === 'opened';
  const number = isNamed
    ? last.number
    : Math.max(0, ...parseCycleLog(workbook.read(CYCLE_LOG)).map((own) => own.number)) + 1;
  const id = isNamed ? last.id : newCycleId();
  record(workbook, openCycle({ number, id }, occasion()));
}

/** Says that answers come in, once everybody has their links. */
export function collectOnceOpened(workbook: Workbook): void {
  const cycle = currentCycle(workbook);
  if (cycle?.state === 'opened') moveCycle(workbook, cycle, 'collecting', occasion());
}
