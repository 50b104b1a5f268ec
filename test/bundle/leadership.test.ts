/**
 * The leadership workbook through the bundle: made, renewed only where something changed, shared with nobody whom no person has
 * agreed to, and made anew where it is gone or another officer's.
 */
import { describe, expect, test } from 'vitest';
import type { LeadershipView } from '../../src/app/api.types.ts';
import { type Bench, call, closePeriod, openForms } from '../../src/local/cycle.ts';
import { isStopped } from '../../src/local/files/stopped.ts';
import { admit } from '../../src/local/services/form-access.ts';
import type { Cell, WorkbookState } from '../../src/local/services/state.ts';
import { blankSheet, setZone } from '../../src/local/services/workbook.ts';
import { copyWorkbook, readSheet, setCell } from '../../src/local/sheet-edit.ts';
import { passTime } from '../../src/local/time.ts';
import { World } from '../../src/local/world.ts';
import { MONTHLY_DECISIONS } from '../../src/tables/monthly-decisions.ts';
import { answers, assignments, criteria, employee, month, nip, OUTSIDERS, rowsOf, target } from '../fixtures/agency.ts';
import { OPTIONS, played } from './played.ts';
import { ownPart, play, worldFrom } from './stages.ts';

const FIRST = OPTIONS.owner;
const SECOND = 'dua@contoh.example';
const HEAD = 'kepala@contoh.example';
const HOUR = 3_600_000;

/** Two units of four; of the second B is rated low, H was away too often. R alone is a third. */
const UNITS = { Satu: ['A', 'B', 'C', 'D'], Dua: ['E', 'F', 'G', 'H'], Tiga: ['R'] } as const;
const PEOPLE = Object.values(UNITS).flat();
const unitOf = (name: string): string =>
  Object.entries(UNITS).find(([, own]) => (own as readonly string[]).includes(name))?.[0] ?? '';
const tables = new Map([
  ['kebijakan', rowsOf([{ Kunci: 'Pimpinan: Email', Nilai: HEAD }])],
  ['pegawai', rowsOf(PEOPLE.map((name) => employee(name, { 'Unit Kerja': unitOf(name) })))],
  ['penilai-luar', OUTSIDERS],
  ['kriteria', criteria(50, 50)],
  ['sasaran', rowsOf(PEOPLE.map((name) => target(name, { Realisasi: name === 'B' ? 20 : 100 })))],
  ['kehadiran', rowsOf([month('H', 5)])],
  ['ikm-unit', rowsOf([{ 'Unit Kerja': 'Satu', 'Nilai IKM': '84,5', Periode: '2026' }])],
  ['penugasan', assignments(...PEOPLE.map((name) => `Z>${name}`))],
  ['jawaban', answers(...PEOPLE.map((name) => `Z>${name} ${name === 'B' ? '1 1' : '4 4'}`))],
]);
const standing = JSON.stringify(played(tables).world.state);
const bench = (): Bench => {
  const world = new World(OPTIONS, JSON.parse(standing));
  admit(world.state, world.workbook, 'editor', SECOND);
  return { world, dist: 'dist' };
};
const update = (own: Bench, share: readonly string[] = [HEAD]): LeadershipView =>
  call(own, 'updateLeadership', { share });
const look = (own: Bench): LeadershipView => call(own, 'leadership', {});
const as = <T>({ world }: Bench, user: string, act: () => T): T => {
  const before = world.actingUser;
  world.actingUser = user;
  try {
    return act();
  } finally {
    world.actingUser = before;
  }
};

const filesIn = ({ world }: Bench): readonly WorkbookState[] =>
  Object.values(world.state.workbooks).filter(({ id }) => id !== world.state.workbookId);
