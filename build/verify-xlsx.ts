/**
 * Opens the leadership workbook that the program writes with LibreOffice, as the leadership would without Google, and compares
 * every number with what the CSV files of the same run bear, for a period under way and for one that is closed. Where LibreOffice is not installed it says so and ends well;
 * `SOFFICE_PATH` names one that is elsewhere.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeClosedPeriod } from '../test/headless/closed-period.ts';
import { checkNumbers, tablesIn } from '../test/headless/leadership-numbers.ts';
import { pagesFrom } from './office-pages.ts';

const FILE = 'pimpinan.xlsx';
/** Commas, double quotes, UTF-8, numbers in full, and every sheet in a file of its own. */
const AS_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

const run = (command: string, args: readonly string[]) => spawnSync(command, args, { encoding: 'utf8' });

/** The name under which LibreOffice can be started here. */
const officeHere = (): string | undefined =>
  [process.env.SOFFICE_PATH, 'soffice', 'libreoffice'].find(
    (name) => name !== undefined && run(name, ['--headless', '--version']).status === 0,
  );

/** @throws Error for a program that did not end well */
function must(command: string, args: readonly string[]): void {
  const { status, stdout, stderr } = run(command, args);
  if (status !== 0) throw new Error(`${command} ended with ${status}:\n${stdout}${stderr}`);
}

/** What is opened: the end of `npm start -- --headless`, while answers come in, and a period that is closed, with years before it. */
const PERIODS: Readonly<Record<string, (out: string) => Promise<unknown>>> = {
  'selama pengumpulan': async (out) =>
    must('node_modules/.bin/tsx', ['src/local/start.ts', '--headless', '--out', out]),
  'sesudah periode ditutup': writeClosedPeriod,
};

/** Writes one period into a folder, has LibreOffice read its workbook, and says what it found. */
async function verify(office: string, folder: string, period: string): Promise<void> {
  const [out, read] = [join(folder, 'out'), join(folder, 'read')];
  mkdirSync(out);
  await PERIODS[period]?.(out);
  // A profile of its own, so that a LibreOffice that is open already is not asked.
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  must(office, [profile, '--headless', '--convert-to', AS_CSV, '--outdir', read, join(out, FILE)]);
  const { checked, dashes, wrong } = checkNumbers(pagesFrom(read, FILE), tablesIn(out));
  process.stdout.write(
    [
      ...wrong,
      `${FILE} ${period}: ${checked} angka dan ${dashes} tanda "–" dibaca LibreOffice; ${wrong.length} berbeda.`,
      '',
    ].join('\n'),
  );
  if (wrong.length > 0 || checked === 0) process.exitCode = 1;
}

const office = officeHere();
if (office === undefined)
  process.stdout.write(
    `LibreOffice tidak terpasang di komputer ini (atau SOFFICE_PATH salah), jadi ${FILE} tidak dibuka dengannya. Angkanya tetap diperiksa oleh npm test.\n`,
  );
else
  for (const period of Object.keys(PERIODS)) {
    const folder = mkdtempSync(join(tmpdir(), 'teladan-xlsx-'));
    try {
      await verify(office, folder, period);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
