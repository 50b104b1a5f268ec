/** Pendaftaran Pelatihan: each change of mind that somebody sent by the form about trainings. Rows are only added, over periods. */
import { INTENTIONS, type Intention, type Registration } from '../core/act/registration.ts';
import { parseMoment } from '../core/plan/day.ts';
import { fold, type Grid, moment, type RowOf, readTable, table, text } from './notation.ts';

export const REGISTRATIONS = table('registrations', 'Pendaftaran Pelatihan', 'kept', [
  text('training', 'Kode Pelatihan', 110),
  text('employeeId', 'NIP', 165),
  text('says', 'Menyatakan', 110),
  moment('at', 'Waktu'),
] as const);

const INTENTION_WORDS: Readonly<Record<Intention, string>> = { joins: 'Ikut', leaves: 'Tidak ikut' };

/** What was said, with the row of each; a row that people made unreadable is left out. */
export const parseRegistrations = (grid: Grid | undefined): readonly (Registration & { readonly row: number })[] =>
  readTable(REGISTRATIONS, grid, (row) => {
    const says = INTENTIONS.find((one) => fold(INTENTION_WORDS[one]) === fold(row.cell('says')));
    const at = parseMoment(row.text('at'));
    const [training, employeeId] = [row.text('training'), row.text('employeeId')];
    return says && at ? { training, employeeId, says, at, row: row.row } : undefined;
  }).values;

export const registrationRow = ({ says, ...registration }: Registration): RowOf<typeof REGISTRATIONS> => ({
  ...registration,
  says: INTENTION_WORDS[says],
});
