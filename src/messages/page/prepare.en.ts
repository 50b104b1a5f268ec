/** Step Siapkan: files, checking and assigning. In English. */
import type { words as keys } from './prepare.id.ts';

export const words: Record<keyof typeof keys, string> = {
  'prepare.about':
    'Bring in data from CSV files, then have Teladan check it and decide who rates whom. Your original files are not changed.',
  'prepare.over':
    'The period is closed; its data stay as they are. Only kehadiran.csv and ketidakhadiran.csv may still come in: for the monthly award and for dossiers.',
  'prepare.choose': 'Choose CSV files',
  'prepare.names': 'File names that are known',
  'prepare.names.list': '{names}; and jawaban.csv for answers collected outside the forms.',
  'prepare.assign': 'Check and assign raters',
  'prepare.tables': 'Tables',
  'prepare.table': 'Table',
  'prepare.rows': 'Rows',
  'prepare.absent': 'not there yet',
  'prepare.empty': 'There are no tables yet. Choose CSV files to begin.',
  'prepare.assignments': 'Assignments made: {assignments}',
  'prepare.none': 'There are no assignments yet. Fill the employee table, then press “Check and assign raters”.',
  'prepare.done':
    'Checked: {assignments} {assignments|assignment|assignments} made, {problems} {problems|problem|problems} found.',
  'busy.prepare': 'Checking the data and assigning raters…',
  'busy.read': 'Reading file {done} of {total}: {file}',
  'busy.import': 'Bringing in file {done} of {total}: {file} ({rows} {rows|row|rows})',
  'file.title': 'Latest files',
  'file.ready': '{rows} {rows|row|rows} ready to bring in.',
  'file.failed': 'Could not be brought in. See the explanation above.',
  'file.waiting': 'Not brought in yet.',
  'file.cancelled': 'Not brought in. The table is as it was.',
  'file.none': 'None of the files could be brought in. See the explanation of each.',
  'file.done': 'Done: {imported} of {total} {total|file|files} brought in.',
  'replace.title': 'Replace what is in the tables?',
  'replace.row': '{table}: {rows} {rows|row|rows} will be replaced by {incoming} {incoming|row|rows} from {file}.',
  'replace.note': 'The old contents can be restored through File › Version history in Google Sheets.',
  'replace.yes': 'Replace and bring in',
  'replace.asked': 'Some tables already hold data. Please decide first.',
  'file.unknown': 'Not brought in: the file name is not known. Rename it to one of the known names.',
  'file.repeated': 'Not brought in: another file is for the same table. Choose only one of them.',
  'file.encoding': 'Not brought in: the text is not UTF-8. Save it again as “CSV UTF-8”, then choose it again.',
  'file.empty': 'Not brought in: the file is empty.',
  'file.unreadable': 'Not brought in: the file could not be read. Choose it once more.',
  'file.quotes':
    'Not brought in: a quotation mark in row {row} is not closed properly. Correct it, then choose it again.',
  'file.imported': '{rows} {rows|row|rows} now in table {table}.',
  'file.transcribed':
    '{submissions} {submissions|submission|submissions} ready to copy, {problems} {problems|problem|problems}.',
};
