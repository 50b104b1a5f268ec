/**
 * Sample data: lays a small made-up agency into an empty workbook, so that everything can be tried before anybody's data is
 * brought in, and takes it away again while there are no forms. Refuses a workbook that holds employees, and a person whom Google
 * does not name: letters come to them.
 *
 * Only rows that say just what the sample wrote are taken away, and `Identitas` says again what it did before.
 */
import { sampleTables } from '../core/plan/sample.ts';
import { AppError } from '../google/app-error.ts';
import { actingEmail } from '../google/identity.ts';
import { withLock } from '../google/lock.ts';
import { forgetSample, readSample, writeSample } from '../google/properties.ts';
import type { Workbook } from '../google/workbook.ts';
import { EMPLOYEES } from '../tables/employees.ts';
import { FORMS, parseForms } from '../tables/forms.ts';
import { layBeside } from '../tables/incoming.ts';
import { clean, fold, type Grid } from '../tables/notation.ts';
import { OUTSIDERS } from '../tables/outsiders.ts';
import { POLICY, parseSettings, policyText, withSetting } from '../tables/policy.ts';
import { TARGETS } from '../tables/targets.ts';
import type { Api } from './api.types.ts';
import { tell } from './audit.ts';
import { refuseUnlessAllowed } from './cycle.ts';
import { readHome } from './home.ts';
import { openWorkbook } from './workbook.ts';

const FILLED = { pegawai: EMPLOYEES, 'penilai-luar': OUTSIDERS, sasaran: TARGETS, kebijakan: POLICY } as const;

/** What `Identitas` says; undefined where it is not there. */
const identityOf = (workbook: Workbook): string | undefined =>
  parseSettings(workbook.read(POLICY)).values.find(({ name }) => name === 'identity')?.received;

export const layOutSample: Api['layOutSample'] = () =>
  withLock(() => {
    const workbook = openWorkbook();
    refuseUnlessAllowed(workbook, 'import');
    const mailbox = actingEmail();
    if (mailbox === '') throw new AppError('nobody-known');
    const holdsRows = [EMPLOYEES, OUTSIDERS, TARGETS].some((table) => (workbook.read(table) ?? []).length > 1);
    if (holdsRows) throw new AppError('sample-not-empty');
    const tables = sampleTables(mailbox);
    // Laid twice, what the sample itself wrote is not what stood there before.
    writeSample({ mailbox, identity: (readSample() ?? { identity: identityOf(workbook) ?? null }).identity });
    for (const [name, table] of Object.entries(FILLED)) {
      const rows = tables[name] ?? [];
      const headings = rows[0] ?? [];
      workbook.write(table, layBeside(table, workbook.read(table), { rows, headings, keepsOthers: true }).grid);
    }
    tell(workbook, { action: 'sample', record: EMPLOYEES.title, detail: { rows: (tables.pegawai ?? []).length - 1 } });
    return readHome(workbook);
  });

type Rows = readonly (readonly string[])[];

/** Rows of a sheet that say just what the sample wrote, and how many others are about its people. */
function sampleRows(
  grid: Grid,
  [headings = [], ...records]: Rows,
): { readonly own: readonly number[]; readonly left: number } {
  const header = (grid[0] ?? []).map(fold);
  const places = header.map((heading) => headings.findIndex((own) => fold(own) === heading));
  const written = new Set(records.map((cells) => places.map((place) => cells[place] ?? '').join('\n')));
  const ids = new Set(records.map(([id]) => id));
  const about = grid.flatMap((cells, index) =>
    index > 0 && ids.has(clean(cells[places.indexOf(0)] ?? '')) ? [index + 1] : [],
  );
  const own = about.filter((row) => written.has(header.map((_, at) => clean(grid[row - 1]?.[at] ?? '')).join('\n')));
  return { own, left: about.length - own.length };
}

/** Sets `Identitas` to what it said before, unless somebody has chosen since. */
function restoreIdentity(workbook: Workbook, before: string | null): void {
  if (fold(identityOf(workbook) ?? '') !== fold(policyText('identity', 'code'))) return;
  const grid = workbook.read(POLICY);
  workbook.amend(POLICY, withSetting(grid, 'identity', before ?? policyText('identity', 'code-email')));
}

export const clearSample: Api['clearSample'] = () =>
  withLock(() => {
    const workbook = openWorkbook();
    refuseUnlessAllowed(workbook, 'import');
    if (parseForms(workbook.read(FORMS)).length > 0) throw new AppError('sample-forms');
    const laid = readSample();
    const counts = { gone: 0, left: 0 };
    if (laid) {
      const tables = sampleTables(laid.mailbox);
      for (const [name, table] of Object.entries(FILLED)) {
        if (table === POLICY) continue;
        const { own, left } = sampleRows(workbook.read(table) ?? [], tables[name] ?? []);
        workbook.remove(table, own);
        counts.gone += own.length;
        counts.left += left;
      }
      restoreIdentity(workbook, laid.identity);
      tell(workbook, { action: 'clear-sample', record: EMPLOYEES.title, detail: { rows: counts.gone } });
      forgetSample();
    }
    return { home: readHome(workbook), ...counts };
  });