function fileIn(own: Bench): WorkbookState {
  const [file, ...others] = filesIn(own).filter(({ id }) => !own.world.state.trash.includes(id));
  if (!file || others.length > 0) throw new RangeError('There is one leadership workbook.');
  return file;
}
const cellsIn = (file: WorkbookState): readonly Cell[] => file.sheets.flatMap(({ rows }) => rows.flat());
const readers = (file: WorkbookState) => file.permissions.map(({ role, emailAddress }) => [role, emailAddress]);
const setPolicy = ({ world }: Bench, key: string, value: string): void => {
  const row = readSheet(world, 'Kebijakan').findIndex((cells) => cells[0] === key) + 1;
  setCell(world, 'Kebijakan', row, 2, value);
};
const deeds = ({ world }: Bench): readonly unknown[] =>
  readSheet(world, 'Jejak Audit').flatMap((row) => (/pimpinan/.test(String(row[3])) ? [row[3]] : []));
const refusal = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (isStopped(error)) return error.code ?? '';
    throw error;
  }
  return 'done';
};
/** What stands in a file, but for when it was made. */
const shownIn = (file: WorkbookState): string =>
  JSON.stringify(
    file.sheets.map(({ name, rows, charts }) => [name, rows, charts.map(({ options }) => options)]),
  ).replace(/Disusun [^"]*|Jejak Audit berisi [^"]*/g, '');

