/**
 * Announcement (sosialisasi): targets and standards made known to whoever is to reach them, and what they said to them.
 *
 * What somebody was told is an edition: their targets as they stood then, kept whole. A changed target makes another
 * edition, which asks again; the earlier ones and what was said to them stay. Only targets that can be measured are
 * announced: nobody can promise to reach what is not said. The others are told, and hold back that person's alone.
 */

import { fingerprintOf } from '../canonical.ts';
import type { Response } from '../measure/response.ts';
import { groupBy } from '../number.ts';
import type { Roster } from '../plan/roster.ts';
import { type DescribedTarget, targetLabel } from '../plan/target.ts';
import type { Problem } from '../problem.ts';
import type { Direction, InquiryKind } from '../types.ts';

/** What somebody is told of one target. */
export interface AnnouncedTarget {
  readonly code: string;
  readonly plan: string;
  readonly indicator: string;
  readonly goal: number;
  readonly measure: string;
  readonly weight: number;
  readonly direction: Direction;
  /** The day by which it is to be reached, `YYYY-MM-DD`. */
  readonly due: string;
}

/** What was announced to one person at one time. */
export interface Edition {
  readonly personId: string;
  /** The first edition of a person in a period is 1. */
  readonly round: number;
  /** Tells what was announced from every other text. */
  readonly fingerprint: string;
  /** A local ISO text, and the address of whoever announced it. */
  readonly at: string;
  readonly by: string;
  readonly targets: readonly AnnouncedTarget[];
  /** Standards of the person's position, one a line. */
  readonly standards: readonly string[];
}

/** Standards that hold for everybody in a position. */
export interface PositionStandard {
  readonly position: string;
  readonly standard: string;
  readonly row: number;
}

/** What announcements are planned from. */
export interface AnnouncementGround {
  readonly roster: Roster;
  readonly targets: readonly DescribedTarget[];
  readonly standards: readonly PositionStandard[];
  /** Everything that was announced in the period, in any order. */
  readonly editions: readonly Edition[];
  /** The calendar year: a target without a day of its own is due at its end. */
  readonly period: number;
}

/** Positions are the same whatever their capitals and spaces. */
export const samePosition = (left: string, right: string): boolean =>
  left.trim().toLowerCase() === right.trim().toLowerCase();

/** What is wrong with one target for announcing it. */
function faultsOf(target: DescribedTarget, period: number): readonly Problem[] {
  const tell = (code: Problem['code'], column: string, received: string): Problem => ({
    code,
    table: 'targets',
    row: target.row,
    column,
    received,
    details: { what: targetLabel(target), period },
  });
  return [
    ...(target.plan.trim() === '' ? [tell('target-unsaid', 'plan', '')] : []),
    ...(target.goal === undefined ? [tell('target-unmeasurable', 'goal', '')] : []),
    ...(target.indicator.trim() === '' && target.measure.trim() === ''
      ? [tell('target-unmeasurable', 'indicator', '')]
      : []),
    ...(target.weight === undefined ? [tell('target-unmeasurable', 'weight', '')] : []),
    ...(target.due !== '' && !target.due.startsWith(`${period}-`)
      ? [tell('target-due-elsewhen', 'due', target.due)]
      : []),
  ];
}

const announced = (
  { code, plan, indicator, goal, measure, weight, direction, due }: DescribedTarget,
  period: number,
) => ({
  code,
  plan: plan.trim(),
  indicator: indicator.trim(),
  goal: goal ?? 0,
  measure: measure.trim(),
  weight: weight ?? 0,
  direction: direction ?? ('up' as const),
  due: due === '' ? `${period}-12-31` : due,
});

/** Everything that keeps targets from being announced. */
export const announcementProblems = (targets: readonly DescribedTarget[], period: number): readonly Problem[] =>
  targets.flatMap((target) => faultsOf(target, period));

/** The last edition of each person. */
export function lastEditions(editions: readonly Edition[]): ReadonlyMap<string, Edition> {
  const last = new Map<string, Edition>();
  for (const edition of editions)
    if (edition.round >= (last.get(edition.personId)?.round ?? 0)) last.set(edition.personId, edition);
  return last;
}

/**
 * What is announced to whom now: to everybody who is rated, has targets, and was not told them as they stand. Whose targets
 * cannot be measured is told nothing until they can; realisation is no part of what is announced.
 */
