/** FormApp.Form: one form, put together from its settings, items, responses, people and destination. */
import { expose, service } from './facade.ts';
import { DESTINATION, type DestinationMember, destinationOf } from './form-destination.ts';
import { ITEMS, type ItemsMember, itemsOf } from './form-items.ts';
import type { FormPart, GoogleForm } from './form-part.ts';
import { PEOPLE, type PeopleMember, peopleOf } from './form-people.ts';
import { RESPONSES, type ResponsesMember, responsesOf } from './form-responses.ts';
import { SETTINGS, type SettingsMember, settingsOf } from './form-settings.ts';
import type { Host } from './host.ts';
import { SCOPES } from './scope.ts';
import type { FormState } from './state.ts';

type Member = SettingsMember | ItemsMember | ResponsesMember | PeopleMember | DestinationMember;

const FORM = service<Member>({
  name: 'FormApp.Form',
  scopes: SCOPES.forms,
  members: { ...SETTINGS, ...ITEMS, ...RESPONSES, ...PEOPLE, ...DESTINATION },
});

/** The face of a form. */
export function exposeForm(host: Host, form: FormState): GoogleForm {
  const part: FormPart = { host, form, self: () => face };
  const face: GoogleForm = expose<GoogleForm, Member>(host, FORM, {
    ...settingsOf(part),
    ...itemsOf(part),
    ...responsesOf(part),
    ...peopleOf(part),
    ...destinationOf(part),
  });
  return face;
}