describe('made', () => {
  const own = bench();
  openForms(own);
  closePeriod(own);
  // Of B a dossier of guidance, of H one of discipline.
  call(own, 'refreshDossiers', {});
  const before = own.world.meter.snapshot();
  const view = update(own);
  const { calls } = own.world.meter.since(before);
  const file = fileIn(own);

  test('with a page to read, one for each unit that can be told alone, those told together, and the panel', () => {
    expect(view).toMatchObject({ outcome: 'made', viewers: [HEAD], fresh: [], refused: [], before: null });
    // Tiga is one person, so another unit is told with it; of two of one size the first by name.
    expect(file.sheets.map(({ name }) => name)).toEqual(['Ringkasan', 'Satu', 'Unit Digabung', 'SE 3-2023']);
    expect(file.title).toBe('Ringkasan Pimpinan Instansi');
    // Numbers and days as in the workbook, not as in the account of whoever made the file.
    expect([file.locale, file.timeZone]).toEqual([own.world.workbook.locale, own.world.workbook.timeZone]);
  });

  test('by so many calls of Google, whatever the number of units', () => {
    const advanced = Object.entries(calls).filter(([name]) => /^(Drive|Sheets)\./.test(name));
    expect(Object.fromEntries(advanced)).toEqual({
      'Drive.Files.list': 1,
      'Drive.Files.create': 1,
      'Drive.Files.get': 1,
      'Drive.Permissions.create': 1,
      'Sheets.Spreadsheets.get': 1,
      'Sheets.Spreadsheets.batchUpdate': 1,
    });
  });

  test('for looking only, by whom a person agreed to; Google writes to them', () => {
    expect(readers(file)).toEqual([['reader', HEAD]]);
    expect(own.world.state.mails.map(({ to, subject }) => [to, subject])).toEqual([
      [[HEAD], 'Item shared with you: "Ringkasan Pimpinan Instansi"'],
    ]);
    expect(deeds(own)).toEqual(['Perbarui buku kerja pimpinan', 'Bagikan buku kerja pimpinan']);
  });

  test('without a formula, and with nothing of the workbook that it comes from', () => {
    const cells = cellsIn(file);
    expect(cells.filter((cell) => typeof cell === 'object' || String(cell).startsWith('='))).toEqual([]);
    expect(JSON.stringify(file.sheets).includes(own.world.state.workbookId)).toBe(false);
  });

  test('with numbers, and what stands in the place of one, under their headings', () => {
    const [{ rows, formats } = blankSheet(1, '', 1, 1)] = file.sheets;
    const sideAt = (row: number, column: number) =>
      formats.horizontalAlignment[column]?.find(({ start, end }) => start <= row && row < end)?.value;
    const sides = rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell === '–' || cell === 'Pegawai' || cell === 'Disiplin' ? [sideAt(row, column)] : [],
      ),
    );
    expect([sides.length > 5, [...new Set(sides)]]).toEqual([true, ['right']]);
  });

  test('and names nobody: no name, NIP or address of an employee', () => {
    const text = cellsIn(file).join('\n');
    for (const name of PEOPLE) expect(text).not.toContain(`Pegawai ${name}\n`);
    expect(text).not.toMatch(/\d{18}|@contoh/);
  });

  test('tells of the agency’s dossiers by track and step with a dash for a single one, and of a unit’s nothing', () => {
    const lines = file.sheets.map(({ rows }) => rows.map((row) => row.filter((cell) => cell !== '')));
    const at = lines[0]?.findIndex(([first]) => first === 'Berkas pembinaan dan disiplin (orang)') ?? -1;
    expect(lines[0]?.slice(at + 1, at + 8)).toEqual([
      ['Langkah', 'Pembinaan', 'Disiplin'],
      ['Kandidat untuk pemeriksaan, belum ditangani', '–', '–'],
      ['Ditangani (tanggapan atau pemeriksaan)', '–', '–'],
      ['Diputus pejabat, ditindaklanjuti', '–', '–'],
      ['Semua yang belum selesai', '–', '–'],
      [expect.stringContaining('Kandidat bukan keputusan')],
      [expect.stringContaining('kurang dari 3 orang, atau disembunyikan')],
    ]);
    expect(
      lines
        .slice(1)
        .flat(2)
        .filter((cell) => /[Kk]andidat|Berkas/.test(String(cell))),
    ).toEqual([]);
  });

  test('every chart has a title and both its axes', () => {
    const charts = file.sheets.flatMap((sheet) => sheet.charts);
    expect(charts.length).toBe(5);
    for (const { options, ranges } of charts) {
      expect(String(options.title)).toMatch(/\w/);
      expect(String(options['hAxis.title'])).toMatch(/\w/);
      expect(String(options['vAxis.title'])).toMatch(/\w/);
      expect(ranges.length).toBeGreaterThan(1);
    }
  });

  test('each unit’s page is printed for its head with the same numbers, and names nobody', () => {
    const meterBefore = own.world.meter.snapshot();
    const { reports, units } = call(own, 'unitReports', { unit: null });
    const all = own.world.meter.since(meterBefore).calls;
    expect(units).toEqual(['Satu', 'Unit Digabung']);
    const [satu] = reports;
    const rowsOf = (title: string) => satu?.sections.find((section) => section.title === title)?.rows ?? [];
    const page = file.sheets.find(({ name }) => name === 'Satu')?.rows ?? [];
    /** A number as it is printed, with the decimals that its sheet shows. */
    const printed = (cell: Cell, share: boolean): string =>
      typeof cell !== 'number'
        ? String(cell)
        : `${(share ? 100 * cell : cell).toFixed(share ? 1 : 2).replace('.', ',')}${share ? '%' : ''}`;
    for (const measure of ['Penilaian yang terisi', 'Rata-rata nilai akhir (0–120)', 'JP terpenuhi']) {
      const [unit = '', , agency = ''] = page.find(([first]) => first === measure)?.slice(1) ?? [];
      const [own, , whole] =
        rowsOf('Sekilas')
          .find(([first]) => first === measure)
          ?.slice(1) ?? [];
      const isShare = !measure.startsWith('Rata-rata');
      expect([measure, own, whole]).toEqual([measure, printed(unit, isShare), printed(agency, isShare)]);
    }
    // A, C and D reached 100 of 100, B 20: (300 + 20) / 4 = 80.
    expect(rowsOf('Rata-rata per komponen (0–120)')[0]?.slice(0, 3)).toEqual(['Hasil kerja', '80,00', '4']);
    expect(rowsOf('Sasaran').map((row) => row.slice(1))).toEqual([
      ['4', '4'],
      ['4', '4'],
      // No targets were announced, so nobody could say anything to them.
      ['–', '4'],
    ]);
    const text = JSON.stringify(reports);
    for (const name of PEOPLE) expect(text).not.toContain(`Pegawai ${name}"`);
    expect(text).not.toMatch(/\d{18}|@contoh/);
    const one = own.world.meter.snapshot();
    expect(call(own, 'unitReports', { unit: 'Satu' }).reports).toEqual([satu]);
    expect(own.world.meter.since(one).calls).toEqual(all);
    expect(call(own, 'showUnitReports', {})).toEqual({ shown: true });
  });

  test('says which units are told together, and shows the public’s index of units that are told alone', () => {
    const lines = file.sheets[0]?.rows.map((row) => row.filter((cell) => cell !== '')) ?? [];
    expect(lines.find(([first]) => String(first).startsWith('Unit Digabung: '))?.[0]).toContain('Dua; Tiga');
    expect(lines.find(([first]) => first === 'Unit')?.slice(-1)).toEqual(['Nilai IKM']);
    expect(lines.find(([first]) => first === 'Satu')?.slice(-1)).toEqual([84.5]);
  });
});

