/**
 * The sample on the real bundle: laid into an empty workbook, and taken away again without anything that a person wrote.
 */
import { describe, expect, test } from 'vitest';
import { type Bench, call, openForms } from '../../src/local/cycle.ts';
import { readSheet, setCell } from '../../src/local/sheet-edit.ts';
import { World } from '../../src/local/world.ts';
import { employee, nip, rowsOf } from '../fixtures/agency.ts';
import { DIST, OPTIONS, records } from './played.ts';

function laid(): Bench {
  const bench = { world: new World(OPTIONS), dist: DIST };
  call(bench, 'layOutSample', {});
  return bench;
}
const clear = (bench: Bench) => call(bench, 'clearSample', {});
const rowsIn = ({ world }: Bench) =>
  ['Pegawai', 'Penilai Luar', 'Sasaran'].map((title) => records(world, title).length);
const identityOf = ({ world }: Bench): unknown =>
  records(world, 'Kebijakan').find(({ Kunci }) => Kunci === 'Identitas')?.Nilai;
/** Types into a cell of the first row under a heading. */
function type({ world }: Bench, title: string, row: number, heading: string, text: string): void {
  setCell(world, title, row, (readSheet(world, title)[0] ?? []).indexOf(heading) + 1, text);
}
function bringReal(bench: Bench): void {
  const rows = rowsOf(['A', 'B', 'C'].map((name) => employee(name)));
  const { taking, code } = call(bench, 'previewImport', { name: 'pegawai', rows, taking: null });
  call(bench, 'importTable', { name: 'pegawai', rows, taking, code });
}

describe('clearing the sample', () => {
  test('takes away what it wrote, also after a check, and answers are known by address again', () => {
    const bench = laid();
    expect([rowsIn(bench), identityOf(bench)]).toEqual([[9, 1, 18], 'kode']);
    expect(call(bench, 'prepare', {}).prepare.hasSample).toBe(true);
    const { home, gone, left } = clear(bench);
    expect([gone, left, home.prepare.hasSample]).toEqual([28, 0, false]);
    expect([rowsIn(bench), identityOf(bench)]).toEqual([[0, 0, 0], 'kode + email']);
    // Pressed again it changes nothing; the sample may come once more, or real people, who get raters of their own.
    expect(clear(bench)).toMatchObject({ gone: 0, left: 0 });
    bringReal(bench);
    call(bench, 'prepare', {});
    const asked = new Set(records(bench.world, 'Penugasan').map((row) => row['NIP Dinilai']));
    expect([...asked].sort()).toEqual(['A', 'B', 'C'].map(nip));
  });

  test('leaves what a person changed or added, and the Identitas that somebody chose', () => {
    const bench = laid();
    type(bench, 'Pegawai', 2, 'Jabatan', 'Plt. Kepala Badan');
    type(bench, 'Sasaran', 3, 'Realisasi', '12');
    bringReal(bench);
    const row = records(bench.world, 'Kebijakan').findIndex(({ Kunci }) => Kunci === 'Identitas') + 2;
    type(bench, 'Kebijakan', row, 'Nilai', 'kode + email');
    expect(clear(bench)).toMatchObject({ gone: 26, left: 2 });
    expect([rowsIn(bench), identityOf(bench)]).toEqual([[4, 0, 1], 'kode + email']);
    expect(records(bench.world, 'Pegawai')[0]?.Jabatan).toBe('Plt. Kepala Badan');
  });

  test('brings back an Identitas that stood there before', () => {
    const bench = { world: new World(OPTIONS), dist: DIST };
    const rows = [
      ['Kunci', 'Nilai'],
      ['Identitas', 'KODE + EMAIL'],
    ];
    const { taking, code } = call(bench, 'previewImport', { name: 'kebijakan', rows, taking: null });
    call(bench, 'importTable', { name: 'kebijakan', rows, taking, code });
    call(bench, 'layOutSample', {});
    expect(identityOf(bench)).toBe('kode');
    clear(bench);
    expect(identityOf(bench)).toBe('KODE + EMAIL');
  });

  test('is refused once there are forms', () => {
    const bench = laid();
    call(bench, 'prepare', {});
    openForms(bench);
    const before = rowsIn(bench);
    expect(() => clear(bench)).toThrow('Formulir untuk data contoh sudah dibuat');
    expect(rowsIn(bench)).toEqual(before);
  });
});
