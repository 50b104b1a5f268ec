/**
 * Who takes part in trainings, as the workbook says it: HR's sheet first, then what employees said by the form.
 *
 * What was said is kept before anything follows from it. The sheet of participants is only added to: a row from the form
 * leaves its state blank, so that HR can write there who attended, and follows the form until HR does.
 */
import { type Enrolment, enrol } from '../core/act/enrolment.ts';
import type { LinkedAssignment } from '../core/act/letter.ts';
import {
  newRegistrations,
  openTrainings,
  promoted,
  registrationProblems,
  settled,
  staysOf,
  withoutRow,
} from '../core/act/registration.ts';
import type { Training } from '../core/act/training.ts';
import { groupBy } from '../core/number.ts';
import type { Problem } from '../core/problem.ts';
import { timeNow } from '../google/time.ts';
import type { Workbook } from '../google/workbook.ts';
import { INQUIRY_ARCHIVE, parseInquiryArchive } from '../tables/archive.ts';
import { readTrainings } from '../tables/cycle.ts';
import { makeGrid, parseRows, type RowOf, type Table } from '../tables/notation.ts';
import { PARTICIPANTS, parseParticipants } from '../tables/participants.ts';
import { PLACE_NEWS, type PlaceNews, parsePlaceNews } from '../tables/place-news.ts';
import { parseRegistrations, REGISTRATIONS, registrationRow } from '../tables/registrations.ts';
import { TRAINING_PLACES } from '../tables/training-places.ts';
import { ENROLMENT_WORDS } from '../tables/words.ts';
import { intentionOf } from './enrolment-forms.ts';
import type { InquiriesRead } from './inquiries.ts';
import type { Session } from './session.ts';
import { placeRows } from './training-rows.ts';

/** Trainings and participants as the sheets say them now: rows may have been added since the session was opened. */
function readNow({ workbook, cycle }: Session) {
  const { criteria, roster, policy } = cycle;
  const ids = new Set(roster.employees.map(({ id }) => id));
  return readTrainings(workbook.read, { criteria, ids, period: policy.period });
}

/** Everybody's place as it is now. */
export function enrolmentsNow(session: Session): readonly Enrolment[] {
  const { participants, trainings } = readNow(session);
  return enrol(participants, trainings);
}

/** Trainings that can still be enrolled in today. */
export const openNow = ({ cycle }: Session): readonly Training[] =>
  openTrainings(cycle.trainings, { today: timeNow().slice(0, 10), period: cycle.policy.period });

/** What was said, and the participants as they stand with it. */
function readSaid({ workbook, cycle }: Session) {
  const registrations = parseRegistrations(workbook.read(REGISTRATIONS));
  const stays = staysOf(registrations, cycle.trainings);
  return { registrations, stays, participants: parseParticipants(workbook.read(PARTICIPANTS)).values };
}

/** What was said with its time; where somebody took that out of the tab, when it was first seen, which the archive holds. */
function timed(workbook: Workbook, accepted: InquiriesRead['collected']['accepted']): typeof accepted {
  if (accepted.every(({ time }) => time !== '')) return accepted;
  const seen = new Map(
    parseInquiryArchive(workbook.read(INQUIRY_ARCHIVE)).map(({ fingerprint, firstSeen }) => [fingerprint, firstSeen]),
  );
  return accepted.flatMap((one) => {
    const time = one.time || seen.get(one.version ?? '');
    return time ? [{ ...one, time }] : [];
  });
}

/** Keeps what was said and is not kept yet, and adds a row for whoever takes part by that and has none. */
export function keepRegistrations(session: Session, { collected }: Pick<InquiriesRead, 'collected'>): void {
  const { workbook } = session;
  const kept = parseRegistrations(workbook.read(REGISTRATIONS));
  const typed = parseParticipants(workbook.read(PARTICIPANTS)).values;
  const said = timed(workbook, collected.accepted);
  workbook.append(REGISTRATIONS, newRegistrations(said, kept, intentionOf, typed).map(registrationRow));
  // Where people were given places, their sheet was there: it was renamed, and another one would hide that.
  if (!workbook.read(PARTICIPANTS) && workbook.read(TRAINING_PLACES)) return;
  const { stays, participants } = readSaid(session);
  workbook.append(
    PARTICIPANTS,
    withoutRow(stays, participants).map(({ training, employeeId, since }) => ({
      training,
      employeeId,
      enrolledAt: since.replace('T', ' '),
    })),
  );
}

/** What the form says and the sheet of participants does not follow, and what is wrong in that sheet. */
export function enrolmentProblems(session: Session): readonly Problem[] {
  const { registrations, stays, participants } = readSaid(session);
  return [
    ...registrationProblems(registrations, settled(participants, stays), session.cycle.trainings),
    ...readNow(session).problems.filter(({ table }) => table === PARTICIPANTS.key),
  ];
}

/** Replaces a sheet; one that is empty and not there yet stays away. */
export function writeUnlessEmpty<T extends Table>(workbook: Workbook, table: T, rows: readonly RowOf<T>[]): void {
  if (rows.length > 0 || workbook.has(table.title)) workbook.write(table, makeGrid(table, rows));
}

/** Notes who waited by the sheet as it stands and has a place now, then writes it anew. */
export function keepPlaces(session: Session, enrolments: readonly Enrolment[]): void {
  const { workbook, cycle } = session;
  const { policy, roster, trainings } = cycle;
  const waited = parseRows(TRAINING_PLACES, workbook.read(TRAINING_PLACES))
    .filter(({ state }) => state === ENROLMENT_WORDS.waiting)
    .map(({ training, id }) => ({ training, employeeId: id }));
  const news = parsePlaceNews(workbook.read(PLACE_NEWS), policy.period);
  const known = new Set(news.map(newsKey));
  const lastOf = groupBy(news, ({ personId }) => personId);
  const at = timeNow();
  const fresh = promoted(waited, enrolments)
    .map(({ employeeId, training, enrolledAt }): PlaceNews => {
      const before = (lastOf.get(employeeId) ?? []).map(({ edition }) => edition);
      return { personId: employeeId, training, since: enrolledAt, edition: 1 + Math.max(0, ...before), at };
    })
    .filter((one) => !known.has(newsKey(one)));
  workbook.append(
    PLACE_NEWS,
    fresh.map((one) => ({ ...one, period: policy.period })),
  );
  const told = { language: policy.language, policy, roster };
  writeUnlessEmpty(workbook, TRAINING_PLACES, placeRows(enrolments, trainings, told));
}

const newsKey = ({ personId, training, since }: Pick<PlaceNews, 'personId' | 'training' | 'since'>): string =>
  `${personId}|${training}|${since}`;

/** Whoever got a place after waiting and still has it, as letters are planned from. */
export function toldOfPlaces(session: Session): readonly LinkedAssignment[] {
  const { workbook, cycle } = session;
  const having = new Set(
    enrolmentsNow(session)
      .filter(({ state }) => state === 'enrolled')
      .map(({ employeeId, training, enrolledAt }) => newsKey({ personId: employeeId, training, since: enrolledAt })),
  );
  return parsePlaceNews(workbook.read(PLACE_NEWS), cycle.policy.period)
    .filter((one) => having.has(newsKey(one)))
    .map(({ personId, training, edition }) => ({
      raterId: personId,
      rateeId: personId,
      role: 'enrolment',
      round: edition,
      edition,
      link: '',
      matter: training,
    }));
}
