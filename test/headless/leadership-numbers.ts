/**
 * Every number of the leadership workbook computed again, from the CSV files that the program writes and from nothing of the
 * program itself: no import from `src`. So is every dash: what should be told and is not is wrong as well. A cell whose place says
 * nothing known is told, so that none goes unchecked.
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

/** What stands where a number is not known or withheld. */
const DASH = '–';
type Expected = number | typeof DASH;
type Pair = readonly [value: number, people: number];

const minimumIn = (tables: Tables): number =>
  Number(tables('kebijakan').find(({ Kunci }) => Kunci === 'Minimum Kelompok')?.Nilai || 3);
/** A count of people: nobody or enough. */
const countOr = (people: number, minimum: number): Expected =>
  people >= minimum || (people === 0 && minimum !== 2) ? people : DASH;
/** A number that enough people make. */
const madeOr = ([value, people]: Pair, minimum: number): Expected =>
  people >= minimum && !Number.isNaN(value) ? value : DASH;

/** Units whose number may stand beside the total's: not of too few, nor what is left when all others are taken from the total. */
function besideTotal(counts: ReadonlyMap<string, number>, minimum: number): ReadonlySet<string> {
  const sized = [...counts].filter(([, count]) => count > 0).sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));
  const small = sized.filter(([, count]) => count < minimum);
  const large = sized.filter(([, count]) => count >= minimum);
  const isGivenAway = small.length > 0 && sum(small.map(([, count]) => count)) < minimum;
  return new Set(large.slice(isGivenAway ? 1 : 0).map(([unit]) => unit));
}

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
  const hours = tables('jp-pegawai').filter((row) => ids.has(row.NIP) && row['Acuan JP'] !== '');
  const finals = filled(rated, 'Nilai Akhir');
  // Several units together have neither.
  const name = units ? (units.length === 1 ? units[0] : '') : 'Seluruh instansi';
  const raters = tables('keandalan').filter(({ Peran, Pegawai }) => Peran === 'Rekan' && Number(Pegawai) > 0);
  const ratees = raters.filter((row) => row['Unit Kerja'] !== 'Seluruh instansi');
  const apart = besideTotal(
    new Map(ratees.map((row) => [row['Unit Kerja'] ?? '', Number(row.Pegawai)])),
    minimumIn(tables),
  );
  const agreement = raters.find((row) => row['Unit Kerja'] === name && (!units || apart.has(name ?? '')));
  const index = tables('ikm-unit').find((row) => row['Unit Kerja'] === name);
  return {
    'Penilaian yang terisi': [sum(answered) / sum(assigned), sum(assigned)],
    'Pegawai yang dinilai': [rated.length, all.length],
    'Rata-rata nilai akhir (0–120)': [mean(finals), finals.length],
    'Baik atau Sangat Baik': [share(rated, (row) => GOOD.includes(row.Predikat ?? '')), rated.length],
    'Rata-rata JP pelatihan': [mean(filled(hours, 'JP')), hours.length],
    'JP terpenuhi': [share(hours, (row) => Number(row.JP) >= Number(row['Acuan JP'])), hours.length],
    'Kesepakatan antarpenilai rekan (ICC: 1 berarti sepenuhnya sepakat)': [
      agreement?.['ICC Rata-rata'] ? Number(agreement['ICC Rata-rata']) : Number.NaN,
      Number(agreement?.Pegawai),
    ],
    'Nilai IKM': [Number(index?.['Nilai IKM']), Number.POSITIVE_INFINITY],
  };
}

/** Measures that answers make: nothing of them before the period is closed. */
const OF_ANSWERS = [
  'Rata-rata nilai akhir (0–120)',
  'Baik atau Sangat Baik',
  'Kesepakatan antarpenilai rekan (ICC: 1 berarti sepenuhnya sepakat)',
];

/** What is told of a measure, or of whom it is. */
function told(
  tables: Tables,
  { isSettled }: Pick<Place, 'isSettled'>,
  units: readonly string[] | undefined,
  key: string,
  part: 0 | 1,
): Expected | undefined {
  const pair = measures(tables, units)[key];
  if (!pair) return undefined;
  const minimum = minimumIn(tables);
  const [value, people] = pair;
  const isCount = key === 'Pegawai yang dinilai';
  const isThings = key === 'Penilaian yang terisi';
  const shown = isCount
    ? countOr(value, minimum)
    : madeOr([value, isThings ? Number.POSITIVE_INFINITY : people], minimum);
  const own = !isSettled && OF_ANSWERS.includes(key) ? DASH : shown;
  if (part === 0) return own;
  return own === DASH || (isCount && people < minimum) ? DASH : people;
}

