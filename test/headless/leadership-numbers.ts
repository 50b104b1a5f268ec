/**
 * Every number of the leadership workbook computed again, from the CSV files that the program writes and from nothing of the
 * program itself: no import from `src`. A number whose place says nothing known is told, so that none goes unchecked.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import Papa from 'papaparse';

type Row = Readonly<Record<string, string>>;
export type Value = string | number;
/** Pages by the names of their tabs, as rows of cells; blank cells are `''`. */
export type Pages = ReadonlyMap<string, readonly (readonly Value[])[]>;

/** The folder of results as tables, each read once. */
export function tablesIn(folder: string): (name: string) => readonly Row[] {
  const known = new Map<string, readonly Row[]>();
  return (name) => {
    const file = join(folder, `${name}.csv`);
    const rows = known.get(name) ?? parsed(existsSync(file) ? readFileSync(file, 'utf8') : '');
    known.set(name, rows);
    return rows;
  };
}
const parsed = (text: string): readonly Row[] =>
  Papa.parse<Row>(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data;
type Tables = ReturnType<typeof tablesIn>;

/** An Excel file as pages. */
export async function pagesOfExcel(file: string): Promise<Pages> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const cellOf = (value: ExcelJS.CellValue): Value =>
    typeof value === 'number' ? value : value === null || value === undefined ? '' : String(value);
  return new Map(
    book.worksheets.map((sheet) => [
      sheet.name,
      Array.from({ length: sheet.rowCount }, (_, row) =>
        Array.from({ length: sheet.columnCount }, (__, column) => cellOf(sheet.getCell(row + 1, column + 1).value)),
      ),
    ]),
  );
}

const GOOD = ['Sangat Baik', 'Baik'];
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;
const share = <T>(all: readonly T[], is: (one: T) => boolean): number => all.filter(is).length / all.length;
const filled = (rows: readonly Row[], column: string): readonly number[] =>
  rows.flatMap((row) => (row[column] ? [Number(row[column])] : []));

type Pair = readonly [value: number, people: number];

type Measures = Readonly<Record<string, Pair>>;
const computed = new WeakMap<Tables, Map<string, Measures>>();

/** What the files say of the people of some units, or of all; computed once for the same. */
function measures(tables: Tables, units: readonly string[] | undefined): Measures {
  const known = computed.get(tables) ?? new Map<string, Measures>();
  computed.set(tables, known);
  const key = units?.join('|') ?? '';
  const own = known.get(key) ?? measuresOf(tables, units);
  known.set(key, own);
  return own;
}

function measuresOf(tables: Tables, units: readonly string[] | undefined): Measures {
  const all = tables('nilai').filter((row) => !units || units.includes(row['Unit Kerja'] ?? ''));
  const ids = new Set(all.map(({ NIP }) => NIP));
  const rated = all.filter(({ Status }) => Status === 'Dinilai');
  const assigned = all.map(({ NIP }) => tables('penugasan').filter((row) => row['NIP Dinilai'] === NIP).length);
  const answered = all.map(({ Cakupan }, index) => Number(Cakupan || 0) * (assigned[index] ?? 0));
  const flagged = (kind: string): number =>
    new Set(tables('kandidat').flatMap(({ NIP, Jenis }) => (Jenis === kind && ids.has(NIP) ? [NIP] : []))).size;
  const hours = tables('jp-pegawai').filter((row) => ids.has(row.NIP) && row['Acuan JP'] !== '');
  const finals = filled(rated, 'Nilai Akhir');
  const name = units ? units[0] : 'Seluruh instansi';
  const agreement = tables('keandalan').find((row) => row['Unit Kerja'] === name && row.Peran === 'Rekan');
  const index = tables('ikm-unit').find((row) => row['Unit Kerja'] === name);
  return {
    'Penilaian yang terisi': [sum(answered) / sum(assigned), sum(assigned)],
    'Pegawai yang dinilai': [rated.length, all.length],
    'Rata-rata nilai akhir (0–120)': [mean(finals), finals.length],
    'Baik atau Sangat Baik': [share(rated, (row) => GOOD.includes(row.Predikat ?? '')), rated.length],
    'Kandidat pembinaan kinerja (orang)': [flagged('Pembinaan'), rated.length],
    'Kandidat pemeriksaan disiplin (orang)': [flagged('Pemeriksaan disiplin'), all.length],
    'Rata-rata JP pelatihan': [mean(filled(hours, 'JP')), hours.length],
    'JP terpenuhi': [share(hours, (row) => Number(row.JP) >= Number(row['Acuan JP'])), hours.length],
    'Kesepakatan antarpenilai rekan (ICC: 1 berarti sepenuhnya sepakat)': [
      Number(agreement?.['ICC Rata-rata']),
      Number(agreement?.Pegawai),
    ],
    'Nilai IKM': [Number(index?.['Nilai IKM']), 0],
  };
}

