/**
 * Forms that were made: opened to those who answer, linked to the workbook, closed, retired and emptied.
 *
 * One that belongs to somebody else who has not let this person in is refused where it has to be changed.
 */
import type { FormKey } from '../core/types.ts';
import type { FormRecord, Responders } from '../tables/forms.ts';
import { AppError } from './app-error.ts';
import { letAnyoneAnswer } from './drive.ts';
import { destinationOf, publish, reachForm } from './form-access.ts';

type Form = GoogleAppsScript.Forms.Form;

/** Opens a form. Its owner has to let officers in before they reach it. @throws AppError where they do not */
function openForm({ formId, role }: Pick<FormRecord<FormKey>, 'formId' | 'role'>): Form {
  const form = reachForm(formId);
  if (!form) throw new AppError('form-out-of-reach', { role });
  return form;
}

/** Refuses a form that Google has not opened, after trying once more. */
function openForAnswers(form: Form): void {
  publish(form);
  const published = !form.supportsAdvancedResponderPermissions() || form.isPublished();
  if (!published || !form.isAcceptingResponses()) throw new AppError('form-not-accepting', { title: form.getTitle() });
}

/** Asks Google to write the answers of a form into the workbook; does nothing where that is so. */
export function linkForm(record: FormRecord<FormKey>, workbookId: string): void {
  const form = openForm(record);
  if (destinationOf(form) === workbookId) return;
  form.setDestination(FormApp.DestinationType.SPREADSHEET, workbookId);
  SpreadsheetApp.flush();
}

/** What was arranged about the people of a form. */
export type FormPeople = Pick<FormRecord, 'responders' | 'editors'>;

/**
 * Opens a form for answers, to everybody who is to answer, and lets the officers in.
 *
 * Anyone who has the link may answer where Drive may arrange that; else those who are listed by address; else HR has to
 * arrange it by hand, and is told so. None of that stops the work.
 *
 * @param raters addresses of everybody who is asked
 * @throws AppError where Google does not open the form for answers at all
 */
export function openToPeople(
  record: FormRecord<FormKey>,
  raters: readonly string[],
  officers: readonly string[],
): FormPeople {
  const form = openForm(record);
  openForAnswers(form);
  return { responders: letAnswer(form, record.formId, raters), editors: letEdit(form, record.editors, officers) };
}

function letAnswer(form: Form, formId: string, raters: readonly string[]): Responders {
  // An older form knows no responders: whoever has the link answers.
  if (!form.supportsAdvancedResponderPermissions() || letAnyoneAnswer(formId)) return 'anyone';
  try {
    if (raters.length > 0) form.addPublishedReaders([...raters]);
    return raters.length > 0 ? 'listed' : 'by-hand';
  } catch {
    // Whatever the reason, a person can do in the form's own window what a script may not.
    return 'by-hand';
  }
}

/** Who may edit besides the owner, as the sheet says it. Somebody who cannot be let in stays unlisted, and is told. */
function letEdit(form: Form, known: string, officers: readonly string[]): string {
  const missing = officers.filter((email) => !listOf(known).includes(email));
  if (missing.length === 0) return known;
  try {
    form.addEditors(missing);
    return [...listOf(known), ...missing].join(', ');
  } catch {
    // The domain may forbid it; the sheet then lacks the address and the officer is told who can.
    return known;
  }
}

/** Addresses that stand in one cell. */
export const listOf = (addresses: string): readonly string[] => (addresses === '' ? [] : addresses.split(', '));

/** Has a form take no more answers, or take them again. False where this person may not reach it. */
export function acceptAnswers(formId: string, accepting: boolean): boolean {
  const form = reachForm(formId);
  if (form && accepting) publish(form);
  if (form && !accepting && form.isAcceptingResponses()) form.setAcceptingResponses(false);
  return form !== undefined;
}

/** Whether a form writes into another workbook, or cannot be reached: then this workbook is not the one it was made in. */
export function isForeignForm(formId: string, workbookId: string): boolean {
  const form = reachForm(formId);
  const destination = form && destinationOf(form);
  return !form || (destination !== undefined && destination !== workbookId);
}

/**
 * Closes a form for good and takes it away from its tab. One of another workbook is left alone. False where this person may
 * not reach it: it may go on taking answers.
 */
export function retireForm(formId: string, workbookId: string): boolean {
  const form = reachForm(formId);
  if (!form || destinationOf(form) !== workbookId) return form !== undefined;
  if (form.isAcceptingResponses()) form.setAcceptingResponses(false);
  form.removeDestination();
  return true;
}

/** A form of this workbook that the acting person reaches, still linked or taken away from its tab; else undefined. */
function ownForm(formId: string, workbookId: string): Form | undefined {
  const form = reachForm(formId);
  const destination = form && destinationOf(form);
  return destination === undefined || destination === workbookId ? form : undefined;
}

/** Whether the acting person may delete the responses of a form. */
export const isWithinReach = (formId: string, workbookId: string): boolean => ownForm(formId, workbookId) !== undefined;

/**
 * Deletes every response that a form holds, for good; rows that they left in a tab stay. It takes no more from then on.
 * False where the form is another workbook's or out of reach.
 */
export function emptyForm(formId: string, workbookId: string): boolean {
  const form = ownForm(formId, workbookId);
  if (!form) return false;
  if (form.isAcceptingResponses()) form.setAcceptingResponses(false);
  form.deleteAllResponses();
  return true;
}
