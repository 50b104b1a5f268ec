/** Penugasan: who rates whom, with the code and personal link of each. Kept for the cycle, never re-derived. */
import type { CodedAssignment } from '../core/measure/response.ts';
import type { Assignment, AssignmentRow } from '../core/plan/assignment.ts';
import type { Parsed } from '../core/problem.ts';
import { referredNip, tidyNip } from './nip.ts';
import {
  byTeladan,
  chosen,
  completeGrid,
  type Grid,
  parseRows,
  type RowReader,
  readTable,
  table,
  text,
} from './notation.ts';
import { ROLE_WORDS } from './words.ts';

const optional = <C>(column: C) => ({ ...column, optional: true });

export const ASSIGNMENTS = table('assignments', 'Penugasan', 'input', [
  text('raterId', 'NIP Penilai', 165),
  text('rateeId', 'NIP Dinilai', 165),
  chosen(text('role', 'Peran', 90), ROLE_WORDS),
  optional(byTeladan(text('raterName', 'Nama Penilai', 310))),
  optional(byTeladan(text('rateeName', 'Nama Dinilai', 310))),
  optional(byTeladan(text('email', 'Email Penilai', 350))),
  optional(byTeladan(text('code', 'Kode', 200))),
  optional(byTeladan(text('link', 'Tautan', 260))),
  optional(byTeladan(text('addedAt', 'Ditambahkan', 150))),
  optional(text('replacesId', 'Menggantikan', 165)),
] as const);

type Key = (typeof ASSIGNMENTS.columns)[number]['key'];

/** An assignment as it stands in the sheet, with code and link where they have been written. */
export interface SheetAssignment extends AssignmentRow, CodedAssignment {
  readonly link: string;
  /** When it came after others had been asked, as a local ISO text of the agency; `''` where it was there before. */
  readonly addedAt: string;
}

/** The assignment a row says; undefined where it names no role or not both people. */
function readAssignment(row: RowReader<Key>): Assignment | undefined {
  const role = row.choice('role', ROLE_WORDS);
  const raterId = referredNip(row, 'raterId', true);
  const rateeId = referredNip(row, 'rateeId', true);
  return role && raterId !== '' && rateeId !== '' ? { raterId, rateeId, role } : undefined;
}

export const parseAssignments = (grid: Grid | undefined): Parsed<SheetAssignment> =>
  readTable(ASSIGNMENTS, grid, (row): SheetAssignment | undefined => {
    const assignment = readAssignment(row);
    if (!assignment) return undefined;
    const [code, link] = [row.text('code'), row.text('link')];
    const invitedEmail = link === '' ? '' : row.text('email').toLowerCase();
    const replacesId = referredNip(row, 'replacesId', false);
    return { ...assignment, code, link, invitedEmail, replacesId, addedAt: row.text('addedAt'), row: row.row };
  });

/** What Teladan knows of an assignment, for the cells beside it. */
export interface AssignmentCells {
  readonly raterName: string;
  readonly rateeName: string;
  readonly email: string;
  readonly code: string;
  readonly link: string;
  readonly addedAt: string;
}

const NO_CELLS: AssignmentCells = { raterName: '', rateeName: '', email: '', code: '', link: '', addedAt: '' };

/**
 * The sheet with names, codes and links beside the assignments that count, and new assignments below. A row that does not count
 * keeps what was typed and loses code and link, so that nobody can be sent there.
 *
 * @param uncounted what stands in the place of such a row's link
 */
export function completeAssignments(
  grid: Grid | undefined,
  rows: ReadonlyMap<number, AssignmentCells>,
  added: readonly (Assignment & Partial<Pick<AssignmentRow, 'replacesId'>> & AssignmentCells)[],
  uncounted = '',
): Grid {
  return completeGrid(
    ASSIGNMENTS,
    grid,
    ({ row }) => ({ ...(rows.get(row) ?? { ...NO_CELLS, link: uncounted }) }),
    added.map((assignment) => ({ ...assignment, role: ROLE_WORDS[assignment.role] })),
  );
}

/** The names of raters as the sheet says them, by NIP. */
export const parseAssignmentNames = (grid: Grid | undefined): ReadonlyMap<string, string> =>
  new Map(parseRows(ASSIGNMENTS, grid).map(({ raterId, raterName }) => [tidyNip(raterId), raterName]));
