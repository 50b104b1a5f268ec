/** Form entries: what somebody has filled in on a form's page, how its fields are named, and what is said about them. */

import type { Answers, FormPage, PageItem } from '../respond.ts';
import { OTHER } from '../services/form-state.ts';
import type { Answer } from '../services/state.ts';

/** What was entered so far, and what is wrong with it. Messages are by item title; `''` is the form as a whole. */
export interface Entry {
  readonly email: string;
  readonly answers: Answers;
  readonly messages: Readonly<Record<string, string>>;
}

/** Google's sentences as the Indonesian form shows them; sentences of the form's own stay as they are. */
const SENTENCES: readonly (readonly [sentence: RegExp, words: string])[] = [
  [/^This is a required question$/, 'Pertanyaan ini wajib diisi.'],
  [/^This question requires one response per row$/, 'Pertanyaan ini memerlukan satu jawaban di setiap baris.'],
  [/^A valid email address is required$|^Must be a valid email address$/, 'Alamat email yang benar wajib diisi.'],
  [/^Must be a valid URL$/, 'Harus berupa alamat web yang benar.'],
  [/^Must (?:match|contain) the pattern$/, 'Isian tidak sesuai dengan pola.'],
  [/^Must not (?:match|contain) the pattern$/, 'Isian ini tidak diperbolehkan.'],
  [/^Must be a number$/, 'Harus berupa angka.'],
  [/^Must be a whole number$/, 'Harus berupa bilangan bulat.'],
  [/^Must be a number between (.+) and (.+)$/, 'Harus berupa angka antara $1 dan $2.'],
  [/^Must be a number not between (.+) and (.+)$/, 'Harus berupa angka di luar $1 sampai $2.'],
  [/^Must be a number equal to (.+)$/, 'Harus berupa angka $1.'],
  [/^Must be a number not equal to (.+)$/, 'Harus berupa angka selain $1.'],
  [/^Must be a number greater than or equal to (.+)$/, 'Harus berupa angka paling kecil $1.'],
  [/^Must be a number greater than (.+)$/, 'Harus berupa angka lebih dari $1.'],
  [/^Must be a number less than or equal to (.+)$/, 'Harus berupa angka paling besar $1.'],
  [/^Must be a number less than (.+)$/, 'Harus berupa angka kurang dari $1.'],
  [/^Must be at least (.+) characters$/, 'Paling sedikit $1 karakter.'],
  [/^Must be at most (.+) characters$/, 'Paling banyak $1 karakter.'],
  [/^Must select exactly (.+) options$/, 'Pilih tepat $1 pilihan.'],
  [/^Must select at least (.+) options$/, 'Pilih paling sedikit $1 pilihan.'],
  [/^Must select at most (.+) options$/, 'Pilih paling banyak $1 pilihan.'],
  [/^Invalid choice$/, 'Pilihan ini tidak tersedia.'],
  [/^Invalid date$/, 'Tanggal ini tidak benar.'],
  [/^This form does not exist\.$/, 'Formulir ini tidak ada.'],
  [/^You need permission to open this form\.$/, 'Anda memerlukan izin untuk membuka formulir ini.'],
  [/^You have already responded\.$/, 'Anda sudah mengisi formulir ini. Formulir ini hanya dapat diisi satu kali.'],
  [/^This response cannot be edited any more\.$/, 'Jawaban ini tidak dapat diubah lagi.'],
  [/^The form .* is no longer accepting responses\.$/s, 'Formulir ini tidak lagi menerima jawaban.'],
];

/**
 * A sentence as the page shows it.
 *
 * @example
 * inWords('Must be a number between 1 and 5') // => 'Harus berupa angka antara 1 dan 5.'
 */
export function inWords(message: string): string {
  const found = SENTENCES.find(([sentence]) => sentence.test(message));
  return found ? message.replace(found[0], found[1]) : message;
}

export const EMAIL = 'email';
export const fieldName = (item: PageItem, row?: number): string =>
  row === undefined ? `i${item.id}` : `i${item.id}.${row}`;
/** The field for an answer of the person's own. */
export const otherName = (item: PageItem): string => `${fieldName(item)}.other`;

function answerTo(item: PageItem, fields: URLSearchParams): Answer | undefined {
  const given = fields.getAll(fieldName(item));
  const own = item.hasOther ? (fields.get(otherName(item)) ?? '').trim() : '';
  switch (item.type) {
    case 'SECTION_HEADER':
    case 'PAGE_BREAK':
      return undefined;
    case 'GRID':
      return item.rows.map((_, row) => fields.get(fieldName(item, row)));
    case 'CHECKBOX':
      // Whoever writes an answer of their own means it, ticked or not.
      return [...given.filter((choice) => choice !== OTHER), ...(own === '' ? [] : [own])];
    default: {
      const [choice = own] = given;
      return choice === OTHER ? own : choice;
    }
  }
}

/** The answers in a form that was sent. */
export function readAnswers(page: FormPage, fields: URLSearchParams): Pick<Entry, 'email' | 'answers'> {
  const items = page.pages.flatMap((part) => part.items);
  const answers = items.flatMap((item): readonly (readonly [string, Answer])[] => {
    const answer = answerTo(item, fields);
    return answer === undefined ? [] : [[String(item.id), answer]];
  });
  return { email: (fields.get(EMAIL) ?? '').trim(), answers: Object.fromEntries(answers) };
}

/** What a person finds on opening the link: what it fills in, and the address they are signed in with. */
export const blankEntry = (page: FormPage, email: string): Entry => ({ email, answers: page.prefilled, messages: {} });
