/** Shows how far the answers to the last month are, in the sheet Isian Bulanan. */
import { lastAsked, MONTHLY_KINDS, roundOfMonth } from '../core/act/monthly/ask.ts';
import { assignmentKey } from '../core/plan/assignment.ts';
import { MONTHLY_ROLE_WORDS } from '../tables/monthly-asks.ts';
import { MONTHLY_PROGRESS } from '../tables/monthly-progress.ts';
import { makeGrid } from '../tables/notation.ts';
import { type InquiriesRead, linkedRequests } from './inquiries.ts';
import { readMonthlyAsks } from './monthly-requests.ts';
import type { Session } from './session.ts';

const STATES = { answered: 'Sudah', open: 'Belum' } as const;

/** Writes the sheet anew; links stand there for as long as they may be answered. */
export function showMonthlyProgress(session: Session, { collected }: Pick<InquiriesRead, 'collected'>): void {
  const { workbook, cycle } = session;
  const asks = readMonthlyAsks(session);
  const month = lastAsked(asks);
  const round = roundOfMonth(month);
  const times = new Map(collected.responses.map((response) => [assignmentKey(response), response.time]));
  const links = new Map(
    MONTHLY_KINDS.flatMap((kind) => linkedRequests(session, kind)).map((one) => [assignmentKey(one), one.link]),
  );
  const nameOf = (id: string): string => cycle.roster.people.get(id)?.name ?? '';
  const rows = asks
    .filter((ask) => ask.month === month)
    .map(({ role, raterId, rateeId }) => {
      const key = assignmentKey({ role, raterId, rateeId, round });
      const at = times.get(key);
      return {
        ...{ month, raterId, rateeId, role: MONTHLY_ROLE_WORDS[role], rater: nameOf(raterId), ratee: nameOf(rateeId) },
        ...{ state: at === undefined ? STATES.open : STATES.answered, at: at ?? '', link: links.get(key) ?? '' },
      };
    });
  workbook.write(MONTHLY_PROGRESS, makeGrid(MONTHLY_PROGRESS, rows));
}
