/**
 * The roster: everybody employed, everybody outside who rates, and who supervises whom.
 *
 * A relation that cannot be (unknown supervisor, oneself, a circle) costs that relation and nothing else: the person
 * stays on the roster and is rated by the others. Two rows with one NIP: the first counts, the second is told; somebody with
 * two posts has one row and a second supervisor in it.
 */
import { byText } from '../number.ts';
import type { Problem } from '../problem.ts';
import type { Employment, Status } from '../types.ts';
import type { KnownLeave } from './leave.ts';
import type { Policy } from './policy.ts';
import { isLikeUnit } from './unit-name.ts';

/** One row of the roster. `employment` is undefined and `status` is active where the cell could not be read. */
export interface Employee {
  readonly id: string;
  readonly name: string;
  /** Lower-case and trimmed; `''` where there is none. */
  readonly email: string;
  /** Digits of the mobile number for `wa.me`; absent where there is none that can be used. */
  readonly phone?: string;
  readonly employment: Employment | undefined;
  readonly position: string;
  readonly unit: string;
  /** NIP as typed, `''` where blank. On the checked roster that of whoever acts in their place, where somebody does. */
  readonly supervisorId: string;
  /** The supervisor of a second post; absent where there is none. */
  readonly secondSupervisorId?: string;
  /** NIP of whoever acts as the supervisor (Plt.); absent where nobody does. */
  readonly actingId?: string;
  readonly status: Status;
  /** The day from which they serve, `YYYY-MM-DD`; absent where the cell holds none. */
  readonly since?: string;
  /** Their last leave; absent where the cells hold none. */
  readonly leave?: KnownLeave;
  readonly row: number;
}

/** Somebody outside the agency who rates, such as the Sekda who rates its head. Never rated. */
export interface Outsider {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly phone?: string;
  readonly position: string;
  readonly row: number;
}

/** A person who may rate: what forms, links and identity need to know. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** Digits of the mobile number for `wa.me`. */
  readonly phone?: string;
  readonly position: string;
  /** `''` for people outside the agency. */
  readonly unit: string;
  /** Whether they are at work: only then are they asked. */
  readonly asked: boolean;
}

/** The roster with its relations checked. */
export interface Roster {
  /** Everybody employed, in NIP order, whatever their status. */
  readonly employees: readonly Employee[];
  /** Those who are rated: active or on leave. */
  readonly ratees: readonly Employee[];
  /** Employees and outsiders by NIP. */
  readonly people: ReadonlyMap<string, Person>;
  /** NIP -> NIP of the supervisor, only where that relation can be and the supervisor is asked. */
  readonly supervisors: ReadonlyMap<string, string>;
  /** The same of a second post, where that one is asked too. */
  readonly secondSupervisors?: ReadonlyMap<string, string>;
}

/** Whether somebody is rated and asked: active or on leave. */
export const isAsked = (status: Status): boolean => status === 'active' || status === 'leave';

/** Keeps the first of each NIP and tells the others. */
function firstOfEach<T extends { readonly id: string; readonly row: number }>(
  rows: readonly T[],
  table: string,
  taken: ReadonlySet<string>,
  problems: Problem[],
): readonly T[] {
  const seen = new Set(taken);
  return rows.filter((entry) => {
    if (!seen.has(entry.id)) return seen.add(entry.id);
    problems.push({ code: 'nip-repeated', table, row: entry.row, column: 'id', received: entry.id });
    return false;
  });
}

/** One spelling for a unit that people write with different capitals: that of the lowest NIP. Tells the others. */
function withOneSpelling(employees: readonly Employee[], problems: Problem[]): readonly Employee[] {
  const spelling = new Map<string, string>();
  return employees.map((employee) => {
    const { unit, row } = employee;
    const known = spelling.get(unit.toLowerCase()) ?? unit;
    spelling.set(unit.toLowerCase(), known);
    if (known === unit) return employee;
    problems.push({
      code: 'unit-spelling',
      table: 'employees',
      row,
      column: 'unit',
      received: unit,
      details: { used: known },
    });
    return { ...employee, unit: known };
  });
}

/** A unit of so many people or fewer may be a larger one misspelt; more people do not misspell a name alike. */
const FEW = 2;

/** Units of few whose name is almost that of a larger one: told as a question, and kept as they are. */
function misspeltUnits(employees: readonly Employee[]): readonly Problem[] {
  const sizes = new Map<string, number>();
  for (const { unit } of employees) if (unit !== '') sizes.set(unit, (sizes.get(unit) ?? 0) + 1);
  const bySize = [...sizes].sort(([a, one], [b, other]) => other - one || byText(a, b));
  const likes = new Map(
    bySize.flatMap(([unit, size]) => {
      if (size > FEW) return [];
      const like = bySize.find(([other, larger]) => larger > size && isLikeUnit(unit, other));
      return like ? [[unit, like[0]] as const] : [];
    }),
  );
  return employees.flatMap(({ unit: received, row }) => {
    const like = likes.get(received);
    if (like === undefined) return [];
    return [{ code: 'unit-like', table: 'employees', row, column: 'unit', received, details: { like } }];
  });
}

/** Whoever acts as somebody's supervisor is their supervisor everywhere, as long as HR names them. */
const withActing = (employee: Employee): Employee =>
  employee.actingId ? { ...employee, supervisorId: employee.actingId } : employee;

