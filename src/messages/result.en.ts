/** Words of results and objections, in English: the same keys as the Indonesian list. */
import type { resultId } from './result.id.ts';

export const resultEn: Record<keyof typeof resultId, string> = {
  'inquiry.result.title': 'Assessment Result {period}: Your Answer',
  'inquiry.result.description':
    'Say whether you accept the result that was sent to you by e-mail, or object with your grounds. The last day is written in that e-mail; without an answer by then a rating that is there counts as accepted; where there is none yet, nothing does. Answer with the address that HR knows.',
  'inquiry.result.privacy':
    "Who sees your answer: the HR officers, with your name. If you object, your grounds are also read by whoever decides: your supervisor's superior, or somebody named in their place. Colleagues and subordinates do not see it.",
  'inquiry.result.confirmation':
    'Thank you. Your answer has been received. An objection is answered with its reason by e-mail.',
  'inquiry.result.statement': 'Your answer',
  'inquiry.result.statement-help':
    'The result and its explanation are in the e-mail that holds this link. Until the last day you may answer again; the last answer counts.',
  'inquiry.result.accepted': 'I accept this result',
  'inquiry.result.objected': 'I object',
  'inquiry.result.grounds': 'Grounds of your objection',
  'inquiry.result.grounds-help':
    'Needed where you object: what is not right in your view, and by what evidence. Do not guess who answered what.',
  'inquiry.result.tab': 'Jawaban Hasil',
  'inquiry.result.called': 'Answer to Result',
  'inquiry.objection.title': 'Objection to an Assessment Result {period}: Decision',
  'inquiry.objection.description':
    'Somebody objects to their result and you are asked to decide. The whole grounds are in the e-mail that holds this link. A decision needs its reason, which is sent to that person. Answer with the address that HR knows.',
  'inquiry.objection.privacy':
    'Who sees your decision: the HR officers and the person who objects, with your name and your reason. It is kept beside the computed result and does not replace it.',
  'inquiry.objection.confirmation': 'Thank you. Your decision has been received and will be sent to that person.',
  'inquiry.objection.computed': 'The computed result',
  'inquiry.objection.computed-help': 'Filled in by the link, for reading.',
  'inquiry.objection.grounds': 'Grounds of the objection (beginning)',
  'inquiry.objection.grounds-help': 'Filled in by the link, for reading. The whole is in the e-mail.',
  'inquiry.objection.outcome': 'Decision',
  'inquiry.objection.outcome-help': 'Where you grant it, write the new result as well.',
  'inquiry.objection.upheld': 'Rejected, the result stays',
  'inquiry.objection.changed': 'Granted, the result is changed',
  'inquiry.objection.final': 'New final rating (0–120)',
  'inquiry.objection.final-help':
    'Only where the result is changed: a number of 0 to 120. Decimals with a comma or a point, two digits at most, no thousands separator: such as 71,5.',
  'inquiry.objection.quadrant': 'New quadrant',
  'inquiry.objection.quadrant-help': 'Only where the result is changed.',
  'inquiry.objection.reason': 'Reason of the decision',
  'inquiry.objection.reason-help': 'Needed. The person who objects reads it.',
  'inquiry.objection.tab': 'Jawaban Putusan',
  'inquiry.objection.called': 'Decision on an Objection',
  'inquiry.outcome.title': 'Decision on an Objection {period}: Receipt',
  'inquiry.outcome.description':
    'Say that you have read the decision on your objection, which was sent by e-mail. Answer with the address that HR knows.',
  'inquiry.outcome.privacy': 'Who sees your answer: the HR officers, with your name.',
  'inquiry.outcome.confirmation': 'Thank you. Your statement has been received.',
  'inquiry.outcome.read': 'Your statement',
  'inquiry.outcome.read-help': 'To have read it is not to agree.',
  'inquiry.outcome.read-it': 'I have read this decision',
  'inquiry.outcome.tab': 'Jawaban Tanda Terima',
  'inquiry.outcome.called': 'Receipt of a Decision',
  'progress.publish': "Making everybody's result",
  'progress.publish.no-mail': 'Results are published; no letter went, because permission to send mail is missing',
  'result.final': '{final} ({band})',
  'result.none': 'no rating yet',
  'result.summary': 'Your final rating is {final}, band {band}.',
  'result.summary.withheld': 'Your rating has been computed; its band is {band}.',
  'result.summary.quadrant': 'Your result: quadrant {quadrant}.',
  'result.summary.insufficient':
    'Your rating cannot be settled yet. The reasons are below; nothing is counted as zero.',
  'comments.from.supervisor': "Your supervisor's comments:",
  'comments.from.peer': 'Comments of colleagues, shuffled and without names:',
  'comments.from.subordinate': 'Comments of subordinates, shuffled and without names:',
  'comments.from.peer-subordinate': 'Comments of colleagues and subordinates, shuffled and without names:',
  'comments.omitted': 'Comments left out because there are too many: {count}; ask the HR officers.',
  'comments.gone':
    'When it first went out this letter held comments of raters ({count}). They are not kept any more and so are not in it now.',
  'result.until':
    'Please say that you accept it, or object with your grounds, with the form below. Last day to answer: {day}. Without an answer by then the result counts as accepted.',
  'result.until.insufficient':
    'There is no result yet for you to accept, and saying nothing accepts nothing. If you find the reasons above mistaken, object with your grounds in the form below. Last day to answer: {day}. Should your rating be settled later you get a new letter, and may answer to that.',
  'result.asked-about': '{number}. {ratee}',
  'result.computed': 'Computed result: {result}',
  'result.grounds': 'Grounds of the objection: {grounds}',
  'result.due': 'A decision is asked for by {day}.',
  'result.upheld': 'Your objection is rejected: the result stays.',
  'result.changed': 'Your objection is granted: the result is changed to {result}.',
  'result.beside': 'The computed result stays on record; what counts officially is the result of this decision.',
  'ruling.upheld': 'the result stays',
  'ruling.changed': '{result}',
  'ruling.beside': 'Decision on the objection: {ruling}.',
  'ruling.still-best': 'By the official number still above everybody who was below.',
  'ruling.not-best':
    'By the official numbers no longer the highest of the unit: {count} {count|person is|people are} above now (first {people}). See whether they may get it before you decide.',
  'ruling.above': '{name} {official}',
  'ruling.not-low': 'It counts officially and is not below the limit; the computed number stays on record.',
  'ruling.still-low': 'It counts officially and is still below the limit.',
  'result.decided-by': 'Decided by {decider} on {day}.',
  'result.reason': 'Reason of the decision: {reason}',
  'unsettled.open': '{count} {count|person|people} may still answer to their result until {day}',
  'unsettled.objections': '{count} {count|objection is|objections are} not decided',
  'unsettled.due':
    '{count} {count|result has changed, or was|results have changed, or were} not published or never sent',
  'unsettled.letters': '{count} {count|letter about results still waits|letters about results still wait} to be sent',
  'error.result-inputs-changed.happened':
    'What {count} {count|result comes|results come} from has changed since the period was closed, such as employees or targets.',
  'error.result-inputs-changed.kept': 'Nothing was published.',
  'error.result-inputs-changed.next':
    'Put it back, or reopen with a reason and close again so that it is computed anew.',
  'error.results-unsettled.happened': 'The period cannot be finalised yet: {what}.',
  'error.results-unsettled.kept': 'Nothing was changed.',
  'error.results-unsettled.next':
    'See Results and objections in step Nilai. Wait for the last day, chase decisions, or publish results, then try again.',
  'expected.objection-groundless': 'Grounds of the objection; ask the person and write them here, then it goes on',
  'expected.decider-missing':
    'NIP of whoever decides: there is no superior of the supervisor, or they rated as supervisor',
  'expected.decider-unfit':
    'NIP of somebody active among employees or outside raters, not the person themselves and not who rated them as supervisor',
  'expected.decision-incomplete':
    'A whole decision: {missing} is missing; ask whoever decides to answer the form again',
  'expected.answered-after-decision':
    'An answer before the decision; this one came after the objection was decided and does not change it',
  'decision.missing.outcome': 'the decision',
  'decision.missing.final': 'the new final rating 0–120',
  'decision.missing.quadrant': 'the new quadrant',
  'decision.missing.reason': 'the reason',
};
