/**
 * Trainings by the real bundle, from the catalogue to the certificate: offered by one form, enrolled in by the time of the
 * answer, waited for, withdrawn from, attended, evaluated. HR's own rows count first and are never written over.
 */
import { describe, expect, test } from 'vitest';
import type { JobView } from '../../src/app/api.types.ts';
import { type Bench, call, closePeriod, importTables } from '../../src/local/cycle.ts';
import { openForm, submitForm } from '../../src/local/respond.ts';
import { readSheet, setCell } from '../../src/local/sheet-edit.ts';
import { World } from '../../src/local/world.ts';
import { criteria, emailOf, employee, nip, OUTSIDERS, type Rows, rowsOf } from '../fixtures/agency.ts';
import { DIST, played, records, tablesOf } from './played.ts';
import { ownPart, play } from './stages.ts';
import { expectUndisturbed } from './undisturbed.ts';

const OPTIONS = { now: new Date('2026-02-02T09:00:00+07:00'), owner: 'hr@contoh.example' };
const DAY = 86_400_000;
const MINUTE = 60_000;
const NAMES = ['A', 'B', 'C', 'D'];

const course = (code: string, day: string, changes: Readonly<Record<string, string>> = {}) => ({
  Kode: code,
  Judul: `Pelatihan ${code}`,
  Jenis: 'Teknis',
  Kriteria: 'C1',
  JP: '12',
  Tanggal: day,
  Tempat: 'Aula',
  Kuota: '',
  ...changes,
});
const COURSES = [course('T1', '2026-03-02', { Kuota: '2' }), course('T2', '2026-04-06'), course('T0', '2026-01-05')];
const tables = (extra: readonly (readonly [string, Rows])[] = []): ReadonlyMap<string, Rows> =>
  new Map([
    ['pegawai', rowsOf(NAMES.map((name) => employee(name)))],
    ['penilai-luar', OUTSIDERS],
    ['kriteria', criteria(50, 50)],
    ['pelatihan', rowsOf(COURSES)],
    ...extra,
  ]);

function begun(extra: readonly (readonly [string, Rows])[] = []): Bench {
  const bench = { world: new World(OPTIONS), dist: DIST };
  importTables(bench, tables(extra));
  return bench;
}

/** Goes on with a job until it is over; Google shows a response tab after a while. */
function work(bench: Bench, name: 'trainings' | 'training-evaluations' | 'inquiries' | 'publish'): JobView | null {
  let view: JobView | null = call(bench, 'startJob', { name });
  for (let step = 0; view && !view.finished && step < 50; step++) {
    if (view.waiting) bench.world.clock.advance(2 * MINUTE);
    view = call(bench, 'advanceJob', {});
  }
  return view;
}
const pull = (bench: Bench) => work(bench, 'inquiries');

const lettersTo = ({ world }: Bench, name: string) => world.state.mails.filter(({ to }) => to.includes(emailOf(name)));
const linksIn = (body = ''): readonly string[] => body.match(/https:\S+/g) ?? [];

/** Somebody answers by the link of their last letter that has one, a minute after whatever was before. */
function answer(bench: Bench, name: string, said: Readonly<Record<string, string>>, nth = 0): void {
  bench.world.clock.advance(MINUTE);
  const [body] = lettersTo(bench, name)
    .map((mail) => mail.body)
    .filter((text) => linksIn(text).length > 0)
    .slice(-1);
  const from = emailOf(name);
  submitForm(bench.world, openForm(bench.world, linksIn(body)[nth] ?? '', from), said, from, from);
}
/** Says yes to these trainings, and no to the other that is open. */
const choose = (bench: Bench, name: string, ...codes: readonly string[]): void =>
  answer(
    bench,
    name,
    Object.fromEntries(
      ['T1', 'T2'].map((code) => [`${code} Pelatihan ${code}`, codes.includes(code) ? 'Ikut' : 'Tidak ikut']),
    ),
  );
