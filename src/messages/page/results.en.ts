/** Results made known, and objections to them. In English. */
import type { words as keys } from './results.id.ts';

export const words: Record<keyof typeof keys, string> = {
  'results.title': 'Results and objections',
  'results.about': 'Once the period is closed everybody is sent their result, then accepts it or objects.',
  'results.open': 'See where results stand',
  'results.again': 'Reload where results stand',
  'results.looked': 'Accepted: {accepted}, objected: {objected}, not answered: {open}.',
  'results.empty': 'There is nothing to publish yet: close the period first.',
  'results.now': 'Answers',
  'results.state.accepted': 'Accepted',
  'results.state.objected': 'Objected',
  'results.state.open': 'Waiting for an answer',
  'results.state.silent': 'Said nothing',
  'results.until': 'Last day to answer: {until}.',
  'results.unsettled': 'Before the period is finalised: {what}.',
  'results.tell': 'Publish',
  'results.due':
    'Employees whose results are not published yet, changed, or were never sent: {due}. You see what goes out first.',
  'results.due.none': 'All results are published.',
  'results.publish': 'Publish results',
  'results.previewed': '{due} {due|result is|results are} ready to be published.',
  'results.publish.title': 'Publish results?',
  'results.publish.insufficient': 'Incomplete, and told why: {insufficient}.',
  'results.publish.without-address':
    'Employees without an e-mail address: {withoutAddress}. No letter goes to them. On the day of handing over, write it into Hasil Terbit, column Diserahkan di Kertas, then print: their days run from it, as is printed. Without it they run from today.',
  'results.publish.later':
    'The mail quota is not enough: {later} {later|letter goes on a later day|letters go on later days} with the same last day. If need be, lengthen Hari Keberatan first.',
  'results.publish.example': 'Text for {name}',
  'results.publish.warn':
    '{due} {due|result is|results are} recorded, {letters} {letters|is|are} sent by letter. People may answer until {until}; after that silence is acceptance, except where there is no rating yet. Objections are then passed on to whoever decides, and decisions to employees, by letter without asking again.',
  'results.publish.yes': 'Yes, publish {due} {due|result|results}',
  'results.objections': 'Objections: {total}, undecided {undecided}',
  'results.objections.about':
    "The supervisor's superior decides. Where there is none, write NIP Pemutus in sheet Keberatan, then pull answers.",
  'results.objections.some': '{shown} of {total} are shown. The rest is in sheet Tanggapan Hasil.',
  'results.decider': 'Decides: {decider}',
  'results.decider.none': 'Nobody may decide yet',
  'results.due-by': 'Decision due: {due}',
  'results.print': 'Print result letters',
  'busy.results.results': 'Reading results and answers…',
  'busy.results.pullResults': 'Pulling answers…',
  'busy.results.preview': 'Making results…',
  'mail.about.result-reminder': 'To whoever has said nothing to their result and still may.',
  'mail.about.objection-reminder': 'To whoever has not decided on an objection.',
};
