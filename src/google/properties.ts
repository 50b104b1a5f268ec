/**
 * Small facts that belong to the workbook and to no sheet: the secret behind the codes, the policy that the cycle was
 * opened with, where the cycle stands, the last count of rows, and what the sidebar opens with.
 */
import type { AuditLink, Chain } from '../core/act/audit.ts';
import type { CycleRecord, Stage } from '../core/plan/cycle.ts';
import type { Policy } from '../core/plan/policy.ts';
import type { FormKey, InquiryKind, Role } from '../core/types.ts';
import { hasLock } from './lock.ts';
import { forgetText, keepRecord, keepText, keepTexts, namesKept, recordOf, textNow, textOf } from './store.ts';

const SECRET = 'secret';
const COLLECTED = 'collected';
const ASSIGNED = 'assigned';
const POLICY = 'policy';
const CYCLE = 'cycle';
const JOB = 'job';
const CANCELLED = 'cancelled';
const MAKING = 'making';
const SAMPLE = 'sample';
const WORKBOOK = 'workbook';
const FROZEN = 'frozen';
const FROZEN_BASIS = 'frozen-basis';
const FROZEN_SHOWN = 'frozen-shown';
const LEFT_CLOSED = 'left-closed';
const NEW_PERIOD = 'new-period';
const INQUIRY_PERIOD = 'inquiry-period';
const OPERATOR = 'operator';
const CLOCK = 'clock';
const AUDIT = 'audit';
const LANGUAGE = 'language';
const LEADERSHIP = 'leadership';
const TURNS = 'certificate-turns';
const MARKED = 'marked';
const FRONT = 'front';
const HELD = 'held';
const LOST = 'lost-sheet:';
const HAD = 'headings';

/** Where the rows of the response tabs went at the last pull. */
export interface RowCounts {
  readonly rows: number;
  readonly scored: number;
  readonly replaced: number;
  readonly held: number;
  readonly discarded: number;
  /** Of the rows, those that are gone from their tab and known from the archive alone. */
  readonly kept: number;
  /** Differences between the forms and what they were made with that wait for HR. */
  readonly drifts: number;
  /** The version of the policy that was computed with; the first release did not note it. */
  readonly policyVersion?: string;
}

/**
 * The secret that codes are made under; made at the first call and kept. Two random UUIDs hold 244 bits.
 *
 * Whoever has no lock only looks: what they would keep might take the place of another that codes were given out under. As
 * long as none is kept there are no codes either, and theirs is as good as any.
 */
export function readSecret(): string {
  // Before one is made, the store itself is asked: a run that has no lock may be behind.
  const kept = textOf(SECRET) ?? textNow(SECRET);
  if (kept) return kept;
  const made = `${Utilities.getUuid()}${Utilities.getUuid()}`;
  if (hasLock()) keepText(SECRET, made);
  return made;
}

/** A fingerprint of the assignments that the program made, or undefined where it made none. */
export const readAssigned = (): string | undefined => textOf(ASSIGNED);

export const writeAssigned = (fingerprint: string): void => {
  keepText(ASSIGNED, fingerprint);
};

/** The policy that the open cycle counts with, or undefined while no form has been made. */
export const readOpenedPolicy = (): Partial<Policy> | undefined => recordOf(POLICY);

export const writeOpenedPolicy = (policy: Policy): void => {
  keepRecord(POLICY, policy);
};

/** What a first release did not count. */
const FIRST_COUNTS = { discarded: 0, kept: 0, drifts: 0 };

export const writeRowCounts = (counts: RowCounts): void => {
  keepRecord(COLLECTED, counts);
};

/** The counts of the last pull, or undefined before the first. */
export function readRowCounts(): RowCounts | undefined {
  const kept = recordOf<RowCounts>(COLLECTED);
  // A first release counted less.
  return kept && { ...FIRST_COUNTS, ...kept };
}

/** How many answers to each inquiry of a period were held when they were pulled last. */
interface HeldInquiries {
  readonly period: string;
  readonly held: Readonly<Partial<Record<InquiryKind, number>>>;
}

/** None where inquiries of the period were never pulled. */
export function readHeldInquiries(period: string): HeldInquiries['held'] {
  const kept = recordOf<HeldInquiries>(HELD);
  return kept?.period === period ? kept.held : {};
}

/** Written only where it says something new. */
export function writeHeldInquiries(now: HeldInquiries): void {
  if (JSON.stringify(readHeldInquiries(now.period)) !== JSON.stringify(now.held)) keepRecord(HELD, now);
}

