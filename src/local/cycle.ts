/**
 * The cycle: the whole job as a person would do it, through the pages' one server function and the real forms.
 *
 * Tables in, raters assigned, forms opened, every submission filled in by its rater, answers rated. What the add-on
 * cannot do stops the job with its own sentence; what people got wrong is listed in the workbook and the job goes on.
 */
import type { Api, ApiName, Home, Lists, Progress, Reply, Transcript } from '../app/api.types.ts';
import { execute } from './execution.ts';
import type { Rows } from './files/csv.ts';
import { ANSWERS, IMPORTED } from './files/folder.ts';
import { isStopped, Stopped } from './files/stopped.ts';
import { foldHeader, recordsOf } from './files/tab.ts';
import { type Answers, type FormPage, openForm, submitForm } from './respond.ts';
import type { SampleAssignment } from './sample/answers.ts';
import type { World } from './world.ts';

/** The bundle at work on a world. */
export interface Bench {
  readonly world: World;
  /** The folder of the built bundle. */
  readonly dist: string;
}

export interface CycleOptions extends Bench {
  /** By file name without `.csv`, header first. */
  readonly tables: ReadonlyMap<string, Rows>;
  /** Where answers come from when there is no file of them; asked after raters were assigned. */
  readonly sample?: { readonly answersFor: (assignments: readonly SampleAssignment[]) => Rows };
  /** Gets one line for each step. */
  readonly onProgress?: (line: string) => void;
}

/** What was metered. */
export interface Counts {
  readonly forms: number;
  /** Submissions in the file of answers: different raters, ratees and roles. */
  readonly submissionsInFile: number;
  /** Forms sent off, as the forms counted them. */
  readonly submissions: number;
  /** Rows below the headers of the response tabs. */
  readonly responseRows: number;
  readonly serviceCalls: number;
  /** Of these, the calls of pulling, scoring, rating, flagging and summarising. */
  readonly evaluationCalls: number;
}

export interface CycleResult {
  readonly counts: Counts;
  readonly home: Home;
  readonly summary: Lists['summary'];
}

/** One call as a page makes it. @throws Stopped with the sentence of a call that could not be done */
export function call<N extends ApiName>(
  { world, dist }: Bench,
  name: N,
  args: Parameters<Api[N]>[0],
): ReturnType<Api[N]> {
  const reply = execute(world, dist, 'call', [name, args], { from: 'page' }) as Reply<ReturnType<Api[N]>> | null;
  if (reply?.ok) return reply.data;
  if (!reply) throw new RangeError(`The call ${name} arrived at the page as null.`);
  const { code, happened, next } = reply.error;
  throw new Stopped([happened, next].filter(Boolean).join(' '), code);
}

/** Imports every table there is, the policy first. */
export function importTables(bench: Bench, tables: ReadonlyMap<string, Rows>): void {
  for (const name of IMPORTED) {
    const rows = tables.get(name);
    if (rows) call(bench, 'importTable', { name, rows });
  }
}

/** Response tabs may take a minute or two to be seen. */
const PATIENCE_MS = 120_000;
const MOST_WAITS = 10;
const SECOND_MS = 1000;

/** What goes on step by step: says what it does next, and rests there until it is asked to go on. */
export type Steps<Result> = Generator<string, Result, undefined>;

/** Takes every step at once. */
function finish<Result>(steps: Steps<Result>, tell: (line: string) => void): Result {
  let step = steps.next();
  while (!step.done) {
    tell(step.value);
    step = steps.next();
  }
  return step.value;
}

/** Makes and links the forms slice by slice; waits on the world's clock while Google shows nothing new. */
export const openForms = (bench: Bench, onProgress: (line: string) => void = () => undefined): void =>
  finish(formSteps(bench), onProgress);

function* formSteps(bench: Bench): Steps<void> {
  let waits = 0;
  let before: Progress | undefined;
  for (;;) {
    const progress = call(bench, 'openForms', {});
    if (progress.finished) return;
    yield `${progress.doing} (${progress.done}/${progress.total})`;
    const isStuck = before !== undefined && progress.done <= before.done;
    waits = isStuck ? waits + 1 : 0;
    if (waits > MOST_WAITS)
      throw new Stopped('Tab jawaban formulir tidak kunjung muncul. Coba buka formulir lagi nanti.');
    if (isStuck) bench.world.clock.advance(PATIENCE_MS);
    before = progress;
  }
}

/** Closes the period piece by piece. @throws Stopped with the sentence of what does not let it */
export function closePeriod(bench: Bench): Home {
  let isClosed = false;
  while (!isClosed) isClosed = call(bench, 'startJob', { name: 'close' }).finished;
  return call(bench, 'home', {});
}

/** Without a single usable assignment there is nobody to ask: the rest goes on, and the list of problems says why. */
function* formStepsIfAsked(bench: Bench): Steps<void> {
  try {
    yield* formSteps(bench);
  } catch (error) {
    if (!isStopped(error) || error.code !== 'not-prepared') throw error;
    yield 'Tidak ada penugasan yang dapat dipakai, maka tidak ada formulir';
  }
}