test('names whom a committee gave a month, though nobody else, on the front page and in the report of their unit', () => {
  const own = bench();
  const decided = (changes: Readonly<Record<string, Cell>>) => ({
    Versi: 1,
    NIP: nip('B'),
    Nama: 'Pegawai B',
    'Unit Kerja': 'Satu',
    Keputusan: 'Penerima',
    ...changes,
  });
  const titles = MONTHLY_DECISIONS.columns.map(({ header }) => header);
  const rows = [
    decided({ Masa: '2026-12', Versi: 1, NIP: nip('E'), Nama: 'Pegawai E', 'Unit Kerja': 'Dua' }),
    decided({ Masa: '2026-12', Versi: 2 }),
    decided({ Masa: '2026-T4' }),
    decided({ Masa: '2025-12', NIP: nip('F'), Nama: 'Pegawai F' }),
  ].map((row: Readonly<Record<string, Cell>>) => titles.map((title) => row[title] ?? ''));
  own.world.workbook.sheets.push({
    ...blankSheet(4343, MONTHLY_DECISIONS.title, rows.length + 1, titles.length),
    rows: [titles, ...rows],
  });
  update(own);
  const named = fileIn(own).sheets.map(({ rows: lines }) =>
    lines.filter(([first]) => /^Pegawai \w$/.test(String(first))),
  );
  expect(named.map((lines) => lines.map((line) => line.slice(0, 3)))).toEqual([
    [
      ['Pegawai B', 'Pegawai Teladan Desember 2026', 'Satu'],
      ['Pegawai B', 'Pegawai Teladan Triwulan IV 2026', 'Satu'],
    ],
    [],
    [],
    [],
  ]);
  const { reports } = call(own, 'unitReports', { unit: null });
  expect(
    reports.map(({ sections }) => sections.flatMap(({ texts }) => texts).filter((text) => /^Pegawai/.test(text))),
  ).toEqual([['Pegawai B: Pegawai Teladan Desember 2026', 'Pegawai B: Pegawai Teladan Triwulan IV 2026'], []]);
});

