/**
 * Butir Formulir and Butir Isian: every column of the response tabs and what it means, as the forms were made, and what HR has confirmed
 * about columns that became others since.
 */
import { type Item, rowLabel } from '../core/plan/questionnaire.ts';
import type { FormKey, InquiryKind, Role } from '../core/types.ts';
import { type Grid, makeGrid, parseRows, since, table, text } from './notation.ts';
import { INQUIRY_WORDS, keysOf, ROLE_WORDS } from './words.ts';

const COLUMNS = [
  text('role', 'Peran', 170),
  text('kind', 'Isi', 90),
  text('itemId', 'ID Butir', 110),
  { ...text('header', 'Kolom', 420), wrap: true },
  text('criterion', 'Kode Kriteria', 110),
  text('value', 'Nilai Dasar', 170),
  { ...text('choices', 'Pilihan', 320), wrap: true },
  since('0.3.0', text('type', 'Jenis Butir', 150)),
  since('0.3.0', { ...text('row', 'Baris Kisi', 320), wrap: true }),
  since('0.3.0', text('policyVersion', 'Versi Kebijakan', 120)),
  since('0.3.0', { ...text('mappedTo', 'Kolom Sekarang', 320), wrap: true }),
  since('0.3.0', { ...text('confirmed', 'Dipastikan', 320), wrap: true }),
  since('0.3.0', text('told', 'Disampaikan', 110)),
] as const;
export const ITEMS = table('items', 'Butir Formulir', 'kept', COLUMNS);
export const INQUIRY_ITEMS = table('inquiry-items', 'Butir Isian', 'kept', COLUMNS);

const KIND_WORDS: Readonly<Record<Item['kind'], string>> = {
  time: 'Waktu',
  email: 'Email',
  ratee: 'Pegawai',
  code: 'Kode',
  answer: 'Jawaban',
  comment: 'Komentar',
  field: 'Isian',
};
/** What stands in `Disampaikan` of a comment that the ratee reads. */
const TOLD_WORD = 'Ya';
const KINDS = Object.keys(KIND_WORDS) as Item['kind'][];
const CHOICE_MARK = ' | ';
const CONFIRMED_MARK = '\n';

const split = (cell: string, mark: string): readonly string[] => (cell === '' ? [] : cell.split(mark));

const parse =
  <Key extends FormKey>(of: typeof ITEMS, words: Readonly<Record<Key, string>>) =>
  (grid: Grid | undefined): readonly Item<Key>[] =>
    parseRows(of, grid).flatMap(({ row: _row, ...row }): readonly Item<Key>[] => {
      const role = keysOf(words).find((candidate) => words[candidate] === row.role);
      const kind = KINDS.find((candidate) => KIND_WORDS[candidate] === row.kind);
      if (!role || !kind) return [];
      const { choices, type, policyVersion, mappedTo, confirmed, told, ...made } = row;
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
          ...(told === TOLD_WORD ? { told: true } : {}),
        },
      ];
    });

const make =
  <Key extends FormKey>(of: typeof ITEMS, words: Readonly<Record<Key, string>>) =>
  (items: readonly Item<Key>[]): Grid =>
    makeGrid(
      of,
      items.map((item) => ({
        ...item,
        role: words[item.role],
        kind: KIND_WORDS[item.kind],
        choices: item.choices.join(CHOICE_MARK),
        type: item.type ?? '',
        row: item.kind === 'answer' ? rowLabel(item) : '',
        policyVersion: item.policyVersion ?? '',
        mappedTo: item.mappedTo ?? '',
        confirmed: (item.confirmed ?? []).join(CONFIRMED_MARK),
        told: item.told ? TOLD_WORD : '',
      })),
    );

export const parseItems = parse<Role>(ITEMS, ROLE_WORDS);
export const makeItems = make<Role>(ITEMS, ROLE_WORDS);
export const parseInquiryItems = parse<InquiryKind>(INQUIRY_ITEMS, INQUIRY_WORDS);
export const makeInquiryItems = make<InquiryKind>(INQUIRY_ITEMS, INQUIRY_WORDS);
