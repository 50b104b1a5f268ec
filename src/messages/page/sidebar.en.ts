/** The frame of the sidebar: its steps, the next thing to do, and the language. In English. */
import type { words as keys } from './sidebar.id.ts';

export const words: Record<keyof typeof keys, string> = {
  'section.unfit': 'This step does not fit this sidebar; Teladan may have been updated.',
  'section.unfit.next': 'Close this sidebar and open it again from the menu Extensions › Teladan › Buka Teladan.',
  'section.loading': 'Preparing this step…',
  'app.find': 'Find an employee',
  'app.check': 'Check the installation',
  'app.help': '?',
  'app.help.of': 'Help: {topic}',
  'app.help.busy': 'Opening help…',
  'app.help.shown': 'Help is open over the sheets.',
  'app.name': 'Teladan',
  'app.title': 'Assessment period {period}',
  'app.note': 'The agency’s own instrument, beside e-Kinerja BKN. It does not replace it.',
  'app.reload': 'Reload',
  'app.steps': 'Assessment steps',
  'language.changed':
    'This workbook is now in Indonesian. Finish first what you are filling in here: opening anew empties it.',
  'language.open': 'Open in Indonesian (Bahasa Indonesia)',
  'state.todo': 'Not yet',
  'state.partly': 'In progress',
  'state.done': 'Done',
  'state.doubtful': 'Done, {n} {n|problem|problems}',
  'state.next': 'Next',
  'detail.prepare': '{assignments} {assignments|assignment|assignments}',
  'detail.forms': '{open} of {total} forms open',
  'detail.monitor': '{answered} of {total} assignments answered',
  'detail.ratings': '{rated} rated, {insufficient} incomplete',
  'detail.awards': '{candidates} {candidates|candidate|candidates}',
  'detail.guidance': '{candidates} {candidates|candidate|candidates} for examination',
  'detail.summary': '{units} {units|unit|units}',
};
