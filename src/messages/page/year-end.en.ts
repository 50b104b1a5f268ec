/** Year-end reports and what supervisors confirm. In English. */
import type { words as keys } from './year-end.id.ts';

export const words: Record<keyof typeof keys, string> = {
  'report.title': 'Year-end reports',
  'report.about':
    'Each employee reports what they realised of their targets; their supervisor confirms or corrects it. Only what is confirmed counts.',
  'report.open': 'See where reports stand',
  'report.again': 'Read again where reports stand',
  'report.looked': 'Confirmed {confirmed}, waiting for the supervisor {asked}, not reported {unreported}.',
  'report.empty': 'The employee list is empty. Bring in the list first, in step Prepare.',
  'report.closed': 'As the period stands now, reports can only be looked at.',
  'report.now': 'Where reports stand now',
  'report.of': '{count} of {total} people',
  'report.state': 'State',
  'report.people': 'People',
  'report.state.confirmed': 'Confirmed',
  'report.state.partly': 'To be completed by the supervisor',
  'report.state.asked': 'Waiting for the supervisor',
  'report.state.no-confirmer': 'Without a supervisor',
  'report.state.unreported': 'Not reported',
  'report.pull': 'Pull reports',
  'report.send': 'Ask for reports and confirmations',
  'report.send.first': 'The report form is not made yet.',
  'report.send.about': 'Whoever had their letter gets no second one; supervisors get one letter a day at most.',
  'report.send.warn':
    'Letters ask whoever has not reported ({unreported}) for their report, and supervisors to confirm the reports that wait for them ({asked}). Whoever had their letter is left out.',
  'report.send.make': 'Two forms are made first, which takes some minutes.',
  'report.matters': 'Reports to be mended: {total}',
  'report.matters.some': '{shown} of {total} are shown. The rest is in sheet Masalah.',
  'report.held': 'Reports held: {held}',
  'report.held.confirmation': 'Confirmations held: {held}',
  'report.units': 'Reports not finished, by unit',
  'report.unit': '{unreported} not reported, {unconfirmed} not confirmed, of {people} people',
  'busy.report.look': 'Reading reports and confirmations…',
  'busy.report.pull': 'Pulling reports…',
  'mail.about.year-end-reminder': 'To whoever has not sent a year-end report yet.',
  'mail.about.confirmation-reminder': 'To supervisors who have not confirmed the reports of their people yet.',
};
