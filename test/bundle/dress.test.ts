/**
 * How sheets look, by the real bundle: what they say of themselves, what they offer and warn of, that all of it is done once,
 * and that what people make of a sheet outlives every run.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { type Bench, call, closePeriod, importTables, runCycle } from '../../src/local/cycle.ts';
import { TOO_LONG } from '../../src/local/faults.ts';
import { formatInstant } from '../../src/local/services/date-format.ts';
import { displayedText } from '../../src/local/services/displayed.ts';
import { COST } from '../../src/local/services/meter.ts';
import type { SheetState } from '../../src/local/services/state.ts';
import { ruleAt } from '../../src/local/services/validation-rule.ts';
import { activeSheet, blankSheet, sheetNamed } from '../../src/local/services/workbook.ts';
import { insertColumn, moveColumn, readSheet, setCell } from '../../src/local/sheet-edit.ts';
import { World, type WorldOptions } from '../../src/local/world.ts';
import { stageOf, TABLES } from '../../src/tables/index.ts';
import { isTyped } from '../../src/tables/notation.ts';
import { answers, assignments, criteria, employee, nip, OUTSIDERS, rowsOf, target } from '../fixtures/agency.ts';
import { asDeclared } from './declared.ts';
import { heldIn, records } from './played.ts';

const DIST = 'dist';
const NOW = new Date('2026-12-31T09:00:00+07:00');
const OWNER = 'hr@contoh.example';
const MATERIAL = new Map([
  [
    'kebijakan',
    rowsOf([
      { Kunci: 'Periode', Nilai: 2026 },
      { Kunci: 'Preset', Nilai: 'PP 30/2019 60:40' },
    ]),
  ],
  ['pegawai', rowsOf([employee('A'), employee('B')])],
  ['penilai-luar', OUTSIDERS],
  ['kriteria', criteria(100)],
  ['sasaran', rowsOf([target('A'), target('B')])],
  [
    'pelatihan',
    rowsOf([{ Kode: 'P1', Judul: 'Layanan', Jenis: 'Teknis', Kriteria: 'K1', JP: 8, Tanggal: '2026-05-01' }]),
  ],
  ['penugasan', assignments('Z>A', 'A>A', 'Z>B')],
  ['jawaban', answers('Z>A 4', 'A>A 5')],
]);
const SIX_MINUTES_MS = 360_000;
const COLORS = { input: '#1a73e8', running: '#f29900', computed: '#188038', record: '#9aa0a6' } as const;

const newBench = (options: Partial<WorldOptions> = {}): Bench => ({
  world: new World({ now: NOW, owner: OWNER, ...options }),
  dist: DIST,
});
const namesIn = ({ world }: Bench): readonly string[] => world.workbook.sheets.map(({ name }) => name);
const copyOf = ({ world }: Bench, options: Partial<WorldOptions> = {}): Bench => ({
  world: new World({ now: NOW, owner: OWNER, ...options }, JSON.parse(JSON.stringify(world.state))),
  dist: DIST,
});

function sheetOf({ world }: Bench, title: string): SheetState {
  const sheet = sheetNamed(world.workbook, title);
  if (!sheet) throw new RangeError(`The cycle has a sheet ${title}.`);
  return sheet;
}

/** Everything that a person sees of a sheet but its cells. */
const looksOf = (sheet: SheetState) => ({
  name: sheet.name,
  size: [sheet.maxRows, sheet.maxColumns],
  frozen: [sheet.frozenRows, sheet.frozenColumns],
  color: sheet.tabColor,
  widths: sheet.columnWidths,
  formats: sheet.formats,
  conditions: sheet.conditionalFormats,
  protections: sheet.protections.map(({ id: _, ...protection }) => protection),
});
/** Of all sheets but the trail, which gets a row for every deed. */
const allLooks = ({ world }: Bench) => world.workbook.sheets.filter(({ name }) => name !== 'Jejak Audit').map(looksOf);

