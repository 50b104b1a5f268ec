/**
 * Criteria of behaviour: what raters are asked, who is asked it, and its share.
 *
 * The default is BerAKHLAK (SE MenPANRB 20/2021): seven values with three guides each, equal shares, all roles.
 */
import { sumIsOff } from '../number.ts';
import type { Problem } from '../problem.ts';
import { type Competence, ROLES, type Role } from '../types.ts';

/** One statement that raters answer on five levels. */
export interface Criterion {
  readonly code: string;
  /** The value it belongs to: criteria of one value stand in one grid. */
  readonly value: string;
  readonly statement: string;
  readonly roles: readonly Role[];
  /** A share, normalised by the sum over the criteria that have answers. */
  readonly weight: number;
  readonly competence: Competence | undefined;
  readonly row: number;
}

const BERAKHLAK: readonly (readonly [prefix: string, value: string, guides: readonly string[]])[] = [
  [
    'BP',
    'Berorientasi Pelayanan',
    [
      'Memahami dan memenuhi kebutuhan masyarakat',
      'Ramah, cekatan, solutif, dan dapat diandalkan',
      'Melakukan perbaikan tiada henti',
    ],
  ],
  [
    'AK',
    'Akuntabel',
    [
      'Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi',
      'Menggunakan kekayaan dan barang milik negara secara bertanggung jawab, efektif, dan efisien',
      'Tidak menyalahgunakan kewenangan jabatan',
    ],
  ],
  [
    'KO',
    'Kompeten',
    [
      'Meningkatkan kompetensi diri untuk menjawab tantangan yang selalu berubah',
      'Membantu orang lain belajar',
      'Melaksanakan tugas dengan kualitas terbaik',
    ],
  ],
  [
    'HA',
    'Harmonis',
    [
      'Menghargai setiap orang apa pun latar belakangnya',
      'Suka menolong orang lain',
      'Membangun lingkungan kerja yang kondusif',
    ],
  ],
  [
    'LO',
    'Loyal',
    [
      'Memegang teguh ideologi Pancasila, UUD Negara RI Tahun 1945, setia kepada NKRI serta pemerintahan yang sah',
      'Menjaga nama baik sesama ASN, pimpinan, instansi, dan negara',
      'Menjaga rahasia jabatan dan negara',
    ],
  ],
  [
    'AD',
    'Adaptif',
    [
      'Cepat menyesuaikan diri menghadapi perubahan',
      'Terus berinovasi dan mengembangkan kreativitas',
      'Bertindak proaktif',
    ],
  ],
  [
    'KL',
    'Kolaboratif',
    [
      'Memberi kesempatan kepada berbagai pihak untuk berkontribusi',
      'Terbuka dalam bekerja sama untuk menghasilkan nilai tambah',
      'Menggerakkan pemanfaatan berbagai sumber daya untuk tujuan bersama',
    ],
  ],
];

/** Competence that each value mostly shows: serving and competence in the post are technical, leading is managerial. */
const COMPETENCE_OF: Readonly<Record<string, Competence>> = {
  BP: 'technical',
  AK: 'managerial',
  KO: 'technical',
  HA: 'socio-cultural',
  LO: 'socio-cultural',
  AD: 'managerial',
  KL: 'managerial',
};

/** The 21 BerAKHLAK statements, equal shares of 100. Rows count as they will stand in the sheet. */
export const DEFAULT_CRITERIA: readonly Criterion[] = BERAKHLAK.flatMap(([prefix, value, guides], group) =>
  guides.map((statement, index) => ({
    code: `${prefix}${index + 1}`,
    value,
    statement,
    roles: ROLES,
    weight: 100 / 21,
    competence: COMPETENCE_OF[prefix],
    row: 2 + group * 3 + index,
  })),
);

/**
 * The shares that shares-as-typed amount to, and a problem where they do not add to 100 beyond rounding.
 *
 * They are computed all the same: shares are normalised by their sum. Source: frappe/hrms test_incorrect_weightage.
 *
 * @example
 * shareProblem('targets', 2, [{ code: 'T1', weight: 30 }, { code: 'T2', weight: 69.99 }])?.received // => '99.99'
 */
export function shareProblem(
  table: string,
  row: number,
  parts: readonly { readonly code: string; readonly weight: number }[],
): Problem | undefined {
  if (parts.length === 0 || !sumIsOff(parts.map(({ weight }) => weight))) return undefined;
  const sum = parts.reduce((total, { weight }) => total + weight, 0);
  const used = parts.map(({ code, weight }) => `${code} ${Number((weight / sum).toFixed(5))}`).join(', ');
  return {
    code: 'weights-sum',
    table,
    row,
    column: 'weight',
    received: String(Number(sum.toFixed(9))),
    details: { used: sum > 0 ? used : '' },
  };
}

/** Keeps the first of each code and tells repeated codes and a sum of shares other than 100. */
export function checkCriteria(criteria: readonly Criterion[]): {
  readonly criteria: readonly Criterion[];
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const kept = criteria.filter(({ code, row }) => {
    if (!seen.has(code)) return seen.add(code);
    problems.push({
      code: 'row-repeated',
      table: 'criteria',
      row,
      column: 'code',
      received: code,
      details: { what: code },
    });
    return false;
  });
  const off = shareProblem('criteria', kept[0]?.row ?? 1, kept);
  return { criteria: kept, problems: off ? [...problems, off] : problems };
}
