/**
 * Answers: what each rater of the sample says about each ratee, drawn from the truth.
 *
 * The same assignment always gets the same answers, whatever else is assigned and in whatever order.
 */
import { drawFrom } from './draw.ts';
import type { Rows } from './tables.ts';
import type { Truth } from './truth.ts';

/** Who rates whom, with the role in the words of the files. */
export interface SampleAssignment {
  readonly raterId: string;
  readonly rateeId: string;
  readonly role: 'Diri' | 'Rekan' | 'Atasan';
}

const CODES = ['BP', 'AK', 'KO', 'HA', 'LO', 'AD', 'KL'].flatMap((value) => [1, 2, 3].map((n) => `${value}${n}`));
/** What colleagues seldom see. */
const HIDDEN_FROM_PEERS = new Set(['AK2', 'AK3', 'LO3']);

/** People are kinder to themselves by so many levels. */
const SELF_LENIENCY = 0.25;
const CRITERION_DEVIATION = 0.3;
const CHANCE_DEVIATION = 0.45;
const MISSING = 0.02;
const MISSING_WHERE_HIDDEN = 0.25;
const COMMENTED = 0.18;

const PRAISE = [
  'Sigap membantu tamu yang datang ke loket, sering tanpa diminta.',
  'Pekerjaan rapi dan tepat waktu; layak menjadi contoh.',
  'Terbuka berbagi ilmu, terutama soal SIASN.',
  'Tetap tenang saat layanan sedang padat.',
];
const ADVICE = [
  'Perlu lebih cepat memberi kabar bila berkas kurang lengkap.',
  'Sebaiknya lebih sering mencatat hasil rapat agar tidak terulang.',
  'Komunikasi dengan bidang lain masih dapat ditingkatkan.',
  'Mohon didampingi dalam penggunaan aplikasi e-Kinerja.',
];
const CONCERN = [
  'Sering terlambat menyelesaikan tugas; perlu pembinaan yang jelas.',
  'Perlu diingatkan berulang kali, "nanti saja" menjadi jawaban biasa.',
];

/** An answer as the file has it: 1 to 5, or empty. */
function answer(latent: number): string {
  return String(Math.min(5, Math.max(1, Math.round(latent))));
}

function comment(performance: number, pick: <T>(list: readonly T[]) => T): string {
  if (performance < 2.8) return pick(CONCERN);
  return performance < 3.8 ? pick(ADVICE) : pick(PRAISE);
}

/** The rows of one submission; none where the rater keeps silent. */
function submission(seed: string, truth: Truth, { raterId, rateeId, role }: SampleAssignment): Rows {
  const isSkipped = role === 'Atasan' && rateeId === truth.withoutSupervisor;
  if (truth.silent.has(raterId) || isSkipped) return [];
  const draw = drawFrom(`${seed}|answers|${raterId}|${rateeId}|${role}`);
  const performance = truth.performance.get(rateeId) ?? 3;
  const bias = (role === 'Diri' ? SELF_LENIENCY : 0) - (truth.severity.get(raterId) ?? 0);
  const commented = draw.chance(COMMENTED) ? draw.pick(CODES) : '';
  return CODES.map((code) => {
    const own = drawFrom(`${seed}|criterion|${rateeId}|${code}`).normal(0, CRITERION_DEVIATION);
    const latent = performance + own + bias + draw.normal(0, CHANCE_DEVIATION);
    const hidden = role === 'Rekan' && HIDDEN_FROM_PEERS.has(code);
    const isMissing = draw.chance(hidden ? MISSING_WHERE_HIDDEN : MISSING);
    const words = code === commented ? comment(performance, draw.pick) : '';
    return [raterId, rateeId, role, code, isMissing ? '' : answer(latent), words];
  });
}

export const ANSWER_HEADER = ['NIP Penilai', 'NIP Dinilai', 'Peran', 'Kode Kriteria', 'Jawaban', 'Komentar'] as const;

/** Header and rows of `jawaban.csv` for these assignments. */
export const answerRows = (seed: string, truth: Truth, assignments: readonly SampleAssignment[]): Rows => [
  [...ANSWER_HEADER],
  ...assignments.flatMap((assignment) => submission(seed, truth, assignment)),
];
