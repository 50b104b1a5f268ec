/**
 * The questions of the enrolment form: one for each training that was offered, brought to what is open and how many places
 * are left, whenever answers are pulled. One whose training has begun must not be answered any more.
 */
import { amendChoices } from '../google/amend-form.ts';
import { timeNow } from '../google/time.ts';
import { dayText } from '../messages/moment.ts';
import { INQUIRY_FORMS, parseInquiryForms } from '../tables/forms.ts';
import { INQUIRY_ITEMS, makeInquiryItems, parseInquiryItems } from '../tables/items.ts';
import { trainingQuestion } from './enrolment-forms.ts';
import { enrolmentsNow, openNow } from './enrolments.ts';
import type { Session } from './session.ts';
import { readOffers } from './training-requests.ts';

/**
 * Brings the questions of the form to what is open now, and keeps what their columns mean.
 *
 * @returns whether they stand as they should: not where the acting person does not reach the form
 */
export function keepQuestions(session: Session): boolean {
  const { workbook, cycle } = session;
  const { language } = cycle.policy;
  const form = parseInquiryForms(workbook.read(INQUIRY_FORMS)).find(({ role }) => role === 'enrolment');
  if (!form) return true;
  const offered = new Set(readOffers(session).flatMap(({ trainings }) => trainings));
  const open = new Set(openNow(session).map(({ code }) => code));
  const about = { enrolments: enrolmentsNow(session), day: dayText(language, timeNow().slice(0, 10)) };
  const wanted = cycle.trainings
    .filter(({ code }) => offered.has(code))
    .map((training) => trainingQuestion(language, training, { ...about, isOpen: open.has(training.code) }));
  const items = parseInquiryItems(workbook.read(INQUIRY_ITEMS));
  const added = amendChoices(form, wanted, items);
  if (!added) return false;
  if (added.length === 0) return true;
  // Below the form's other questions, and before the columns that Google itself adds.
  const isBefore = ({ role, kind }: (typeof items)[number]): boolean =>
    role === 'enrolment' && kind !== 'time' && kind !== 'email';
  const end = items.reduce((last, item, index) => (isBefore(item) ? index + 1 : last), 0);
  workbook.write(INQUIRY_ITEMS, makeInquiryItems([...items.slice(0, end), ...added, ...items.slice(end)]));
  workbook.flush();
  return true;
}
