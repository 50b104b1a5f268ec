/**
 * Decisions on objections: what whoever decides has answered, what of it counts, and what keeps it from counting.
 *
 * No decision counts without its reason, and no changed result without what it is changed to: both are told and wait.
 */
import type { Response } from '../measure/response.ts';
import type { Problem } from '../problem.ts';
import type { Band, InquiryKind, Quadrant } from '../types.ts';
import {
  deciderOf,
  decisionOn,
  isUndecided,
  type Objection,
  type ObjectionDecision,
  type ObjectionGround,
  type ObjectionOutcome,
  objectionState,
  standingObjections,
} from './objection.ts';

/** Keys of the fields that the inquiry about an objection asks; the first two are filled for reading. */
export const OBJECTION_FIELDS = {
  computed: 'computed',
  grounds: 'grounds',
  outcome: 'outcome',
  final: 'final',
  quadrant: 'quadrant',
  reason: 'reason',
} as const;

/** What keeps a decision from counting. */
export const DECISION_FAULTS = ['outcome', 'final', 'quadrant', 'reason'] as const;
export type DecisionFault = (typeof DECISION_FAULTS)[number];

/** How chosen labels and a typed number are understood, and what band a number has. */
export interface Understood {
  readonly outcomeOf: (label: string) => ObjectionOutcome | undefined;
  readonly quadrantOf: (label: string) => Quadrant | undefined;
  readonly bandOf: (final: number, personId: string) => Band;
  readonly scale: 'numeric' | 'quadrant';
}

/**
 * A number of 0..120 as somebody typed it; undefined for anything else.
 *
 * @example
 * parseFinal('97,5') // => 97.5
 * parseFinal('121') // => undefined
 */
export function parseFinal(typed: string): number | undefined {
  const text = typed.trim();
  const value = /^\d{1,3}([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  return value >= 0 && value <= 120 ? value : undefined;
}

type Said = Pick<ObjectionDecision, 'outcome' | 'reason' | 'final' | 'band' | 'quadrant'>;

/** What was decided, or what is missing for it to count. */
export function readDecision(
  answers: ReadonlyMap<string, string>,
  personId: string,
  { outcomeOf, quadrantOf, bandOf, scale }: Understood,
): Said | DecisionFault {
  const textOf = (field: string): string => (answers.get(field) ?? '').trim();
  const outcome = outcomeOf(textOf(OBJECTION_FIELDS.outcome));
  const reason = textOf(OBJECTION_FIELDS.reason);
  if (!outcome) return 'outcome';
  if (reason === '') return 'reason';
  const nothing = { final: undefined, band: undefined, quadrant: undefined };
  if (outcome === 'upheld') return { outcome, reason, ...nothing };
  if (scale === 'quadrant') {
    const quadrant = quadrantOf(textOf(OBJECTION_FIELDS.quadrant));
    return quadrant ? { outcome, reason, ...nothing, quadrant } : 'quadrant';
  }
  const final = parseFinal(textOf(OBJECTION_FIELDS.final));
  return final === undefined ? 'final' : { outcome, reason, final, band: bandOf(final, personId), quadrant: undefined };
}

type Answered = Response<InquiryKind, string>;

/** The answers that objections have from whoever decides on them. */
const answersTo = (
  ground: ObjectionGround,
  responses: readonly Answered[],
): readonly { readonly objection: Objection; readonly answer: Answered; readonly deciderId: string }[] =>
  standingObjections(ground).flatMap((objection) => {
    const deciderId = deciderOf(objection, ground);
    const answer = responses.find(
      ({ role, raterId, rateeId, round }) =>
        role === 'objection' && raterId === deciderId && rateeId === objection.personId && round === objection.number,
    );
    return deciderId !== undefined && answer && objection.grounds !== '' ? [{ objection, answer, deciderId }] : [];
  });

/** The decisions that the answers add. The same answer is never kept twice; another one of the same person follows it. */
export function newDecisions(
  ground: ObjectionGround,
  responses: readonly Answered[],
  understood: Understood,
  at: string,
): readonly ObjectionDecision[] {
  const first = 1 + Math.max(0, ...ground.decisions.map(({ number }) => number));
  return answersTo(ground, responses)
    .flatMap(({ objection, answer, deciderId }) => {
      const said = readDecision(answer.answers, objection.personId, understood);
      const isKept = decisionOn(objection, ground.decisions)?.sentAt === answer.time;
      const of = { objection: objection.number, personId: objection.personId, deciderId };
      return typeof said === 'string' || isKept ? [] : [{ ...said, ...of, sentAt: answer.time, keptAt: at }];
    })
    .map((decision, index) => ({ ...decision, number: first + index }));
}

/**
 * Everything that keeps objections from being decided, and answers that came after a decision, by their places in the
 * register.
 *
 * @param rowOf the row of a line, as a spreadsheet counts
 */
export function objectionProblems(
  ground: ObjectionGround,
  responses: readonly Answered[],
  understood: Understood,
  rowOf: (objection: Objection) => number,
): readonly Problem[] {
  const tell = (
    code: Problem['code'],
    objection: Objection,
    column: string,
    received: string,
    details: Problem['details'] = {},
  ): Problem => ({ code, table: 'objections', row: rowOf(objection), column, received, details });
  const standing = standingObjections(ground);
  const open = standing.filter((objection) => isUndecided(objectionState(objection, ground)));
  return [
    ...open.flatMap((objection) => [
      ...(objection.grounds === '' ? [tell('objection-groundless', objection, 'grounds', '')] : []),
      ...(deciderOf(objection, ground) === undefined
        ? [
            tell(
              objection.namedId === '' ? 'decider-missing' : 'decider-unfit',
              objection,
              'namedId',
              objection.namedId,
            ),
          ]
        : []),
    ]),
    ...standing.flatMap((objection) => {
      if (decisionOn(objection, ground.decisions) === undefined) return [];
      const { personId, round, sentAt } = objection;
      const later = responses.find(
        (one) => one.role === 'result' && one.rateeId === personId && one.round === round && one.time > sentAt,
      );
      return later ? [tell('answered-after-decision', objection, 'sentAt', later.time)] : [];
    }),
    ...answersTo(ground, responses).flatMap(({ objection, answer }) => {
      const fault = readDecision(answer.answers, objection.personId, understood);
      return typeof fault === 'string'
        ? [tell('decision-incomplete', objection, 'number', String(objection.number), { missing: fault })]
        : [];
    }),
  ];
}
