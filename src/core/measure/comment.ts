/**
 * Comments: what raters wrote about a ratee in their own words, as far as the ratee may read it.
 *
 * The supervisor's comments are theirs. Those of peers and subordinates are pooled and shuffled anew for each value, without
 * time or writer, and only roles with as many raters as the policy asks go into the pool. Who was not told on the form that
 * the ratee reads it is never quoted; nobody is told what they wrote themselves.
 */
import { groupBy } from '../number.ts';
import type { Item } from '../plan/questionnaire.ts';
import type { Role } from '../types.ts';
import { shuffledComments } from './anonymity.ts';
import { ANONYMOUS_ROLES } from './disclosure.ts';
import type { Explanation } from './explanation.ts';
import type { Response } from './response.ts';

/** Comments of one or more roles, by the value that they are about. */
export interface CommentGroup {
  /** `['supervisor']`, or the anonymous roles in the pool. */
  readonly roles: readonly Role[];
  readonly values: readonly { readonly value: string; readonly comments: readonly string[] }[];
}

/** What a ratee reads of comments. */
export interface ToldComments {
  readonly groups: readonly CommentGroup[];
  /** Comments that found no room. */
  readonly omitted: number;
}

/**
 * How many comments are told.
 *
 * @example
 * commentCount({ groups: [{ roles: ['supervisor'], values: [{ value: 'Akuntabel', comments: ['Rapi', 'Cekatan'] }] }], omitted: 0 }) // => 2
 */
export const commentCount = ({ groups }: ToldComments): number =>
  groups.reduce((sum, { values }) => sum + values.reduce((own, { comments }) => own + comments.length, 0), 0);

/** What comments are told from. */
export interface CommentGround {
  /** Those about this ratee. */
  readonly responses: readonly Response[];
  /** What the forms asked: values are told in their order. */
  readonly items: readonly Pick<Item, 'kind' | 'value'>[];
  /** The workbook's: nobody else can compute the order. */
  readonly secret: string;
  /** Characters of comments in all: a letter is kept in one cell, which holds 50,000. */
  readonly room?: number;
}

const ROOM = 20_000;
/** The mark and the hash at the end of a text that was kept in short. */
const CUT = /…[0-9a-f]{20}$/;

/** A comment as it is read: what was kept in short ends in an ellipsis. */
const readable = (comment: string): string => comment.trim().replace(CUT, '…');

/** Roles whose comments may be told, those told together in one list. */
function rolesTold(
  { roles }: Pick<Explanation, 'roles'>,
  responses: readonly Response[],
): readonly (readonly Role[])[] {
  const pool = ANONYMOUS_ROLES.filter((role) => {
    const raters = new Set(responses.filter((one) => one.role === role).map(({ raterId }) => raterId));
    return raters.size >= (roles.find((step) => step.role === role)?.needed ?? Number.POSITIVE_INFINITY);
  });
  return [['supervisor'], pool];
}

/**
 * What the ratee of an explanation reads of comments: the supervisor's first, then the pool.
 *
 * @param explanation says who is rated and how many raters each role needs
 */
export function commentsToRatee(
  { rateeId, roles }: Pick<Explanation, 'rateeId' | 'roles'>,
  { responses, items, secret, room = ROOM }: CommentGround,
): ToldComments {
  const values = [
    ...groupBy(
      items.filter(({ kind }) => kind === 'comment'),
      ({ value }) => value,
    ).keys(),
  ];
  let [left, omitted] = [room, 0];
  const fits = (comment: string): boolean => {
    const isFitting = comment.length <= left;
    if (isFitting) left -= comment.length;
    else omitted += 1;
    return isFitting;
  };
  const groups = rolesTold({ roles }, responses).map((told): CommentGroup => {
    const own = responses.filter(({ role }) => told.includes(role));
    return {
      roles: told.filter((role) => own.some((one) => one.role === role && one.comments)),
      values: values.flatMap((value) => {
        const written = own.flatMap(({ comments }) => comments?.get(value) ?? []).map(readable);
        const comments = shuffledComments(written, secret, `${rateeId}|${value}`).filter(fits);
        return comments.length > 0 ? [{ value, comments }] : [];
      }),
    };
  });
  return { groups: groups.filter((group) => group.values.length > 0), omitted };
}
