/**
 * The real bundle plays whole cycles on the local services: the second time nothing changes, one answer moves exactly
 * one rating, and the number of service calls does not grow with the number of employees.
 */
import { describe, expect, test } from 'vitest';
import { call, enterAnswers, importTables, openForms, runCycle } from '../../src/local/cycle.ts';
import { execute } from '../../src/local/execution.ts';
import { sampleAgency } from '../../src/local/sample/agency.ts';
import {
  deleteColumn,
  deleteRow,
  deleteSheet,
  insertColumn,
  moveColumn,
  readSheet,
  renameSheet,
  reorderRows,
  setCell,
  unlinkForm,
} from '../../src/local/sheet-edit.ts';
import { World, type WorldOptions } from '../../src/local/world.ts';
import {
  answers,
  assignments,
  criteria,
  emailOf,
  employee,
  month,
  nip,
  OUTSIDERS,
  type Rows,
  rowsOf,
  target,
} from '../fixtures/agency.ts';
import { HEAVIEST_HOME } from '../fixtures/weight.ts';
import { HOME_CALLS, homeCalls } from './played.ts';

const DIST = 'dist';
const NOW = new Date('2026-12-31T09:00:00+07:00');
const newWorld = (options: Partial<WorldOptions> = {}): World =>
  new World({ now: NOW, owner: 'hr@contoh.example', ...options });

/** Five colleagues A..E of one unit under Z, three criteria, everybody assigned to A and A to itself. */
const SMALL: ReadonlyMap<string, Rows> = new Map([
  ['pegawai', rowsOf(['A', 'B', 'C', 'D', 'E'].map((name) => employee(name)))],
  ['penilai-luar', OUTSIDERS],
  ['kriteria', criteria(50, 30, 20)],
  ['sasaran', rowsOf(['A', 'B', 'C', 'D', 'E'].map((name) => target(name)))],
  ['kehadiran', rowsOf(['A', 'B', 'C', 'D', 'E'].map((name) => month(name, 0)))],
  ['penugasan', assignments('Z>A', 'B>A', 'C>A', 'D>A', 'A>A', 'Z>B')],
  ['jawaban', answers('Z>A 4 4 4', 'B>A 3 4 5', 'C>A 4 4 4', 'D>A 5 4 3', 'A>A 5 5 5', 'Z>B 3 3 3')],
]);

function play(world: World, tables: ReadonlyMap<string, Rows> = SMALL) {
  return runCycle({ world, dist: DIST, tables });
}

/** The same without the pull: forms open and every answer sent. */
function answered(world: World): void {
  const bench = { world, dist: DIST };
  importTables(bench, SMALL);
  call(bench, 'prepare', {});
  openForms(bench);
  enterAnswers(bench, call(bench, 'transcribe', { rows: SMALL.get('jawaban') ?? [] }).submissions);
}

/** A tab as records by header. */
function records(world: World, title: string): readonly Readonly<Record<string, unknown>>[] {
  const [header = [], ...rows] = readSheet(world, title);
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(header.map((name, index) => [String(name), row[index]])));
}
const ratingOf = (world: World, name: string) => records(world, 'Nilai').find((row) => row.NIP === nip(name)) ?? {};
const problems = (world: World) => records(world, 'Masalah').map((row) => [row.Kode, row.Tabel, row.Baris, row.Kolom]);

/** The header's position in a tab, counted from 1. */
const columnOf = (world: World, title: string, header: string): number =>
  (readSheet(world, title)[0] ?? []).indexOf(header) + 1;

