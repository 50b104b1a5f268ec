/**
 * Forms as data: making one, adding to it, and the addresses by which people and scripts reach it.
 *
 * Knows nothing of scripts; `google` types do not appear here.
 */
import { next, nextId, nextInteger, type Source } from './random.ts';
import { Refusal } from './refusal.ts';
import type { Answer, FormState, ItemState, ItemType, ResponseState } from './state.ts';

/** A form with nothing in it. */
export function blankForm(
  source: Source & { readonly clock: number },
  fileName: string,
  owner: string,
  published: boolean,
): FormState {
  return {
    id: nextId(source, '1', 44),
    publishedId: nextId(source, '1FAIpQLS', 56),
    owner,
    permissions: [],
    fileName,
    modifiedAt: source.clock,
    title: '',
    description: '',
    confirmation: '',
    closedMessage: '',
    collectsEmail: false,
    onePerUser: false,
    progressBar: false,
    allowsEdits: false,
    showsLinkToRespondAgain: true,
    published,
    accepting: published,
    items: [],
    responses: [],
    destination: null,
  };
}

const HEADINGS: readonly ItemType[] = ['PAGE_BREAK', 'SECTION_HEADER'];
const CHOICES: readonly ItemType[] = ['MULTIPLE_CHOICE', 'CHECKBOX', 'LIST'];

/** Whether people answer it; page breaks and section headers are only read. */
export const isQuestion = ({ type }: Pick<ItemState, 'type'>): boolean => !HEADINGS.includes(type);

/** Appends an item; what offers choices has one blank choice at first, a grid one blank row and one blank column. */
export function addItem(source: Source, form: FormState, type: ItemType): ItemState {
  const item: ItemState = {
    id: unusedNumber(source, form),
    type,
    title: '',
    helpText: '',
    required: false,
    rows: type === 'GRID' ? [''] : [],
    columns: type === 'GRID' ? [''] : [],
    choices: CHOICES.includes(type) ? [''] : [],
    hasOther: false,
    scale: type === 'SCALE' ? { lower: 1, upper: 5, leftLabel: '', rightLabel: '' } : null,
    entries: [],
    validation: null,
  };
  form.items.push(item);
  if (isQuestion(item)) item.entries = [unusedNumber(source, form)];
  return item;
}

/** Replaces a grid's rows; a row that stays keeps its entry number, so old links keep working. */
export function setRows(source: Source, form: FormState, item: ItemState, rows: readonly string[]): void {
  checkLabels(rows, 'rows');
  const known = new Map(item.rows.map((row, index) => [row, item.entries[index] as number]));
  item.entries = rows.map((row) => known.get(row) ?? unusedNumber(source, form));
  item.rows = [...rows];
}

export function setColumns(item: ItemState, columns: readonly string[]): void {
  checkLabels(columns, 'columns');
  item.columns = [...columns];
}

/** Replaces what a question offers. */
export function setChoices(item: ItemState, choices: readonly string[]): void {
  checkLabels(choices, 'choices');
  item.choices = [...choices];
}

function checkLabels(labels: readonly string[], what: string): void {
  if (labels.length === 0) throw new Refusal(`Array is empty: ${what}`);
  if (labels.some((label) => label.trim() === '')) throw new Refusal(`Questions cannot have blank choice values.`);
  if (new Set(labels.map((label) => label.trim())).size < labels.length) {
    throw new Refusal('Questions cannot have duplicate choice values.');
  }
}

function unusedNumber(source: Source, form: FormState): number {
  const used = new Set(form.items.flatMap((item) => [item.id, ...item.entries]));
  let number = nextInteger(source, 100_000_000, 2_000_000_000);
  while (used.has(number)) number = Math.floor(next(source) * 2_000_000_000);
  return number;
}

export const publishedUrl = (form: FormState): string =>
  `https://docs.google.com/forms/d/e/${form.publishedId}/viewform`;

export const editUrlOf = (form: FormState, response: ResponseState): string =>
  `${publishedUrl(form)}?edit2=${response.editId}`;

/** A response with ids of its own. */
export const newResponse = (source: Source, sent: Omit<ResponseState, 'id' | 'editId'>): ResponseState => ({
  id: nextId(source, '2_ABaOnu', 48),
  editId: nextId(source, '2_ABaOnu', 48),
  ...sent,
});

/** How a link says that the answer is a text of the person's own; the text is in the entry's `other_option_response`. */
export const OTHER = '__other_option__';

/** What `entry.N=` of a link fills in for answers by item id, as the form's own address with all of it. */
export function prefilledUrl(form: FormState, answers: ReadonlyMap<number, Answer>): string {
  const fields = form.items.flatMap((item) => {
    const answer = answers.get(item.id) ?? [];
    const texts = typeof answer === 'string' ? [answer] : answer;
    return texts.flatMap((text, index) => {
      if (text === null || text === '') return [];
      const entry = `&entry.${item.entries[item.type === 'GRID' ? index : 0]}`;
      if (!item.hasOther || item.choices.includes(text)) return [`${entry}=${inLink(text)}`];
      return [`${entry}=${OTHER}${entry}.other_option_response=${inLink(text)}`];
    });
  });
  return `${publishedUrl(form)}?usp=pp_url${fields.join('')}`;
}

/** Text in a link as Google writes it: spaces as `+`, and nothing but letters, digits and `.-*_` unescaped. */
export const inLink = (text: string): string =>
  encodeURIComponent(text)
    .replace(/[!'()~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%2A', '*')
    .replaceAll('%20', '+');
