/**
 * Results made known by the real bundle once a cycle is closed: everybody gets their own, accepts it, objects or says
 * nothing; objections are decided one level up, beside what was computed; then the cycle is locked.
 */
import { describe, expect, test } from 'vitest';
import type { Api, ResultLettersView } from '../../src/app/api.types.ts';
import { type Bench, call, closePeriod } from '../../src/local/cycle.ts';
import { deleteRow, deleteSheet, insertRow, readSheet, setCell } from '../../src/local/sheet-edit.ts';
import { World } from '../../src/local/world.ts';
import { emailOf, nip } from '../fixtures/agency.ts';
import {
  ACCEPTS,
  CLOSING,
  changesTo,
  closedCycle,
  closedWith,
  finish,
  lastLetter,
  lettersTo,
  linksIn,
  OWNER,
  objects,
  publish,
  say,
  sendWaiting,
  UPHOLDS,
} from './objecting.ts';
import { DIST, lateAt, lateNow, records } from './played.ts';
import { ownPart, play } from './stages.ts';
import { expectUndisturbed } from './undisturbed.ts';

const DAY = 86_400_000;
const byName = (bench: Bench, title: string, column: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(records(bench.world, title).map((row) => [String(row.Nama).slice(-1), row[column]]));
const answersOf = (bench: Bench) => byName(bench, 'Tanggapan Hasil', 'Tanggapan');
const problems = (bench: Bench): readonly string[] =>
  records(bench.world, 'Masalah').map((row) => `${row.Kode} ${row.Tabel} ${row.Baris}`);
const cellAt = (bench: Bench, title: string, row: number, header: string, value: string) =>
  setCell(bench.world, title, row, (readSheet(bench.world, title)[0] ?? []).indexOf(header) + 1, value);

type Paper = ResultLettersView['letters'][number];
/** What a mail lists by criterion, in one sentence a role: found here without the code that makes tables of it. */
const LIST = / Per kriteria: (.*?)\.(?= |$)/gm;
const withoutLists = (mail = ''): string => mail.replace(LIST, '');
/** A mail as it stands on paper, where there is no address that it came to. */
const onPaper = (
  { to, body }: { readonly to: readonly string[]; readonly body: string } = { to: [], body: '' },
): string =>
  withoutLists(body)
    .split('Isilah dengan alamat email ini.')
    .join(`Pindai kode QR untuk mengisi, dengan alamat email ${to.join()}.`);
const listsIn = (mail = ''): readonly (readonly (string | undefined)[])[] =>
  [...mail.matchAll(LIST)].map(([, list = '']) => list.split('; ').map((item) => item.split(' ').pop()));
const textOn = ({ above, table, below }: Paper): string => (table ? `${above}\n${below}` : above);
const columnsOf = ({ table }: Paper): readonly (readonly (string | undefined)[])[] =>
  (table?.roles ?? []).map((_, at) => (table?.rows ?? []).map((row) => row[at + 1]).filter((one) => one !== '–'));

describe('publishing', () => {
  test('everybody gets their own result, and whoever has none is told why', () => {
    const bench = closedCycle();
    expect(call(bench, 'previewResults', {})).toMatchObject({ due: 6, insufficient: 1, until: '14 Januari 2027' });
    expect(publish(bench)).toMatchObject({ finished: true });
    expect(bench.world.state.mails.map(({ to }) => to[0]).sort()).toEqual(['A', 'B', 'C', 'D', 'H', 'S'].map(emailOf));
    expect(lettersTo(bench, 'A')[0]?.subject).toBe('Hasil penilaian kinerja 2026: Pegawai A');
    expect(lastLetter(bench, 'A')).toContain('Batas menanggapi: 14 Januari 2027');
    expect(lastLetter(bench, 'C')).toContain('Nilai Anda belum dapat ditetapkan');
    expect(lastLetter(bench, 'C')).toContain('Nilai belum lengkap');
    expect(lastLetter(bench, 'A')).toContain('Mohon nyatakan bahwa Anda menerimanya');
    // What was told is theirs: their own print holds it before the period is final.
    const own = JSON.stringify(call(bench, 'personData', { id: nip('A') }).sections);
    const [summary = ''] = /Nilai akhir Anda [^\n]*/.exec(lastLetter(bench, 'A')) ?? [];
    expect(summary).not.toBe('');
    expect(own).toContain(summary);
    expect(own).not.toContain('nilainya belum ada');
    expect(own).not.toMatch(/"2026-12-31T/);
    // There is nothing to accept, in words or in silence.
    expect(lastLetter(bench, 'C')).toContain('diam tidak berarti menerima apa pun');
    expect(lastLetter(bench, 'C')).not.toMatch(/dianggap diterima|menerimanya/);
    expect(answersOf(bench)).toMatchObject({ A: 'Menunggu tanggapan', C: 'Menunggu tanggapan' });
    expect(call(bench, 'results', {})).toMatchObject({ published: 6, due: 0, counts: { open: 6 } });
    bench.world.clock.advance(7 * DAY);
    expect(call(bench, 'previewLetters', { kind: 'result-reminder', unit: null })).toMatchObject({ letters: 5 });
  });

  test('on paper a letter is word for word that of the mail, of what was published and of nothing else', () => {
    const bench = closedCycle();
    const paper = (choice: Partial<Parameters<Api['resultLetters']>[0]> = {}) =>
      call(bench, 'resultLetters', { unit: null, personId: null, isEverybody: true, ...choice });
    expect(paper()).toMatchObject({ published: 0, letters: [] });
    publish(bench);
    const { letters, units } = paper();
    expect([letters.map(({ id }) => id), units]).toEqual([['A', 'B', 'C', 'D', 'H', 'S'].map(nip), ['Sekretariat']]);
    for (const letter of letters) {
      const [mail] = lettersTo(bench, letter.name.slice(-1));
      expect([letter.subject, textOn(letter)]).toEqual([mail?.subject, onPaper(mail)]);
      expect(columnsOf(letter)).toEqual(listsIn(mail?.body));
      expect(letter.links.map(({ url }) => url)).toEqual(linksIn(mail?.body ?? ''));
    }
    expect(letters.some(({ table }) => table !== null)).toBe(true);
    expect(paper({ isEverybody: false })).toMatchObject({ published: 6, letters: [], over: 0 });
    cellAt(bench, 'Pegawai', 2, 'Email', '');
    // What is otherwise since then was told to nobody.
    cellAt(bench, 'Sasaran', 2, 'Realisasi', '10');
    const [own] = paper({ isEverybody: false }).letters;
    // Whoever has no address is not asked to answer with it.
    expect(letters[0]?.below).toContain(', dengan alamat email ');
    const scanned = letters[0]?.below.replace(/, dengan alamat email \S+\.(?=\n)/, '.');
    expect(own).toEqual({ ...letters[0], below: scanned });
    expect(paper({ unit: 'Sekretariat', personId: nip('D') }).letters).toEqual([letters[3]]);
    const callsFor = (choice: Parameters<typeof paper>[0]) => {
      const before = bench.world.meter.snapshot();
      paper(choice);
      return bench.world.meter.since(before).calls;
    };
    expect(callsFor({})).toEqual(callsFor({ personId: nip('D') }));
    expect(call(bench, 'showResultLetters', {})).toEqual({ shown: true });
    bench.world.clock.advance(30 * DAY);
    expect(paper().over).toBe(6);
  });

  test('done again, nobody is told again; only a closed cycle has results', () => {
    const bench = closedCycle();
    publish(bench);
    const before = [bench.world.state.mails.length, records(bench.world, 'Hasil Terbit').length];
    publish(bench);
    expect([bench.world.state.mails.length, records(bench.world, 'Hasil Terbit').length]).toEqual(before);
    call(bench, 'reopenCycle', { reason: 'Jawaban susulan' });
    expect(() => call(bench, 'startJob', { name: 'publish' })).toThrow('masih mengumpulkan jawaban');
  });

  test('ratings that were typed over, and inputs that changed since the closing, are not published', () => {
    const typed = closedCycle();
    cellAt(typed, 'Nilai', 2, 'Predikat', 'Sangat Baik');
    expect(() => publish(typed)).toThrow('sudah diubah: Nilai baris 2, kolom Predikat.');
    const several = closedCycle();
    cellAt(several, 'Nilai', 3, 'Nilai Akhir', '120');
    deleteRow(several.world, 'Skor', 2);
    expect(() => publish(several)).toThrow(/: Nilai baris 3, kolom Nilai Akhir; Skor, baris Pegawai . hilang\./);
    // Rows are those of the spreadsheet, blank ones counted.
    insertRow(typed.world, 'Nilai', 2);
    expect(() => publish(typed)).toThrow('sudah diubah: Nilai baris 3, kolom Predikat.');
    // Where the inputs changed as well, nobody can say which cell it was.
    cellAt(several, 'Sasaran', 2, 'Realisasi', '10');
    expect(() => publish(several)).toThrow('sudah diubah: sheet Nilai, Skor, atau Kandidat.');
    const moved = closedCycle();
    cellAt(moved, 'Sasaran', 2, 'Realisasi', '10');
    expect(() => call(moved, 'previewResults', {})).toThrow('Masukan bagi 1 hasil berubah');
    expect(() => publish(moved)).toThrow('Masukan bagi 1 hasil berubah');
    expect(moved.world.state.mails).toEqual([]);
  });

  test('closed anew with other numbers, those are another round, and the first objection is over', () => {
    const bench = closedCycle();
    publish(bench);
    say(bench, 'A', objects('Capaian saya lebih tinggi'));
    call(bench, 'pullResults', {});
    expect(call(bench, 'results', {})).toMatchObject({ undecided: 1 });
    call(bench, 'reopenCycle', { reason: 'Realisasi diperbaiki' });
    cellAt(bench, 'Sasaran', 2, 'Realisasi', '80');
    call(bench, 'evaluate', {});
    closePeriod(bench);
    expect(call(bench, 'results', {})).toMatchObject({ due: 1 });
    publish(bench);
    expect(records(bench.world, 'Hasil Terbit').map((row) => [row.NIP, row.Terbitan])).toContainEqual([nip('A'), 2]);
    expect(call(bench, 'results', {})).toMatchObject({ due: 0, undecided: 0, counts: { open: 6 } });
    expect(lettersTo(bench, 'A').filter(({ subject }) => subject.startsWith('Hasil'))).toHaveLength(2);
  });

  test('without permission to mail, links stand in the sheet for HR to give', () => {
    const bench = closedCycle();
    bench.world.state.withheldScopes[OWNER] = ['https://www.googleapis.com/auth/script.send_mail'];
    expect(publish(bench)?.doing).toContain('izin mengirim email');
    expect(bench.world.state.mails).toEqual([]);
    const links = records(bench.world, 'Tanggapan Hasil').map(({ Tautan }) => String(Tautan));
    expect(links.filter((link) => link.startsWith('https://'))).toHaveLength(6);
  });
});

test('letter and agenda of somebody with two peers are the same whatever they said, and the letter of three tells their mean alone', () => {
  const letterWith = (levels: Readonly<Record<string, readonly number[]>>): string => {
    const bench = closedWith(levels);
    publish(bench);
    call(bench, 'proposeDates', {});
    const { agendas } = call(bench, 'agendas', { day: null, unit: null, personId: nip('B') });
    expect(agendas).toHaveLength(1);
    return `${lastLetter(bench, 'B').split('http')[0]}${JSON.stringify(agendas)}`;
  };
  const letter = letterWith({});
  expect(letter).toContain('kurang dari 3 orang memberi nilai');
  expect(letter).toContain('Pernyataan 1 (80)');
  for (const [a, c] of [
    [
      [5, 5],
      [5, 5],
    ],
    [
      [1, 1],
      [1, 1],
    ],
    [
      [2, 4],
      [5, 1],
    ],
  ] as const)
    expect(letterWith({ 'A>B': a, 'C>B': c }), `${a} ${c}`).toBe(letter);
  const bench = closedCycle();
  publish(bench);
  const peers = lastLetter(bench, 'A')
    .split('\n')
    .find((line) => line.startsWith('Rekan'));
  expect(peers).toContain('Rata-ratanya 100');
  expect(lastLetter(bench, 'A')).not.toMatch(/Pegawai [BCD]/);
});

test('comments reach the ratee: the supervisor’s as such, those of three peers without names, those of two not at all', () => {
  const bench = closedWith(
    {},
    {
      'S>A': 'Laporan rapi\ndan {nama} tepat waktu',
      'B>A': 'Suka menolong',
      'D>A': '=Cekatan',
      'S>B': 'Perlu lebih teliti',
      'A>B': 'Sering terlambat',
      'C>B': 'Ramah',
    },
  );
  publish(bench);
  const letter = lastLetter(bench, 'A');
  const [paper] = call(bench, 'resultLetters', { unit: null, personId: nip('A'), isEverybody: true }).letters;
  expect(paper && textOn(paper)).toBe(onPaper({ to: [emailOf('A')], body: letter }));
  expect(letter).toContain('Komentar atasan:\nPelayanan:\n- Laporan rapi dan {nama} tepat waktu\n');
  const [, pool = ''] = letter.split('Komentar rekan, diacak dan tanpa nama:\nPelayanan:\n');
  expect(pool.split('\n').slice(0, 2).sort()).toEqual(['- =Cekatan', '- Suka menolong']);
  expect(lastLetter(bench, 'B')).toContain('- Perlu lebih teliti');
  for (const withheld of ['Komentar rekan', 'Sering terlambat', 'Ramah'])
    expect(lastLetter(bench, 'B')).not.toContain(withheld);
  expect(lastLetter(bench, 'D')).not.toContain('Komentar');
  const commentsOf = (name: string) => {
    const { documents } = call(bench, 'documents', { unit: null, personId: nip(name) });
    return documents[0]?.comments.values.map(({ value, comments }) => [value, ...comments]);
  };
  // The document is signed by others: what colleagues were told that only the ratee reads is not in it.
  expect(commentsOf('A')).toEqual([['Pelayanan', 'Laporan rapi\ndan {nama} tepat waktu']]);
  expect(JSON.stringify(call(bench, 'documents', { unit: null, personId: null }))).not.toMatch(/menolong|Cekatan/);
  expect(commentsOf('B')).toEqual([['Pelayanan', 'Perlu lebih teliti']]);
  // While answers come in again, nobody reads any.
  call(bench, 'reopenCycle', { reason: 'Jawaban susulan' });
  expect(commentsOf('A')).toEqual([]);
});

describe('comments beyond their time', () => {
  const WORDS = /Suka menolong|Laporan rapi/;
  const sheetsWith = ({ world }: Bench) =>
    world.workbook.sheets.map(({ name }) => name).filter((name) => WORDS.test(JSON.stringify(records(world, name))));
  const published = (): Bench => {
    const bench = closedWith({}, { 'S>A': 'Laporan rapi', 'B>A': 'Suka menolong' });
    publish(bench);
    return bench;
  };

  test('are purged with the answers wherever they stand, and what was published of the result stays', () => {
    const bench = published();
    bench.world.clock.advance(15 * DAY);
    call(bench, 'finaliseCycle', {});
    bench.world.clock.advance(731 * DAY);
    expect(sheetsWith(bench)).toEqual(['Jawaban Rekan', 'Jawaban Atasan', 'Komentar Terbit', 'Arsip Jawaban']);
    const results = records(bench.world, 'Hasil Terbit');
    const { code } = call(bench, 'keptData', {});
    finish(bench, call(bench, 'startPurge', { reason: 'Masa simpan habis', code }));
    expect(sheetsWith(bench)).toEqual([]);
    expect(records(bench.world, 'Hasil Terbit')).toEqual(results);
    expect(results[0]).toMatchObject({ 'Jumlah Komentar': 2, 'Isi Surat': expect.stringContaining('Nilai akhir') });
  });

  test('are told to be gone in a letter that goes once more, and nothing is said where there were none', () => {
    const bench = published();
    expect(lastLetter(bench, 'A')).toContain('Suka menolong');
    deleteRow(bench.world, 'Komentar Terbit', 2);
    for (const name of ['A', 'D']) {
      const row = records(bench.world, 'Surat').findIndex(({ NIP }) => NIP === nip(name)) + 2;
      cellAt(bench, 'Surat', row, 'Keadaan', 'menunggu');
    }
    sendWaiting(bench);
    expect(lettersTo(bench, 'A')).toHaveLength(2);
    expect(lastLetter(bench, 'A')).toContain('Nilai akhir');
    expect(lastLetter(bench, 'A')).not.toMatch(WORDS);
    expect(lastLetter(bench, 'A')).toContain('2 komentar penilai');
    expect(lettersTo(bench, 'D')).toHaveLength(2);
    expect(lastLetter(bench, 'D')).not.toContain('omentar');
  });
});

describe('what is said', () => {
  /** A accepts, B objects, D objects too late, C, S and H say nothing. */
  function answered(): Bench {
    const bench = closedCycle();
    publish(bench);
    say(bench, 'A', ACCEPTS);
    say(bench, 'B', objects('Dua layanan belum dihitung\nBuktinya terlampir di arsip'));
    call(bench, 'pullResults', {});
    return bench;
  }

  test('an objection goes to the superior of the supervisor, with its whole grounds and the computed result', () => {
    const bench = answered();
    expect(records(bench.world, 'Keberatan')).toMatchObject([
      { Nomor: 1, NIP: nip('B'), Pernyataan: 'Keberatan', 'NIP Atasan dari Atasan': nip('H'), 'NIP Pemutus': '' },
    ]);
    sendWaiting(bench);
    const body = lastLetter(bench, 'H');
    expect(body).toContain('1. Pegawai B (Sekretariat)');
    expect(body).toContain('Buktinya terlampir di arsip');
    expect(body).toContain('Hasil yang dihitung: 92 (Baik)');
    const link = decodeURIComponent(linksIn(body)[0] ?? '');
    expect(link).toContain('Dua layanan belum dihitung');
    expect(link).not.toContain('arsip');
    expect(answersOf(bench)).toMatchObject({ A: 'Menerima', B: 'Mengajukan keberatan', C: 'Menunggu tanggapan' });
  });

  test('at the last second it counts, a second later it is held, and silence is acceptance that is shown as such', () => {
    const bench = closedCycle();
    publish(bench);
    const end = new Date('2027-01-14T23:59:59+07:00').getTime();
    bench.world.clock.advance(end - bench.world.clock.now().getTime());
    say(bench, 'A', objects('Tepat waktu'));
    bench.world.clock.advance(1000);
    say(bench, 'D', objects('Terlambat'));
    const view = call(bench, 'pullResults', {});
    expect(view).toMatchObject({ held: 1, counts: { objected: 1, open: 0, silent: 5 } });
    expect(answersOf(bench)).toMatchObject({ A: 'Mengajukan keberatan', D: 'Tidak menanggapi' });
    expect(problems(bench)).toContain('cycle-closed Jawaban Hasil 3');
    // HR may still let it count, with a reason.
    const held = call(bench, 'heldAnswers', {}).answers.find(({ state }) => state === 'held');
    call(bench, 'ruleAnswer', {
      fingerprint: held?.fingerprint ?? '',
      kind: 'accept',
      reason: 'Surat datang terlambat',
    });
    expect(call(bench, 'pullResults', {})).toMatchObject({ held: 0, counts: { objected: 2 } });
  });

  test('an objection without grounds is told and waits; grounds that HR writes send it on', () => {
    const bench = closedCycle();
    publish(bench);
    say(bench, 'A', { 'Tanggapan Anda': 'Saya mengajukan keberatan' });
    expect(call(bench, 'pullResults', {}).objections).toMatchObject([{ state: 'Tanpa alasan, hubungi pegawai' }]);
    expect(problems(bench)).toContain('objection-groundless Keberatan 2');
    cellAt(bench, 'Keberatan', 2, 'Alasan Keberatan', 'Disampaikan lisan: dua layanan belum dihitung');
    expect(call(bench, 'pullResults', {}).objections).toMatchObject([
      { state: 'Menunggu putusan', decider: 'Pegawai H' },
    ]);
    expect(problems(bench)).not.toContain('objection-groundless Keberatan 2');
    sendWaiting(bench);
    expect(lastLetter(bench, 'H')).toContain('Disampaikan lisan');
  });

  test('taken back before it is decided, it asks nobody any more', () => {
    const bench = answered();
    say(bench, 'B', ACCEPTS, linksIn(lettersTo(bench, 'B')[0]?.body ?? '')[0]);
    bench.world.clock.advance(1000);
    expect(call(bench, 'pullResults', {})).toMatchObject({ undecided: 0, counts: { accepted: 2 } });
    expect(records(bench.world, 'Keberatan').map((row) => row.Pernyataan)).toEqual(['Keberatan', 'Ditarik']);
    sendWaiting(bench);
    expect(lettersTo(bench, 'H')).toHaveLength(1);
  });

  test('where nobody is left above, HR names who decides, and nobody may decide about themselves or whom they rated', () => {
    const bench = closedCycle();
    publish(bench);
    say(bench, 'H', objects('Nilai saya keliru'));
    expect(call(bench, 'pullResults', {}).objections).toMatchObject([
      { state: 'Menunggu pemutus ditunjuk', decider: '' },
    ]);
    expect(problems(bench)).toContain('decider-missing Keberatan 2');
    for (const name of ['H', 'Z']) {
      cellAt(bench, 'Keberatan', 2, 'NIP Pemutus', nip(name));
      call(bench, 'pullResults', {});
      expect(problems(bench), name).toContain('decider-unfit Keberatan 2');
    }
    cellAt(bench, 'Keberatan', 2, 'NIP Pemutus', nip('A'));
    expect(call(bench, 'pullResults', {}).objections).toMatchObject([{ decider: 'Pegawai A' }]);
    expect(problems(bench).filter((one) => one.startsWith('decider'))).toEqual([]);
    sendWaiting(bench);
    expect(lastLetter(bench, 'A')).toContain('Nilai saya keliru');
  });
});

describe('deciding', () => {
  /** B and S object; H decides on B, and the Sekda on S. */
  function objected(): Bench {
    const bench = closedCycle();
    publish(bench);
    say(bench, 'B', objects('Dua layanan belum dihitung'));
    say(bench, 'S', objects('Nilai perilaku terlalu rendah'));
    call(bench, 'pullResults', {});
    sendWaiting(bench);
    return bench;
  }

  test('upheld or changed, with the reason told to whoever objected, beside what was computed', () => {
    const bench = objected();
    say(bench, 'H', changesTo('95.5'));
    say(bench, 'Z', UPHOLDS);
    // Pulled in another step, letters follow just so, and whoever pulled is told.
    call(bench, 'pullInquiries', {});
    const following = () => call(bench, 'home', {}).mail.following;
    expect(following()).toMatch(/^Di antrean: 2 surat tentang keberatan\..*“Surat periode ini”\.$/);
    expect(finish(bench, call(bench, 'startJob', { name: 'inquiries' }))?.doing).toBe(following());
    const pulled = call(bench, 'pullResults', {});
    expect(pulled).toMatchObject({ undecided: 0 });
    expect(pulled.objections.map(({ name, state }) => `${name}: ${state}`).sort()).toEqual([
      'Pegawai B: Dikabulkan, hasil diubah: 95,5 (Baik)',
      'Pegawai S: Ditolak, hasil tetap',
    ]);
    sendWaiting(bench);
    expect(following()).toBe('');
    expect(lastLetter(bench, 'B')).toContain('hasil diubah menjadi 95,5 (Baik)');
    expect(lastLetter(bench, 'B')).toContain('Bukti capaian diterima');
    expect(lastLetter(bench, 'B')).toContain('Diputus oleh Pegawai H');
    expect(lastLetter(bench, 'S')).toContain('hasil tetap');
    expect(byName(bench, 'Nilai', 'Nilai Akhir')).toMatchObject({ B: 92 });
    expect(byName(bench, 'Hasil Akhir', 'Nilai Terhitung')).toMatchObject({ B: 92 });
    expect(byName(bench, 'Hasil Akhir', 'Nilai Resmi')).toMatchObject({ B: 95.5 });
    expect(byName(bench, 'Hasil Akhir', 'Putusan')).toMatchObject({ A: '', B: 'Diubah', S: 'Tetap' });
    // The evaluation document says it whole in the language of the workbook, with no word of the sheet in English.
    const decided = (name: string) => {
      const { documents } = call(bench, 'documents', { unit: null, personId: nip(name) });
      return documents[0]?.result.decided ?? '';
    };
    expect(decided('B')).toBe('Keberatan diputus oleh Pegawai H: hasil diubah. Hasil resmi: 95,5 (Baik).');
    expect([decided('S'), decided('A')]).toEqual([expect.stringContaining('hasil tetap'), '']);
    const row = readSheet(bench.world, 'Kebijakan').findIndex(([key]) => key === 'Bahasa') + 1;
    setCell(bench.world, 'Kebijakan', row, 2, 'en');
    expect(decided('B')).toBe('Objection decided by Pegawai H: the result was changed. Official result: 95.5 (Good).');
    setCell(bench.world, 'Kebijakan', row, 2, 'id');
    say(bench, 'B', { 'Pernyataan Anda': 'Saya sudah membaca putusan ini' });
    expect(call(bench, 'pullResults', {})).toMatchObject({ held: 0 });
  });

  test('a changed result without its number is told and waits, and decided anew the last decision counts', () => {
    const bench = objected();
    say(bench, 'H', { Putusan: 'Dikabulkan, hasil diubah', 'Alasan putusan': 'Diterima' });
    expect(call(bench, 'pullResults', {})).toMatchObject({ undecided: 2 });
    expect(problems(bench)).toContain('decision-incomplete Keberatan 2');
    bench.world.clock.advance(1000);
    say(bench, 'H', changesTo('130'));
    expect(call(bench, 'pullResults', {})).toMatchObject({ undecided: 2 });
    for (const final of ['100', '101']) {
      bench.world.clock.advance(1000);
      say(bench, 'H', changesTo(final));
      call(bench, 'pullResults', {});
    }
    expect(records(bench.world, 'Putusan Keberatan').map((row) => row['Nilai Akhir'])).toEqual([100, 101]);
    expect(byName(bench, 'Hasil Akhir', 'Nilai Resmi')).toMatchObject({ B: 101 });
    sendWaiting(bench);
    expect(lastLetter(bench, 'B')).toContain('101');
  });

  test('who said nothing, and who has not decided, is reminded; nobody after the window', () => {
    const bench = objected();
    bench.world.clock.advance(4 * DAY);
    const remind = (kind: 'result-reminder' | 'objection-reminder') => {
      const before = bench.world.state.mails.length;
      finish(bench, call(bench, 'startReminders', { kind, unit: null }));
      return bench.world.state.mails.slice(before).map(({ to }) => to[0]);
    };
    // C has no rating yet, and so nothing to accept.
    expect(byName(bench, 'Nilai', 'Status')).toMatchObject({ A: 'Dinilai', C: 'Belum lengkap', D: 'Dinilai' });
    expect(remind('result-reminder')).toEqual(['A', 'D', 'H'].map(emailOf));
    expect(remind('objection-reminder').sort()).toEqual(['H', 'Z'].map(emailOf));
    const due = String(byName(bench, 'Tanggapan Hasil', 'Batas Putusan').B).slice(0, 10);
    expect(lateAt(bench, `${due}T23:59:00`)).toEqual([]);
    bench.world.clock.advance(60_000);
    const late = [{ what: 'objections', count: 2, to: 'ratings' }];
    expect(lateNow(bench)).toEqual(late);
    expect(call(bench, 'previewLetters', { kind: 'result-reminder', unit: null })).toMatchObject({ letters: 0 });
    // A decision that comes late counts.
    expect(call(bench, 'pullResults', {}).objections).toMatchObject([{ state: 'Terlambat: Menunggu putusan' }, {}]);
    // What the sheet tells as overdue is still undecided, and the next step.
    const { results, front } = call(bench, 'home', {});
    expect([results?.undecided, front.next.action, front.late]).toEqual([2, 'settle', expect.arrayContaining(late)]);
    // What HR types over a day or moment of Teladan's counts as they type it.
    setCell(
      bench.world,
      'Keberatan',
      2,
      (readSheet(bench.world, 'Keberatan')[0] ?? []).indexOf('Batas Putusan') + 1,
      '13/01/2027',
    );
    say(bench, 'H', UPHOLDS);
    expect(call(bench, 'pullResults', {})).toMatchObject({ undecided: 1 });
    expect(Object.values(byName(bench, 'Tanggapan Hasil', 'Batas Putusan'))).toContain('2027-01-13T00:00:00');
  });

  test('the cycle is locked only when everything is settled, and then takes nothing more', () => {
    const bench = objected();
    const finalise = () => call(bench, 'finaliseCycle', {});
    expect(finalise).toThrow(
      '4 pegawai masih dapat menanggapi hasilnya sampai 14 Januari 2027; 2 keberatan belum diputus',
    );
    expect(records(bench.world, 'Siklus').slice(-1)).toMatchObject([{ Ke: 'Ditutup' }]);
    bench.world.clock.advance(15 * DAY);
    expect(finalise).toThrow('ditetapkan: 2 keberatan belum diputus');
    say(bench, 'H', changesTo('95.5'));
    say(bench, 'Z', UPHOLDS);
    // Decided, and not told yet.
    expect(finalise).toThrow('ditetapkan: 2 surat tentang hasil masih menunggu dikirim');
    sendWaiting(bench);
    expect(finalise().cycle.stage).toBe('finalised');
    expect(byName(bench, 'Riwayat', 'Nilai Akhir')).toMatchObject({ B: 92 });
    expect(byName(bench, 'Riwayat', 'Nilai Diputus')).toMatchObject({ A: '', B: 95.5, S: '' });
    expect(byName(bench, 'Riwayat', 'Putusan Keberatan')).toMatchObject({ A: '', B: 'Diubah', S: 'Tetap' });
    expect(() => call(bench, 'pullResults', {})).toThrow('sudah ditetapkan');
    expect(() => call(bench, 'startJob', { name: 'publish' })).toThrow('sudah ditetapkan');
  });

  test('stands beside the candidate, the dossier and the trend, and replaces no number', () => {
    const bench = closedCycle();
    call(bench, 'reopenCycle', { reason: 'Realisasi diperbaiki' });
    cellAt(bench, 'Sasaran', 2, 'Realisasi', '40');
    // So few people are counted for leadership as well.
    const keys = readSheet(bench.world, 'Kebijakan').map(([key]) => key);
    cellAt(bench, 'Kebijakan', keys.indexOf('Minimum Kelompok') + 1, 'Nilai', '1');
    call(bench, 'adoptPolicy', {});
    call(bench, 'evaluate', {});
    closePeriod(bench);
    const candidate = (of = bench) =>
      call(of, 'lists', { of: ['flags'] }).flags.find(({ name, kind }) => name === 'Pegawai A' && kind === 'sanction');
    const computed = candidate();
    expect(computed?.dossier?.text).toContain('Belum ada berkas');
    expect(computed).toMatchObject({ ruling: '' });
    // The sheet Kandidat says the same as the sidebar; whoever is one for an award and for guidance has two rows.
    const sheet = () =>
      records(bench.world, 'Kandidat')
        .filter(({ NIP, Jenis }) => NIP === nip('A') && Jenis === 'Pembinaan')
        .map((row) => row['Putusan Keberatan']);
    const others = () => records(bench.world, 'Kandidat').map(({ 'Putusan Keberatan': _, ...row }) => row);
    const frozen = others();
    expect(sheet()).toEqual(['']);
    const dossier = () => call(bench, 'refreshDossiers', {}).dossiers.find(({ name }) => name === 'Pegawai A');
    expect(dossier()).toMatchObject({ ground: '' });
    publish(bench);
    say(bench, 'A', objects('Realisasi belum lengkap'));
    call(bench, 'pullResults', {});
    sendWaiting(bench);
    // What could be meant for a thousand is refused, in words that say how to write it.
    expect(() => say(bench, 'H', changesTo('1.000'))).toThrow('dengan koma atau titik');
    say(bench, 'H', changesTo('71,5'));
    call(bench, 'pullResults', {});
    sendWaiting(bench);
    const told = 'Putusan keberatan: 71,5 (Cukup). Ini yang berlaku resmi dan tidak di bawah ambang';
    expect(candidate()).toMatchObject({ value: computed?.value, ruling: expect.stringContaining(told) });
    expect(sheet()).toEqual([candidate()?.ruling]);
    // Nothing else of the frozen sheet moves, and pulling again writes the same; finalising takes it as it was frozen.
    call(bench, 'pullResults', {});
    expect([others(), sheet()]).toEqual([frozen, [candidate()?.ruling]]);
    expect(dossier()?.ground).toContain(told);
    // Where no dossier was opened before, none is opened now: the candidate says so, and leadership counts none.
    const late = {
      world: new World({ ...CLOSING, now: bench.world.clock.now() }, structuredClone(bench.world.state)),
      dist: DIST,
    };
    for (const title of ['Berkas', 'Riwayat Berkas']) deleteSheet(late.world, title);
    expect(candidate(late)?.dossier).toEqual({
      number: null,
      text: 'Tidak ada berkas: menurut nilai resmi bukan kandidat lagi.',
    });
    expect(call(late, 'refreshDossiers', {}).total).toBe(0);
    call(late, 'updateLeadership', { share: [] });
    const file = Object.values(late.world.state.workbooks).find(({ id }) => id !== late.world.state.workbookId);
    const counts = file?.sheets[0]?.rows.find(([first]) => first === 'Semua yang belum selesai');
    expect(counts?.slice(1, 3)).toEqual([0, 0]);
    // Nobody ruled on the quadrant, and the computed one is of the number that is not official.
    expect(byName(bench, 'Hasil Akhir', 'Kuadran Terhitung').A).not.toBe('');
    expect(byName(bench, 'Hasil Akhir', 'Kuadran Resmi').A).toBe('');
    bench.world.clock.advance(15 * DAY);
    call(bench, 'finaliseCycle', {});
    expect(byName(bench, 'Tren', 'Nilai Terakhir').A).toBe(computed?.value);
    expect(byName(bench, 'Tren', 'Putusan Keberatan')).toMatchObject({ A: '2026: 71,5 (Cukup)', B: '' });
  });

  test.each([
    [
      '50',
      'bukan lagi tertinggi di unit: 4 orang kini di atasnya (teratas Pegawai A 100; Pegawai H 100; Pegawai S 100)',
    ],
    ['119', 'Dengan nilai resmi tetap tertinggi di antara yang semula di bawahnya.'],
  ])('of %s says whether a candidate for an award is still one by it', (final, told) => {
    const bench = closedCycle();
    publish(bench);
    const awards = () => call(bench, 'lists', { of: ['flags'] }).flags.filter(({ kind }) => kind === 'award');
    const name = awards()[0]?.name.slice(-1) ?? '';
    say(bench, name, objects('Keliru'));
    call(bench, 'pullResults', {});
    sendWaiting(bench);
    say(bench, 'H', changesTo(final));
    call(bench, 'pullResults', {});
    const [award] = awards();
    expect(award?.ruling).toContain(told);
    expect(records(bench.world, 'Kandidat').find(({ Jenis }) => Jenis === 'Penghargaan')?.['Putusan Keberatan']).toBe(
      award?.ruling,
    );
  });

  test('leaves its deeds in the trail, with no name and no grounds', () => {
    const bench = objected();
    say(bench, 'H', UPHOLDS);
    call(bench, 'pullResults', {});
    const trail = records(bench.world, 'Jejak Audit');
    expect(trail.map((row) => row.Tindakan)).toEqual(
      expect.arrayContaining(['Terbitkan hasil', 'Catat keberatan', 'Catat putusan keberatan']),
    );
    expect(JSON.stringify(trail)).not.toMatch(/Pegawai B|layanan/);
  });
});

test('stopped at any call that matters and begun again, publishing and pulling end as undisturbed', () => {
  const publishing = closedWith({}, { 'S>A': 'Laporan rapi', 'B>A': 'Suka menolong' });
  const stages = [
    ['publish', publishing, (at: Bench) => publish(at)],
    [
      'pull',
      (() => {
        const bench = closedCycle();
        publish(bench);
        say(bench, 'A', ACCEPTS);
        say(bench, 'B', objects('Dua layanan belum dihitung'));
        call(bench, 'pullResults', {});
        sendWaiting(bench);
        say(bench, 'S', objects('Nilai perilaku terlalu rendah'));
        say(bench, 'H', changesTo('95.5'));
        return bench;
      })(),
      (at: Bench) => {
        call(at, 'pullResults', {});
        sendWaiting(at);
      },
    ],
  ] as const;
  for (const [name, bench, stage] of stages) {
    const before = JSON.stringify(bench.world.state);
    const played = play(name, stage, before);
    const told = (world: World) => ({
      mails: world.state.mails.map(({ to, subject }) => `${to[0]} ${subject}`).sort(),
      published: records(world, 'Hasil Terbit').map((row) => [row.NIP, row.Terbitan, row['Kode Pemeriksa']]),
      comments: world.workbook.sheets.some(({ name: title }) => title === 'Komentar Terbit')
        ? records(world, 'Komentar Terbit').map((row) => [row.NIP, row.Terbitan, row.Komentar])
        : [],
      objections: world.workbook.sheets.some(({ name: title }) => title === 'Keberatan')
        ? records(world, 'Keberatan').map((row) => [row.Nomor, row.NIP, row.Pernyataan])
        : [],
      official: byName({ world, dist: DIST }, 'Hasil Akhir', 'Nilai Resmi'),
      states: answersOf({ world, dist: DIST }),
    });
    // A fourth of them: each costs two runs of everything.
    expectUndisturbed(
      played,
      ownPart(played.moments).filter((_, index) => index % 4 === 0),
      told,
    );
  }
}, 240_000);

describe('whoever had no address when results were published', () => {
  const addressOf = ({ world }: Bench, name: string, address: string): void => {
    const [header = [], ...people] = readSheet(world, 'Pegawai');
    const row = people.findIndex((cells) => cells.includes(`Pegawai ${name}`)) + 2;
    setCell(world, 'Pegawai', row, header.indexOf('Email') + 1, address);
  };
  const days = ({ world }: Bench, count: number): void => world.clock.advance(count * 86_400_000);

  test('and objected by the link on paper gets no other round, also where nobody had pulled that yet', () => {
    const bench = closedCycle();
    addressOf(bench, 'A', '');
    publish(bench);
    days(bench, 2);
    const told = () => records(bench.world, 'Tanggapan Hasil').find(({ NIP }) => NIP === nip('A'));
    say(bench, 'A', objects('Capaian saya belum dihitung'), String(told()?.Tautan));
    addressOf(bench, 'A', emailOf('A'));
    publish(bench);
    const rounds = records(bench.world, 'Hasil Terbit').filter(({ NIP }) => NIP === nip('A'));
    expect([rounds.length, records(bench.world, 'Keberatan').map(({ NIP }) => NIP)]).toEqual([1, [nip('A')]]);
  });

  test('has their days from the day on which HR wrote that it was handed over, and is told by that', () => {
    const bench = closedCycle();
    addressOf(bench, 'A', '');
    publish(bench);
    const handed = (text: string): void => {
      const [header = [], ...rows] = readSheet(bench.world, 'Hasil Terbit');
      const row = rows.findIndex((cells) => cells.includes(nip('A'))) + 2;
      setCell(bench.world, 'Hasil Terbit', row, header.indexOf('Diserahkan di Kertas') + 1, text);
      call(bench, 'pullResults', {});
    };
    const untilOf = (name: string) =>
      records(bench.world, 'Tanggapan Hasil').find(({ NIP }) => NIP === nip(name))?.['Batas Menanggapi'];
    const told = () => records(bench.world, 'Masalah').filter(({ Tabel }) => Tabel === 'Hasil Terbit');
    expect([untilOf('A'), untilOf('B')]).toEqual(['2027-01-14T23:59:59', '2027-01-14T23:59:59']);
    days(bench, 10);
    // A day before the publishing, one to come and a word move nothing and are told.
    for (const [text, code] of [
      ['2026-12-30', 'day-impossible'],
      ['2027-02-01', 'day-impossible'],
      ['kemarin', 'day-invalid'],
    ] as const) {
      handed(text);
      expect([untilOf('A'), told().map(({ Kode, Kolom }) => [Kode, Kolom])]).toEqual([
        '2027-01-14T23:59:59',
        [[code, 'Diserahkan di Kertas']],
      ]);
    }
    // Read as Indonesians write it, whatever the locale of the workbook.
    bench.world.workbook.locale = 'en_US';
    handed('07/01/2027');
    expect([untilOf('A'), told()]).toEqual(['2027-01-21T23:59:59', []]);
    handed('8 Januari 2027');
    expect([untilOf('A'), untilOf('B'), told()]).toEqual(['2027-01-22T23:59:59', '2027-01-14T23:59:59', []]);
    days(bench, 6);
    expect(() => call(bench, 'finaliseCycle', {})).toThrow('22 Januari 2027');
    // An address that comes later makes nobody untold who was handed theirs.
    addressOf(bench, 'A', emailOf('A'));
    expect(call(bench, 'results', {})).toMatchObject({ due: 0 });
    expect(call(bench, 'home', {}).results?.untold).toBe(0);
    days(bench, 7);
    // Nobody's time is over by an end that cannot be read.
    const [header = [], ...published] = readSheet(bench.world, 'Hasil Terbit');
    const [row, end] = [published.findIndex((cells) => cells.includes(nip('B'))), header.indexOf('Batas Menanggapi')];
    setCell(bench.world, 'Hasil Terbit', row + 2, end + 1, 'segera');
    expect(() => call(bench, 'finaliseCycle', {})).toThrow('1 pegawai');
    call(bench, 'pullResults', {});
    expect(told().map(({ Kode, Kolom }) => [Kode, Kolom])).toEqual([['day-invalid', 'Batas Menanggapi']]);
    setCell(bench.world, 'Hasil Terbit', row + 2, end + 1, '14 Jan 2027 23.59');
    call(bench, 'finaliseCycle', {});
    expect(call(bench, 'home', {}).front.stage).toBe('finalised');
  });

  test('was told on paper where nobody was written to: it keeps nothing from being final', () => {
    const bench = closedCycle();
    bench.world.state.withheldScopes[OWNER] = ['https://www.googleapis.com/auth/script.send_mail'];
    publish(bench);
    days(bench, 20);
    call(bench, 'pullResults', {});
    bench.world.state.withheldScopes[OWNER] = [];
    expect(call(bench, 'results', {})).toMatchObject({ due: 0, unsettled: '' });
    expect(call(bench, 'home', {}).front.next.action).not.toBe('tell');
    call(bench, 'finaliseCycle', {});
    expect(call(bench, 'home', {}).front.stage).toBe('finalised');
  });
});
