/**
 * People: everybody who can sit down at the desk, from the workbook's own lists.
 *
 * Who may edit the workbook is HR, by the file's permissions and not by a list of the desk's; everybody on the roster
 * and among the outside raters has mail and forms; the leader is who gets the summary.
 */
import { addressOf } from '../cycle.ts';
import { recordsOf } from '../files/tab.ts';
import { nextId } from '../services/random.ts';
import type { World } from '../world.ts';
import type { Person } from './desk.types.ts';

const LEADER = /^Kepala Badan\b/i;

/** `name2@domain` beside `name@domain`: the second officer of the same office. */
const secondOf = (owner: string): string => owner.replace('@', '2@').toLowerCase();

/** Lets a second officer edit the workbook, as its owner would by sharing it. */
export function admitSecondOfficer({ state, workbook }: World): void {
  const emailAddress = secondOf(workbook.owner);
  if (workbook.permissions.some((permission) => permission.emailAddress === emailAddress)) return;
  workbook.permissions.push({ id: nextId(state, '', 20), type: 'user', role: 'writer', emailAddress, view: null });
}

function officers({ workbook }: World): readonly Person[] {
  const owner = workbook.owner.toLowerCase();
  const editors = workbook.permissions.flatMap(({ type, role, emailAddress }) =>
    type === 'user' && role === 'writer' && emailAddress !== null && emailAddress !== owner ? [emailAddress] : [],
  );
  return [owner, ...editors].map((email, index) => ({
    email,
    name: `Petugas kepegawaian ${index + 1}`,
    place: 'hr',
    detail: index === 0 ? 'pemilik buku kerja' : 'penyunting buku kerja',
  }));
}

/** Of the roster and the outside raters; the first of one address counts, as one account is one person. */
function staff(world: World): readonly Person[] {
  return [...recordsOf(world, 'Pegawai'), ...recordsOf(world, 'Penilai Luar')].flatMap((record): readonly Person[] => {
    const { nip = '', nama = '', email = '', jabatan = '', 'unit kerja': unit = 'penilai luar' } = record;
    const id = nip.replace(/\s/g, '');
    if (id === '' && email === '') return [];
    const place = LEADER.test(jabatan) ? 'leader' : 'employee';
    const detail = [jabatan, unit].filter((words) => words !== '').join(' · ');
    return [{ email: addressOf(id, email.trim()).toLowerCase(), name: nama || id, place, detail }];
  });
}

/** HR first, then the leader, then everybody by name. */
export function peopleOf(world: World): readonly Person[] {
  const known = new Map<string, Person>();
  for (const person of [...officers(world), ...staff(world)]) {
    if (!known.has(person.email)) known.set(person.email, person);
  }
  const people = [...known.values()];
  const hr = people.filter(({ place }) => place === 'hr');
  const [leader = leaderOf(world), ...others] = people.filter(({ place }) => place === 'leader');
  const employees = [...others, ...people.filter(({ place }) => place === 'employee')]
    .filter(({ email }) => email !== leader.email)
    .map((person): Person => ({ ...person, place: 'employee' }))
    .sort((one, other) => one.name.localeCompare(other.name, 'id'));
  return [...hr, leader, ...employees];
}

/** Who gets the summary where the roster names no head. */
function leaderOf({ workbook }: World): Person {
  const domain = workbook.owner.toLowerCase().split('@')[1] ?? 'kantor.invalid';
  return { email: `pimpinan@${domain}`, name: 'Pimpinan', place: 'leader', detail: 'penerima ringkasan' };
}

/** Who sits at the desk; somebody who is on no list any more has mail and forms only. */
export function personNow(world: World, people: readonly Person[] = peopleOf(world)): Person {
  const email = world.actingUser.toLowerCase();
  return people.find((person) => person.email === email) ?? { email, name: email, place: 'employee', detail: '' };
}
