/**
 * The Indonesian words that stand in cells for the closed lists of `core/types`. Sheets speak Indonesian in every
 * language of the sidebar, so that files and formulas of the agency keep working.
 */
import type {
  Band,
  Competence,
  Direction,
  Employment,
  FlagKind,
  Quadrant,
  Role,
  Status,
  TrainingKind,
} from '../core/types.ts';

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  self: 'Diri',
  peer: 'Rekan',
  subordinate: 'Bawahan',
  supervisor: 'Atasan',
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
export const COMPETENCE_WORDS: Readonly<Record<Competence, string>> = {
  technical: 'Teknis',
  managerial: 'Manajerial',
  'socio-cultural': 'Sosial Kultural',
};
export const TRAINING_WORDS: Readonly<Record<TrainingKind, string>> = {
  technical: 'Teknis',
  'soft-skill': 'Soft Skill',
};
export const DIRECTION_WORDS: Readonly<Record<Direction, string>> = { up: 'Naik', down: 'Turun' };
/** A low rating leads to guidance and never to discipline (PP 30/2019), so the sheet keeps the two apart. */
export const FLAG_WORDS: Readonly<Record<FlagKind | 'guidance', string>> = {
  award: 'Penghargaan',
  guidance: 'Pembinaan',
  sanction: 'Pemeriksaan disiplin',
};
