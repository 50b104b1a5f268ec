/**
 * FormApp.Form, its people: who may change it and who may answer it.
 *
 * The same list that Drive keeps of the file. Refuses what is no address.
 */
import { isAddress } from './answer.ts';
import { type Member, same } from './facade.ts';
import { addressesOf, admit, dismiss, type Part } from './form-access.ts';
import type { FormPart, GoogleForm } from './form-part.ts';
import { COST } from './meter.ts';
import { Refusal } from './refusal.ts';
import { addressOf, exposeUser, SOMEBODY } from './user.ts';

const ONE = ['addEditor', 'removeEditor', 'addPublishedReader', 'removePublishedReader'] as const;
const SEVERAL = ['addEditors', 'addPublishedReaders'] as const;
const LISTS = ['getEditors', 'getPublishedReaders'] as const;
export type PeopleMember = (typeof ONE)[number] | (typeof SEVERAL)[number] | (typeof LISTS)[number];

export const PEOPLE: Readonly<Record<PeopleMember, Member>> = {
  ...same(ONE, { takes: SOMEBODY, cost: COST.formSetter }),
  ...same(SEVERAL, { takes: [['String[]']], cost: COST.formSetter }),
  ...same(LISTS, { takes: [[]] }),
};

export const peopleOf = (part: FormPart): Pick<GoogleForm, PeopleMember> => ({
  addEditor: (somebody: string | GoogleAppsScript.Base.User) => add(part, 'editor', [addressOf(somebody)]),
  addEditors: (addresses) => add(part, 'editor', addresses),
  removeEditor: (somebody: string | GoogleAppsScript.Base.User) => remove(part, 'editor', addressOf(somebody)),
  getEditors: () => list(part, 'editor'),
  addPublishedReader: (somebody: string | GoogleAppsScript.Base.User) => add(part, 'responder', [addressOf(somebody)]),
  addPublishedReaders: (addresses) => add(part, 'responder', addresses),
  removePublishedReader: (somebody: string | GoogleAppsScript.Base.User) =>
    remove(part, 'responder', addressOf(somebody)),
  getPublishedReaders: () => list(part, 'responder'),
});

/** All of them or, where one is no address, none. */
function add({ host, form, self }: FormPart, as: Part, addresses: readonly string[]): GoogleForm {
  const wrong = addresses.find((address) => !isAddress(address));
  if (wrong !== undefined) throw new Refusal(`Invalid email: ${wrong}`);
  for (const address of addresses) admit(host.world.state, form, as, address);
  return self();
}

function remove({ form, self }: FormPart, as: Part, address: string): GoogleForm {
  dismiss(form, as, address);
  return self();
}

const list = ({ host, form }: FormPart, as: Part): GoogleAppsScript.Base.User[] =>
  addressesOf(form, as).map((address) => exposeUser(host, address));
