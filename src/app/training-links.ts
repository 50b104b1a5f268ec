/** The sheet Tautan Pelatihan: everybody who is asked about trainings now, with the link that their letter bears. */
import { assignmentKey } from '../core/plan/assignment.ts';
import { makeGrid, type RowOf } from '../tables/notation.ts';
import { LINK_WORDS, TRAINING_LINKS } from '../tables/training-links.ts';
import { INQUIRY_WORDS } from '../tables/words.ts';
import { type InquiriesRead, linkedRequests } from './inquiries.ts';
import type { Session } from './session.ts';

/** Writes the sheet anew; links of a form that is not made yet are not among them. */
export function showTrainingLinks(session: Session, { collected }: Pick<InquiriesRead, 'collected'>): void {
  const { workbook, cycle } = session;
  const answered = new Set(collected.responses.map(assignmentKey));
  const rows = (['enrolment', 'training-evaluation'] as const).flatMap((kind) =>
    linkedRequests(session, kind)
      .filter(({ link }) => link !== '')
      .map((one): RowOf<typeof TRAINING_LINKS> => {
        const person = cycle.roster.people.get(one.raterId);
        return {
          id: one.raterId,
          name: person?.name ?? '',
          unit: person?.unit ?? '',
          about: [INQUIRY_WORDS[kind], one.called].filter(Boolean).join(': '),
          state: answered.has(assignmentKey(one)) ? LINK_WORDS.answered : LINK_WORDS.open,
          link: one.link,
        };
      }),
  );
  workbook.write(TRAINING_LINKS, makeGrid(TRAINING_LINKS, rows));
}
