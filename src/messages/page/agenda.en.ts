/** Agendas of evaluation meetings. In English. */
import type { words as keys } from './agenda.id.ts';

export const words: Record<keyof typeof keys, string> = {
  'agenda.day': 'Day',
  'agenda.day.all': 'All days',
  'agenda.print.note': 'A4 upright; each meeting begins on a new page.',
  'agenda.chosen': 'Chosen: {n} {n|meeting|meetings}, usually two pages each.',
  'agenda.loading': 'Preparing agendas…',
  'agenda.empty':
    'No meeting has a day in sheet Rapat yet. Propose days in step Meetings or fill in that sheet, then open this again.',
  'agenda.none': 'There is no meeting in this choice. Choose another day, unit or person.',
  'agenda.title': 'Agenda of the evaluation meeting',
  'agenda.period': 'Period {period}',
  'agenda.foot': 'Agenda of the evaluation meeting {period}: {name}',
  'agenda.when': 'When',
  'agenda.where': 'Where',
  'agenda.employee': 'Employee',
  'agenda.supervisor': 'Supervisor',
  'agenda.targets': 'A. Targets and what was reached',
  'agenda.targets.none': 'No target is recorded.',
  'agenda.target': 'Target and indicator',
  'agenda.goal': 'Goal',
  'agenda.realised': 'Reached',
  'agenda.achievement': 'Achievement',
  'agenda.actions': 'B. Agreed in the last meeting',
  'agenda.actions.none': 'Nothing is recorded as agreed yet.',
  'agenda.strengths': 'C. Strengths',
  'agenda.growth': 'D. What to work on',
  'agenda.unknown': 'There is no rating yet that may be shown; talk about it.',
  'agenda.notes': 'E. Notes of the meeting',
  'agenda.agreed': 'F. Agreed',
  'agenda.agreed.what': 'What, and by whom',
  'agenda.agreed.due': 'By',
  'agenda.sign.employee': 'Employee,',
  'agenda.sign.supervisor': 'Supervisor,',
  'agenda.note':
    'Behaviour is on a scale of 40–120. Answers of colleagues or subordinates that are too few are not shown.',
};