describe('a whole cycle', () => {
  test('the rating is what the hand computes', () => {
    const world = newWorld();
    const { counts } = play(world);
    // Supervisor 100. Peers per criterion (80+100+120)/3 = 100 thrice. Self 120. 0.6x100 + 0.3x100 + 0.1x120 = 102.
    // Final 0.6 x 100 + 0.4 x 102 = 100.8
    expect(ratingOf(world, 'A')).toMatchObject({
      'Perilaku Diri': 120,
      Status: 'Dinilai',
      Cakupan: 1,
      Predikat: 'Baik',
    });
    expect(ratingOf(world, 'A')['Nilai Akhir']).toBeCloseTo(100.8, 9);
    expect(counts).toMatchObject({ forms: 3, submissionsInFile: 6, submissions: 6, responseRows: 6 });
    expect(problems(world)).toEqual([]);
  });

  test('played again, no cell changes and no form is made', () => {
    const world = newWorld();
    play(world);
    const cells = JSON.stringify(world.workbook.sheets.map(({ name, rows }) => [name, rows]));
    const forms = Object.keys(world.forms);
    const bench = { world, dist: DIST };
    call(bench, 'prepare', {});
    expect(call(bench, 'openForms', {})).toMatchObject({ finished: true });
    call(bench, 'evaluate', {});
    expect(JSON.stringify(world.workbook.sheets.map(({ name, rows }) => [name, rows]))).toBe(cells);
    expect(Object.keys(world.forms)).toEqual(forms);
    // One clock, however often the forms are looked at; and no mail that nobody asked for.
    expect(world.state.triggers.map(({ functionName, user }) => [functionName, user])).toEqual([
      ['onHour', 'hr@contoh.example'],
    ]);
    expect(world.state.mails).toEqual([]);
  });

  test('Skor and Nilai deleted and roster rows shuffled: identical rows by NIP', () => {
    const world = newWorld();
    runCycle({ world, dist: DIST, ...withSample(20) });
    const before = { scores: records(world, 'Skor'), ratings: records(world, 'Nilai') };
    deleteSheet(world, 'Skor');
    deleteSheet(world, 'Nilai');
    reorderRows(world, 'Pegawai', (rows) => rows.map((_, index) => rows.length - 1 - index));
    call({ world, dist: DIST }, 'evaluate', {});
    const byNip = (rows: typeof before.scores) => [...rows].sort((a, b) => String(a.NIP).localeCompare(String(b.NIP)));
    expect(byNip(records(world, 'Nilai'))).toEqual(byNip(before.ratings));
    expect(byNip(records(world, 'Skor'))).toEqual(byNip(before.scores));
    expect(before.ratings.length).toBeGreaterThan(15);
  });

  test('one answer of a peer changed by hand from 4 to 5 moves nothing, and exactly that rating once HR accepts it', () => {
    const world = newWorld();
    play(world);
    const before = records(world, 'Nilai');
    const column = columnOf(world, 'Jawaban Rekan', 'Pelayanan [Pernyataan 2]');
    const row = readSheet(world, 'Jawaban Rekan').findIndex((cells) => cells[column - 1] === '4 Baik') + 1;
    setCell(world, 'Jawaban Rekan', row, column, '5 Sangat baik');
    const bench = { world, dist: DIST };
    call(bench, 'evaluate', {});
    expect([records(world, 'Nilai'), problems(world)]).toEqual([
      before,
      [['response-changed', 'Jawaban Rekan', row, 'Kode']],
    ]);
    const [held] = call(bench, 'heldAnswers', {}).answers;
    const fingerprint = held?.fingerprint ?? '';
    call(bench, 'ruleAnswer', { fingerprint, kind: 'accept', reason: 'Salah pilih, sudah ditanyakan' });
    call(bench, 'evaluate', {});
    const after = records(world, 'Nilai');
    // Criterion 2 weighs 30%: one of three peers +20 points -> 20/3 x 0.3 = 2 in the peers' mean; peers weigh 0.3 in
    // behaviour and behaviour 0.4 in the final rating: 2 x 0.3 x 0.4 = 0.24.
    const moved = after.filter((own, index) => JSON.stringify(own) !== JSON.stringify(before[index]));
    expect(moved.map((own) => own.NIP)).toEqual([nip('A')]);
    expect(Number(ratingOf(world, 'A')['Nilai Akhir']) - 100.8).toBeCloseTo(0.24, 9);
  });

  test.each([
    { responseTab: 'late' },
    { formsPublishedByDefault: true },
    { formsPublishedByDefault: false },
    { formAppOpensDriveForms: false },
    { anyoneMayAnswer: false },
    { answersModifyForm: true },
    { modifiedTime: 'in steps' },
    { emptyTabValues: 'refused' },
    { apostropheInText: 'kept' },
    { apostropheInText: 'stripped' },
    { locale: 'en_US' },
    { timeZone: 'America/New_York' },
  ] as const)('is the same whichever way Google settles %o', (options) => {
    const tables = new Map(SMALL).set(
      'pegawai',
      rowsOf([
        employee('A', { Nama: '=1+1' }),
        employee('B', { Nama: "'Aisyah" }),
        employee('C'),
        employee('D'),
        employee('E'),
      ]),
    );
    const [usual, other] = [newWorld(), newWorld(options)];
    play(usual, tables);
    play(other, tables);
    expect(records(other, 'Nilai')).toEqual(records(usual, 'Nilai'));
    expect(problems(other)).toEqual([]);
  });
});

