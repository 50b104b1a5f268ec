/**
 * FormApp.Form, its responses: those that were sent off, and a new one for a script to put together.
 *
 * Deleting takes a response out of the form and leaves its row in the tab. Refuses ids that no response has, and to
 * read more than some 60,000 responses at once.
 */
import type { Member } from './facade.ts';
import type { FormPart, GoogleForm } from './form-part.ts';
import { exposeResponse } from './form-response.ts';
import { COST } from './meter.ts';
import { Refusal } from './refusal.ts';
import type { ResponseState } from './state.ts';

export type ResponsesMember =
  | 'createResponse'
  | 'getResponses'
  | 'getResponse'
  | 'deleteResponse'
  | 'deleteAllResponses';

export const RESPONSES: Readonly<Record<ResponsesMember, Member>> = {
  createResponse: { takes: [[]] },
  getResponses: { takes: [[], ['Date']], cost: COST.getResponses },
  getResponse: { takes: [['String']], cost: COST.getResponses },
  deleteResponse: { takes: [['String']], cost: COST.formSetter },
  deleteAllResponses: { takes: [[]], cost: COST.formSetter },
};

const MOST_RESPONSES = 60_000;

export const responsesOf = (part: FormPart): Pick<GoogleForm, ResponsesMember> => ({
  createResponse: () => exposeResponse(part.host, part.form, null),
  getResponses: (after?: GoogleAppsScript.Base.Date) => read(part, after?.getTime() ?? null),
  getResponse: (id) => shown(part, responseWith(part, id)),
  deleteResponse: (id) => {
    const gone = responseWith(part, id);
    part.form.responses = part.form.responses.filter((response) => response !== gone);
    return part.self();
  },
  deleteAllResponses: () => {
    part.form.responses = [];
    return part.self();
  },
});

/** The oldest first. */
function read(part: FormPart, after: number | null): GoogleAppsScript.Forms.FormResponse[] {
  const { responses } = part.form;
  if (after === null && responses.length > MOST_RESPONSES) {
    throw new Refusal('Form data could not be retrieved. Please wait and try again.');
  }
  const wanted = responses.filter(({ at }) => after === null || at > after);
  return [...wanted].sort((one, other) => one.at - other.at).map((response) => shown(part, response));
}

function shown({ host, form }: FormPart, response: ResponseState): GoogleAppsScript.Forms.FormResponse {
  host.world.meter.readResponse(Object.keys(response.answers).length);
  return exposeResponse(host, form, response);
}

function responseWith({ form }: FormPart, id: string): ResponseState {
  const response = form.responses.find((candidate) => candidate.id === id);
  if (response === undefined) throw new Refusal(`There is no response with the ID ${id}.`);
  return response;
}