/** Long work that is under way, as it was after its last slice. */
export interface KeptJob {
  readonly id: string;
  readonly name: string;
  /** What the work itself remembers: plain JSON. */
  readonly checkpoint: Readonly<Record<string, unknown>>;
  readonly done: number;
  readonly total: number;
  /** What is being done, in words. */
  readonly doing: string;
  /** Milliseconds of work so far, and how much was done before them. */
  readonly spent: number;
  readonly doneBefore: number;
  readonly waiting: boolean;
}

/** Most bytes of a job: Google takes 9 KB with the key, and what a language writes may take several bytes a letter. */
const MOST_JOB_CHARACTERS = 4000;

/** The job that has not ended, also one that was cancelled, or undefined. */
export const readKeptJob = (): KeptJob | undefined => recordOf(JOB);

/** The job that is under way, or undefined; one that was cancelled is none. */
export function readJob(): KeptJob | undefined {
  const job = readKeptJob();
  return job && !isJobCancelled(job) ? job : undefined;
}

/** Keeps a job. @throws RangeError for one whose checkpoint has grown beyond a property */
export function writeJob(job: KeptJob): void {
  const text = JSON.stringify(job);
  if (text.length > MOST_JOB_CHARACTERS) throw new RangeError(`The job ${job.name} remembers too much.`);
  keepText(JOB, text);
}

export const removeJob = (): void => {
  forgetText(JOB);
};

/** Says that a job shall end. Needs no lock: whoever runs it looks between two pieces of work. */
export const cancelKeptJob = ({ id }: KeptJob): void => {
  keepText(CANCELLED, id);
};

/** Asked of the store itself: whoever cancels it does so while it runs. */
export const isJobCancelled = ({ id }: KeptJob): boolean => textNow(CANCELLED) === id;

/** Where the cycle stands, or undefined where it was never written: before the first form, and in a first release. */
export const readCycleRecord = (): CycleRecord | undefined => recordOf(CYCLE);

export const writeCycleRecord = (cycle: CycleRecord): void => {
  keepRecord(CYCLE, cycle);
};

/** The form that is being made: what was noted with it, and its id. It keeps a run that was cut off from being repeated. */
export interface Making {
  readonly note: string;
  readonly formId: string;
}

export const readMaking = (): Making | undefined => recordOf(MAKING);

export const writeMaking = (making: Making): void => {
  keepRecord(MAKING, making);
};

/** Who has charge of the workbook: the clock and the mail run as them. */
export interface Operator {
  readonly email: string;
  /** A local ISO text. */
  readonly since: string;
}

export const readOperator = (): Operator | undefined => recordOf(OPERATOR);

export const writeOperator = (operator: Operator): void => {
  keepRecord(OPERATOR, operator);
};

/** The clock as it was set and as it last ran. */
export interface ClockRecord {
  /** Milliseconds of the epoch; 0 where it never was. */
  readonly set: number;
  readonly ran: number;
  /** Permissions that its last run lacked. */
  readonly missing: readonly string[];
  /** What its last run could not do, in words. */
  readonly problem: string;
}

export const readClock = (): ClockRecord | undefined => recordOf(CLOCK);

export const writeClock = (record: ClockRecord): void => {
  keepRecord(CLOCK, record);
};
/** Tells a cycle from every other one; 32 bits are plenty for the cycles of one agency. */
export const newCycleId = (): string => Utilities.getUuid().slice(0, 8);

/** The id of the workbook that these properties were written in: another one's where they came along with a copy. */
export const readWorkbookId = (): string | undefined => textOf(WORKBOOK);

export const writeWorkbookId = (id: string): void => {
  keepText(WORKBOOK, id);
};

/** Forgets the secret, so that no code that was given out before is one any more. */
export const forgetSecret = (): void => {
  forgetText(SECRET);
};

/** The period that the forms of inquiries were made for, or undefined while there are none. */
export const readInquiryPeriod = (): string | undefined => textOf(INQUIRY_PERIOD);

export const writeInquiryPeriod = (period: string): void => {
  keepText(INQUIRY_PERIOD, period);
};

/** Where no other was ever noted. */
const FIRST_LANGUAGE = 'id';

/** The language of the workbook as it was last noted. */
export const readLanguage = (): string => textOf(LANGUAGE) ?? FIRST_LANGUAGE;

