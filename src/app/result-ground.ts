/**
 * Results and objections as the workbook keeps them, and whom they ask: everybody about their result, whoever decides
 * about each objection, and whoever objected about the decision.
 */
import { isRated } from '../core/act/history.ts';
import type { LinkedAssignment } from '../core/act/letter.ts';
import { deciderOf, decisionOn, type ObjectionGround, standingObjections } from '../core/act/objection.ts';
import { OBJECTION_FIELDS } from '../core/act/objection-decision.ts';
import { lastResults, type Standing } from '../core/act/result.ts';
import type { Request } from '../core/measure/request.ts';
import { timeNow } from '../google/time.ts';
import { type Language, say } from '../messages/say.ts';
import { OBJECTION_DECISIONS, parseObjectionDecisions } from '../tables/objection-decisions.ts';
import { OBJECTIONS, type ObjectionLine, parseObjections } from '../tables/objections.ts';
import { PUBLISHED_RESULTS, parsePublishedResults } from '../tables/published-results.ts';
import type { Session } from './session.ts';

/** What objections are judged from, with the rows of their lines. */
export interface ResultGround extends ObjectionGround {
  readonly objections: readonly ObjectionLine[];
}

export function readResultGround({ workbook, cycle }: Session): ResultGround {
  const { policy, roster, assignments } = cycle;
  return {
    roster,
    assignments,
    published: parsePublishedResults(workbook.read(PUBLISHED_RESULTS), policy.period, timeNow().slice(0, 10)),
    objections: parseObjections(workbook.read(OBJECTIONS), policy.period),
    decisions: parseObjectionDecisions(workbook.read(OBJECTION_DECISIONS), policy.period),
  };
}

/** A standing in a few words. */
export function standingText(language: Language, { final, band, quadrant }: Standing): string {
  if (final !== undefined && band)
    return say(language, 'result.final', { final, band: say(language, `word.band.${band}`) });
  return quadrant ? say(language, `word.quadrant.${quadrant}`) : say(language, 'result.none');
}

type Asked = Pick<Request, 'raterId' | 'rateeId' | 'round' | 'until'>;

/** Who is asked about their result, until when. Whoever has no rating may answer, and owes nothing: nobody reminds them. */
export const askedAboutResults = (session: Session): readonly (Asked & Pick<LinkedAssignment, 'dueOn'>)[] =>
  readResultGround(session).published.map(({ personId, round, until, ...standing }) => ({
    raterId: personId,
    rateeId: personId,
    round,
    until,
    ...(isRated(standing) ? {} : { dueOn: until.slice(0, 10) }),
  }));

/** Letters of the grounds that a link shows: it has to stay short; the letter holds them whole. */
const SHOWN_LETTERS = 150;
const firstLine = (text: string): string => {
  const line = text.split('\n')[0]?.trim() ?? '';
  return line.length > SHOWN_LETTERS ? `${line.slice(0, SHOWN_LETTERS).trimEnd()}…` : line;
};

/** Who is asked to decide on which objection; what is decided or taken back is asked no more. */
export function askedToDecide(
  session: Session,
): readonly (Asked & { readonly isOver: boolean; readonly fills: Readonly<Record<string, string>> })[] {
  const ground = readResultGround(session);
  const last = lastResults(ground.published);
  const standing = new Set(standingObjections(ground).map(({ number }) => number));
  return ground.objections.flatMap((objection) => {
    const { personId, number, kind, grounds } = objection;
    const deciderId = deciderOf(objection, ground);
    const result = last.get(personId);
    if (deciderId === undefined || !result || kind !== 'objection' || grounds === '') return [];
    return [
      {
        raterId: deciderId,
        rateeId: personId,
        round: number,
        isOver: !standing.has(number) || decisionOn(objection, ground.decisions) !== undefined,
        fills: {
          [OBJECTION_FIELDS.computed]: standingText(session.cycle.policy.language, result),
          [OBJECTION_FIELDS.grounds]: firstLine(grounds),
        },
      },
    ];
  });
}

/** Who is told which decision. */
export const askedAboutOutcomes = (session: Session): readonly Asked[] =>
  readResultGround(session).decisions.map(({ personId, number }) => ({
    raterId: personId,
    rateeId: personId,
    round: number,
  }));
