/** Peserta Pelatihan: who takes part in which training, who was there, and their certificate. One row for each. */
import { MEANING, type Participant, type TypedState } from '../core/act/enrolment.ts';
import { parseDay, parseMoment } from '../core/plan/day.ts';
import type { Parsed } from '../core/problem.ts';
import { referredNip } from './nip.ts';
import { chosen, type Grid, type RowReader, readTable, table, text } from './notation.ts';
import { ENROLMENT_WORDS } from './words.ts';

const FIRST_WORDS = { yes: 'Ya', no: 'Tidak' } as const;

/** What people may type; who waits is computed. */
const TYPED_WORDS = Object.fromEntries(
  Object.entries(ENROLMENT_WORDS).filter(([state]) => MEANING[state as TypedState].typed),
) as Readonly<Record<TypedState, string>>;

export const PARTICIPANTS = table('participants', 'Peserta Pelatihan', 'input', [
  text('training', 'Kode Pelatihan', 110),
  text('employeeId', 'NIP', 165),
  { ...text('enrolledAt', 'Waktu Daftar', 150), optional: true },
  { ...chosen(text('first', 'Didahulukan', 100), FIRST_WORDS), optional: true },
  { ...chosen(text('state', 'Status', 110), TYPED_WORDS), optional: true },
  { ...text('certificate', 'Nomor Sertifikat', 180), optional: true },
  { ...text('certifiedOn', 'Tanggal Sertifikat', 130), optional: true },
] as const);

type Row = RowReader<(typeof PARTICIPANTS)['columns'][number]['key']>;

/**
 * What was typed. A blank cell is somebody who enrolled and takes their turn, and so is a word that cannot be read: it earns
 * nothing and gives no place, and it is told.
 */
const stateOf = (row: Row): TypedState | undefined =>
  row.text('state') === '' ? undefined : row.choice('state', TYPED_WORDS);

/** A word that cannot be read puts nobody before the others. */
const isFirst = (row: Row): boolean => row.text('first') !== '' && row.choice('first', FIRST_WORDS) === 'yes';

/** A day or time, `''` where the cell is blank or holds none, which is told. */
function readTime(row: Row, key: 'enrolledAt' | 'certifiedOn', parse: (typed: string) => string | undefined): string {
  const typed = row.text(key);
  const time = parse(typed);
  if (time === undefined && typed !== '') row.tell('day-invalid', key);
  return time ?? '';
}

export const parseParticipants = (grid: Grid | undefined): Parsed<Participant> =>
  readTable(PARTICIPANTS, grid, (row): Participant | undefined => {
    const training = row.text('training');
    if (training === '') row.tell('cell-blank', 'training');
    const employeeId = referredNip(row, 'employeeId', true);
    const state = stateOf(row);
    const participant = {
      training,
      employeeId,
      enrolledAt: readTime(row, 'enrolledAt', parseMoment),
      first: isFirst(row),
      state: state ?? ('enrolled' as const),
      isUnsaid: row.text('state') === '',
      isGiven: state === 'enrolled',
      certificate: row.text('certificate'),
      certifiedOn: readTime(row, 'certifiedOn', parseDay),
      row: row.row,
    };
    return training === '' || employeeId === '' ? undefined : participant;
  });
