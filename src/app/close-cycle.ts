/**
 * Closing, reopening and finalising a cycle.
 *
 * Closing computes once more and freezes what it found; whoever answers later is late. Reopening asks for a reason.
 * Finalising writes the ratings into Riwayat for good, and refuses ratings that somebody changed since the closing.
 */
import { criterionMeans, type HistoryEntry } from '../core/act/history.ts';
import { fingerprintOf } from '../core/canonical.ts';
import { byText, groupBy } from '../core/number.ts';
import { BANDS, QUADRANTS, ROLES, type Role } from '../core/types.ts';
import { AppError } from '../google/app-error.ts';
import { acceptAnswers } from '../google/forms.ts';
import { withLock } from '../google/lock.ts';
import { readFrozen, writeCycleRecord, writeFrozen } from '../google/properties.ts';
import { openWorkbook, type Workbook } from '../google/workbook.ts';
import { say } from '../messages/say.ts';
import { EXPLANATIONS } from '../tables/explanations.ts';
import { FORMS, parseForms } from '../tables/forms.ts';
import { addToHistory, HISTORY, parseHistory } from '../tables/history.ts';
import { parseRows, type RowOf } from '../tables/notation.ts';
import { RATINGS } from '../tables/ratings.ts';
import { SCORES } from '../tables/scores.ts';
import { BAND_WORDS, QUADRANT_WORDS, ROLE_WORDS } from '../tables/words.ts';
import type { Api } from './api.types.ts';
import { countProblems } from './counts.ts';
import { currentCycle, moveCycle, occasion, refuseUnlessAllowed } from './cycle.ts';
import { compute } from './evaluate.ts';
import { readHome } from './home.ts';
import { writeProblems } from './problems.ts';
import { openSession, refuseImpossible, type Session } from './session.ts';

export const closeCycle: Api['closeCycle'] = () =>
  withLock(() => {
    const session = openSession();
    const { workbook, cycle } = session;
    refuseUnlessAllowed(workbook, 'close');
    refuseImpossible(cycle);
    const standing = currentCycle(workbook);
    if (!standing) throw new AppError('forms-not-open');
    const how = occasion();
    // From here on answers are late. A closing that was stopped keeps its time when it is pressed again.
    const closedAt = standing.closedAt || how.at;
    writeCycleRecord({ ...standing, closedAt });
    const open = acceptEverywhere(workbook, false);
    compute(session);
    tellCounts(session);
    workbook.flush();
    writeFrozen(fingerprintOfRatings(openWorkbook()));
    moveCycle(workbook, standing, 'closed', { ...how, at: closedAt, reason: openText(session, open) });
    return readHome(workbook);
  });

export const reopenCycle: Api['reopenCycle'] = ({ reason }) =>
  withLock(() => {
    const workbook = openWorkbook();
    refuseUnlessAllowed(workbook, 'reopen');
    const standing = currentCycle(workbook);
    if (!standing || reason.trim() === '') throw new AppError('reason-missing');
    acceptEverywhere(workbook, true);
    moveCycle(workbook, standing, 'collecting', occasion(reason.trim()));
    return readHome(workbook);
  });

export const finaliseCycle: Api['finaliseCycle'] = () =>
  withLock(() => {
    const session = openSession();
    const { workbook } = session;
    refuseUnlessAllowed(workbook, 'finalise');
    const standing = currentCycle(workbook);
    if (!standing || fingerprintOfRatings(workbook) !== readFrozen()) throw new AppError('ratings-changed');
    const kept = workbook.read(HISTORY);
    const known = new Set(parseHistory(kept).map(entryKey));
    const entries = historyEntries(session, standing).filter((entry) => !known.has(entryKey(entry)));
    workbook.write(HISTORY, addToHistory(kept, entries));
    workbook.flush();
    moveCycle(workbook, standing, 'finalised', occasion());
    return readHome(workbook);
  });

/** Tells where a form counts otherwise than its tab has rows, below what the pull has told. */
const tellCounts = ({ workbook, cycle }: Session): void =>
  writeProblems(workbook, cycle.policy.language, () => false, countProblems(workbook));

/** Opens or closes every form; the roles of those that this person may not reach. */
const acceptEverywhere = (workbook: Workbook, accepting: boolean): readonly Role[] =>
  parseForms(workbook.read(FORMS)).flatMap(({ role, formId }) => (acceptAnswers(formId, accepting) ? [] : [role]));

const openText = ({ cycle: { policy } }: Session, open: readonly Role[]): string =>
  open.length === 0
    ? ''
    : say(policy.language, 'cycle.forms-left-open', {
        roles: open.map((role) => say(policy.language, `role.${role}`)).join(', '),
      });

/** What ratings and scores say, whatever the order of their rows. */
function fingerprintOfRatings(workbook: Workbook): string {
  const textsOf = (rows: readonly Readonly<Record<string, unknown>>[]): readonly string[] =>
    rows.map((row) => fingerprintOf(Object.entries(row).map(([key, value]) => [key, value ?? '']))).sort(byText);
  return fingerprintOf([
    textsOf(parseRows(RATINGS, workbook.read(RATINGS))),
    textsOf(parseRows(SCORES, workbook.read(SCORES))),
  ]);
}

const entryKey = ({ cycleId, personId }: Pick<HistoryEntry, 'cycleId' | 'personId'>): string =>
  `${cycleId}|${personId}`;

/** The roles that counted for somebody: those with a value beside the rating. */
const countedRoles = (row: RowOf<typeof RATINGS>): ReadonlySet<Role> =>
  new Set(ROLES.filter((role) => row[role] !== undefined));

/** The ratings as they stand, as entries of the history. */
function historyEntries(
  { workbook, cycle: { policy } }: Session,
  { number, id }: { readonly number: number; readonly id: string },
): readonly HistoryEntry[] {
  const scores = groupBy(parseRows(SCORES, workbook.read(SCORES)), (row) => row.id);
  const explained = new Map(parseRows(EXPLANATIONS, workbook.read(EXPLANATIONS)).map((row) => [row.id, row]));
  return parseRows(RATINGS, workbook.read(RATINGS)).map((row) => {
    const own = (scores.get(row.id) ?? []).flatMap(({ role, criterion, points }) => {
      const named = ROLES.find((one) => ROLE_WORDS[one] === role);
      return named && points !== undefined ? [{ role: named, criterion, points }] : [];
    });
    return {
      period: policy.period,
      cycle: number,
      cycleId: id,
      personId: row.id,
      name: row.name,
      unit: row.unit,
      results: row.results,
      behaviour: row.behaviour,
      final: row.final,
      band: BANDS.find((band) => BAND_WORDS[band] === row.band),
      quadrant: QUADRANTS.find((quadrant) => QUADRANT_WORDS[quadrant] === row.quadrant),
      criteria: criterionMeans(own, countedRoles(row), policy),
      policyVersion: explained.get(row.id)?.version ?? '',
      fingerprint: explained.get(row.id)?.fingerprint ?? '',
    };
  });
}
