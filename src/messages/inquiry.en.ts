/** Words of inquiries, in English. */
import type { inquiryId } from './inquiry.id.ts';

export const inquiryEn: Readonly<Record<keyof typeof inquiryId, string>> = {
  'inquiry.targets.title': 'Targets and Standards {period}: Statement',
  'inquiry.targets.description':
    'Say whether you understand the targets and standards that were sent to you by e-mail. Where something is not clear, write your question; an HR officer or your supervisor will answer it.',
  'inquiry.targets.privacy':
    'Who sees your answer: the HR officers and your direct supervisor. It is kept with your name, because it is your own statement.',
  'inquiry.targets.confirmation': 'Thank you. Your statement has been received.',
  'inquiry.targets.understanding': 'Your statement',
  'inquiry.targets.understanding-help': 'The targets and standards are in the e-mail that holds this link.',
  'inquiry.targets.understood': 'I understand my targets and standards',
  'inquiry.targets.question': 'I have a question',
  'inquiry.targets.your-question': 'Your question',
  'inquiry.targets.your-question-help': 'Not needed where you understand everything.',
  'inquiry.targets.tab': 'Jawaban Sasaran',
  'inquiry.targets.called': 'Statement on Targets',
  'progress.announce.no-mail': 'Targets are announced; no letter went, because permission to send mail is missing',
  'inquiry.meeting.title': 'Evaluation Meeting {period}: Supervisor’s Notes',
  'inquiry.meeting.description':
    'To be filled in after the evaluation meeting with the person named below. Write what was talked about and agreed. Where it did not take place, choose why; the HR office will set another date.',
  'inquiry.meeting.privacy':
    'Who sees what you write: the HR officers, and the employee, who is asked what they say to it. It is printed as well in the evaluation document that the employee, you and your own superior sign. It is kept with your name.',
  'inquiry.meeting.confirmation':
    'Thank you. Your notes have been received. To correct them, fill in the form again with the same link; the last answer counts.',
  'inquiry.meeting.outcome': 'What became of the meeting',
  'inquiry.meeting.outcome-help':
    'Where the employee did not come or it was put off, choose it and write a short note.',
  'inquiry.meeting.held': 'The meeting was held',
  'inquiry.meeting.absent': 'It was not held because the employee did not come',
  'inquiry.meeting.postponed': 'It was put off',
  'inquiry.meeting.held-on': 'Day of the meeting',
  'inquiry.meeting.held-on-help': 'The day on which it really was.',
  'inquiry.meeting.notes': 'Notes',
  'inquiry.meeting.notes-help':
    'What was talked about: results, behaviour, where views differ, what support is needed.',
  'inquiry.meeting.action': 'Agreed action {number}',
  'inquiry.meeting.action-help': 'One thing that was agreed: who does what.',
  'inquiry.meeting.due': 'Action {number} by',
  'inquiry.meeting.adjusted': 'Adjusted rating',
  'inquiry.meeting.adjusted-help':
    'Leave blank where the computed rating is right. Where filled in (0 to 120), it is shown beside the computed one and does not replace it. Decimals with a comma or a point, two digits at most, no thousands separator: such as 71,5.',
  'inquiry.meeting.reason': 'Reason for the adjusted rating',
  'inquiry.meeting.reason-help': 'Needed with an adjusted rating: without a reason it does not count.',
  'inquiry.meeting.tab': 'Jawaban Rapat',
  'inquiry.meeting.called': 'Notes of Meetings',
  'inquiry.meeting-reply.title': 'Evaluation Meeting {period}: Employee’s Reply',
  'inquiry.meeting-reply.description':
    'The notes of your evaluation meeting are in the e-mail that holds this link. Say whether they are right, and write your own comment.',
  'inquiry.meeting-reply.privacy':
    'Who sees your reply: the HR officers and your direct supervisor. It is printed as well in the evaluation document that you, your supervisor and their superior sign. It is kept with your name.',
  'inquiry.meeting-reply.confirmation': 'Thank you. Your reply has been received.',
  'inquiry.meeting-reply.stance': 'Your statement',
  'inquiry.meeting-reply.stance-help': 'It does you no harm not to agree: the HR office will look into it.',
  'inquiry.meeting-reply.confirms': 'The notes are right',
  'inquiry.meeting-reply.disputes': 'I do not agree with the notes',
  'inquiry.meeting-reply.comment': 'Your comment',
  'inquiry.meeting-reply.comment-help': 'Stands in the evaluation document as you write it.',
  'inquiry.meeting-reply.tab': 'Jawaban Tanggapan Rapat',
  'inquiry.meeting-reply.called': 'Replies to Meetings',
  'progress.meetings.no-mail':
    'Invitations are recorded; no letter went, because permission to send mail is missing. Dates are in sheet Rapat, links in sheet Hasil Rapat',
  'meeting.moment': '{weekday}, {day}, {from}–{to} {zone}',
  'meeting.summary': 'Performance evaluation meeting {period}: {employee} and {supervisor}',
  'meeting.with': '{moment}, with {name}.',
  'meeting.with-moved': '{moment}, with {name} (a new time in place of the old one).',
  'meeting.with-off': '{moment}, with {name}: called off.',
  'meeting.place': 'Place: {place}',
  'meeting.agenda': 'Agenda:',
  'meeting.agenda.gap': 'Views differ on "{criterion}": self {self}, supervisor {supervisor}',
  'meeting.agenda.low': 'Needs attention: "{criterion}" ({points})',
  'meeting.agenda.missed': 'Target not reached: {target} ({achievement}%)',
  'meeting.agenda.action': 'Action of the last meeting: {what}',
  'meeting.agenda.action-due': 'Action of the last meeting: {what} (by {due})',
  'meeting.agenda.none': 'Results, behaviour, and plans for development',
  'agenda.points': '{criterion} ({points})',
  'meeting.action': '{what} (by {due})',
  'meeting.record.held': 'The meeting with {supervisor} was held.',
  'meeting.record.held-on': 'The meeting with {supervisor} was held on {day}.',
  'meeting.record.absent': '{supervisor} recorded that the meeting was not held because you did not come.',
  'meeting.record.notes': 'Notes: {notes}',
  'meeting.record.actions': 'Agreed actions:',
  'meeting.record.adjusted':
    'The supervisor’s adjusted rating: {value}, for this reason: {reason}. It does not replace the computed rating.',
  'evaluation.decided.upheld': 'Objection decided by {decider}: the result stays. Official result: {result}.',
  'evaluation.decided.changed': 'Objection decided by {decider}: the result was changed. Official result: {result}.',
  'error.no-meetings.happened': 'There is no date of a meeting in sheet Rapat yet.',
  'error.no-meetings.kept': 'No invitation was sent.',
  'error.no-meetings.next': 'Propose dates first, look at them in sheet Rapat, then send the invitations.',
  'inquiry.ratee': 'About',
  'inquiry.code-alone': 'Code alone',
  'expected.target-unsaid':
    "What target {what} plans to reach; while it is blank, this person's targets are not announced",
  'expected.target-unmeasurable':
    "A target {what} that can be measured: goal, weight, and indicator or unit; while one is blank, this person's targets are not announced",
  'expected.target-due-elsewhen':
    "A day within {period} for target {what}; until it is put right, this person's targets are not announced",
};