/** Notes the language of the workbook where it is another than before. Needs no lock: the next reading of the workbook mends it. */
export function noteLanguage(language: string): void {
  if ((textOf(LANGUAGE) ?? FIRST_LANGUAGE) !== language) keepText(LANGUAGE, language);
}

/** What home said first when it was last read, and of which cycle and by which build of the add-on. */
interface KeptFront<Front> {
  readonly release: string;
  readonly cycle: string;
  readonly front: Front;
}

const cycleNow = (): string => recordOf<CycleRecord>(CYCLE)?.id ?? '';

/**
 * Keeps what home says first for the next opening. Needs no lock: each reading keeps its own whole, and the last one counts.
 * Where Google does not keep it, the next opening shows the one before, with the time that it was read.
 */
export function noteFront<Front extends object>(front: Front): void {
  const kept: KeptFront<Front> = { release: RELEASE, cycle: cycleNow(), front };
  tryNoting(() => keepRecord(FRONT, kept));
}

/** The same; undefined where there is none, or where it is another cycle's or another build's, which may mean other things by it. */
export function readFront<Front extends object>(): Front | undefined {
  const kept = recordOf<KeptFront<Front>>(FRONT);
  return kept?.release === RELEASE && kept.cycle === cycleNow() ? kept.front : undefined;
}

/** A column under no heading that was left as it stands, and the heading of Teladan's that it was found in the place of. */
export interface ColumnLeft {
  readonly heading: string;
  /** From 0. */
  readonly at: number;
}

/** A sheet that was found without a heading it must have, or with two that say the same. */
export interface LostSheet {
  /** The key of its table. */
  readonly table: string;
  /** Its tab, which of an earlier period has a name of its own. */
  readonly sheet: string;
  /** Once it is whole again: what stands there under no heading since. */
  readonly left?: readonly ColumnLeft[];
}

/** Sheets that were found so, until somebody looks at them again and nothing is the matter. */
export const readLostSheets = (): readonly LostSheet[] =>
  namesKept().flatMap((name) => (name.startsWith(LOST) ? (recordOf<LostSheet>(name) ?? []) : []));

/**
 * Notes such a sheet, each under a name of its own, so that two runs at once keep both. Needs no lock; and where Google does not
 * keep it, what comes upon the sheet next notes it.
 */
export function noteLostSheet(lost: LostSheet): void {
  const name = LOST + lost.sheet;
  // Columns that were left there before are looked at with it.
  const text = JSON.stringify({ ...recordOf<LostSheet>(name), ...lost });
  if (textOf(name) !== text) tryNoting(() => keepText(name, text));
}

/** Forgets those with which nothing is the matter any more. */
export function forgetLostSheets(sheets: readonly string[]): void {
  for (const sheet of sheets) tryNoting(() => forgetText(LOST + sheet));
}

/** Keeps what nothing rests on. A full store must not keep anybody from reading. */
function tryNoting(note: () => void): void {
  try {
    note();
  } catch {
    // Whoever comes upon it next notes it.
  }
}

/** The columns that sheets which people fill have had since the forms of the period were made, by title; none before. */
export const readHeadings = (title: string): readonly string[] =>
  readCycleRecord() ? (recordOf<Readonly<Record<string, readonly string[]>>>(HAD)?.[title] ?? []) : [];

/** Adds to them what stands there now. Whoever has no lock only looks. */
export function noteHeadings(title: string, keys: readonly string[]): void {
  if (!hasLock() || !readCycleRecord()) return;
  const had = readHeadings(title);
  const all = [...new Set([...had, ...keys])];
  if (all.length > had.length) tryNoting(() => keepRecord(HAD, { ...recordOf(HAD), [title]: all }));
}

/** A fingerprint of the ratings as they were when the cycle was closed. */
export const readFrozen = (): string | undefined => textOf(FROZEN);

/** What the frozen numbers rest on, or undefined where an earlier release closed the cycle. */
export const readFrozenBasis = (): string | undefined => textOf(FROZEN_BASIS);

/** The fingerprint of ratings and candidates alone, or undefined where an earlier release closed the cycle. */
export const readFrozenShown = (): string | undefined => textOf(FROZEN_SHOWN);

export const writeFrozen = (frozen: {
  readonly fingerprint: string;
  readonly shown: string;
  readonly basis: string;
}): void => {
  keepTexts({ [FROZEN]: frozen.fingerprint, [FROZEN_SHOWN]: frozen.shown, [FROZEN_BASIS]: frozen.basis });
};

