/**
 * The cycle as its sheets say it: every table that people fill, read and checked against the others, with all problems.
 *
 * Pure: takes the grids by tab title, so that tests and every use case read a workbook in the same one way. What only some
 * use cases need is read when it is asked for: a table that nobody asks for costs no service call.
 */

import { daysUncounted } from '../core/act/absence-matter.ts';
import { announcementProblems } from '../core/act/announcement.ts';
import { checkParticipants, enrol, type Participant, placeProblems, withGiven } from '../core/act/enrolment.ts';
import { settled, staysOf } from '../core/act/registration.ts';
import { checkTrainings, type Training } from '../core/act/training.ts';
import { type AbsenceDay, type CheckedAbsence, checkAbsenceDays, type IsWorkingDay } from '../core/plan/absence-day.ts';
import { checkAssignments } from '../core/plan/assignment.ts';
import { type Attendance, checkAttendance } from '../core/plan/attendance.ts';
import { type Conflict, checkConflicts } from '../core/plan/conflict.ts';
import { type Criterion, checkCriteria, DEFAULT_CRITERIA } from '../core/plan/criterion.ts';
import { holidayNames, isWorkingDay } from '../core/plan/holiday.ts';
import type { Innovation } from '../core/plan/innovation.ts';
import { type Policy, type PolicyFault, readPolicy } from '../core/plan/policy.ts';
import { policyChanges } from '../core/plan/policy-version.ts';
import { isPreset } from '../core/plan/preset.ts';
import { rolesAsked } from '../core/plan/questionnaire.ts';
import { makeRoster, type Roster, withLeavers } from '../core/plan/roster.ts';
import { checkTargets, type DescribedTarget } from '../core/plan/target.ts';
import type { Problem } from '../core/problem.ts';
import type { Role } from '../core/types.ts';
import { ABSENCE_DAYS, parseAbsenceDays } from './absence-days.ts';
import { ACCESS, parseAccess } from './access.ts';
import { ASSIGNMENTS, parseAssignments, type SheetAssignment } from './assignments.ts';
import { ATTENDANCE, parseAttendance } from './attendance.ts';
import { CONFLICTS, parseConflicts } from './conflicts.ts';
import { CRITERIA, parseCriteria } from './criteria.ts';
import { EMPLOYEES, parseEmployees } from './employees.ts';
import { FORMS, type FormRecord, INQUIRY_FORMS, parseForms } from './forms.ts';
import { HOLIDAYS, parseHolidays } from './holidays.ts';
import { INNOVATIONS, parseInnovations } from './innovations.ts';
import type { Grid, Table } from './notation.ts';
import { OUTSIDERS, parseOutsiders } from './outsiders.ts';
import { PARTICIPANTS, parseParticipants } from './participants.ts';
import { POLICY, parseSettings } from './policy.ts';
import { POTENTIALS, readPotentials } from './potentials.ts';
import { parseRegistrations, REGISTRATIONS } from './registrations.ts';
import { parseRetention, RETENTION } from './retention.ts';
import { parseSatisfaction, SATISFACTION } from './satisfaction.ts';
import { parseTargets, TARGETS } from './targets.ts';
import { parseGiven, TRAINING_PLACES } from './training-places.ts';
import { parseTrainings, TRAININGS } from './trainings.ts';

/** Everything that people have entered, ready for the pipeline. */
export interface Cycle {
  /** The policy that counts, and what is written now: the two differ once a cycle is open. */
  readonly policy: Policy;
  readonly proposed: Policy;
  /** Why nothing may be computed with the policy as it is written now; empty where it can. */
  readonly faults: readonly PolicyFault[];
  readonly roster: Roster;
  /** The same for rating: with people who have left, where the policy rates them by what was answered about them. */
  readonly ratedRoster: Roster;
  /** Pairs who do not rate each other as peers. */
  readonly conflicts: readonly Conflict[];
  readonly criteria: readonly Criterion[];
  /** Whether the criteria are the default ones because the sheet holds none. */
  readonly defaultCriteria: boolean;
  readonly targets: readonly DescribedTarget[];
  readonly attendance: readonly Attendance[];
  /** Days of absence one by one, and which days are such on which people work. */
  readonly absenceDays: readonly AbsenceDay[];
  readonly isWorkingDay: IsWorkingDay;
  /** The same days with the rows that are not among them, and why. */
  readonly absence: CheckedAbsence;
  readonly innovations: readonly Innovation[];
  readonly trainings: readonly Training[];
  readonly participants: readonly Participant[];
  /** The assignments that can be, with their rows. */
  readonly assignments: readonly SheetAssignment[];
  /** Whether the sheet holds any assignment, even one that cannot be. */
  readonly assigned: boolean;
  readonly problems: readonly Problem[];
}

/** The grid of a table, or undefined where its tab does not exist. */
export type GridOf = (table: Table) => Grid | undefined;

