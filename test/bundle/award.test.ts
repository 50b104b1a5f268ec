/**
 * Who gets an award, on the real bundle: decided on the candidates of a closed period, changed until it is final, and told
 * as winners ever after. Candidates of one unit that are tied may both be granted it.
 */
import { describe, expect, test } from 'vitest';
import type { Api } from '../../src/app/api.types.ts';
import { type Bench, call, closePeriod, enterAnswers, runCycle } from '../../src/local/cycle.ts';
import { admit } from '../../src/local/services/form-access.ts';
import { readSheet, setCell } from '../../src/local/sheet-edit.ts';
import { World } from '../../src/local/world.ts';
import {
  answers,
  assignments,
  criteria,
  employee,
  nip,
  OUTSIDERS,
  type Rows,
  rowsOf,
  target,
} from '../fixtures/agency.ts';
import { DIST, OPTIONS, records } from './played.ts';
import { callsUpTo } from './stages.ts';

const SECOND = 'dua@contoh.example';
const SHEET = 'Keputusan Penghargaan';

/** A and B are tied in Sekretariat, and C is the only one of Bidang; D is rated low, and no candidate for an award. */
const PEOPLE = ['A', 'B', 'C', 'D'];
const TABLES: ReadonlyMap<string, Rows> = new Map([
  [
    'pegawai',
    rowsOf(PEOPLE.map((name) => employee(name, name > 'B' ? { 'Unit Kerja': name === 'C' ? 'Bidang' : 'Balai' } : {}))),
  ],
  ['penilai-luar', OUTSIDERS],
  ['kriteria', criteria(50, 50)],
  ['sasaran', rowsOf(PEOPLE.map((name) => target(name, name === 'D' ? { Realisasi: 10 } : {})))],
  ['penugasan', assignments(...PEOPLE.map((name) => `Z>${name}`))],
  ['jawaban', answers('Z>A 4 4', 'Z>B 4 4', 'Z>C 3 3', 'Z>D 1 1')],
]);

function played(): Bench {
  const world = new World(OPTIONS);
  admit(world.state, world.workbook, 'editor', SECOND);
  runCycle({ world, dist: DIST, tables: TABLES });
  return { world, dist: DIST };
}
let closedState = '';
function closed(): Bench {
  if (closedState === '') {
    const bench = played();
    closePeriod(bench);
    closedState = JSON.stringify(bench.world.state);
  }
  return { world: new World(OPTIONS, JSON.parse(closedState)), dist: DIST };
}

type Kind = Parameters<Api['decideAward']>[0]['kind'];
const decide = (bench: Bench, name: string, kind: Kind, reason = `Rapat: ${name}`) => {
  bench.world.clock.advance(60_000);
  return call(bench, 'decideAward', { personId: nip(name), award: 'unit-best', kind, reason });
};
const rows = ({ world }: Bench) =>
  world.workbook.sheets.some(({ name }) => name === SHEET)
    ? records(world, SHEET).map((row) => `${row.Nama} ${row.Keputusan} ${row.Alasan}`)
    : [];
const candidates = (bench: Bench) => call(bench, 'lists', { of: ['flags'] }).flags;
const standing = (bench: Bench) =>
  candidates(bench).map(({ name, award }) => `${name} ${award ? (award.decision?.kind ?? 'open') : 'none'}`);
const awardsIn = ({ world }: Bench, sheet: string) => records(world, sheet).map((row) => row.Penghargaan);

