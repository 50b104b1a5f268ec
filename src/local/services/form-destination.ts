/**
 * FormApp.Form, its destination: the workbook in which a tab receives the answers.
 *
 * Refuses a workbook that is not there or that the person may not edit. The tab is not at once there; a second
 * destination leaves the tab of the first behind as an ordinary one.
 */
import { enumOf, type Member, same } from './facade.ts';
import { mayEdit } from './form-access.ts';
import type { FormPart, GoogleForm } from './form-part.ts';
import { COST } from './meter.ts';
import { Refusal } from './refusal.ts';
import type { Destination } from './state.ts';

export const DESTINATION_TYPE = enumOf('FormApp.DestinationType', ['SPREADSHEET']);

export type DestinationMember = 'setDestination' | 'removeDestination' | 'getDestinationId' | 'getDestinationType';

export const DESTINATION: Readonly<Record<DestinationMember, Member>> = {
  setDestination: { takes: [['FormApp.DestinationType', 'String']], cost: COST.setDestination },
  removeDestination: { takes: [[]], cost: COST.formSetter },
  ...same(['getDestinationId', 'getDestinationType'], { takes: [[]] }),
};

export const destinationOf = (part: FormPart): Pick<GoogleForm, DestinationMember> => ({
  setDestination: (_type, id) => {
    link(part, id);
    return part.self();
  },
  removeDestination: () => {
    part.host.world.unlink(part.form);
    return part.self();
  },
  getDestinationId: () => existing(part).workbookId,
  getDestinationType: () => {
    existing(part);
    return DESTINATION_TYPE.SPREADSHEET as unknown as GoogleAppsScript.Forms.DestinationType;
  },
});

function link({ host: { world, run }, form }: FormPart, id: string): void {
  const workbook = Object.hasOwn(world.state.workbooks, id) ? world.state.workbooks[id] : undefined;
  if (workbook === undefined || !mayEdit(workbook, run.user)) throw new Refusal(`Invalid argument: ${id}`);
  if (form.destination?.workbookId === id && world.rules.linkingAgain === 'same tab') return;
  world.unlink(form);
  form.destination = { workbookId: id, sheetId: null, linkedAt: world.state.clock, linkedIn: run.number };
  world.touch(form);
}

function existing({ form }: FormPart): Destination {
  if (form.destination === null) throw new Refusal('The form currently has no response destination');
  return form.destination;
}
