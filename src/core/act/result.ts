/**
 * Result letters: everybody's own result made known to them, and what they said to it within a window of days.
 *
 * What somebody was told is kept whole with the fingerprint of its explanation. Another explanation is another round, which
 * asks anew; who says nothing until the window ends has accepted in silence, and is shown as such. Whoever was told that
 * there is no rating yet may object, and accepts nothing. What of a result its ratee may read is for `disclosure` to say.
 */
import type { Response } from '../measure/response.ts';
import { byText } from '../number.ts';
import { dayAfter } from '../plan/day.ts';
import type { Band, InquiryKind, Quadrant } from '../types.ts';

/** A rating as it counts: a number with its band, or a quadrant alone; none of them where there was none. */
export interface Standing {
  /** 0..120. */
  readonly final: number | undefined;
  readonly band: Band | undefined;
  readonly quadrant: Quadrant | undefined;
}

/** What was published to one person at one time. */
export interface PublishedResult extends Standing {
  readonly personId: string;
  /** The first round of a person in a period is 1. */
  readonly round: number;
  /** A local ISO text, and the address of whoever published it. */
  readonly at: string;
  readonly by: string;
  /** The last second at which somebody may answer, as a local ISO text of the agency. */
  readonly until: string;
  /** Of the frozen explanation. */
  readonly fingerprint: string;
  /** How many comments of raters went out beside the text; undefined where nobody counted them. */
  readonly comments: number | undefined;
  /** The text that goes out, without comments. */
  readonly content: string;
}

/**
 * The last second of a window: the end of the day that comes so many days later, so that a letter can name a day.
 *
 * @example
 * windowEnd('2027-01-04T09:30:00', 14) // => '2027-01-18T23:59:59'
 */
export const windowEnd = (at: string, days: number): string => `${dayAfter(at, days)}T23:59:59`;

/** The last round of each person. */
export function lastResults(published: readonly PublishedResult[]): ReadonlyMap<string, PublishedResult> {
  const last = new Map<string, PublishedResult>();
  for (const result of published)
    if (result.round >= (last.get(result.personId)?.round ?? 0)) last.set(result.personId, result);
  return last;
}

/** Who has a result that they were not told as it stands, and in which round they are told it. */
export function dueResults(
  current: readonly Pick<PublishedResult, 'personId' | 'fingerprint'>[],
  published: readonly PublishedResult[],
): readonly Pick<PublishedResult, 'personId' | 'fingerprint' | 'round'>[] {
  const last = lastResults(published);
  return current.flatMap(({ personId, fingerprint }) => {
    const before = last.get(personId);
    return before?.fingerprint === fingerprint ? [] : [{ personId, fingerprint, round: (before?.round ?? 0) + 1 }];
  });
}

/** What somebody may say to their result. */
export const STATEMENTS = ['accepted', 'objected'] as const;
export type Statement = (typeof STATEMENTS)[number];

/** Keys of the fields that the inquiry about a result asks. */
export const RESULT_FIELDS = { statement: 'statement', grounds: 'grounds' } as const;

/** Nothing was said yet and may still be (`open`), or nothing was said in time (`silent`). */
export const RESULT_STATES = ['open', 'silent', ...STATEMENTS] as const;
export type ResultState = (typeof RESULT_STATES)[number];

/** Where the result of one person stands. */
export interface ResultAnswer {
  readonly result: PublishedResult;
  readonly state: ResultState;
  readonly answeredAt: string;
  /** As it was sent; `''` where nothing was. */
  readonly grounds: string;
  /** Whether no address confirms that it was them who answered. */
  readonly byCodeAlone: boolean;
}

/**
 * What each person said to their last result, in NIP order.
 *
 * @param responses the accepted answers; those to an earlier round say nothing about the last one
 * @param statementOf what a chosen label means; undefined for one that means nothing
 * @param now a local ISO text of the agency
 */
export function resultAnswers(
  published: readonly PublishedResult[],
  responses: readonly Response<InquiryKind, string>[],
  statementOf: (label: string) => Statement | undefined,
  now: string,
): readonly ResultAnswer[] {
  const last = [...lastResults(published).values()].sort((a, b) => byText(a.personId, b.personId));
  return last.map((result) => {
    const answer = responses.find(
      ({ role, rateeId, round }) => role === 'result' && rateeId === result.personId && round === result.round,
    );
    const said = statementOf(answer?.answers.get(RESULT_FIELDS.statement) ?? '');
    return {
      result,
      state: said ?? (now <= result.until ? 'open' : 'silent'),
      answeredAt: said ? (answer?.time ?? '') : '',
      grounds: (answer?.answers.get(RESULT_FIELDS.grounds) ?? '').trim(),
      byCodeAlone: answer?.byCodeAlone === true,
    };
  });
}
