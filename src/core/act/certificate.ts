/**
 * Certificates: the number that each gets by the rule of the policy, once and for good.
 *
 * A number belongs to what it was given for: a kind, what of it (a training by its code, an award by its month) and a person.
 * Given again it is the same; one whose ground is gone keeps its number, so that no other certificate ever has it.
 */
import type { Policy } from '../plan/policy.ts';
import { type SpanKind, spanKind } from './monthly/month.ts';

/** What certificates are given for. */
export const CERTIFICATE_KINDS = ['training', 'award'] as const;
export type CertificateKind = (typeof CERTIFICATE_KINDS)[number];

/** What somebody has earned a certificate with. */
export interface Earned {
  readonly kind: CertificateKind;
  /** What of its kind: a training by its code. */
  readonly of: string;
  readonly personId: string;
}

/** A certificate that has its number. */
export interface Certificate extends Earned {
  /** As it is printed. */
  readonly number: string;
  /** How manieth of its calendar year, from 1. */
  readonly turn: number;
  /** `YYYY-MM-DD` */
  readonly issuedOn: string;
}

/** What tells certificates apart. */
export const certificateKey = ({ kind, of, personId }: Earned): string => `${kind}|${of}|${personId}`;

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;
const DIGITS = 3;

/** What awards are called in a number: pegawai teladan of a month, of a quarter (triwulan), of a year (tahun). */
const AWARD_CODES: Readonly<Record<SpanKind, string>> = { month: 'PT', quarter: 'PT-TW', year: 'PT-TH' };

/** What a certificate is for, as its number says it: a training by its code, an award by its length, whose month the paper names. */
function codeOf({ kind, of }: Pick<Earned, 'kind' | 'of'>): string {
  const span = kind === 'award' ? spanKind(of) : undefined;
  return span ? AWARD_CODES[span] : of;
}

/**
 * The number of a certificate by a pattern: `{nomor}` runs within a year over all certificates, `{kode}` is what it is for, `{bulan}`
 * the month in Roman numerals and `{tahun}` the year in which it is given.
 *
 * @example
 * certificateNumber('{nomor}/{kode}/{bulan}/{tahun}', { kind: 'training', of: 'PL01', turn: 7, issuedOn: '2026-03-04' }) // => '007/PL01/III/2026'
 * certificateNumber('{nomor}/{kode}/{bulan}/{tahun}', { kind: 'award', of: '2026-03', turn: 8, issuedOn: '2026-04-01' }) // => '008/PT/IV/2026'
 */
export function certificateNumber(
  pattern: string,
  { kind, of, turn, issuedOn }: Pick<Certificate, 'kind' | 'of' | 'turn' | 'issuedOn'>,
): string {
  const words: Readonly<Record<string, string>> = {
    nomor: String(turn).padStart(DIGITS, '0'),
    kode: codeOf({ kind, of }),
    bulan: ROMAN[Number(issuedOn.slice(5, 7)) - 1] ?? '',
    tahun: issuedOn.slice(0, 4),
  };
  return pattern.replace(/\{(\w+)\}/g, (hole, name: string) => words[name] ?? hole);
}

/** What numbers are given by: the pattern, the day, and numbers that HR has typed, which no other certificate gets. */
export interface Numbering extends Pick<Policy, 'certificatePattern'> {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly taken: ReadonlySet<string>;
}

/** The last turn that was given in a year; 0 where none was. @param year `YYYY` */
export const lastTurn = (given: readonly Certificate[], year: string): number =>
  Math.max(0, ...given.filter(({ issuedOn }) => issuedOn.startsWith(year)).map(({ turn }) => turn));

/** Certificates for those who have earned one and have none yet, in their order; whoever has one keeps it. */
export function issue(
  earned: readonly Earned[],
  given: readonly Certificate[],
  { certificatePattern, day, taken }: Numbering,
): readonly Certificate[] {
  const has = new Set(given.map(certificateKey));
  const used = new Set([...taken, ...given.map(({ number }) => number)]);
  let turn = lastTurn(given, day.slice(0, 4));
  return earned.flatMap(({ kind, of, personId }): readonly Certificate[] => {
    const key = certificateKey({ kind, of, personId });
    if (has.has(key)) return [];
    has.add(key);
    const numbered = (): string => certificateNumber(certificatePattern, { kind, of, turn, issuedOn: day });
    // Every pattern has `{nomor}`, so a free number always comes.
    do turn += 1;
    while (used.has(numbered()));
    used.add(numbered());
    return [{ kind, of, personId, number: numbered(), turn, issuedOn: day }];
  });
}