/** What the history says of a period: everybody rated then, or those of a unit. */
function past(tables: Tables, period: string, unit?: string) {
  const rated = tables('riwayat').filter(
    (row) => row.Periode === period && row['Nilai Akhir'] !== '' && (unit === undefined || row['Unit Kerja'] === unit),
  );
  const minimum = minimumIn(tables);
  const isTold = unit === undefined || besideTotal(countBy(past(tables, period).rated), minimum).has(unit);
  const of = (value: number): Expected => (isTold ? madeOr([value, rated.length], minimum) : DASH);
  return {
    rated,
    of,
    count: of(rated.length),
    mean: of(mean(filled(rated, 'Nilai Akhir'))),
    good: of(share(rated, (row) => GOOD.includes(row.Predikat ?? ''))),
  };
}

function countBy(rows: readonly Row[]): ReadonlyMap<string, number> {
  const units = rows.map((row) => row['Unit Kerja'] ?? '');
  return new Map(units.map((unit) => [unit, units.filter((one) => one === unit).length]));
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
  /** The year that the page is of. */
  readonly period: string;
  /** Whether the period is closed, as the head of the page says. */
  readonly isSettled: boolean;
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

function glance(tables: Tables, place: Place): Expected | undefined {
  const { units, label, column } = place;
  const key = label.startsWith('Nilai IKM') ? 'Nilai IKM' : label;
  const before = past(tables, /^\d{4}$/.test(column) ? column : lastPeriod(tables));
  if (column === 'Nilai' || column === 'Unit') return told(tables, place, units, key, 0);
  if (column === 'Dari jumlah') return told(tables, place, units, key, 1);
  if (column === 'Instansi') return told(tables, place, undefined, key, 0);
  if (column === 'Dari jumlah di instansi') return told(tables, place, undefined, key, 1);
  if (column === 'Dari jumlah saat itu') return before.count;
  if (!/^\d{4}$/.test(column)) return undefined;
  return key.startsWith('Rata-rata nilai') ? before.mean : before.good;
}

const lastPeriod = (tables: Tables): string =>
  tables('riwayat')
    .map(({ Periode = '' }) => Periode)
    .sort()
    .at(-1) ?? '';

/** People of a predikat or quadrant, or their share, of those whom the column is about. */
function classes(tables: Tables, { units, block, label, column, isSettled }: Place): Expected | undefined {
  const field = block.includes('kuadran') ? 'Usulan Kuadran' : 'Predikat';
  const now = (of: readonly string[] | undefined) =>
    tables('nilai').filter((row) => row.Status === 'Dinilai' && (!of || of.includes(row['Unit Kerja'] ?? '')));
  const [what = '', of = ''] = column.split(' ');
  const rows = of === 'Instansi' ? now(undefined) : /^\d{4}$/.test(of) ? past(tables, of).rated : now(units);
  const count = rows.filter((row) => row[field] === label).length;
  if (!isSettled && !/^\d{4}$/.test(of)) return DASH;
  return madeOr([what === 'Pegawai' ? count : count / rows.length, rows.length], minimumIn(tables));
}

function trend(tables: Tables, place: Place): Expected | undefined {
  const { units, label, column } = place;
  const of = column === 'Instansi' ? undefined : units;
  const isCount = column === 'Dinilai';
  if (!tables('riwayat').some(({ Periode }) => Periode === label))
    return told(tables, place, of, isCount ? 'Pegawai yang dinilai' : 'Rata-rata nilai akhir (0–120)', 0);
  const { count, mean: average } = past(tables, label, of?.[0]);
  return isCount ? count : average;
}

function pending(tables: Tables, { label }: Place): Expected | undefined {
  const minimum = minimumIn(tables);
  const decided = new Set(tables('keputusan-penghargaan').map(({ NIP }) => NIP));
  const open = tables('kandidat').filter(({ Jenis, NIP }) => Jenis === 'Penghargaan' && !decided.has(NIP));
  const [rated, all] = measures(tables, undefined)['Pegawai yang dinilai'] ?? [0, 0];
  const waiting = /^(Terlambat: )?(Menunggu putusan|Menunggu pemutus ditunjuk|Tanpa alasan, hubungi pegawai)$/;
  const undecided = tables('tanggapan-hasil').filter((row) => waiting.test(row['Keadaan Keberatan'] ?? ''));
  const known: readonly (readonly [start: string, count: Expected])[] = [
    ['Kandidat penghargaan', open.length],
    ['Keberatan yang belum', countOr(undecided.length, minimum)],
    ['Pegawai yang nilainya belum', all >= minimum && countOr(rated, minimum) !== DASH ? all - rated : DASH],
    [
      'Sebaran di luar',
      tables('sebaran-kuadran').filter((row) => (row.Keterangan ?? '').startsWith('Peringatan')).length,
    ],
  ];
  return known.find(([start]) => label.startsWith(start))?.[1];
}

/** What the states of open dossiers are, step by step. */
const STEPS: readonly (readonly string[])[] = [
  ['Kandidat untuk pemeriksaan'],
  ['Menunggu tanggapan pegawai', 'Sudah ditanggapi', 'Menunggu pemeriksaan atasan', 'Sudah diperiksa'],
  ['Ditindaklanjuti', 'Sudah ditinjau di tengah'],
];
const STEP_ROWS = ['Kandidat untuk pemeriksaan, belum', 'Ditangani', 'Diputus', 'Semua'];
/** First days of the rows of PP 94/2021 art. 9-11. */
const FROM_DAYS = [3, 4, 7, 11, 14, 17, 21, 25, 28];
const LOW = ['Kurang', 'Sangat Kurang'];

/** Whom there should be a dossier about, with the row of the table that their days reach. */
interface Due {
  readonly NIP: string;
  readonly Ambang?: number;
}

/** Of discipline by the days of the year as they stand, of guidance by the ratings of a closed period that nobody ruled otherwise. */
function due(tables: Tables, { column, period, isSettled }: Place): readonly Due[] {
  const asked = tables('pegawai').filter(({ Status }) => ['Aktif', 'Cuti', ''].includes(Status ?? ''));
  const ruled = new Map(tables('keputusan-keberatan').map(({ NIP, Predikat }) => [NIP, Predikat]));
  if (column !== 'Disiplin') {
    const low = tables('nilai').filter(({ NIP, Predikat = '' }) => LOW.includes(ruled.get(NIP) || Predikat));
    return isSettled ? low.flatMap(({ NIP = '' }) => (asked.some((one) => one.NIP === NIP) ? [{ NIP }] : [])) : [];
  }
  return asked.flatMap(({ NIP = '', Jenis }) => {
    const own = tables('kehadiran').filter((row) => row.NIP === NIP && row.Bulan?.startsWith(period));
    const days = sum(own.map((row) => Number(row['Tanpa Keterangan'] || 0)));
    const reached = FROM_DAYS.filter((from) => from <= days);
    return Jenis === 'PNS' && reached.length > 0 ? [{ NIP, Ambang: Math.max(...reached) }] : [];
  });
}

/** Whether there is a dossier about just that: of the year, and of discipline of its row or still undecided. */
const isAbout = (row: Row, { NIP, Ambang }: Due, period: string): boolean =>
  row.NIP === NIP &&
  row.Periode === period &&
  !row.Aturan?.includes('terus-menerus') &&
  (Ambang === undefined ||
    Number(row.Ambang) === Ambang ||
    STEPS.slice(0, 2).some((states) => states.includes(row.Keadaan ?? '')));

/** Whether what the page tells of ratings, of now and of the period before, would tell of too few what their dossiers are. */
function isGivenAway(tables: Tables, { isSettled, period }: Place, open: number): boolean {
  const minimum = minimumIn(tables);
  const rated = isSettled ? tables('nilai').filter(({ Status }) => Status === 'Dinilai') : [];
  const before = lastPeriod(tables) < period ? past(tables, lastPeriod(tables)).rated : [];
  const shown = [rated, before].filter((all) => all.length >= minimum);
  const low = shown.map((all) => all.filter(({ Predikat = '' }) => LOW.includes(Predikat)).length);
  return low.some((people) => [people, Math.abs(people - open)].some((count) => countOr(count, minimum) === DASH));
}

/** People with an open dossier of a track or who should have one, each at the furthest step; none where one is of too few. */
function dossiers(tables: Tables, place: Place): Expected | undefined {
  const { label, column, period } = place;
  const minimum = minimumIn(tables);
  const own = tables('berkas').filter(({ Jalur = '' }) => Jalur.startsWith(column));
  const furthest = new Map<string, number>();
  for (const one of due(tables, place)) if (!own.some((row) => isAbout(row, one, period))) furthest.set(one.NIP, 0);
  for (const { NIP = '', Keadaan = '' } of own) {
    const step = STEPS.findIndex((states) => states.includes(Keadaan));
    if (step >= 0) furthest.set(NIP, Math.max(step, furthest.get(NIP) ?? 0));
  }
  const counts = STEPS.map((_, step) => [...furthest.values()].filter((one) => one === step).length);
  const row = STEP_ROWS.findIndex((start) => label.startsWith(start));
  if (column === 'Pembinaan' && isGivenAway(tables, place, furthest.size)) return DASH;
  if (row === STEPS.length) return countOr(furthest.size, minimum);
  const isTold = [...counts, furthest.size].every((count) => countOr(count, minimum) !== DASH);
  return isTold ? counts[row] : DASH;
}

/** The panel, beside the sheet Sebaran Kuadran of the same run. */
function panel(tables: Tables, { label, column }: Place): Expected {
  const row = tables('sebaran-kuadran').find((one) => one['Kuadran (usulan)'] === label);
  const value = column === 'Didapat' ? row?.Bagian : row?.Pembanding;
  return value ? Number(value) : DASH;
}

function expectedAt(tables: Tables, place: Place): Expected | undefined {
  const { block, label, column, alone, pooled } = place;
  if (block === 'Sekilas') return glance(tables, place);
  if (block.startsWith('Sebaran')) return classes(tables, place);
  if (block === 'Dari periode ke periode') return trend(tables, place);
  if (block.startsWith('Menunggu')) return pending(tables, place);
  if (block.startsWith('Berkas')) return dossiers(tables, place);
  if (block.startsWith('Pembanding')) return panel(tables, place);
  if (block !== 'Unit berdampingan') return undefined;
  const units = label === 'Seluruh instansi' ? undefined : label === 'Unit Digabung' ? pooled : [label];
  if (units && units !== pooled && !alone.includes(label)) return undefined;
  const [measure = '', part = 0] = UNIT_COLUMNS[column] ?? [];
  return told(tables, place, units, measure, part);
}

/** A row that holds its first cell only. */
const isLine = (row: readonly Value[] | undefined): boolean =>
  row?.[0] !== '' && (row ?? []).slice(1).every((cell) => cell === '');

const HEADING = /^Ringkasan kinerja pegawai (\d{4}): (.*)$/;

/** Numbers of a page with their places. */
function* numbersOn(
  rows: readonly (readonly Value[])[],
  of: Pick<Place, 'units' | 'alone' | 'pooled' | 'isSettled' | 'period'>,
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

/** A table of a page as it stands: its header and rows, without what is noted below. */
export function blockOf(rows: readonly (readonly Value[])[], title: string): readonly (readonly Value[])[] {
  const start = rows.findIndex((row, at) => row[0] === title && isLine(row) && at > 0) + 1;
  const end = rows.findIndex((row, at) => at > start && (isLine(row) || row.every((cell) => cell === '')));
  return start === 0 ? [] : rows.slice(start, end < 0 ? undefined : end);
}

interface Checked {
  readonly checked: number;
  /** Cells that are withheld or not known, and rightly so. */
  readonly dashes: number;
  readonly wrong: readonly string[];
}

/** What is wrong with the numbers and dashes of a leadership workbook, and how many of each were computed again. */
export function checkNumbers(pages: Pages, tables: Tables): Checked {
  const known = new Set(tables('nilai').map((row) => row['Unit Kerja'] ?? ''));
  const subjects = new Map([...pages].map(([name, rows]) => [name, HEADING.exec(String(rows[0]?.[0]))?.[2] ?? '']));
  const alone = [...subjects.values()].filter((subject) => known.has(subject));
  const pooled = [...known].filter((unit) => !alone.includes(unit));
  const wrong: string[] = [];
  let [checked, dashes] = [0, 0];
  for (const [name, rows] of pages) {
    const subject = subjects.get(name) ?? '';
    const units = alone.includes(subject) ? [subject] : subject === 'Unit Digabung' ? pooled : undefined;
    const period = HEADING.exec(String(rows[0]?.[0]))?.[1] ?? '';
    const isSettled = !rows.some(([first]) => String(first).startsWith('Sementara'));
    for (const { value, ...place } of numbersOn(rows, { units, alone, pooled, isSettled, period })) {
      if (typeof value !== 'number' && value !== DASH) continue;
      const expected = expectedAt(tables, place);
      if (value === DASH) dashes += 1;
      else checked += 1;
      const isRight =
        typeof expected === 'number' && typeof value === 'number'
          ? Math.abs(expected - value) < 1e-9
          : expected === value;
      if (!isRight)
        wrong.push(`${name}, ${place.block}, ${place.label}, ${place.column}: ${value}, from the files ${expected}`);
    }
  }
  return { checked, dashes, wrong };
}
