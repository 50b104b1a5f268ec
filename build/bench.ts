/**
 * Benchmarks the whole job on sample agencies of growing size and prints a table: time, memory and service calls.
 *
 * Each size runs in a process of its own, so that its memory is its own. Seconds are this computer's; the assumed cost
 * ranks designs on Google's services and is no promise. Run `npm run bench`, or with sizes: `npm run bench -- 20 200`.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { runCycle } from '../src/local/cycle.ts';
import { sampleAgency } from '../src/local/sample/agency.ts';
import { World } from '../src/local/world.ts';

const SIZES = [20, 200, 2000];
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

/** Runs one size in a child process and reads what it measured. */
function measuredApart(employees: number): Measured {
  const script = fileURLToPath(import.meta.url);
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [...process.execArgv, script, '--one', String(employees)],
    {
      encoding: 'utf8',
      maxBuffer: MEGABYTE,
    },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Measured;
}

const COLUMNS: readonly (readonly [title: string, cell: (measured: Measured) => string])[] = [
  ['employees', ({ employees }) => String(employees)],
  ['submissions', ({ submissions }) => String(submissions)],
  ['seconds', ({ seconds }) => seconds.toFixed(1)],
  ['MB', ({ megabytes }) => megabytes.toFixed(0)],
  ['calls, whole job', ({ calls }) => String(calls)],
  ['calls, pull to summary', ({ evaluationCalls }) => String(evaluationCalls)],
  ['assumed cost s', ({ assumedSeconds }) => assumedSeconds.toFixed(0)],
];

const line = (cells: readonly string[]): string =>
  `${cells.map((cell, index) => cell.padStart(COLUMNS[index]?.[0].length ?? 0)).join(' | ')}\n`;

const [first, second] = process.argv.slice(2);
if (first === '--one') process.stdout.write(JSON.stringify(measure(Number(second))));
else {
  const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : SIZES;
  process.stdout.write(line(COLUMNS.map(([title]) => title)));
  for (const size of sizes) {
    const measured = measuredApart(size);
    process.stdout.write(line(COLUMNS.map(([, cell]) => cell(measured))));
  }
}