/** NIPs that lie on a circle of supervisors. */
function onCircles(supervisorOf: ReadonlyMap<string, string>): ReadonlySet<string> {
  const circle = new Set<string>();
  const done = new Set<string>();
  for (const start of supervisorOf.keys()) {
    const path: string[] = [];
    let at: string | undefined = start;
    while (at !== undefined && !done.has(at) && !path.includes(at)) {
      path.push(at);
      at = supervisorOf.get(at);
    }
    if (at !== undefined && path.includes(at)) for (const id of path.slice(path.indexOf(at))) circle.add(id);
    for (const id of path) done.add(id);
  }
  return circle;
}

/** What is wrong with one person's supervisor, if anything. */
function supervisorFault(
  employee: Employee,
  people: ReadonlyMap<string, Person>,
  circle: ReadonlySet<string>,
): Problem['code'] | undefined {
  if (employee.supervisorId === '') return 'supervisor-missing';
  if (employee.supervisorId === employee.id) return 'supervisor-self';
  const supervisor = people.get(employee.supervisorId);
  if (!supervisor) return 'supervisor-unknown';
  if (circle.has(employee.id)) return 'supervisor-cycle';
  return supervisor.asked ? undefined : 'supervisor-not-asked';
}

/** What the policy says of who is asked. */
export type RosterRules = Pick<Policy, 'onLeave' | 'secondPost'>;
const USUAL_RULES: RosterRules = { onLeave: 'asked', secondPost: 'main' };

/** Supervisors of second posts who are asked: people at work other than oneself and the first. A strange one is told. */
function secondSupervisors(
  employees: readonly Employee[],
  people: ReadonlyMap<string, Person>,
  problems: Problem[],
): ReadonlyMap<string, string> {
  return new Map(
    employees.flatMap(({ id, supervisorId, secondSupervisorId: second = '', row }) => {
      if (second === '' || second === supervisorId) return [];
      const code = second === id ? 'supervisor-self' : people.get(second)?.asked ? undefined : 'supervisor-not-asked';
      if (!code) return [[id, second] as const];
      problems.push({ code, table: 'employees', row, column: 'secondSupervisorId', received: second });
      return [];
    }),
  );
}

/** Somebody by their number alone. */
export const byNip = (id: string): string => `NIP ${id}`;

/**
 * What somebody is called whose name is blank, so that no list has an empty line.
 *
 * @example
 * calledBy({ id: '197001011995031001', name: '' }) // => 'NIP 197001011995031001'
 */
export const calledBy = ({ id, name }: Pick<Person, 'id' | 'name'>): string => (name.trim() === '' ? byNip(id) : name);

/** Whether somebody's name is known: nobody is written to without one. */
export const isNamed = ({ id, name }: Pick<Person, 'id' | 'name'>): boolean => calledBy({ id, name }) !== byNip(id);

/** Checks rows of employees and outsiders against each other and makes the roster. Row order does not matter. */
export function makeRoster(
  employeeRows: readonly Employee[],
  outsiderRows: readonly Outsider[],
  { onLeave, secondPost }: RosterRules = USUAL_RULES,
): { readonly roster: Roster; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const sorted = [...firstOfEach(employeeRows, 'employees', new Set(), problems)].sort((a, b) => byText(a.id, b.id));
  const employees = withOneSpelling(sorted, problems).map((one) => withActing({ ...one, name: calledBy(one) }));
  problems.push(...misspeltUnits(employees));
  const outsiders = firstOfEach(outsiderRows, 'outsiders', new Set(employees.map(({ id }) => id)), problems);
  const people = new Map<string, Person>();
  const rates = (status: Status): boolean => isAsked(status) && (status !== 'leave' || onLeave === 'asked');
  for (const employee of employees) people.set(employee.id, { ...employee, asked: rates(employee.status) });
  for (const outsider of outsiders)
    people.set(outsider.id, { ...outsider, name: calledBy(outsider), unit: '', asked: true });

  const typed = new Map(
    employees.flatMap(({ id, supervisorId }) =>
      supervisorId !== '' && supervisorId !== id ? ([[id, supervisorId]] as const) : [],
    ),
  );
  const circle = onCircles(typed);
  const ratees = employees.filter(({ status }) => isAsked(status));
  const supervisors = new Map<string, string>();
  for (const employee of employees) {
    const fault = supervisorFault(employee, people, circle);
    if (!fault) supervisors.set(employee.id, employee.supervisorId);
    // Somebody who is not rated needs no supervisor; a relation that cannot be is told all the same.
    else if (isAsked(employee.status) || fault === 'supervisor-cycle' || fault === 'supervisor-self')
      problems.push({
        code: fault,
        table: 'employees',
        row: employee.row,
        column: employee.actingId ? 'actingId' : 'supervisorId',
        received: employee.supervisorId,
      });
  }
  const seconds = secondPost === 'both' ? secondSupervisors(ratees, people, problems) : undefined;
  return {
    roster: { employees, ratees, people, supervisors, ...(seconds ? { secondSupervisors: seconds } : {}) },
    problems,
  };
}

/**
 * The roster with people who have left among those who are rated, where they are rated by what was answered about them.
 *
 * @param asked NIPs of people about whom somebody was asked
 */
export function withLeavers(roster: Roster, asked: ReadonlySet<string>): Roster {
  const ratees = roster.employees.filter(({ id, status }) => isAsked(status) || asked.has(id));
  return ratees.length === roster.ratees.length ? roster : { ...roster, ratees };
}
