/** Isyarat Dini: what supervisors were told as a reason to talk, a sign a row. Rows are only added. */
import { SIGN_KINDS, type SignKind, type ToldSign } from '../core/act/early-sign.ts';
import { type Grid, moment, number, parseRows, type RowOf, table, text } from './notation.ts';

export const EARLY_SIGNS = table('early-signs', 'Isyarat Dini', 'kept', [
  number('period', 'Periode', '0', 80),
  number('edition', 'Pemberitahuan', '0', 110),
  text('personId', 'NIP', 165),
  text('supervisorId', 'NIP Atasan', 165),
  text('kind', 'Isyarat', 200),
  text('mark', 'Tanda', 150),
  number('value', 'Nilai', '0', 80),
  number('threshold', 'Ambang', '0', 80),
  { ...text('evidence', 'Bukti', 320), wrap: true },
  moment('at', 'Waktu'),
  text('by', 'Oleh', 280),
] as const);

export const SIGN_WORDS: Readonly<Record<SignKind, string>> = {
  falling: 'Nilai menurun',
  'absence-near': 'Alpa mendekati ambang',
  'absence-run': 'Alpa berturut-turut',
  unacknowledged: 'Sasaran belum dinyatakan',
};

const EVIDENCE_MARK = '; ';

/** What was told, in the order in which it was. */
export const parseEarlySigns = (grid: Grid | undefined): readonly ToldSign[] =>
  parseRows(EARLY_SIGNS, grid).flatMap(({ kind: word, period, edition, value, threshold, evidence, ...row }) => {
    const kind = SIGN_KINDS.find((one) => SIGN_WORDS[one] === word);
    return kind && period !== undefined && edition !== undefined && value !== undefined && threshold !== undefined
      ? [
          {
            ...row,
            kind,
            period,
            edition,
            value,
            threshold,
            evidence: evidence === '' ? [] : evidence.split(EVIDENCE_MARK),
          },
        ]
      : [];
  });

export const earlySignRow = ({ kind, evidence, ...sign }: ToldSign): RowOf<typeof EARLY_SIGNS> => ({
  ...sign,
  kind: SIGN_WORDS[kind],
  evidence: evidence.join(EVIDENCE_MARK),
});
