/**
 * Where the end of the year stands: reports are kept and supervisors noted who are to confirm them, both shown in the
 * sheet Laporan Akhir Tahun, and what was confirmed goes into the numbers.
 *
 * Whatever follows from an answer is kept before it is shown. Kept once more it is kept once, wherever a run was stopped.
 */
import { type Ask, newAsks, type Reviewed, review } from '../core/act/confirmation.ts';
import { confirmedInnovations, realisationsOf, wishesOf } from '../core/act/confirmed.ts';
import { newReports, type Report } from '../core/act/report.ts';
import type { Evidence } from '../core/evaluate.ts';
import { withRealisations } from '../core/measure/realisation.ts';
import type { Problem } from '../core/problem.ts';
import type { Look } from '../google/form-looks.ts';
import { timeNow } from '../google/time.ts';
import { ASKS, askRow, REPORTS, reportRow } from '../tables/reports.ts';
import { readIntake } from './evidence.ts';
import { askingForms, type InquiriesRead, readInquiries } from './inquiries.ts';
import type { Session } from './session.ts';
import { innovationOf, verdictOf } from './year-end-forms.ts';
import { readAsks, readReports } from './year-end-requests.ts';

type Responses = InquiriesRead['collected']['responses'];

/** Everything that is known of the end of the year, and every report that stands by person. */
export interface YearEnd {
  readonly reports: readonly Report[];
  readonly asks: readonly Ask[];
  readonly reviewed: ReadonlyMap<string, Reviewed>;
}

/** Whether anybody was asked to report. */
export const hasYearEnd = (session: Session): boolean => askingForms(session).some(({ role }) => role === 'year-end');

export function readYearEnd(session: Session, responses: Responses): YearEnd {
  const [reports, asks] = [readReports(session), readAsks(session)];
  return { reports, asks, reviewed: review({ reports, asks, responses, labels: { verdictOf, innovationOf } }) };
}

/** Keeps what was reported and is not kept yet, then who is to confirm it. */
export function keepReports(session: Session, responses: Responses): YearEnd {
  const { workbook, cycle } = session;
  const { period } = cycle.policy;
  const fresh = newReports(responses, readReports(session), cycle.targets);
  workbook.append(
    REPORTS,
    fresh.map((report) => reportRow(report, period)),
  );
  const at = timeNow();
  const { reviewed } = readYearEnd(session, responses);
  workbook.append(
    ASKS,
    newAsks(reviewed, cycle.roster).map((ask) => askRow({ ...ask, at }, period)),
  );
  return readYearEnd(session, responses);
}

/** What of the evidence the end of the year changes, and the problems of the cycle with it. */
export interface Counted extends Required<Pick<Evidence, 'targets' | 'innovations' | 'wishes'>> {
  readonly problems: readonly Problem[];
}

/**
 * Targets, innovations and wishes with what supervisors have confirmed. Costs nothing while nobody was asked to report.
 *
 * @param read what was answered, where it was read already
 */
export function countedReports(session: Session, read?: InquiriesRead): Counted {
  const { cycle } = session;
  const { targets, innovations, problems } = cycle;
  if (!hasYearEnd(session)) return { targets, innovations, wishes: [], problems };
  const { collected } = read ?? readInquiries(session, 'skip-forms');
  const { reviewed } = readYearEnd(session, collected.responses);
  return {
    ...withRealisations(targets, problems, realisationsOf(reviewed)),
    innovations: [...innovations, ...confirmedInnovations(reviewed)],
    wishes: wishesOf(reviewed),
  };
}

/** Everything that the numbers of a cycle come from, with what supervisors have confirmed. */
export const readEvidence = (session: Session, look: Look | 'skip-forms'): Evidence => ({
  ...session.cycle,
  ...countedReports(session),
  ...readIntake(session, look).intake,
});
