/** Butir Formulir: every column of the response tabs and what it means, as the forms were made. */
import type { Item } from '../core/plan/questionnaire.ts';
import { ROLES } from '../core/types.ts';
import { type Grid, makeGrid, parseRows, table, text } from './notation.ts';
import { ROLE_WORDS } from './words.ts';

export const ITEMS = table('items', 'Butir Formulir', 'kept', [
  text('role', 'Peran', 70),
  text('kind', 'Isi', 90),
  text('itemId', 'ID Butir', 110),
  text('header', 'Kolom', 420),
  text('criterion', 'Kode Kriteria', 110),
  text('value', 'Nilai Dasar', 170),
  text('choices', 'Pilihan', 320),
] as const);

const KIND_WORDS: Readonly<Record<Item['kind'], string>> = {
  time: 'Waktu',
  email: 'Email',
  ratee: 'Pegawai',
  code: 'Kode',
  answer: 'Jawaban',
  comment: 'Komentar',
};
const KINDS = Object.keys(KIND_WORDS) as Item['kind'][];
const CHOICE_MARK = ' | ';

export const parseItems = (grid: Grid | undefined): readonly Item[] =>
  parseRows(ITEMS, grid).flatMap((row) => {
    const role = ROLES.find((candidate) => ROLE_WORDS[candidate] === row.role);
    const kind = KINDS.find((candidate) => KIND_WORDS[candidate] === row.kind);
    return role && kind
      ? [{ ...row, role, kind, choices: row.choices === '' ? [] : row.choices.split(CHOICE_MARK) }]
      : [];
  });

export const makeItems = (items: readonly Item[]): Grid =>
  makeGrid(
    ITEMS,
    items.map((item) => ({
      ...item,
      role: ROLE_WORDS[item.role],
      kind: KIND_WORDS[item.kind],
      choices: item.choices.join(CHOICE_MARK),
    })),
  );
