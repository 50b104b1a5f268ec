/** Help for each step of the sidebar and for the period. In English. */
import type { words as keys } from './help.id.ts';

export const words: Record<keyof typeof keys, string> = {
  'help.title': 'Help: {topic}',
  'help.topics': 'Help about',
  'help.cycle': 'The period',
  'help.need': 'What has to be there first',
  'help.do': 'What you do',
  'help.note': 'Good to know',
  'help.close': 'Close it with the cross at the upper right, or with Esc.',
  'help.what.prepare':
    'Data comes in, is checked, and it is settled who rates whom. Targets are made known to employees here too.',
  'help.need.prepare':
    'The employees as a CSV file, pasted from Excel, or typed into sheet Pegawai. Targets and attendance may follow later. To try first: “Try with sample data” in an empty workbook.',
  'help.do.prepare.1':
    'Press “Choose CSV files”, or “Paste from a spreadsheet”. The preview shows which column becomes what, how many rows are new or changed, and what is wrong; nothing is written before “Bring in”.',
  'help.do.prepare.2':
    'Press “Check and assign raters”. What is wrong appears above the steps and in sheet Masalah, with table, row and what was expected.',
  'help.do.prepare.3':
    'Cells that are wrong have a colour and a note; “Show the cell” leads to each. “See what can be mended automatically” mends what is certain. Mend the rest in its sheet, then press again.',
  'help.do.prepare.4':
    'Look at sheet Penugasan: who rates whom, and in which role. Rows may be changed; people who must not rate each other are written into sheet Konflik.',
  'help.do.prepare.5':
    'For targets: “See where targets stand”, check the letters, then announce. Who asks and who has not answered is seen there. It may begin before the assessment, and is done again where targets change.',
  'help.note.prepare.1':
    'As long as no form is made, raters are assigned anew at every press, unless you have changed sheet Penugasan.',
  'help.note.prepare.3':
    'Your own notes and colours stay: your note goes on below that of Teladan, and the colour comes back once the cell is right.',
  'help.note.prepare.2':
    'All weights and limits stand in sheet Kebijakan, each with its reason. Fill it in before the forms are made.',
  'help.what.forms': 'Makes a Google Form for each role and a personal link for each rater, then invites them.',
  'help.need.forms': 'Raters are assigned in step Prepare.',
  'help.do.forms.1':
    'Press “Make the forms”. Where Google does not show the response tab yet, press “Go on making the forms” a minute or two later.',
  'help.do.forms.2': 'Press “See the invitations”. The first letter is shown whole, and so is who gets none and why.',
  'help.do.forms.3': 'Press “Send … letters”. What is beyond Google’s quota of today follows by itself tomorrow.',
  'help.do.forms.4': 'For people without e-mail: “Make WhatsApp messages” or “Paper with QR codes”.',
  'help.note.forms.1': 'Once the first form is made the period begins, and keeps the policy of that moment.',
  'help.note.forms.2':
    'A letter that is “uncertain” may have arrived. Teladan does not send it again by itself; ask the person.',
  'help.note.forms.3':
    'Leave the questions of the forms as they are. Where one was changed, step Monitor shows it and sets it back.',
  'help.what.monitor': 'Pulls answers, computes ratings, and shows who is not done. Year-end reports are here too.',
  'help.need.monitor': 'The forms are open and the raters invited.',
  'help.do.monitor.1':
    'Press “Pull answers and compute”. It may be repeated at any time; the clock does it every hour as well.',
  'help.do.monitor.2':
    'See who is not done by unit and supervisor, then press “Remind” at one unit or “See the reminders” for all. Letters go only after you are asked once more.',
  'help.do.monitor.3':
    'Where answers are held, press “See held answers”. “Accept”, “Discard” or “Reassign” each of them, with a reason. What was answered is not shown.',
  'help.do.monitor.4': 'Where a column has changed, press “Check columns”, then confirm it or set it back.',
  'help.do.monitor.5': 'At the end of the year: “Ask for reports and confirmations”, then “Pull reports”.',
  'help.note.monitor.1':
    'Every row of answers is scored, replaced, held or discarded. The four add up to the rows that came in.',
  'help.note.monitor.2': '“Tidak dapat menilai” and a blank answer are no zero: neither is counted.',
  'help.what.ratings':
    'Shows ratings, bands, and the reason where one is incomplete. Once the period is closed, results are published from here.',
  'help.need.ratings': 'Answers are pulled in step Monitor.',
  'help.do.ratings.1':
    'Look at those that are incomplete. The reason stands in sheet Nilai, how a rating came about in sheet Penjelasan.',
  'help.do.ratings.2':
    'See how far raters agree in sheet Keandalan, and patterns to ask about in sheet Sinyal Penilai.',
  'help.do.ratings.3':
    'Once the period is closed: “See where results stand”, then “Publish results”. One letter is seen whole before any goes.',
  'help.do.ratings.4':
    'Employees accept or object. Objections are decided by the superior of the supervisor; where there is none, fill in NIP Pemutus in sheet Keberatan.',
  'help.do.ratings.5':
    'For employees without email: “Print result letters”, the same text as the mail. Hand them over yourself in a closed envelope.',
  'help.note.ratings.1':
    'What is decided stands beside the computed rating and does not change it. Sheet Hasil Akhir says which counts. Employees are not shown who answered what.',
  'help.note.ratings.2': 'Sheets Nilai, Skor and Penjelasan are for HR officers only.',
  'help.what.meetings':
    'Evaluation meetings: every supervisor meets each of their people and records it, and they answer the record.',
  'help.need.meetings':
    'Employees and their supervisors stand in sheet Pegawai. Meetings may be held until the period is final, also before there are forms. Days and hours of meetings stand in sheet Kebijakan, holidays in sheet Hari Libur.',
  'help.do.meetings.1': 'Press “Look at meetings”. The dates proposed do not collide and leave holidays out.',
  'help.do.meetings.2': 'Press “Write … proposed dates”, then move in sheet Rapat what has to be.',
  'help.do.meetings.3':
    'Press “Send invitations”. Both sides get a calendar file and an agenda; “Print agendas” puts it on paper, with room for notes and signatures.',
  'help.do.meetings.4': 'After the meeting: “Pull notes and replies”, then “Print evaluation documents” to be signed.',
  'help.note.meetings.1': 'Both sides are told of a meeting that is called off or moved.',
  'help.what.trainings': 'Offers trainings, gives places, asks for evaluations, and gives certificates.',
  'help.need.trainings': 'Sheet Pelatihan holds the trainings of this period, with dates and where wanted a quota.',
  'help.do.trainings.1':
    'Press “Look at trainings”. What each unit needs stands in sheet Kebutuhan Pelatihan, what is advised to each employee in sheet Rencana Pelatihan.',
  'help.do.trainings.2':
    'Press “Send offer and news”. Employees choose by a form; who comes first gets a place, the others wait. A place once given is kept: Didahulukan moves somebody up the queue, Batal frees a place.',
  'help.do.trainings.3':
    'Write who attended into sheet Peserta Pelatihan, then “Ask for evaluations” and “Pull answers”.',
  'help.do.trainings.4': 'Number the certificates at the training, then “Print certificates”.',
  'help.note.trainings.1':
    'Training hours of the year stand in sheet JP Pegawai. What came of them stands in sheet Dampak Pelatihan, where enough people took part.',
  'help.what.awards': 'Shows candidates for an award with their evidence, for those entitled to decide.',
  'help.need.awards': 'Ratings are computed. Awards are granted once the period is closed.',
  'help.do.awards.1':
    'Read each candidate’s rule, value, threshold and evidence. Firmness says whether they would still be one if weights moved a little.',
  'help.do.awards.2': 'Write the reason, then press “Grant the award” or “Do not grant”.',
  'help.do.awards.3':
    'A decision may be changed until the period is final. All of them are kept in sheet Keputusan Penghargaan.',
  'help.do.awards.4':
    'The exemplary employee, once a month is over: ask for assessments, wait until their time is over, count, and the committee records its decision; announce it and print the certificate. That runs along the calendar, also once the period is closed or final, until a new one is opened.',
  'help.note.awards.1': 'A candidate is no decision. No award is ever given by the program.',
  'help.note.awards.2':
    'Who was on leave in the month goes by Cuti Mulai and Cuti Sampai in sheet Pegawai; without days, by Status on the day of counting.',
  'help.what.guidance':
    'Shows who may need guidance and who is a candidate for an examination (kandidat untuk pemeriksaan), with the evidence. No sanction is ever proposed.',
  'help.need.guidance': 'Ratings are computed; for attendance, sheet Kehadiran is filled in.',
  'help.do.guidance.1': 'Read the evidence about each person: rule, value, threshold, and how firm it stands.',
  'help.do.guidance.2':
    'Check the data first: attendance that was mistyped, targets that cannot be computed, raters who have not answered.',
  'help.do.guidance.3': 'Talk with their supervisor and with the person before anything is decided.',
  'help.do.guidance.4':
    'In part Dossiers, press “Look for candidates and pull replies”, then take each dossier step by step: the employee’s reply, the supervisor’s examination, the decision of the authorised person, the follow-up.',
  'help.do.guidance.5': 'Tell supervisors early signs before anything has to be examined.',
  'help.note.guidance.1':
    'A low rating leads to guidance (PP 30/2019), not to discipline. The discipline rule of PP 94/2021 is for PNS only, and from absence only. No step of a dossier is made by itself but becoming a candidate and expiring.',
  'help.what.summary': 'Results by unit for leadership, without anybody’s answers.',
  'help.need.summary': 'Answers are pulled and computed.',
  'help.do.summary.1':
    'Read the table, or open sheet Ringkasan. Units that are too small are told together, so that nobody’s rating can be guessed.',
  'help.do.summary.2':
    'Compare suggested quadrants with SE MenPANRB 3/2023 in sheet Sebaran Kuadran. It is a warning; no rating is changed.',
  'help.do.summary.3': 'From the second period on, see where each employee is heading in sheet Tren.',
  'help.do.summary.4':
    'Where assessors have assessed potential, write what they found into sheet Potensi, then press “See the talent boxes”. A box is where a talent talk begins, not a decision.',
  'help.do.summary.5':
    'For heads of units: “Print unit reports”. Counts and means only; no names but those of award winners.',
  'help.note.summary.1':
    'Do not share this workbook with leadership: whoever can open it can read every cell. There is a file of its own for them: “Renew the leadership workbook”.',
  'help.what.cycle':
    'Closes, reopens and finalises a period, then opens the next year. The buttons stand below the steps.',
  'help.need.cycle': 'Everybody who can has answered, or the deadline has passed.',
  'help.do.cycle.1':
    'Press “Close the period”. The forms take no more answers, then all is pulled and computed once more.',
  'help.do.cycle.2':
    'Where something is wrong, “Reopen” with a reason. The reason and your name are kept in sheet Siklus.',
  'help.do.cycle.3':
    'Publish results, hold the meetings, decide on objections and awards, then “Finalise”. After that the ratings and results change no more; months and dossiers may go on.',
  'help.do.cycle.4':
    'Press “Open period …” for the next year; what is not finished is named first. The old period stays in hidden sheets; nothing is deleted.',
  'help.note.cycle.1':
    'A policy that is changed on the way counts only after “See what it would change” and “Use the new policy”.',
  'help.note.cycle.3':
    '“Late” and “To be put right” at the very top open the step that sees to them. On its last day nothing is late yet.',
  'help.note.cycle.2':
    'The officer who has charge of clock and letters is named under “Officer”, below the steps; others take charge by “Take over”.',
};
