/** Words of trainings, in English: the forms and letters about them, what is wrong, and what stands on a certificate. */
import type { trainingId } from './training.id.ts';

export const trainingEn: Readonly<Record<keyof typeof trainingId, string>> = {
  'training.days': '{starts} – {ends}',
  'training.fact.hours': '{hours} JP',
  'training.fact.no-day': 'day to be told',
  'training.fact.unlimited': 'places without limit',
  'training.fact.over': 'over',
  'training.fact.begun': 'under way',
  'training.fact.left': '{left} {left|place|places} left',
  'training.fact.full': 'full, {waiting} {waiting|person|people} waiting',
  'training.why.criterion': 'to strengthen "{statement}"',
  'training.why.self': 'as you wished',
  'training.why.supervisor': 'by your supervisor’s remarks',
  'training.recommended': 'Recommended to you: {why}.',
  'training.evaluation.withheld': 'Not shown until {minimum} or more people have answered',
  'inquiry.enrolment.title': 'Enrolment in Trainings {period}',
  'inquiry.enrolment.description':
    'Choose for each training whether you want to take part. Places go by the time of your answer; where a training is full you wait, and are told when you get a place. To withdraw or to change your mind, answer again through the same link: the last answer replaces the one before, and your turn for trainings that you still choose stays. Use the email address that the personnel office knows.',
  'inquiry.enrolment.privacy':
    'Who sees your answers: HR officers and whoever holds the training, with your name. They do not change your rating.',
  'inquiry.enrolment.confirmation':
    'Thank you. Your enrolment was received. If you change your mind before the first day of a training, answer again through the same link.',
  'inquiry.enrolment.recommended': 'Recommended to you',
  'inquiry.enrolment.recommended-help':
    'Filled in for you to read: codes of trainings that are recommended, and why. You are free to choose.',
  'inquiry.enrolment.training': '{code} {title}',
  'inquiry.enrolment.training-help': '{facts} (as of {day})',
  'inquiry.enrolment.closed': 'Enrolment is closed. Skip this.',
  'inquiry.enrolment.joins': 'Take part',
  'inquiry.enrolment.leaves': 'Not take part',
  'inquiry.enrolment.tab': 'Jawaban Pendaftaran',
  'inquiry.enrolment.called': 'Enrolment in trainings',
  'inquiry.training-evaluation.title': 'Evaluation of Trainings {period}',
  'inquiry.training-evaluation.description':
    'Rate the training that you attended from 1 to 5, and write what you will apply. Answers are used to improve the next one. Use the email address that the personnel office knows.',
  'inquiry.training-evaluation.privacy':
    'Who sees your answers: HR officers who run the trainings can trace them. Whoever held the training sees means and shuffled comments without names only, and those only if enough participants have answered. They do not change your rating.',
  'inquiry.training-evaluation.confirmation': 'Thank you. Your evaluation was received.',
  'inquiry.training-evaluation.training': 'Training',
  'inquiry.training-evaluation.training-help': 'Filled in for you to read.',
  'inquiry.training-evaluation.usefulness': 'Usefulness',
  'inquiry.training-evaluation.usefulness-help': 'How useful is this training for your work?',
  'inquiry.training-evaluation.material': 'Material',
  'inquiry.training-evaluation.material-help': 'How clear and complete was the material?',
  'inquiry.training-evaluation.trainer': 'Trainer',
  'inquiry.training-evaluation.trainer-help': 'How well did the trainer explain and answer questions?',
  'inquiry.training-evaluation.organisation': 'Organisation',
  'inquiry.training-evaluation.organisation-help': 'How good were time, place and equipment?',
  'inquiry.training-evaluation.level.1': 'very poor',
  'inquiry.training-evaluation.level.5': 'very good',
  'inquiry.training-evaluation.apply': 'What you will apply',
  'inquiry.training-evaluation.apply-help': 'What will you apply at work, and when? Do not write your name.',
  'inquiry.training-evaluation.improve': 'What to improve',
  'inquiry.training-evaluation.improve-help': 'What should be different next time? Do not write your name.',
  'inquiry.training-evaluation.tab': 'Jawaban Evaluasi Pelatihan',
  'inquiry.training-evaluation.called': 'Evaluation of trainings',
  'progress.trainings.no-mail':
    'The enrolment form is ready; letters were not sent, because sending mail has not been permitted yet. Links stand in sheet Tautan Pelatihan',
  'progress.training-evaluations.no-mail':
    'The evaluation form is ready; letters were not sent, because sending mail has not been permitted yet. Links stand in sheet Tautan Pelatihan',
  'letter.enrolment.subject': 'Enrolment in trainings {periode}: {nama}',
  'letter.enrolment.body':
    'Dear {nama},\n\nthese trainings are open to you.\n\n{pelatihan}\n\nPlease choose those in which you want to take part through this form:\n\n{tautan}\n\nPlaces go by the time of your answer; where a training is full, you wait for one. To withdraw, answer again through the same link before the first day of the training. The link is yours alone: do not pass it on. Answer from this email address.\n\nThank you.\nHR officers of {instansi}',
  'letter.enrolment-reminder.subject': 'Reminder: enrolment in trainings {periode}',
  'letter.enrolment-reminder.body':
    'Dear {nama},\n\nwe have not received your choice for these trainings yet.\n\n{pelatihan}\n\nPlease choose through this form, also if you take part in none:\n\n{tautan}\n\nIf you have just answered, ignore this letter. The link is yours alone: do not pass it on.\n\nThank you.\nHR officers of {instansi}',
  'letter.training-evaluation.subject': 'Evaluation of the training that you attended: {nama}',
  'letter.training-evaluation.body':
    'Dear {nama},\n\nyou have attended:\n\n{pelatihan}\n\nPlease say how you found it through this short form, one for each training:\n\n{tautan}\n\nThe link is yours alone: do not pass it on. Answer from this email address.\n\nThank you.\nHR officers of {instansi}',
  'letter.training-evaluation-reminder.subject': 'Reminder: evaluations of trainings missing: {belum}',
  'letter.training-evaluation-reminder.body':
    'Dear {nama},\n\nwe have not received your evaluation yet of:\n\n{pelatihan}\n\nPlease fill in this short form:\n\n{tautan}\n\nIf you have just answered, ignore this letter. The link is yours alone: do not pass it on.\n\nThank you.\nHR officers of {instansi}',
  'letter.place.subject': 'You have a place in a training: {nama}',
  'letter.place.body':
    'Dear {nama},\n\nthere is a place for you now. You wait no longer and take part in:\n\n{pelatihan}\n\nIf you cannot come, fill in the enrolment form again through the link in the earlier letter and choose not to take part, so that the place can go to somebody else.\n\nThank you.\nHR officers of {instansi}',
  'letter.link.enrolment': 'Your enrolment in trainings',
  'letter.link.training-evaluation': 'Evaluation of a training: {called}',
  'expected.places-exceeded':
    'At most {seats} (Kuota) in training {what}: {over} beyond the places. A Status Terdaftar that HR wrote stands, and a place once given is not taken away; raise Kuota, or write Batal where somebody does not take part after all',
  'expected.enrolled-late':
    'Enrolment before the first day of the training: {what}. The answer is kept; if they may still take part, add their row in sheet Peserta Pelatihan',
  'expected.withdrawn-late':
    'Withdrawal before the first day of the training: {what}. The answer is kept; write the right Status in sheet Peserta Pelatihan',
  'expected.withdrawal-unheeded':
    'Status Batal in sheet Peserta Pelatihan, if the employee withdraws indeed: {what}. A row that HR wrote counts before the employee’s answer; if they take part all the same, write a Waktu Daftar after that answer',
  'error.no-trainings.happened': 'There is no training that can still be enrolled in.',
  'error.no-trainings.kept': 'No letter was sent.',
  'error.no-trainings.next': 'Fill sheet Pelatihan with trainings whose first day is still to come, then do it again.',
  'error.certificates-gone.happened':
    'Certificates of {year} have numbers up to turn {turn}, but their rows are no longer in sheet {sheet}.',
  'error.certificates-gone.kept': 'No number was given, so that none is used twice.',
  'error.certificates-gone.next':
    'Bring that sheet back under the name {sheet} with all its rows, such as from File › Version history, then do it again.',
  'error.no-attendance.happened': 'Nobody has attended a training that is over yet.',
  'error.no-attendance.kept': 'No letter was sent.',
  'error.no-attendance.next': 'Write Hadir in column Status of sheet Peserta Pelatihan, then do it again.',
  'certificate.training.heading': 'Certificate',
  'certificate.training.statement': 'has attended',
  'certificate.training.held': '{days}, at {place}',
  'certificate.training.hours': '{hours} training {hours|hour|hours} (JP)',
  'certificate.training.provider': 'Held by {provider}',
};
