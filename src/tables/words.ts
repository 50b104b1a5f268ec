/**
 * The Indonesian words that stand in cells for the closed lists of `core/types`. Sheets speak Indonesian in every
 * language of the sidebar, so that files and formulas of the agency keep working.
 */
import type { DecisionKind } from '../core/act/decision.ts';
import type { EnrolmentState } from '../core/act/enrolment.ts';
import type { AwardRule } from '../core/act/flag.ts';
import type { AwardOutcome, HistoryEntry } from '../core/act/history.ts';
import type { ObjectionOutcome } from '../core/act/objection.ts';
import type { Recommendation } from '../core/act/recommendation.ts';
import type { Comparability } from '../core/act/trend.ts';
import type {
  Band,
  Competence,
  Direction,
  Employment,
  FlagKind,
  InquiryKind,
  Quadrant,
  Role,
  Status,
  TrainingKind,
} from '../core/types.ts';
import { fold } from './notation.ts';

/** The closed list that words are for, in their order. */
export const keysOf = <Key extends string>(words: Readonly<Record<Key, string>>): readonly Key[] =>
  Object.keys(words) as Key[];

/** Other ways in which people write a word of a closed list, where they can mean nothing else. */
const OTHER_WRITINGS: Readonly<Record<string, readonly string[]>> = {
  PNS: ['Pegawai Negeri Sipil', 'ASN PNS'],
  PPPK: ['P3K', 'Pegawai Pemerintah dengan Perjanjian Kerja', 'ASN PPPK'],
  Aktif: ['Aktif Bekerja', 'Masih Aktif'],
  Nonaktif: ['Tidak Aktif'],
  'Tugas Belajar': ['Tubel'],
  Diri: ['Diri Sendiri'],
  Rekan: ['Rekan Sejawat', 'Rekan Kerja'],
  Atasan: ['Atasan Langsung'],
};

const lettersOf = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

/**
 * The word of a closed list that a cell surely means: the same letters, or another writing of it.
 *
 * @example
 * mendWord('Non-Aktif.', ['Aktif', 'Nonaktif']) // => 'Nonaktif'
 * mendWord('Pensiun', ['Aktif', 'Nonaktif']) // => undefined
 */
export const mendWord = (cell: string, choices: readonly string[]): string | undefined =>
  choices.find((word) => [word, ...(OTHER_WRITINGS[word] ?? [])].some((one) => lettersOf(one) === lettersOf(cell)));

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  self: 'Diri',
  peer: 'Rekan',
  subordinate: 'Bawahan',
  supervisor: 'Atasan',
};
/** Inquiries, as the sheets of their forms name them. */
export const INQUIRY_WORDS: Readonly<Record<InquiryKind, string>> = {
  targets: 'Sasaran',
  result: 'Hasil',
  objection: 'Keberatan',
  outcome: 'Putusan Keberatan',
  'year-end': 'Laporan',
  confirmation: 'Konfirmasi',
  meeting: 'Rapat',
  'meeting-reply': 'Tanggapan Rapat',
  enrolment: 'Pendaftaran Pelatihan',
  'training-evaluation': 'Evaluasi Pelatihan',
  'dossier-reply': 'Tanggapan Berkas',
  examination: 'Pemeriksaan Berkas',
  monthly: 'Bulanan Atasan',
  'monthly-peer': 'Bulanan Rekan',
};
export const EMPLOYMENT_WORDS: Readonly<Record<Employment, string>> = { pns: 'PNS', pppk: 'PPPK' };
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  active: 'Aktif',
  leave: 'Cuti',
  study: 'Tugas Belajar',
  inactive: 'Nonaktif',
};
export const BAND_WORDS: Readonly<Record<Band, string>> = {
  'very-good': 'Sangat Baik',
  good: 'Baik',
  fair: 'Cukup',
  poor: 'Kurang',
  'very-poor': 'Sangat Kurang',
};
export const QUADRANT_WORDS: Readonly<Record<Quadrant, string>> = {
  'very-good': 'Sangat Baik',
  good: 'Baik',
  'needs-improvement': 'Butuh Perbaikan',
  misconduct: 'Kurang/misconduct',
  'very-poor': 'Sangat Kurang',
};
/** The class of a rating: its band by numbers, else its quadrant; `''` where there was no rating. */
export const ratingWord = ({ band, quadrant }: Pick<HistoryEntry, 'band' | 'quadrant'>): string =>
  band ? BAND_WORDS[band] : quadrant ? QUADRANT_WORDS[quadrant] : '';
export const COMPETENCE_WORDS: Readonly<Record<Competence, string>> = {
  technical: 'Teknis',
  managerial: 'Manajerial',
  'socio-cultural': 'Sosial Kultural',
};
export const TRAINING_WORDS: Readonly<Record<TrainingKind, string>> = {
  technical: 'Teknis',
  'soft-skill': 'Soft Skill',
};
export const RECOMMENDATION_WORDS: Readonly<Record<Recommendation['why']['source'], string>> = {
  'low-criterion': 'Kriteria rendah',
  self: 'Keinginan pegawai',
  supervisor: 'Catatan atasan',
};
export const ENROLMENT_WORDS: Readonly<Record<EnrolmentState, string>> = {
  enrolled: 'Terdaftar',
  waiting: 'Menunggu',
  attended: 'Hadir',
  absent: 'Tidak Hadir',
  cancelled: 'Batal',
};
export const DIRECTION_WORDS: Readonly<Record<Direction, string>> = { up: 'Naik', down: 'Turun' };
/** A low rating leads to guidance and never to discipline (PP 30/2019), so the sheet keeps the two apart. */
export const FLAG_WORDS: Readonly<Record<FlagKind | 'guidance', string>> = {
  award: 'Penghargaan',
  guidance: 'Pembinaan',
  sanction: 'Pemeriksaan disiplin',
};
export const AWARD_WORDS: Readonly<Record<AwardRule, string>> = { 'unit-best': 'Terbaik di unit' };
export const OUTCOME_WORDS: Readonly<Record<AwardOutcome, string>> = { candidate: 'kandidat', winner: 'penerima' };
/** What people decide about a candidate for an award. */
export const DECISION_WORDS: Readonly<Record<DecisionKind, string>> = {
  grant: 'Penerima',
  decline: 'Tidak ditetapkan',
};
/** How an objection was answered. */
export const OBJECTION_OUTCOME_WORDS: Readonly<Record<ObjectionOutcome, string>> = {
  upheld: 'Tetap',
  changed: 'Diubah',
};
export const COMPARABILITY_WORDS: Readonly<Record<Comparability, string>> = {
  same: 'Ya',
  different: 'Tidak: skala, bobot, atau kriteria berubah',
  unknown: 'Tidak diketahui',
};
