/** What every part of a form's face works on: the form itself, whom it is shown to, and the face to give back. */
import type { Host } from './host.ts';
import type { FormState } from './state.ts';

export type GoogleForm = GoogleAppsScript.Forms.Form;

export interface FormPart {
  readonly host: Host;
  readonly form: FormState;
  readonly self: () => GoogleForm;
}

/** Changes the form and gives its face back, as setters do. */
export function change({ host, form, self }: FormPart, to: Partial<FormState>): GoogleForm {
  Object.assign(form, to);
  host.world.touch(form);
  return self();
}