/** What the history says of a period: everybody rated then, or those of a unit. */
function past(tables: Tables, period: string, unit?: string) {
  const rated = tables('riwayat').filter(
    (row) => row.Periode === period && row['Nilai Akhir'] !== '' && (unit === undefined || row['Unit Kerja'] === unit),
  );
  return {
    rated,
    mean: mean(filled(rated, 'Nilai Akhir')),
    good: share(rated, (row) => GOOD.includes(row.Predikat ?? '')),
  };
}

/** Where a number stands. */
interface Place {
  /** Units of the page; undefined on pages of the whole agency. */
  readonly units: readonly string[] | undefined;
  readonly block: string;
  readonly label: string;
  readonly column: string;
  /** From 0. */
  readonly at: number;
  /** Units with a page of their own, and all others. */
  readonly alone: readonly string[];
  readonly pooled: readonly string[];
}

/** Number columns of the table of units, and the measure that each shows with its value or its people. */
const UNIT_COLUMNS: Readonly<Record<string, readonly [measure: string, part: 0 | 1]>> = {
  Pegawai: ['Pegawai yang dinilai', 1],
  Dinilai: ['Pegawai yang dinilai', 0],
  Terisi: ['Penilaian yang terisi', 0],
  'Rata-rata nilai': ['Rata-rata nilai akhir (0–120)', 0],
  'Baik ke atas': ['Baik atau Sangat Baik', 0],
  'Rata-rata JP': ['Rata-rata JP pelatihan', 0],
  'Kesepakatan rekan (ICC)': ['Kesepakatan antarpenilai rekan (ICC: 1 berarti sepenuhnya sepakat)', 0],
  'Nilai IKM': ['Nilai IKM', 0],
};

function glance(tables: Tables, { units, label, column }: Place): number | undefined {
  const key = label.startsWith('Nilai IKM') ? 'Nilai IKM' : label;
  const [own, agency] = [measures(tables, units), measures(tables, undefined)];
  const before = past(tables, /^\d{4}$/.test(column) ? column : lastPeriod(tables));
  const of: Readonly<Record<string, number | undefined>> = {
    Nilai: own[key]?.[0],
    Unit: own[key]?.[0],
    'Dari jumlah': own[key]?.[1],
    Instansi: agency[key]?.[0],
    'Dari jumlah di instansi': agency[key]?.[1],
    'Dari jumlah saat itu': before.rated.length,
  };
  if (!/^\d{4}$/.test(column)) return of[column];
  return key.startsWith('Rata-rata nilai') ? before.mean : before.good;
}

const lastPeriod = (tables: Tables): string =>
  tables('riwayat')
    .map(({ Periode = '' }) => Periode)
    .sort()
    .at(-1) ?? '';

/** People of a predikat or quadrant, or their share, of those whom the column is about. */
function classes(tables: Tables, { units, block, label, column }: Place): number | undefined {
  const field = block.includes('kuadran') ? 'Usulan Kuadran' : 'Predikat';
  const now = (of: readonly string[] | undefined) =>
    tables('nilai').filter((row) => row.Status === 'Dinilai' && (!of || of.includes(row['Unit Kerja'] ?? '')));
  const [what = '', of = ''] = column.split(' ');
  const rows = of === 'Instansi' ? now(undefined) : /^\d{4}$/.test(of) ? past(tables, of).rated : now(units);
  const count = rows.filter((row) => row[field] === label).length;
  return what === 'Pegawai' ? count : count / rows.length;
}

function trend(tables: Tables, { units, label, column }: Place): number | undefined {
  const isPast = tables('riwayat').some(({ Periode }) => Periode === label);
  const of = (unit: readonly string[] | undefined): { readonly rated: number; readonly mean: number } => {
    if (!isPast) {
      const own = measures(tables, unit);
      return { rated: own['Pegawai yang dinilai']?.[0] ?? 0, mean: own['Rata-rata nilai akhir (0–120)']?.[0] ?? 0 };
    }
    const { rated, mean: average } = past(tables, label, unit?.[0]);
    return { rated: rated.length, mean: average };
  };
  if (column === 'Dinilai') return of(units).rated;
  return column === 'Instansi' ? of(undefined).mean : of(units).mean;
}

