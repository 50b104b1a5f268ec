/**
 * Names of units that are likely one name misspelt: one or two letters apart. Only a question to a person, never an answer.
 */

/** As many letters apart as names of this length may be; in shorter words another letter makes another word too often. */
const allowedFor = (letters: number): number => (letters >= 10 ? 2 : letters >= 6 ? 1 : 0);

/** Letters to change, add, drop or swap with their neighbour to make one text of another. */
function lettersApart(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  const cost = (row: number, at: number): number => rows[row]?.[at] ?? 0;
  for (let row = 1; row <= one.length; row += 1) {
    const costs = [row];
    rows.push(costs);
    for (let at = 1; at <= other.length; at += 1) {
      const same = one[row - 1] === other[at - 1] ? 0 : 1;
      const swapped = at > 1 && row > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      costs.push(
        Math.min(
          cost(row - 1, at) + 1,
          cost(row, at - 1) + 1,
          cost(row - 1, at - 1) + same,
          ...(swapped ? [cost(row - 2, at - 2) + 1] : []),
        ),
      );
    }
  }
  return cost(one.length, other.length);
}

/** The words of one name that are not in another, joined: where a blank was left out it differs by that blank alone. */
const ownPart = (words: readonly string[], others: readonly string[]): string =>
  words.filter((word) => !others.includes(word)).join(' ');

/** Letters only: what a number tells apart is apart. */
const WORDS = /^[a-z][a-z .&/-]*$/;
const ROMAN = /(?:^| )[ivxlc]+(?: |$)/;

/**
 * Whether two names of units are different and may be one name misspelt. Units that a number or a single letter tells apart
 * (Bidang I and Bidang II, Seksi A and Seksi B) are not, nor those with short words of their own.
 *
 * @example
 * isLikeUnit('Sekertariat', 'Sekretariat') // => true
 * isLikeUnit('Bidang Mutasi I', 'Bidang Mutasi II') // => false
 */
export function isLikeUnit(one: string, other: string): boolean {
  const [left, right] = [one, other].map((name) => name.toLowerCase().trim().split(/\s+/));
  if (!left || !right) return false;
  const [own, others] = [ownPart(left, right), ownPart(right, left)];
  if (![own, others].every((part) => WORDS.test(part) && !ROMAN.test(part))) return false;
  const allowed = allowedFor(Math.max(own.length, others.length));
  return Math.abs(own.length - others.length) <= allowed && lettersApart(own, others) <= allowed;
}
