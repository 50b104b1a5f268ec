/**
 * Form items: one question each, as fields that a thumb, a keyboard and a screen reader can fill in.
 *
 * Grids are one set of radio buttons for each statement; what is wrong stands beside the question and is part of what a
 * screen reader says of it.
 */
import type { PageItem } from '../respond.ts';
import { scaleLabels } from '../services/answer.ts';
import { OTHER } from '../services/form-state.ts';
import type { Answer } from '../services/state.ts';
import { fieldName, inWords, otherName } from './form-entry.ts';
import { escaped, paragraphs } from './html.ts';

interface Shown {
  readonly item: PageItem;
  readonly answer: Answer | undefined;
  readonly message: string | undefined;
}

export const star = (required: boolean): string =>
  required ? ' <span class="required" aria-hidden="true">*</span><span class="unseen">(wajib)</span>' : '';

/** What is wrong, with the id that the question points to. */
export const fault = (id: string, message: string | undefined): string =>
  message === undefined ? '' : `<p class="fault" id="${id}-fault">${escaped(inWords(message))}</p>`;

const help = ({ item }: Shown): string =>
  item.helpText === '' ? '' : `<p class="help" id="${fieldName(item)}-help">${paragraphs(item.helpText)}</p>`;

/** Points to the help and to what is wrong, where there is any. */
function described({ item, message }: Shown): string {
  const id = fieldName(item);
  const ids = [...(item.helpText === '' ? [] : [`${id}-help`]), ...(message === undefined ? [] : [`${id}-fault`])];
  return ids.length === 0 ? '' : ` aria-describedby="${ids.join(' ')}"`;
}

const required = ({ item }: Shown): string => (item.required ? ' required' : '');
const invalid = ({ message }: Shown): string => (message === undefined ? '' : ' aria-invalid="true"');

/** A question with one field. */
function single(shown: Shown, field: string): string {
  const { item, message } = shown;
  const id = fieldName(item);
  return `<section class="card"><h2 class="question"><label for="${id}">${escaped(item.title)}${star(item.required)}</label></h2>
${help(shown)}${field}${fault(id, message)}</section>`;
}

/** A question with several fields. Its id is where the summary of what is wrong leads. */
function several(shown: Shown, fields: string): string {
  const { item, message } = shown;
  const id = fieldName(item);
  return `<section class="card" id="${id}" tabindex="-1" role="group" aria-labelledby="${id}-title"${described(shown)}>
<h2 class="question" id="${id}-title">${escaped(item.title)}${star(item.required)}</h2>
${help(shown)}${fields}${fault(id, message)}</section>`;
}

const attributes = (shown: Shown): string => {
  const id = fieldName(shown.item);
  return ` id="${id}" name="${id}"${required(shown)}${invalid(shown)}${described(shown)}`;
};

const text = ({ answer }: Shown): string => (typeof answer === 'string' ? answer : '');

const line = (shown: Shown, type: 'text' | 'date'): string =>
  single(shown, `<input type="${type}" value="${escaped(text(shown))}" autocomplete="off"${attributes(shown)}>`);

const area = (shown: Shown): string =>
  single(shown, `<textarea rows="3"${attributes(shown)}>\n${escaped(text(shown))}</textarea>`);

function list(shown: Shown): string {
  const options = shown.item.choices.map((choice) => {
    const selected = choice === text(shown) ? ' selected' : '';
    return `<option value="${escaped(choice)}"${selected}>${escaped(choice)}</option>`;
  });
  return single(shown, `<select${attributes(shown)}><option value="">Pilih</option>${options.join('')}</select>`);
}

interface Button {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly checked: boolean;
  /** Further attributes. */
  readonly more?: string;
}

const button = ({ type, name, value, label, checked, more = '' }: Button): string =>
  `<label><input type="${type}" name="${name}" value="${escaped(value)}"${checked ? ' checked' : ''}${more}><span>${label}</span></label>`;

/** Radio buttons or checkboxes, with a field for an answer of the person's own where the item takes one. */
function choices(shown: Shown, type: Button['type']): string {
  const { item, answer } = shown;
  const given = typeof answer === 'string' ? [answer] : (answer ?? []);
  const name = fieldName(item);
  const more = type === 'radio' ? required(shown) : '';
  const buttons = item.choices.map((choice) =>
    button({ type, name, value: choice, label: escaped(choice), checked: given.includes(choice), more }),
  );
  const own = given.find((choice) => choice !== null && choice !== '' && !item.choices.includes(choice)) ?? '';
  const other = item.hasOther
    ? `<div class="other">${button({ type, name, value: OTHER, label: 'Lainnya', checked: own !== '', more })}
<input type="text" name="${otherName(item)}" value="${escaped(own)}" aria-label="Jawaban lain: ${escaped(item.title)}" autocomplete="off"></div>`
    : '';
  return several(shown, `<div class="choices single">${buttons.join('')}${other}</div>`);
}

function scale(shown: Shown): string {
  const { item } = shown;
  const labels = scaleLabels(item);
  const { leftLabel = '', rightLabel = '' } = item.scale ?? {};
  const buttons = labels.map((label, index) => {
    const end = index === 0 ? leftLabel : index === labels.length - 1 ? rightLabel : '';
    const spoken = end === '' ? '' : `<span class="unseen"> (${escaped(end)})</span>`;
    const checked = text(shown) === label;
    return button({
      type: 'radio',
      name: fieldName(item),
      value: label,
      label: `${label}${spoken}`,
      checked,
      more: required(shown),
    });
  });
  const ends =
    leftLabel === '' && rightLabel === ''
      ? ''
      : `<p class="ends" aria-hidden="true"><span>${escaped(leftLabel)}</span><span>${escaped(rightLabel)}</span></p>`;
  return several(shown, `${ends}<div class="scale">${buttons.join('')}</div>`);
}

function grid(shown: Shown): string {
  const { item, answer } = shown;
  const rows = item.rows.map((row, index) => {
    const name = fieldName(item, index);
    const buttons = item.columns.map((column) => {
      const checked = typeof answer === 'object' && answer[index] === column;
      return button({ type: 'radio', name, value: column, label: escaped(column), checked, more: required(shown) });
    });
    return `<fieldset class="row"><legend>${escaped(row)}${star(item.required)}</legend><div class="choices">${buttons.join('')}</div></fieldset>`;
  });
  return several({ ...shown, item: { ...item, required: false } }, rows.join('\n'));
}

const heading = ({ item }: Shown): string =>
  `<section class="card part"><h2>${escaped(item.title)}</h2><p class="help">${paragraphs(item.helpText)}</p></section>`;

const KINDS: Readonly<Record<PageItem['type'], (shown: Shown) => string>> = {
  TEXT: (shown) => line(shown, 'text'),
  DATE: (shown) => line(shown, 'date'),
  PARAGRAPH_TEXT: area,
  LIST: list,
  MULTIPLE_CHOICE: (shown) => choices(shown, 'radio'),
  CHECKBOX: (shown) => choices(shown, 'checkbox'),
  SCALE: scale,
  GRID: grid,
  SECTION_HEADER: heading,
  PAGE_BREAK: heading,
};

/** One question or heading, with what is entered and what is wrong with it. */
export const itemHtml = (item: PageItem, answer: Answer | undefined, message: string | undefined): string =>
  KINDS[item.type]({ item, answer, message });