function pending(tables: Tables, { label }: Place): number | undefined {
  const agency = measures(tables, undefined);
  const decided = new Set(tables('keputusan-penghargaan').map(({ NIP }) => NIP));
  const open = tables('kandidat').filter(({ Jenis, NIP }) => Jenis === 'Penghargaan' && !decided.has(NIP));
  const known: readonly (readonly [start: string, count: number | undefined])[] = [
    ['Kandidat penghargaan', open.length],
    ['Kandidat untuk pemeriksaan', agency['Kandidat pemeriksaan disiplin (orang)']?.[0]],
    ['Kandidat pembinaan', agency['Kandidat pembinaan kinerja (orang)']?.[0]],
    ['Pegawai yang nilainya belum', tables('nilai').filter(({ Status }) => Status !== 'Dinilai').length],
    [
      'Sebaran di luar',
      tables('sebaran-kuadran').filter((row) => (row.Keterangan ?? '').startsWith('Peringatan')).length,
    ],
  ];
  return known.find(([start]) => label.startsWith(start))?.[1];
}

/** The panel, beside the sheet Sebaran Kuadran of the same run. */
function panel(tables: Tables, { label, column }: Place): number | undefined {
  const row = tables('sebaran-kuadran').find((one) => one['Kuadran (usulan)'] === label);
  return Number(column === 'Didapat' ? row?.Bagian : row?.Pembanding);
}

function expectedAt(tables: Tables, place: Place): number | undefined {
  const { block, label, column, alone, pooled } = place;
  if (block === 'Sekilas') return glance(tables, place);
  if (block.startsWith('Sebaran')) return classes(tables, place);
  if (block === 'Dari periode ke periode') return trend(tables, place);
  if (block.startsWith('Menunggu')) return pending(tables, place);
  if (block.startsWith('Pembanding')) return panel(tables, place);
  if (block !== 'Unit berdampingan') return undefined;
  const units = label === 'Seluruh instansi' ? undefined : label === 'Unit Digabung' ? pooled : [label];
  if (units && units !== pooled && !alone.includes(label)) return undefined;
  const [measure = '', part = 0] = UNIT_COLUMNS[column] ?? [];
  return measures(tables, units)[measure]?.[part];
}

/** A row that holds its first cell only. */
const isLine = (row: readonly Value[] | undefined): boolean =>
  row?.[0] !== '' && (row ?? []).slice(1).every((cell) => cell === '');

const HEADING = /^Ringkasan kinerja pegawai \d{4}: (.*)$/;

/** Numbers of a page with their places. */
function* numbersOn(
  rows: readonly (readonly Value[])[],
  of: Pick<Place, 'units' | 'alone' | 'pooled'>,
): Generator<Place & { readonly value: Value }> {
  let [block, header]: [string, readonly Value[]] = ['', []];
  for (const [index, row] of rows.entries()) {
    const after = rows[index + 1] ?? [];
    if (
      isLine(row) &&
      rows[index - 1]?.every((cell) => cell === '') &&
      after.some((cell, at) => at > 0 && cell !== '')
    ) {
      [block, header] = [String(row[0]), after];
      continue;
    }
    for (const [at, value] of row.entries())
      if (at > 0 && value !== '' && value !== header[at])
        yield { ...of, block, label: String(row[0]), column: String(header[at] ?? ''), at, value };
  }
}

/** What is wrong with the numbers of a leadership workbook, and how many were computed again. */
export function checkNumbers(
  pages: Pages,
  tables: Tables,
): { readonly checked: number; readonly wrong: readonly string[] } {
  const known = new Set(tables('nilai').map((row) => row['Unit Kerja'] ?? ''));
  const subjects = new Map([...pages].map(([name, rows]) => [name, HEADING.exec(String(rows[0]?.[0]))?.[1] ?? '']));
  const alone = [...subjects.values()].filter((subject) => known.has(subject));
  const pooled = [...known].filter((unit) => !alone.includes(unit));
  const wrong: string[] = [];
  let checked = 0;
  for (const [name, rows] of pages) {
    const subject = subjects.get(name) ?? '';
    const units = alone.includes(subject) ? [subject] : subject === 'Unit Digabung' ? pooled : undefined;
    for (const { value, ...place } of numbersOn(rows, { units, alone, pooled })) {
      if (typeof value !== 'number') continue;
      const expected = expectedAt(tables, place);
      checked += 1;
      if (expected === undefined || !(Math.abs(expected - value) < 1e-9))
        wrong.push(`${name}, ${place.block}, ${place.label}, ${place.column}: ${value}, from the files ${expected}`);
    }
  }
  return { checked, wrong };
}