/** Assignments as they stand in the workbook. */
export const assignmentsOf = (world: World): readonly SampleAssignment[] =>
  recordsOf(world, 'Penugasan').flatMap((record) => {
    const role = (['Diri', 'Rekan', 'Atasan'] as const).find((word) => word === record.peran);
    const { 'nip penilai': raterId = '', 'nip dinilai': rateeId = '' } = record;
    return role ? [{ raterId, rateeId, role }] : [];
  });

/** NIP -> address of everybody who may rate. Where a NIP stands twice, its first row counts, as for the add-on. */
function addresses(world: World): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const { nip = '', email = '' } of [...recordsOf(world, 'Pegawai'), ...recordsOf(world, 'Penilai Luar')]) {
    const id = nip.replace(/\s/g, '');
    if (!known.has(id)) known.set(id, email.trim());
  }
  return known;
}

/** The form insists on an address; somebody whom the roster gives none uses one that nobody else has. */
export const addressOf = (raterId: string, address: string): string =>
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address) ? address : `${raterId || 'penilai'}@tanpa-alamat.invalid`;

/** What to choose in each grid, row by row, and what to write. */
function answersOn(page: FormPage, { grids, paragraphs }: Transcript): Answers {
  const items = page.pages.flatMap((part) => part.items);
  const chosen = items.flatMap((item): readonly [string, Answers[string]][] => {
    const grid = item.type === 'GRID' ? grids[item.title] : undefined;
    return grid ? [[String(item.id), item.rows.map((row) => grid[row] ?? null)]] : [];
  });
  return { ...Object.fromEntries(chosen), ...paragraphs };
}

/** Fills in each submission as its rater, a second apart, so that their order is known. */
export function enterAnswers({ world }: Bench, submissions: readonly Transcript[]): void {
  const known = addresses(world);
  const owner = world.actingUser;
  for (const submission of submissions) {
    const address = addressOf(submission.raterId, known.get(submission.raterId) ?? '');
    world.actingUser = address;
    world.clock.advance(SECOND_MS);
    const page = openForm(world, submission.url);
    submitForm(world, page, answersOn(page, submission), address);
  }
  world.actingUser = owner;
}

/** How many different rater, ratee and role a file of answers has. */
function submissionsIn([header = [], ...rows]: Rows): number {
  const folded = header.map(foldHeader);
  const columns = ['nip penilai', 'nip dinilai', 'peran'].map((name) => folded.indexOf(name));
  const keys = rows.map((row) => columns.map((column) => (row[column] ?? '').trim()).join('|'));
  return new Set(keys.filter((key) => key !== '||')).size;
}

function countsOf(world: World, file: Rows, evaluationCalls: number): Counts {
  const tabs = world.workbook.sheets.filter(({ formId }) => formId !== null);
  const filled = tabs.flatMap(({ rows }) => rows.slice(1).filter((row) => row.some((cell) => cell !== '')));
  const { totalCalls, submissions } = world.meter.total();
  return {
    forms: Object.keys(world.forms).length,
    submissionsInFile: submissionsIn(file),
    submissions,
    responseRows: filled.length,
    serviceCalls: totalCalls,
    evaluationCalls,
  };
}

/** Plays one cycle from tables to summary, step by step. Throws Stopped where it could not be done at all. */
export function* cycleSteps({ tables, sample, ...bench }: Omit<CycleOptions, 'onProgress'>): Steps<CycleResult> {
  const { world } = bench;
  yield 'Memasukkan berkas data';
  importTables(bench, tables);
  yield 'Menyiapkan lembar, kebijakan, kriteria, dan penugasan';
  call(bench, 'prepare', {});
  yield 'Membuat formulir dan tautan pribadi';
  yield* formStepsIfAsked(bench);
  const file = tables.get(ANSWERS) ?? sample?.answersFor(assignmentsOf(world)) ?? [];
  if (file.length > 0) {
    const { submissions } = call(bench, 'transcribe', { rows: file });
    yield `Mengisi formulir: ${submissions.length} pengisian`;
    enterAnswers(bench, submissions);
  }
  yield 'Menarik jawaban dan menghitung nilai';
  const before = world.meter.snapshot();
  const home = call(bench, 'evaluate', {});
  const counts = countsOf(world, file, world.meter.since(before).totalCalls);
  return { counts, home, summary: call(bench, 'lists', { of: ['summary'] }).summary };
}

/** Makes the workbook for leadership, shared with nobody; nothing where nobody was rated. */
export function makeLeadership(bench: Bench): void {
  if (call(bench, 'leadership', {}).isPossible) call(bench, 'updateLeadership', { share: [] });
}

/** Plays one cycle without a rest. @throws Stopped where it could not be done at all */
export const runCycle = ({ onProgress = () => undefined, ...options }: CycleOptions): CycleResult =>
  finish(cycleSteps(options), onProgress);
