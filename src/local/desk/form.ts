/**
 * The form page: what a rater sees on a phone. Everything on one page; what was entered stays when something is missing.
 */
import type { FormPage, Receipt } from '../respond.ts';
import type { Person } from './desk.types.ts';
import { EMAIL, type Entry, fieldName } from './form-entry.ts';
import { fault, itemHtml, star } from './form-item.ts';
import { formPath } from './form-link.ts';
import { escaped, htmlPage, paragraphs } from './html.ts';

/** A new form has no title until somebody gives it one. */
export const titleOf = ({ title }: Pick<FormPage, 'title'>): string => title || 'Formulir tanpa judul';

/** Whose answers these are: the account's own address, or one that can be typed. */
function emailHtml(page: FormPage, { email, messages }: Entry, { email: account }: Person): string {
  if (page.verifiesEmail)
    return `<section class="card"><h2 class="question">Email</h2><p>${escaped(account)}</p><p class="help">Alamat ini dicatat bersama jawaban Anda.</p></section>`;
  const message = messages[''];
  const invalid = message === undefined ? '' : ` aria-invalid="true" aria-describedby="${EMAIL}-fault"`;
  return `<section class="card"><h2 class="question"><label for="${EMAIL}">Email${star(true)}</label></h2>
<input type="email" id="${EMAIL}" name="${EMAIL}" value="${escaped(email)}" autocomplete="email" required${invalid}>${fault(EMAIL, message)}</section>`;
}

/** How many things are to be mended, with a link to each. */
function summaryHtml(page: FormPage, { messages }: Entry): string {
  const items = page.pages.flatMap((part) => part.items).filter(({ title }) => messages[title] !== undefined);
  const form = messages[''] === undefined ? [] : [`<li><a href="#${EMAIL}">Email</a></li>`];
  const links = items.map((item) => `<li><a href="#${fieldName(item)}">${escaped(item.title)}</a></li>`);
  const lines = [...form, ...links];
  if (lines.length === 0) return '';
  return `<div class="summary" role="alert" tabindex="-1" autofocus><p>${lines.length} isian perlu diperbaiki; isian lain tetap ada di halaman ini.</p><ul>${lines.join('')}</ul></div>`;
}

const partHtml = (title: string, helpText: string): string =>
  title === '' && helpText === ''
    ? ''
    : `<section class="card part"><h2>${escaped(title)}</h2><p class="help">${paragraphs(helpText)}</p></section>`;

/** The whole form. */
export function formPageHtml(page: FormPage, entry: Entry, person: Person): string {
  const parts = page.pages.map(({ title, helpText, items }, index) => {
    const lines = items.map((item) => itemHtml(item, entry.answers[item.id], entry.messages[item.title]));
    // The first part's title is the form's own.
    return `${index === 0 ? '' : partHtml(title, helpText)}${lines.join('\n')}`;
  });
  const title = titleOf(page);
  const who = person.name === person.email ? person.email : `${person.name} (${person.email})`;
  const changing = page.editing === null ? '' : '<p><strong>Anda mengubah jawaban yang sudah dikirim.</strong></p>';
  const description = page.description === '' ? '' : `<p>${paragraphs(page.description)}</p>`;
  const body = `<main class="form"><section class="card head"><h1>${escaped(title)}</h1>${description}${changing}
<p class="help">Anda mengisi sebagai ${escaped(who)}.</p><p class="required">* Wajib diisi</p></section>${summaryHtml(page, entry)}
<form method="post" novalidate>${page.collectsEmail ? emailHtml(page, entry, person) : ''}${parts.join('\n')}
<button class="send">${page.editing === null ? 'Kirim' : 'Kirim perubahan'}</button></form></main>`;
  return htmlPage({ title, style: 'form.css', body });
}

/** What a person reads once it is sent off, and how to go on where the form lets them. */
export function sentPageHtml(page: FormPage, { editUrl }: Receipt, path: string): string {
  const title = titleOf(page);
  const edit = editUrl === null ? undefined : formPath(editUrl);
  const links = [
    ...(edit === undefined ? [] : [`<a href="${escaped(edit)}">Ubah jawaban Anda</a>`]),
    ...(page.showsLinkToRespondAgain ? [`<a href="${escaped(path)}">Kirim jawaban lain</a>`] : []),
  ];
  const list = links.map((link) => `<p>${link}</p>`).join('');
  return htmlPage({
    title,
    style: 'form.css',
    body: `<main class="form"><section class="card head"><h1>${escaped(title)}</h1><p role="status">${paragraphs(page.confirmation || 'Jawaban Anda telah dicatat.')}</p>${list}</section></main>`,
  });
}
