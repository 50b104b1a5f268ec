/**
 * Formulir and Formulir Isian: the forms of the cycle, one a role, and those of inquiries, one a kind, with where they live
 * and the one link that all links are made from.
 */
import type { FormKey, InquiryKind, Role } from '../core/types.ts';
import { type Grid, makeGrid, number, parseRows, type RowOf, since, table, text } from './notation.ts';
import { INQUIRY_WORDS, keysOf, ROLE_WORDS } from './words.ts';

const COLUMNS = [
  text('role', 'Peran', 170),
  text('formId', 'ID Formulir', 260),
  text('url', 'Tautan Isian', 320),
  text('editUrl', 'Tautan Sunting', 320),
  text('sentinelUrl', 'Tautan Contoh', 320),
  number('sheetId', 'ID Tab Jawaban', '0', 110),
  text('tab', 'Tab Jawaban', 200),
  since('0.3.0', text('responders', 'Yang Boleh Mengisi', 170)),
  since('0.3.0', { ...text('editors', 'Penyunting', 340), wrap: true }),
] as const;
export const FORMS = table('forms', 'Formulir', 'kept', COLUMNS);
export const INQUIRY_FORMS = table('inquiry-forms', 'Formulir Isian', 'kept', COLUMNS);

/** Anyone with the link, those who are listed by address, or whoever HR lets in by hand; `''` until it was arranged. */
export const RESPONDERS = ['anyone', 'listed', 'by-hand'] as const;
export type Responders = (typeof RESPONDERS)[number];

const RESPONDER_WORDS: Readonly<Record<Responders, string>> = {
  anyone: 'Siapa pun dengan tautan',
  listed: 'Penilai yang terdaftar',
  'by-hand': 'Perlu diatur sendiri',
};

/** A form of the cycle. `sheetId` is undefined until its response tab has been seen. */
export type FormRecord<Key extends FormKey = Role> = Omit<RowOf<typeof FORMS>, 'role' | 'responders'> & {
  readonly role: Key;
  readonly responders: Responders | '';
};

type Words<Key extends FormKey> = Readonly<Record<Key, string>>;

const parse =
  <Key extends FormKey>(of: typeof FORMS, words: Words<Key>) =>
  (grid: Grid | undefined): readonly FormRecord<Key>[] =>
    parseRows(of, grid).flatMap((row) => {
      const role = keysOf(words).find((candidate) => words[candidate] === row.role);
      const responders = RESPONDERS.find((candidate) => RESPONDER_WORDS[candidate] === row.responders) ?? '';
      return role ? [{ ...row, role, responders }] : [];
    });

const make =
  <Key extends FormKey>(of: typeof FORMS, words: Words<Key>) =>
  (forms: readonly FormRecord<Key>[]): Grid =>
    makeGrid(
      of,
      forms.map((form) => ({
        ...form,
        role: words[form.role],
        responders: form.responders === '' ? '' : RESPONDER_WORDS[form.responders],
      })),
    );

export const parseForms = parse<Role>(FORMS, ROLE_WORDS);
export const makeForms = make<Role>(FORMS, ROLE_WORDS);
export const parseInquiryForms = parse<InquiryKind>(INQUIRY_FORMS, INQUIRY_WORDS);
export const makeInquiryForms = make<InquiryKind>(INQUIRY_FORMS, INQUIRY_WORDS);
