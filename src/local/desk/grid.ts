/**
 * The grid: the workbook's tabs as HTML, 200 rows at a time, as a person would see them in the sheet.
 *
 * Numbers follow their column's format and the Indonesian locale. Addresses of forms become links to the form pages of
 * this desk; no other address is a link.
 */
import { textOf, type Value, valuesOf } from '../files/tab.ts';
import { runAt } from '../services/runs.ts';
import type { SheetState } from '../services/state.ts';
import type { World } from '../world.ts';
import { escaped } from './html.ts';

export const ROWS_A_PAGE = 200;
const STANDARD_WIDTH = 110;
const FORM_ADDRESS = /^https:\/\/docs\.google\.com(\/forms\/d\/e\/[^/]+\/viewform(?:\?.*)?)$/;

/** Decimals that a number format asks for: least and most. */
function decimalsOf(format: string): readonly [number, number] {
  const decimals = /\.([0#]+)/.exec(format)?.[1];
  if (decimals === undefined) return format === '' || format === 'General' ? [0, 9] : [0, 0];
  return [decimals.replaceAll('#', '').length, decimals.length];
}

/**
 * A number as the sheet shows it.
 *
 * @example
 * shownNumber(1234.5, '#,##0.00') // => '1.234,50'
 */
export function shownNumber(value: number, format: string): string {
  const [minimumFractionDigits, maximumFractionDigits] = decimalsOf(format);
  const style = format.includes('%') ? 'percent' : 'decimal';
  const options = { style, minimumFractionDigits, maximumFractionDigits, useGrouping: format.includes(',') } as const;
  return new Intl.NumberFormat('id-ID', options).format(value);
}

/** The path of this desk's page for a form's address; undefined for anything else. */
export const formPath = (text: string): string | undefined => FORM_ADDRESS.exec(text)?.[1];

function cellHtml(world: World, value: Value, format: string): string {
  if (typeof value === 'number') return `<td class="number">${escaped(shownNumber(value, format))}</td>`;
  if (typeof value === 'object') {
    const wall = textOf(world, value)
      .replace(/[+-]\d\d:\d\d$/, '')
      .replace('T', ' ');
    return `<td>${escaped(wall)}</td>`;
  }
  const text = String(value);
  const path = formPath(text);
  // Digits alone are a name, such as a NIP: broken over two lines nobody can compare them.
  if (/^\d+$/.test(text)) return `<td class="digits">${text}</td>`;
  if (path === undefined) return `<td>${escaped(text)}</td>`;
  return `<td><a href="${escaped(path)}" target="_blank" rel="noopener">Buka formulir</a></td>`;
}

function tabList(world: World, shown: SheetState): string {
  const links = world.workbook.sheets.map(({ name }) => {
    const current = name === shown.name ? ' aria-current="page"' : '';
    return `<a href="/?tab=${encodeURIComponent(name)}"${current}>${escaped(name)}</a>`;
  });
  return `<nav class="tabs" aria-label="Tab">${links.join('')}</nav>`;
}

function pager(name: string, page: number, rows: number): string {
  const pages = Math.max(1, Math.ceil(rows / ROWS_A_PAGE));
  const first = rows === 0 ? 0 : (page - 1) * ROWS_A_PAGE + 1;
  const last = Math.min(rows, page * ROWS_A_PAGE);
  const link = (to: number, words: string): string =>
    to >= 1 && to <= pages
      ? `<a href="/?tab=${encodeURIComponent(name)}&amp;page=${to}">${words}</a>`
      : `<span aria-hidden="true">${words}</span>`;
  const turn = pages > 1 ? `${link(page - 1, '‹ Sebelumnya')} ${link(page + 1, 'Berikutnya ›')}` : '';
  return `<p class="pager"><span>${rows === 0 ? 'Tidak ada isi' : `Isi ${first}–${last} dari ${rows}`}</span> ${turn}</p>`;
}

/** The tab that was asked for, else the one that is open in the workbook. */
export function sheetShown(world: World, name: string | null): SheetState {
  const { sheets, activeSheetId } = world.workbook;
  const found =
    sheets.find((sheet) => sheet.name === name) ?? sheets.find(({ id }) => id === activeSheetId) ?? sheets[0];
  if (!found) throw new RangeError('A workbook has at least one tab.');
  return found;
}

/** Tabs, table and page links of one tab. */
export function gridHtml(world: World, sheet: SheetState, asked: number): string {
  const [header = [], ...records] = valuesOf(world, sheet);
  const pages = Math.max(1, Math.ceil(records.length / ROWS_A_PAGE));
  const page = Math.min(Math.max(1, asked), pages);
  const start = (page - 1) * ROWS_A_PAGE;
  const formats = header.map((_, column) => sheet.formats.numberFormat[column]);
  const columns = header.map((_, column) => `<col style="width:${sheet.columnWidths[column] ?? STANDARD_WIDTH}px">`);
  const heads = header.map((value) => `<th scope="col">${escaped(textOf(world, value))}</th>`);
  const rows = records.slice(start, start + ROWS_A_PAGE).map((row, index) => {
    const at = start + index + 1;
    const cells = row.map((value, column) => cellHtml(world, value, runAt(formats[column], at) ?? ''));
    return `<tr><th scope="row">${at + 1}</th>${cells.join('')}</tr>`;
  });
  const width = header.reduce<number>((sum, _, column) => sum + (sheet.columnWidths[column] ?? STANDARD_WIDTH), 48);
  return `${tabList(world, sheet)}
${pager(sheet.name, page, records.length)}
<div class="scroll" tabindex="0" role="region" aria-label="${escaped(sheet.name)}">
<table style="width:${width}px"><colgroup><col class="corner">${columns.join('')}</colgroup>
<thead><tr><th class="corner" scope="col"><span class="unseen">Baris</span></th>${heads.join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>`;
}