describe('what people do to the response tabs', () => {
  test('a deleted column holds its answers, and nothing is scored from the wrong column', () => {
    const world = newWorld();
    answered(world);
    deleteColumn(world, 'Jawaban Atasan', columnOf(world, 'Jawaban Atasan', 'Pelayanan [Pernyataan 1]'));
    setCell(world, 'Jawaban Atasan', 2, columnOf(world, 'Jawaban Atasan', 'Pelayanan [Pernyataan 2]'), '5 Sangat baik');
    call({ world, dist: DIST }, 'evaluate', {});
    expect(problems(world)).toEqual([['column-missing', 'Jawaban Atasan', 1, 'Pelayanan [Pernyataan 1]']]);
    const supervisor = records(world, 'Skor').filter((row) => row.NIP === nip('A') && row.Peran === 'Atasan');
    expect(supervisor.map((row) => [row['Kode Kriteria'], row.Poin])).toEqual([
      ['C2', 120],
      ['C3', 100],
    ]);
    // (30 x 120 + 20 x 100) / 50 = 112
    expect(ratingOf(world, 'A')['Perilaku Atasan']).toBe(112);
  });

  test('moved columns change nothing', () => {
    const world = newWorld();
    play(world);
    const before = records(world, 'Nilai');
    moveColumn(world, 'Jawaban Rekan', columnOf(world, 'Jawaban Rekan', 'Kode'), 8);
    moveColumn(world, 'Jawaban Rekan', columnOf(world, 'Jawaban Rekan', 'Pelayanan [Pernyataan 1]'), 1);
    call({ world, dist: DIST }, 'evaluate', {});
    expect(records(world, 'Nilai')).toEqual(before);
    expect(problems(world)).toEqual([]);
  });

  // A response that cannot be tied to its rater is held and told, never scored; one without a time still counts.
  test.each([
    ['a code with a wrong character', 'Kode', 'AAAAAA-AAAAAA-AAAAAA', 'code-edited'],
    ['a lost time', 'Stempel waktu', '', undefined],
    ['another address', 'Alamat Email', 'orang.lain@contoh.example', 'email-mismatch'],
  ])('%s (%s)', (_what, header, value, code) => {
    const world = newWorld();
    answered(world);
    setCell(world, 'Jawaban Atasan', 3, columnOf(world, 'Jawaban Atasan', header), value);
    const home = call({ world, dist: DIST }, 'evaluate', {});
    expect(problems(world)).toEqual(code ? [[code, 'Jawaban Atasan', 3, header]] : []);
    // HR may trace: where the code names an assignment, so do the words.
    if (code === 'email-mismatch')
      expect(records(world, 'Masalah')[0]?.Diterima).toMatch(/^orang\.lain@contoh\.example \(.+ menilai Pegawai B\)$/);
    expect(ratingOf(world, 'B')['Perilaku Atasan']).toBe(code ? '' : 80);
    expect(home.monitor).toMatchObject({ rows: 6, scored: code ? 5 : 6, replaced: 0, held: code ? 1 : 0 });
  });

  test('the text of the ratee is for reading only: changed, it is told and never used', () => {
    const world = newWorld();
    play(world);
    const before = records(world, 'Nilai');
    setCell(
      world,
      'Jawaban Atasan',
      2,
      columnOf(world, 'Jawaban Atasan', 'Pegawai yang dinilai'),
      'Pegawai B (Sekretariat)',
    );
    call({ world, dist: DIST }, 'evaluate', {});
    expect(problems(world)).toEqual([['ratee-text-changed', 'Jawaban Atasan', 2, 'Pegawai yang dinilai']]);
    expect(records(world, 'Nilai')).toEqual(before);
  });

  test('a second submission of one rater replaces the first whole', () => {
    const world = newWorld();
    const tables = new Map(SMALL);
    play(world, tables);
    const bench = { world, dist: DIST };
    const rows = answers('Z>A 5 - -');
    const { submissions } = call(bench, 'transcribe', { rows });
    enterAnswers(bench, submissions);
    const home = call(bench, 'evaluate', {});
    expect(ratingOf(world, 'A')['Perilaku Atasan']).toBe(120);
    expect(home.monitor).toMatchObject({ rows: 7, scored: 6, replaced: 1, held: 0 });
  });
});

