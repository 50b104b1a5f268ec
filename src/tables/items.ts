/**
 * Butir Formulir: every column of the response tabs and what it means, as the forms were made, and what HR has confirmed
 * about columns that became others since.
 */
import { type Item, rowLabel } from '../core/plan/questionnaire.ts';
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
  text('type', 'Jenis Butir', 130),
  text('row', 'Baris Kisi', 320),
  text('policyVersion', 'Versi Kebijakan', 120),
  text('mappedTo', 'Kolom Sekarang', 320),
  text('confirmed', 'Dipastikan', 320),
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
const CONFIRMED_MARK = '\n';

const split = (cell: string, mark: string): readonly string[] => (cell === '' ? [] : cell.split(mark));

export const parseItems = (grid: Grid | undefined): readonly Item[] =>
  parseRows(ITEMS, grid).flatMap(({ row: _row, ...row }): readonly Item[] => {
    const role = ROLES.find((candidate) => ROLE_WORDS[candidate] === row.role);
    const kind = KINDS.find((candidate) => KIND_WORDS[candidate] === row.kind);
    if (!role || !kind) return [];
    const { choices, type, policyVersion, mappedTo, confirmed, ...made } = row;
    return [
      {
        ...made,
        role,
        kind,
        choices: split(choices, CHOICE_MARK),
        ...(type === '' ? {} : { type }),
        ...(policyVersion === '' ? {} : { policyVersion }),
        ...(mappedTo === '' ? {} : { mappedTo }),
        ...(confirmed === '' ? {} : { confirmed: split(confirmed, CONFIRMED_MARK) }),
      },
    ];
  });

export const makeItems = (items: readonly Item[]): Grid =>
  makeGrid(
    ITEMS,
    items.map((item) => ({
      ...item,
      role: ROLE_WORDS[item.role],
      kind: KIND_WORDS[item.kind],
      choices: item.choices.join(CHOICE_MARK),
      type: item.type ?? '',
      row: item.kind === 'answer' ? rowLabel(item) : '',
      policyVersion: item.policyVersion ?? '',
      mappedTo: item.mappedTo ?? '',
      confirmed: (item.confirmed ?? []).join(CONFIRMED_MARK),
    })),
  );
