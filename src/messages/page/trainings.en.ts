/** Trainings, in English. */
import type { words as indonesian } from './trainings.id.ts';

export const words: Readonly<Record<keyof typeof indonesian, string>> = {
  'trainings.title': 'Trainings and workshops',
  'trainings.about': 'Employees choose trainings by a form, get a place or wait for one, and evaluate them.',
  'trainings.open': 'Look at trainings',
  'trainings.again': 'Look again',
  'trainings.looked': '{open} {open|training is|trainings are} open.',
  'trainings.none':
    'There is no training in this period yet. Fill in sheet Pelatihan, or bring in pelatihan.csv in step Prepare.',
  'trainings.figure.open': 'Open',
  'trainings.figure.chosen': 'Have chosen',
  'trainings.figure.enrolled': 'Enrolled',
  'trainings.figure.waiting': 'Waiting',
  'trainings.list': 'Catalogue ({total})',
  'trainings.counts': 'Enrolled {enrolled}, waiting {waiting}, attended {attended}',
  'trainings.certificates': 'Number certificates ({missing})',
  'trainings.certificates.of': 'Number certificates of {code}',
  'trainings.certificates.done':
    '{given} {given|certificate has its|certificates have their} number; the window to print is open.',
  'trainings.print': 'Print certificates',
  'trainings.print.done': 'Certificates are open over the sheets.',
  'trainings.promoted': 'Got a place after waiting ({total})',
  'trainings.promoted.one': '{name}: {training}',
  'trainings.promoted.about': 'Not told yet; their letters go with the offer.',
  'trainings.offer': 'Send offer and news',
  'trainings.offer.warn':
    'The trainings to choose from, and {promoted} {promoted|place|places} for those who have waited.',
  'trainings.evaluate': 'Ask for evaluations',
  'trainings.evaluate.warn':
    '{due} {due|evaluation is|evaluations are} asked of those who attended, in one letter to each.',
  'trainings.evaluated': 'Evaluations filled in: {answered} of {asked}.',
  'trainings.pull': 'Pull answers',
  'trainings.held': '{held} {held|answer is|answers are} held; decide on {held|it|them} below.',
  'trainings.held.of': 'Held: {role}',
  'busy.trainings': 'Reading trainings…',
  'busy.certificates': 'Preparing certificates…',
  'mail.about.enrolment-reminder': 'To employees who have not chosen among trainings that are still open.',
  'mail.about.training-evaluation-reminder': 'To participants who have not evaluated their training.',
};
