/**
 * Confirmations: what a supervisor says to the report of somebody they supervise, target by target.
 *
 * Only what they find right, or correct with a number and a reason, is confirmed. What contradicts itself or lacks its
 * reason is told and confirms nothing. A confirmation belongs to one version of a report: a later report is asked anew.
 */
import type { Response } from '../measure/response.ts';
import { groupBy, rounded } from '../number.ts';
import type { Roster } from '../plan/roster.ts';
import type { InquiryKind } from '../types.ts';
import { amountOf, lastReports, type Report, type ReportedTarget, standingReports } from './report.ts';

/** What a supervisor may say to a target, and to an innovation. */
export const VERDICTS = ['agreed', 'corrected'] as const;
export type Verdict = (typeof VERDICTS)[number];
export const INNOVATION_VERDICTS = ['innovation', 'no-innovation'] as const;
export type InnovationVerdict = (typeof INNOVATION_VERDICTS)[number];

/** Keys of the fields that the form asks; those of a target carry its number, from 1. */
export const CONFIRMATION_FIELDS = {
  target: (number: number) => `target-${number}`,
  verdict: (number: number) => `verdict-${number}`,
  corrected: (number: number) => `corrected-${number}`,
  reason: (number: number) => `reason-${number}`,
  innovation: 'innovation',
  isInnovation: 'is-innovation',
  training: 'training',
  remarks: 'remarks',
} as const;

/** That somebody was asked to confirm a version of a report. */
export interface Ask {
  readonly personId: string;
  readonly version: number;
  readonly confirmerId: string;
  /** A local ISO text. */
  readonly at: string;
}

/**
 * What became of one reported target. `blank`: nothing was reported; `unreadable`: what was reported is no number;
 * `incomplete`: a correction without number or reason; `contradicted`: found right and corrected at once.
 */
export const CONFIRMATION_STATES = [
  'blank',
  'unreadable',
  'unconfirmed',
  'confirmed',
  'corrected',
  'incomplete',
  'contradicted',
] as const;
export type ConfirmationState = (typeof CONFIRMATION_STATES)[number];

/** One reported target with what the supervisor said. */
export interface TargetConfirmation {
  readonly reported: ReportedTarget;
  readonly state: ConfirmationState;
  /** What counts; undefined unless it is confirmed or corrected. */
  readonly realised: number | undefined;
  readonly reason: string;
}

/** A report that stands, with what was said to it. */
export interface Reviewed {
  readonly report: Report;
  /** Whoever was asked last; `''` where nobody can be. */
  readonly confirmerId: string;
  /** When it was answered; `''` while it was not. */
  readonly answeredAt: string;
  readonly byCodeAlone: boolean;
  readonly targets: readonly TargetConfirmation[];
  /** Undefined where nothing was said. */
  readonly isInnovation: boolean | undefined;
  readonly remarks: string;
}

type Answered = Response<InquiryKind, string>;

/** What chosen labels mean; undefined for one that means nothing. */
export interface Labels {
  readonly verdictOf: (label: string) => Verdict | undefined;
  readonly innovationOf: (label: string) => InnovationVerdict | undefined;
}

/** Everything that is read of the end of the year. */
export interface YearEndGround {
  readonly reports: readonly Report[];
  readonly asks: readonly Ask[];
  readonly responses: readonly Answered[];
  readonly labels: Labels;
}

function confirmed(
  reported: ReportedTarget,
  verdict: Verdict | undefined,
  corrected: string,
  reason: string,
): TargetConfirmation {
  const [said, instead] = [amountOf(reported.realised), amountOf(corrected)];
  const told = (state: ConfirmationState, realised?: number): TargetConfirmation => ({
    reported,
    state,
    realised,
    reason,
  });
  if (verdict === 'corrected')
    return instead === undefined || reason === '' ? told('incomplete') : told('corrected', instead);
  const isOther =
    corrected !== '' && (instead === undefined || said === undefined || rounded(instead) !== rounded(said));
  if (isOther) return told(verdict === 'agreed' ? 'contradicted' : 'incomplete');
  if (reported.realised === '') return told('blank');
  if (said === undefined) return told('unreadable');
  return verdict === 'agreed' ? told('confirmed', said) : told('unconfirmed');
}

