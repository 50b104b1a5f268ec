/**
 * CSV: bytes of a file to rows of texts and back (UTF-8, RFC 4180: commas, quotes doubled, line breaks inside quotes).
 *
 * A record is one row however many lines it takes. Nothing is guessed: other encodings and quotes that never close are
 * refused with the place, because a guess would shift every answer behind it.
 */
import Papa from 'papaparse';
import { Stopped } from './stopped.ts';

export type Rows = readonly (readonly string[])[];

/** The text of a file; a byte order mark is taken off. */
function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Stopped(`Berkas ${name} bukan teks UTF-8. Simpan ulang sebagai "CSV UTF-8", lalu jalankan lagi.`);
  }
}

/** A field with the quotes it begins with, a field without, or a line end with a carriage return. */
const PIECES = /"[^"]*(?:""[^"]*)*"?[^,\r\n]*|[^,\r\n]+|\r\n?/g;

/**
 * Line ends between records as `\n`, those inside quotes as they are: files edited in two places have both kinds, and
 * Papa takes only one.
 */
const evenLineEnds = (text: string): string =>
  text.includes('\r') ? text.replace(PIECES, (piece) => (piece.startsWith('\r') ? '\n' : piece)) : text;

/** What Papa calls a mistake, as a sentence. */
function sentenceFor(name: string, { code, row }: Papa.ParseError): string {
  const place = `Berkas ${name}, baris ${(row ?? 0) + 1}`;
  return code === 'MissingQuotes'
    ? `${place}: tanda kutip dibuka tetapi tidak ditutup.`
    : `${place}: tanda kutip tidak pada tempatnya. Kutip di dalam isian ditulis dua kali ("").`;
}

/** Spreadsheets with Indonesian settings separate by semicolons; a header without a single comma gives that away. */
const separatedBySemicolons = ([header = []]: Rows): boolean => header.length === 1 && /;/.test(header[0] ?? '');

const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell === '');

/**
 * The rows of a file, trailing blank lines left out; blank lines between records stay, so that row numbers hold.
 *
 * @param name the file's name, for the sentence
 * @throws Stopped where it is not UTF-8, its quotes do not close or its fields are separated by semicolons
 */
export function parseCsv(bytes: Uint8Array, name: string): Rows {
  const text = evenLineEnds(decode(bytes, name));
  if (text === '') return [];
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n', header: false });
  const [first] = errors;
  if (first) throw new Stopped(sentenceFor(name, first));
  if (separatedBySemicolons(data))
    throw new Stopped(
      `Berkas ${name} memakai titik koma sebagai pemisah. Simpan ulang sebagai CSV dengan pemisah koma.`,
    );
  while (data.length > 0 && isBlank(data[data.length - 1] ?? [])) data.pop();
  return data;
}

const quoted = (cell: string): string => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The text of a file. Lines end with `\n`, which every reader of RFC 4180 takes and line tools want. */
export const makeCsv = (rows: Rows): string => rows.map((row) => `${row.map(quoted).join(',')}\n`).join('');
