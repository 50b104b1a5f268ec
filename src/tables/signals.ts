/** Sinyal Penilai: patterns in how somebody answered that HR may look at. Questions, never findings. */
import { number, table, text } from './notation.ts';

export const SIGNALS = table('signals', 'Sinyal Penilai', 'computed', [
  text('id', 'NIP', 165),
  text('name', 'Penilai', 310),
  text('unit', 'Unit Kerja', 320),
  text('signal', 'Sinyal', 200),
  text('ratee', 'Yang Dinilai', 310),
  number('value', 'Nilai', '0.##'),
  number('threshold', 'Ambang', '0.##'),
  text('unitOfValue', 'Satuan', 80),
  { ...text('evidence', 'Bukti', 520), wrap: true },
] as const);
