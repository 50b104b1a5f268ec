/**
 * Closing, reopening and finalising a cycle.
 *
 * Closing computes once more and freezes what it found; whoever answers later is late. Reopening asks for a reason.
 * Finalising writes the ratings into Riwayat for good, and refuses ratings that somebody changed since the closing.
 */
import { fingerprintOf } from '../core/canonical.ts';
import { byText } from '../core/number.ts';
import type { Role } from '../core/types.ts';
import { AppError } from '../google/app-error.ts';
import { acceptAnswers } from '../google/forms.ts';
import { withLock } from '../google/lock.ts';
import { readFrozen, writeCycleRecord, writeFrozen } from '../google/properties.ts';
import { openWorkbook, type Workbook } from '../google/workbook.ts';
import { say } from '../messages/say.ts';
import { FLAGS } from '../tables/flags.ts';
import { FORMS, parseForms } from '../tables/forms.ts';
import { parseRows } from '../tables/notation.ts';
import { RATINGS } from '../tables/ratings.ts';
import { SCORES } from '../tables/scores.ts';
import type { Api } from './api.types.ts';
import { countProblems } from './counts.ts';
import { currentCycle, moveCycle, occasion, refuseUnlessAllowed } from './cycle.ts';
import { compute } from './evaluate.ts';
import { readHome } from './home.ts';
import { keepHistory } from './keep-history.ts';
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
    keepHistory(session, standing);
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

/** What ratings, scores and candidates say, whatever the order of their rows. */
function fingerprintOfRatings(workbook: Workbook): string {
  const textsOf = (rows: readonly Readonly<Record<string, unknown>>[]): readonly string[] =>
    rows.map((row) => fingerprintOf(Object.entries(row).map(([key, value]) => [key, value ?? '']))).sort(byText);
  return fingerprintOf([
    textsOf(parseRows(RATINGS, workbook.read(RATINGS))),
    textsOf(parseRows(SCORES, workbook.read(SCORES))),
    textsOf(parseRows(FLAGS, workbook.read(FLAGS))),
  ]);
}