describe('again', () => {
  test('changes nothing where nothing has, and does not ask Sheets', () => {
    const own = bench();
    update(own);
    const [shown, told] = [JSON.stringify(fileIn(own)), deeds(own).length];
    own.world.clock.advance(HOUR);
    const before = own.world.meter.snapshot();
    expect(update(own)).toMatchObject({ outcome: 'unchanged', viewers: [HEAD] });
    const { calls } = own.world.meter.since(before);
    expect(Object.keys(calls).filter((name) => /^(Drive|Sheets)\./.test(name))).toEqual(['Drive.Files.get']);
    expect([JSON.stringify(fileIn(own)), deeds(own).length, own.world.state.mails.length]).toEqual([shown, told, 1]);
  });

  test('writes what changed to the same tabs, and takes away what is no unit any more', () => {
    const own = bench();
    update(own);
    const ids = fileIn(own).sheets.map(({ id, name }) => [name, id]);
    expect(fileIn(own).sheets.flatMap(({ charts }) => charts)).toEqual([]);
    setPolicy(own, 'Predikat Organisasi', 'Baik');
    call(own, 'adoptPolicy', {});
    openForms(own);
    closePeriod(own);
    expect(update(own).outcome).toBe('renewed');
    expect(fileIn(own).sheets.map(({ id, name }) => [name, id])).toEqual(ids);
    const panel = fileIn(own).sheets.find(({ name }) => name === 'SE 3-2023');
    expect(panel?.rows.flat().join('\n')).toContain('tidak sesuai SE MenPANRB 3/2023');
    const at = readSheet(own.world, 'Nilai')[0]?.indexOf('Unit Kerja') ?? 0;
    const before = fileIn(own).sheets.map(({ rows }) => rows);
    setCell(own.world, 'Nilai', 10, at + 1, 'Satu');
    const edited = 'sudah diubah: Nilai baris 10, kolom Unit Kerja.';
    expect(() => update(own)).toThrow(edited);
    expect(() => call(own, 'unitReports', { unit: null })).toThrow(edited);
    expect(fileIn(own).sheets.map(({ rows }) => rows)).toEqual(before);
    call(own, 'reopenCycle', { reason: 'Unit digabung' });
    const [roster = [], ...people] = readSheet(own.world, 'Pegawai');
    for (const index of people.keys())
      setCell(own.world, 'Pegawai', index + 2, roster.indexOf('Unit Kerja') + 1, 'Satu');
    closePeriod(own);
    expect(update(own).outcome).toBe('renewed');
    expect(fileIn(own).sheets.map(({ name }) => name)).toEqual(['Ringkasan', 'Satu', 'SE 3-2023']);
    expect(fileIn(own).sheets.flatMap(({ charts }) => charts)).toHaveLength(4);
    // Once it is final nobody decides on a candidate any more.
    const undecided = () =>
      cellsIn(fileIn(own)).filter((cell) => cell === 'Kandidat penghargaan yang belum diputuskan');
    expect(undecided()).toHaveLength(1);
    call(own, 'finaliseCycle', {});
    update(own);
    expect([undecided(), fileIn(own).sheets[0]?.rows.flat().join('\n')]).toEqual([
      [],
      expect.stringContaining('sudah ditetapkan'),
    ]);
  });

  test('shows numbers and days as the workbook does, also in a file that is there', () => {
    const own = bench();
    update(own);
    const reading = () => [fileIn(own).locale, fileIn(own).timeZone];
    setZone(own.world.workbook, 'Asia/Jayapura');
    expect([update(own).outcome, ...reading()]).toEqual(['renewed', 'id_ID', 'Asia/Jayapura']);
    // Where Google does not take the locale by its name, the pages are written all the same.
    Object.assign(own.world.rules, { sheetsLocale: 'refused' });
    own.world.workbook.locale = 'en_US';
    expect([update(own).outcome, ...reading()]).toEqual(['renewed', 'id_ID', 'Asia/Jayapura']);
    expect(update(own).outcome).toBe('unchanged');
  });

  test('speaks the language of the workbook', () => {
    const own = bench();
    setPolicy(own, 'Bahasa', 'en');
    update(own);
    expect([fileIn(own).title, fileIn(own).sheets[0]?.name]).toEqual(['Leadership summary Agency', 'Summary']);
    // H alone is a candidate for discipline; of guidance nobody is before ratings stand.
    const lines = fileIn(own).sheets[0]?.rows.map((row) => row.filter((cell) => cell !== '')) ?? [];
    expect(lines).toContainEqual(['Candidates (kandidat untuk pemeriksaan), not taken up', 0, '–']);
    expect(lines).toContainEqual(['All that are not over', 0, '–']);
  });
});