/** The link about trainings that the next letter to somebody would bear. */
function enrolmentLink(bench: Bench, name: string): string {
  pull(bench);
  const row = records(bench.world, 'Tautan Pelatihan').find(({ NIP }) => NIP === nip(name));
  return decodeURIComponent(String(row?.Tautan));
}
const places = ({ world }: Bench, code = 'T1') =>
  records(world, 'Tempat Pelatihan')
    .filter((row) => row['Kode Pelatihan'] === code)
    .map((row) => `${String(row.Nama).slice(-1)} ${row.Status}${row.Antrean === '' ? '' : ` ${row.Antrean}`}`);
/** What the form asks about a training. */
const question = ({ world }: Bench, code: string) =>
  Object.values(world.forms)
    .flatMap(({ items }) => items)
    .find(({ title }) => title === `${code} Pelatihan ${code}`);
const participants = ({ world }: Bench) =>
  records(world, 'Peserta Pelatihan').map((row) => `${row['Kode Pelatihan']} ${row.NIP} ${row.Status}`);
const problems = ({ world }: Bench) => records(world, 'Masalah').map((row) => `${row.Kode} ${row.Tabel} ${row.Baris}`);
/** Everything that stands in the workbook, but for rows without content. */
const cells = ({ world }: Bench) =>
  JSON.stringify(
    world.workbook.sheets.map(({ name, rows }) => [name, rows.filter((row) => row.some((cell) => cell !== ''))]),
  );
const setParticipant = ({ world }: Bench, row: number, header: 'Status' | 'Didahulukan', value: string): void =>
  setCell(world, 'Peserta Pelatihan', row, (readSheet(world, 'Peserta Pelatihan')[0] ?? []).indexOf(header) + 1, value);
const setStatus = (bench: Bench, row: number, status: string): void => setParticipant(bench, row, 'Status', status);

/** Offered, with A, B and C wanting the two places of T1 in this order. */
function offered(extra: readonly (readonly [string, Rows])[] = []): Bench {
  const bench = begun(extra);
  work(bench, 'trainings');
  choose(bench, 'A', 'T1', 'T2');
  choose(bench, 'B', 'T1');
  choose(bench, 'C', 'T1');
  pull(bench);
  return bench;
}

