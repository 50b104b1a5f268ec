/**
 * Answers on the real bundle: what is held waits for HR and nothing else, what was seen goes on counting, and columns that
 * became others are shown, mapped or set back with one call.
 */
import { describe, expect, test } from 'vitest';
import { call, closePeriod, enterAnswers, importTables, openForms } from '../../src/local/cycle.ts';
import { execute } from '../../src/local/execution.ts';
import { deleteRow, readSheet, reorderRows, setCell } from '../../src/local/sheet-edit.ts';
import { World } from '../../src/local/world.ts';
import { answers, assignments, criteria, employee, month, nip, OUTSIDERS, rowsOf, target } from '../fixtures/agency.ts';

const DIST = 'dist';
const NAMES = ['A', 'B', 'C', 'D', 'E'];
const TABLES = new Map([
  ['pegawai', rowsOf(NAMES.map((name) => employee(name)))],
  ['penilai-luar', OUTSIDERS],
  ['kriteria', criteria(50, 30, 20)],
  ['sasaran', rowsOf(NAMES.map((name) => target(name)))],
  ['kehadiran', rowsOf(NAMES.map((name) => month(name, 0)))],
  ['penugasan', assignments('Z>A', 'B>A', 'C>A', 'D>A', 'A>A', 'Z>B')],
]);
const ANSWERS = answers('Z>A 4 4 4', 'B>A 3 4 5', 'C>A 4 4 4', 'D>A 5 4 3', 'A>A 5 5 5', 'Z>B 3 3 3');

/** A cycle in which everybody has answered and nothing was pulled yet. */
function answered() {
  const world = new World({ now: new Date('2026-12-01T09:00:00+07:00'), owner: 'hr@contoh.example' });
  const bench = { world, dist: DIST };
  importTables(bench, TABLES);
  call(bench, 'prepare', {});
  openForms(bench);
  enterAnswers(bench, call(bench, 'transcribe', { rows: ANSWERS }).submissions);
  return bench;
}
type Bench = ReturnType<typeof answered>;

function records({ world }: Bench, title: string): readonly Readonly<Record<string, unknown>>[] {
  const [header = [], ...rows] = readSheet(world, title);
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(header.map((name, index) => [String(name), row[index]])));
}
const columnOf = ({ world }: Bench, title: string, header: string): number =>
  (readSheet(world, title)[0] ?? []).indexOf(header) + 1;
const put = (bench: Bench, title: string, row: number, header: string, value: string) =>
  setCell(bench.world, title, row, columnOf(bench, title, header), value);
const problems = (bench: Bench) => records(bench, 'Masalah').map((row) => `${row.Kode} ${row.Tabel} ${row.Baris}`);
const supervisorOf = (bench: Bench, name: string) =>
  records(bench, 'Nilai').find((row) => row.NIP === nip(name))?.['Perilaku Atasan'];
const pull = (bench: Bench) => {
  const { monitor } = call(bench, 'evaluate', {});
  const { rows = 0, scored = 0, replaced = 0, held = 0, discarded = 0, kept = 0, drifts = 0 } = monitor ?? {};
  expect(scored + replaced + held + discarded).toBe(rows);
  return { rows, scored, replaced, held, discarded, kept, drifts };
};
const refusal = (bench: Bench, name: string, args: unknown) =>
  (execute(bench.world, DIST, 'call', [name, args], { from: 'page' }) as { error?: { code: string } }).error?.code;

