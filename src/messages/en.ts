/** Every sentence that the server writes for people, in English. */
import { columnEn } from './column.en.ts';
import { columnMadeEn } from './column-made.en.ts';
import { columnTypedEn } from './column-typed.en.ts';
import { dossierEn } from './dossier.en.ts';
import { explainEn } from './explain.en.ts';
import type { MessageKey, ownId } from './id.ts';
import { inquiryEn } from './inquiry.en.ts';
import { installationEn } from './installation.en.ts';
import { joined } from './joined.ts';
import { leadershipEn } from './leadership.en.ts';
import { letterEn } from './letter.en.ts';
import { monthlyEn } from './monthly.en.ts';
import { personalEn } from './personal.en.ts';
import { platformEn } from './platform.en.ts';
import { resultEn } from './result.en.ts';
import { talentEn } from './talent.en.ts';
import { trainingEn } from './training.en.ts';
import { wordEn } from './word.en.ts';
import { yearEndEn } from './year-end.en.ts';

const ownEn: Readonly<Record<keyof typeof ownId, string>> = {
  'expected.column-missing': 'A column "{column}" in the header row',
  'expected.column-repeated': 'Only one column headed "{column}"',
  'expected.column-missing.bare':
    'A heading "{column}" in cell {letters}1; under none in column {letters}: {rows} {rows|row|rows}',
  'expected.cell-without-header': 'A heading in cell {column}1; under none there: {rows} {rows|row|rows}',
  'expected.cell-blank': 'Something in column {column}',
  'expected.cell-blank.name': 'The name of this person; no letter goes to them before there is one',
  'expected.cell-blank.email': 'An e-mail address such as nama@instansi.go.id; without it no letter can go to them',
  'expected.cell-blank.realised':
    'The number that was realised, 0 where there is none; while it is blank the results of this employee cannot be computed',
  'expected.nip-invalid':
    'A NIP of 18 digits as text, the first eight a date of birth (YYYYMMDD); this row is not used',
  'expected.nip-repeated': 'A NIP that appears once; the first row counts',
  'expected.nip-unknown': 'A NIP that stands in sheet Pegawai or Penilai Luar',
  'expected.email-invalid': 'An e-mail address such as name@agency.go.id',
  'expected.phone-invalid':
    'An Indonesian mobile number such as 0812-3456-7890; no WhatsApp message is made for this one',
  'expected.placeholder-unknown':
    'Only these placeholders: {choices}. "{placeholder}" is not known; the default text is sent',
  'expected.placeholder-missing': 'The placeholder {placeholder} in the text; without it the default text is sent',
  'expected.choice-unknown': 'One of: {choices}',
  'expected.number-invalid': 'A number{bounds}, decimal mark dot or comma, no thousands separator',
  'expected.number-invalid.integer': 'A whole number{bounds}, no thousands separator',
  'expected.number-invalid.minimum': ', {minimum} or more',
  'expected.number-invalid.above': ', more than {minimum}',
  'expected.month-invalid': 'A month, such as 03/2026 or Maret 2026',
  'expected.row-repeated': 'One row only for {what}; the first row counts',
  'expected.row-repeated.assignments':
    'One row only for the same rater, the same person rated and the same role; the first row counts',
  'expected.row-repeated.targets': 'Target code "{what}" once for each employee; results are held until this is clear',
  'expected.supervisor-missing':
    'The NIP of the direct supervisor; without one the rating cannot be complete. A supervisor outside the agency, such as the Sekda: add them in Penilai Luar, then type their NIP here',
  'expected.supervisor-unknown':
    'A supervisor NIP that stands in sheet Pegawai; a supervisor outside the agency: add them in Penilai Luar',
  'expected.supervisor-self': 'Another person; nobody supervises themselves',
  'expected.supervisor-cycle': 'A line of supervisors that does not lead back to the same person',
  'expected.supervisor-not-asked': 'A supervisor with status Aktif or Cuti, who can be asked to rate',
  'expected.weights-sum': 'Weights that add to 100; computed all the same with the shares: {used}',
  'expected.criterion-unknown': 'A code that stands in sheet Kriteria',
  'expected.training-unknown': 'A code that stands in sheet Pelatihan; trainings of past years stay there',
  'expected.day-invalid': 'A day, such as 31/03/2026 or 31 Maret 2026',
  'expected.ends-before-start': '{starts} or a later day: a last day does not come before the first',
  'expected.leave-start-missing': 'The first day of that leave in Cuti Mulai; without it nobody knows its months',
  'expected.meeting-time-invalid':
    'The date of the meeting, such as 14/12/2026; until it is put right, nobody is invited to it',
  'expected.meeting-time-invalid.time':
    'The hour of the meeting, such as 09:00; until it is put right, nobody is invited to it',
  'expected.meeting-on-holiday': 'A working day; that day stands in sheet Hari Libur',
  'expected.meeting-on-holiday.weekend':
    'A working day; that day is a Saturday or Sunday. If it is on purpose, leave it',
  'expected.meeting-collides': '{name} in one meeting at a time; the other begins {other}',
  'expected.meeting-day-past': 'Today or later; nobody is invited to this meeting',
  'expected.day-impossible':
    'A day from {from} to {to}. The day written is not used, the rest is; ask whoever filled it in to send it again by the same link',
  'expected.day-impossible.typed': 'A day from {from} to {to}. The day written is not used',
  'expected.due-before-meeting':
    'The day {from} or later. The day written is not used, the rest is; ask whoever filled it in to send it again by the same link',
  'expected.month-not-begun': 'A month that has begun; this row does not count yet',
  'expected.adjustment-unreasoned':
    'A reason for the adjusted rating; without one it does not count. Ask the supervisor to fill in the form again',
  'expected.adjustment-invalid':
    'An adjusted rating of 0 to 120; this one does not count. Ask the supervisor to fill in the form again',
  'expected.certificate-early': '{starts} or a later day: no certificate is given before its training begins',
  'expected.certificate-unearned': 'A certificate only for those whose status is Hadir',
  'expected.criterion-not-asked': 'A criterion that this rater role is asked',
  'expected.policy-unknown': 'A known name such as "Minimum Rekan"; this row is not used',
  'expected.policy-invalid': 'A value within {bounds}; used instead: {used}',
  'expected.policy-invalid.weight':
    'A whole number {bounds}, where 7000 is 70%; nothing is computed until it is put right',
  'expected.policy-invalid.share': 'A whole number {bounds}, where 7000 is 70%; used instead: {used}',
  'expected.policy-invalid.date':
    'A date, such as 15/12/2026 or 15 Desember 2026; until it is put right, it counts as not written',
  'expected.policy-invalid.pattern':
    'A text that holds the first of {bounds} and no hole beside these; used instead: {used}',
  'expected.policy-invalid.choice': 'One of: {bounds}; used instead: {used}',
  'expected.person-not-asked': 'A rater with status Aktif or Cuti',
  'expected.person-not-rated': 'Somebody who is rated: status Aktif or Cuti in sheet Pegawai',
  'expected.self-not-self': 'Role Diri: rater and ratee are the same person',
  'expected.other-is-self': 'Role Rekan or Atasan: rater and ratee are different people',
  'expected.peer-in-line':
    'Role Rekan: neither direct supervisor nor direct subordinate of the ratee; this assignment does not count, and its row may be deleted',
  'expected.peer-conflict': 'Role Rekan: no conflict of interest in sheet Konflik; this assignment does not count',
  'expected.rater-over-cap':
    'At most {maximum} {maximum|employee|employees} for one peer (Pegawai per Rekan); this assignment counts all the same',
  'expected.conflict-self': 'The NIPs of two different people',
  'expected.assignment-unknown': 'Rater, ratee and role that stand in sheet Penugasan',
  'expected.answer-invalid': 'A number from 1 to 5, or blank for cannot judge',
  'expected.answer-repeated': 'One answer to {what}; the last valid one counts',
  'expected.answer-not-offered': 'One of the choices of the form; this answer is held',
  'expected.code-unknown':
    'The code of a personal link; this response is held. Reassign it to its assignment or discard it in the step Monitor',
  'expected.code-edited':
    'The code as in the personal link; a character was changed. This response is held: reassign it to its assignment or discard it in the step Monitor',
  'expected.code-used-by-another':
    'The address of the assigned rater ({expected}); this one is of another rater. This response is held: accept, reassign or discard it in the step Monitor',
  'expected.assignment-withdrawn':
    'The code of an assignment that still counts; this one was withdrawn. This response is held: reassign or discard it in the step Monitor',
  'expected.cycle-closed':
    'A response sent before the period was closed; this one is late and held. Reopen the period if it must count',
  'expected.response-changed':
    'The answers as they were first seen; this row was changed since. What was first seen goes on counting and this row is held: accept or discard it in the step Monitor',
  'expected.response-vanished':
    'The row of a response that was seen in its tab; it goes on counting from the archive until you discard it in the step Monitor',
  'expected.column-drifted':
    'A column that is still its question; this response is held until the column is made sure of',
  'expected.question-renamed':
    'The title of the question as the form was made; this column does not count until you confirm or restore it in the step Monitor',
  'expected.question-deleted':
    'A question that is still in the form; this column does not count until you confirm it in the step Monitor',
  'expected.question-retyped':
    'The kind of question as the form was made; this column does not count until you confirm it in the step Monitor',
  'expected.question-added': 'Questions that Teladan made; this added one does not count',
  'expected.choices-changed':
    'The choices as the form was made; this column does not count until you confirm or restore it in the step Monitor',
  'expected.count-differs':
    '{responses} {responses|row|rows}, as many as its form holds responses; look for rows that are lost or added before deciding',
  'expected.count-uncompared':
    'A count that was compared with its form; press “Compare counts with the forms” in the step Monitor',
  'expected.form-unreadable':
    'A form that you can open; without it only the headers of the response tab are checked. Ask its owner to add you as an editor',
  'expected.form-unreadable.looked':
    'A form that you can open; without it its questions stand as they were last looked at, {lookedAt}. Ask its owner to add you as an editor',
  'expected.code-other-form':
    'A code for the form of this role; this response is held. Reassign or discard it in the step Monitor',
  'expected.email-mismatch':
    'The address of the assigned rater ({expected}); this response is held. Accept it, accept it and remember the address, or discard it in the step Monitor',
  'expected.response-empty': 'At least one answer; this row is held',
  'expected.ratee-text-changed': '"{expected}"; the response counts for the employee its code names',
  'expected.number-ambiguous':
    '"{whole}" or "{fraction}": this number can be read in two ways, so it does not count yet',
  'expected.table-missing': 'A sheet named "{sheet}"; without it, what it holds is not counted',
  'expected.unit-spelling': 'One spelling for one unit; used: "{used}"',
  'expected.unit-like': 'Is "{like}" meant? If it is another unit indeed, leave it',
  'expected.peers-short':
    '{need} {need|peer|peers}; only {have} could be assigned because {reason}. Add rows in Penugasan where somebody fits',
  'expected.peers-scarce':
    '{need} {need|peer|peers}; only {have} because there are too few colleagues in this unit and the nearest ones. Add rows in Penugasan where somebody fits. If nobody does, leave it: peers do not count for this employee and their weight goes to the other raters',
  'expected.assignment-missing': '{lack}. Press “Check and assign raters” in step Prepare',
  'expected.assignment-left-out':
    '{lack}. Add the rows to the sheet Penugasan, then press “Check and assign raters” in step Prepare. If it is on purpose, leave it',
  'expected.assignment-untold':
    'A letter to {raters} {raters|rater|raters} of this employee: they were added after the last letter. Press “See the invitations” in step Forms, then send them',
  'unassigned.all': 'Assignments about this employee: nobody is asked to assess them yet',
  'unassigned.supervisor': 'An assignment of the supervisor about this employee: without it the rating is incomplete',
  'problem.fault': 'To be mended',
  'problem.remark': 'For your information',
  'shortage.unit-unknown': 'the unit is not known',
  'shortage.raters-full': 'the colleagues there are rate as many as Pegawai per Rekan allows',
  'expected.policy-cap': 'At least {peers} (Rekan per Pegawai); with fewer, some people do not get enough peers',
  'expected.policy-preset':
    'Values of the chosen preset; {names} is written otherwise and what is written is used. Leave blank to follow the preset',
  'expected.policy-peers': 'At least {minimum} (Minimum Rekan), or 0 for no peers; with fewer, peers never count',
  'expected.role-not-asked': 'A role that at least one criterion asks; this assignment does not count',
  'expected.criterion-not-in-form': 'A criterion that was there when the forms were made; this one was never asked',
  'expected.form-by-hand':
    'A form that anyone with the link can fill in: open it as an editor, press Publish and set its responders, then do the step Formulir again',
  'expected.form-left-closed':
    'A form that accepts responses: whoever had the period collect again cannot open it, so raters cannot answer yet. Ask its maker to press "Check the forms again" in step Formulir',
  'expected.form-left-open':
    'A form of the old period that is closed; this account cannot close it. Ask its maker to have that form accept no more responses',
  'expected.response-tab-missing': 'The response tab linked to its form; do the step Formulir to link it again',
  'expected.absence-beyond-work-days': 'At most {days}, the work days of that month; the number counts all the same',
  'expected.audit-edited':
    'The entry as Teladan wrote it: what this row says does not fit its code. Restore it through File › Version history',
  'expected.audit-removed':
    'Entry number {numbers}, which is not in this sheet any more. Restore it through File › Version history',
  'expected.award-lapsed':
    'Somebody who is still a candidate for the award; this decision stays recorded and does not count. Decide again once the period is closed',
  'expected.audit-cut':
    'Entry number {numbers}, cut off at the end: there should be {count} {count|entry|entries}. Restore what is missing through File › Version history',
  'expected.audit-inserted': 'Only entries that Teladan wrote; this row was inserted. Delete the row',
  'expected.audit-reordered': 'In the order of Nomor; rows out of place: {rows}. Sort by Nomor again',
  'expected.audit-replaced':
    'A chain that ends with the code {kept}; the entries seem to have been written anew. Restore them through File › Version history',

  'reason.no-targets': 'No results yet: there are no targets',
  'reason.targets-unusable': 'Results cannot be computed yet: mend targets {targets}',
  'reason.no-supervisor': 'Behaviour not complete: no supervisor is assigned',
  'reason.supervisor-silent': 'Behaviour not complete: there is no answer of the supervisor yet',
  'reason.no-innovation': 'The rating reaches Very good, but no innovation is recorded',
  'reason.weights-zero': 'Behaviour cannot be computed: the weights of the roles or criteria answered add to zero',
  'reason.supervisor-unable': 'Behaviour not complete: the supervisor gave no answer that can be scored',

  'rule.unit-best': 'Highest final rating of the unit',
  'rule.performance-guidance': 'Performance guidance',
  'rule.verbal-reprimand': 'PP 94/2021 Pasal 9: 3 working days without a valid reason in a year',
  'rule.written-reprimand': 'PP 94/2021 Pasal 9: 4–6 working days without a valid reason in a year',
  'rule.written-dissatisfaction': 'PP 94/2021 Pasal 9: 7–10 working days without a valid reason in a year',
  'rule.allowance-cut-6-months': 'PP 94/2021 Pasal 10: 11–13 working days without a valid reason in a year',
  'rule.allowance-cut-9-months': 'PP 94/2021 Pasal 10: 14–16 working days without a valid reason in a year',
  'rule.allowance-cut-12-months': 'PP 94/2021 Pasal 10: 17–20 working days without a valid reason in a year',
  'rule.demotion': 'PP 94/2021 Pasal 11: 21–24 working days without a valid reason in a year',
  'rule.removal-from-post': 'PP 94/2021 Pasal 11: 25–27 working days without a valid reason in a year',
  'rule.consecutive-absence': 'PP 94/2021 art. 11: working days on end without a valid reason',
  'rule.dismissal': 'PP 94/2021 Pasal 11: 28 working days or more without a valid reason in a year',
  'unit.points': 'points',
  'unit.days': 'days',

  'evidence.award':
    'Final rating {value}, the highest of {unitEligible} eligible employees of the unit ({unitRated} rated); coverage {coverage}%; {absence}.',
  'evidence.award.alone':
    'Final rating {value}; the only one eligible in the unit ({unitRated} rated), with nobody to compare with; coverage {coverage}%; {absence}.',
  'evidence.tied': 'Exactly equal to {tied} other {tied|employee|employees}.',
  'evidence.absence-known': '{days} unexcused {days|day|days} in {months} recorded {months|month|months}',
  'evidence.absence-unknown': 'no attendance data',
  'evidence.guidance':
    'Candidate for examination (kandidat untuk pemeriksaan), not a decision. Final rating {value} is below {threshold} (PP 30/2019 art. 56–58); coverage {coverage}%.',
  'evidence.discipline':
    'Candidate for examination (kandidat untuk pemeriksaan), not a decision. {value} unexcused {value|day|days} in {period} by the sheet Kehadiran: {months}.',
  'evidence.consecutive':
    'Candidate for examination (kandidat untuk pemeriksaan), not a decision. Unexcused on {value} working {value|day|days} on end, {from} to {to}, by the sheet Ketidakhadiran.',
  'evidence.doubtful': 'Look at {months} first: more than the work days of that month.',
  'evidence.training': 'Criterion {criterion} got {points} from raters other than the employee, below {limit}.',
  'evidence.training-none': '{why} The catalogue has no training for this criterion yet.',
  'evidence.wish.self': 'Wish of the employee: "{text}".',
  'evidence.wish.supervisor': 'Remark of the supervisor: "{text}".',
  'evidence.wish-unmatched': '{why} No training has this code or title; read it and decide.',
  'training.hours': '{code} {title} ({hours} JP, ended {ends})',
  'training.no-day': '{code} {title}: no day that can be read',
  'training.no-hours': '{code} {title}: no JP that can be read',
  'effect.not-comparable': 'Not compared: scale, weights or criteria of the two periods differ, or were not recorded.',
  'effect.too-few':
    'Too few to conclude anything: it takes {need} or more participants who were rated in both periods, and as many others.',
  'effect.no-variance': 'Nothing can be concluded: everybody changed by the same.',
  'effect.higher': 'Participants rose by {effect} more than the others (95%: {low} to {high}).',
  'effect.lower': 'Participants rose by {effect} less than the others (95%: {low} to {high}).',
  'effect.unclear': 'Cannot be told from chance: {effect} (95%: {low} to {high}).',
  'effect.started-lower':
    'Participants started lower ({trained}, the others {others}); whoever is low tends to rise without training as well.',
  'effect.no-proof': 'Participants were not drawn by lot, so this is something to consider and no proof.',

  // Why an answer waits for HR.
  'held.code-unknown': 'Its code is not that of any personal link.',
  'held.code-edited': 'Its code was changed from that of the personal link.',
  'held.code-other-form': 'Its code is for the form of another role.',
  'held.code-used-by-another': 'Its code belongs to another rater: the address on the roster is {expected}.',
  'held.email-mismatch': 'This address is not known for its rater; on the roster is {expected}.',
  'held.email-mismatch.own': 'This address is not known for this employee; on the roster is {expected}.',
  'held.assignment-withdrawn': 'Its assignment was withdrawn.',
  'held.cycle-closed': 'It was sent after the period was closed.',
  'held.response-empty': 'It holds no answer at all.',
  'held.response-changed': 'This row was changed after it was first seen; what was seen first goes on counting.',
  'held.response-vanished': 'Its row is gone from the tab; it goes on counting from the archive.',
  'held.column-drifted': 'Its column is not what it was and waits to be confirmed.',

  'policy.unit.year': 'year',
  'policy.unit.text': 'text',
  'policy.unit.basis-points': 'basis points (100 = 1%)',
  'policy.unit.people': 'people',
  'policy.unit.share': 'share 0–1',
  'policy.unit.points': 'rating 0–120',
  'policy.unit.days': 'days',
  'policy.unit.hours': 'JP',
  'policy.unit.choice': 'choice',
  'policy.unit.ratees': 'ratees',
  'policy.unit.answers': 'answers',
  'policy.unit.seconds': 'seconds',
  'policy.unit.minutes': 'minutes',
  'policy.unit.clock-hour': 'o’clock',
  'policy.unit.language': 'language',
  'policy.unit.date': 'date',
  'policy.unit.letters': 'letters',
  'policy.reason.period': 'Calendar year that is assessed; the default is the year in which the period was prepared.',
  'policy.reason.seed': 'The same data and seed give the same assignments, so that they can be checked again.',
  'policy.reason.supervisorWeight': 'The supervisor knows the work best. The four rater weights add to 10,000.',
  'policy.reason.peerWeight': 'Peers see daily behaviour. The four rater weights add to 10,000.',
  'policy.reason.selfWeight': 'Self-assessment builds responsibility, but agrees little with what others say.',
  'policy.reason.resultsWeight':
    'PP 30/2019 art. 41: 60/40 where opinions of colleagues are taken in (70/30 where not).',
  'policy.reason.behaviourWeight': 'The other part of Bobot Hasil; the two add to 10,000.',
  'policy.reason.minimumPeers': "With fewer than three peers, one person's answer can be guessed.",
  'policy.reason.peersPerRatee': 'Four peers are reliable enough and still meet the minimum when one does not answer.',
  'policy.reason.minimumCoverage': 'An award only for somebody whom enough raters have rated.',
  'policy.reason.veryGoodLimit': 'PP 30/2019: Very good from 110, with a recorded innovation.',
  'policy.reason.goodLimit': 'PP 30/2019: Good from 90.',
  'policy.reason.trainingHoursPns': 'PP 11/2017: at least 20 JP a year for every PNS.',
  'policy.reason.trainingHoursPppk':
    '24 JP is often cited as the most for PPPK; not yet checked in the regulation, so it can be changed.',
  'policy.reason.effectMinimum':
    'With fewer than ten people in either group the interval is wider than any effect there could be.',
  'policy.reason.fairLimit': 'PP 30/2019: Fair from 70.',
  'policy.reason.poorLimit': 'PP 30/2019: Poor from 50; below it Very poor.',
  'policy.reason.awardAbsenceLimit': 'With this many unexcused days there is no award, for PNS and PPPK alike.',
  'policy.reason.preset': 'A ready set of weights; rows left blank follow it.',
  'policy.reason.scale': 'Numbers by PP 30/2019, or the quadrant by PermenPANRB 6/2022. The two are never mixed.',
  'policy.reason.subordinateWeight': '0: subordinates are not asked. The four rater weights add to 10,000.',
  'policy.reason.withoutSubordinates':
    'The weight of subordinates for somebody who has none: shared by the other weights, or to the peers (60/40/0 in the Dairi 360).',
  'policy.reason.minimumSubordinates': 'As Minimum Rekan: with fewer than three one could tell who said what.',
  'policy.reason.rateesPerPeer': 'With more than eight peer forms people answer without care.',
  'policy.reason.counted':
    'Apa adanya: answers count as given. Disesuaikan: the severity of each rater is taken out first; both are always shown.',
  'policy.reason.severityShrinkage':
    'The severity of a rater is believed by half at this many ratees; few ratees are little evidence.',
  'policy.reason.minimumGroup':
    'Means of a unit with fewer people are not shown to leadership, so that they point at nobody.',
  'policy.reason.organisationRating':
    "The organisation's own rating, with which SE MenPANRB 3/2023 compares the suggested quadrants. A warning only.",
  'policy.reason.signalAnswers': 'A rater signal is looked at from this many answers on.',
  'policy.reason.straightLineShare': 'Share of equal answers in one submission. Told from this number on.',
  'policy.reason.allTopShare': "Share of highest answers among all of a rater's answers. Told from this number on.",
  'policy.reason.severityLimit':
    "Distance of a rater's mean from other raters of the same people, in points. Told from this number on.",
  'policy.reason.reciprocalLimit':
    'The lower of the ratings of two people who rate each other. Told from this number on.',
  'policy.reason.selfGapLimit': 'Gap between self and the mean of peers. Told from this number on.',
  'policy.reason.fastSeconds': 'Time between two submissions of one rater. Told if it is less than this number.',
  'policy.reason.sensitivityStep': 'Five per cent: weights are moved by this much to see whether a candidate stands.',
  'policy.reason.onLeave':
    'Somebody on leave is rated all the same; by default they are asked to rate as well, since a link can be opened anywhere.',
  'policy.reason.leavers':
    'Somebody who left gets no rating this year, since there is nobody left to guide; what was answered about them is kept.',
  'policy.reason.supervisorChange':
    'The supervisor who was asked knows the work longer. One who left before answering is always replaced by the new one.',
  'policy.reason.secondPost':
    'The main post says who rates; fill in NIP Atasan Kedua in Pegawai and choose both where two supervisors rate.',
  'policy.reason.identity':
    'A code can be passed on and an address can be typed, so both must fit. "kode" is only for people without a Google account; such responses are marked.',
  'policy.reason.language': 'Language of sidebar and messages: id or en.',
  'policy.reason.agency': 'The name of the agency as letters and the head of printed pages say it.',
  'policy.reason.agencyParent': 'Above the name of the agency on printed pages, such as Pemerintah Kota Binjai.',
  'policy.reason.agencyAddress': 'The address on the head of printed pages, in one line.',
  'policy.reason.agencyContact': 'Telephone, email or web site on the head of printed pages, in one line.',
  'policy.reason.deadline':
    'Last day for answers, named in letters. Blank: letters say "the date announced". It does not close the forms.',
  'policy.reason.reminders':
    'Bila ditekan: reminders go only when HR presses. Sendiri: Teladan sends them by the schedule below.',
  'policy.reason.reminderAfterDays': 'Three days leave time to answer; more often, and letters are no longer read.',
  'policy.reason.reminderMaximum': 'After three reminders a call does more. 0: no reminders.',
  'policy.reason.objectionDays':
    'Fourteen days are enough to read the explanation, ask, and write grounds, also after a short leave. After that silence means acceptance.',
  'policy.reason.objectionDecisionDays':
    "Fourteen days let the supervisor's superior look into it; a later decision still counts and is chased.",
  'policy.reason.meetingFirstDay': 'First day of evaluation meetings. Blank: from the day after dates are proposed.',
  'policy.reason.meetingLastDay': 'Last day of evaluation meetings. Blank: two weeks from the first.',
  'policy.reason.meetingFromHour': 'After roll call and the morning’s business.',
  'policy.reason.meetingToHour': 'Meetings end before this, so that notes can be written the same day.',
  'policy.reason.meetingMinutes': 'Enough for an agenda and what is agreed; the noon break is left free.',
  'policy.reason.meetingPlace':
    'Stands in invitations, such as Meeting room, second floor. It can be changed for each meeting in sheet Rapat.',
  'policy.reason.certificatePattern':
    '{nomor} runs within a year and must be there; {kode} is the code of the training, or PT, PT-TW, PT-TH for the exemplary employee of a month, quarter, year; {bulan} the month of issue in Roman numerals, {tahun} its year. Such as 001/PT/IV/2026. A number that was given does not change.',
  'policy.reason.certificatePlace':
    'The town above the signature of certificates, result letters and unit reports, such as Binjai.',
  'policy.reason.certificateSignatory':
    'The name of whoever signs certificates, result letters and unit reports, with titles.',
  'policy.reason.certificateSignatoryId': 'The NIP of whoever signs, written as text.',
  'policy.reason.certificateSignatoryPosition': 'Such as Head of Agency; stands above the name of whoever signs.',

  'form.title.self': 'Self-assessment {period}',
  'form.title.peer': 'Peer assessment {period}',
  'form.title.subordinate': 'Assessment by Subordinates {period}',
  'form.title.supervisor': 'Assessment by the supervisor {period}',
  'form.description.self':
    'Assess your own behaviour at work over this period, honestly. Use the e-mail address that HR has on record; answers from another address are held. This instrument of the agency stands beside e-Kinerja BKN and does not replace it.',
  'form.description.peer':
    'Assess the behaviour at work of the colleague named below, only from what you saw yourself. Use the e-mail address that HR has on record; answers from another address are held. If you cannot judge, choose "Cannot judge": it harms nobody. This instrument of the agency stands beside e-Kinerja BKN and does not replace it.',
  'form.description.subordinate':
    'Assess the behaviour at work of your superior named below, only from what you saw yourself. Use the e-mail address that HR has on record; answers from another address are held. If you cannot judge, choose "Cannot judge": it harms nobody. This instrument of the agency stands beside e-Kinerja BKN and does not replace it.',
  'form.description.supervisor':
    'Assess the behaviour at work of the subordinate named below over this period, then discuss it in the evaluation meeting. Use the e-mail address that HR has on record; answers from another address are held. This instrument of the agency stands beside e-Kinerja BKN and does not replace it.',
  'form.privacy.self':
    'Who sees these answers: the HR officers who run the assessment, together with your name. Leadership sees a summary by unit only.',
  'form.privacy.peer':
    'Who sees these answers: the HR officers who run the assessment can trace who answered what. The colleague does not see who answered what; peer ratings count only when enough peers answered. They read your comments once the period is closed: without name or time, shuffled among others, and only when enough answered. Write nothing that shows who you are. Leadership sees a summary by unit only.',
  'form.privacy.subordinate':
    'Who sees these answers: the HR officers who run the assessment can trace who answered what. The superior does not see who answered what; the ratings of subordinates count only when enough of them answered. They read your comments once the period is closed: without name or time, shuffled among others, and only when enough answered. Write nothing that shows who you are. Leadership sees a summary by unit only.',
  'form.privacy.supervisor':
    "Who sees these answers: the HR officers who run the assessment, together with your name, and the employee in the evaluation meeting. Your comments also stand in their result letter and evaluation document, as the supervisor's. Leadership sees a summary by unit only.",
  'form.purpose.performance': 'the performance assessment',
  'form.purpose.training': 'trainings and the development of competences',
  'form.purpose.award': 'choosing exemplary employees',
  'form.purpose.guidance': 'guidance and disciplinary examination',
  'form.privacy.law':
    "Personal data in this form (e-mail address, code, answers, time of sending) is processed under Law 27/2022 on Personal Data Protection, for {purpose} only. It is kept in the workbook and forms of the HR officers for this period, then under the agency's records schedule; nothing is deleted by itself. You may ask the HR officers about your data and have it corrected.",
  'form.confirmation': 'Thank you, your answers are saved. Use your other personal links if you have more to fill in.',
  'form.ratee': 'Employee to be rated',
  'form.ratee-help': 'Filled in from your personal link. Please do not change it.',
  'form.code': 'Code',
  'form.code-help': 'Filled in from your personal link. Please do not change it.',
  'form.code-wrong': 'The code is not complete. Open your personal link again.',
  'form.page': 'Part {page} of {pages}',
  'form.grid-help': 'Choose one answer in each row.',
  'form.level.1': '1 Very poor',
  'form.level.2': '2 Poor',
  'form.level.3': '3 Fair',
  'form.level.4': '4 Good',
  'form.level.5': '5 Very good',
  'form.unable': 'Cannot judge',
  'form.comment': 'Comment: {value}',
  'form.comment-help.self': 'Optional. Give a real example, not the names of others.',
  'form.comment-help.peer':
    'Optional, at most {longest} characters. The colleague reads it without a name: write nothing that shows who you are. Give a real example, not the names of others.',
  'form.comment-help.subordinate':
    'Optional, at most {longest} characters. The superior reads it without a name: write nothing that shows who you are. Give a real example, not the names of others.',
  'form.comment-help.supervisor':
    "Optional, at most {longest} characters. The employee reads it as the supervisor's comment. Give a real example, not the names of others.",
  'form.other-value': 'Other behaviour',
  'form.tab.self': 'Jawaban Diri',
  'form.tab.peer': 'Jawaban Rekan',
  'form.tab.subordinate': 'Jawaban Bawahan',
  'form.tab.supervisor': 'Jawaban Atasan',
  'role.self': 'Self',
  'role.peer': 'Peers',
  'role.subordinate': 'Subordinates',
  'role.supervisor': 'Supervisor',
  'weights.role': '{role} {before}%',
  'weights.role.changed': '{role} {before}% becomes {after}%',
  'signal.straight-line': 'Equal answers',
  'signal.all-top': 'All highest',
  'signal.lenient': 'More lenient than other raters',
  'signal.severe': 'More severe than other raters',
  'signal.reciprocal': 'High for each other',
  'signal.self-gap': 'Self far from peers',
  'signal.fast': 'Very fast submissions',
  'signal.evidence.straight-line':
    '{percent}% of {count} answers in one submission are the same. No finding: it may well be so.',
  'signal.evidence.all-top':
    '{percent}% of {count} answers about others are the highest. No finding: it may well be so.',
  'signal.evidence.lenient':
    'Over {count} {count|person|people} whom others rated too, on average {points} above the other raters.',
  'signal.evidence.severe':
    'Over {count} {count|person|people} whom others rated too, on average {points} below the other raters.',
  'signal.evidence.reciprocal': 'The two rate each other, and the lower of both ratings is {points}.',
  'signal.evidence.self-gap': 'The self-assessment is {points} away from the mean of {count} peers.',
  'signal.evidence.fast':
    '{count} {count|submission|submissions}, the closest {points} {points|second|seconds} apart. Entering answers from paper looks like this too.',
  'unit.share': 'share',
  'unit.seconds': 'seconds',
  'reliability.known':
    '{verdict}. The reliability of the mean of the raters there are is {average}, of one rater alone {single}.',
  'reliability.verdict.good': 'The {raters} agree well enough on who is better; this alone is no ground for a decision',
  'reliability.verdict.low': 'The {raters} do not agree well enough on who is better; read it with other evidence',
  'reliability.raters.peer': 'peers',
  'reliability.raters.subordinate': 'subordinates',
  'reliability.unlike':
    'Answer by answer they still differ much (alpha {alpha}): read the mean, not one answer or one criterion.',
  'reliability.needed':
    'For the mean to reach a reliability of 0.70 each employee needs at least {raters} {raters|rater|raters}.',
  'reliability.needed-unknown': 'However many raters, a reliability of 0.70 cannot be foreseen from these answers.',
  'reliability.unknown': 'Cannot be computed yet: {reason}.',
  'undefined.too-few-ratees': 'only {have} of {need} employees needed',
  'undefined.too-few-raters': 'only {have} of {need} raters needed',
  'undefined.no-variance': 'all answers are the same',
  'undefined.no-ratee-variance': 'the means of all employees are the same',
  'undefined.no-residual-variance': 'raters differ by a constant only',
  'undefined.negative-variance': 'raters of one employee differ more than employees do',
  'undefined.no-degrees-of-freedom': 'too few answers to estimate an error',
  'undefined.not-connected': 'no employee is shared with another rater',
  'undefined.not-complete': 'not every rater rated every employee',
  'undefined.no-reliability': 'the answers of one rater say nothing yet',
  'undefined.not-converged': 'the computation did not settle on a number',
  'distribution.about':
    'The spread of the suggested quadrants of PermenPANRB 6/2022, not of the bands by numbers: those are in the sheet Ringkasan.',
  'distribution.counted': '{people} of {rated} rated employees',
  'distribution.rule.at-most': '{quadrants}: at most {share}%',
  'distribution.rule.at-least': '{quadrants}: at least {share}%',
  'distribution.rule.more-than': '{quadrants}: must occur',
  'distribution.met': 'As SE MenPANRB 3/2023 expects of an organisation rated {organisation}.',
  'distribution.missed':
    'Warning: not as SE MenPANRB 3/2023 expects of an organisation rated {organisation}. No rating is changed; discuss the spread.',
  'distribution.unknown':
    'Fill in the row Predikat Organisasi in the sheet Kebijakan to compare this spread with SE MenPANRB 3/2023.',
  'trend.rising': 'Rising all along, {cycles} {cycles|period|periods}',
  'trend.falling': 'Falling all along, {cycles} {cycles|period|periods}',
  'trend.level': 'Moved by less than {points} {points|point|points}, {cycles} {cycles|period|periods}',
  'trend.mixed': 'Not one way, {cycles} {cycles|period|periods}',
  'trend.insufficient': 'Not enough: {have} of {need} comparable periods',
  'trend.awards.unknown': 'not recorded',

  'policy-change.from': '{key}: {before} becomes {after}',
  'policy-change.percent': '{percent}%',
  'policy-change.rated': 'rating {final}, band {band}, suggested quadrant {quadrant}',
  'policy-change.final': 'rating {final}',
  'policy-change.band': 'band {band}',
  'policy-change.no-candidate': 'no candidate',
  'policy-change.quadrant': 'suggested quadrant {quadrant}',
  'policy-change.unread': '{key}: "{received}" cannot be used. {expected}',
  'policy-change.unrated': 'incomplete',
  'summary.pooled': 'Told together, so that ratings of people in small units cannot be guessed: {units}',
  'summary.agency': 'Whole agency',
  'summary.audit': '{count} {count|entry|entries}, code {head}',

  'identity.code-alone':
    '{answers} {answers|response known by its|responses known by their} code alone, without an address that fits',
  'trace.self': '{rater} about themselves',
  'trace.other': '{rater} about {ratee}',
  'assignment.left': 'no longer asked',
  'assignment.uncounted': 'does not count: see sheet Masalah',

  'permission.spreadsheets.currentonly': 'opening this workbook: without it nothing can be done',
  'permission.forms': 'making and opening forms: without it no form can be made, opened or closed',
  'permission.script.container.ui': 'showing the sidebar: without it Teladan cannot be opened',
  'permission.userinfo.email': "knowing the officer's e-mail address: without it nobody is recorded as acting",
  'permission.script.scriptapp': 'setting the clock: without it work goes on only when somebody presses a button',
  'permission.script.send_mail': 'sending letters: without it invitations and reminders have to go some other way',
  'permission.drive.file':
    'finding its own forms in Drive and opening them to anyone who has the link, and making the leadership workbook: without it forms are opened one by one or by hand, and there is no leadership workbook',
  'job.forms': 'making the forms',
  'job.announce': 'announcing targets',
  'job.publish': 'publishing results',
  'job.meetings': 'inviting to evaluation meetings',
  'job.trainings': 'offering trainings',
  'job.training-evaluations': 'asking for evaluations of trainings',
  'job.dossiers': 'asking for replies and examinations',
  'job.inquiries': 'pulling what was answered to inquiries',
  'job.invite': 'sending invitations',
  'job.remind': 'sending reminders',
  'job.pull': 'pulling the answers',
  'job.close': 'closing the period',
  'job.purge': 'deleting data',
  'progress.create': 'Making the form {role}',
  'progress.open': 'Opening the form {role} to those who fill it in',
  'progress.link': 'Linking the form {role} to the workbook',
  'progress.count': 'Counting the responses of the form {role}',
  'progress.freeze': 'Pulling the last answers and freezing the ratings',
  'progress.done': 'The forms are ready',

  'error.headings-lost.happened':
    'Column headings are gone: {headings}, in sheet {sheet}. It cannot be used until they are back.',
  'error.headings-lost.kept':
    'Nothing was computed, written or sent from that sheet, and what it holds was not changed.',
  'error.headings-lost.next':
    'Type the heading into row 1 of sheet {sheet} again, or press Ctrl+Z; where heading cells are merged, unmerge them first. Where what stood in the column is gone too, do not type it: restore the sheet under File › Version history. Then do this again.',
  'error.headings-lost-refilled.happened':
    'Column headings are gone: {headings}, in sheet {sheet}. It cannot be used until they are back.',
  'error.headings-lost-refilled.kept':
    'Nothing was computed, written or sent from that sheet, and what it holds was not changed.',
  'error.headings-lost-refilled.next':
    'Type the heading into row 1 of sheet {sheet} again, or press Ctrl+Z; where heading cells are merged, unmerge them first. While answers are collected, "Pull answers and compute" in step Monitor writes it back, too. After that, where what stood in the column is gone as well, do not type it: restore the sheet under File › Version history.',
  'error.headings-none.happened':
    'Sheet {sheet} has none of the column headings of Teladan in row 1. It cannot be used.',
  'error.headings-none.kept':
    'Nothing was computed, written or sent from that sheet, and what it holds was not changed.',
  'error.headings-none.next':
    "If the sheet is your own, give it another name: Teladan uses the name {sheet}. If it is Teladan's, press Ctrl+Z or restore it under File › Version history.",
  'error.headings-twice.happened':
    'Two columns have the same heading: {headings}, in sheet {sheet}. Teladan cannot tell which one is yours, so the sheet is not used.',
  'error.headings-twice.kept':
    'Nothing was computed, written or sent from that sheet, and what it holds was not changed.',
  'error.headings-twice.next': 'In sheet {sheet} rename the column that is yours, then do this again.',
  'error.columns-left.happened':
    'Column headings are gone above something else than what was computed last: {columns}, in sheet {sheet}. It was left as it is, and Teladan writes its column again at the right end.',
  'error.columns-left.kept': 'Nothing was written over.',
  'error.columns-left.next':
    'If it is a note of yours, give the column a heading of its own, so that it goes with its rows. If it is what was computed earlier, delete the column.',
  'error.policy-impossible.happened': 'The policy cannot be used: {faults}.',
  'error.policy-impossible.kept': 'Data and ratings were not changed.',
  'error.policy-impossible.next': 'Mend sheet Kebijakan, then do this step again.',
  'fault.weight-unreadable':
    '{names} is not a whole number from 0 to 10000, where 7000 is 70% (sheet Kebijakan, row {rows})',
  'fault.role-weights': '{names} add to {sum}, not 10000',
  'fault.component-weights': '{names} add to {sum}, not 10000',
  'fault.limits-order': '{names} must descend, each smaller than the one before',
  'error.no-targets.happened': 'There are no targets in sheet Sasaran yet.',
  'error.no-targets.kept': 'Nothing was announced and no form was made.',
  'error.no-targets.next':
    'Fill in or import sasaran.csv, or copy them from the templates of positions, then repeat this step.',
  'error.no-roster.happened': 'There is nobody in sheet Pegawai who can be rated.',
  'error.no-roster.kept': 'The sheets were not changed; what could not be read is in sheet Masalah.',
  'error.no-roster.next': 'Fill in or import pegawai.csv with correct NIPs, then do this step again.',
  'error.no-criteria.happened': 'Sheet Kriteria holds no criterion that can be asked.',
  'error.no-criteria.kept': 'The sheets were not changed; what could not be read is in sheet Masalah.',
  'error.no-criteria.next': 'Mend sheet Kriteria, or empty it to use the 21 BerAKHLAK guides.',
  'error.not-prepared.happened': 'Nobody is assigned yet.',
  'error.not-prepared.kept': 'Nothing was changed.',
  'error.not-prepared.next': 'Do the step Siapkan first.',
  'error.assignments-outdated.happened':
    'Employees, criteria or policy have changed since raters were assigned: they would be assigned otherwise now.',
  'error.assignments-outdated.kept': 'No form was made. Nothing was changed.',
  'error.assignments-outdated.next': 'Press “Check and assign raters” in step Prepare, then make the forms again.',
  'error.forms-not-open.happened': 'The forms are not ready.',
  'error.forms-not-open.kept': 'Nothing was changed.',
  'error.forms-not-open.next': 'Do the step Formulir to its end first.',
  'error.form-not-accepting.happened': 'The form "{title}" was made, but Google has not opened it for answers yet.',
  'error.form-not-accepting.kept': 'That form stays and is noted in sheet Formulir.',
  'error.form-not-accepting.next': 'Open Tautan Sunting in sheet Formulir, choose Publish, then do this step again.',
  'error.busy.happened': 'Another step is running in this workbook.',
  'error.busy.kept': 'This step changed nothing.',
  'error.busy.next': 'Wait a moment, then try again.',
  'error.cancelled.happened': 'This was cancelled before it wrote anything.',
  'error.cancelled.kept': 'Nothing was changed.',
  'error.cancelled.next': 'Press the same button to begin it again.',
  'error.job-running.happened': 'Other work is still under way: {job}.',
  'error.job-running.kept': 'That work goes on; this step changed nothing.',
  'error.job-running.next': 'Wait until it is done, or cancel it, then try again.',
  'error.not-entitled.happened': 'Your account ({email}) has no right “{right}” in the sheet {sheet}.',
  'error.not-entitled.kept': 'Nothing was changed.',
  'error.not-entitled.next':
    'Ask somebody with that right to press it, or whoever manages the workbook to write your address with that right in the sheet {sheet}.',
  'error.access-unread.happened':
    'Sheet {sheet} row {rows} cannot be read, so nobody knows who has the right “{right}”. Your account: {email}.',
  'error.access-unread.kept': 'Nothing was changed.',
  'error.access-unread.next':
    'Mend the e-mail address in that row, or delete the row. Whoever may edit the sheet {sheet} can do so.',
  'error.not-operator.happened': 'Only one officer makes the forms and sends the letters, at present {operator}.',
  'error.not-operator.kept': 'Nothing was changed.',
  'error.not-operator.next': 'Ask {operator} to press this button, or press "Take over" under Officer, then try again.',
  'error.form-out-of-reach.happened': 'Your account cannot open the forms that another officer made yet.',
  'error.form-out-of-reach.kept': 'Forms, links and answers stay as they were.',
  'error.form-out-of-reach.next':
    'Ask the officer who made the forms to press "Check the forms again", so that you become an editor.',
  'error.forms-not-permitted.happened': 'Google has not been allowed to open forms for you.',
  'error.forms-not-permitted.kept': 'The forms and the state of the period stay as they were.',
  'error.forms-not-permitted.next':
    'Reload the workbook, open Teladan from the menu, allow the permission for forms, then try again; or ask another officer to press this button.',
  'error.nobody-known.happened': 'Google does not say who you are, so no officer can be recorded.',
  'error.nobody-known.kept': 'Nothing was changed.',
  'error.nobody-known.next': 'Allow the permission to see your e-mail address, then try again.',
  'error.import-locked.happened': 'Sheet {table} cannot be replaced: the forms of this period are made already.',
  'error.import-locked.kept': 'Sheet {table} stays as it was.',
  'error.import-locked.next': 'Edit the sheet itself where you must, or open a new period once this one is final.',
  'mark.title': 'To be looked at',
  'mark.color': 'Colour of the cell before:',
  'fix.like-row': 'says exactly what row {row} says',
  'fix.emptied': 'this row is emptied',
  'error.columns-unsaid.happened': 'It is not clear which column is {columns} of the sheet {table}.',
  'error.columns-unsaid.kept': 'The sheet {table} is as it was.',
  'error.columns-unsaid.next': 'Say which column it is in the preview, then bring it in again.',
  'error.fixes-changed.happened': 'The sheets have changed since this list of fixes was made.',
  'error.fixes-changed.kept': 'No cell was changed.',
  'error.fixes-changed.next': 'Press “See what can be mended automatically” once more, and look at the list.',
  'error.import-changed.happened': 'Sheet {table} has changed since this preview was made.',
  'error.import-changed.kept': 'Nothing was brought in; the sheet is as it was.',
  'error.import-changed.next': 'The preview has been made anew. Look at its numbers, then press “Bring in” once more.',
  'error.sample-forms.happened': 'The forms for the sample data are made already.',
  'error.sample-forms.kept': 'Nothing was emptied.',
  'error.sample-forms.next': 'Use a new, empty workbook for a real appraisal.',
  'error.sample-not-empty.happened': 'This workbook holds employees, outside raters or targets already.',
  'error.sample-not-empty.kept': 'Nothing was added; your data is as it was.',
  'error.sample-not-empty.next': 'Use a new, empty workbook to try it with sample data.',
  'error.cell-too-long.happened':
    'The file for sheet {table} has a cell that is too long: row {row}, column {column} ({length} characters).',
  'error.cell-too-long.kept': 'Sheet {table} stays as it was.',
  'error.cell-too-long.next': 'Shorten that cell to at most 50000 characters, then import again.',
  'error.not-allowed.happened': 'This step cannot be done: {why}.',
  'error.not-allowed.kept': 'Nothing was changed.',
  'error.not-allowed.next': '{next}',
  'not-allowed.why.before': 'the forms of this period have not been made',
  'not-allowed.next.before': 'Make the forms first, in step Formulir.',
  'not-allowed.why.opened': 'the forms of this period are still being made',
  'not-allowed.next.opened': 'Finish step Formulir first.',
  'not-allowed.why.collecting': 'this period is still collecting answers',
  'not-allowed.next.collecting': 'Close the period first.',
  'not-allowed.why.closing': 'this period is being closed',
  'not-allowed.next.closing': 'Wait until it is closed, or cancel the closing.',
  'not-allowed.why.closed': 'this period is closed',
  'not-allowed.next.closed': 'If it must be, reopen the period with a reason, which is recorded.',
  'not-allowed.why.finalised': 'this period is final and does not change any more',
  'not-allowed.next.finalised': 'Go on by opening a new period.',
  'not-allowed.why.copy': 'this is a copy of another workbook, and its forms and links belong to the original',
  'not-allowed.next.copy': 'Only look, or open a new period in this copy.',
  'not-allowed.why.changing': 'a new period has not been opened to the end',
  'not-allowed.next.changing': 'Finish opening the new period first.',
  'error.reason-missing.happened': 'This step asks for a reason.',
  'error.reason-missing.kept': 'Nothing was changed.',
  'error.reason-missing.next': 'Write the reason, then try again.',
  'edited.unknown': 'sheet Nilai, Skor or Kandidat',
  'edited.cell': '{sheet} row {row}, column {column}',
  'edited.row': '{sheet} row {row}, which was not computed',
  'edited.gone': '{sheet}, the row of {who} is gone',
  'edited.more': 'and {more} other {more|place|places}',
  'error.ratings-changed.happened': 'What was computed when the period was closed has been changed: {where}.',
  'error.ratings-changed.kept': 'The period stays as it was; nothing was written or sent from those numbers.',
  'error.ratings-changed.next': 'Undo that change, or reopen with a reason and close again, which computes anew.',
  'error.not-candidate.happened': 'This employee is no candidate for an award in the result that was closed.',
  'error.not-candidate.kept': 'No decision was recorded.',
  'error.not-candidate.next': 'Reload the sidebar, then decide on the candidates of sheet Kandidat.',
  'error.award-granted.happened':
    'The award of unit {unit} is granted to {name} already, and the ratings of the two are not the same.',
  'error.award-granted.kept': 'No decision was recorded; {name} keeps the award.',
  'error.award-granted.next': 'Withdraw the decision for {name} first, with “Do not grant” and the reason.',
  'error.finalising-begun.happened': 'The ratings of this period have begun to be kept in Riwayat.',
  'error.finalising-begun.kept': 'The decisions stay as they are.',
  'error.finalising-begun.next': 'Press “Finalise” once more, so that the period becomes final.',
  'error.period-past.happened':
    'Periode in sheet Kebijakan says {period}, a year that was set aside as an old period (sheet {sheet}).',
  'error.period-past.kept': 'Nothing was changed; what is kept of that year stays.',
  'error.period-past.next': 'Write the year that is being assessed as Periode in sheet Kebijakan, then try again.',
  'error.period-unconfirmed.happened': 'The year that was typed is not that of the new period.',
  'error.period-unconfirmed.kept': 'The old period was not changed.',
  'error.period-unconfirmed.next': 'Type {period} to open the new period.',
  'cycle.forms-left-open':
    'Forms that this account cannot close: {roles}. Answers that arrive after this time are late.',
  'cycle.forms-left-closed':
    'Forms that this account cannot open again: {roles}. Ask their owner to have them accept responses again.',
  'period.dossiers-waiting':
    'Dossiers waiting for a reply or an examination: {numbers}; their forms are closed. Ask again in the new period.',
  'period.awards-undecided': 'Not decided, and beyond deciding now: exemplary employee of {awards}.',
  'period.awards-untold': 'Decided, and not announced by letter: exemplary employee of {awards}.',
  'period.year-open':
    'The next period begins before the year {period} is over: absence after that is no longer looked at for discipline.',
  'period.unrecorded': 'Without a row of Kehadiran, and so not looked at: {months}.',
  'period.forms-left-open':
    'Forms of the old period that this account cannot close and that may still accept responses: {names}. Ask their maker to close them by Tautan Sunting in sheet "Formulir {period}" or "Formulir Isian {period}".',
  'error.answer-gone.happened': 'This answer does not wait for a ruling any more.',
  'error.answer-gone.kept': 'Nothing was changed.',
  'error.answer-gone.next': 'Load the list of held answers again.',
  'error.answer-unacceptable.happened':
    'This answer cannot be accepted as it is: its code names nobody, or it is empty.',
  'error.answer-unacceptable.kept': 'The answer stays held.',
  'error.answer-unacceptable.next': 'Reassign it to the right assignment, or discard it with a reason.',
  'error.answer-unassigned.happened': 'The chosen assignment does not exist for this form.',
  'error.answer-unassigned.kept': 'The answer stays held.',
  'error.answer-unassigned.next': 'Load the list again and choose an assignment that still counts.',
  'error.drift-gone.happened': 'This change is gone or was confirmed already.',
  'error.drift-gone.kept': 'Nothing was changed.',
  'error.drift-gone.next': 'Check the columns once more.',
  'error.column-taken.happened': 'The column "{column}" cannot be used for this question.',
  'error.column-taken.kept': 'Nothing was changed.',
  'error.column-taken.next': 'Choose a column that no other question has; delete a column of the same title first.',
  'error.question-fixed.happened':
    'This question cannot be set back: it was deleted or is of another kind, or you cannot open its form.',
  'error.question-fixed.kept': 'The form was not changed.',
  'error.question-fixed.next': 'Confirm its column instead, or ask the owner of the form to set it back.',
  'error.unknown-call.happened': 'The request "{name}" is not known.',
  'error.unknown-call.kept': 'Nothing was changed.',
  'error.unknown-call.next': 'Close the sidebar, reload the workbook and open it again.',
  'error.google.happened': 'Google refused this step: {message}',
  'error.google.kept': 'What was saved before this refusal is still there.',
  'error.google.next': 'Try again; if it is refused again, note the sentence above for your IT officer.',
};

export const en: Readonly<Record<MessageKey, string>> = joined(
  columnEn,
  columnMadeEn,
  columnTypedEn,
  dossierEn,
  explainEn,
  inquiryEn,
  installationEn,
  leadershipEn,
  letterEn,
  monthlyEn,
  personalEn,
  platformEn,
  resultEn,
  talentEn,
  trainingEn,
  wordEn,
  yearEndEn,
  ownEn,
);
