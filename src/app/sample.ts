/**
 * Sample data: lays a small made-up agency into an empty workbook, so that everything can be tried before anybody's data is
 * brought in. Refuses a workbook that holds employees, and a person whom Google does not name: letters come to them.
 */
import { sampleTables } from '../core/plan/sample.ts';
import { AppError } from '../google/app-error.ts';
import { actingEmail } from '../google/identity.ts';
import { withLock } from '../google/lock.ts';
import { EMPLOYEES } from '../tables/employees.ts';
import { layBeside } from '../tables/incoming.ts';
import { OUTSIDERS } from '../tables/outsiders.ts';
import { POLICY } from '../tables/policy.ts';
import { TARGETS } from '../tables/targets.ts';
import type { Api } from './api.types.ts';
import { tell } from './audit.ts';
import { refuseUnlessAllowed } from './cycle.ts';
import { readHome } from './home.ts';
import { openWorkbook } from './workbook.ts';

const FILLED = { pegawai: EMPLOYEES, 'penilai-luar': OUTSIDERS, sasaran: TARGETS, kebijakan: POLICY } as const;

export const layOutSample: Api['layOutSample'] = () =>
  withLock(() => {
    const workbook = openWorkbook();
    refuseUnlessAllowed(workbook, 'import');
    const mailbox = actingEmail();
    if (mailbox === '') throw new AppError('nobody-known');
    const holdsRows = [EMPLOYEES, OUTSIDERS, TARGETS].some((table) => (workbook.read(table) ?? []).length > 1);
    if (holdsRows) throw new AppError('sample-not-empty');
    const tables = sampleTables(mailbox);
    for (const [name, table] of Object.entries(FILLED)) {
      const rows = tables[name] ?? [];
      const headings = rows[0] ?? [];
      workbook.write(table, layBeside(table, workbook.read(table), { rows, headings, keepsOthers: true }).grid);
    }
    tell(workbook, { action: 'sample', record: EMPLOYEES.title, detail: { rows: (tables.pegawai ?? []).length - 1 } });
    return readHome(workbook);
  });
