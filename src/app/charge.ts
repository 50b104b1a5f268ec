/**
 * Charge of the workbook: one recorded operator owns its clock and its mail, and everybody sees who that is.
 *
 * Whoever opens the forms first becomes the operator; a change is recorded in Petugas. Where Google does not say who acts,
 * nobody is refused and nobody becomes the operator.
 */
import { AppError } from '../google/app-error.ts';
import { missingPermissions, PERMISSIONS } from '../google/authorization.ts';
import { hasClock, removeClock, setClock } from '../google/clock.ts';
import { actingEmail } from '../google/identity.ts';
import { type ClockRecord, readClock, readOperator, writeClock, writeOperator } from '../google/properties.ts';
import { timeAt, timeNow } from '../google/time.ts';
import type { Workbook } from '../google/workbook.ts';
import { type Language, say } from '../messages/say.ts';
import { addOfficer, OFFICERS, parseOfficers } from '../tables/officers.ts';
import type { Home } from './api.types.ts';
import { tell } from './audit.ts';

/** The function of the bundle that the clock calls. */
const CALLED = 'onHour';
const HOUR_MS = 3_600_000;
/** Hours of silence after which the pages warn. */
const PATIENCE_HOURS = 3;

const NEVER: ClockRecord = { set: 0, ran: 0, missing: [], problem: '' };

/** Makes the acting person the operator where there is none yet, and sees that the operator's clock is set. */
export function takeCharge(workbook: Workbook): void {
  if (!readOperator()) becomeOperator(workbook);
  keepClock();
}

/** Records the acting person as the operator; without a name nobody is. The sheet first: what is not told did not happen. */
export function becomeOperator(workbook: Workbook): void {
  const email = actingEmail();
  const before = readOperator()?.email ?? '';
  if (email === '' || email === before) return;
  const since = timeNow();
  const grid = workbook.read(OFFICERS);
  const last = parseOfficers(grid).slice(-1)[0];
  // A run that was cut off right here is told already.
  if (last?.from !== before || last.to !== email)
    workbook.write(OFFICERS, addOfficer(grid, { at: since, from: before, to: email, by: email }));
  tell(workbook, { action: 'take-over', record: OFFICERS.title, detail: { operator: email } });
  writeOperator({ email, since });
}

/** The operator where that is known to be somebody else than the person who acts. */
export function otherOperator(): string | undefined {
  const operator = readOperator();
  const email = actingEmail();
  return operator && email !== '' && operator.email !== email ? operator.email : undefined;
}

/** @throws AppError for anybody who is known and not the operator */
export function refuseUnlessOperator(): void {
  const operator = otherOperator();
  if (operator !== undefined) throw new AppError('not-operator', { operator });
}

/** The operator as the pages show them, and whether that is the acting person. */
export function operatorView(): Home['operator'] {
  const operator = readOperator();
  return operator ? { ...operator, mine: operator.email === actingEmail() } : null;
}

/** Sets the operator's clock where it is missing; another person's run sets none. Says so where that is not allowed. */
export function keepClock(): void {
  if (readOperator()?.email !== actingEmail()) return;
  const missing = missingPermissions();
  const known = readClock() ?? NEVER;
  if (missing.includes('script.scriptapp')) writeClock({ ...known, missing });
  // A run that was cut off may have set it without a word.
  else if (setClock(CALLED) || known.set === 0) writeClock({ ...NEVER, set: Date.now(), missing });
}

/** Whether the acting person's own clock is set; nobody sees another's. */
export const hasOwnClock = (): boolean => hasClock(CALLED);

/** Takes the acting person's clock away, where somebody else has charge now. */
export const giveUpClock = (): void => removeClock(CALLED);

/** Records that the clock struck, and in words what it could not do. */
export function recordStrike(missing: readonly string[], problem: string): void {
  writeClock({ ...(readClock() ?? NEVER), ran: Date.now(), missing, problem });
}

/** The clock as the pages show it; null while nobody has charge of the workbook. */
export function clockView(language: Language): Home['clock'] {
  if (!readOperator()) return null;
  const { set, ran, missing, problem } = readClock() ?? NEVER;
  const last = Math.max(set, ran);
  const silentHours = last === 0 ? null : Math.floor((Date.now() - last) / HOUR_MS);
  return {
    ran: ran === 0 ? '' : timeAt(ran),
    silentHours,
    silent: silentHours === null || silentHours >= PATIENCE_HOURS,
    missing: PERMISSIONS.filter((name) => missing.includes(name)).map((name) => say(language, `permission.${name}`)),
    problem,
  };
}