describe('what HR changes while answers are in', () => {
  const evaluateAgain = (world: World) => call({ world, dist: DIST }, 'evaluate', {});

  test('a rater who leaves takes no answers along', () => {
    const world = newWorld();
    play(world);
    setCell(world, 'Pegawai', 3, columnOf(world, 'Pegawai', 'Status'), 'Nonaktif');
    call({ world, dist: DIST }, 'prepare', {});
    evaluateAgain(world);
    expect(ratingOf(world, 'A')).toMatchObject({ 'Perilaku Rekan': 100, Cakupan: 1 });
    expect(problems(world)).toContainEqual(['person-not-asked', 'Penugasan', 3, 'NIP Penilai']);
    expect(records(world, 'Penugasan')[1]?.Tautan).toBe('tidak diminta lagi');
  });

  test('a corrected address does not undo answers that were given under the old one', () => {
    const world = newWorld();
    play(world);
    setCell(world, 'Penilai Luar', 2, columnOf(world, 'Penilai Luar', 'Email'), 'sekda.baru@contoh.example');
    evaluateAgain(world);
    expect([ratingOf(world, 'A')['Perilaku Atasan'], problems(world)]).toEqual([100, []]);
  });

  test('a tab that was renamed is told, not taken for empty', () => {
    const world = newWorld();
    play(world);
    renameSheet(world, 'Kehadiran', 'Kehadiran 2026');
    evaluateAgain(world);
    expect(problems(world)).toEqual([['table-missing', 'Kehadiran', 1, '']]);
  });

  test.each(['one cell', 'refused'] as const)(
    'a tab that somebody emptied holds nothing, and nothing else changes (%s)',
    (emptyTabValues) => {
      const world = newWorld({ emptyTabValues });
      play(world);
      const before = records(world, 'Nilai');
      const tab = world.workbook.sheets.find(({ name }) => name === 'Inovasi');
      tab?.rows.splice(0);
      expect([tab?.name, readSheet(world, 'Inovasi')]).toEqual(['Inovasi', [['']]]);
      evaluateAgain(world);
      expect([records(world, 'Nilai'), problems(world)]).toEqual([before, []]);
    },
  );

  test('a criterion whose code was changed is told on both sides and never guessed', () => {
    const world = newWorld();
    play(world);
    setCell(world, 'Kriteria', 2, columnOf(world, 'Kriteria', 'Kode'), 'K1');
    evaluateAgain(world);
    expect(problems(world).map(([code, table]) => `${code} ${table}`)).toEqual([
      'criterion-not-in-form Kriteria',
      ...['Diri', 'Rekan', 'Atasan'].map(() => 'criterion-unknown Butir Formulir'),
    ]);
  });

  test('a lost response tab is told and takes no answers along, and linking again brings it back', () => {
    const world = newWorld();
    play(world);
    const before = records(world, 'Nilai');
    unlinkForm(world, 'Jawaban Atasan');
    deleteSheet(world, 'Jawaban Atasan');
    evaluateAgain(world);
    expect(problems(world)).toEqual([['response-tab-missing', 'Jawaban Atasan', 1, '']]);
    expect(records(world, 'Nilai')).toEqual(before);
    openForms({ world, dist: DIST });
    evaluateAgain(world);
    expect([records(world, 'Nilai'), problems(world)]).toEqual([before, []]);
  });

  test('columns that people add are left as they are', () => {
    const world = newWorld();
    play(world);
    const width = (readSheet(world, 'Penugasan')[0] ?? []).length;
    insertColumn(world, 'Penugasan', 1);
    setCell(world, 'Penugasan', 1, 1, 'Dikirim');
    setCell(world, 'Penugasan', 2, 1, new Date('2026-11-02T00:00:00+07:00'));
    setCell(world, 'Kebijakan', 2, columnOf(world, 'Kebijakan', 'Alasan'), 'SK Kepala Badan 12/2026');
    call({ world, dist: DIST }, 'prepare', {});
    openForms({ world, dist: DIST });
    const [header = [], first = []] = readSheet(world, 'Penugasan');
    expect([header.length, header[0], Object.prototype.toString.call(first[0])]).toEqual([
      width + 1,
      'Dikirim',
      '[object Date]',
    ]);
    expect(records(world, 'Kebijakan')[0]?.Alasan).toBe('SK Kepala Badan 12/2026');
  });

  test('a role that nobody is assigned in is not waited for', () => {
    const world = newWorld();
    play(world, new Map(SMALL).set('penugasan', assignments('Z>A', 'Z>B')).set('jawaban', answers('Z>A 4 4 4')));
    const home = call({ world, dist: DIST }, 'home', {});
    expect(home.forms.map(({ role, state }) => `${role} ${state}`)).toEqual(['supervisor open']);
  });
});