/** The columns of days and moments in the sheets of a workbook. */
const timesOf = (own: Bench) =>
  TABLES.flatMap(({ title, columns }) => {
    const sheet = sheetNamed(own.world.workbook, title);
    return columns.flatMap(({ header, time }) => (sheet && time ? [{ sheet, time, column: at(sheet, header) }] : []));
  });

/** Column of a heading, from 0. */
const at = (sheet: SheetState, heading: string): number => (sheet.rows[0] ?? []).indexOf(heading);
const noteAt = (sheet: SheetState, column: number): string => sheet.formats.note[column]?.[0]?.value ?? '';

let bench: Bench;
let made: readonly (readonly [(typeof TABLES)[number], SheetState])[];
let calls: Readonly<Record<string, number>>;
beforeAll(() => {
  bench = newBench();
  const before = bench.world.meter.snapshot();
  runCycle({ ...bench, tables: MATERIAL });
  ({ calls } = bench.world.meter.since(before));
  made = bench.world.workbook.sheets.flatMap((sheet) => {
    const own = TABLES.find(({ title }) => title === sheet.name);
    return own ? [[own, sheet] as const] : [];
  });
});

describe('a sheet that is made', () => {
  test('has the color of its stage, and stands among the others of it', () => {
    expect(made.length).toBeGreaterThan(25);
    for (const [own, sheet] of made) expect([own.title, sheet.tabColor]).toEqual([own.title, COLORS[stageOf(own)]]);
    const answered = bench.world.workbook.sheets.filter(({ name }) => name.startsWith('Jawaban '));
    expect(answered.map(({ tabColor }) => tabColor)).toEqual(answered.map(() => COLORS.running));
    expect(answered.length).toBeGreaterThan(1);
    const order = made.map(([own]) => TABLES.indexOf(own));
    expect(order).toEqual([...order].sort((one, other) => one - other));
    const tabs = namesIn(bench);
    const behind = tabs.indexOf('Butir Formulir') + 1;
    expect(tabs.slice(behind, behind + answered.length)).toEqual(['Jawaban Diri', 'Jawaban Atasan']);
    expect([tabs[0], tabs.slice(-1), activeSheet(bench.world.workbook).name]).toEqual([
      'Kebijakan',
      ['Sheet1'],
      'Sheet1',
    ]);
  });

  test('stands before the tabs of people that come last, and behind a first one that holds anything', () => {
    const own = newBench();
    setCell(own.world, 'Sheet1', 1, 1, 'Catatan');
    call(own, 'showSheet', { table: 'Pegawai' });
    own.world.workbook.sheets.push(blankSheet(77, 'Rekap Kami', 10, 3));
    call(own, 'showSheet', { table: 'Ketidakhadiran' });
    expect(namesIn(own).filter((name) => name !== 'Jejak Audit')).toEqual([
      'Sheet1',
      'Pegawai',
      'Ketidakhadiran',
      'Rekap Kami',
    ]);
  });

  test('keeps its header in sight, bold and wrapped, and says at each heading what stands under it', () => {
    for (const [own, sheet] of made) {
      expect([own.title, sheet.frozenRows]).toEqual([own.title, 1]);
      own.columns.forEach(({ header }) => {
        // A file brings the columns that it has.
        const column = at(sheet, header);
        if (column < 0) return;
        const looks = [sheet.formats.fontWeight, sheet.formats.wrapStrategy].map((runs) => runs[column]?.[0]);
        expect(
          looks.map((run) => [run?.start, run?.value]),
          `${own.title} ${header}`,
        ).toEqual([
          [0, 'bold'],
          [0, 'WRAP'],
        ]);
        expect(noteAt(sheet, column), `${own.title} ${header}`).toMatch(/\.$/);
      });
      expect(noteAt(sheet, 0)).toContain('Sheet ini ');
    }
  });

  test('has the widths and number formats that its table declares', () => {
    expect(asDeclared(bench.world)).toEqual({ tables: made.length, wrong: [] });
  });

  test('holds days and moments as dates, shows them as people write them, under their heading', () => {
    const shown = timesOf(bench).flatMap(({ sheet, column }) =>
      sheet.rows.slice(1).flatMap((row, index) => {
        const cell = row[column] ?? '';
        const text = displayedText(bench.world.workbook, sheet, index + 1, column);
        return cell === '' ? [] : [{ isDate: typeof cell === 'object', text, title: sheet.name }];
      }),
    );
    expect(new Set(shown.map(({ title }) => title)).size).toBeGreaterThan(3);
    expect(
      shown.filter(({ isDate, text }) => !isDate || !/^\d{1,2} (Des|Mei) \d{4}( \d\d\.\d\d)?$/.test(text)),
    ).toEqual([]);
    expect(shown.find(({ title }) => title === 'Siklus')?.text).toBe('31 Des 2026 09.00');
    // From the heading down to the last row.
    const sides = timesOf(bench).map(({ sheet, column }) => ({
      title: sheet.name,
      last: sheet.maxRows,
      runs: sheet.formats.horizontalAlignment[column],
    }));
    for (const { title, last, runs } of sides)
      expect([title, runs]).toEqual([title, [{ start: 0, end: last, value: 'left' }]]);
    const log = sheetOf(bench, 'Siklus');
    expect(noteAt(log, at(log, 'Waktu'))).toContain('Tanggal dan pukul, menurut zona waktu buku kerja.');
  });

  test('keeps who a row is about in sight where it is wider than a screen', () => {
    const frozen = (title: string) => sheetOf(bench, title).frozenColumns;
    expect([frozen('Pegawai'), frozen('Nilai'), frozen('Sasaran'), frozen('Konflik')]).toEqual([2, 2, 1, 0]);
  });

  test('warns where nobody but Teladan writes, and refuses nobody', () => {
    for (const [own, { protections, name }] of made) {
      const isWhole = !isTyped(own) && own.columns.every(({ filledBy }) => filledBy !== 'people');
      expect(
        protections.every(({ warningOnly }) => warningOnly),
        name,
      ).toBe(true);
      expect([name, protections.some(({ block }) => block === null)]).toEqual([name, isWhole]);
    }
    const blocks = sheetOf(bench, 'Penugasan').protections.map(({ block }) => [block?.column, block?.columns]);
    expect(blocks).toEqual([[3, 6]]);
    expect(sheetOf(bench, 'Pegawai').protections).toEqual([]);
  });
});

