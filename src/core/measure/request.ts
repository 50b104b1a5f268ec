/**
 * Requests: who is asked what by an inquiry, about whom and for which time.
 */
import type { InquiryKind } from '../types.ts';
import type { CodedAssignment } from './response.ts';

/** Somebody who is asked (`raterId`) about somebody (`rateeId`), which may be themselves, for the n-th time. */
export interface Request extends CodedAssignment<InquiryKind> {
  readonly round: number;
  /** What it is about beside the person, where that is not one thing: the code of a training, the number of a dossier. */
  readonly matter?: string;
}

/**
 * The latest round of each person who is asked, of whom and of what they are asked about: what was asked earlier is over.
 *
 * @example
 * latestRounds([1, 2].map((round) => ({ raterId: 'A', rateeId: 'A', role: 'targets', code: '', invitedEmail: '', round }))).length // => 1
 */
export function latestRounds<R extends Request>(requests: readonly R[]): readonly R[] {
  const latest = new Map<string, R>();
  for (const request of requests) {
    const key = `${request.role}|${request.raterId}|${request.rateeId}|${request.matter ?? ''}`;
    if (request.round >= (latest.get(key)?.round ?? 0)) latest.set(key, request);
  }
  return [...latest.values()];
}