/** Forms that take no answers although the cycle collects them: whoever had them opened again could not reach them. */
export const readLeftClosed = (): readonly Role[] => recordOf<readonly Role[]>(LEFT_CLOSED) ?? [];

export function writeLeftClosed(roles: readonly Role[]): void {
  if (roles.length > 0) keepRecord(LEFT_CLOSED, roles);
  else if (readLeftClosed().length > 0) forgetText(LEFT_CLOSED);
}

/** The last turn of a certificate in a year, as it stood when certificates were last given; 0 where none was. @param year `YYYY` */
export const readCertificateTurn = (year: string): number =>
  recordOf<Readonly<Record<string, number>>>(TURNS)?.[year] ?? 0;

export const writeCertificateTurn = (year: string, turn: number): void => {
  keepRecord(TURNS, { ...recordOf<Readonly<Record<string, number>>>(TURNS), [year]: turn });
};

/** The audit trail as it was kept: count and head of what its sheet surely says, and the entries that may follow. */
export interface KeptTrail extends Chain {
  /** The id of the workbook that it is kept in: another one's where it came along with a copy. */
  readonly workbook: string;
  readonly pending: readonly AuditLink[];
}

/** The sample as it was laid into this workbook. */
export interface LaidSample {
  /** The address that its people have theirs from. */
  readonly mailbox: string;
  /** What `Identitas` said before; null where nothing was written there. */
  readonly identity: string | null;
}

/** undefined where there is no sample, or none any more. */
export const readSample = (): LaidSample | undefined => recordOf(SAMPLE);

export const writeSample = (sample: LaidSample): void => keepRecord(SAMPLE, sample);

export const forgetSample = (): void => forgetText(SAMPLE);

/** Titles of tabs in which cells with problems are marked; undefined where nothing is known, as in a copy. */
export const readMarked = (): readonly string[] | undefined => recordOf(MARKED);

export const writeMarked = (titles: readonly string[]): void => keepRecord(MARKED, titles);

export const readTrail = (): KeptTrail | undefined => recordOf<KeptTrail>(AUDIT);

export const writeTrail = (trail: KeptTrail): void => keepRecord(AUDIT, trail);

/** The leadership workbook as it was last written. */
export interface LeadershipRecord {
  /** The workbook that it was made for: another one's where it came along with a copy. */
  readonly workbook: string;
  readonly fileId: string;
  readonly url: string;
  /** Whose file it is: nobody else's run reaches it. `''` where Google did not say who acted. */
  readonly owner: string;
  /** When it was last written and last looked at, as local ISO texts. */
  readonly at: string;
  readonly lookedAt: string;
  /** Of all that stands in it. */
  readonly fingerprint: string;
  /** Addresses that the add-on has let in. */
  readonly viewers: readonly string[];
  /** Addresses that Google did not let in, with its words. */
  readonly refused: readonly { readonly email: string; readonly why: string }[];
  /** The file before this one, where another person owns it. */
  readonly before?: { readonly url: string; readonly owner: string };
}

export const readLeadership = (): LeadershipRecord | undefined => recordOf(LEADERSHIP);

export const writeLeadership = (record: LeadershipRecord): void => {
  keepRecord(LEADERSHIP, record);
};

/** A new period that is being opened: what it follows. Kept until everything of the old one is set aside. */
export interface NewPeriod {
  /** The year that is over. */
  readonly period: number;
  readonly number: number;
  readonly id: string;
  readonly from: Stage;
  readonly isCopy: boolean;
  /** What was left undone, in words; absent of an opening that an earlier release began. */
  readonly undone?: string;
  /** Forms that could not be reached to close them; undefined until all were seen to. */
  readonly left?: readonly FormKey[];
}

export const readNewPeriod = (): NewPeriod | undefined => recordOf(NEW_PERIOD);

export const writeNewPeriod = (begun: NewPeriod): void => {
  keepRecord(NEW_PERIOD, begun);
};

/**
 * Forgets everything about the old period and its secret, the opening itself last. Who runs the workbook and where its
 * leadership reads stay, unless it is a copy: then there is neither yet.
 */
export function forgetPeriod(workbookId: string, isCopy: boolean): void {
  const kept = [WORKBOOK, NEW_PERIOD, AUDIT, LANGUAGE, TURNS, MARKED, ...(isCopy ? [] : [OPERATOR, CLOCK, LEADERSHIP])];
  for (const name of namesKept()) if (!kept.includes(name)) forgetText(name);
  keepText(WORKBOOK, workbookId);
  forgetText(NEW_PERIOD);
}
