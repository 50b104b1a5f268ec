/**
 * Results that were published and never reached anybody: no letter was written to whoever has an address now, as where it was typed
 * into Pegawai later. Whoever has none is handed theirs on paper: they are told where HR has written down on which day.
 *
 * Only what was published before today: on the day itself the letters of the same press may still be on their way. And only where
 * others were written to since: where nobody was, all were told on paper.
 */
import { topicOf } from '../core/act/letter.ts';
import { windowEnd } from '../core/act/result.ts';
import { timeNow } from '../google/time.ts';
import type { Workbook } from '../google/workbook.ts';
import { parseRows } from '../tables/notation.ts';
import { PUBLISHED_RESULTS, parseHandedOver, publishedKey } from '../tables/published-results.ts';
import { RESULT_ANSWERS } from '../tables/result-answers.ts';
import { lookAtLedger, maySend } from './letters.ts';

/** The last result of somebody, as it was published. */
interface Published {
  readonly personId: string;
  readonly round: number;
  readonly at: string;
  readonly until: string;
}

/** Who said something to their result, by NIP and round, as it was pulled last. */
function answered(workbook: Workbook): ReadonlySet<string> {
  const rows = parseRows(RESULT_ANSWERS, workbook.read(RESULT_ANSWERS));
  return new Set(
    rows.flatMap(({ id, round, answeredAt }) =>
      answeredAt === '' ? [] : [publishedKey({ personId: id, round: round ?? 0 })],
    ),
  );
}

/**
 * Who was never told their last result and could be now; nobody where the acting person has not allowed mail.
 *
 * @param days how long somebody may answer
 * @param hasAddress asked only for those whom no letter was written to
 */
export function untoldOf<T extends Published>(
  workbook: Workbook,
  last: readonly T[],
  days: number,
  hasAddress: (personId: string) => boolean,
): readonly T[] {
  const end = windowEnd(timeNow(), days);
  const earlier = last.filter(({ until }) => until < end);
  if (earlier.length === 0) return [];
  const letters = lookAtLedger(workbook).filter(({ kind }) => topicOf(kind) === 'result');
  const said = answered(workbook);
  const unwritten = earlier.filter(({ personId, round, at }) => {
    const since = letters.filter(({ time }) => time >= at);
    return (
      since.length > 0 &&
      !said.has(publishedKey({ personId, round })) &&
      !since.some((one) => one.personId === personId)
    );
  });
  if (unwritten.length === 0) return [];
  const handed = parseHandedOver(workbook.read(PUBLISHED_RESULTS), timeNow().slice(0, 10));
  const reachable = unwritten.filter((one) => !handed.has(publishedKey(one)) && hasAddress(one.personId));
  return reachable.length > 0 && maySend() ? reachable : [];
}
