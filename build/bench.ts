/**
 * Benchmarks the whole job on sample agencies of growing size, and the evaluation alone on larger ones; prints a table of
 * each: time, memory and service calls.
 *
 * Each size runs in a process of its own, so that its memory is its own. Seconds are this computer's; the assumed cost
 * ranks designs on Google's services and is no promise. Run `npm run bench`, or with sizes of the whole job:
 * `npm run bench -- 20 200`.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { evaluateCollected } from '../src/core/evaluate.ts';
import { runCycle } from '../src/local/cycle.ts';
import { sampleAgency } from '../src/local/sample/agency.ts';
import { World } from '../src/local/world.ts';
import { agencyOf } from './agency.ts';

const SIZES = [20, 200, 2000];
const EVALUATED = [500, 5000, 50_000];
const NOW = new Date('2026-12-31T09:00:00+07:00');
const MEGABYTE = 1024 * 1024;

/** What one size came to. */
interface Measured {
  readonly employees: number;
  readonly submissions: number;
  readonly seconds: number;
  readonly megabytes: number;
  readonly calls: number;
  readonly evaluationCalls: number;
  readonly assumedSeconds: number;
}

function measure(employees: number): Measured {
  const sample = sampleAgency({ period: 2026, employees });
  const world = new World({ now: NOW, owner: 'hr@contoh.example' });
  const dist = fileURLToPath(new URL('../dist', import.meta.url));
  const start = process.hrtime.bigint();
  const { counts } = runCycle({ world, dist, tables: sample.tables, sample });
  return {
    employees,
    submissions: counts.submissions,
    seconds: Number(process.hrtime.bigint() - start) / 1e9,
    megabytes: process.resourceUsage().maxRSS / 1024,
    calls: counts.serviceCalls,
    evaluationCalls: counts.evaluationCalls,
    assumedSeconds: world.meter.total().cost / 1000,
  };
}

/** What evaluating answers that are read already came to: ratings, reliability, signals, candidates and how firm they are. */
interface Evaluated {
  readonly employees: number;
  readonly responses: number;
  readonly seconds: number;
  readonly microsecondsAResponse: number;
  /** What the answers themselves take, before anything is computed, and at most. */
  readonly megabytesBefore: number;
  readonly megabytes: number;
}

function evaluated(employees: number): Evaluated {
  const { evidence, collected } = agencyOf(employees);
  const responses = collected.responses.length;
  const before = process.memoryUsage().rss / MEGABYTE;
  const start = process.hrtime.bigint();
  evaluateCollected(evidence, collected);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  return {
    employees,
    responses,
    seconds,
    microsecondsAResponse: (seconds * 1e6) / responses,
    megabytesBefore: before,
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
}

/** Runs one size in a child process and reads what it measured. */
function measuredApart<T>(what: '--one' | '--evaluate', employees: number): T {
  const script = fileURLToPath(import.meta.url);
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [...process.execArgv, '--max-old-space-size=8192', script, what, String(employees)],
    {
      encoding: 'utf8',
      maxBuffer: MEGABYTE,
    },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as T;
}

type Columns<T> = readonly (readonly [title: string, cell: (measured: T) => string])[];

const WHOLE_JOB: Columns<Measured> = [
  ['employees', ({ employees }) => String(employees)],
  ['submissions', ({ submissions }) => String(submissions)],
  ['seconds', ({ seconds }) => seconds.toFixed(1)],
  ['MB', ({ megabytes }) => megabytes.toFixed(0)],
  ['calls, whole job', ({ calls }) => String(calls)],
  ['calls, pull to summary', ({ evaluationCalls }) => String(evaluationCalls)],
  ['assumed cost s', ({ assumedSeconds }) => assumedSeconds.toFixed(0)],
];
const EVALUATION: Columns<Evaluated> = [
  ['employees', ({ employees }) => String(employees)],
  ['responses', ({ responses }) => String(responses)],
  ['seconds', ({ seconds }) => seconds.toFixed(2)],
  ['µs a response', ({ microsecondsAResponse }) => microsecondsAResponse.toFixed(0)],
  ['MB before', ({ megabytesBefore }) => megabytesBefore.toFixed(0)],
  ['MB at most', ({ megabytes }) => megabytes.toFixed(0)],
];

/** Prints a table as its rows are measured. */
function print<T>(columns: Columns<T>, sizes: readonly number[], measured: (size: number) => T): void {
  const line = (cells: readonly string[]): string =>
    `${cells.map((cell, index) => cell.padStart(columns[index]?.[0].length ?? 0)).join(' | ')}\n`;
  process.stdout.write(line(columns.map(([title]) => title)));
  for (const size of sizes) {
    const found = measured(size);
    process.stdout.write(line(columns.map(([, cell]) => cell(found))));
  }
}

const [first, second] = process.argv.slice(2);
if (first === '--one') process.stdout.write(JSON.stringify(measure(Number(second))));
else if (first === '--evaluate') process.stdout.write(JSON.stringify(evaluated(Number(second))));
else {
  const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : SIZES;
  print(WHOLE_JOB, sizes, (size) => measuredApart<Measured>('--one', size));
  process.stdout.write('\nThe evaluation alone, on answers that are read already:\n');
  print(EVALUATION, EVALUATED, (size) => measuredApart<Evaluated>('--evaluate', size));
}
