/**
 * Opens the leadership workbook that the program writes with LibreOffice, as the leadership would without Google, and compares
 * every number with what the CSV files of the same run bear. Where LibreOffice is not installed it says so and ends well;
 * `SOFFICE_PATH` names one that is elsewhere.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

function verify(office: string, folder: string): void {
  const [out, read] = [join(folder, 'out'), join(folder, 'read')];
  must('node_modules/.bin/tsx', ['src/local/start.ts', '--headless', '--out', out]);
  // A profile of its own, so that a LibreOffice that is open already is not asked.
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  must(office, [profile, '--headless', '--convert-to', AS_CSV, '--outdir', read, join(out, FILE)]);
  const { checked, dashes, wrong } = checkNumbers(pagesFrom(read, FILE), tablesIn(out));
  process.stdout.write(
    [
      ...wrong,
      `${checked} angka dan ${dashes} tanda "–" ${FILE} dibaca LibreOffice; ${wrong.length} berbeda.`,
      '',
    ].join('\n'),
  );
  process.exitCode = wrong.length > 0 || checked === 0 ? 1 : 0;
}

const office = officeHere();
if (office === undefined)
  process.stdout.write(
    `LibreOffice tidak terpasang di komputer ini (atau SOFFICE_PATH salah), jadi ${FILE} tidak dibuka dengannya. Angkanya tetap diperiksa oleh npm test.\n`,
  );
else {
  const folder = mkdtempSync(join(tmpdir(), 'teladan-xlsx-'));
  try {
    verify(office, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