describe('assignments by the program', () => {
  const roster = (...people: readonly ReturnType<typeof employee>[]) => ({
    name: 'pegawai' as const,
    rows: rowsOf(people),
  });
  const pairs = (world: World) =>
    records(world, 'Penugasan').map((row) => `${row['NIP Penilai']}>${row['NIP Dinilai']}`);
  const prepared = (world: World) => {
    const bench = { world, dist: DIST };
    call(bench, 'importTable', { name: 'penilai-luar', rows: OUTSIDERS });
    call(bench, 'importTable', roster(employee('A'), employee('B', { 'NIP Atasan': nip('X') })));
    call(bench, 'prepare', {});
    return bench;
  };

  test('are made anew for a roster that was mended before any form exists', () => {
    const world = newWorld();
    const bench = prepared(world);
    expect(pairs(world)).not.toContain(`${nip('Z')}>${nip('B')}`);
    call(bench, 'importTable', roster(employee('A'), employee('B')));
    // Whoever presses on is held: the supervisor of before would be asked.
    expect(() => call(bench, 'openForms', {})).toThrow('berubah sejak penilai ditetapkan');
    expect(world.state.forms).toEqual({});
    call(bench, 'prepare', {});
    expect(pairs(world)).toContain(`${nip('Z')}>${nip('B')}`);
    expect(new Set(pairs(world)).size).toBe(pairs(world).length);
    openForms(bench);
    expect(Object.keys(world.forms)).not.toEqual([]);
  });

  test('leave no names or problems of people who are gone', () => {
    const world = newWorld();
    const bench = prepared(world);
    call(bench, 'importTable', roster(employee('A', { Nama: 'Nama Baru' })));
    call(bench, 'prepare', {});
    // Of those who are gone nothing is told; that A alone has no peers is.
    expect(problems(world)).toEqual([['peers-scarce', 'Pegawai', 2, 'Nama']]);
    expect(pairs(world)).toEqual([`${nip('A')}>${nip('A')}`, `${nip('Z')}>${nip('A')}`]);
    expect(records(world, 'Penugasan')[0]?.['Nama Dinilai']).toBe('Nama Baru');
  });

  test('are told as too few by preparing and by pulling alike, however often', () => {
    const world = newWorld();
    const bench = prepared(world);
    const short = problems(world).filter(([code]) => code === 'peers-scarce');
    expect(short).toEqual([
      ['peers-scarce', 'Pegawai', 2, 'Nama'],
      ['peers-scarce', 'Pegawai', 3, 'Nama'],
    ]);
    openForms(bench);
    const told = (name: 'evaluate' | 'prepare') => {
      call(bench, name, {});
      return problems(world);
    };
    const pulled = told('evaluate');
    expect(pulled.filter(([code]) => code === 'peers-scarce')).toEqual(short);
    expect([told('evaluate'), told('prepare'), told('evaluate')]).toEqual([pulled, pulled, pulled]);
  });

  test('stay as HR has changed them', () => {
    const world = newWorld();
    const bench = prepared(world);
    deleteRow(world, 'Penugasan', 2);
    const changed = pairs(world);
    call(bench, 'importTable', roster(employee('A'), employee('B')));
    call(bench, 'prepare', {});
    expect(pairs(world)).toEqual(changed);
    // What B lacks is told at their row instead, for HR to know: it may be on purpose.
    expect(problems(world).filter(([code]) => String(code).startsWith('assignment-'))).toEqual([
      ['assignment-left-out', 'Pegawai', 3, 'Nama'],
    ]);
    expect(records(world, 'Masalah').find(({ Kode }) => Kode === 'assignment-left-out')).toMatchObject({
      Sifat: 'Perlu diketahui',
      Diharapkan: expect.stringMatching(/Bila memang sengaja, biarkan$/),
    });
  });

  test('that do not count any more when forms are made wait for no link, and say so in its place', () => {
    const world = newWorld();
    const bench = prepared(world);
    call(bench, 'importTable', roster(employee('A'), employee('B', { 'NIP Atasan': nip('A') })));
    // What HR assigned is theirs, so that nobody assigns it anew.
    call(bench, 'importTable', { name: 'penugasan', rows: assignments('Z>A', 'B>A', 'A>B', 'B>B') });
    openForms(bench);
    const peers = records(world, 'Penugasan').filter(({ Peran }) => Peran === 'Rekan');
    expect(peers.map(({ Kode, Tautan }) => [Kode, Tautan])).toEqual(
      peers.map(() => ['', 'tidak dihitung: lihat sheet Masalah']),
    );
    const { links, front } = call(bench, 'home', {});
    expect([peers.length, links.written]).toEqual([2, links.total]);
    expect(front.next.action).toBe('invite');
  });

  test('once there are forms are added, with links, for a row that was put right; a pull says it until then', () => {
    const world = newWorld();
    const bench = { world, dist: DIST };
    call(bench, 'importTable', { name: 'penilai-luar', rows: OUTSIDERS });
    call(
      bench,
      'importTable',
      roster(employee('A'), employee('B', { NIP: '12' }), employee('C', { 'NIP Atasan': '' })),
    );
    expect(call(bench, 'prepare', {}).prepare.leftOut).toEqual({ unused: 1, unsupervised: 1 });
    openForms(bench);
    const before = pairs(world);
    call(bench, 'importTable', roster(employee('A'), employee('B'), employee('C')));
    const missing = () => problems(world).filter(([code]) => code === 'assignment-missing');
    call(bench, 'evaluate', {});
    expect(missing().map(([, , row]) => row)).toEqual([3, 4]);
    call(bench, 'prepare', {});
    expect(missing()).toEqual([]);
    const after = pairs(world);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length)).toEqual(
      expect.arrayContaining([`${nip('B')}>${nip('B')}`, `${nip('Z')}>${nip('B')}`, `${nip('Z')}>${nip('C')}`]),
    );
    expect(records(world, 'Penugasan').every(({ Tautan }) => String(Tautan).startsWith('https://'))).toBe(true);
    call(bench, 'prepare', {});
    expect(pairs(world)).toEqual(after);
    // Somebody without a name is called by their NIP, and written to once there is one.
    setCell(world, 'Pegawai', 2, columnOf(world, 'Pegawai', 'Nama'), '');
    call(bench, 'prepare', {});
    const nameless = {
      name: `NIP ${nip('A')}`,
      reason: 'Nama belum diisi di daftar pegawai; surat ditahan sampai Nama terisi',
    };
    const looked = call(bench, 'previewLetters', { kind: 'invitation', unit: null });
    expect([looked.letters, looked.leftOut]).toMatchObject([3, [nameless]]);
    expect(records(world, 'Penugasan').map((row) => row['Nama Dinilai'])).toContain(nameless.name);
    expect(records(world, 'Masalah').find(({ Kode }) => Kode === 'cell-blank')?.Diharapkan).toMatch(/^Nama orang ini/);
  });

  test('that come after the invitations are told to their raters by one more letter each, and it is said until then', () => {
    const world = newWorld();
    const bench = { world, dist: DIST };
    call(bench, 'importTable', { name: 'penilai-luar', rows: OUTSIDERS });
    call(bench, 'importTable', roster(employee('A'), employee('B', { NIP: '12' }), employee('C')));
    call(bench, 'prepare', {});
    openForms(bench);
    const looked = () => call(bench, 'previewLetters', { kind: 'invitation', unit: null });
    const invite = () => {
      world.clock.advance(60_000);
      const { letters, links } = looked();
      call(bench, 'startInvitations', {});
      world.clock.advance(60_000);
      return [letters, links, looked().letters];
    };
    const untold = () => problems(world).filter(([code]) => code === 'assignment-untold');
    const [[letters], before] = [invite(), pairs(world).length];
    setCell(world, 'Pegawai', 3, 1, nip('B'));
    // What the check answers is what stands there now.
    const checked = call(bench, 'prepare', {});
    const next = () => call(bench, 'home', {}).front.next;
    expect(checked.problems.total).toBe(call(bench, 'home', {}).problems.total);
    expect(checked.front.next).toEqual(next());
    expect(next()).toEqual({ step: 'forms', action: 'notify', params: { raters: 4 } });
    expect(untold().map(([, , row]) => row)).toEqual([3]);
    const added = records(world, 'Penugasan').slice(before);
    expect(added.every(({ Ditambahkan }) => String(Ditambahkan).startsWith('20'))).toBe(true);
    // All but B had a letter before; B's holds all, as nothing was before.
    expect([letters, invite()]).toEqual([3, [4, added.length, 0]]);
    expect(next()).toMatchObject({ action: 'pull' });
    // One that came back is told as such: no other can go, and nobody is led to send it.
    const [titles = [], ...sheet] = readSheet(world, 'Surat');
    const [sent, state] = [sheet.length + 1, titles.indexOf('Keadaan') + 1];
    const was = sheet.at(-1)?.[state - 1];
    setCell(world, 'Surat', sent, state, 'kembali');
    expect([next().action, looked().letters]).toEqual(['pull', 0]);
    setCell(world, 'Surat', sent, state, was);
    expect(world.state.mails.at(-1)?.body).toContain('Pegawai B');
    call(bench, 'evaluate', {});
    expect(untold()).toEqual([]);
    expect(invite()).toEqual([0, 0, 0]);
    // So are those of a row that HR types.
    [nip('B'), nip('A'), 'Rekan'].forEach((cell, at) => {
      setCell(world, 'Penugasan', before + added.length + 2, at + 1, cell);
    });
    call(bench, 'prepare', {});
    expect(untold().map(([, , row]) => row)).toEqual([2]);
    expect(invite()).toEqual([1, 1, 0]);
    // And of one that HR copies with code, link and address, and changes.
    const last = records(world, 'Penugasan').length + 1;
    const copied = records(world, 'Penugasan').find((row) => row['NIP Penilai'] === nip('A') && row.Peran === 'Rekan');
    Object.values({ ...copied, 'NIP Penilai': nip('B'), 'NIP Dinilai': nip('C') }).forEach((cell, at) => {
      setCell(world, 'Penugasan', last + 1, at + 1, cell);
    });
    call(bench, 'prepare', {});
    expect(records(world, 'Penugasan').at(-1)).toMatchObject({ 'Email Penilai': emailOf('B') });
    expect(untold().map(([, , row]) => row)).toEqual([4]);
    expect(invite()).toEqual([1, 1, 0]);
    call(bench, 'prepare', {});
    expect(untold()).toEqual([]);
  });
});