describe('where a word is chosen', () => {
  test.each([
    ['Pegawai', 'Jenis', ['PNS', 'PPPK']],
    ['Pegawai', 'Status', ['Aktif', 'Cuti', 'Tugas Belajar', 'Nonaktif']],
    ['Penugasan', 'Peran', ['Diri', 'Rekan', 'Bawahan', 'Atasan']],
    ['Pelatihan', 'Jenis', ['Teknis', 'Soft Skill']],
  ])('%s offers the words of %s down to its last row, and another may still be typed', (title, heading, words) => {
    const sheet = sheetOf(bench, title);
    const [run] = sheet.formats.validation[at(sheet, heading)] ?? [];
    expect([run?.start, run?.end]).toEqual([1, sheet.maxRows]);
    expect(JSON.parse(String(run?.value))).toMatchObject({
      criteria: 'VALUE_IN_LIST',
      values: words,
      showsDropdown: true,
      allowInvalid: true,
    });
    expect(noteAt(sheet, at(sheet, heading))).toContain(`Pilih: ${words.join(', ')}.`);
  });

  test('Kebijakan offers the words of a key in its own row, of a file or added, and none where a value is typed', () => {
    const sheet = sheetOf(bench, 'Kebijakan');
    const row = (key: string) => sheet.rows.findIndex(([cell]) => cell === key);
    expect(ruleAt(sheet, row('Preset'), 1)?.values).toContain('PP 30/2019 60:40');
    expect(ruleAt(sheet, row('Skala'), 1)?.values).toEqual(['Angka', 'Kuadran']);
    expect(ruleAt(sheet, row('Bobot Atasan'), 1)).toBeNull();
  });

  test('Kebijakan offers them also in a row that a later file brings', () => {
    const own = newBench();
    const bring = (...settings: readonly (readonly [string, string])[]) => {
      const rows = [['Kunci', 'Nilai'], ...settings];
      const { taking, code } = call(own, 'previewImport', { name: 'kebijakan', rows, taking: null });
      call(own, 'importTable', { name: 'kebijakan', rows, taking, code });
    };
    bring(['Periode', '2026']);
    bring(['Skala', 'Angka']);
    const sheet = sheetOf(own, 'Kebijakan');
    const row = sheet.rows.findIndex(([cell]) => cell === 'Skala');
    expect([row, ruleAt(sheet, row, 1)?.values]).toEqual([2, ['Angka', 'Kuadran']]);
  });

  test('a number outside of its bounds is marked and not refused', () => {
    const sheet = sheetOf(bench, 'Kehadiran');
    expect(ruleAt(sheet, 1, at(sheet, 'Tanpa Keterangan'))).toMatchObject({
      criteria: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
      values: [0],
      allowInvalid: true,
    });
  });
});

