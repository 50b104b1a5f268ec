/** What each meeting should talk about now: from appraisals, targets, and what was agreed in the last meeting that was held. */
import { type Agenda, agendaOf, strengthsOf } from '../core/act/agenda.ts';
import { openActions } from '../core/act/meeting.ts';
import { withPossibleDays } from '../core/act/meeting-day.ts';
import { groupBy } from '../core/number.ts';
import type { DescribedTarget } from '../core/plan/target.ts';
import { ARCHIVE } from '../tables/archive.ts';
import { FORMS } from '../tables/forms.ts';
import { ITEMS } from '../tables/items.ts';
import { MEETING_RECORDS, parseMeetingRecords, type SheetRecord } from '../tables/meeting-records.ts';
import { type Appraisal, readAppraisals } from './appraisals.ts';
import type { Session } from './session.ts';

/** What was recorded in this period, and in the one before it, whose sheet is set aside. */
function recordsEver({ workbook, cycle }: Session): readonly SheetRecord[] {
  const before = `${MEETING_RECORDS.title} ${cycle.policy.period - 1}`;
  return [MEETING_RECORDS, { ...MEETING_RECORDS, title: before }].flatMap((table) =>
    parseMeetingRecords(workbook.read(table)).map(withPossibleDays),
  );
}

/** Reads all that preparing comes to, before anything is written. */
export function readBeforePreparing(session: Session): void {
  for (const table of [FORMS, ITEMS, ARCHIVE]) session.workbook.read(table);
  recordsEver(session);
}

/** One person's meeting, as far as it can be prepared. */
export interface Prepared {
  readonly agenda: Agenda;
  readonly strengths: Agenda['lowest'];
  readonly targets: readonly DescribedTarget[];
  readonly appraisal: Appraisal | undefined;
}

/** Reads everything once, and prepares one person's meeting after the other. */
export function prepareMeetings(session: Session): (employeeId: string) => Prepared {
  const appraisals = readAppraisals(session);
  const targets = groupBy(session.cycle.targets, ({ rateeId }) => rateeId);
  const actions = openActions(recordsEver(session));
  return (employeeId) => {
    const appraisal = appraisals.get(employeeId);
    const { explanation, shown = new Set<string>() } = appraisal ?? {};
    const own = targets.get(employeeId) ?? [];
    return {
      agenda: agendaOf(explanation, shown, own, actions.get(employeeId) ?? []),
      strengths: strengthsOf(explanation, shown),
      targets: own,
      appraisal,
    };
  };
}
