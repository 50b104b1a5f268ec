/** Kebijakan: the policy as keys and values, with unit, bounds, default and reason beside each. */
import { POLICY_RULES, type PolicyName, type PolicyRule, type Setting } from '../core/plan/policy.ts';
import {
  type Cell,
  clean,
  completeGrid,
  fold,
  type Grid,
  isAmbiguous,
  parseNumber,
  readTable,
  table,
  text,
} from './notation.ts';

export const POLICY = table('policy', 'Kebijakan', 'input', [
  text('key', 'Kunci', 180),
  text('value', 'Nilai', 110),
  { ...text('unit', 'Satuan', 110), optional: true },
  { ...text('bounds', 'Batas', 110), optional: true },
  { ...text('default', 'Bawaan', 90), optional: true },
  { ...text('reason', 'Alasan', 520), optional: true },
] as const);

/** The key under which a rule stands in the sheet. */
export const POLICY_KEYS: Readonly<Record<PolicyName, string>> = {
  period: 'Periode',
  seed: 'Benih',
  supervisorWeight: 'Bobot Atasan',
  peerWeight: 'Bobot Rekan',
  selfWeight: 'Bobot Diri',
  resultsWeight: 'Bobot Hasil',
  behaviourWeight: 'Bobot Perilaku',
  minimumPeers: 'Minimum Rekan',
  peersPerRatee: 'Rekan per Pegawai',
  minimumCoverage: 'Cakupan Minimum',
  veryGoodLimit: 'Batas Sangat Baik',
  goodLimit: 'Batas Baik',
  fairLimit: 'Batas Cukup',
  poorLimit: 'Batas Kurang',
  awardAbsenceLimit: 'Batas Alpa Penghargaan',
  language: 'Bahasa',
};

const ruleOf = (key: string): PolicyRule | undefined =>
  POLICY_RULES.find(({ name }) => fold(POLICY_KEYS[name]) === fold(key));

/** A number of the policy. Where only whole numbers make sense, `6.000` is six thousand, as Indonesian writes it. */
const readNumber = (rule: PolicyRule | undefined, cell: Cell): number | undefined =>
  parseNumber(rule?.kind === 'integer' && isAmbiguous(cell) ? clean(cell).replace(/[.,]/, '') : cell);

/** Keys and values as typed, with the problems of the table itself. */
export const parseSettings = (grid: Grid | undefined) =>
  readTable(POLICY, grid, (row): Setting => {
    const key = row.text('key');
    const rule = ruleOf(key);
    const typed = row.text('value');
    const numeric = rule?.kind === 'integer' || rule?.kind === 'number';
    const value = typed === '' ? undefined : numeric ? readNumber(rule, row.cell('value')) : typed;
    return { key, name: rule?.name, value, received: row.verbatim('value'), row: row.row };
  });

/** Words beside a rule: its unit and the reason for its default. */
export interface PolicyWords {
  readonly unit: (rule: PolicyRule) => string;
  readonly reason: (rule: PolicyRule) => string;
}

const boundsOf = (rule: PolicyRule): string =>
  rule.kind === 'text' ? '' : rule.kind === 'language' ? 'id | en' : `${rule.minimum}–${rule.maximum}`;

/** The policy sheet with every key in it: what HR wrote stays where it is, the missing keys follow with their defaults. */
export function completePolicy(grid: Grid | undefined, year: number, words: PolicyWords): Grid {
  const beside = (rule: PolicyRule) => ({
    unit: words.unit(rule),
    bounds: boundsOf(rule),
    default: String(rule.name === 'period' ? year : rule.default),
    reason: words.reason(rule),
  });
  const present = new Set(parseSettings(grid).values.map(({ name }) => name));
  const missing = POLICY_RULES.filter(({ name }) => !present.has(name));
  return completeGrid(
    POLICY,
    grid,
    (row) => {
      const rule = ruleOf(row.text('key'));
      if (!rule) return {};
      // What stands beside a key already, HR's own reason among it, stays.
      const words = beside(rule);
      return {
        unit: row.verbatim('unit') || words.unit,
        bounds: row.verbatim('bounds') || words.bounds,
        default: row.verbatim('default') || words.default,
        reason: row.verbatim('reason') || words.reason,
      };
    },
    missing.map((rule) => ({
      key: POLICY_KEYS[rule.name],
      value: String(rule.name === 'period' ? year : rule.default),
      ...beside(rule),
    })),
  );
}
