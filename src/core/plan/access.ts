/**
 * Access: what somebody who works in HR's workbook may do through Teladan: look, work, or decide.
 *
 * HR lists people where it wants to tell these apart; while nobody is listed, whoever opens the workbook may do everything,
 * since whoever opens it can read and edit every cell anyway. So this keeps people from mistakes and makes clear who decides;
 * it keeps nobody out.
 */

/** What may be done, each with everything before it. */
export const RIGHTS = ['look', 'work', 'decide'] as const;
export type Right = (typeof RIGHTS)[number];

/** Somebody with a right. */
export interface Access {
  /** In lower case. */
  readonly email: string;
  readonly right: Right;
  readonly row: number;
}

/** Who acts, as far as Google says. */
export interface Acting {
  /** In lower case; `''` where Google does not say. */
  readonly email: string;
  /** Whether they have charge of the workbook: its clock and letters go on in their name. */
  readonly isOperator: boolean;
}

/**
 * The highest right of somebody: as listed, of several rows the first. Whoever has charge of the workbook may work in any
 * case, so that nothing stands still; whoever else is not listed, or not known, may look.
 *
 * @param isEmpty whether nobody is listed; false where somebody is in a row that cannot be read
 * @example
 * rightOf([], { email: '', isOperator: false }) // => 'decide'
 * rightOf([{ email: 'a@b.example', right: 'decide', row: 2 }], { email: 'c@b.example', isOperator: true }) // => 'work'
 */
export function rightOf(list: readonly Access[], { email, isOperator }: Acting, isEmpty = list.length === 0): Right {
  if (isEmpty) return 'decide';
  const listed = list.find((one) => email !== '' && one.email === email)?.right ?? 'look';
  return listed === 'look' && isOperator ? 'work' : listed;
}

/**
 * Whether one right is enough for what asks for another.
 *
 * @example
 * isEnough('work', 'look') // => true
 * isEnough('work', 'decide') // => false
 */
export const isEnough = (held: Right, needed: Right): boolean => RIGHTS.indexOf(held) >= RIGHTS.indexOf(needed);
