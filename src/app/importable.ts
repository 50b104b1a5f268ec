/** Which files may be brought in now: by where the cycle stands, and never what its forms were made from. */
import type { Action } from '../core/plan/cycle.ts';
import type { Workbook } from '../google/workbook.ts';
import { FORMS, parseForms } from '../tables/forms.ts';
import { TYPED_TABLES } from '../tables/index.ts';
import type { Table } from '../tables/notation.ts';
import { IMPORTS, type ImportName } from './api.types.ts';

/** Tables that the forms of the cycle were made from: replacing them would cut answers off from their questions. */
const LOCKED_BY_FORMS: readonly string[] = ['kriteria', 'penugasan'] satisfies readonly ImportName[];

/**
 * What goes on beside the cycle, by whom it is for: the last months of a year come when its ratings are frozen, and none of these
 * is computed from them again.
 */
const BESIDE: Readonly<Partial<Record<ImportName, Action>>> = { kehadiran: 'award-months', ketidakhadiran: 'examine' };

/**
 * What bringing a file in is called by whoever allows it.
 *
 * @example
 * importAction('pegawai') // => 'import'
 * importAction('kehadiran') // => 'award-months'
 */
export const importAction = (name: ImportName): Action => BESIDE[name] ?? 'import';

/**
 * A file is named after the tab it fills, in lower case and with hyphens.
 *
 * @example
 * fileNameOf({ title: 'Penilai Luar' }) // => 'penilai-luar'
 */
export const fileNameOf = ({ title }: Pick<Table, 'title'>): string => title.toLowerCase().replace(/ /g, '-');

/** The table that a file fills. @throws RangeError where a name is of no table */
export function tableOf(name: ImportName): Table {
  const table = TYPED_TABLES.find((one) => fileNameOf(one) === name);
  if (!table) throw new RangeError(`There is no table for ${name}.csv.`);
  return table;
}

/** Whether the forms of the cycle were made from a table, so that nothing but a person changes it. */
export const isLocked = (workbook: Workbook, table: Table): boolean =>
  LOCKED_BY_FORMS.includes(fileNameOf(table)) && parseForms(workbook.read(FORMS)).length > 0;

/**
 * Files that may be brought in now, by their names.
 *
 * @param hasForms whether the cycle has forms
 */
export const importable = (isAllowedNow: (action: Action) => boolean, hasForms: boolean): readonly ImportName[] =>
  IMPORTS.filter((name) => isAllowedNow(importAction(name)) && !(hasForms && LOCKED_BY_FORMS.includes(name)));
