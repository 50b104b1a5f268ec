/**
 * Files that people bring: which table a file is for, and its rows as plain texts.
 *
 * Nothing is guessed and nothing is dropped in silence. A file in another encoding than UTF-8 or with a broken quotation mark
 * is refused with the key of a sentence that says what to do; whoever brings one with an unknown name says which table it is
 * for. Only blank rows at the very end go.
 */
import { IMPORTS, type ImportName } from '../app/api.types.ts';
import type { words } from '../messages/page/prepare.id.ts';
import { readCsv } from './csv.ts';
import { plainName } from './step.ts';
import type { Params } from './words.ts';

/** What is said of a file. */
export type FileWord = Extract<keyof typeof words, `file.${string}`>;

export type Rows = readonly (readonly string[])[];

/** A file of answers collected outside the forms; every other known name is a table. */
export const ANSWERS = 'jawaban';
export type Target = ImportName | typeof ANSWERS;

/** A file after reading: its rows with the table they are for, where its name says one, or why it is refused. */
export type Picked =
  | { readonly kind: 'rows'; readonly file: string; readonly target: Target | undefined; readonly rows: Rows }
  | { readonly kind: 'refused'; readonly file: string; readonly word: FileWord; readonly params: Params };

/** What this module needs of a browser's `File`. */
export interface FileLike {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

type Parsed = { readonly rows: Rows } | { readonly word: FileWord; readonly params: Params };

/**
 * The table that a file is for, by its name without `.csv`.
 *
 * @example
 * targetOf('Penilai Luar.CSV') // => 'penilai-luar'
 * targetOf('gaji.csv') // => undefined
 */
export function targetOf(file: string): Target | undefined {
  const name = plainName(file.replace(/\.csv$/i, ''));
  return name === ANSWERS ? ANSWERS : IMPORTS.find((known) => known === name);
}

/**
 * What stands between cells. Headers hold hardly a separator of their own, so the first row that holds any decides more surely than
 * a guess over long texts; a tab in it decides alone, since nobody types one into a heading. A title above it has none.
 */
function delimiterOf(text: string): string {
  const lines = text.replace(/"[^"]*"/g, '').split(/[\r\n]+/);
  const header = lines.find((line) => /[\t;,]/.test(line)) ?? '';
  if (header.includes('\t')) return '\t';
  return header.split(';').length > header.split(',').length ? ';' : ',';
}

const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

function withoutTrailingBlanks(rows: Rows): Rows {
  let end = rows.length;
  while (end > 0 && isBlank(rows[end - 1] ?? [])) end -= 1;
  return rows.slice(0, end);
}

/** The text of UTF-8 bytes without a byte-order mark; undefined for any other encoding. */
function decode(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The rows of a CSV file, every cell as its text, or the word for why not. */
export function parseFile(bytes: ArrayBuffer): Parsed {
  const text = decode(bytes);
  return text === undefined || text.includes('\0') ? { word: 'file.encoding', params: {} } : parseText(text);
}

/** Excel may say in a first line of its own what stands between cells. */
const SEPARATOR_LINE = /^sep=([;,\t])\r?\n/i;

/** The rows of a text as a file or a spreadsheet's clipboard holds it, or the word for why not. */
export function parseText(given: string): Parsed {
  const said = SEPARATOR_LINE.exec(given);
  const text = said ? given.slice(said[0].length) : given;
  const csv = readCsv(text, said?.[1] ?? delimiterOf(text));
  if ('brokenRow' in csv) return { word: 'file.quotes', params: { row: csv.brokenRow } };
  const rows = withoutTrailingBlanks(csv.rows);
  return rows.length === 0 ? { word: 'file.empty', params: {} } : { rows };
}

async function pick(file: FileLike, repeated: boolean): Promise<Picked> {
  const refused = (word: FileWord, params: Params = {}): Picked => ({ kind: 'refused', file: file.name, word, params });
  const target = targetOf(file.name);
  if (repeated) return refused('file.repeated');
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return refused('file.unreadable');
  const parsed = parseFile(bytes);
  return 'rows' in parsed
    ? { kind: 'rows', file: file.name, target, rows: parsed.rows }
    : refused(parsed.word, parsed.params);
}

/** Reads the chosen files one after another; `report` hears which one is being read. */
export async function pickFiles(
  files: readonly FileLike[],
  report: (done: number, file: string) => void,
): Promise<readonly Picked[]> {
  const picked: Picked[] = [];
  for (const [index, file] of files.entries()) {
    report(index + 1, file.name);
    const target = targetOf(file.name);
    picked.push(await pick(file, files.filter(({ name }) => target && targetOf(name) === target).length > 1));
  }
  return picked;
}
