/**
 * Undangan Rapat: what two people were told of their meeting, an invitation a row, its agenda as JSON. Rows are only added.
 *
 * A row whose agenda cannot be read any more still says when they meet.
 */
import { type Agenda, NO_AGENDA } from '../core/act/agenda.ts';
import type { Invitation } from '../core/act/meeting.ts';
import { type Grid, moment, number, parseRows, type RowOf, table, text } from './notation.ts';

export const MEETING_INVITATIONS = table('meeting-invitations', 'Undangan Rapat', 'kept', [
  number('period', 'Periode', '0', 80),
  number('edition', 'Terbitan', '0', 80),
  text('employeeId', 'NIP', 165),
  text('supervisorId', 'NIP Atasan', 165),
  number('round', 'Ke', '0', 60),
  number('sequence', 'Pemindahan', '0', 90),
  moment('start', 'Mulai', 'minute'),
  number('minutes', 'Menit', '0', 70),
  text('place', 'Tempat', 220),
  moment('at', 'Waktu'),
  text('by', 'Oleh', 280),
  { ...text('agenda', 'Agenda', 420), wrap: true },
  text('calledOff', 'Dibatalkan', 100),
] as const);

const OFF_WORD = 'Ya';

function agendaOf(cell: string): Agenda {
  try {
    const { gaps, lowest, missed, actions } = JSON.parse(cell) as Partial<Agenda>;
    return [gaps, lowest, missed, actions].every(Array.isArray)
      ? ({ gaps, lowest, missed, actions } as Agenda)
      : NO_AGENDA;
  } catch {
    // A cell that somebody typed into says nothing; nothing else can go wrong here.
    return NO_AGENDA;
  }
}

/** The invitations of a period, in the order in which they were made. */
export const parseMeetingInvitations = (grid: Grid | undefined, period: number): readonly Invitation[] =>
  parseRows(MEETING_INVITATIONS, grid).flatMap(
    ({ period: of, edition, round, sequence, minutes, agenda, calledOff, ...row }) =>
      of === period &&
      edition !== undefined &&
      round !== undefined &&
      sequence !== undefined &&
      minutes !== undefined &&
      /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(row.start)
        ? [
            {
              ...row,
              ...{ edition, round, sequence, minutes, agenda: agendaOf(agenda) },
              ...(calledOff === OFF_WORD ? { calledOff: true } : {}),
            },
          ]
        : [],
  );

export const meetingInvitationRow = (
  { agenda, calledOff, ...invitation }: Invitation,
  period: number,
): RowOf<typeof MEETING_INVITATIONS> => ({
  ...invitation,
  period,
  agenda: JSON.stringify(agenda),
  calledOff: calledOff ? OFF_WORD : '',
});
