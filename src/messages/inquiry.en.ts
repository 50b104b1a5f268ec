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
  'inquiry.ratee': 'About',
  'inquiry.code-alone': 'Code alone',
  'expected.target-unsaid':
    "What target {what} plans to reach; while it is blank, this person's targets are not announced",
  'expected.target-unmeasurable':
    "A target {what} that can be measured: goal, weight, and indicator or unit; while one is blank, this person's targets are not announced",
  'expected.target-due-elsewhen':
    "A day within {period} for target {what}; until it is put right, this person's targets are not announced",
};