const holdsRows = (grid: Grid | undefined): boolean =>
  (grid ?? []).slice(1).some((cells) => cells.some((cell) => String(cell).trim() !== ''));

/** Rows about people who are not on the roster. */
function strangers(
  rows: readonly { readonly employeeId: string; readonly row: number }[],
  ids: ReadonlySet<string>,
): readonly Problem[] {
  return rows
    .filter(({ employeeId }) => !ids.has(employeeId))
    .map(({ employeeId, row }) => ({
      code: 'nip-unknown',
      table: INNOVATIONS.key,
      row,
      column: 'employeeId',
      received: employeeId,
    }));
}

/** The catalogue with who takes part, by HR's word and by the form's, each checked against what it names. */
export function readTrainings(
  gridOf: GridOf,
  { criteria, ids, period }: { criteria: readonly Criterion[]; ids: ReadonlySet<string>; period: number },
): Pick<Cycle, 'trainings' | 'participants' | 'problems'> {
  const typed = parseTrainings(gridOf(TRAININGS));
  const { trainings, problems } = checkTrainings(typed.values, new Set(criteria.map(({ code }) => code)));
  const typedParticipants = parseParticipants(gridOf(PARTICIPANTS));
  const stays = staysOf(parseRegistrations(gridOf(REGISTRATIONS)), trainings);
  // Without participants nobody has a place, and that sheet need not be read.
  const given = parseGiven(typedParticipants.values.length > 0 ? gridOf(TRAINING_PLACES) : undefined);
  const participants = settled(withGiven(typedParticipants.values, given), stays);
  const checked = checkParticipants(participants, { trainings, employeeIds: ids, period });
  const beyond = placeProblems(enrol(checked.participants, trainings), trainings, period);
  return {
    trainings,
    participants: checked.participants,
    problems: [...typed.problems, ...problems, ...typedParticipants.problems, ...checked.problems, ...beyond],
  };
}

/**
 * Roles whose assignments stand: those that the policy asks, and those that have a form already. Somebody who was asked
 * is not unasked by what is written later; whether their role counts is for its weight to say.
 */
const rolesStanding = (
  criteria: readonly Criterion[],
  policy: Policy,
  forms: readonly FormRecord[],
): ReadonlySet<Role> => new Set([...rolesAsked(criteria, policy), ...forms.map(({ role }) => role)]);

/** Weights beside the preset are told until the cycle counts with them: then they are what HR decided. */
const isTakenOver = ({ code }: Problem, counted: Policy, proposed: Policy): boolean =>
  code === 'policy-preset' &&
  counted !== proposed &&
  policyChanges(counted, proposed).every(({ name }) => name !== 'preset' && !isPreset(name));

/** Units as the roster spells them. */
export const unitsOf = ({ employees }: Pick<Roster, 'employees'>): ReadonlySet<string> =>
  new Set(employees.flatMap(({ unit }) => (unit === '' ? [] : [unit])));

/** What is made at the first asking, and then stands. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Whether a problem says that nothing is known to be realised yet. While there are no forms the year still runs. */
const isUnrealised = ({ code, table, column }: Problem): boolean =>
  table === TARGETS.key && column === 'realised' && (code === 'cell-blank' || code === 'column-missing');

/** What the rows of results are checked against. */
interface Ground {
  readonly ids: ReadonlySet<string>;
  readonly criteria: readonly Criterion[];
  readonly period: number;
  /** Whether there are forms, so that people are being assessed. */
  readonly isAsked: boolean;
}

/** Attendance by the month, with what is wrong with it. */
function readAttendance(
  gridOf: GridOf,
  ids: ReadonlySet<string>,
  today: string,
): Pick<Cycle, 'attendance' | 'problems'> {
  const typed = parseAttendance(gridOf(ATTENDANCE));
  const { attendance, problems } = checkAttendance(typed.values, ids, today.slice(0, 7));
  return { attendance, problems: [...typed.problems, ...problems] };
}

/** Everything beside the answers that ratings and what follows come from. @param attended problems of attendance */
function readResults(gridOf: GridOf, { ids, criteria, period, isAsked }: Ground, attended: Pick<Cycle, 'problems'>) {
  const typed = parseTargets(gridOf(TARGETS));
  const targets = isAsked ? typed : { ...typed, problems: typed.problems.filter((one) => !isUnrealised(one)) };
  const learning = readTrainings(gridOf, { criteria, ids, period });
  const innovations = parseInnovations(gridOf(INNOVATIONS));
  return {
    targets: targets.values,
    trainings: learning.trainings,
    participants: learning.participants,
    innovations: innovations.values.filter(({ employeeId }) => ids.has(employeeId)),
    problems: [
      targets,
      { problems: checkTargets(targets.values, ids) },
      // What cannot be announced is told from the first announcement on: before it nobody is waiting for it.
      { problems: holdsRows(gridOf(INQUIRY_FORMS)) ? announcementProblems(targets.values, period) : [] },
      attended,
      learning,
      innovations,
      { problems: strangers(innovations.values, ids) },
    ].flatMap(({ problems }) => problems),
  };
}

