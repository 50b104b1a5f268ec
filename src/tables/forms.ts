/** Formulir: the forms of the cycle, one a role, with where they live and the one link that all links are made from. */
import { ROLES, type Role } from '../core/types.ts';
import { type Grid, makeGrid, number, parseRows, type RowOf, table, text } from './notation.ts';
import { ROLE_WORDS } from './words.ts';

export const FORMS = table('forms', 'Formulir', 'kept', [
  text('role', 'Peran', 70),
  text('formId', 'ID Formulir', 260),
  text('url', 'Tautan Isian', 320),
  text('editUrl', 'Tautan Sunting', 320),
  text('sentinelUrl', 'Tautan Contoh', 320),
  number('sheetId', 'ID Tab Jawaban', '0', 110),
  text('tab', 'Tab Jawaban', 140),
  text('responders', 'Yang Boleh Mengisi', 170),
  text('editors', 'Penyunting', 260),
] as const);

/** Anyone with the link, those who are listed by address, or whoever HR lets in by hand; `''` until it was arranged. */
export const RESPONDERS = ['anyone', 'listed', 'by-hand'] as const;
export type Responders = (typeof RESPONDERS)[number];

const RESPONDER_WORDS: Readonly<Record<Responders, string>> = {
  anyone: 'Siapa pun dengan tautan',
  listed: 'Penilai yang terdaftar',
  'by-hand': 'Perlu diatur sendiri',
};

/** A form of the cycle. `sheetId` is undefined until its response tab has been seen. */
export type FormRecord = Omit<RowOf<typeof FORMS>, 'role' | 'responders'> & {
  readonly role: Role;
  readonly responders: Responders | '';
};

export const parseForms = (grid: Grid | undefined): readonly FormRecord[] =>
  parseRows(FORMS, grid).flatMap((row) => {
    const role = ROLES.find((candidate) => ROLE_WORDS[candidate] === row.role);
    const responders = RESPONDERS.find((candidate) => RESPONDER_WORDS[candidate] === row.responders) ?? '';
    return role ? [{ ...row, role, responders }] : [];
  });

export const makeForms = (forms: readonly FormRecord[]): Grid =>
  makeGrid(
    FORMS,
    forms.map((form) => ({
      ...form,
      role: ROLE_WORDS[form.role],
      responders: form.responders === '' ? '' : RESPONDER_WORDS[form.responders],
    })),
  );