export function planAnnouncement(ground: AnnouncementGround): readonly Omit<Edition, 'at' | 'by'>[] {
  const { roster, targets, standards, editions, period } = ground;
  const [byPerson, last] = [groupBy(targets, ({ rateeId }) => rateeId), lastEditions(editions)];
  return roster.ratees.flatMap(({ id, position }) => {
    const own = byPerson.get(id) ?? [];
    if (own.length === 0 || announcementProblems(own, period).length > 0) return [];
    const told = {
      targets: own.map((target) => announced(target, period)),
      standards: standards.filter((one) => samePosition(one.position, position)).map(({ standard }) => standard),
    };
    const before = last.get(id);
    const fingerprint = fingerprintOf(told);
    return before?.fingerprint === fingerprint
      ? []
      : [{ personId: id, round: (before?.round ?? 0) + 1, fingerprint, ...told }];
  });
}

/**
 * How far the announcement to somebody is. `unannounced`: nothing was told yet; `changed`: what was told is not what
 * stands now; `asked`: nothing was said to it yet; `question`: they asked back; `acknowledged`: they understand.
 */
export const ANNOUNCEMENT_STATES = [
  'no-targets',
  'unannounced',
  'changed',
  'asked',
  'question',
  'acknowledged',
] as const;
export type AnnouncementState = (typeof ANNOUNCEMENT_STATES)[number];

/** What somebody may say to their targets. */
export const UNDERSTANDINGS = ['understood', 'question'] as const;
export type Understanding = (typeof UNDERSTANDINGS)[number];

/** Where the announcement to one person stands. */
export interface Announcement {
  readonly personId: string;
  readonly state: AnnouncementState;
  /** 0 before the first edition. */
  readonly round: number;
  readonly announcedAt: string;
  readonly answeredAt: string;
  readonly question: string;
  readonly targets: number;
  /** Whether no address confirms that it was them who answered. */
  readonly byCodeAlone: boolean;
}

/** Keys of the fields that the inquiry about targets asks. */
export const TARGET_FIELDS = { understanding: 'understanding', question: 'question' } as const;

/**
 * Where the announcement to everybody who is rated stands, in NIP order.
 *
 * @param responses the accepted answers; those to an earlier edition say nothing about the last one
 * @param understandingOf what a chosen label means; undefined for one that means nothing
 */
export function announcements(
  ground: AnnouncementGround,
  responses: readonly Response<InquiryKind, string>[],
  understandingOf: (label: string) => Understanding | undefined,
): readonly Announcement[] {
  const last = lastEditions(ground.editions);
  const changed = new Set(planAnnouncement(ground).map(({ personId }) => personId));
  const counts = groupBy(ground.targets, ({ rateeId }) => rateeId);
  return ground.roster.ratees.map(({ id }) => {
    const edition = last.get(id);
    const targets = counts.get(id)?.length ?? 0;
    const answer = responses.find(
      ({ role, rateeId, round }) => role === 'targets' && rateeId === id && round === edition?.round,
    );
    const said = understandingOf(answer?.answers.get(TARGET_FIELDS.understanding) ?? '');
    const question = (answer?.answers.get(TARGET_FIELDS.question) ?? '').trim();
    return {
      personId: id,
      state: stateOf({ edition, targets, isChanged: changed.has(id), said, question }),
      round: edition?.round ?? 0,
      announcedAt: edition?.at ?? '',
      answeredAt: answer?.time ?? '',
      question,
      targets,
      byCodeAlone: answer?.byCodeAlone === true,
    };
  });
}

function stateOf({
  edition,
  targets,
  isChanged,
  said,
  question,
}: {
  readonly edition: Edition | undefined;
  readonly targets: number;
  readonly isChanged: boolean;
  readonly said: Understanding | undefined;
  readonly question: string;
}): AnnouncementState {
  if (targets === 0) return 'no-targets';
  if (!edition) return 'unannounced';
  if (isChanged) return 'changed';
  // Whoever understands and still asks something is answered before they are left alone.
  if (said === 'question' || (said !== undefined && question !== '')) return 'question';
  return said === 'understood' ? 'acknowledged' : 'asked';
}

/** What the targets of one position are made from. */
export interface TargetTemplate extends Omit<DescribedTarget, 'rateeId' | 'realised'> {
  readonly position: string;
}

/** Targets from their position's template for everybody who is rated and has none yet. Nobody's own are touched. */
export function targetsFromTemplates(
  roster: Roster,
  targets: readonly DescribedTarget[],
  templates: readonly TargetTemplate[],
): readonly Omit<DescribedTarget, 'row'>[] {
  const having = new Set(targets.map(({ rateeId }) => rateeId));
  return roster.ratees
    .filter(({ id }) => !having.has(id))
    .flatMap(({ id, position }) =>
      templates
        .filter((template) => samePosition(template.position, position))
        .map(({ position: _position, row: _row, ...template }) => ({ ...template, rateeId: id, realised: undefined })),
    );
}
