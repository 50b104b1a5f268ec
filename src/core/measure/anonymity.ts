/**
 * Anonymity: which numbers may be shown, so that nobody can find out what a small group said, not even by subtraction.
 *
 * A number of fewer people than the minimum is withheld. Totals that were made of it, and of numbers that are shown, would
 * give it back; so others are withheld with it, as few as are needed (complementary suppression). What is judged is what
 * a reader can compute: any linear combination of what is shown, with all weights known. Everything that leaves HR's hands
 * passes through here; comments lose their order too.
 */
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { byText } from '../number.ts';
import { utf8 } from '../utf8.ts';

/** A number that a group of people made, such as the peers' mean on one criterion. */
export interface GroupNumber {
  readonly id: string;
  /** Who made it; groups may share people. */
  readonly people: readonly string[];
  /** Whether these people were promised anonymity. A supervisor's own number is not guarded, but is known to readers. */
  readonly guarded: boolean;
}

/** A number made of others by weights that the reader knows; its parts are groups or other totals. */
export interface Total {
  readonly id: string;
  readonly parts: readonly { readonly id: string; readonly weight: number }[];
}

/** Smaller than this a coefficient is rounding, not information. Rows are scaled to a largest coefficient of 1. */
const NOTHING = 1e-9;

/** One number as its weights on all groups. */
type Row = readonly number[];

/** Brings rows to echelon form and gives those that are left; their number is the rank. */
function reduced(rows: readonly Row[]): readonly Row[] {
  const left = rows.map((row) => [...row]);
  const width = left[0]?.length ?? 0;
  const done: number[][] = [];
  for (let column = 0; column < width && left.length > 0; column++) {
    const best = left.reduce(
      (top, row, index) => (size(row, column) > size(left[top] ?? row, column) ? index : top),
      0,
    );
    const pivot = left[best];
    if (!pivot || size(pivot, column) <= NOTHING) continue;
    left.splice(best, 1);
    done.push(pivot);
    for (const row of left) {
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
      for (let at = column; at < width; at++) row[at] = (row[at] ?? 0) - factor * (pivot[at] ?? 0);
    }
  }
  return done;
}

const size = (row: Row, column: number): number => Math.abs(row[column] ?? 0);

const scaled = (row: Row): Row => {
  const largest = Math.max(...row.map(Math.abs));
  return largest > 0 ? row.map((value) => value / largest) : row;
};

/** The columns in which a row has more than rounding. */
const columnsOf = (row: Row): readonly number[] =>
  row.flatMap((value, column) => (Math.abs(value) > NOTHING ? [column] : []));

/** What a reader knows of the groups that are withheld: the shown totals less everything else that is shown. */
const unknowns = (rows: readonly Row[], withheld: readonly number[]): readonly Row[] =>
  rows
    .map((row) => withheld.map((index) => row[index] ?? 0))
    .filter((row) => columnsOf(row).length > 0)
    .map(scaled);

/** Rows that have columns in common, directly or by way of others: one block says nothing of another's groups. */
function blocksOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  let blocks: { readonly rows: readonly Row[]; readonly columns: ReadonlySet<number> }[] = [];
  for (const row of rows) {
    const own = columnsOf(row);
    const touched = blocks.filter(({ columns }) => own.some((column) => columns.has(column)));
    const joined = {
      rows: [...touched.flatMap((block) => block.rows), row],
      columns: new Set([...touched.flatMap((block) => [...block.columns]), ...own]),
    };
    blocks = [...blocks.filter((block) => !touched.includes(block)), joined];
  }
  return blocks.map((block) => block.rows);
}

/** Whether some combination of the rows speaks of these columns alone: the others' rank is then smaller. */
function speaksOf(rows: readonly Row[], columns: ReadonlySet<number>): boolean {
  const others = rows.map((row) => row.filter((_, index) => !columns.has(index)));
  return reduced(others).length < reduced(rows).length;
}

/** Every set of fewer than `minimum` people that withheld groups add up to, as one text each. */
function smallCrowds(groups: readonly GroupNumber[], minimum: number): readonly ReadonlySet<string>[] {
  const crowds = new Map<string, ReadonlySet<string>>();
  const add = (people: readonly string[]): boolean => {
    const crowd = new Set(people);
    const key = [...crowd].sort(byText).join('|');
    if (crowd.size >= minimum || crowds.has(key)) return false;
    crowds.set(key, crowd);
    return true;
  };
  for (const { people } of groups) add(people);
  let grown = true;
  while (grown) {
    grown = false;
    for (const crowd of [...crowds.values()])
      for (const { people } of groups) grown = add([...crowd, ...people]) || grown;
  }
  return [...crowds.values()];
}

/** All totals as rows over the groups. A group that is shown says nothing of others, so it needs no row. */
interface Layout {
  readonly groups: readonly GroupNumber[];
  readonly rows: ReadonlyMap<string, Row>;
}

