/**
 * The respondent: what a person does in the browser with a form, from opening a personal link to sending it off and
 * changing it afterwards.
 *
 * Not a script service, so nothing here is metered but the submission. Refuses what the page would refuse: a closed
 * form, one that is not for this account, a second response where one is allowed, a required question left out, text
 * that breaks its rule, a choice that is not offered.
 */
import { type FormPage, pagesOf, prefilledBy } from './form-page.ts';
import { faultIn, isAddress } from './services/answer.ts';
import { mayAnswer } from './services/form-access.ts';
import { editUrlOf, isQuestion, newResponse } from './services/form-state.ts';
import type { Answer, FormState, ItemState, ResponseState } from './services/state.ts';
import type { World } from './world.ts';

export type { FormPage, Page, PageItem } from './form-page.ts';

/** By the item's title or id; checkboxes: every choice taken; a grid: one column label, or null, a row. */
export type Answers = Readonly<Record<string, Answer>>;

/** What a person has once a form is sent off. */
export interface Receipt {
  readonly timestamp: Date;
  readonly responseId: string;
  /** The link for changing it; null where the form does not allow that. */
  readonly editUrl: string | null;
}

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

/**
 * Opens a form by its public address: with what `entry.N=` in the link fills in, or, by the link that a person got for
 * it, with a response to change.
 *
 * `account` is who is signed in in that browser.
 *
 * @throws Refused where there is no such form or response, or it is not for this account.
 */
export function openForm(world: World, url: string, account: string = world.actingUser): FormPage {
  const address = new URL(url);
  const publishedId = /^\/forms\/d\/e\/([^/]+)\/viewform$/.exec(address.pathname)?.[1];
  const form = Object.values(world.forms).find((candidate) => candidate.publishedId === publishedId);
  if (form === undefined || address.host !== 'docs.google.com') throw new Refused({ '': 'This form does not exist.' });
  checkAccess(world, form, account);
  const editing = editedBy(form, address.searchParams.get('edit2'));
  const { title, description, confirmation, collectsEmail, progressBar, showsLinkToRespondAgain } = form;
  return {
    formId: form.id,
    title,
    description,
    confirmation,
    open: isOpen(form),
    closedMessage: closedMessageOf(form),
    collectsEmail,
    verifiesEmail: collectsEmail && world.rules.collectedEmail === 'verified',
    hasResponded: editing === null && hasResponded(form, account),
    progressBar,
    showsLinkToRespondAgain: showsLinkToRespondAgain && !form.onePerUser,
    pages: pagesOf(form),
    prefilled: editing?.answers ?? linked(form, address.searchParams),
    editing: editing?.id ?? null,
  };
}

const linked = (form: FormState, link: URLSearchParams): Record<string, Answer> =>
  link.get('usp') === 'pp_url' ? prefilledBy(form, link) : {};

const isOpen = ({ published, accepting }: FormState): boolean => published && accepting;

const closedMessageOf = ({ title, closedMessage }: FormState): string =>
  closedMessage === '' ? `The form ${title} is no longer accepting responses.` : closedMessage;

const hasResponded = ({ onePerUser, responses }: FormState, account: string): boolean =>
  onePerUser && responses.some((response) => response.account === account.toLowerCase());

function checkAccess({ rules }: World, form: FormState, account: string): void {
  if (!mayAnswer(form, account, rules.namedResponders))
    throw new Refused({ '': 'You need permission to open this form.' });
}

/** The response that a link is for; null where the link is for a new one. */
function editedBy(form: FormState, editId: string | null): ResponseState | null {
  if (editId === null) return null;
  const response = form.responses.find((candidate) => candidate.editId === editId);
  if (response === undefined || !form.allowsEdits) {
    throw new Refused({ '': 'This response cannot be edited any more.' });
  }
  return response;
}

/**
 * Sends a form off: a page that was opened (what is filled in on it counts unless answered otherwise) or a form's id.
 *
 * `typedEmail` is the address that the person types where the form asks for one; where Google takes the account's own
 * instead (`rules.collectedEmail`), what is typed does not matter.
 *
 * @throws Refused with a message for each item that the page would mark.
 * @throws RangeError for an answer to an item that the form does not have, or whose title is not unique.
 */
export function submitForm(
  world: World,
  target: FormPage | string,
  answers: Answers,
  typedEmail: string,
  account: string = world.actingUser,
): Receipt {
  const opened = typeof target === 'string' ? { formId: target, prefilled: {}, editing: null } : target;
  const form = world.forms[opened.formId];
  if (form === undefined) throw new Refused({ '': 'This form does not exist.' });
  checkAccess(world, form, account);
  if (!isOpen(form)) throw new Refused({ '': closedMessageOf(form) });
  if (opened.editing === null && hasResponded(form, account)) throw new Refused({ '': 'You have already responded.' });
  const given: Record<string, Answer> = { ...opened.prefilled };
  for (const [name, answer] of Object.entries(answers)) given[itemNamed(form, name).id] = answer;
  const email = world.rules.collectedEmail === 'verified' ? account : typedEmail;
  checkAnswers(form, given, email);
  const sent = {
    at: world.clock.now().getTime(),
    email: form.collectsEmail ? email : null,
    account: form.onePerUser ? account.toLowerCase() : null,
    answers: kept(form, given),
  };
  return receiptOf(form, file(world, form, sent, opened.editing));
}

/** Keeps what was sent, as a new response or in place of the one that was edited. */
function file(
  world: World,
  form: FormState,
  sent: Omit<ResponseState, 'id' | 'editId'>,
  editing: string | null,
): ResponseState {
  if (editing === null) {
    const response = newResponse(world.state, sent);
    world.receive(form, response);
    world.meter.submissions += 1;
    return response;
  }
  const before = form.responses.find(({ id }) => id === editing);
  if (before === undefined || !form.allowsEdits) throw new Refused({ '': 'This response cannot be edited any more.' });
  const response = { ...before, ...sent };
  world.revise(form, before, response);
  return response;
}

const receiptOf = (form: FormState, response: ResponseState): Receipt => ({
  timestamp: new Date(response.at),
  responseId: response.id,
  editUrl: form.allowsEdits ? editUrlOf(form, response) : null,
});

function itemNamed(form: FormState, name: string): ItemState {
  const questions = form.items.filter(isQuestion);
  const byId = questions.find((item) => String(item.id) === name);
  if (byId !== undefined) return byId;
  const byTitle = questions.filter((item) => item.title === name);
  if (byTitle.length !== 1) throw new RangeError(`The form has ${byTitle.length} questions "${name}".`);
  return byTitle[0] as ItemState;
}

function checkAnswers(form: FormState, given: Readonly<Record<string, Answer>>, email: string): void {
  const messages: Record<string, string> = {};
  if (form.collectsEmail && !isAddress(email)) messages[''] = 'A valid email address is required';
  for (const item of form.items.filter(isQuestion)) {
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
