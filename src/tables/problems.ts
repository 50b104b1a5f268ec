/** Masalah: everything that people typed and Teladan cannot take as it stands, with place, expected and received. */
import { number, since, table, text } from './notation.ts';

export const PROBLEMS = table('problems', 'Masalah', 'computed', [
  text('code', 'Kode', 170),
  text('table', 'Tabel', 160),
  number('row', 'Baris', '0', 70),
  text('column', 'Kolom', 200),
  { ...text('expected', 'Diharapkan', 460), wrap: true },
  { ...text('received', 'Diterima', 260), wrap: true },
  since('0.3.0', text('kind', 'Sifat', 140)),
] as const);
