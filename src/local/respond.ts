/**
 * The respondent: what a person does in the browser with a form, from opening a personal link to sending it off.
 *
 * Not a script service, so nothing here is metered but the submission. Refuses what the page would refuse: a closed
 * form, a required question left out, text that breaks its rule, a choice that is not offered.
 */
import { faultIn } from './services/answer.ts';
import { nextId } from './services/random.ts';
import type { Answer, FormState, ItemState, ItemType, TextRule } from './services/state.ts';
import type { World } from './world.ts';

/** One question, or one heading, as the page shows it. */
export interface PageItem {
  readonly id: number;
  readonly type: ItemType;
  readonly title: string;
  readonly helpText: string;
  readonly required: boolean;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly validation: TextRule | null;
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
  readonly confirmation: string;
  /** Published and accepting responses. */
  readonly open: boolean;
  readonly collectsEmail: boolean;
  readonly pages: readonly Page[];
  /** What the link filled in, by item id. */
  readonly prefilled: Readonly<Record<string, Answer>>;
}

/** By the item's title or id; for a grid one column label, or null, a row. */
export type Answers = Readonly<Record<string, Answer>>;

/** The page says no. `messages` are by item title; `''` is the form as a whole. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly messages: Readonly<Record<string, string>>;

  constructor(messages: Readonly<Record<string, string>>) {
    super(
      Object.entries(messages)
        .map(([title, message]) => (title === '' ? message : `${title}: ${message}`))
        .join('\n'),
    );
    this.messages = messages;
  }
}

const QUESTIONS: readonly ItemType[] = ['TEXT', 'PARAGRAPH_TEXT', 'GRID'];

/**
 * Opens a form by its public address, with what `entry.N=` in the link fills in.
 *
 * Entries that the form does not have, and choices that it does not offer, are ignored as on Google.
 *
 * @throws Refused where there is no such form.
 */
export function openForm(world: World, url: string): FormPage {
  const address = new URL(url);
  const publishedId = /^\/forms\/d\/e\/([^/]+)\/viewform$/.exec(address.pathname)?.[1];
  const form = Object.values(world.forms).find((candidate) => candidate.publishedId === publishedId);
  if (form === undefined || address.host !== 'docs.google.com') throw new Refused({ '': 'This form does not exist.' });
  return {
    formId: form.id,
    title: form.title,
    description: form.description,
    confirmation: form.confirmation,
    open: form.published && form.accepting,
    collectsEmail: form.collectsEmail,
    pages: pagesOf(form),
    prefilled: address.searchParams.get('usp') === 'pp_url' ? prefilledBy(form, address.searchParams) : {},
  };
}

function pagesOf(form: FormState): readonly Page[] {
  const pages: { title: string; helpText: string; items: PageItem[] }[] = [
    { title: form.title, helpText: form.description, items: [] },
  ];
  for (const item of form.items) {
    if (item.type === 'PAGE_BREAK') pages.push({ title: item.title, helpText: item.helpText, items: [] });
    else pages[pages.length - 1]?.items.push(shown(item));
  }
  return pages;
}

const shown = ({ entries: _, rows, columns, ...item }: ItemState): PageItem => ({
  ...item,
  rows: [...rows],
  columns: [...columns],
});

function prefilledBy(form: FormState, link: URLSearchParams): Record<string, Answer> {
  const prefilled: Record<string, Answer> = {};
  for (const item of form.items) {
    const given = item.entries.map((entry) => link.get(`entry.${entry}`));
    if (given.every((text) => text === null)) continue;
    prefilled[item.id] =
      item.type === 'GRID'
        ? given.map((text) => (text !== null && item.columns.includes(text) ? text : null))
        : (given[0] ?? '');
  }
  return prefilled;
}

/**
 * Sends a form off: a page that was opened (what its link filled in counts unless answered otherwise) or a form's id.
 *
 * `respondentEmail` is the address that the person gives or is signed in with; whether Google verifies it is not
 * settled, so it is taken as it is. It is kept only where the form collects it.
 *
 * @throws Refused with a message for each item that the page would mark.
 * @throws RangeError for an answer to an item that the form does not have, or whose title is not unique.
 */
export function submitForm(
  world: World,
  target: FormPage | string,
  answers: Answers,
  respondentEmail: string,
): { readonly timestamp: Date } {
  const formId = typeof target === 'string' ? target : target.formId;
  const form = world.forms[formId];
  if (form === undefined) throw new Refused({ '': 'This form does not exist.' });
  if (!form.published || !form.accepting) {
    throw new Refused({ '': `The form ${form.title} is no longer accepting responses.` });
  }
  const given: Record<string, Answer> = typeof target === 'string' ? {} : { ...target.prefilled };
  for (const [name, answer] of Object.entries(answers)) given[itemNamed(form, name).id] = answer;
  checkAnswers(form, given, respondentEmail);
  const timestamp = world.clock.now();
  const email = form.collectsEmail ? respondentEmail : null;
  const id = nextId(world.state, '2_ABaOnu', 48);
  world.receive(form, { id, at: timestamp.getTime(), email, answers: kept(form, given) });
  return { timestamp };
}

function itemNamed(form: FormState, name: string): ItemState {
  const questions = form.items.filter((item) => QUESTIONS.includes(item.type));
  const byId = questions.find((item) => String(item.id) === name);
  if (byId !== undefined) return byId;
  const byTitle = questions.filter((item) => item.title === name);
  if (byTitle.length !== 1) throw new RangeError(`The form has ${byTitle.length} questions "${name}".`);
  return byTitle[0] as ItemState;
}

function checkAnswers(form: FormState, given: Readonly<Record<string, Answer>>, email: string): void {
  const messages: Record<string, string> = {};
  if (form.collectsEmail && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
    messages[''] = 'A valid email address is required';
  for (const item of form.items) {
    if (!QUESTIONS.includes(item.type)) continue;
    const fault = faultIn(item, given[item.id]);
    if (fault !== null) messages[item.title] = fault;
  }
  if (Object.keys(messages).length > 0) throw new Refused(messages);
}

/** Copies, without what was left blank; a one-line field cannot hold a line break. */
function kept(form: FormState, given: Readonly<Record<string, Answer>>): Record<string, Answer> {
  const answers: Record<string, Answer> = {};
  for (const item of form.items) {
    const answer = given[item.id];
    if (answer === undefined || answer === '') continue;
    if (typeof answer !== 'string') {
      if (answer.some((choice) => choice !== null)) answers[item.id] = [...answer];
    } else answers[item.id] = item.type === 'TEXT' ? answer.replace(/[\r\n]+/g, ' ') : answer;
  }
  return answers;
}
