/** Kriteria: what raters are asked. A row without a code, statement, raters or share cannot be asked and is told. */

import type { Criterion } from '../core/plan/criterion.ts';
import type { Parsed } from '../core/problem.ts';
import { ROLES, type Role } from '../core/types.ts';
import {
  chosen,
  fold,
  type Grid,
  makeGrid,
  number,
  type RowReader,
  readTable,
  table,
  text,
  within,
} from './notation.ts';
import { COMPETENCE_WORDS, ROLE_WORDS } from './words.ts';

export const CRITERIA = table('criteria', 'Kriteria', 'input', [
  text('code', 'Kode', 70),
  text('value', 'Nilai Dasar', 170),
  { ...text('statement', 'Pernyataan', 420), wrap: true },
  text('roles', 'Penilai', 200),
  within(number('weight', 'Bobot', '0.00', 70), { minimum: 0 }),
  chosen(text('competence', 'Kompetensi', 140), COMPETENCE_WORDS),
] as const);

const LIST_MARK = ';';

/** Roles in a cell such as `Diri; Rekan`; a word that is no role is told and the others count. */
function readRoles<K extends string>(row: RowReader<K>, key: K): readonly Role[] {
  const words = row.text(key).split(LIST_MARK).map(fold).filter(Boolean);
  const roles = ROLES.filter((role) => words.includes(fold(ROLE_WORDS[role])));
  const known = new Set(ROLES.map((role) => fold(ROLE_WORDS[role])));
  if (words.length === 0) row.tell('cell-blank', key);
  else if (words.some((word) => !known.has(word)))
    row.tell('choice-unknown', key, { choices: Object.values(ROLE_WORDS).join('; ') });
  return roles;
}

export const parseCriteria = (grid: Grid | undefined): Parsed<Criterion> =>
  readTable(CRITERIA, grid, (row): Criterion | undefined => {
    const code = row.text('code');
    const roles = readRoles(row, 'roles');
    const weight = row.number('weight');
    const statement = row.text('statement');
    if (code === '') row.tell('cell-blank', 'code');
    if (statement === '') row.tell('cell-blank', 'statement');
    if (row.text('value') === '') row.tell('cell-blank', 'value');
    const competence = row.text('competence') === '' ? undefined : row.choice('competence', COMPETENCE_WORDS);
    if (code === '' || statement === '' || weight === undefined || roles.length === 0) return undefined;
    return { code, value: row.text('value'), statement, roles, weight, competence, row: row.row };
  });

export const makeCriteria = (criteria: readonly Criterion[]): Grid =>
  makeGrid(
    CRITERIA,
    criteria.map(({ code, value, statement, roles, weight, competence }) => ({
      code,
      value,
      statement,
      roles: roles.map((role) => ROLE_WORDS[role]).join(`${LIST_MARK} `),
      weight,
      competence: competence ? COMPETENCE_WORDS[competence] : '',
    })),
  );
