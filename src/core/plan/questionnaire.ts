/**
 * Questionnaires: what the form of each role asks, as plain data, and the binding of its columns once it exists.
 *
 * `google/forms` makes a questionnaire real. What was made is kept as items, so that answers are read by what the form
 * asked then, not by what the criteria say now.
 */
import { groupBy } from '../number.ts';
import type { Problem } from '../problem.ts';
import { type FormKey, LEVELS, type Role } from '../types.ts';
import type { Criterion } from './criterion.ts';
import type { Policy } from './policy.ts';

/** The words a form needs, in the language of the workbook. */
export interface FormWords {
  readonly title: Readonly<Record<Role, string>>;
  readonly description: Readonly<Record<Role, string>>;
  readonly confirmation: string;
  readonly ratee: string;
  readonly rateeHelp: string;
  readonly code: string;
  readonly codeHelp: string;
  readonly gridHelp: string;
  /** Column labels of a grid: levels 1 to 5 in order. */
  readonly levels: readonly string[];
  readonly unable: string;
  /** Title of the comment on a value; holds `{value}`. */
  readonly comment: string;
  /** What a rater is told of their comment: who reads it, and how. */
  readonly commentHelp: Readonly<Record<Role, string>>;
  /** Label of criteria that name no value. */
  readonly otherValue: string;
}

/** One grid of a form: a value with its statements as rows. */
export interface Grid {
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly criterion: string }[];
  readonly commentTitle: string;
}

/** Everything the form of one role shows. */
export interface Questionnaire {
  readonly role: Role;
  readonly title: string;
  readonly description: string;
  readonly confirmation: string;
  readonly rateeTitle: string;
  readonly rateeHelp: string;
  readonly codeTitle: string;
  readonly codeHelp: string;
  readonly gridHelp: string;
  readonly commentHelp: string;
  /** Whether raters are told that the ratee reads their comments. */
  readonly commentsTold: boolean;
  readonly choices: readonly string[];
  readonly grids: readonly Grid[];
}

/** A column of the response tab and what it means. `choices` are the levels 1 to 5 and the one for no judgement. */
export interface Item<Key extends FormKey = Role> {
  readonly role: Key;
  readonly kind: 'time' | 'email' | 'ratee' | 'code' | 'answer' | 'comment' | 'field';
  /** The form item's id; `''` for the columns Google adds itself. */
  readonly itemId: string;
  /** The header the column had when the form was made. */
  readonly header: string;
  /** The criterion an answer is about, or the key of an inquiry's field; `''` for the other kinds. */
  readonly criterion: string;
  /** The title of the grid an answer or a comment belongs to; `''` for the other kinds. */
  readonly value: string;
  readonly choices: readonly string[];
  /** The kind of form item, as Google names it; left out where the form was made by a release that did not keep it. */
  readonly type?: string;
  /** Of a comment, whether the form says that the ratee reads it; forms of earlier releases do not. */
  readonly told?: true;
  /** The version of the policy that the form was made under. */
  readonly policyVersion?: string;
  /** The header that HR says the column has now. */
  readonly mappedTo?: string;
  /** Changes of the question that HR has confirmed, so that its column counts in spite of them. */
  readonly confirmed?: readonly string[];
}

/** Forms show one line per label; line breaks and runs of spaces in a statement become one space. */
const line = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Labels that are all different: a label that came before gets its criterion's code. */
function distinct(labels: readonly (readonly [label: string, suffix: string])[]): readonly string[] {
  const taken = new Set<string>();
  return labels.map(([label, suffix]) => {
    let own = label;
    while (taken.has(own)) own = `${own} (${suffix})`;
    taken.add(own);
    return own;
  });
}

/**
 * What the form of a role asks: one grid for each value, its statements as rows; undefined where nothing is asked.
 */
export function compose(criteria: readonly Criterion[], role: Role, words: FormWords): Questionnaire | undefined {
  const asked = criteria.filter(({ roles }) => roles.includes(role));
  if (asked.length === 0) return undefined;
  const grids = [...groupBy(asked, ({ value }) => line(value) || words.otherValue)].map(([title, own]) => {
    const labels = distinct(own.map(({ statement, code }) => [line(statement) || code, code]));
    return {
      title,
      rows: own.map(({ code }, index) => ({ label: labels[index] ?? code, criterion: code })),
      commentTitle: words.comment.replace('{value}', () => title),
    };
  });
  return {
    role,
    title: words.title[role],
    description: words.description[role],
    confirmation: words.confirmation,
    rateeTitle: words.ratee,
    rateeHelp: words.rateeHelp,
    codeTitle: words.code,
    codeHelp: words.codeHelp,
    gridHelp: words.gridHelp,
    commentHelp: words.commentHelp[role],
    commentsTold: role !== 'self',
    choices: [...words.levels, words.unable],
    grids,
  };
}

/** The header of a grid row's column in a response tab: `Title [Row]`. */
export const gridHeader = (title: string, label: string): string => `${title} [${label}]`;

/** The label of the grid row that an answer's column belongs to. */
export const rowLabel = ({ header, value }: Pick<Item, 'header' | 'value'>): string =>
  header.slice(value.length + 2, -1);

/** The answer behind a chosen column label; undefined where the form did not offer it. */
export function answerOf(choices: readonly string[], label: string): (typeof LEVELS)[number] | 'unable' | undefined {
  const index = choices.indexOf(label);
  return index === LEVELS.length ? 'unable' : LEVELS[index];
}

/**
 * What the criteria say now against what the forms asked: a criterion whose answers nobody can place any more, and one
 * that was never asked. Rows of items count as in their sheet.
 */
export function checkItems(items: readonly Item[], criteria: readonly Criterion[]): readonly Problem[] {
  const known = new Set(criteria.map(({ code }) => code));
  const lost = items.flatMap(({ kind, criterion }, index): readonly Problem[] =>
    kind === 'answer' && !known.has(criterion)
      ? [{ code: 'criterion-unknown', table: 'items', row: index + 2, column: 'criterion', received: criterion }]
      : [],
  );
  const made = new Set(items.map(({ role }) => role));
  const asked = new Set(items.map(({ role, criterion }) => `${role}|${criterion}`));
  const unasked = criteria.flatMap(({ code, roles, row }): readonly Problem[] =>
    roles.some((role) => made.has(role) && !asked.has(`${role}|${code}`))
      ? [{ code: 'criterion-not-in-form', table: 'criteria', row, column: 'code', received: code }]
      : [],
  );
  return [...lost, ...unasked];
}

/**
 * Roles that are asked: those with criteria, but peers and subordinates only where their answers can count. Self is
 * asked even without weight, because its gap to the others is shown beside the rating.
 */
export function rolesAsked(
  criteria: readonly Criterion[],
  { peerWeight, subordinateWeight }: Pick<Policy, 'peerWeight' | 'subordinateWeight'>,
): ReadonlySet<Role> {
  const counts: Readonly<Record<Role, boolean>> = {
    self: true,
    peer: peerWeight > 0,
    subordinate: subordinateWeight > 0,
    supervisor: true,
  };
  return new Set(criteria.flatMap(({ roles }) => roles).filter((role) => counts[role]));
}