describe('sharing', () => {
  test('nobody is let in whom no person agreed to, nor anybody who is not in the policy', () => {
    const own = bench();
    expect(look(own)).toMatchObject({ file: null, viewers: [], fresh: [HEAD], isPossible: true });
    expect(update(own, ['lain@contoh.example'])).toMatchObject({ viewers: [], fresh: [HEAD] });
    expect(readers(fileIn(own))).toEqual([]);
    expect(update(own)).toMatchObject({ outcome: 'unchanged', viewers: [HEAD], fresh: [] });
  });

  test('whoever is taken out of the policy looks no more; whom the owner let in by hand stays', () => {
    const own = bench();
    update(own);
    admit(own.world.state, fileIn(own), 'editor', 'tangan@contoh.example');
    setPolicy(own, 'Pimpinan: Email', 'Sekda@contoh.example; wakil@contoh.example');
    expect(look(own)).toMatchObject({ leaving: [HEAD], fresh: ['sekda@contoh.example', 'wakil@contoh.example'] });
    expect(update(own, ['sekda@contoh.example']).viewers).toEqual(['sekda@contoh.example']);
    expect(readers(fileIn(own))).toEqual([
      ['writer', 'tangan@contoh.example'],
      ['reader', 'sekda@contoh.example'],
    ]);
  });

  test('an address that Google refuses is told with its words, and the others are let in', () => {
    const own = bench();
    setPolicy(own, 'Pimpinan: Email', `${HEAD}, sekda@contoh.example`);
    own.world.faults.fail({ call: 'Drive.Permissions.create', message: 'Sharing outside is off.' });
    const view = update(own, [HEAD, 'sekda@contoh.example']);
    expect(view.viewers).toEqual(['sekda@contoh.example']);
    expect(view.refused).toEqual([{ email: HEAD, why: expect.stringContaining('Sharing outside is off.') }]);
    expect(update(own)).toMatchObject({ viewers: [HEAD, 'sekda@contoh.example'], refused: [] });
  });

  test('what is no address is a problem at its row, and nobody is let in', () => {
    const own = bench();
    setPolicy(own, 'Pimpinan: Email', 'kepala');
    call(own, 'evaluate', {});
    call(own, 'prepare', {});
    expect(readSheet(own.world, 'Masalah').map((row) => [row[0], row[3]])).toContainEqual(['policy-invalid', 'Nilai']);
    expect(update(own)).toMatchObject({ viewers: [], fresh: [] });
  });
});

describe('refused', () => {
  test('where nothing was computed', () => {
    const world = new World(OPTIONS);
    const own = { world, dist: 'dist' };
    expect(look(own)).toMatchObject({ isPossible: false });
    expect(call(own, 'home', {}).prepare.isNamed).toBe(false);
    expect(call(own, 'unitReports', { unit: null })).toMatchObject({ units: [], reports: [] });
    expect(refusal(() => update(own))).toBe('leadership-nothing');
    expect(filesIn(own)).toEqual([]);
  });

  test('without the permission for Drive, before anything is made', () => {
    const own = bench();
    own.world.state.withheldScopes[FIRST] = ['https://www.googleapis.com/auth/drive.file'];
    expect(refusal(() => update(own))).toBe('leadership-not-permitted');
    expect([filesIn(own), deeds(own)]).toEqual([[], []]);
  });

  test('to whoever has no charge of the workbook', () => {
    const own = bench();
    expect(refusal(() => as(own, SECOND, () => update(own)))).toBe('not-operator');
    expect(filesIn(own)).toEqual([]);
  });

  test('in a copy, which knows nothing of the file of the original', () => {
    const own = bench();
    update(own);
    const known = filesIn(own).length;
    copyWorkbook(own.world, { properties: 'kept' });
    expect(look(own)).toMatchObject({ file: null, viewers: [], isPossible: false });
    expect(refusal(() => update(own))).toBe('not-allowed');
    expect(filesIn(own).length).toBeLessThanOrEqual(known + 1);
  });
});

