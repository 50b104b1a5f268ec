/** Candidates as the sidebar shows them: those for an award with what was decided about them, the others with their dossier. */
import { candidacyKey } from '../core/act/decision.ts';
import type { Dossier } from '../core/act/dossier.ts';
import { type CandidateMatter, dossiersOf } from '../core/act/dossier-about.ts';
import { isSettled } from '../core/plan/cycle.ts';
import type { Policy } from '../core/plan/policy.ts';
import type { Workbook } from '../google/workbook.ts';
import { LANGUAGES, type Language, say } from '../messages/say.ts';
import { candidacyOf, FLAGS } from '../tables/flags.ts';
import { parseRows, type RowOf } from '../tables/notation.ts';
import { FLAG_WORDS } from '../tables/words.ts';
import type { AwardView, FlagView } from './api.types.ts';
import { type Awards, readAwards } from './awards.ts';
import { currentCycle } from './cycle.ts';
import { readDossiers } from './dossiers.ts';
import { candidateRulings } from './rulings.ts';

type FlagRow = RowOf<typeof FLAGS>;

/** What a text says before its first comma or semicolon. */
const inShort = (words: string): string => words.split(/[,;] /)[0] ?? '';

/** The candidacy for an award, and the decision that stands about it. */
function awardOf(row: FlagRow, { decided }: Awards): AwardView | null {
  const candidacy = candidacyOf(row);
  if (!candidacy) return null;
  const made = decided.standing.get(candidacyKey(candidacy));
  return {
    personId: candidacy.personId,
    award: candidacy.award,
    decision: made ? { kind: made.kind, reason: made.reason, by: made.by, at: made.at } : null,
  };
}

/** What a row is about, in whichever language it was written; undefined for an award. */
function matterOf({ id, kind, rule, value = 0, threshold = 0 }: FlagRow, period: number): CandidateMatter | undefined {
  const track = kind === FLAG_WORDS.guidance ? 'guidance' : kind === FLAG_WORDS.sanction ? 'discipline' : undefined;
  const isRun = LANGUAGES.some((language) => say(language, 'rule.consecutive-absence') === rule);
  return track && { personId: id, track, isRun, period, value, threshold };
}

/** The dossier of a candidate in words, or why there is none yet. */
function dossierText(
  language: Language,
  { track }: CandidateMatter,
  dossier: Dossier | undefined,
  isFrozen: boolean,
): NonNullable<FlagView['dossier']> {
  if (dossier) {
    const { number, state } = dossier;
    const words = { number: String(number), state: say(language, `word.dossier-state.${state}`) };
    return { number, text: say(language, 'dossier.beside', words) };
  }
  const isEarly = track === 'guidance' && !isFrozen;
  return { number: null, text: say(language, isEarly ? 'dossier.beside.early' : 'dossier.beside.none') };
}

/** The dossier of each row; nothing is read where nobody is a candidate for an examination. */
function dossiersBeside(
  workbook: Workbook,
  rows: readonly FlagRow[],
  { language, period }: Pick<Policy, 'language' | 'period'>,
): (row: FlagRow) => FlagView['dossier'] {
  const matters = new Map(rows.map((row) => [row, matterOf(row, period)]));
  const known = [...matters.values()].flatMap((one) => one ?? []);
  if (known.length === 0) return () => null;
  const found = dossiersOf(known, readDossiers(workbook).all);
  const cycle = currentCycle(workbook);
  const isFrozen = cycle !== undefined && isSettled(cycle.state);
  return (row) => {
    const matter = matters.get(row);
    return matter ? dossierText(language, matter, found.get(matter), isFrozen) : null;
  };
}

/** Candidates in the order of their sheet; null before the first computation. */
export function flagViews(workbook: Workbook, policy: Pick<Policy, 'language' | 'period'>): readonly FlagView[] | null {
  const grid = workbook.read(FLAGS);
  if (!grid) return null;
  const awards = readAwards(workbook);
  const rows = parseRows(FLAGS, grid);
  const rulingOf = rows.length > 0 ? candidateRulings(workbook, policy) : () => '';
  const dossierOf = dossiersBeside(workbook, rows, policy);
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
      dossier: dossierOf(row),
    };
  });
}