describe('deciding', () => {
  test('is recorded with who, when and why, and shown beside the candidates, also those that are tied', () => {
    const bench = closed();
    expect(standing(bench)).toEqual(['Pegawai A open', 'Pegawai B open', 'Pegawai C open', 'Pegawai D none']);
    const frozen = ['Nilai', 'Skor', 'Kandidat'].map((title) => readSheet(bench.world, title));
    decide(bench, 'A', 'grant');
    bench.world.actingUser = SECOND;
    decide(bench, 'B', 'grant', '  Seri dengan A  ');
    decide(bench, 'C', 'decline');
    expect(standing(bench)).toEqual(['Pegawai A grant', 'Pegawai B grant', 'Pegawai C decline', 'Pegawai D none']);
    expect(candidates(bench)[1]?.award).toMatchObject({ decision: { by: SECOND, reason: 'Seri dengan A' } });
    expect(records(bench.world, SHEET)[1]).toMatchObject({
      Periode: 2026,
      NIP: nip('B'),
      Nama: 'Pegawai B',
      'Unit Kerja': 'Sekretariat',
      Penghargaan: 'Terbaik di unit',
      Keputusan: 'Penerima',
      Alasan: 'Seri dengan A',
      Oleh: SECOND,
    });
    expect(['Nilai', 'Skor', 'Kandidat'].map((title) => readSheet(bench.world, title))).toEqual(frozen);
  });

  test('is changed by a later decision, and the earlier one stays; pressed again it adds nothing', () => {
    const bench = closed();
    decide(bench, 'A', 'grant');
    decide(bench, 'A', 'grant');
    decide(bench, 'A', 'decline', 'Ditarik');
    decide(bench, 'A', 'decline', 'Ditarik');
    expect(standing(bench)[0]).toBe('Pegawai A decline');
    expect(rows(bench)).toEqual(['Pegawai A Penerima Rapat: A', 'Pegawai A Tidak ditetapkan Ditarik']);
    const deeds = records(bench.world, 'Jejak Audit').filter((row) => row.Tindakan === 'Putusan penghargaan');
    expect(deeds.map((row) => String(row.Rincian).split(';')[0])).toEqual([
      'ditetapkan: Penerima',
      'ditetapkan: Tidak ditetapkan',
    ]);
    expect(JSON.stringify(deeds)).not.toMatch(/Pegawai|Rapat|Ditarik/);
  });

  test('stopped at any call and pressed again is recorded and told once', () => {
    const whole = closed();
    const before = whole.world.meter.snapshot();
    decide(whole, 'A', 'grant');
    const { totalCalls } = whole.world.meter.since(before);
    const told = ({ world }: Bench) =>
      records(world, 'Jejak Audit').map((row) => `${row.Tindakan} ${row.Data} ${row.Rincian}`);
    for (const nth of callsUpTo(totalCalls - 1)) {
      const bench = closed();
      bench.world.faults.stopAt(nth);
      expect(() => decide(bench, 'A', 'grant')).toThrow();
      bench.world.faults.clear();
      decide(bench, 'A', 'grant');
      expect([rows(bench), told(bench)], `stopped at call ${nth}`).toEqual([rows(whole), told(whole)]);
    }
  }, 120_000);
});

describe('deciding is refused', () => {
  test('where one of two candidates that are known alike was edited, and it alone is named', () => {
    const bench = { world: new World(OPTIONS), dist: DIST };
    const days = (month: string, most: number) =>
      Array.from({ length: most }, (_, at) => `2026-${month}-${String(at + 1).padStart(2, '0')}`);
    // Two times on end of one person, of unlike length.
    const absent = [...days('03', 18), ...days('07', 16)].map((Tanggal) => ({
      ...{ NIP: nip('D'), Tanggal, Keterangan: 'Tanpa Keterangan' },
    }));
    runCycle({ ...bench, tables: new Map([...TABLES, ['ketidakhadiran', rowsOf(absent)]]) });
    closePeriod(bench);
    const twice = records(bench.world, 'Kandidat').flatMap(({ Aturan }, at) =>
      String(Aturan).includes('terus-menerus') ? [at + 2] : [],
    );
    expect(twice).toHaveLength(2);
    setCell(bench.world, 'Kandidat', twice[1] ?? 0, 2, 'Orang Lain');
    expect(() => decide(bench, 'A', 'grant')).toThrow(`sudah diubah: Kandidat baris ${twice[1]}, kolom Nama.`);
  });

  test.each<[string, () => Bench, string, string, string]>([
    ['before the period is closed', played, 'A', 'Alasan', 'masih mengumpulkan jawaban'],
    ['without a reason', closed, 'A', '  ', 'memerlukan alasan'],
    ['for a candidate for anything else', closed, 'D', 'Alasan', 'bukan kandidat penghargaan'],
    ['for somebody unknown', closed, 'X', 'Alasan', 'bukan kandidat penghargaan'],
    [
      'where candidates were edited since the closing',
      () => {
        const bench = closed();
        setCell(bench.world, 'Kandidat', 2, 2, 'Orang Lain');
        return bench;
      },
      'A',
      'Alasan',
      'sudah diubah: Kandidat baris 2, kolom Nama.',
    ],
    [
      'once the period is final',
      () => {
        const bench = closed();
        call(bench, 'finaliseCycle', {});
        return bench;
      },
      'A',
      'Alasan',
      'sudah ditetapkan dan tidak berubah lagi',
    ],
    [
      'once Riwayat has begun to be written',
      () => {
        const bench = closed();
        const { faults, workbook } = bench.world;
        const isKept = () => workbook.sheets.some(({ name }) => name === 'Tren') && faults.stopAt(1);
        for (let nth = 1; nth <= 500; nth++) faults.meanwhile(nth, isKept);
        expect(() => call(bench, 'finaliseCycle', {})).toThrow();
        faults.clear();
        return bench;
      },
      'A',
      'Alasan',
      'sudah mulai disimpan ke Riwayat',
    ],
  ])('%s', (_, begin, name, reason, words) => {
    const bench = begin();
    expect(() => decide(bench, name, 'grant', reason)).toThrow(words);
    expect(rows(bench)).toEqual([]);
  });
});

