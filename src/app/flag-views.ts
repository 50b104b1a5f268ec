/** Candidates as the sidebar shows them, those for an award with what was decided about them. */
import { candidacyKey } from '../core/act/decision.ts';
import type { Policy } from '../core/plan/policy.ts';
import type { Workbook } from '../google/workbook.ts';
import { candidacyOf, FLAGS } from '../tables/flags.ts';
import { parseRows, type RowOf } from '../tables/notation.ts';
import type { AwardView, FlagView } from './api.types.ts';
import { type Awards, readAwards } from './awards.ts';
import { candidateRulings } from './rulings.ts';

/** What a text says before its first comma or semicolon. */
const inShort = (words: string): string => words.split(/[,;] /)[0] ?? '';

/** The candidacy for an award, and the decision that stands about it. */
function awardOf(row: RowOf<typeof FLAGS>, { decided }: Awards): AwardView | null {
  const candidacy = candidacyOf(row);
  if (!candidacy) return null;
  const made = decided.standing.get(candidacyKey(candidacy));
  return {
    personId: candidacy.personId,
    award: candidacy.award,
    decision: made ? { kind: made.kind, reason: made.reason, by: made.by, at: made.at } : null,
  };
}

/** Candidates in the order of their sheet; null before the first computation. */
export function flagViews(workbook: Workbook, policy: Pick<Policy, 'language' | 'period'>): readonly FlagView[] | null {
  const grid = workbook.read(FLAGS);
  if (!grid) return null;
  const awards = readAwards(workbook);
  const rows = parseRows(FLAGS, grid);
  const rulingOf = rows.length > 0 ? candidateRulings(workbook, policy) : () => '';
  return rows.map((row): FlagView => {
    const award = awardOf(row, awards);
    return {
      kind: award ? 'award' : 'sanction',
      name: row.name,
      unit: row.unit,
      rule: row.rule,
      value: row.value ?? 0,
      threshold: row.threshold ?? 0,
      unitOfValue: row.unitOfValue,
      evidence: row.evidence,
      ruling: rulingOf(row),
      firmness: inShort(row.firmness),
      award,
    };
  });
}
