/** Surat: the ledger of letters, one row for each thing that somebody is told. Kept, and never shortened. */
import {
  LETTER_KINDS,
  LETTER_STATES,
  type LetterEntry,
  type LetterKind,
  type LetterState,
} from '../core/act/letter.ts';
import { type Grid, makeGrid, marked, moment, number, parseRows, table, text } from './notation.ts';

export const STATE_WORDS: Readonly<Record<LetterState, string>> = {
  waiting: 'menunggu',
  sent: 'terkirim',
  uncertain: 'tidak pasti',
  refused: 'ditolak',
  bounced: 'kembali',
  withheld: 'tidak dikirim',
  'not-needed': 'tidak perlu',
};

/** What a letter has come to where somebody has to see to it. */
export const LETTER_TROUBLES: readonly string[] = [STATE_WORDS.uncertain, STATE_WORDS.refused, STATE_WORDS.bounced];

export const LETTERS = table('letters', 'Surat', 'kept', [
  moment('time', 'Waktu'),
  text('email', 'Kepada', 350),
  text('personId', 'NIP', 165),
  text('kind', 'Jenis', 240),
  number('number', 'Nomor', '0', 70),
  marked(text('state', 'Keadaan', 110), ...LETTER_TROUBLES),
  { ...text('reason', 'Alasan', 420), wrap: true },
  text('cycle', 'Siklus', 110),
] as const);

export const KIND_WORDS: Readonly<Record<LetterKind, string>> = {
  invitation: 'Undangan',
  reminder: 'Pengingat',
  targets: 'Sasaran',
  'targets-reminder': 'Pengingat sasaran',
  result: 'Hasil',
  'result-reminder': 'Pengingat hasil',
  objection: 'Keberatan',
  'objection-reminder': 'Pengingat keberatan',
  outcome: 'Putusan keberatan',
  'outcome-reminder': 'Pengingat putusan keberatan',
  'year-end': 'Laporan akhir tahun',
  'year-end-reminder': 'Pengingat laporan',
  confirmation: 'Konfirmasi laporan',
  'confirmation-reminder': 'Pengingat konfirmasi',
  meeting: 'Rapat atasan',
  'meeting-reminder': 'Pengingat catatan rapat',
  'meeting-reply': 'Tanggapan rapat',
  'meeting-reply-reminder': 'Pengingat tanggapan rapat',
  enrolment: 'Pendaftaran pelatihan',
  'enrolment-reminder': 'Pengingat pendaftaran pelatihan',
  'training-evaluation': 'Evaluasi pelatihan',
  'training-evaluation-reminder': 'Pengingat evaluasi pelatihan',
  monthly: 'Penilaian bulanan atasan',
  'monthly-reminder': 'Pengingat penilaian bulanan atasan',
  'monthly-peer': 'Penilaian bulanan rekan',
  'monthly-peer-reminder': 'Pengingat penilaian bulanan rekan',
  appointment: 'Undangan rapat',
  cancellation: 'Pembatalan rapat',
  place: 'Tempat pelatihan',
  'dossier-reply': 'Tanggapan berkas',
  'dossier-reply-reminder': 'Pengingat tanggapan berkas',
  examination: 'Pemeriksaan berkas',
  'examination-reminder': 'Pengingat pemeriksaan berkas',
  'early-sign': 'Isyarat dini',
  award: 'Pengumuman penghargaan',
  'award-correction': 'Ralat penghargaan',
};

/** The ledger as its sheet says it. A state that people mistyped is uncertain: the letter may have gone. */
export const parseLetters = (grid: Grid | undefined): readonly LetterEntry[] =>
  parseRows(LETTERS, grid).flatMap((row) => {
    const kind = LETTER_KINDS.find((one) => KIND_WORDS[one] === row.kind.trim());
    const state = LETTER_STATES.find((one) => STATE_WORDS[one] === row.state.trim().toLowerCase());
    return kind && row.number !== undefined
      ? [{ ...row, kind, number: row.number, email: row.email.trim().toLowerCase(), state: state ?? 'uncertain' }]
      : [];
  });

export const makeLetters = (entries: readonly LetterEntry[]): Grid =>
  makeGrid(
    LETTERS,
    entries.map((entry) => ({ ...entry, kind: KIND_WORDS[entry.kind], state: STATE_WORDS[entry.state] })),
  );
