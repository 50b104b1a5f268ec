/**
 * What follows from confirmed reports: realisations for ratings, innovations, wishes, and what is wrong with either side.
 *
 * What was reported and not confirmed is named without its number, so that nothing can be computed from it.
 */
import { tidy } from '../measure/binding.ts';
import type { Realisation } from '../measure/realisation.ts';
import type { Innovation } from '../plan/innovation.ts';
import type { Problem } from '../problem.ts';
import type { Reviewed, TargetConfirmation } from './confirmation.ts';
import type { Wish } from './recommendation.ts';
import { amountOf, isLink } from './report.ts';

/** What supervisors have confirmed, for ratings. */
export const realisationsOf = (reviewed: ReadonlyMap<string, Reviewed>): readonly Realisation[] =>
  [...reviewed.values()].flatMap(({ report, targets }) =>
    targets.flatMap(({ reported, state, realised }): readonly Realisation[] => {
      if (!reported.target || state === 'blank') return [];
      const { code, plan, measure } = reported.target;
      const from = state === 'confirmed' || state === 'corrected' ? state : 'unconfirmed';
      return [{ rateeId: report.personId, code, plan, measure, from, realised }];
    }),
  );

/** Innovations that a supervisor has confirmed. */
export const confirmedInnovations = (reviewed: ReadonlyMap<string, Reviewed>): readonly Innovation[] =>
  [...reviewed.values()].flatMap(({ report: { personId, innovation, benefit }, isInnovation }) =>
    isInnovation === true && innovation !== ''
      ? [{ employeeId: personId, description: innovation, benefit, row: 0 }]
      : [],
  );

/** What people wished to learn and what supervisors remarked, a line a wish. */
export const wishesOf = (reviewed: ReadonlyMap<string, Reviewed>): readonly Wish[] =>
  [...reviewed.values()].flatMap(({ report: { personId, training }, remarks }) => [
    ...linesOf(training).map((text): Wish => ({ rateeId: personId, text, source: 'self' })),
    ...linesOf(remarks).map((text): Wish => ({ rateeId: personId, text, source: 'supervisor' })),
  ]);

const linesOf = (text: string): readonly string[] =>
  text
    .split(/[\r\n]+/)
    .map(tidy)
    .filter((line) => line !== '');

/** What is wrong with a report and what was said to it: where it stands in the sheet is for the caller to say. */
export type Fault = Pick<Problem, 'code' | 'column' | 'received' | 'details'> & {
  /** Which target it is about, from 0; undefined for the report as a whole. */
  readonly target?: number;
};

/** What is wrong with what was said of one target. */
function targetFaults({ reported, state }: TargetConfirmation, target: number): readonly Fault[] {
  const { line, realised, evidence } = reported;
  const details = { what: line };
  const isSaid = realised !== '' || evidence !== '';
  return [
    ...(isSaid && reported.target === null
      ? [{ code: 'report-target-unknown' as const, column: 'plan', received: line, target }]
      : []),
    ...(realised !== '' && amountOf(realised) === undefined
      ? [
          {
            code: 'number-invalid' as const,
            column: 'reported',
            received: realised,
            details: { minimum: 0, above: 'false', integer: 'false' },
            target,
          },
        ]
      : []),
    ...(evidence !== '' && !isLink(evidence)
      ? [{ code: 'evidence-no-link' as const, column: 'evidence', received: evidence, details, target }]
      : []),
    ...(state === 'incomplete' || state === 'contradicted'
      ? [{ code: `correction-${state}` as const, column: 'confirmed', received: '', details, target }]
      : []),
  ];
}

/** Everything that is wrong with a report and its confirmation. */
export const faultsOf = ({ report, confirmerId, targets, answeredAt }: Reviewed): readonly Fault[] => [
  ...(confirmerId === '' && answeredAt === ''
    ? [{ code: 'confirmer-missing' as const, column: 'confirmer', received: '', details: { what: report.personId } }]
    : []),
  ...targets.flatMap(targetFaults),
];