describe('service calls', () => {
  test('pulling, scoring, rating, flagging, summarising and home cost the same at 20 and at 200 employees', () => {
    const [few, many] = [20, 200].map((employees) => {
      const bench = { world: newWorld(), dist: DIST };
      const { evaluationCalls } = runCycle({ ...bench, ...withSample(employees) }).counts;
      // Home lists nobody: where there are more people its counts have more digits, and that is all.
      expect(JSON.stringify(call(bench, 'home', {})).length).toBeLessThan(HEAVIEST_HOME);
      return { evaluationCalls, home: homeCalls(bench) };
    });
    expect(many).toEqual(few);
    expect(many?.home).toBeLessThanOrEqual(HOME_CALLS);
  });
});

describe('on opening', () => {
  test('the menu is there before anything is authorised, and opens the sidebar', () => {
    const world = newWorld();
    execute(world, DIST, 'onOpen', [{}], { from: 'open', authMode: 'NONE' });
    expect(JSON.stringify(world.ui.menus)).toContain('showSidebar');
    execute(world, DIST, 'showSidebar', [], { from: 'menu' });
    expect(world.ui.sidebar?.title).toBe('Teladan');
  });

  test('an unknown request and an empty workbook are answered in words', () => {
    const world = newWorld();
    const reply = execute(world, DIST, 'call', ['hapusSemua', {}], { from: 'page' });
    expect(reply).toMatchObject({ ok: false, error: { code: 'unknown-call' } });
    expect(execute(world, DIST, 'call', ['prepare', {}], { from: 'page' })).toMatchObject({
      ok: false,
      error: { code: 'no-roster' },
    });
    expect(execute(world, DIST, 'call', ['evaluate', {}], { from: 'page' })).toMatchObject({
      ok: false,
      error: { code: 'no-roster' },
    });
    expect(execute(world, DIST, 'call', ['home', {}], { from: 'page' })).toMatchObject({
      ok: true,
      data: { ratings: null },
    });
  });

  test('while somebody else is writing, a step says so and changes nothing', () => {
    const world = newWorld();
    play(world);
    world.state.documentLock = 'another';
    expect(execute(world, DIST, 'call', ['evaluate', {}], { from: 'page' })).toMatchObject({
      ok: false,
      error: { code: 'busy' },
    });
  });

  test('criteria and assignments cannot be replaced under forms that were made from them', () => {
    const world = newWorld();
    play(world);
    const reply = execute(world, DIST, 'call', ['importTable', { name: 'kriteria', rows: criteria(100) }], {
      from: 'page',
    });
    expect(reply).toMatchObject({ ok: false, error: { code: 'import-locked' } });
  });
});

function withSample(employees: number) {
  const sample = sampleAgency({ period: 2026, employees });
  return { tables: sample.tables, sample };
}
