/** Dossiers and early signs in step Pembinaan. In English. */
import type { words as keys } from './dossiers.id.ts';

export const words: Record<keyof typeof keys, string> = {
  'dossiers.title': 'Dossiers',
  'dossiers.about':
    'Each candidate for an examination (kandidat untuk pemeriksaan) has a dossier: evidence, reply, examination, decision. People take each step.',
  'dossiers.open': 'Look at dossiers',
  'dossiers.again': 'Look again',
  'dossiers.refresh': 'Look for candidates and pull replies',
  'dossiers.busy.dossiers': 'Reading dossiers…',
  'dossiers.busy.refreshDossiers': 'Looking for candidates and pulling replies…',
  'dossiers.busy.signs': 'Telling supervisors',
  'dossiers.looked': '{total} {total|dossier|dossiers}. No letter was sent.',
  'dossiers.guidance': 'Guidance',
  'dossiers.discipline': 'Discipline',
  'dossiers.unrated': 'The ratings of this period are not frozen, so nobody is a candidate for guidance by them yet.',
  'dossiers.unreadable':
    '{rows} {rows|row|rows} of Riwayat Berkas cannot be read or cannot follow, and will not count. See sheet Masalah.',
  'dossiers.none':
    'There are no dossiers yet. Press “Look for candidates and pull replies” once ratings are computed or absences filled in.',
  'dossiers.one': 'Dossier {number}: {name}',
  'dossiers.candidate': 'kandidat untuk pemeriksaan',
  'dossiers.track': 'Track: {track}',
  'dossiers.missing': 'Evidence that is missing: {missing}',
  'dossiers.state': 'State: {state}',
  'dossiers.late': '{deadline} (over)',
  'dossiers.reply.over': 'The employee’s time to reply is over; an examination may be asked for.',
  'dossiers.reply.unsent': 'The request to reply was not handed to the employee yet; no time runs.',
  'dossiers.why': 'Why it was decided so: {reason}',
  'dossiers.print': 'Print dossier',
  'dossiers.print.of': 'Print dossier {number}: {name}',
  'dossiers.print.busy': 'Opening the print…',
  'dossiers.print.shown': 'The print is open.',
  'dossiers.send': 'Send requests',
  'dossiers.send.warn':
    'Requests for a reply or an examination with a personal link: {letters} {letters|letter|letters}. Whoever had theirs gets none again.',
  'dossiers.held': 'Held: {role}',
  'dossiers.step.of': '{step}, dossier {number}: {name}',
  'dossiers.step.reopen': 'The dossier is a candidate again.',
  'dossiers.step.ask-reply':
    'The employee is asked to reply by form, within the days of the policy. The letter goes with “Send requests”.',
  'dossiers.step.hand-over':
    'Record that you handed this request to the employee yourself, with the link in sheet Berkas. The time to reply runs from today.',
  'dossiers.step.ask-examination':
    '{supervisor} is asked to examine and to record what they find. The letter goes with “Send requests”.',
  'dossiers.step.follow-up': 'Record what the authorised person decided. Teladan proposes no punishment.',
  'dossiers.step.dismiss': 'Record that the authorised person decided not to follow this up.',
  'dossiers.step.review': 'Record the review in the middle of the plan.',
  'dossiers.step.close': 'Record how it ended. After this the dossier does not change.',
  'dossiers.step.lapse': 'Its ground is gone from the sheets. The dossier lapses and is kept.',
  'dossiers.nobody': '(no supervisor yet)',
  'dossiers.reason': 'Reason (required)',
  'dossiers.decider': 'Who decided: name and post (required)',
  'dossiers.follow-up': 'To be looked at again on',
  'dossiers.milestones': 'Milestones of the plan',
  'dossiers.milestone.due': 'Day of milestone {number}',
  'dossiers.milestone.what': 'What is reached by milestone {number}',
  'dossiers.milestone.add': 'Add a milestone',
  'dossiers.record': 'Record',
  'dossiers.moved': 'The step was recorded. No letter was sent.',
  'dossiers.days':
    'Ten working days on end show only where their dates stand in sheet Ketidakhadiran; holidays come from Hari Libur.',
  'dossiers.contract': 'Not PNS',
  'dossiers.contract.about':
    'PP 94/2021 is for PNS. For these people their contract says what follows; no dossier is opened.',
  'dossiers.contract.one': '{name}: {days} unexcused {days|day|days} in {year}',
  'dossiers.signs': 'Early signs',
  'dossiers.signs.about':
    'Before anything becomes a dossier: a prompt for the supervisor to talk, with the evidence. Each sign is sent once.',
  'dossiers.signs.none': 'There is no new sign.',
  'dossiers.sign': '{name}: {kind}',
  'dossiers.sign.to': 'To {supervisor}',
  'dossiers.signs.send': 'Tell supervisors',
  'dossiers.signs.warn': '{signs} {signs|sign goes|signs go} to the supervisors, one letter to each.',
  'mail.about.dossier-reply-reminder': 'To employees who have not replied to their dossier while they still may.',
  'mail.about.examination-reminder': 'To supervisors who have not recorded an examination by its day.',
};
