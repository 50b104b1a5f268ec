/**
 * Inquiries: forms that ask one person about one matter and rate nobody, as plain data.
 *
 * An inquiry is to a request what a questionnaire is to an assignment: `google/forms` makes it real once, and every
 * request has a personal link of its own, whose code says who is asked about whom and for which time. What is asked anew
 * has another round, and so another code: an answer never counts for what was not asked with it.
 */
import type { InquiryKind } from '../types.ts';

/** What a field takes: a line, lines, one of its choices, a number, a day. */
export const FIELD_KINDS = ['line', 'paragraph', 'choice', 'number', 'day'] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** One question of an inquiry. */
export interface Field {
  /** What its answer is kept under. */
  readonly key: string;
  readonly kind: FieldKind;
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
  /** For a choice: its labels, in order. */
  readonly choices: readonly string[];
  /** Whether the personal link fills it, for reading: forms cannot show a text of one's own otherwise. */
  readonly isFilled: boolean;
}

/**
 * A field that may be left blank and is offered no choices, unless it says otherwise.
 *
 * @example
 * field({ key: 'k', kind: 'line', title: 'T', help: '' }).required // => false
 */
export const field = (known: Pick<Field, 'key' | 'kind' | 'title' | 'help'> & Partial<Field>): Field => ({
  required: false,
  choices: [],
  isFilled: false,
  ...known,
});

/** Fields that stand on one page of a form. */
export interface Page {
  readonly title: string;
  readonly fields: readonly Field[];
}

/** Everything that the form of an inquiry shows. */
export interface Inquiry {
  readonly kind: InquiryKind;
  readonly title: string;
  readonly description: string;
  readonly confirmation: string;
  readonly rateeTitle: string;
  readonly rateeHelp: string;
  readonly codeTitle: string;
  readonly codeHelp: string;
  /** The first stands below the code; every other begins a page of its own. */
  readonly pages: readonly Page[];
}

/** All fields of an inquiry, in order. */
export const fieldsOf = ({ pages }: Inquiry): readonly Field[] => pages.flatMap(({ fields }) => fields);