describe.each(['as they were', 'longer'] as const)('where conditions stay %s below the last row', (conditionsBelow) => {
  test('what asks somebody to look is colored down to the last row, however many come', () => {
    const own = copyOf(bench, { conditionsBelow });
    const conditionsOf = () =>
      sheetOf(own, 'Pemantauan').conditionalFormats.map(({ criteria: when, blocks }) => [
        when,
        blocks[0]?.row,
        blocks[0]?.rows,
      ]);
    const before = sheetOf(own, 'Pemantauan').maxRows;
    expect(conditionsOf()[0]).toEqual(['NUMBER_GREATER_THAN', 1, before - 1]);
    const many = ['A', 'B', 'C', 'D', 'E'];
    importTables(own, new Map([['pegawai', rowsOf(many.map((name) => employee(name)))]]));
    const sheet = sheetOf(own, 'Penugasan');
    many.slice(2).forEach((name, index) => {
      sheet.rows[4 + index] = [nip(name), nip(name), 'Diri'];
    });
    call(own, 'evaluate', {});
    const { maxRows } = sheetOf(own, 'Pemantauan');
    expect(maxRows).toBeGreaterThan(before);
    expect(conditionsOf().map(([, from, rows]) => [from, rows])).toEqual(conditionsOf().map(() => [1, maxRows - 1]));
  });
});

