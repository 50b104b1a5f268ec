/** Certificates on the real bundle: only for who attended, numbered once, and printed with what the policy says. */
import { describe, expect, test } from 'vitest';
import { type Bench, call, importTables } from '../../src/local/cycle.ts';
import { readSheet, renameSheet, setCell } from '../../src/local/sheet-edit.ts';
import { World } from '../../src/local/world.ts';
import { criteria, employee, nip, OUTSIDERS, rowsOf } from '../fixtures/agency.ts';
import { DIST, records } from './played.ts';

const OPTIONS = { now: new Date('2026-06-30T09:00:00+07:00'), owner: 'hr@contoh.example' };
const POLICY = rowsOf([
  { Kunci: 'Periode', Nilai: '2026' },
  { Kunci: 'Instansi', Nilai: 'BKPSDM Kota Contoh' },
  { Kunci: 'Sertifikat: Pola Nomor', Nilai: '800/{nomor}/{bulan}/{tahun}' },
  { Kunci: 'Sertifikat: Tempat', Nilai: 'Contoh' },
  { Kunci: 'Sertifikat: Penanda Tangan', Nilai: 'Dr. Hj. Nurhayati, M.M.' },
  { Kunci: 'Sertifikat: NIP Penanda Tangan', Nilai: '196912121995031003' },
  { Kunci: 'Sertifikat: Jabatan Penanda Tangan', Nilai: 'Kepala Badan' },
]);
const course = (code: string, changes: Readonly<Record<string, string>> = {}) => ({
  Kode: code,
  Judul: `Pelatihan ${code}`,
  Jenis: 'Teknis',
  Kriteria: 'C1',
  JP: '12',
  Tanggal: '2026-03-02',
  'Tanggal Selesai': '2026-03-03',
  Tempat: 'Aula',
  ...changes,
});
const taking = (code: string, name: string, status: string, number = '') => ({
  'Kode Pelatihan': code,
  NIP: nip(name),
  Status: status,
  'Nomor Sertifikat': number,
});

function begun(): Bench {
  const bench = { world: new World(OPTIONS), dist: DIST };
  importTables(
    bench,
    new Map([
      ['pegawai', rowsOf(['A', 'B', 'C', 'D'].map((name) => employee(name)))],
      ['penilai-luar', OUTSIDERS],
      ['kriteria', criteria(50, 50)],
      ['kebijakan', POLICY],
      ['pelatihan', rowsOf([course('T1'), course('T2', { 'Tanggal Selesai': '' })])],
      [
        'peserta-pelatihan',
        rowsOf([
          taking('T1', 'A', 'Hadir'),
          taking('T1', 'B', 'Tidak Hadir'),
          taking('T1', 'C', 'Hadir', '7/BKN/2026'),
          taking('T1', 'D', ''),
          taking('T2', 'B', 'Hadir'),
        ]),
      ],
    ]),
  );
  return bench;
}
const give = (bench: Bench, of: string, personId: string | null = null) =>
  call(bench, 'giveCertificates', { kind: 'training', of, personId });
const shown = (bench: Bench, set: string | null = null, personId: string | null = null) =>
  call(bench, 'certificates', { set, personId });