/** The confirmation that counts for a report: the latest of those who were asked about this version. */
function answerTo(
  { personId, version }: Report,
  asks: readonly Ask[],
  given: readonly Answered[],
): Answered | undefined {
  const asked = new Set(asks.filter((ask) => ask.version === version).map(({ confirmerId }) => confirmerId));
  return given
    .filter(({ rateeId, raterId, round }) => rateeId === personId && round === version && asked.has(raterId))
    .reduce<Answered | undefined>((last, one) => (last === undefined || one.time >= last.time ? one : last), undefined);
}

/** Every report that stands with what was said to it, by person. */
export function review({ reports, asks, responses, labels }: YearEndGround): ReadonlyMap<string, Reviewed> {
  const asked = groupBy(asks, ({ personId }) => personId);
  const given = groupBy(
    responses.filter(({ role }) => role === 'confirmation'),
    ({ rateeId }) => rateeId,
  );
  return new Map(
    [...standingReports(reports, responses)].map(([personId, report]) => {
      const own = asked.get(personId) ?? [];
      const answer = answerTo(report, own, given.get(personId) ?? []);
      const saidTo = (key: string): string => (answer?.answers.get(key) ?? '').trim();
      const isInnovation = labels.innovationOf(saidTo(CONFIRMATION_FIELDS.isInnovation));
      const reviewed: Reviewed = {
        report,
        confirmerId: confirmerOf(report, own),
        answeredAt: answer?.time ?? '',
        byCodeAlone: answer?.byCodeAlone === true,
        targets: report.targets.map((reported, index) =>
          confirmed(
            reported,
            labels.verdictOf(saidTo(CONFIRMATION_FIELDS.verdict(index + 1))),
            saidTo(CONFIRMATION_FIELDS.corrected(index + 1)),
            saidTo(CONFIRMATION_FIELDS.reason(index + 1)),
          ),
        ),
        isInnovation: isInnovation && isInnovation === 'innovation',
        remarks: saidTo(CONFIRMATION_FIELDS.remarks),
      };
      return [personId, reviewed] as const;
    }),
  );
}

/**
 * How far somebody's report is. `no-confirmer`: nobody can be asked; `partly`: answered, and not everything that was
 * reported is confirmed.
 */
export const REPORT_STATES = ['unreported', 'no-confirmer', 'asked', 'partly', 'confirmed'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

const SETTLED: readonly ConfirmationState[] = ['confirmed', 'corrected', 'blank'];

/** How far a report is; undefined where none stands. */
export function reportStateOf(reviewed: Reviewed | undefined): ReportState {
  if (!reviewed) return 'unreported';
  const { answeredAt, confirmerId, targets } = reviewed;
  if (answeredAt === '') return confirmerId === '' ? 'no-confirmer' : 'asked';
  return targets.every(({ state }) => SETTLED.includes(state)) ? 'confirmed' : 'partly';
}

/** Whoever was asked last about a version. */
function confirmerOf({ version }: Report, asks: readonly Ask[]): string {
  const own = asks.filter((ask) => ask.version === version);
  return own[own.length - 1]?.confirmerId ?? '';
}

/**
 * Who is asked now to confirm what: the supervisor of everybody whose report nobody has answered, where they were not the
 * last to be asked about it.
 */
export const newAsks = (
  reviewed: ReadonlyMap<string, Reviewed>,
  { supervisors }: Pick<Roster, 'supervisors'>,
): readonly Omit<Ask, 'at'>[] =>
  [...reviewed.values()].flatMap(({ report: { personId, version }, confirmerId, answeredAt }) => {
    const supervisorId = supervisors.get(personId) ?? '';
    return answeredAt !== '' || supervisorId === '' || supervisorId === confirmerId
      ? []
      : [{ personId, version, confirmerId: supervisorId }];
  });

/**
 * Of those who were asked, whoever is asked still: the last of each person's last report. What a later report or somebody
 * else in their place has overtaken is over.
 */
export function standingAsks(reports: readonly Report[], asks: readonly Ask[]): ReadonlySet<Ask> {
  const last = lastReports(reports);
  const standing = new Map<string, Ask>();
  for (const ask of asks) if (last.get(ask.personId)?.version === ask.version) standing.set(ask.personId, ask);
  return new Set(standing.values());
}
