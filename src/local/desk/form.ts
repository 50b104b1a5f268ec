/**
 * The form page: what a rater sees on a phone. Everything on one page; what was entered stays when something is missing.
 *
 * Grids are one set of radio buttons for each statement, so that they can be filled with a thumb or a keyboard.
 */
import type { Answers, FormPage, PageItem } from '../respond.ts';
import { escaped, htmlPage, paragraphs } from './html.ts';

/** What was entered so far, and what is wrong with it. Messages are by item title; `''` is the form as a whole. */
export interface Entry {
  readonly email: string;
  readonly answers: Answers;
  readonly messages: Readonly<Record<string, string>>;
}

/** Google's sentences as the Indonesian form shows them; sentences of the form's own stay as they are. */
const SENTENCES: Readonly<Record<string, string>> = {
  'This is a required question': 'Pertanyaan ini wajib diisi.',
  'This question requires one response per row': 'Pertanyaan ini memerlukan satu jawaban di setiap baris.',
  'A valid email address is required': 'Alamat email yang benar wajib diisi.',
  'Must match the pattern': 'Isian tidak sesuai dengan pola.',
  'Invalid choice': 'Pilihan ini tidak tersedia.',
  'This form does not exist.': 'Formulir ini tidak ada.',
};

export const inWords = (message: string): string =>
  SENTENCES[message] ??
  (/no longer accepting responses/.test(message) ? 'Formulir ini tidak lagi menerima jawaban.' : message);

const EMAIL = 'email';
const fieldName = (item: PageItem, row?: number): string => (row === undefined ? `i${item.id}` : `i${item.id}.${row}`);

/** The answers in a form that was sent. */
export function readAnswers(
  page: FormPage,
  fields: URLSearchParams,
): { readonly email: string; readonly answers: Answers } {
  const items = page.pages.flatMap((part) => part.items);
  const answers = items.flatMap((item): readonly [string, Answers[string]][] => {
    if (item.type === 'GRID') return [[String(item.id), item.rows.map((_, row) => fields.get(fieldName(item, row)))]];
    if (item.type === 'SECTION_HEADER' || item.type === 'PAGE_BREAK') return [];
    return [[String(item.id), fields.get(fieldName(item)) ?? '']];
  });
  return { email: (fields.get(EMAIL) ?? '').trim(), answers: Object.fromEntries(answers) };
}

const star = (required: boolean): string =>
  required ? ' <span class="required" aria-hidden="true">*</span><span class="unseen">(wajib)</span>' : '';

/** Message under a question, with the id that the question points to. */
const fault = (id: string, message: string | undefined): string =>
  message === undefined ? '' : `<p class="fault" id="${id}-fault">${escaped(inWords(message))}</p>`;

function gridHtml(item: PageItem, chosen: Answers[string] | undefined, message: string | undefined): string {
  const id = fieldName(item);
  const rows = item.rows.map((row, index) => {
    const name = fieldName(item, index);
    const choices = item.columns.map((column) => {
      const checked = typeof chosen === 'object' && chosen[index] === column ? ' checked' : '';
      return `<label><input type="radio" name="${name}" value="${escaped(column)}"${checked}><span>${escaped(column)}</span></label>`;
    });
    return `<fieldset class="row"><legend>${escaped(row)}${star(item.required)}</legend><div class="choices">${choices.join('')}</div></fieldset>`;
  });
  const described = message === undefined ? '' : ` aria-describedby="${id}-fault"`;
  return `<section class="card" role="group" aria-labelledby="${id}-title"${described}><h3 id="${id}-title">${escaped(item.title)}</h3>
${item.helpText === '' ? '' : `<p class="help">${paragraphs(item.helpText)}</p>`}${rows.join('\n')}${fault(id, message)}</section>`;
}

function textHtml(item: PageItem, entered: string, message: string | undefined): string {
  const id = fieldName(item);
  const invalid = message === undefined ? '' : ` aria-invalid="true" aria-describedby="${id}-fault"`;
  const field =
    item.type === 'TEXT'
      ? `<input type="text" id="${id}" name="${id}" value="${escaped(entered)}" autocomplete="off"${invalid}>`
      : `<textarea id="${id}" name="${id}" rows="3"${invalid}>\n${escaped(entered)}</textarea>`;
  return `<section class="card"><h3><label for="${id}">${escaped(item.title)}${star(item.required)}</label></h3>
${item.helpText === '' ? '' : `<p class="help">${paragraphs(item.helpText)}</p>`}${field}${fault(id, message)}</section>`;
}

function itemHtml(item: PageItem, entry: Entry): string {
  const answer = entry.answers[item.id];
  const message = entry.messages[item.title];
  if (item.type === 'GRID') return gridHtml(item, answer, message);
  if (item.type === 'SECTION_HEADER') {
    return `<section class="card part"><h2>${escaped(item.title)}</h2><p class="help">${paragraphs(item.helpText)}</p></section>`;
  }
  return textHtml(item, typeof answer === 'string' ? answer : '', message);
}

function emailHtml({ email, messages }: Entry): string {
  const message = messages[''];
  const invalid = message === undefined ? '' : ' aria-invalid="true" aria-describedby="email-fault"';
  return `<section class="card"><h3><label for="${EMAIL}">Email${star(true)}</label></h3>
<input type="email" id="${EMAIL}" name="${EMAIL}" value="${escaped(email)}" autocomplete="email"${invalid}>${fault(EMAIL, message)}</section>`;
}

/** What a person finds on opening the link: what it fills in, and nothing else. */
export const blankEntry = (page: FormPage): Entry => ({ email: '', answers: page.prefilled, messages: {} });

/** The whole form. */
export function formPageHtml(page: FormPage, entry: Entry): string {
  const parts = page.pages.map(({ title, helpText, items }, index) => {
    const heading =
      index === 0 || title === ''
        ? ''
        : `<section class="card part"><h2>${escaped(title)}</h2><p class="help">${paragraphs(helpText)}</p></section>`;
    return `${heading}${items.map((item) => itemHtml(item, entry)).join('\n')}`;
  });
  const count = Object.keys(entry.messages).length;
  const summary =
    count === 0
      ? ''
      : `<p class="summary" role="alert">${count} isian perlu diperbaiki; isian lain tetap tersimpan di halaman ini.</p>`;
  const body = `<main class="form"><section class="card head"><h1>${escaped(page.title)}</h1><p>${paragraphs(page.description)}</p>
<p class="required">* Wajib diisi</p></section>${summary}
<form method="post" novalidate>${page.collectsEmail ? emailHtml(entry) : ''}${parts.join('\n')}
<button class="send">Kirim</button></form></main>`;
  return htmlPage({ title: page.title, style: 'form.css', body });
}
