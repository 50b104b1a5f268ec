/** Words of the end of the year, in English. */
import type { yearEndId } from './year-end.id.ts';

export const yearEndEn: Readonly<Record<keyof typeof yearEndId, string>> = {
  'inquiry.year-end.title': 'Year-end Report {period}',
  'inquiry.year-end.description':
    'Report what you have achieved this year. Your personal link has filled in each target: give what was realised as a number in the unit of that target, and a link to the evidence. Leave numbers without a target blank. Your supervisor will be asked to confirm this report and talks it over with you in the evaluation meeting. Where you send it again, the last one counts and is to be confirmed anew.',
  'inquiry.year-end.privacy':
    'Who sees your report: the HR officers and your direct supervisor, with your name. Colleagues do not see it. Numbers that your supervisor has confirmed are part of your rating.',
  'inquiry.year-end.confirmation':
    'Thank you. Your report has been received, and your supervisor will be asked to confirm it.',
  'inquiry.year-end.called': 'Year-end Report',
  'inquiry.year-end.tab': 'Jawaban Laporan',
  'inquiry.year-end.target': 'Target {number}',
  'inquiry.year-end.target-help':
    'Filled in by your personal link; do not change it. Blank where you have no such target.',
  'inquiry.year-end.realised': 'Realised {number}',
  'inquiry.year-end.realised-help':
    'The number alone, in the unit of the target above. Leave it blank where there is none yet. Decimals with a comma or a point, two digits at most, no thousands separator: such as 97,5.',
  'inquiry.year-end.evidence': 'Evidence {number} (link)',
  'inquiry.year-end.evidence-help': 'An address that your supervisor can open, beginning with https://',
  'inquiry.year-end.more': 'Achievements, obstacles and development',
  'inquiry.year-end.achievements': 'Achievements',
  'inquiry.year-end.achievements-help': 'What you are proud of this year. At most 3,000 characters.',
  'inquiry.year-end.obstacles': 'Obstacles',
  'inquiry.year-end.obstacles-help': 'What stood in the way, and what help you need. At most 3,000 characters.',
  'inquiry.year-end.innovation': 'Innovation',
  'inquiry.year-end.innovation-help':
    'Title of a new idea or way that you have put to work. Leave it blank where there is none. It is recorded once your supervisor confirms it.',
  'inquiry.year-end.benefit': 'Benefit of the innovation',
  'inquiry.year-end.benefit-help': 'What has become better for the agency or the public.',
  'inquiry.year-end.training': 'Training wished',
  'inquiry.year-end.training-help': 'One training a line; code or title from the list of trainings where there is one.',
  'inquiry.confirmation.title': 'Confirmation of Year-end Reports {period}',
  'inquiry.confirmation.description':
    'Confirm the year-end report of the employee named below. For each target choose that it is right, or correct it with the right number and the reason. Only numbers that you confirm are part of the rating. Evidence and the whole report are in the e-mail that holds this link.',
  'inquiry.confirmation.privacy':
    'Who sees your answer: the HR officers, and the employee in the evaluation meeting and in the explanation of their rating. It is kept with your name.',
  'inquiry.confirmation.confirmation': 'Thank you. Your confirmation has been received.',
  'inquiry.confirmation.called': 'Confirmation of Reports',
  'inquiry.confirmation.tab': 'Jawaban Konfirmasi',
  'inquiry.confirmation.target': 'Target {number} and what was reported',
  'inquiry.confirmation.target-help':
    'Filled in by your personal link, for reading. Blank where there is no such target.',
  'inquiry.confirmation.verdict': 'Decision {number}',
  'inquiry.confirmation.agreed': 'Right',
  'inquiry.confirmation.corrected': 'Corrected',
  'inquiry.confirmation.number': 'Right number {number}',
  'inquiry.confirmation.number-help':
    'Only where it is corrected. Decimals with a comma or a point, two digits at most, no thousands separator: such as 97,5.',
  'inquiry.confirmation.reason': 'Reason of correction {number}',
  'inquiry.confirmation.reason-help': 'Needed where it is corrected: a correction without a reason does not count.',
  'inquiry.confirmation.more': 'Innovation and training',
  'inquiry.confirmation.innovation': 'Innovation reported',
  'inquiry.confirmation.filled-help': 'Filled in by your personal link, for reading.',
  'inquiry.confirmation.is-innovation': 'Is this an innovation that is at work and of benefit?',
  'inquiry.confirmation.is-innovation-help': 'Leave it blank where none was reported.',
  'inquiry.confirmation.yes': 'Yes',
  'inquiry.confirmation.no': 'No',
  'inquiry.confirmation.training': 'Training that the employee wishes',
  'inquiry.confirmation.remarks': 'Training that you think is needed',
  'inquiry.confirmation.remarks-help':
    'One training a line; code or title from the list of trainings where there is one.',
  'report.line': '{line}; reported {realised}',
  'report.line.evidence': '; evidence {evidence}',
  'report.nothing': 'nothing yet',
  'report.head': '{name}:',
  'report.innovation': 'Innovation: {innovation} ({benefit})',
  'progress.year-end.no-mail':
    'The year-end forms are ready; no letter went, because permission to send mail is missing. Links are in sheet Laporan Akhir Tahun',
  'job.year-end': 'preparing the year-end reports',
  'letter.year-end.subject': 'Year-end report {periode}: {nama}',
  'letter.year-end.body':
    'Dear {nama},\n\nplease fill in the year-end report {periode}: what was realised of each target with a link to the evidence, achievements, obstacles, innovation, and the training you wish.\n\n{tautan}\n\nYour supervisor will confirm it and talk it over with you. This link is personal: do not pass it on. Use this e-mail address in the form.\n\nThank you.\nHR officers of {instansi}',
  'letter.year-end-reminder.subject': 'Reminder: year-end report {periode}',
  'letter.year-end-reminder.body':
    'Dear {nama},\n\nwe have not received your year-end report {periode} yet. Please fill it in:\n\n{tautan}\n\nIf you have just done so, ignore this letter. This link is personal: do not pass it on. Use this e-mail address in the form.\n\nThank you.\nHR officers of {instansi}',
  'letter.confirmation.subject': 'Confirmation of year-end reports {periode}: {belum}',
  'letter.confirmation.body':
    'Dear {nama},\n\nyear-end reports {periode} that your people have sent: {belum}. Please confirm each target, or correct it with a reason; numbers that are not confirmed do not count.\n\n{tautan}\n\nWhat was reported:\n\n{laporan}\n\nThis link is personal: do not pass it on. Use this e-mail address in the form.\n\nThank you.\nHR officers of {instansi}',
  'letter.confirmation-reminder.subject': 'Reminder: year-end reports waiting for your confirmation: {belum}',
  'letter.confirmation-reminder.body':
    'Dear {nama},\n\nyear-end reports {periode} of your people that still wait for your confirmation: {belum}.\n\n{tautan}\n\nWhat was reported:\n\n{laporan}\n\nIf you have just done so, ignore this letter. This link is personal: do not pass it on.\n\nThank you.\nHR officers of {instansi}',
  'letter.link.year-end': 'Your year-end report',
  'letter.link.confirmation': 'Confirmation of the report of {ratee}',
  'explain.target.confirmed':
    'What was realised of target {label} was reported by the employee and confirmed by the supervisor.',
  'explain.target.corrected':
    'What was realised of target {label} is the number that the supervisor corrected it to, with a reason.',
  'explain.target.unconfirmed': 'what was reported is not confirmed by the supervisor',
  'expected.targets-beyond-form':
    'At most {lines} {lines|target|targets} in the report form; type what was realised of target {what} into sheet Sasaran yourself',
  'expected.realisation-unconfirmed':
    'Not confirmed: the employee has reported it and it waits for the supervisor; until then it does not count',
  'expected.report-target-unknown':
    'A target that still stands as it did when the link went out; what was reported on this line is not used. Have the employee fill it in again by the link in this sheet',
  'expected.evidence-no-link': 'A link to the evidence that begins with http:// or https:// for {what}',
  'expected.confirmer-missing':
    'A supervisor who can be asked to confirm the report; fill in NIP Atasan or NIP Plt. Atasan in sheet Pegawai',
  'expected.correction-incomplete':
    'Number and reason for the correction of {what}; until both are there it does not count. The supervisor can fill it in again by their link',
  'expected.correction-contradicted':
    'Right or corrected, not both, for {what}; until it is clear nothing counts. The supervisor can fill it in again by their link',
};