describe('a new file is made, and says so,', () => {
  test('where the old one lies in the bin or is deleted; it is shared anew', () => {
    const own = bench();
    update(own);
    const { id } = fileIn(own);
    own.world.state.trash.push(id);
    expect(update(own, [])).toMatchObject({ outcome: 'remade', viewers: [], fresh: [HEAD], before: null });
    expect(fileIn(own).id).not.toBe(id);
    delete own.world.state.workbooks[fileIn(own).id];
    expect(update(own)).toMatchObject({ outcome: 'remade', viewers: [HEAD] });
    expect(readers(fileIn(own))).toEqual([['reader', HEAD]]);
  });

  test('where it is the officer’s who had charge before: whose it is stays told', () => {
    const own = bench();
    update(own);
    const old = fileIn(own);
    as(own, SECOND, () => {
      call(own, 'takeOver', {});
      expect(look(own)).toMatchObject({ file: { owner: FIRST, isMine: false }, viewers: [], fresh: [HEAD] });
      const url = `https://docs.google.com/spreadsheets/d/${old.id}/edit?usp=drivesdk`;
      expect(update(own)).toMatchObject({ outcome: 'remade', before: { owner: FIRST, url }, viewers: [HEAD] });
      expect(update(own)).toMatchObject({ outcome: 'unchanged', before: { owner: FIRST } });
    });
    expect(filesIn(own).map(({ owner }) => owner)).toEqual([FIRST, SECOND]);
  });

  test('stopped at any call that matters and pressed again there is one file, the same as undisturbed', () => {
    const { after, before, moments } = play('leadership', update, standing);
    const shown = shownIn(fileIn({ world: after, dist: 'dist' }));
    expect(moments.length).toBeGreaterThan(5);
    for (const { nth } of ownPart(moments)) {
      const own = { world: worldFrom(before), dist: 'dist' };
      own.world.faults.stopAt(nth);
      expect(() => update(own), `at call ${nth}`).toThrow();
      own.world.faults.clear();
      own.world.clock.advance(HOUR);
      update(own);
      expect([shownIn(fileIn(own)), readers(fileIn(own))], `at call ${nth}`).toEqual([shown, [['reader', HEAD]]]);
      expect(own.world.state.mails.length, `at call ${nth}`).toBe(1);
    }
  });
});

describe('the clock', () => {
  const shared = (): Bench => {
    const own = bench();
    openForms(own);
    update(own);
    return own;
  };
  /** From the last hours of December until the clock has struck in January. */
  const intoJanuary = (own: Bench): void => {
    own.world.clock.advance(14 * HOUR);
    passTime(own, 2 * HOUR);
  };
  const lookedAt = (own: Bench): string => look(own).file?.lookedAt.slice(0, 7) ?? '';

  test('renews it in a new month where the policy says so, and lets nobody in', () => {
    const own = shared();
    setPolicy(own, 'Pimpinan: Perbarui', 'Setiap bulan');
    setPolicy(own, 'Pimpinan: Email', `${HEAD}, sekda@contoh.example`);
    intoJanuary(own);
    expect(own.world.state.failures).toEqual([]);
    expect([lookedAt(own), look(own).viewers, look(own).fresh]).toEqual(['2027-01', [HEAD], ['sekda@contoh.example']]);
    expect(readers(fileIn(own))).toEqual([['reader', HEAD]]);
  });

  test('leaves outside whom the owner put out in Drive, until a person agrees anew', () => {
    const own = shared();
    setPolicy(own, 'Pimpinan: Perbarui', 'Setiap bulan');
    fileIn(own).permissions.length = 0;
    intoJanuary(own);
    expect(own.world.state.failures).toEqual([]);
    expect([lookedAt(own), look(own).viewers, look(own).fresh]).toEqual(['2027-01', [], [HEAD]]);
    expect([readers(fileIn(own)), own.world.state.mails.length]).toEqual([[], 1]);
    update(own);
    expect(readers(fileIn(own))).toEqual([['reader', HEAD]]);
  });

  test('leaves it alone otherwise', () => {
    const own = shared();
    intoJanuary(own);
    expect(lookedAt(own)).toBe('2026-12');
  });

  test('makes no new one, and says in words that it is gone', () => {
    const own = shared();
    setPolicy(own, 'Pimpinan: Perbarui', 'Setiap bulan');
    own.world.state.trash.push(fileIn(own).id);
    intoJanuary(own);
    expect(filesIn(own)).toHaveLength(1);
    expect(call(own, 'home', {}).clock?.problem).toContain('Buku kerja pimpinan tidak ditemukan lagi');
  });
});

test('an index of a unit that nobody knows is a problem at its row, and stands nowhere', () => {
  const own = bench();
  update(own);
  setCell(own.world, 'IKM Unit', 2, 1, 'Unit Entah');
  call(own, 'prepare', {});
  const problems = readSheet(own.world, 'Masalah').map(([code, table, row]) => [code, table, row]);
  expect(problems).toContainEqual(['unit-unknown', 'IKM Unit', 2]);
  expect(update(own).outcome).toBe('renewed');
  expect(cellsIn(fileIn(own))).not.toContain(84.5);
});
