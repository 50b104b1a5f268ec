/**
 * The form as the browser shows it: pages, questions and what the link has filled in already.
 *
 * Knows nothing of sending off. Entries that the form does not have, and choices that it does not offer, are ignored as
 * on Google.
 */
import { messageOf, scaleLabels } from './services/answer.ts';
import { OTHER } from './services/form-state.ts';
import type { Answer, AnswerRule, FormState, ItemState, ItemType, ScaleState } from './services/state.ts';

/** One question, or one heading, as the page shows it. */
export interface PageItem {
  readonly id: number;
  readonly type: ItemType;
  readonly title: string;
  readonly helpText: string;
  readonly required: boolean;
  /** Of a grid: what each row asks, and what every row offers. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Of multiple choice, checkboxes and a list. */
  readonly choices: readonly string[];
  /** Whether a text of the person's own is taken besides the choices. */
  readonly hasOther: boolean;
  /** Of a scale: bounds and what stands at its ends. */
  readonly scale: ScaleState | null;
  readonly validation: AnswerRule | null;
  /** What the page says where the rule is broken; `''` where there is none. */
  readonly validationMessage: string;
}

/** One page of a form. The first has the form's own title and description; the others a page break's. */
export interface Page {
  readonly title: string;
  readonly helpText: string;
  readonly items: readonly PageItem[];
}

export interface FormPage {
  readonly formId: string;
  readonly title: string;
  readonly description: string;
  /** What people read once they have sent it off; `''` leaves that to Google. */
  readonly confirmation: string;
  /** Published and accepting responses. */
  readonly open: boolean;
  /** What people read where it is not open. */
  readonly closedMessage: string;
  readonly collectsEmail: boolean;
  /** Whether the address is the account's own, shown and not typed. */
  readonly verifiesEmail: boolean;
  /** Whether this account has sent it off and may not do so again. */
  readonly hasResponded: boolean;
  readonly progressBar: boolean;
  readonly showsLinkToRespondAgain: boolean;
  readonly pages: readonly Page[];
  /** What is filled in already, by item id: by the link, or by the response that is being edited. */
  readonly prefilled: Readonly<Record<string, Answer>>;
  /** The response that this page changes; null where it makes a new one. */
  readonly editing: string | null;
}

export function pagesOf(form: FormState): readonly Page[] {
  const pages: { title: string; helpText: string; items: PageItem[] }[] = [
    { title: form.title, helpText: form.description, items: [] },
  ];
  for (const item of form.items) {
    if (item.type === 'PAGE_BREAK') pages.push({ title: item.title, helpText: item.helpText, items: [] });
    else pages[pages.length - 1]?.items.push(shown(item));
  }
  return pages;
}

const shown = ({ entries: _, rows, columns, choices, validation, ...item }: ItemState): PageItem => ({
  ...item,
  rows: [...rows],
  columns: [...columns],
  choices: [...choices],
  validation,
  validationMessage: validation === null ? '' : messageOf(validation),
});

/** What `entry.N=` in a link fills in, by item id. */
export function prefilledBy(form: FormState, link: URLSearchParams): Record<string, Answer> {
  const prefilled: Record<string, Answer> = {};
  for (const item of form.items) {
    const answer = item.type === 'GRID' ? gridIn(item, link) : questionIn(item, link);
    if (answer !== undefined) prefilled[item.id] = answer;
  }
  return prefilled;
}

function gridIn(item: ItemState, link: URLSearchParams): Answer | undefined {
  const given = item.entries.map((entry) => link.get(`entry.${entry}`));
  if (given.every((text) => text === null)) return undefined;
  return given.map((text) => (text !== null && item.columns.includes(text) ? text : null));
}

function questionIn(item: ItemState, link: URLSearchParams): Answer | undefined {
  const name = `entry.${item.entries[0]}`;
  const given = link.getAll(name).flatMap((text) => {
    if (text === OTHER) return item.hasOther ? [link.get(`${name}.${OTHER_TEXT}`) ?? ''] : [];
    return isOffered(item, text) ? [text] : [];
  });
  if (given.length === 0) return undefined;
  return item.type === 'CHECKBOX' ? given : given[0];
}

const OTHER_TEXT = 'other_option_response';

function isOffered(item: ItemState, text: string): boolean {
  if (item.type === 'SCALE') return scaleLabels(item).includes(text);
  const offersChoices = item.type === 'MULTIPLE_CHOICE' || item.type === 'CHECKBOX' || item.type === 'LIST';
  return !offersChoices || item.choices.includes(text);
}