describe('what people make of a sheet', () => {
  test('stays when everything is done again: columns of their own, another order, widths, colors, rules and tabs', () => {
    const own = copyOf(bench);
    const { world } = own;
    for (const [title, heading] of [
      ['Pegawai', 'Jenis'],
      ['Penugasan', 'Peran'],
      ['Nilai', 'Nilai Akhir'],
    ] as const) {
      insertColumn(world, title, 2);
      setCell(world, title, 1, 2, 'Catatan Kami');
      setCell(world, title, 2, 2, 'Dicatat');
      moveColumn(world, title, at(sheetOf(own, title), heading) + 1, 1);
      const sheet = sheetOf(own, title);
      sheet.tabColor = '#000000';
      sheet.columnWidths[0] = 333;
      sheet.frozenColumns = 0;
      sheet.protections = [];
      sheet.formats.validation[0] = [];
      sheet.formats.note[0] = [{ start: 0, end: 1, value: 'Milik kami.' }];
    }
    const { sheets } = world.workbook;
    const moved = sheets.findIndex(({ name }) => name === 'Nilai');
    sheets.unshift(...sheets.splice(moved, 1));
    const before = allLooks(own);
    const ratings = records(world, 'Nilai').map(({ 'Catatan Kami': _, ...row }) => row);
    call(own, 'prepare', {});
    call(own, 'evaluate', {});
    expect(allLooks(own)).toEqual(before);
    expect(world.workbook.sheets[0]?.name).toBe('Nilai');
    expect(records(world, 'Nilai').map(({ 'Catatan Kami': _, ...row }) => row)).toEqual(ratings);
    for (const title of ['Pegawai', 'Penugasan', 'Nilai'])
      expect([title, records(world, title)[0]?.['Catatan Kami']]).toEqual([title, 'Dicatat']);
    expect(records(world, 'Pegawai')[0]).toMatchObject({ NIP: nip('A'), Jenis: 'PNS', Nama: 'Pegawai A' });
    expect(readSheet(world, 'Penugasan')[0]?.slice(0, 3)).toEqual(['Peran', 'NIP Penilai', 'Catatan Kami']);
  });

  test('goes with its row where that is written elsewhere, and a formula stays with its place', () => {
    const own = copyOf(bench);
    const { world } = own;
    insertColumn(world, 'Nilai', 4);
    insertColumn(world, 'Nilai', 5);
    insertColumn(world, 'Nilai', 6);
    setCell(world, 'Nilai', 1, 4, 'Catatan Kami');
    setCell(world, 'Nilai', 1, 5, 'Hitungan Kami');
    setCell(world, 'Nilai', 1, 6, 'Angka Kami');
    const rows = readSheet(world, 'Nilai')
      .slice(1)
      .filter(([id]) => id !== '');
    rows.forEach(([id], index) => {
      setCell(world, 'Nilai', index + 2, 4, `tentang ${id}`);
      setCell(world, 'Nilai', index + 2, 5, `=K${index + 2}*2`);
      setCell(world, 'Nilai', index + 2, 6, index);
    });
    const last = sheetOf(own, 'Nilai').maxRows;
    sheetOf(own, 'Nilai').maxRows = last + 4;
    setCell(world, 'Nilai', last + 4, 4, 'Diperiksa Sari');
    // Ratings stand by NIP, and this one comes before the others.
    const first = { NIP: nip('9'), Email: 'baru@contoh.example' };
    importTables(own, new Map([['pegawai', rowsOf([employee('A'), employee('B'), employee('C', first)])]]));
    call(own, 'evaluate', {});
    const all = readSheet(world, 'Nilai').slice(1);
    const now = all.slice(0, 3);
    expect(now.map(([id]) => id)).toEqual([nip('9'), nip('A'), nip('B')]);
    expect(now.map(([, , , note]) => note)).toEqual(['', `tentang ${nip('A')}`, `tentang ${nip('B')}`]);
    // Nothing, and not a zero.
    expect(now.map((row) => row[5])).toEqual(['', 0, 1]);
    expect(all[last + 2]?.[3]).toBe('Diperiksa Sari');
    expect(
      sheetOf(own, 'Nilai')
        .rows.slice(1, 3)
        .map((row) => row[4]),
    ).toEqual([{ formula: '=K2*2' }, { formula: '=K3*2' }]);
  });

  test('goes with its row also where two rows about somebody differ by a date', () => {
    const own = copyOf(bench);
    const training = { Judul: 'Layanan', Jenis: 'Teknis', Kriteria: 'K1', JP: 8, Tanggal: '2026-05-01' };
    const enrolled = (...pairs: readonly (readonly [string, string])[]) =>
      [
        'peserta-pelatihan',
        rowsOf(
          pairs.map(([code, name]) => ({
            'Kode Pelatihan': code,
            NIP: nip(name),
            'Waktu Daftar': `2026-03-0${code.slice(1)} 09:00`,
            Status: 'Terdaftar',
          })),
        ),
      ] as const;
    const trainings = ['pelatihan', rowsOf(['P1', 'P2'].map((Kode) => ({ Kode, ...training })))] as const;
    importTables(own, new Map([trainings, enrolled(['P1', 'A'], ['P2', 'A'])]));
    call(own, 'evaluate', {});
    const row = () => records(own.world, 'Tempat Pelatihan').findIndex((one) => one['Kode Pelatihan'] === 'P2');
    const before = row();
    insertColumn(own.world, 'Tempat Pelatihan', 2);
    setCell(own.world, 'Tempat Pelatihan', 1, 2, 'Catatan Kami');
    setCell(own.world, 'Tempat Pelatihan', before + 2, 2, 'tentang P2');
    importTables(own, new Map([enrolled(['P1', 'A'], ['P1', 'B'], ['P2', 'A'])]));
    call(own, 'evaluate', {});
    expect(row()).toBe(before + 1);
    expect(records(own.world, 'Tempat Pelatihan').map((one) => one['Catatan Kami'])).toEqual(['', '', 'tentang P2']);
  });

  test('done again nothing looks otherwise', () => {
    const own = copyOf(bench);
    const before = allLooks(own);
    call(own, 'prepare', {});
    call(own, 'evaluate', {});
    expect(allLooks(own)).toEqual(before);
  });
});

