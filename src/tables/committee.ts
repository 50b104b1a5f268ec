/**
 * Tim Penilai Bulanan: who decides on the monthly award. HR fills it in; a member without an address of their own has that of the
 * roster. Nobody on it can win.
 */
import type { Parsed } from '../core/problem.ts';
import { readEmail, readNip } from './nip.ts';
import { type Grid, readTable, table, text } from './notation.ts';

export const COMMITTEE = table('committee', 'Tim Penilai Bulanan', 'optional', [
  text('id', 'NIP', 165),
  text('name', 'Nama', 310),
  { ...text('email', 'Email', 350), optional: true },
  { ...text('part', 'Kedudukan', 160), optional: true },
] as const);

/** One member. */
export interface Member {
  readonly id: string;
  readonly name: string;
  /** Lower-case; `''` where neither sheet has one: then they can take part, and cannot record a decision. */
  readonly email: string;
}

/** Rows that made nobody a member, by what was told of their NIP. */
export const unreadMembers = ({ problems }: Parsed<Member>): readonly number[] => [
  ...new Set(problems.filter(({ column }) => column === 'id').map(({ row }) => row)),
];

/** The members who are on the roster. Whoever is not is told, and so is one who stands there twice. */
export function parseCommittee(
  grid: Grid | undefined,
  people: ReadonlyMap<string, { readonly name: string; readonly email: string }>,
): Parsed<Member> {
  const seen = new Set<string>();
  return readTable(COMMITTEE, grid, (row): Member | undefined => {
    const id = readNip(row, 'id');
    if (id === undefined) return undefined;
    const person = people.get(id);
    if (!person) row.tell('nip-unknown', 'id');
    else if (seen.has(id)) row.tell('nip-repeated', 'id');
    else {
      seen.add(id);
      return { id, name: person.name, email: readEmail(row, 'email', false) || person.email };
    }
    return undefined;
  });
}
