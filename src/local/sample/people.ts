/**
 * People: everybody in the sample agency with NIP, post and supervisor. The head answers to the Sekda, who is outside.
 *
 * NIPs look valid and are invented: PNS carry birth, TMT and sex; PPPK have 21 where a month would stand.
 */
import { type Draw, drawFrom } from './draw.ts';
import { drawName, drawTitle, mailName, type Sex } from './names.ts';
import { type Field, HEAD_POSITION, HEAD_UNIT, type Unit, unitsFor } from './units.ts';

export type Rank = 'agency-head' | 'head' | 'lead' | 'staff';

export interface Person {
  readonly nip: string;
  readonly name: string;
  readonly email: string;
  readonly employment: 'PNS' | 'PPPK';
  readonly position: string;
  readonly unit: string;
  readonly field: Field;
  readonly rank: Rank;
  readonly supervisor: string;
  readonly grade: string;
  /** YYYY-MM-DD. */
  readonly since: string;
  readonly status: 'Aktif' | 'Cuti' | 'Tugas Belajar' | 'Nonaktif';
}

export interface Outsider {
  readonly nip: string;
  readonly name: string;
  readonly email: string;
  readonly position: string;
}

export const SEKDA: Outsider = {
  nip: '196804171992031005',
  name: 'Irwansyah Husni Nasution, S.Sos., M.AP.',
  email: 'sekda@setda.binjai.example',
  position: 'Sekretaris Daerah Kota Binjai',
};

const DOMAIN = 'bkpsdm.binjai.example';

/** Posts of staff; PPPK hold their own. */
const POSTS: Readonly<Record<Field, readonly string[]>> = {
  secretariat: [
    'Perencana Ahli Pertama',
    'Arsiparis Terampil',
    'Pengadministrasi Perkantoran',
    'Bendahara Pengeluaran',
  ],
  recruitment: ['Analis SDM Aparatur Ahli Pertama', 'Pranata Komputer Ahli Pertama', 'Pranata SDM Aparatur Terampil'],
  transfer: ['Analis SDM Aparatur Ahli Pertama', 'Pranata SDM Aparatur Terampil', 'Penelaah Teknis Kebijakan'],
  development: ['Analis SDM Aparatur Ahli Pertama', 'Penelaah Teknis Kebijakan', 'Pranata SDM Aparatur Mahir'],
  appraisal: ['Analis SDM Aparatur Ahli Pertama', 'Asesor SDM Aparatur Ahli Pertama', 'Pranata SDM Aparatur Terampil'],
};
const PPPK_POSTS = ['Penata Layanan Operasional', 'Pengelola Layanan Operasional', 'Operator Layanan Operasional'];

/** Age at the end of the period and grade, by rank. */
const CAREER: Readonly<Record<Rank, { readonly ages: readonly [number, number]; readonly grades: readonly string[] }>> =
  {
    'agency-head': { ages: [51, 56], grades: ['IV/c'] },
    head: { ages: [44, 56], grades: ['IV/a', 'IV/b'] },
    lead: { ages: [36, 52], grades: ['III/c', 'III/d'] },
    staff: { ages: [25, 55], grades: ['II/c', 'II/d', 'III/a', 'III/b', 'III/c'] },
  };
const PPPK_GRADES = ['V', 'VII', 'IX'];
const PPPK_MARK = '21';

const digits = (value: number, count: number): string => String(value).padStart(count, '0');

interface Seat {
  readonly unit: Unit;
  readonly rank: Rank;
  readonly position: string | undefined;
  /** Index of the supervisor among all seats; -1 for the head of the agency. */
  readonly above: number;
}

/** Every seat of the agency, superiors before their people. */
function seats(employees: number): readonly Seat[] {
  const units = unitsFor(employees - 1);
  const [first] = units;
  if (!first) throw new RangeError('An agency needs at least two people.');
  const list: Seat[] = [{ unit: first, rank: 'agency-head', position: HEAD_POSITION, above: -1 }];
  units.forEach((unit, index) => {
    const size = Math.floor((employees - 1) / units.length) + (index < (employees - 1) % units.length ? 1 : 0);
    const head = list.length;
    list.push({ unit, rank: 'head', position: unit.headPosition, above: 0 });
    const leads = size >= 6 ? 2 : size >= 3 ? 1 : 0;
    for (let seat = 1; seat < size; seat += 1) {
      const isLead = seat <= leads;
      const above = isLead || leads === 0 ? head : head + 1 + (seat % leads);
      const position = isLead ? unit.leadPositions[seat === 1 ? 0 : 1] : undefined;
      list.push({ unit, rank: isLead ? 'lead' : 'staff', position, above });
    }
  });
  return list;
}