describe('an offer', () => {
  test('goes to everybody once, with days, places and what is recommended, and a question for each open training', () => {
    const bench = begun();
    expect(work(bench, 'trainings')).toMatchObject({ finished: true });
    expect(bench.world.state.mails).toHaveLength(NAMES.length);
    const [letter] = lettersTo(bench, 'A');
    expect(letter?.body).toContain('- T1 Pelatihan T1: 12 JP · 2 Maret 2026 · Aula · sisa 2 tempat');
    expect(letter?.body).not.toContain('T0');
    const form = openForm(bench.world, linksIn(letter?.body)[0] ?? '', emailOf('A'));
    const items = form.pages.flatMap((page) => page.items);
    expect(items.map(({ title }) => title).slice(-2)).toEqual(['T1 Pelatihan T1', 'T2 Pelatihan T2']);
    expect(JSON.stringify(items)).toContain('sisa 2 tempat (keadaan 2 Februari 2026)');
    expect(
      records(bench.world, 'Jejak Audit').flatMap(({ Tindakan, Rincian }) =>
        Tindakan === 'Tawarkan pelatihan' ? String(Rincian).split(';')[0] : [],
      ),
    ).toEqual(['yang ke-1']);
    const before = cells(bench);
    work(bench, 'trainings');
    expect([bench.world.state.mails.length, Object.keys(bench.world.forms).length]).toEqual([NAMES.length, 1]);
    expect(cells(bench)).toBe(before);
  });

  test('says what is recommended to whom and why once their result was published, and nothing of it while answers come in', () => {
    const bench = played(
      new Map([
        ...tablesOf(['A', 'B'], ['Z>A', 'Z>B'], ['Z>A 2 4 4', 'Z>B 4 4 4']),
        ['pelatihan', rowsOf([course('T1', '2027-02-01'), course('T2', '2027-03-01', { Kriteria: 'C2' })])],
      ]),
    );
    expect(records(bench.world, 'Rencana Pelatihan').map((row) => row['Kode Pelatihan'])).toContain('T1');
    work(bench, 'trainings');
    const offer = '- T1 Pelatihan T1: 12 JP · 1 Februari 2027 · Aula · tempat tidak dibatasi';
    const letters = ['A', 'B'].map((name) => lettersTo(bench, name).slice(-1)[0]?.body ?? '');
    for (const letter of letters) {
      expect(letter).toContain(offer);
      expect(letter).not.toContain('Disarankan');
      expect(decodeURIComponent(linksIn(letter)[0] ?? '')).not.toContain('Pernyataan 1');
    }
    closePeriod(bench);
    expect(enrolmentLink(bench, 'A')).not.toContain('Pernyataan 1');
    work(bench, 'publish');
    expect(enrolmentLink(bench, 'A')).toContain('T1 (untuk memperkuat "Pernyataan 1")');
    expect(enrolmentLink(bench, 'B')).not.toContain('memperkuat');
  });

  test('of nothing that is open is refused', () => {
    const bench = begun([['pelatihan', rowsOf([course('T0', '2026-01-05')])]]);
    expect(() => call(bench, 'startJob', { name: 'trainings' })).toThrow('Tidak ada pelatihan');
  });

  test('is made anew when another training opens; earlier answers stay and the form gets one more question', () => {
    const bench = offered();
    call(bench, 'importTable', { name: 'pelatihan', rows: rowsOf([...COURSES, course('T3', '2026-05-04')]) });
    work(bench, 'trainings');
    expect(bench.world.state.mails).toHaveLength(2 * NAMES.length);
    answer(bench, 'D', { 'T1 Pelatihan T1': 'Tidak ikut', 'T2 Pelatihan T2': 'Tidak ikut', 'T3 Pelatihan T3': 'Ikut' });
    pull(bench);
    expect(problems(bench)).toEqual([]);
    expect([places(bench), places(bench, 'T3')]).toEqual([
      ['A Terdaftar', 'B Terdaftar', 'C Menunggu 1'],
      ['D Terdaftar'],
    ]);
  });
});

