/** A tab as a page of its own, to be read without a spreadsheet: what each cell shows, and nothing to load. */
import { displayedIn } from '../services/displayed.ts';
import { lastColumn, lastRow } from '../services/grid.ts';
import type { Cell, SheetState, WorkbookState } from '../services/state.ts';
import { escaped } from './html.ts';

const STYLE = `body{margin:24px;font:14px/1.45 system-ui,sans-serif;color:#1f2933}table{border-collapse:collapse}
th,td{padding:4px 8px;border:1px solid #c5ccd3;text-align:left;vertical-align:top;white-space:pre-wrap}th{background:#e6f0ec}.number{text-align:right}nav{display:flex;flex-wrap:wrap;gap:4px 16px;margin:0 0 12px}a{color:#0b6b4f}[aria-current]{font-weight:700}`;

/** A cell's own text, where the sheet shows nothing else. */
const plain = (cell: Cell | undefined): string => {
  if (cell === undefined) return '';
  if (typeof cell !== 'object') return String(cell);
  return 'at' in cell ? new Date(cell.at).toISOString() : cell.formula;
};

/** A link to a tab of the same workbook. */
export interface TabLink {
  readonly name: string;
  readonly path: string;
  readonly isOpen: boolean;
}

function linksHtml(links: readonly TabLink[]): string {
  if (links.length < 2) return '';
  const items = links.map(
    ({ name, path, isOpen }) =>
      `<a href="${escaped(path)}"${isOpen ? ' aria-current="page"' : ''}>${escaped(name)}</a>`,
  );
  return `<nav aria-label="Lembar">${items.join('')}</nav>`;
}

/** `links` are the tabs to go to from here; a page that is sent to somebody has none. */
export function tabPage(workbook: WorkbookState, sheet: SheetState, links: readonly TabLink[] = []): string {
  const shown = displayedIn(workbook, sheet);
  const [rows, columns] = [lastRow(sheet), lastColumn(sheet)];
  const lines = Array.from({ length: rows }, (_, row) => {
    const cells = Array.from({ length: columns }, (__, column) => {
      const cell = sheet.rows[row]?.[column];
      const text = escaped(shown[`${row},${column}`] ?? plain(cell));
      if (row === 0) return `<th scope="col">${text}</th>`;
      return typeof cell === 'number' ? `<td class="number">${text}</td>` : `<td>${text}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  const [head = '', ...body] = lines;
  return `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(sheet.name)}</title><style>${STYLE}</style></head>
<body><main><h1>${escaped(sheet.name)}</h1><p>${escaped(workbook.title)}</p>${linksHtml(links)}
<table><thead>${head}</thead><tbody>${body.join('\n')}</tbody></table></main></body></html>
`;
}
