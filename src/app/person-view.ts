/**
 * Everything about one employee as HR sees it, sheet by sheet of the open period, with why the rating is what it is.
 *
 * It looks only, at what the sheets hold already; but for the talent box, which stands in none, nothing here is computed. It is for HR, who may open all of
 * these sheets; what an employee may be handed of it is the print of their own data (person-data.ts).
 */
import { AppError } from '../google/app-error.ts';
import { EXPLANATIONS } from '../tables/explanations.ts';
import { RATINGS } from '../tables/ratings.ts';
import type { Api } from './api.types.ts';
import { isEdited } from './as-frozen.ts';
import { knownPeople, selectedPerson } from './person-data.ts';
import { seenSection } from './person-part.ts';
import { PARTS } from './person-parts.ts';
import { ownRows, paired, type Subject } from './person-rows.ts';
import { openSession } from './session.ts';

const SHOWN_OF_RATING = [
  'status',
  'reasons',
  'final',
  'band',
  'quadrant',
  'results',
  'behaviour',
  'coverage',
  'weights',
  'low',
  'high',
] as const;

/** @throws AppError `person-unknown` for an identifier that stands nowhere in the workbook */
export const person: Api['person'] = ({ id }) => {
  const session = openSession();
  const people = knownPeople(session);
  const found = people.get(id);
  if (!found) throw new AppError('person-unknown');
  const subject: Subject = { workbook: session.workbook, language: session.cycle.policy.language, id };
  const [explained] = ownRows(subject, EXPLANATIONS, 'id');
  return {
    ...found,
    isEdited: isEdited(session.workbook),
    rating: paired(subject, RATINGS.title, RATINGS, SHOWN_OF_RATING, ownRows(subject, RATINGS, 'id')),
    why: (explained?.explanation ?? '').split(/\n+/).filter((paragraph) => paragraph !== ''),
    sections: PARTS.flatMap((one) => seenSection(subject, session, one, people)),
  };
};

/** Whoever the row is about that the acting person has selected; null where it is about nobody that is known. */
export const personInRow: Api['personInRow'] = () => ({ person: selectedPerson(openSession()) ?? null });