describe('answers', () => {
  test('become participants in the order of their time, and a second pull changes nothing', () => {
    const bench = offered();
    expect(places(bench)).toEqual(['A Terdaftar', 'B Terdaftar', 'C Menunggu 1']);
    expect(participants(bench)).toEqual([`T1 ${nip('A')} `, `T2 ${nip('A')} `, `T1 ${nip('B')} `, `T1 ${nip('C')} `]);
    expect(problems(bench)).toEqual([]);
    const before = cells(bench);
    pull(bench);
    expect(cells(bench)).toBe(before);
    // Of places the form says what the pull found.
    expect(question(bench, 'T1')).toMatchObject({ required: true, helpText: expect.stringContaining('penuh') });
    // Once none is open, only a pull closes the last question: there is nothing to offer.
    bench.world.clock.advance(70 * DAY);
    expect(() => call(bench, 'startJob', { name: 'trainings' })).toThrow('Tidak ada pelatihan');
    const over = call(bench, 'trainings', {});
    expect(over).toMatchObject({ open: 0, isAsked: true });
    // One that is over has no places left to speak of.
    expect(over.trainings.map(({ code, facts }) => `${code} ${facts.split(' · ').pop()}`)).toEqual([
      'T1 sudah selesai',
      'T2 sudah selesai',
      'T0 sudah selesai',
    ]);
    pull(bench);
    expect([question(bench, 'T1')?.required, question(bench, 'T2')?.required]).toEqual([false, false]);
  });

  test('again keep the turn of what is still wanted, also between two pulls', () => {
    const bench = begun();
    work(bench, 'trainings');
    choose(bench, 'A', 'T1');
    choose(bench, 'B', 'T1');
    choose(bench, 'C', 'T1');
    choose(bench, 'A', 'T1', 'T2');
    pull(bench);
    expect(places(bench)).toEqual(['A Terdaftar', 'B Terdaftar', 'C Menunggu 1']);
  });

  test('that withdraw free the place for the next in line, who is told once; enrolled anew one comes last', () => {
    const bench = offered();
    choose(bench, 'A', 'T2');
    choose(bench, 'A', 'T1', 'T2');
    pull(bench);
    expect(places(bench)).toEqual(['A Batal', 'B Terdaftar', 'C Terdaftar', 'A Menunggu 1']);
    const sent = bench.world.state.mails.length;
    work(bench, 'trainings');
    expect(bench.world.state.mails.slice(sent).map(({ to, subject }) => `${to[0]} ${subject}`)).toEqual([
      `${emailOf('C')} Anda mendapat tempat di pelatihan: Pegawai C`,
    ]);
    expect(lettersTo(bench, 'C').slice(-1)[0]?.body).toContain('- T1 Pelatihan T1: 2 Maret 2026 · Aula');
    work(bench, 'trainings');
    expect(bench.world.state.mails).toHaveLength(sent + 1);
  });

  test('never write over what HR typed, whose rows count first', () => {
    const typed = rowsOf([
      { 'Kode Pelatihan': 'T1', NIP: nip('D'), 'Waktu Daftar': '2026-01-20', Status: 'Terdaftar' },
      { 'Kode Pelatihan': 'T1', NIP: nip('A'), 'Waktu Daftar': '', Status: 'Terdaftar' },
    ]);
    const bench = offered([['peserta-pelatihan', typed]]);
    choose(bench, 'D', 'T2');
    pull(bench);
    expect(participants(bench).slice(0, 2)).toEqual([`T1 ${nip('D')} Terdaftar`, `T1 ${nip('A')} Terdaftar`]);
    expect(places(bench)).toEqual(['D Terdaftar', 'B Menunggu 1', 'C Menunggu 2', 'A Terdaftar']);
    // D never said yes to T1 by the form, but was in it before saying no.
    expect(problems(bench)).toEqual(['withdrawal-unheeded Pendaftaran Pelatihan 6']);
    setStatus(bench, 2, 'Batal');
    choose(bench, 'A', 'T2');
    pull(bench);
    expect(problems(bench)).toEqual(['withdrawal-unheeded Pendaftaran Pelatihan 8']);
    setStatus(bench, 3, 'Batal');
    pull(bench);
    expect(problems(bench)).toEqual([]);
  });

  test('whose time somebody took out of the tab count by when they were first seen, once', () => {
    const bench = begun();
    work(bench, 'trainings');
    choose(bench, 'B', 'T1');
    const tab = bench.world.workbook.sheets.find(({ formId, rows }) => formId !== null && rows.length > 1);
    setCell(bench.world, tab?.name ?? '', 2, 1, '');
    pull(bench);
    expect(places(bench)).toEqual(['B Terdaftar']);
    const said = records(bench.world, 'Pendaftaran Pelatihan');
    expect(said.map((row) => `${row.NIP} ${row.Menyatakan}`)).toEqual([`${nip('B')} Ikut`]);
    const before = cells(bench);
    pull(bench);
    expect(cells(bench)).toBe(before);
  });

  test('typed Terdaftar have a place beyond the places, which is told; who had one keeps it, whoever is put first', () => {
    const bench = offered();
    choose(bench, 'D', 'T1');
    pull(bench);
    expect(places(bench)).toEqual(['A Terdaftar', 'B Terdaftar', 'C Menunggu 1', 'D Menunggu 2']);
    // C is typed as enrolled, D is put first.
    setStatus(bench, 5, 'Terdaftar');
    setParticipant(bench, 6, 'Didahulukan', 'Ya');
    pull(bench);
    expect(places(bench)).toEqual(['D Menunggu 1', 'A Terdaftar', 'B Terdaftar', 'C Terdaftar']);
    const told = () => records(bench.world, 'Masalah').map((row) => `${row.Kode} ${row.Baris} ${row.Diharapkan}`);
    expect(told()).toEqual([expect.stringMatching(/^places-exceeded 5 .*pelatihan T1: 1 di atas tempat/)]);
    // C, who waited, is told of the place; nobody else's has changed.
    const sent = bench.world.state.mails.length;
    work(bench, 'trainings');
    expect(bench.world.state.mails.slice(sent).map(({ to, subject }) => `${to[0]} ${subject}`)).toEqual([
      `${emailOf('C')} Anda mendapat tempat di pelatihan: Pegawai C`,
    ]);
    const before = cells(bench);
    pull(bench);
    expect(cells(bench)).toBe(before);
    // One who cancels makes up for the place beyond; the next gives theirs to whoever was put first.
    choose(bench, 'A', 'T2');
    pull(bench);
    expect(told()).toEqual([]);
    expect(places(bench)).toEqual(['D Menunggu 1', 'A Batal', 'B Terdaftar', 'C Terdaftar']);
    choose(bench, 'B', 'T2');
    pull(bench);
    expect(places(bench)).toEqual(['D Terdaftar', 'A Batal', 'B Batal', 'C Terdaftar']);
  });

  test('on the first day or later are kept and told, and move nobody', () => {
    const bench = offered();
    bench.world.clock.advance(28 * DAY);
    choose(bench, 'D', 'T1', 'T2');
    choose(bench, 'B', 'T2');
    pull(bench);
    expect(places(bench)).toEqual(['A Terdaftar', 'B Terdaftar', 'C Menunggu 1']);
    expect(places(bench, 'T2')).toEqual(['A Terdaftar', 'D Terdaftar', 'B Terdaftar']);
    expect(problems(bench).map((one) => one.split(' ')[0])).toEqual(['enrolled-late', 'withdrawn-late']);
    // The form says that T1 is closed, and asks no answer about it any more.
    answer(bench, 'C', { 'T2 Pelatihan T2': 'Ikut' });
    pull(bench);
    expect(places(bench, 'T2')).toContain('C Terdaftar');
    expect(places(bench)).toContain('C Menunggu 1');
  });
});