/**
 * Reads the cycle.
 *
 * @param today `YYYY-MM-DD` in the workbook's time zone; the policy's period defaults to its year, and what is to come has no attendance
 * @param countedOf the policy that counts where this one is written; that one itself unless a cycle is open
 */
export function readCycle(gridOf: GridOf, today: string, countedOf = (proposed: Policy): Policy => proposed): Cycle {
  const settings = parseSettings(gridOf(POLICY));
  const proposed = readPolicy(settings.values, Number(today.slice(0, 4)));
  const policy = countedOf(proposed.policy);
  const employees = parseEmployees(gridOf(EMPLOYEES));
  const outsiders = parseOutsiders(gridOf(OUTSIDERS));
  const roster = makeRoster(employees.values, outsiders.values, policy);
  const typedConflicts = parseConflicts(gridOf(CONFLICTS));
  const { conflicts, problems: conflictProblems } = checkConflicts(typedConflicts.values, roster.roster.people);
  const ids = new Set(roster.roster.employees.map(({ id }) => id));
  const defaultCriteria = !holdsRows(gridOf(CRITERIA));
  const typedCriteria = parseCriteria(gridOf(CRITERIA));
  const criteria = checkCriteria(defaultCriteria ? DEFAULT_CRITERIA : typedCriteria.values);
  const holidays = once(() => holidayNames(parseHolidays(gridOf(HOLIDAYS)).values));
  const worked = (day: string): boolean => isWorkingDay(day, holidays());
  const absence = once(() => {
    const typed = parseAbsenceDays(gridOf(ABSENCE_DAYS));
    const checked = checkAbsenceDays(typed.values, ids, worked);
    return { ...checked, problems: [...typed.problems, ...checked.problems] };
  });
  const typedAssignments = parseAssignments(gridOf(ASSIGNMENTS));
  const forms = parseForms(gridOf(FORMS));
  const attendance = once(() => readAttendance(gridOf, ids, today));
  const results = once(() => {
    const ground = { ids, criteria: criteria.criteria, period: policy.period, isAsked: forms.length > 0 };
    return readResults(gridOf, ground, attendance());
  });
  // Before the forms are made nobody was asked about anybody, and whoever has left drops out.
  const isRatingLeavers = policy.leavers === 'rated' && forms.length > 0;
  const ratedRoster = isRatingLeavers
    ? withLeavers(roster.roster, new Set(typedAssignments.values.map(({ rateeId }) => rateeId)))
    : roster.roster;
  const assignments = checkAssignments(
    typedAssignments.values,
    ratedRoster,
    rolesStanding(criteria.criteria, policy, forms),
    { conflicts, maximumPerRater: policy.rateesPerPeer },
  );
  const uncounted = (): Pick<Cycle, 'problems'> => {
    const { attendance: rows } = attendance();
    const ground = { employees: roster.roster.ratees, attendance: rows, absenceDays: absence().days };
    return { problems: daysUncounted({ ...ground, year: policy.period, today }) };
  };
  const problems = once(() =>
    [
      settings,
      parseRetention(gridOf(RETENTION)),
      parseHolidays(gridOf(HOLIDAYS)),
      parseAccess(gridOf(ACCESS)),
      parseSatisfaction(gridOf(SATISFACTION), unitsOf(roster.roster)),
      { problems: proposed.problems.filter((problem) => !isTakenOver(problem, policy, proposed.policy)) },
      employees,
      outsiders,
      roster,
      typedConflicts,
      { problems: conflictProblems },
      typedCriteria,
      criteria,
      results(),
      absence(),
      uncounted(),
      readPotentials(gridOf(POTENTIALS), ids),
      typedAssignments,
      assignments,
    ].flatMap((checked) => checked.problems),
  );
  return {
    policy,
    proposed: proposed.policy,
    faults: proposed.faults,
    roster: roster.roster,
    ratedRoster,
    conflicts,
    criteria: criteria.criteria,
    defaultCriteria,
    get targets() {
      return results().targets;
    },
    get attendance() {
      return attendance().attendance;
    },
    isWorkingDay: worked,
    get absenceDays() {
      return absence().days;
    },
    get absence() {
      return absence();
    },
    get innovations() {
      return results().innovations;
    },
    get trainings() {
      return results().trainings;
    },
    get participants() {
      return results().participants;
    },
    assignments: assignments.assignments,
    assigned: holdsRows(gridOf(ASSIGNMENTS)),
    get problems() {
      return problems();
    },
  };
}