describe('an answer from an address that is not known', () => {
  const strange = () => {
    const bench = answered();
    put(bench, 'Jawaban Atasan', 3, 'Alamat Email', 'Rumah@Contoh.example ');
    expect(pull(bench)).toMatchObject({ rows: 6, scored: 5, held: 1 });
    expect(call(bench, 'home', {}).front.wrong).toContainEqual({ what: 'held', count: 1, to: 'monitor' });
    return bench;
  };

  test('is listed without its answers, accepted with a reason and its address remembered', () => {
    const bench = strange();
    const { answers: list, total } = call(bench, 'heldAnswers', {});
    expect([total, list[0]]).toMatchObject([
      1,
      {
        state: 'held',
        email: 'rumah@contoh.example',
        rater: 'Sekretaris Daerah',
        ratee: 'Pegawai B',
        acceptable: true,
        memorable: true,
      },
    ]);
    expect(JSON.stringify(list)).not.toContain('3 Cukup');
    const fingerprint = list[0]?.fingerprint ?? '';
    expect(refusal(bench, 'ruleAnswer', { fingerprint, kind: 'accept', reason: ' ' })).toBe('reason-missing');
    call(bench, 'ruleAnswer', { fingerprint, kind: 'accept', reason: 'Alamat rumah, sudah ditelepon', remember: true });
    expect(pull(bench)).toMatchObject({ rows: 6, scored: 6, held: 0 });
    expect([supervisorOf(bench, 'B'), problems(bench)]).toEqual([80, []]);
    expect(records(bench, 'Alamat Diterima')).toMatchObject([{ NIP: nip('Z'), Email: 'rumah@contoh.example' }]);
    expect(records(bench, 'Putusan Jawaban')).toMatchObject([{ Putusan: 'Terima', Oleh: 'hr@contoh.example' }]);
    // The next one from there needs no ruling.
    put(bench, 'Jawaban Atasan', 2, 'Alamat Email', 'rumah@contoh.example');
    expect(problems(bench)).toEqual([]);
  });

  test('is discarded, and held again by another ruling, which deletes nothing; the ruling stays with a sorted row', () => {
    const bench = strange();
    const fingerprint = call(bench, 'heldAnswers', {}).answers[0]?.fingerprint ?? '';
    call(bench, 'ruleAnswer', { fingerprint, kind: 'discard', reason: 'Bukan dari penilainya' });
    reorderRows(bench.world, 'Jawaban Atasan', (rows) => rows.map((_, index) => rows.length - 1 - index));
    expect(pull(bench)).toMatchObject({ rows: 6, scored: 5, held: 0, discarded: 1 });
    call(bench, 'ruleAnswer', { fingerprint, kind: 'hold', reason: 'Ditanyakan lagi' });
    expect(pull(bench)).toMatchObject({ rows: 6, scored: 5, held: 1, discarded: 0 });
    expect(records(bench, 'Putusan Jawaban').map((row) => row.Putusan)).toEqual(['Buang', 'Tahan']);
  });

  test('counts under the policy "kode" and is marked wherever it counts', () => {
    const bench = answered();
    put(bench, 'Jawaban Atasan', 3, 'Alamat Email', 'tanpa.akun@contoh.example');
    const at = readSheet(bench.world, 'Kebijakan').findIndex((row) => row[0] === 'Identitas') + 1;
    setCell(bench.world, 'Kebijakan', at, 2, 'kode');
    call(bench, 'adoptPolicy', {});
    expect(pull(bench)).toMatchObject({ scored: 6, held: 0 });
    const marks = records(bench, 'Nilai').map((row) => row['Keterangan Identitas']);
    expect(marks.filter((mark) => mark !== '')).toEqual([
      '1 jawaban dikenali dari kode saja, tanpa alamat email yang cocok',
    ]);
    expect(records(bench, 'Pemantauan').find((row) => row['NIP Penilai'] === nip('Z'))?.['Kode Saja']).toBe(1);
  });
});

test('an answer with a code of nobody is reassigned to an assignment that is offered, and to no other', () => {
  const bench = answered();
  put(bench, 'Jawaban Atasan', 3, 'Kode', 'salah');
  pull(bench);
  const [held] = call(bench, 'heldAnswers', {}).answers;
  expect(held).toMatchObject({ acceptable: false, rater: '', ratee: '' });
  expect(held?.options.map(({ ratee }) => ratee)).toEqual(['Pegawai A', 'Pegawai B']);
  const ruling = { fingerprint: held?.fingerprint ?? '', reason: 'Menurut alamatnya' };
  expect(refusal(bench, 'ruleAnswer', { ...ruling, kind: 'accept' })).toBe('answer-unacceptable');
  expect(refusal(bench, 'ruleAnswer', { ...ruling, kind: 'reassign', raterId: nip('B'), rateeId: nip('A') })).toBe(
    'answer-unassigned',
  );
  call(bench, 'ruleAnswer', { ...ruling, kind: 'reassign', raterId: nip('Z'), rateeId: nip('B') });
  expect([pull(bench).held, supervisorOf(bench, 'B')]).toEqual([0, 80]);
});