describe('after a training', () => {
  const SAID = {
    Kegunaan: '5 – sangat baik',
    Materi: '4',
    Pengajar: '3',
    Penyelenggaraan: '1 – sangat kurang',
  };
  const askedAll = (): Bench => {
    const bench = offered();
    for (const row of [2, 4, 5]) setStatus(bench, row, 'Hadir');
    bench.world.clock.advance(30 * DAY);
    work(bench, 'training-evaluations');
    return bench;
  };
  const evaluation = ({ world }: Bench) => records(world, 'Evaluasi Pelatihan')[0];

  test('whoever attended is asked once; means and shuffled texts are shown from the minimum of people on', () => {
    const bench = askedAll();
    expect(lettersTo(bench, 'A').slice(-1)[0]?.body).toContain('- T1 Pelatihan T1');
    expect(lettersTo(bench, 'D')).toHaveLength(1);
    const sent = bench.world.state.mails.length;
    work(bench, 'training-evaluations');
    expect(bench.world.state.mails).toHaveLength(sent);
    answer(bench, 'A', { ...SAID, 'Yang akan diterapkan': 'Menata arsip.' });
    answer(bench, 'B', { ...SAID, Materi: '5 – sangat baik', 'Yang akan diterapkan': 'Jadwal simpan.' });
    pull(bench);
    expect(evaluation(bench)).toMatchObject({ Diminta: 3, Menjawab: 2, Kegunaan: '', 'Yang Akan Diterapkan': '' });
    expect(evaluation(bench)?.Catatan).toContain('paling sedikit 3 orang');
    answer(bench, 'C', { ...SAID, Kegunaan: '2' });
    pull(bench);
    expect(evaluation(bench)).toMatchObject({ Menjawab: 3, Kegunaan: 4, Pengajar: 3, Penyelenggaraan: 1, Catatan: '' });
    expect(String(evaluation(bench)?.['Yang Akan Diterapkan']).split('\n').sort()).toEqual([
      '- Jadwal simpan.',
      '- Menata arsip.',
    ]);
    const before = cells(bench);
    pull(bench);
    expect(cells(bench)).toBe(before);
  });

  test('who said nothing is reminded, and two trainings are two links in one letter', () => {
    const bench = askedAll();
    answer(bench, 'A', SAID);
    pull(bench);
    bench.world.clock.advance(5 * DAY);
    expect(call(bench, 'previewLetters', { kind: 'training-evaluation-reminder', unit: null })).toMatchObject({
      letters: 2,
    });
    bench.world.clock.advance(40 * DAY);
    setStatus(bench, 3, 'Hadir');
    work(bench, 'training-evaluations');
    expect(lettersTo(bench, 'A').slice(-1)[0]?.body).toContain('- T2 Pelatihan T2');
    expect(linksIn(lettersTo(bench, 'A').slice(-1)[0]?.body)).toHaveLength(1);
  });

  test('they get a certificate, also when their place came from the form', () => {
    const bench = askedAll();
    expect(call(bench, 'giveCertificates', { kind: 'training', of: 'T1', personId: null })).toEqual({
      given: 3,
      earned: 3,
    });
    // What they sent is among their own data, and that they were asked is counted there.
    const { sections } = call(bench, 'personData', { id: nip('A') });
    const rowsUnder = (title: string) => sections.find((own) => own.title.startsWith(title))?.rows;
    expect(rowsUnder('Pernyataan Anda tentang pelatihan')?.map(([code, says]) => `${code} ${says}`)).toEqual([
      'T1 Ikut',
      'T2 Ikut',
    ]);
    expect(rowsUnder('Catatan lain')).toContainEqual(['Permintaan Evaluasi Pelatihan', '1']);
    expect(call(bench, 'certificates', { set: null, personId: null }).certificates.map(({ number }) => number)).toEqual(
      ['001/T1/III/2026', '002/T1/III/2026', '003/T1/III/2026'],
    );
  });

  test('before anybody attended nobody is asked', () => {
    expect(() => call(offered(), 'startJob', { name: 'training-evaluations' })).toThrow('Belum ada peserta');
  });
});

test('stopped at any call that matters and begun again, an offer ends as undisturbed, with nobody told twice', () => {
  const bench = begun([
    ['pegawai', rowsOf([employee('A')])],
    ['pelatihan', rowsOf(COURSES.slice(0, 1))],
  ]);
  const before = JSON.stringify(bench.world.state);
  const stage = (at: Bench) => {
    work(at, 'trainings');
  };
  const played = play('offer', stage, before);
  const told = (world: World) => ({
    mails: world.state.mails.map(({ to, subject }) => `${to[0]} ${subject}`).sort(),
    offers: records(world, 'Penawaran Pelatihan').map((row) => [row.Penawaran, row['Kode Pelatihan']]),
    questions: Object.values(world.forms)
      .filter(({ destination }) => destination !== null)
      .map(({ items }) => items.map(({ title }) => title)),
    kept: records(world, 'Butir Isian').map(({ Kolom }) => Kolom),
  });
  expect(played.calls).toBeGreaterThan(60);
  expectUndisturbed(played, ownPart(played.moments), told);
}, 240_000);
