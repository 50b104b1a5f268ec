/** What HR sees of a person beside what the sheets hold, told by their headers and not by how the view is made. */
import { expect } from 'vitest';
import { PARTS } from '../../src/app/person-parts.ts';
import { type Bench, call } from '../../src/local/cycle.ts';
import { written } from '../../src/messages/say.ts';
import { records } from './played.ts';

/** Most rows of a sheet that the view lists. */
const LISTED = 12;

const MOMENT = new Intl.DateTimeFormat('sv-SE', {
  ...({ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const),
  timeZone: 'Asia/Jakarta',
});

/** A cell as a text that sorts; the bench's dates are of another realm. */
function plain(cell: unknown): string {
  if (typeof cell === 'number') return written('id', cell);
  const isDate = Object.prototype.toString.call(cell) === '[object Date]';
  if (isDate) return MOMENT.format(Number(cell)).replace(/^1899-12-30 | 00:00$/, '');
  return String(cell).replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}).*$/, '$1 $2');
}

const MONTHS = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');

type Names = ReadonlyMap<unknown, unknown>;

/** A cell as people read it: a name for a NIP, `1 Maret 2026, 09.05`, `1 Maret 2026`, `Maret 2026` or `09.05`. */
function shown(cell: unknown, people: Names): string {
  const text = plain(cell)
    .split(' | ')
    .map((part) => people.get(part) ?? part)
    .join(' | ');
  const [, year, month = '', day, time] = /^(\d{4})-(\d{2})(?:-(\d{2})(?: (\d{2}:\d{2}))?)?$/.exec(text) ?? [];
  const clock = (time ?? text).replace(/^(\d{2}):(\d{2})$/, '$1.$2');
  if (year === undefined) return typeof cell === 'string' ? text : clock;
  const named = `${day === undefined ? '' : `${Number(day)} `}${MONTHS[Number(month) - 1]} ${year}`;
  return time === undefined ? named : `${named}, ${clock}`;
}

/** The one column that counts where another names whoever somebody answers about. */
const ALONE: Readonly<Record<string, string>> = { 'Isian Bulanan': 'NIP Penilai' };

const names = (title: string, row: Readonly<Record<string, unknown>>, id: string): boolean =>
  Object.entries(row).some(
    ([header, cell]) =>
      (ALONE[title] ? header === ALONE[title] : /^(NIP|Tentang|Data)/.test(header)) &&
      String(cell).split(' | ').includes(id),
  );

/**
 * Each sheet that has rows of somebody who leads nobody is in their view with those rows, newest first where rows have a time.
 *
 * @returns the sheets that were seen so
 */
export function expectSeen(bench: Bench, id: string): readonly string[] {
  const { sections } = call(bench, 'person', { id });
  const rowsSeen: string[] = [];
  const people: Names = new Map(records(bench.world, 'Pegawai').map(({ NIP, Nama }) => [NIP, Nama]));
  for (const { table, seen, newest } of PARTS) {
    if (!seen) continue;
    const { title, columns } = table;
    const exists = bench.world.workbook.sheets.some(({ name }) => name === title);
    const own = exists ? records(bench.world, title).filter((row) => names(title, row, id)) : [];
    const section = sections.find((one) => one.title === title);
    expect([title, section !== undefined]).toEqual([title, own.length > 0]);
    if (!section || typeof seen === 'function') continue;
    const cellOf = (row: Readonly<Record<string, unknown>>, header: string) => {
      const cell = row[header] ?? row[`NIP ${header}`] ?? (header === 'Nama' ? row.NIP : '') ?? '';
      // A rating has both decimals, as in its sheet.
      const isRating = columns.find((column) => column.header === header)?.format?.endsWith('.00');
      return typeof cell === 'number' && isRating ? cell.toFixed(2).replace('.', ',') : shown(cell, people);
    };
    const rows = own.map((row) => section.header.map((header) => cellOf(row, header)));
    expect([title, section.rows.length]).toEqual([title, Math.min(rows.length, LISTED)]);
    for (const row of section.rows) expect([title, rows]).toEqual([title, expect.arrayContaining([row])]);
    if (rows.length > LISTED) expect(section.texts.join()).toContain(String(rows.length - LISTED));
    const at = section.header.indexOf(columns.find(({ key }) => key === newest)?.header ?? '');
    const times = at < 0 ? [] : section.rows.map((row) => row[at] ?? '');
    const sorted = own.map((row) => row[section.header[at] ?? '']).sort((a, b) => (plain(a) < plain(b) ? 1 : -1));
    expect([title, times]).toEqual([title, sorted.slice(0, times.length).map((time) => shown(time, people))]);
    rowsSeen.push(title);
  }
  return rowsSeen;
}
