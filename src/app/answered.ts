/** Which assignments are answered, as far as the response tabs say now. */
import { collect } from '../core/measure/collection.ts';
import { assignmentKey } from '../core/plan/assignment.ts';
import { readIntake } from './evidence.ts';
import type { Session } from './session.ts';

/** Keys of the assignments with an accepted response. */
export const readAnswered = (session: Session): ReadonlySet<string> =>
  new Set(collect(readIntake(session, 'skip-forms').intake).responses.map(assignmentKey));