describe('a workbook whose days and moments are texts, as earlier releases wrote them', () => {
  const WALL = "yyyy-MM-dd'T'HH:mm:ss";
  const inTexts = () => {
    const own = copyOf(bench);
    for (const { sheet, column, time } of timesOf(own)) {
      sheet.formats.numberFormat[column] = [];
      sheet.formats.horizontalAlignment[column] = [{ start: 0, end: 1, value: 'left' }];
      for (const row of sheet.rows) {
        const cell = row[column];
        if (typeof cell === 'object' && 'at' in cell)
          row[column] = formatInstant(cell.at, own.world.workbook.timeZone, WALL).slice(0, time === 'day' ? 10 : 19);
      }
    }
    return own;
  };
  /** Sheets in which a time stands as a text. */
  const textual = (own: Bench) => [
    ...new Set(
      timesOf(own)
        .filter(({ sheet, column }) => sheet.rows.slice(1).some((row) => /^\d{4}-/.test(String(row[column]))))
        .map(({ sheet }) => sheet.name),
    ),
  ];
  const allHeld = ({ world }: Bench) => world.workbook.sheets.map(({ name }) => [name, heldIn(world, name)]);

  test('is read as it was, and has dates wherever it is written', () => {
    const own = inTexts();
    expect(textual(own)).toContain('Jejak Audit');
    expect(allHeld(own)).toEqual(allHeld(bench));
    call(own, 'evaluate', {});
    const ratings = (one: Bench) => records(one.world, 'Nilai');
    expect([ratings(own), records(own.world, 'Masalah')]).toEqual([ratings(bench), records(bench.world, 'Masalah')]);
    // What comes below texts is a date, and the trail is whole to whoever checks it.
    const [trail, fresh] = [sheetOf(own, 'Jejak Audit'), sheetOf(bench, 'Jejak Audit').rows.length];
    closePeriod(own);
    call(own, 'reopenCycle', { reason: 'Tanggal diperiksa' });
    const column = at(trail, 'Waktu');
    expect(trail.rows.slice(1, fresh).every((row) => typeof row[column] === 'string')).toBe(true);
    expect(trail.rows.length).toBeGreaterThan(fresh);
    for (const [row, cells] of trail.rows.entries())
      if (row >= fresh) {
        expect(typeof cells[column]).toBe('object');
        expect(displayedText(own.world.workbook, trail, row, column)).toMatch(/^31 Des 2026 \d\d\.\d\d$/);
      }
    call(own, 'evaluate', {});
    expect(records(own.world, 'Masalah').filter(({ Kode }) => String(Kode).startsWith('audit-'))).toEqual([]);
  });

  test('has them everywhere at a press, and nothing more at the next', () => {
    const own = inTexts();
    const texts = textual(own);
    expect(texts.length).toBeGreaterThan(3);
    const trail = sheetOf(own, 'Jejak Audit');
    const [first, cell] = [trail.rows[1] ?? [], at(trail, 'Waktu')];
    first[cell] = { formula: '=NOW()' };
    expect(call(own, 'dressSheets', {}).dressed).toEqual(expect.arrayContaining(texts));
    expect([textual(own), first[cell], asDeclared(own.world).wrong]).toEqual([[], { formula: '=NOW()' }, []]);
    const looks = (one: Bench) => allLooks(one).filter(({ name }) => texts.includes(name));
    expect(looks(own)).toEqual(looks(bench));
    first[cell] = sheetOf(bench, 'Jejak Audit').rows[1]?.[cell] ?? '';
    expect(allHeld(own)).toEqual(allHeld(bench));
    expect(call(own, 'dressSheets', {}).dressed).toEqual([]);
  });
});

