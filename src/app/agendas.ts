/**
 * Agendas of evaluation meetings on paper: who meets whom, when, where and about what, with room for notes and signatures.
 * Both sides read it, so it holds nothing that the employee may not read. Each is of a meeting that stands in the sheet Rapat.
 */
import type { Agenda } from '../core/act/agenda.ts';
import { byText } from '../core/number.ts';
import { openDialog } from '../google/menu.ts';
import { timeNow } from '../google/time.ts';
import { dayText } from '../messages/moment.ts';
import { say } from '../messages/say.ts';
import type { SheetAppointment } from '../tables/meetings.ts';
import type { AgendaView, Api, SignatoryView } from './api.types.ts';
import { targetViews } from './documents.ts';

import { letterheadOf } from './letterhead.ts';
import { type Prepared, prepareMeetings } from './meeting-agenda.ts';
import { actionText, momentOf } from './meeting-words.ts';
import { readMeetingsKept } from './meetings.ts';
import { openSession, type Session } from './session.ts';

const dayOf = ({ start }: SheetAppointment): string => start.slice(0, 10);

/** The day that is asked for, else the next with a meeting, else the last; `''` for all. */
function dayAsked(all: readonly SheetAppointment[], day: string | null): string {
  const days = all.map(dayOf).sort(byText);
  return day ?? days.find((one) => one >= timeNow().slice(0, 10)) ?? days[days.length - 1] ?? '';
}

function somebody({ cycle }: Session, id: string): SignatoryView & { readonly unit: string } {
  const person = cycle.roster.people.get(id);
  return { id, name: person?.name ?? id, position: person?.position ?? '', unit: person?.unit ?? '' };
}

function viewOf(session: Session, appointment: SheetAppointment, prepared: Prepared): AgendaView {
  const { criteria, policy } = session.cycle;
  const { language } = policy;
  const { employeeId, supervisorId, place } = appointment;
  const { agenda, strengths, targets, appraisal } = prepared;
  const statementOf = (code: string): string => criteria.find((one) => one.code === code)?.statement ?? code;
  const pointsText = ({ criterion, points }: Agenda['lowest'][number]): string =>
    say(language, 'agenda.points', { criterion: statementOf(criterion), points });
  return {
    employee: somebody(session, employeeId),
    supervisor: somebody(session, supervisorId),
    moment: momentOf(language, appointment),
    place,
    targets: targetViews(targets, appraisal),
    strengths: strengths.map(pointsText),
    growth: agenda.lowest.map(pointsText),
    gaps: agenda.gaps.map(({ criterion, self, supervisor }) =>
      say(language, 'meeting.agenda.gap', { criterion: statementOf(criterion), self, supervisor }),
    ),
    actions: agenda.actions.map((action) => actionText(language, action)),
  };
}

/** The agendas of a day, of a unit or of one meeting. */
export const agendas: Api['agendas'] = ({ day, unit, personId }) => {
  const session = openSession();
  const { policy, roster } = session.cycle;
  const all = [...readMeetingsKept(session).appointments].sort(
    (a, b) => byText(a.start, b.start) || byText(a.employeeId, b.employeeId),
  );
  const unitOf = ({ employeeId }: SheetAppointment): string => roster.people.get(employeeId)?.unit ?? '';
  const chosen = dayAsked(all, day);
  const inChoice = all.filter((one) => [dayOf(one), ''].includes(chosen) && (unit === null || unitOf(one) === unit));
  const prepare = prepareMeetings(session);
  return {
    language: policy.language,
    letterhead: letterheadOf(policy, { isSigned: false }),
    period: String(policy.period),
    days: [...new Set(all.map(dayOf))].map((one) => ({ day: one, text: dayText(policy.language, one) })),
    day: chosen,
    units: [...new Set(all.map(unitOf))].sort(byText),
    unit,
    people: inChoice.map(({ employeeId: id }) => ({ id, name: roster.people.get(id)?.name ?? id })),
    personId,
    agendas: inChoice
      .filter(({ employeeId }) => personId === null || employeeId === personId)
      .map((one) => viewOf(session, one, prepare(one.employeeId))),
  };
};

/** Opens the agendas in a window over the sheets. */
export const showAgendas: Api['showAgendas'] = () => {
  const { cycle } = openSession();
  openDialog(`agenda-${cycle.policy.language}`, 'Teladan', { width: 900, height: 640 });
  return { shown: true };
};