/** Birth, start of service and the NIP that follows from them. */
function career(draw: Draw, rank: Rank, isContract: boolean, sex: Sex, period: number) {
  const { ages } = CAREER[rank];
  const year = period - draw.integer(ages[0], ages[1]);
  const birth = `${year}${digits(draw.integer(1, 12), 2)}${digits(draw.integer(1, 28), 2)}`;
  const start = isContract ? draw.integer(period - 5, period - 1) : Math.min(period - 1, year + draw.integer(22, 30));
  const month = draw.pick([1, 3, 4, 12]);
  const middle = isContract ? PPPK_MARK : digits(month, 2);
  const nip = `${birth}${start}${middle}${sex === 'male' ? 1 : 2}${digits(draw.integer(1, 9), 3)}`;
  return { nip, since: `${start}-${digits(month, 2)}-01` };
}

/** What makes a value one of its kind: asks again until it is new. */
function unused(taken: Set<string>, make: (attempt: number) => string): string {
  for (let attempt = 1; ; attempt += 1) {
    const value = make(attempt);
    if (!taken.has(value)) {
      taken.add(value);
      return value;
    }
  }
}

const STATUSES = ['Cuti', 'Tugas Belajar', 'Nonaktif'] as const;

/** Seats whose people are away: one of each kind for every 60, never somebody who supervises. */
function awaySeats(seed: string, list: readonly Seat[]): ReadonlyMap<number, (typeof STATUSES)[number]> {
  const staff = list.flatMap(({ rank }, index) => (rank === 'staff' ? [index] : []));
  const count = STATUSES.length * Math.max(1, Math.floor(list.length / 60));
  const chosen = drawFrom(`${seed}|away`).shuffled(staff).slice(0, count);
  return new Map(chosen.map((seat, index) => [seat, STATUSES[index % STATUSES.length] ?? 'Cuti']));
}

/** Everybody, superiors first. */
export function drawPeople(seed: string, employees: number, period: number): readonly Person[] {
  const list = seats(employees);
  const away = awaySeats(seed, list);
  const [nips, names, mails] = [new Set([SEKDA.nip]), new Set<string>(), new Set<string>()];
  const people: Person[] = [];
  list.forEach(({ unit, rank, position, above }, index) => {
    const draw = drawFrom(`${seed}|person|${index}`);
    const sex: Sex = draw.chance(0.5) ? 'male' : 'female';
    const isContract = rank === 'staff' && draw.chance(0.25);
    // In a very large agency names run out; then two people share one, as people do.
    const bare = unused(names, (attempt) => drawName(draw, sex) + ' '.repeat(attempt > 50 ? attempt : 0)).trim();
    const title = drawTitle(draw, rank === 'agency-head' ? 'head' : rank === 'head' ? 'lead' : rank);
    const made = { since: '' };
    const nip = unused(nips, () => {
      const { nip: drawn, since } = career(draw, rank, isContract, sex, period);
      made.since = since;
      return drawn;
    });
    people.push({
      nip,
      name: title === '' ? bare : `${bare}, ${title}`,
      email: unused(mails, (attempt) => `${mailName(bare)}${attempt === 1 ? '' : attempt}@${DOMAIN}`),
      employment: isContract ? 'PPPK' : 'PNS',
      position: position ?? draw.pick(isContract ? PPPK_POSTS : POSTS[unit.field]),
      unit: rank === 'agency-head' ? HEAD_UNIT : unit.name,
      field: unit.field,
      rank,
      supervisor: people[above]?.nip ?? SEKDA.nip,
      grade: draw.pick(isContract ? PPPK_GRADES : CAREER[rank].grades),
      since: made.since,
      status: away.get(index) ?? 'Aktif',
    });
  });
  return people;
}