describe('winners', () => {
  test('stand in Riwayat, and in Tren and in the sidebar also of the next period', () => {
    const bench = closed();
    decide(bench, 'A', 'decline');
    decide(bench, 'A', 'grant', 'Seri, keduanya layak');
    decide(bench, 'B', 'grant', 'Seri, keduanya layak');
    decide(bench, 'C', 'decline');
    call(bench, 'finaliseCycle', {});
    const [won, raised, none] = ['Terbaik di unit=penerima', 'Terbaik di unit=kandidat', 'Tidak ada'];
    expect(awardsIn(bench, 'Riwayat')).toEqual([won, won, raised, none]);
    expect(standing(bench)[0]).toBe('Pegawai A grant');

    call(bench, 'openPeriod', { period: '2027' });
    runCycle({ ...bench, tables: TABLES });
    closePeriod(bench);
    expect(standing(bench)).toEqual(['Pegawai A open', 'Pegawai B open', 'Pegawai C open', 'Pegawai D none']);
    decide(bench, 'C', 'grant');
    const home = call(bench, 'finaliseCycle', {});
    const past = (...words: readonly string[]) =>
      words.map((word, index) => `${2026 + index}: Terbaik di unit (${word})`).join('; ');
    expect(awardsIn(bench, 'Tren')).toEqual([
      past('penerima', 'kandidat'),
      past('penerima', 'kandidat'),
      past('kandidat', 'penerima'),
      '',
    ]);
    expect(home.history?.cycles.map(({ period, candidates, winners }) => [period, candidates, winners])).toEqual([
      ['2027', 3, [{ name: 'Pegawai C', unit: 'Bidang' }]],
      ['2026', 3, ['A', 'B'].map((name) => ({ name: `Pegawai ${name}`, unit: 'Sekretariat' }))],
    ]);
    expect(rows(bench)).toHaveLength(5);
  });

  test('are none of whom it is no candidate any more: the decision stays and is told', () => {
    const bench = closed();
    decide(bench, 'A', 'grant');
    call(bench, 'reopenCycle', { reason: 'Jawaban susulan' });
    bench.world.clock.advance(60_000);
    enterAnswers(bench, call(bench, 'transcribe', { rows: answers('Z>B 5 5') }).submissions);
    closePeriod(bench);
    expect(standing(bench)).toEqual(['Pegawai B open', 'Pegawai C open', 'Pegawai D none']);
    expect(records(bench.world, 'Masalah').filter(({ Kode }) => Kode === 'award-lapsed')).toMatchObject([
      { Tabel: SHEET, Baris: 2, Kolom: 'NIP', Diterima: nip('A') },
    ]);
    // The award is free for who is the best now.
    decide(bench, 'B', 'grant');
    call(bench, 'finaliseCycle', {});
    expect(awardsIn(bench, 'Riwayat').slice(0, 2)).toEqual(['Tidak ada', 'Terbaik di unit=penerima']);
    expect(rows(bench)).toHaveLength(2);
  });
});
