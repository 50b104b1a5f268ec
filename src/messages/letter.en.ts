/** Words of letters, messages and the paper with QR codes, in English: the same keys as the Indonesian list. */
import type { letterId } from './letter.id.ts';

export const letterEn: Record<keyof typeof letterId, string> = {
  'letter.invitation.subject': 'Performance assessment {periode}: forms for {nama}',
  'letter.invitation.body':
    'Dear {nama},\n\nplease fill in the following forms of the performance assessment {periode} by {tenggat}. Forms to fill in: {belum}.\n\n{tautan}\n\nEach link is personal: do not pass it on. Use this e-mail address. The HR officers who run the assessment can trace answers; who else sees them is written at the top of each form.\n\nThank you.\nHR officers of {instansi}',
  'letter.reminder.subject': 'Reminder: assessment forms still to fill in: {belum}',
  'letter.reminder.body':
    'Dear {nama},\n\nforms of the performance assessment {periode} that we have not received from you yet: {belum}. Please fill in by {tenggat}:\n\n{tautan}\n\nIf you have just done so, ignore this letter. Each link is personal: do not pass it on. Use this e-mail address.\n\nThank you.\nHR officers of {instansi}',
  'letter.targets.subject': 'Targets and standards {periode}: {nama}',
  'letter.targets.body':
    'Dear {nama},\n\nthese are your targets and standards for {periode}.\n\n{sasaran}\n\nPlease say that you understand them, or ask a question, with this form:\n\n{tautan}\n\nThis link is personal: do not pass it on. Answer with this e-mail address. Where a target changes you get a new letter and are asked again.\n\nThank you.\nHR officers of {instansi}',
  'letter.targets-reminder.subject': 'Reminder: your statement on the targets of {periode}',
  'letter.targets-reminder.body':
    'Dear {nama},\n\nwe have not received your statement on your targets and standards for {periode}:\n\n{sasaran}\n\nPlease fill in this short form:\n\n{tautan}\n\nIf you have just done so, ignore this letter. This link is personal: do not pass it on.\n\nThank you.\nHR officers of {instansi}',
  'letter.result.subject': 'Assessment result {periode}: {nama}',
  'letter.result.own-address': 'Answer with this e-mail address.',
  'letter.result.scan': 'Scan the QR code to answer.',
  'letter.result.scan-with': 'Scan the QR code to answer, with the e-mail address {email}.',
  'letter.result.body':
    'Dear {nama},\n\nthis is your assessment result for {periode} with its explanation.\n\n{hasil}\n\nThe form:\n\n{tautan}\n\nThis link is personal: do not pass it on. Answer with this e-mail address.\n\nThank you.\nHR officers of {instansi}',
  'letter.result-reminder.subject': 'Reminder: your answer to your result of {periode}',
  'letter.result-reminder.body':
    'Dear {nama},\n\nwe have not received your answer to your assessment result for {periode}:\n\n{hasil}\n\nThe form:\n\n{tautan}\n\nIf you have just done so, ignore this letter.\n\nThis link is personal: do not pass it on. Answer with this e-mail address.\n\nThank you.\nHR officers of {instansi}',
  'letter.objection.subject': 'Objection to a result of {periode}: please decide',
  'letter.objection.body':
    'Dear {nama},\n\nyou are asked to decide on the following objection to an assessment result for {periode}.\n\n{keberatan}\n\nPlease decide, with your reason, with this form:\n\n{tautan}\n\nThis link is personal: do not pass it on. Answer with this e-mail address.\n\nThank you.\nHR officers of {instansi}',
  'letter.objection-reminder.subject': 'Reminder: objections waiting for your decision: {belum}',
  'letter.objection-reminder.body':
    'Dear {nama},\n\nthe following still waits for your decision.\n\n{keberatan}\n\nPlease decide, with your reason, with this form:\n\n{tautan}\n\nIf you have just done so, ignore this letter.\n\nThis link is personal: do not pass it on. Answer with this e-mail address.\n\nThank you.\nHR officers of {instansi}',
  'letter.outcome.subject': 'Decision on your objection, {periode}',
  'letter.outcome.body':
    'Dear {nama},\n\nyour objection to your assessment result for {periode} has been decided.\n\n{putusan}\n\nPlease say that you have read it:\n\n{tautan}\n\nThis link is personal: do not pass it on. Answer with this e-mail address.\n\nThank you.\nHR officers of {instansi}',
  'letter.outcome-reminder.subject': 'Reminder: decision on your objection, {periode}',
  'letter.outcome-reminder.body':
    'Dear {nama},\n\nonce more the decision on your objection, {periode}:\n\n{putusan}\n\nPlease say that you have read it:\n\n{tautan}\n\nThis link is personal: do not pass it on. Answer with this e-mail address.\n\nThank you.\nHR officers of {instansi}',
  'letter.following':
    'In the queue: {letters} {letters|letter|letters} about objections. {letters|It goes|They go} out with the clock. To hold back: step Ratings, “See where results stand”, then “Letters of this period”.',
  'letter.following.held':
    'In the queue: {letters} {letters|letter|letters} about objections. Sending is stopped: {letters|it goes|they go} when sent from step Ratings, “Letters of this period”.',
  'letter.link.result': 'Answer to your assessment result',
  'letter.link.objection': 'Decision on the objection of {ratee}',
  'letter.link.outcome': 'Receipt of the decision on your objection',
  'letter.link.targets': 'Statement on your targets and standards',
  'letter.meeting.subject': 'Evaluation meetings {periode}: yours with your subordinates',
  'letter.meeting.body':
    'Dear {nama},\n\nthese are your evaluation meetings {periode} with your subordinates. Open the attached .ics file to take them into your calendar.\n\n{rapat}\n\nAfter each meeting, please write down what was said and agreed with this form, one for each employee:\n\n{tautan}\n\nEach link is personal: do not pass it on. Answer with this e-mail address. If you need another time, tell the HR office.\n\nThank you.\nHR officers of {instansi}',
  'letter.meeting-reminder.subject': 'Reminder: evaluation meetings without your notes: {belum}',
  'letter.meeting-reminder.body':
    'Dear {nama},\n\nthese evaluation meetings {periode} are over and we have not received your notes:\n\n{tautan}\n\nWhere one did not take place, choose why in the same form. If you have just done so, ignore this letter. Each link is personal: do not pass it on.\n\nThank you.\nHR officers of {instansi}',
  'letter.meeting-reply.subject': 'Notes of your evaluation meeting {periode}: your reply',
  'letter.meeting-reply.body':
    'Dear {nama},\n\nyour supervisor has written down your evaluation meeting {periode}.\n\n{catatan}\n\nPlease say whether this is right, and write your comment, with this form:\n\n{tautan}\n\nThis link is personal: do not pass it on. Answer with this e-mail address.\n\nThank you.\nHR officers of {instansi}',
  'letter.meeting-reply-reminder.subject': 'Reminder: your reply to the notes of your evaluation meeting {periode}',
  'letter.meeting-reply-reminder.body':
    'Dear {nama},\n\nwe have not received your reply to the notes of your evaluation meeting {periode}:\n\n{catatan}\n\nPlease fill in this short form:\n\n{tautan}\n\nIf you have just done so, ignore this letter. This link is personal: do not pass it on.\n\nThank you.\nHR officers of {instansi}',
  'letter.appointment.subject': 'Invitation to your evaluation meeting {periode}: {nama}',
  'letter.appointment.body':
    'Dear {nama},\n\nyou are invited to your evaluation meeting {periode} with your supervisor. Open the attached .ics file to take it into your calendar.\n\n{rapat}\n\nAfter the meeting you will be asked what you say to its notes. If you cannot come, tell your supervisor or the HR office soon.\n\nThank you.\nHR officers of {instansi}',
  'letter.cancellation.subject': 'Evaluation meeting {periode} called off: {nama}',
  'letter.cancellation.body':
    'Dear {nama},\n\nthese evaluation meetings {periode} are called off:\n\n{rapat}\n\nIf your calendar holds them, open the attached .ics file to take them out. Should there be a new date, its invitation comes apart.\n\nThank you.\nHR officers of {instansi}',
  'letter.link.meeting': 'Notes of the evaluation meeting: {ratee}',
  'letter.link.meeting-reply': 'Your reply to the notes of your evaluation meeting',
  'letter.targets.list': 'Targets:',
  'letter.targets.one': '{number}. {plan}{indicator}; goal {goal} {measure}, weight {weight}, by {due}',
  'letter.targets.link-later': '(the personal link is made on announcing)',
  'letter.targets.indicator': ' ({indicator})',
  'letter.targets.standards': 'Standards of your position:',
  'letter.soon': 'the date announced',
  'letter.agency': 'your agency',
  'letter.link.self': 'Your self-assessment',
  'letter.link.supervisor': 'Assessment of your subordinate: {ratee}',
  'letter.link.peer': 'Assessment of your colleague: {ratee}',
  'letter.link.subordinate': 'Assessment of your superior: {ratee}',
  'letter.hint': 'Placeholders: {placeholders}. {required} must stand in Isi. Leave a row blank for the default text.',
  'letter.left.no-link': 'no link yet; finish the step Forms',
  'letter.left.no-name': 'no name in the employee list yet; the letter is held back until there is one',
  'letter.left.no-address': 'no usable e-mail address in the employee list',
  'letter.left.address-refused': 'Google refused the address {email}; correct it in the employee list',
  'letter.left.address-bounced': 'a letter to {email} came back; correct the address in the employee list',
  'letter.left.uncertain': 'an earlier letter may not have gone; decide on it in that list first',
  'letter.left.already-sent': 'written to already',
  'letter.left.already-waiting': 'waiting to be sent',
  'letter.left.withheld': 'marked as not to be sent; change it in the list of letters',
  'letter.left.unmeasurable': 'some target cannot be measured yet; complete it in the sheet Sasaran first',
  'letter.left.no-targets': 'has no targets yet',
  'letter.left.too-early': 'written to lately; the next letter may go from {from}',
  'letter.left.enough': 'has had the most reminders ({maximum})',
  'letter.reason.no-name': 'no name in the employee list',
  'letter.reason.no-address': 'no e-mail address',
  'letter.reason.not-needed': 'everything is filled in, or something newer is asked',
  'letter.reason.stopped': 'stopped while it was being sent; it may have arrived',
  'letter.reason.unclear': 'Google’s answer is not clear: {message}',
  'letter.reason.marked-sent': 'marked as sent by {by}; before: {before}',
  'letter.reason.marked-bounced': 'marked as bounced by {by}; before: {before}',
  'letter.reason.marked-withheld': 'not sent as {by} asked; before: {before}',
  'letter.reason.marked-again': 'sent again as {by} asked; before: {before}',
  'letter.reason.by-hand': 'WhatsApp, marked by {by}',
  'letter.someone': 'an officer',
  'message.greeting':
    'Dear {name}, please fill in {count} {count|form|forms} of the performance assessment {period} by {deadline}. Each link is personal, do not pass it on:',
  'message.more': 'Dear {name}, more links of your performance assessment ({number}):',
  'error.mail-not-permitted.happened': 'Google has not been allowed to send mail for you.',
  'error.mail-not-permitted.kept': 'Letters that wait stay in the queue of the sheet Surat.',
  'error.mail-not-permitted.next':
    'Reload the workbook, open Teladan from the menu, agree to sending mail, then try again.',
  'error.letter-changed.happened': 'That letter is not as it was any more.',
  'error.letter-changed.kept': 'Nothing was changed.',
  'error.letter-changed.next': 'Press Reload, look at it, and decide again.',
  'progress.mail': 'Sending letters',
  'progress.mail.tomorrow':
    '{sent} {sent|letter|letters} sent; the day’s quota is used up, and {later} {later|letter waits|letters wait} for another day',
  'progress.mail.operator': 'Waiting for the officer who has charge of this workbook',
  'progress.mail.done': '{sent} {sent|letter|letters} sent',
  'progress.mail.some': '{sent} of {total} letters sent; the rest is in the sheet Surat',
  'progress.mail.none': 'No letter was due',
};
