/** The life of the period: closing, reopening, finalising, opening a new one. In English. */
import type { words as keys } from './cycle.id.ts';

export const words: Record<keyof typeof keys, string> = {
  'cycle.title': 'Period {period}',
  'cycle.stage.before': 'Preparation.',
  'cycle.stage.before.about': 'The period begins when the first form is made.',
  'cycle.stage.opened': 'Forms are being made.',
  'cycle.stage.opened.about': 'Answers are collected once all forms are ready.',
  'cycle.stage.collecting': 'Collecting answers.',
  'cycle.stage.collecting.about': 'Ratings are computed anew whenever answers are pulled.',
  'cycle.stage.closing': 'Being closed.',
  'cycle.stage.closing.about': 'The forms take no more answers. Until it is done nothing can be changed.',
  'cycle.stage.closed': 'Closed.',
  'cycle.stage.closed.about': 'Ratings are computed no more; later answers are late.',
  'cycle.stage.finalised': 'Final.',
  'cycle.stage.finalised.about': 'Ratings stand in sheet Riwayat and change no more.',
  'cycle.last': 'Since {at}.',
  'cycle.last.by': 'Since {at}, by {by}.',
  'cycle.last.reason': 'Reason: {reason}',
  'cycle.closing':
    'The closing begun at {at} is not finished. Go on or cancel it; later answers are late unless it is cancelled.',
  'cycle.closing.cancel': 'Cancel the closing',
  'cycle.close': 'Close the period',
  'cycle.close.title': 'Close period {period}?',
  'cycle.close.about':
    'The forms are closed, answers and reports pulled and computed once more; letters that follow go by the clock. Later answers do not count. The period can be reopened with a reason.',
  'cycle.close.left':
    'By the last pull: {owing} {owing|rater|raters} not done, {open} {open|assignment|assignments} unanswered, {insufficient} {insufficient|rating|ratings} incomplete, {problems} {problems|problem|problems} not mended.',
  'cycle.close.yes': 'Yes, close it',
  'cycle.close.over': 'The closing has stopped. How the period stands is told below.',
  'busy.cycle.close': 'Closing the forms and the period…',
  'cycle.reopen': 'Reopen',
  'cycle.reopen.title': 'Reopen period {period}?',
  'cycle.reopen.about':
    'The forms take answers again, ratings may change, reminders by the clock go again. Reason and your name are recorded.',
  'cycle.reopen.reason': 'Reason for reopening',
  'cycle.reopen.yes': 'Reopen',
  'cycle.reopen.done': 'The period is open again and the reason is recorded.',
  'busy.cycle.reopen': 'Reopening the period…',
  'cycle.finalise': 'Finalise',
  'cycle.finalise.title': 'Finalise period {period}?',
  'cycle.finalise.about':
    'Replies are pulled first; letters that follow go by the clock. Ratings are kept in sheet Riwayat. Once final, this period cannot be reopened.',
  'cycle.finalise.undecided':
    'Award {undecided|candidate|candidates} not decided on: {undecided}. Once the period is final nobody can be granted one.',
  'cycle.finalise.yes': 'Yes, finalise it',
  'cycle.finalise.done': 'The period is final; its ratings are in sheet Riwayat.',
  'busy.cycle.finalise': 'Keeping the ratings in Riwayat…',
  'cycle.new-period': 'Open period {next}',
  'cycle.new-period.title': 'Open period {next}?',
  'cycle.new-period.about':
    'Employees, conflicts, criteria, trainings with their participants and policy go on to period {next}. Targets, attendance, innovations, assignments, ratings and answers of this period are kept in hidden sheets with their year. Old forms are closed; links, codes and unpulled answers are void.',
  'cycle.new-period.about.copy':
    'This copy becomes a workbook of its own for period {next}. What it holds is kept in hidden sheets with its year. The forms and links of the original are not touched.',
  'cycle.new-period.dossiers':
    'Dossiers waiting for an answer: {count} (number {numbers}). Their forms are closed too; the answers have to be asked for again.',
  'cycle.new-period.awards':
    'Not decided yet: exemplary employee of {awards}. Once period {next} is opened nobody can.',
  'cycle.new-period.untold':
    'Decided, not announced: exemplary employee of {awards}. Once period {next} is opened they are announced no more.',
  'busy.cycle.ends': 'Looking for what is not finished…',
  'cycle.new-period.confirm': 'Type {next} to go on',
  'cycle.new-period.yes': 'Open period {next}',
  'cycle.new-period.done': 'The new period is open. Begin with step Prepare.',
  'busy.cycle.new-period': 'Opening the new period…',
  'cycle.changing.title': 'The new period is not open yet',
  'cycle.changing.about': 'Nothing is lost. Go on opening period {next}.',
  'cycle.copy.title': 'This is a copy',
  'cycle.copy.about':
    'Its forms, links and answers belong to the original: here no answers are pulled, no mail is sent and no period is closed.',
  'cycle.copy.look': 'Only look',
  'cycle.copy.looking': 'You are only looking. Reload the panel for the other choice.',
};