describe('certificates', () => {
  test('are for those who attended, with the number that HR typed or the next of the pattern', () => {
    const bench = begun();
    expect(give(bench, 'T1')).toEqual({ given: 1, earned: 2 });
    const view = shown(bench);
    expect(view).toMatchObject({ letterhead: { agency: 'BKPSDM Kota Contoh', place: 'Contoh' }, set: 'training|T1' });
    expect(call(bench, 'home', {}).prepare.isNamed).toBe(true);
    expect(view.letterhead.missing).toEqual(['Instansi: Induk', 'Instansi: Alamat', 'Instansi: Kontak']);
    expect(view.certificates.map(({ person, number }) => `${person.name} ${number}`)).toEqual([
      'Pegawai A 800/001/VI/2026',
      'Pegawai C 7/BKN/2026',
    ]);
    expect(view.certificates[0]).toMatchObject({
      heading: 'Sertifikat',
      person: { id: nip('A') },
      statement: 'telah mengikuti',
      matter: 'Pelatihan T1',
      facts: ['2 Maret 2026 – 3 Maret 2026, di Aula', '12 jam pelajaran (JP)'],
      place: 'Contoh, 30 Juni 2026',
      signatory: { id: '196912121995031003', name: 'Dr. Hj. Nurhayati, M.M.', position: 'Kepala Badan' },
    });
  });

  test('given again keep their number, and another training goes on from there', () => {
    const bench = begun();
    give(bench, 'T1');
    const cells = () => JSON.stringify(bench.world.workbook.sheets.map(({ name, rows }) => [name, rows]));
    const before = cells();
    expect(give(bench, 'T1')).toEqual({ given: 0, earned: 2 });
    expect(cells()).toBe(before);
    bench.world.clock.advance(40 * 86_400_000);
    give(bench, 'T2', nip('B'));
    expect(records(bench.world, 'Sertifikat').map((row) => `${row.Nomor} ${row.Kode} ${row.NIP}`)).toEqual([
      `800/001/VI/2026 T1 ${nip('A')}`,
      `800/002/VIII/2026 T2 ${nip('B')}`,
    ]);
    expect(shown(bench).set).toBe('training|T2');
    expect(shown(bench, 'training|T1', nip('A')).certificates.map(({ number, place }) => [number, place])).toEqual([
      ['800/001/VI/2026', 'Contoh, 30 Juni 2026'],
    ]);
  });

  test('of somebody who was not there after all are not shown, and their number is nobody else’s', () => {
    const bench = begun();
    give(bench, 'T1');
    const status = (readSheet(bench.world, 'Peserta Pelatihan')[0] ?? []).indexOf('Status') + 1;
    setCell(bench.world, 'Peserta Pelatihan', 2, status, 'Tidak Hadir');
    setCell(bench.world, 'Peserta Pelatihan', 3, status, 'Hadir');
    give(bench, 'T1');
    expect(shown(bench).certificates.map(({ person, number }) => `${person.name} ${number}`)).toEqual([
      'Pegawai B 800/002/VI/2026',
      'Pegawai C 7/BKN/2026',
    ]);
    // Both are in the trail, though each is one certificate of the same training.
    const told = records(bench.world, 'Jejak Audit').filter((row) => row.Tindakan === 'Beri nomor sertifikat');
    expect(told.map((row) => String(row.Rincian).replace(/[0-9a-f]{12}$/, 'n'))).toEqual([
      'jenis Pelatihan; 1 sertifikat; kode isi n',
      'jenis Pelatihan; 1 sertifikat; kode isi n',
    ]);
    expect(new Set(told.map((row) => row.Rincian)).size).toBe(2);
  });

  test('whose sheet was renamed or has lost rows are not numbered anew, also in a later month', () => {
    const bench = begun();
    give(bench, 'T1');
    renameSheet(bench.world, 'Sertifikat', 'Sertifikat lama');
    bench.world.clock.advance(40 * 86_400_000);
    for (const of of ['T1', 'T2'])
      expect(() => give(bench, of)).toThrow('sudah bernomor sampai urutan 1, tetapi barisnya tidak ada lagi');
    renameSheet(bench.world, 'Sertifikat lama', 'Sertifikat');
    expect(give(bench, 'T2')).toEqual({ given: 1, earned: 1 });
    expect(records(bench.world, 'Sertifikat').map((row) => row.Nomor)).toEqual([
      '800/001/VI/2026',
      '800/002/VIII/2026',
    ]);
    setCell(bench.world, 'Sertifikat', 3, 5, '');
    expect(() => give(bench, 'T2')).toThrow('sudah bernomor sampai urutan 2');
  });

  test('before any was given there are only those that HR numbered, and the page opens in the workbook’s language', () => {
    const bench = begun();
    expect(shown(bench).certificates.map(({ number }) => number)).toEqual(['7/BKN/2026']);
    expect(call(bench, 'showCertificates', {})).toEqual({ shown: true });
  });
});
