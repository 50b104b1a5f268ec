/**
 * Forms as data: making one, adding to it, and the addresses by which people and scripts reach it.
 *
 * Knows nothing of scripts; `google` types do not appear here.
 */
import { next, nextId, nextInteger, type Source } from './random.ts';
import { Refusal } from './refusal.ts';
import type { FormState, ItemState, ItemType } from './state.ts';

/** A form with nothing in it. */
export function blankForm(source: Source, fileName: string, owner: string, published: boolean): FormState {
  return {
    id: nextId(source, '1', 44),
    publishedId: nextId(source, '1FAIpQLS', 56),
    owner,
    permissions: [],
    fileName,
    title: '',
    description: '',
    confirmation: '',
    collectsEmail: false,
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

/** Appends an item; a new grid has one blank row and one blank column, as a new choice item has one blank choice. */
export function addItem(source: Source, form: FormState, type: ItemType): ItemState {
  const isGrid = type === 'GRID';
  const item: ItemState = {
    id: unusedNumber(source, form),
    type,
    title: '',
    helpText: '',
    required: false,
    rows: isGrid ? [''] : [],
    columns: isGrid ? [''] : [],
    entries: [],
    validation: null,
  };
  form.items.push(item);
  if (isGrid || type === 'TEXT' || type === 'PARAGRAPH_TEXT') item.entries = [unusedNumber(source, form)];
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

/** Text in a link as Google writes it: spaces as `+`, and nothing but letters, digits and `.-*_` unescaped. */
export const inLink = (text: string): string =>
  encodeURIComponent(text)
    .replace(/[!'()~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%2A', '*')
    .replaceAll('%20', '+');