test('times that somebody has shown as numbers are read as they were, and are times again at a press', () => {
  const own = copyOf(bench);
  const counted = new Set<string>();
  for (const { sheet, column } of timesOf(own)) {
    sheet.formats.numberFormat[column] = [{ start: 1, end: sheet.rows.length, value: '0.00' }];
    if (sheet.rows.slice(1).some((row) => typeof row[column] === 'object')) counted.add(sheet.name);
  }
  const stands = (one: Bench, name: string) => JSON.stringify(heldIn(one.world, name));
  call(own, 'evaluate', {});
  expect([stands(own, 'Nilai'), records(own.world, 'Masalah')]).toEqual([
    stands(bench, 'Nilai'),
    records(bench.world, 'Masalah'),
  ]);
  expect(counted.has('Jejak Audit')).toBe(true);
  expect(call(own, 'dressSheets', {}).dressed).toContain('Jejak Audit');
  const trail = sheetOf(own, 'Jejak Audit');
  expect(displayedText(own.world.workbook, trail, 1, at(trail, 'Waktu'))).toMatch(/^\d+ Des 2026 \d\d\.\d\d$/);
});

describe('a workbook of an earlier release', () => {
  const earlier = () => {
    const own = copyOf(bench);
    for (const sheet of own.world.workbook.sheets) {
      sheet.tabColor = null;
      sheet.protections = [];
      sheet.conditionalFormats = [];
      // What is noted below the headings is told of cells, and not of how a sheet looks.
      sheet.formats.note = sheet.formats.note.map((runs) => runs.filter(({ start }) => start > 0));
      sheet.formats.validation = sheet.formats.validation.map(() => []);
    }
    return own;
  };

  test('gets what its sheets lack at a press, and nothing at the next', () => {
    const own = earlier();
    const answered = own.world.workbook.sheets.flatMap(({ name }) => (name.startsWith('Jawaban ') ? [name] : []));
    const { dressed, moved } = call(own, 'dressSheets', {});
    expect(moved).toEqual([]);
    expect(dressed.slice(0, made.length)).toEqual(made.map(([{ title }]) => title));
    expect(new Set(dressed.slice(made.length))).toEqual(new Set(answered));
    expect(allLooks(own)).toEqual(allLooks(bench));
    expect(call(own, 'dressSheets', {}).dressed).toEqual([]);
    expect(allLooks(own)).toEqual(allLooks(bench));
  });

  test('gets its tabs in order at a press, those of people and hidden ones as they stood, and nothing is moved at the next', () => {
    const own = copyOf(bench);
    const { workbook } = own.world;
    const take = (name: string) => workbook.sheets.splice(namesIn(own).indexOf(name), 1);
    // As Google and an earlier release left them, with two that somebody dragged, and one of their own.
    workbook.sheets.unshift(...['Jawaban Atasan', 'Jawaban Diri', 'Sheet1', 'Nilai', 'Sasaran'].flatMap(take));
    workbook.sheets.splice(3, 0, blankSheet(77, 'Rekap Kami', 10, 3));
    sheetOf(own, 'Sasaran').isHidden = true;
    const looked = sheetOf(own, 'Nilai').id;
    workbook.activeSheetId = looked;
    const before = allLooks(own);
    const calls = own.world.meter.snapshot();
    expect(call(own, 'dressSheets', {})).toEqual({
      dressed: [],
      moved: ['Jawaban Diri', 'Jawaban Atasan', 'Nilai', 'Sheet1'],
    });
    expect(own.world.meter.since(calls).calls['SpreadsheetApp.Spreadsheet.moveActiveSheet']).toBe(4);
    expect(namesIn(own)).toEqual(['Rekap Kami', 'Sasaran', ...namesIn(bench).filter((name) => name !== 'Sasaran')]);
    expect(workbook.activeSheetId).toBe(looked);
    const byName = (looks: typeof before) => [...looks].sort((one, other) => (one.name < other.name ? -1 : 1));
    expect(byName(allLooks(own))).toEqual(byName(before));
    expect(call(own, 'dressSheets', {})).toEqual({ dressed: [], moved: [] });
  });

  test('has its blank first tab left in front once somebody has typed there', () => {
    const own = copyOf(bench);
    const { sheets } = own.world.workbook;
    sheets.unshift(...sheets.splice(-1));
    setCell(own.world, 'Sheet1', 3, 2, 'Catatan');
    expect(call(own, 'dressSheets', {}).moved).toEqual([]);
    expect(namesIn(own)[0]).toBe('Sheet1');
  });

  test('keeps what people made of its sheets', () => {
    const own = earlier();
    const sheet = sheetOf(own, 'Pegawai');
    const column = at(sheet, 'Status');
    insertColumn(own.world, 'Pegawai', 2);
    setCell(own.world, 'Pegawai', 1, 2, 'Catatan Kami');
    sheet.tabColor = '#000000';
    sheet.columnWidths[column + 1] = 333;
    const value = sheetOf(bench, 'Pegawai').formats.validation[column]?.[0]?.value ?? '';
    sheet.formats.validation[column + 1] = [{ start: 1, end: 9, value }];
    const theirs = () => JSON.stringify([sheet.tabColor, sheet.columnWidths, sheet.formats.validation[column + 1]]);
    const kept = theirs();
    call(own, 'dressSheets', {});
    expect(theirs()).toBe(kept);
    expect([noteAt(sheet, 1), noteAt(sheet, column + 1)]).toEqual(['', expect.stringContaining('Pilih: ')]);
  });
});

