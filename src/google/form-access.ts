/**
 * The way to a form: it belongs to whoever made it, and others open it once they are its editors.
 *
 * A form that is gone, in the bin, or not for the acting person is no failure here: it is undefined.
 */

/** What Google says of a form that this person does not reach. */
const OUT_OF_REACH = /no item with the given id/i;
/** What it may say besides, such as where this person has withheld the permission for forms. */
const WITHHELD = /permission|access/i;

function opened(formId: string, expected: readonly RegExp[]): GoogleAppsScript.Forms.Form | undefined {
  try {
    return FormApp.openById(formId);
  } catch (error) {
    if (expected.some((words) => words.test(String(error)))) return undefined;
    throw error;
  }
}

/** A form to work on, or undefined where the acting person does not reach it. */
export const reachForm = (formId: string): GoogleAppsScript.Forms.Form | undefined => opened(formId, [OUT_OF_REACH]);

/** A form to look at, or to amend where that can wait: whoever has withheld the permission for forms does without. */
export const seeForm = (formId: string): GoogleAppsScript.Forms.Form | undefined =>
  opened(formId, [OUT_OF_REACH, WITHHELD]);

/** New forms may come unpublished; publishing also decides whether answers are accepted, so both are set. */
export function publish(form: GoogleAppsScript.Forms.Form): void {
  if (form.supportsAdvancedResponderPermissions() && !form.isPublished()) form.setPublished(true);
  if (!form.isAcceptingResponses()) form.setAcceptingResponses(true);
}

/** The workbook a form writes to, or undefined: Google throws where there is none. */
export function destinationOf(form: GoogleAppsScript.Forms.Form): string | undefined {
  try {
    return form.getDestinationId();
  } catch (error) {
    if (String(error).includes('no response destination')) return undefined;
    throw error;
  }
}
