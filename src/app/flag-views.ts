/** Candidates as the sidebar shows them: those for an award with what was decided about them, the others with their dossier. */
import { candidacyKey } from '../core/act/decision.ts';
import { dossierAbout } from '../core/act/dossier-about.ts';
import { isLow } from '../core/act/history.ts';
import type { MatterKey, Track } from '../core/act/matter.ts';
import { isSettled, stageOf } from '../core/plan/cycle.ts';
import type { Policy } from '../core/plan/policy.ts';
import type { Workbook } from '../google/workbook.ts';
import { daysIn } from '../messages/moment.ts';
import { LANGUAGES, type MessageKey, say } from '../messages/say.ts';
import { candidacyOf, FLAGS } from '../tables/flags.ts';
import { parseRows, type RowOf } from '../tables/notation.ts';
import { FLAG_WORDS } from '../tables/words.ts';
import type { AwardView, FlagView, Home } from './api.types.ts';
import { type Awards, readAwards } from './awards.ts';
import { candidateCells } from './candidate-words.ts';
import { currentCycle } from './cycle.ts';
import { readDossiers } from './dossiers.ts';
import { candidateRulings, type Ruling, readRulings } from './rulings.ts';

type FlagRow = RowOf<typeof FLAGS>;
type FlagPolicy = Pick<Policy, 'language' | 'period' | 'dossierExpiryDays'>;

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

/**
 * What a row is about, in whichever language it was written: of days on end its evidence names the first and the last. Undefined for
 * an award, and where somebody typed over those days.
 */
function matterOf(
  { id: personId, kind, rule, evidence, threshold = 0 }: FlagRow,
  period: number,
): MatterKey | undefined {
  const own = { personId, period, from: '', to: '', threshold };
  if (kind === FLAG_WORDS.guidance) return { ...own, track: 'guidance', rule: 'low-rating' };
  if (kind !== FLAG_WORDS.sanction) return undefined;
  if (LANGUAGES.every((language) => say(language, 'rule.consecutive-absence') !== rule))
    return { ...own, track: 'discipline', rule: 'cumulative-absence' };
  const [from, to] = daysIn(evidence);
  return from && to ? { ...own, track: 'discipline', rule: 'consecutive-absence', from, to } : undefined;
}

/**
 * Why a candidate has no dossier. Kandidat is frozen with its ratings, so that of one a ruling on an objection may say otherwise;
 * whether rows of absence were mended since is looked at where dossiers are opened.
 */
function whyNone(track: Track, isFrozen: boolean, ruling: Ruling | undefined): MessageKey {
  if (track !== 'guidance') return 'dossier.beside.none';
  if (!isFrozen) return 'dossier.beside.early';
  return ruling && ruling.outcome !== 'upheld' && !isLow(ruling) ? 'dossier.beside.gone' : 'dossier.beside.none';
}

/** The dossier of each row. Nothing is read where nobody is a candidate for an examination. */
function dossiersBeside(
  workbook: Workbook,
  rows: readonly FlagRow[],
  policy: FlagPolicy,
): (row: FlagRow) => FlagView['dossier'] {
  const { language, period } = policy;
  const matters = new Map(rows.map((row) => [row, matterOf(row, period)]));
  if ([...matters.values()].every((one) => one === undefined)) return () => null;
  const { all } = readDossiers(workbook, policy);
  const isFrozen = isSettled(stageOf(currentCycle(workbook)));
  const rulings = readRulings(workbook, period);
  return (row) => {
    const matter = matters.get(row);
    if (!matter) return null;
    const dossier = dossierAbout(matter, all);
    if (!dossier)
      return { number: null, text: say(language, whyNone(matter.track, isFrozen, rulings.get(matter.personId))) };
    const { number, state } = dossier;
    const words = { number: String(number), state: say(language, `word.dossier-state.${state}`) };
    return { number, text: say(language, 'dossier.beside', words) };
  };
}

/** How many candidates there are; null before the first computation. */
export function candidatesOf(workbook: Workbook): Home['candidates'] {
  const grid = workbook.read(FLAGS);
  if (!grid) return null;
  const all = readAwards(workbook);
  const rows = parseRows(FLAGS, grid).map((row) => awardOf(row, all));
  const awards = rows.filter((award) => award !== null);
  return {
    award: awards.length,
    sanction: rows.length - awards.length,
    granted: awards.filter(({ decision }) => decision?.kind === 'grant').length,
    undecided: awards.filter(({ decision }) => !decision).length,
  };
}

/** Most candidates of a kind that the sidebar lists; the sheet holds them all. */
const LISTED = 50;

/** So many of each kind; where there are more, those about whom nobody decided come first. */
function listedOf(rows: readonly FlagRow[], awards: Awards): readonly FlagRow[] {
  if (rows.length <= LISTED) return rows;
  const ofKind = (isAward: boolean) => rows.filter((row) => (candidacyOf(row) !== undefined) === isAward);
  const isDecided = (row: FlagRow): number => (awardOf(row, awards)?.decision ? 1 : 0);
  return [
    ...[...ofKind(true)].sort((one, other) => isDecided(one) - isDecided(other)).slice(0, LISTED),
    ...ofKind(false).slice(0, LISTED),
  ];
}

/** Candidates in the order of their sheet, as many of each kind as the sidebar lists. */
export function flagViews(workbook: Workbook, policy: FlagPolicy): readonly FlagView[] {
  const grid = workbook.read(FLAGS);
  if (!grid) return [];
  const awards = readAwards(workbook);
  const rows = listedOf(parseRows(FLAGS, grid), awards);
  const rulingOf = rows.length > 0 ? candidateRulings(workbook, policy) : () => '';
  const dossierOf = dossiersBeside(workbook, rows, policy);
  const cellsOf = candidateCells(policy.language);
  return rows.map((row): FlagView => {
    const award = awardOf(row, awards);
    const { rule, unitOfValue, evidence, firmness } = cellsOf(row);
    return {
      kind: award ? 'award' : 'sanction',
      name: row.name,
      unit: row.unit,
      rule,
      value: row.value ?? 0,
      threshold: row.threshold ?? 0,
      unitOfValue,
      evidence,
      ruling: rulingOf(row),
      firmness: inShort(firmness),
      award,
      dossier: dossierOf(row),
    };
  });
}
