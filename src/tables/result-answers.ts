/** Tanggapan Hasil: what everybody said to their result, how far objections are, and each one's link. */
import { OBJECTION_STATES, type ObjectionState } from '../core/act/objection.ts';
import type { ResultState } from '../core/act/result.ts';
import { marked, moment, number, table, text } from './notation.ts';

export const OBJECTION_WORDS: Readonly<Record<ObjectionState, string>> = {
  groundless: 'Tanpa alasan, hubungi pegawai',
  undecidable: 'Menunggu pemutus ditunjuk',
  waiting: 'Menunggu putusan',
  upheld: 'Ditolak, hasil tetap',
  changed: 'Dikabulkan, hasil diubah',
};

/** Stands before the state of an objection whose decision was due when the sheet was written. */
export const OVERDUE = 'Terlambat: ';

/** The state that a cell of the sheet tells, overdue or not; undefined for one that tells none. */
export function objectionStateOf(word: string): ObjectionState | undefined {
  const plain = word.startsWith(OVERDUE) ? word.slice(OVERDUE.length) : word;
  return OBJECTION_STATES.find((state) => OBJECTION_WORDS[state] === plain);
}

/** Objections that wait for somebody of the agency. */
const OBJECTIONS_OPEN = [OBJECTION_WORDS.groundless, OBJECTION_WORDS.undecidable, OBJECTION_WORDS.waiting];

export const RESULT_ANSWERS = table('result-answers', 'Tanggapan Hasil', 'computed', [
  text('id', 'NIP', 165),
  text('name', 'Nama', 310),
  text('unit', 'Unit Kerja', 320),
  number('round', 'Terbitan', '0', 80),
  moment('publishedAt', 'Diterbitkan'),
  moment('until', 'Batas Menanggapi'),
  text('state', 'Tanggapan', 170),
  moment('answeredAt', 'Dijawab'),
  text('assurance', 'Kepastian', 110),
  number('objection', 'Nomor Keberatan', '0', 110),
  marked(text('objectionState', 'Keadaan Keberatan', 220), ...OBJECTIONS_OPEN),
  text('decider', 'Pemutus', 310),
  moment('due', 'Batas Putusan'),
  text('link', 'Tautan', 320),
  text('deciderLink', 'Tautan Pemutus', 320),
] as const);

export const RESULT_WORDS: Readonly<Record<ResultState, string>> = {
  open: 'Menunggu tanggapan',
  silent: 'Tidak menanggapi',
  accepted: 'Menerima',
  objected: 'Mengajukan keberatan',
};