test('the code of an assignment that HR has deleted is known as withdrawn', () => {
  const bench = answered();
  deleteRow(bench.world, 'Penugasan', 7);
  pull(bench);
  expect(problems(bench)).toEqual(['assignment-withdrawn Jawaban Atasan 3']);
});

describe('what was seen', () => {
  test('goes on counting when its row is deleted, until HR discards it; pulled again nothing is added', () => {
    const bench = answered();
    pull(bench);
    const kept = readSheet(bench.world, 'Arsip Jawaban');
    deleteRow(bench.world, 'Jawaban Atasan', 3);
    expect(pull(bench)).toMatchObject({ rows: 6, scored: 6, kept: 1 });
    expect([supervisorOf(bench, 'B'), problems(bench)]).toEqual([80, ['response-vanished Arsip Jawaban 7']]);
    expect(readSheet(bench.world, 'Arsip Jawaban')).toEqual(kept);
    const [gone] = call(bench, 'heldAnswers', {}).answers;
    expect(gone).toMatchObject({ state: 'vanished', ratee: 'Pegawai B' });
    call(bench, 'ruleAnswer', { fingerprint: gone?.fingerprint ?? '', kind: 'discard', reason: 'Diminta penilainya' });
    expect(pull(bench)).toMatchObject({ rows: 6, scored: 5, discarded: 1, kept: 1 });
    expect([supervisorOf(bench, 'B'), problems(bench)]).toEqual(['', []]);
  });
});