test('a sheet that was cut off while it was made is made whole by the next press', () => {
  const whole = newBench();
  const before = whole.world.meter.snapshot();
  call(whole, 'showSheet', { table: 'Ketidakhadiran' });
  const { totalCalls, cost } = whole.world.meter.since(before);
  // Were all sheets made in one run, it would have half of its six minutes left.
  expect(TABLES.length * (cost - COST.pageCall)).toBeLessThan(SIX_MINUTES_MS / 2);
  const undisturbed = looksOf(sheetOf(whole, 'Ketidakhadiran'));
  for (let nth = 1; nth < totalCalls; nth++) {
    const own = newBench();
    own.world.faults.stopAt(nth);
    expect(() => call(own, 'showSheet', { table: 'Ketidakhadiran' }), `stopped at call ${nth}`).toThrow(TOO_LONG);
    own.world.faults.clear();
    call(own, 'showSheet', { table: 'Ketidakhadiran' });
    expect(looksOf(sheetOf(own, 'Ketidakhadiran')), `stopped at call ${nth}`).toEqual(undisturbed);
  }
});

test('making a sheet costs calls by its columns and none by its rows, and no call comes back once it is made', () => {
  const LOOKS = [
    'setTabColor',
    'setFrozenRows',
    'setFontWeight',
    'setHorizontalAlignments',
    'setNotes',
    'setConditionalFormatRules',
    'setColumnWidths',
    'setDataValidation',
    'setDataValidations',
    'protect',
    'setWarningOnly',
  ];
  const countOf = (counted: Readonly<Record<string, number>>, method: string): number =>
    Object.entries(counted).reduce((sum, [name, count]) => (name.endsWith(`.${method}`) ? sum + count : sum), 0);
  // Kebijakan and Penugasan came with some columns, and got the others when the cycle was prepared.
  const answered = bench.world.workbook.sheets.filter(({ name }) => name.startsWith('Jawaban ')).length;
  const dressings = [made.length + answered, made.length, ...Array(2).fill(made.length + 2)];
  expect(LOOKS.slice(0, 4).map((method) => countOf(calls, method))).toEqual(dressings);
  const all = LOOKS.reduce((sum, method) => sum + countOf(calls, method), 0) - answered;
  expect(all / made.length).toBeLessThan(15);
  const own = copyOf(bench);
  const before = own.world.meter.snapshot();
  call(own, 'prepare', {});
  call(own, 'evaluate', {});
  const again = own.world.meter.since(before).calls;
  expect(LOOKS.filter((method) => countOf(again, method) > 0)).toEqual([]);
});