function layoutOf(groups: readonly GroupNumber[], totals: readonly Total[]): Layout {
  const places = new Map(groups.map(({ id }, index) => [id, index]));
  const rows = new Map<string, Row>();
  for (const { id, parts } of totals) {
    const sum = groups.map(() => 0);
    for (const part of parts) {
      const place = places.get(part.id);
      const row = rows.get(part.id);
      if (place !== undefined) sum[place] = (sum[place] ?? 0) + part.weight;
      else if (row)
        row.forEach((value, column) => {
          sum[column] = (sum[column] ?? 0) + part.weight * value;
        });
      else throw new RangeError(`The total ${id} has a part ${part.id} that is not there before it.`);
    }
    rows.set(id, sum);
  }
  return { groups, rows };
}

/** Whether rows that hang together give away what fewer than `minimum` guarded people said; columns are these groups. */
function givesAway(rows: readonly Row[], groups: readonly GroupNumber[], minimum: number): boolean {
  const columns = [...new Set(rows.flatMap(columnsOf))];
  const own = columns.flatMap((column) => groups[column] ?? []);
  // One row speaks of all its groups together and of nothing less: no sets of people need be tried.
  if (rows.length === 1)
    return own.every(({ guarded }) => guarded) && new Set(own.flatMap(({ people }) => people)).size < minimum;
  return smallCrowds(
    own.filter(({ guarded }) => guarded),
    minimum,
  ).some((crowd) => {
    const isWithin = ({ guarded, people }: GroupNumber): boolean =>
      guarded && people.every((person) => crowd.has(person));
    return speaksOf(
      rows,
      new Set(
        columns.filter((column) => {
          const group = groups[column];
          return group !== undefined && isWithin(group);
        }),
      ),
    );
  });
}

/** Whether a reader of these numbers learns what fewer than `minimum` guarded people said. */
function tells(shown: ReadonlySet<string>, { groups, rows }: Layout, minimum: number): boolean {
  const withheld = groups.flatMap(({ id }, index) => (shown.has(id) ? [] : [index]));
  const hidden = withheld.flatMap((index) => groups[index] ?? []);
  const known = unknowns(
    [...rows].filter(([id]) => shown.has(id)).map(([, row]) => row),
    withheld,
  );
  return blocksOf(reduced(known).map(scaled)).some((block) => givesAway(block, hidden, minimum));
}

/**
 * The numbers that may be shown, by id.
 *
 * Withheld are guarded groups of fewer than `minimum` people, then as many others as it takes: first guarded groups, the
 * smallest first, so that a total stays as long as it can, then totals from the last.
 *
 * @param totals each after its parts
 * @throws RangeError for a total with a part that is not there before it
 * @example
 * [...shownOf([{ id: 'a', people: ['p', 'q'], guarded: true }, { id: 'b', people: ['p', 'q', 'r'], guarded: true }], [{ id: 'mean', parts: [{ id: 'a', weight: 0.5 }, { id: 'b', weight: 0.5 }] }], 3)] // => ['mean']
 */
export function shownOf(
  groups: readonly GroupNumber[],
  totals: readonly Total[],
  minimum: number,
): ReadonlySet<string> {
  const layout = layoutOf(groups, totals);
  const crowdOf = ({ people }: GroupNumber): number => new Set(people).size;
  const isSmall = (group: GroupNumber): boolean => group.guarded && crowdOf(group) < minimum;
  const shown = new Set([...groups, ...totals].map(({ id }) => id));
  for (const group of groups) if (isSmall(group)) shown.delete(group.id);
  const others = groups
    .filter((group) => group.guarded && !isSmall(group))
    .sort((a, b) => crowdOf(a) - crowdOf(b) || byText(a.id, b.id))
    .map(({ id }) => id);
  const order = [...others, ...totals.map(({ id }) => id).reverse()];
  const taken: string[] = [];
  for (const id of order) {
    if (!tells(shown, layout, minimum)) break;
    shown.delete(id);
    taken.push(id);
  }
  // One that was withheld before the right one was found may be shown after all.
  for (const id of taken) {
    shown.add(id);
    if (tells(shown, layout, minimum)) shown.delete(id);
  }
  return shown;
}

/**
 * Comments in an order that says nothing of who wrote them or when, and another one for each question, so that a writer
 * cannot be followed from question to question.
 *
 * @param secret the workbook's: without it nobody can compute the order
 * @param question whatever tells questions apart, such as ratee, role and criterion
 */
export function shuffledComments(comments: readonly string[], secret: string, question: string): readonly string[] {
  return comments
    .map((comment) => comment.trim())
    .filter((comment) => comment !== '')
    .sort(byText)
    .map((comment, index) => ({ comment, key: bytesToHex(sha256(utf8(`${secret}|${question}|${index}|${comment}`))) }))
    .sort((a, b) => byText(a.key, b.key))
    .map(({ comment }) => comment);
}