describe('a question that became another', () => {
  /** The supervisors' form, changed by somebody who edits it. */
  const formOf = ({ world }: Bench) => {
    const form = Object.values(world.forms).find(({ title }) => title.includes('Atasan'));
    if (!form) throw new RangeError('The cycle has a form for supervisors.');
    return form;
  };
  const edit = (bench: Bench, change: (item: ReturnType<typeof formOf>['items'][number]) => void) => {
    const item = formOf(bench).items.find(({ type }) => type === 'GRID');
    if (item) change(item);
  };
  const TITLES = [1, 2, 3].map((number) => `Pelayanan [Pernyataan ${number}]`);

  /** Renamed in the form, and Google has renamed the headers with it. */
  const renamed = () => {
    const bench = answered();
    pull(bench);
    edit(bench, (item) => {
      item.title = 'Layanan';
    });
    for (const title of TITLES) put(bench, 'Jawaban Atasan', 1, title, title.replace('Pelayanan', 'Layanan'));
    expect(pull(bench)).toMatchObject({ rows: 6, drifts: 3 });
    expect(call(bench, 'home', {}).front.wrong).toContainEqual({ what: 'drifts', count: 3, to: 'monitor' });
    expect(supervisorOf(bench, 'A')).toBe('');
    return bench;
  };

  test('is shown side by side and not scored, until HR says that the column is still the question', () => {
    const bench = renamed();
    const { drifts } = call(bench, 'bindings', {});
    expect(drifts.map(({ kind, header, found, restorable }) => ({ kind, header, found, restorable }))).toEqual(
      TITLES.map((header) => ({
        kind: 'renamed',
        header,
        found: header.replace('Pelayanan', 'Layanan'),
        restorable: true,
      })),
    );
    for (const drift of drifts) call(bench, 'mapColumn', drift);
    expect(call(bench, 'bindings', {}).drifts).toEqual([]);
    expect([pull(bench).drifts, supervisorOf(bench, 'A'), problems(bench)]).toEqual([0, 100, []]);
  });

  test('is set back in the form, and everything counts again', () => {
    const bench = renamed();
    const [drift] = call(bench, 'bindings', {}).drifts;
    if (drift) call(bench, 'restoreQuestion', drift);
    expect(formOf(bench).items.find(({ type }) => type === 'GRID')?.title).toBe('Pelayanan');
    // What Google does by itself: the header follows the question.
    for (const title of TITLES) {
      const header = title.replace('Pelayanan', 'Layanan');
      if (columnOf(bench, 'Jawaban Atasan', header) > 0) put(bench, 'Jawaban Atasan', 1, header, title);
    }
    expect([pull(bench).drifts, supervisorOf(bench, 'A'), problems(bench)]).toEqual([0, 100, []]);
  });

  test('with another scale is not scored and can be set back; deleted it can only be confirmed', () => {
    const bench = answered();
    edit(bench, (item) => {
      item.columns = ['Ya', 'Tidak'];
    });
    expect([pull(bench).drifts, problems(bench)[0]]).toEqual([3, 'choices-changed Jawaban Atasan 1']);
    const [drift] = call(bench, 'bindings', {}).drifts;
    if (drift) expect(call(bench, 'restoreQuestion', drift).drifts).toEqual([]);
    const form = formOf(bench);
    form.items.splice(
      form.items.findIndex(({ type }) => type === 'GRID'),
      1,
    );
    const { drifts } = call(bench, 'bindings', {});
    expect(drifts.map(({ kind, restorable }) => `${kind} ${restorable}`)).toEqual(TITLES.map(() => 'deleted false'));
    expect(refusal(bench, 'restoreQuestion', drifts[0])).toBe('question-fixed');
    for (const one of drifts) call(bench, 'mapColumn', one);
    expect([pull(bench).drifts, supervisorOf(bench, 'A')]).toEqual([0, 100]);
  });

  test('in a tab whose header was typed over is mapped to a column that no other question has', () => {
    const bench = answered();
    put(bench, 'Jawaban Atasan', 1, TITLES[0] ?? '', 'Nilai pertama');
    pull(bench);
    const [drift] = call(bench, 'bindings', {}).drifts;
    expect(drift).toMatchObject({ kind: 'missing', header: TITLES[0], candidates: ['Nilai pertama'] });
    const role = 'supervisor';
    const wanted = { role, header: TITLES[0], kind: 'missing' };
    expect(refusal(bench, 'mapColumn', { ...wanted, column: TITLES[1] })).toBe('column-taken');
    call(bench, 'mapColumn', { role, header: TITLES[0] ?? '', kind: 'missing', column: 'Nilai pertama' });
    expect([pull(bench).drifts, supervisorOf(bench, 'A')]).toEqual([0, 100]);
  });
});

test('whatever stands in the cells, the pull goes on and the rows add up', () => {
  const bench = answered();
  const odd = ['x'.repeat(50_000), "'=HYPERLINK(1)", true, 4, new Date('2026-12-01T08:00:00+07:00'), ''];
  const [header = []] = readSheet(bench.world, 'Jawaban Rekan');
  for (const [index, value] of odd.entries())
    for (const title of ['Kode', 'Pegawai yang dinilai', 'Pelayanan [Pernyataan 2]', 'Stempel waktu'])
      setCell(bench.world, 'Jawaban Rekan', index + 4, header.indexOf(title) + 1, value);
  setCell(bench.world, 'Jawaban Rekan', 20, 1, 'di bawah semuanya');
  const counts = pull(bench);
  expect([counts.scored, counts.kept, counts.drifts]).toEqual([5, 0, 0]);
  expect(Math.max(...records(bench, 'Masalah').map((row) => String(row.Diterima).length))).toBeLessThan(1000);
  expect(pull(bench)).toEqual(counts);
});

test('the count of the form itself is compared when somebody asks, and when the cycle is closed', () => {
  const bench = answered();
  deleteRow(bench.world, 'Jawaban Rekan', 2);
  expect(call(bench, 'compareCounts', {})).toEqual([
    { role: 'self', rows: 1, responses: 1 },
    { role: 'peer', rows: 2, responses: 3 },
    { role: 'supervisor', rows: 2, responses: 2 },
  ]);
  closePeriod(bench);
  expect(problems(bench)).toContain('count-differs Jawaban Rekan 1');
});
