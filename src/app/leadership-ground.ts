/**
 * What the report to leadership is made of, read from the sheets as they stand: what HR sees there is what leadership is
 * told. Each sheet is read once; nothing is computed anew but what dossiers should be about, since Kandidat is frozen with the period.
 */
import { candidacyKey, isGranted } from '../core/act/decision.ts';
import type {
  LeadershipGround,
  LeadershipPerson,
  Participation,
  RaterAgreement,
  UnitNeed,
  Winner,
} from '../core/act/leadership-ground.ts';
import { decisionOn, standingObjections } from '../core/act/objection.ts';
import { groupBy } from '../core/number.ts';
import { basisOf } from '../core/plan/basis.ts';
import { isSettled, stageOf } from '../core/plan/cycle.ts';
import { BANDS, QUADRANTS } from '../core/types.ts';
import { readFrozenBasis } from '../google/properties.ts';
import type { Workbook } from '../google/workbook.ts';
import { LANGUAGES, say } from '../messages/say.ts';
import { ANNOUNCEMENT_WORDS, ANNOUNCEMENTS } from '../tables/announcements.ts';
import { unitsOf } from '../tables/cycle.ts';
import { HISTORY, parseHistory } from '../tables/history.ts';
import { MONTHLY_DECISIONS, parseMonthlyDecisions } from '../tables/monthly-decisions.ts';
import { parseRows, type RowOf, type Table } from '../tables/notation.ts';
import { RATED, RATINGS } from '../tables/ratings.ts';
import { RELIABILITY } from '../tables/reliability.ts';
import { parseSatisfaction, SATISFACTION } from '../tables/satisfaction.ts';
import { SUMMARY } from '../tables/summary.ts';
import { TRAINING_HOURS } from '../tables/training-hours.ts';
import { TRAINING_NEEDS } from '../tables/training-needs.ts';
import { BAND_WORDS, QUADRANT_WORDS, ROLE_WORDS } from '../tables/words.ts';
import { readAwards } from './awards.ts';
import { currentCycle } from './cycle.ts';
import { readOutlook } from './dossier-outlook.ts';
import { readDossiers } from './dossiers.ts';
import { awardName, wonIn } from './monthly-words.ts';
import { readResultGround } from './result-ground.ts';
import type { Session } from './session.ts';

const rowsOf = <T extends Table>(workbook: Workbook, table: T): readonly RowOf<T>[] =>
  parseRows(table, workbook.read(table));

/** Whether anything was computed that leadership could be told. */
export const hasRatings = (workbook: Workbook): boolean => (workbook.read(RATINGS) ?? []).length > 1;

/** Everybody who said that they understand their targets, as Sosialisasi tells it; undefined while nothing was announced. */
function acknowledgedIn(workbook: Workbook): ReadonlySet<string> | undefined {
  const rows = rowsOf(workbook, ANNOUNCEMENTS);
  if (rows.every(({ announcedAt }) => announcedAt === '')) return undefined;
  return new Set(rows.flatMap(({ id, state }) => (state === ANNOUNCEMENT_WORDS.acknowledged ? [id] : [])));
}

function readPeople({ workbook, cycle }: Session): readonly LeadershipPerson[] {
  const targets = groupBy(cycle.targets, ({ rateeId }) => rateeId);
  const acknowledged = acknowledgedIn(workbook);
  const hours = new Map(rowsOf(workbook, TRAINING_HOURS).map((row) => [row.id, row]));
  return rowsOf(workbook, RATINGS).map(({ id, unit, status, results, behaviour, final, band, quadrant }) => ({
    id,
    unit,
    isRated: status === RATED,
    results,
    behaviour,
    final,
    targets: targets.get(id)?.length ?? 0,
    isAcknowledged: acknowledged?.has(id),
    band: BANDS.find((one) => BAND_WORDS[one] === band),
    quadrant: QUADRANTS.find((one) => QUADRANT_WORDS[one] === quadrant),
    hours: hours.get(id)?.hours,
    requiredHours: hours.get(id)?.required,
  }));
}

/** What units need, as Kebutuhan Pelatihan has it. */
function readNeeds({ workbook, cycle }: Session): readonly UnitNeed[] {
  const statements = new Map(cycle.criteria.map(({ code, statement }) => [code, statement]));
  return rowsOf(workbook, TRAINING_NEEDS).map(({ unit, training, title, criteria, recommended }) => {
    // A row without a training is about one criterion, written with how many people it is low of.
    const [code = ''] = criteria.split(':');
    return {
      unit,
      what: training === '' ? (statements.get(code) ?? code) : `${training} ${title}`.trim(),
      people: recommended ?? 0,
    };
  });
}

/** How the agency as a whole is called in computed sheets, which may be of a time with another language. */
const AGENCY_NAMES: readonly string[] = LANGUAGES.map((language) => say(language, 'summary.agency'));
const isAgency = ({ unit }: { readonly unit: string }): boolean => AGENCY_NAMES.includes(unit);

/** Participation as Ringkasan tells it; several units that are told together there say nothing of each. */
function readParticipation(workbook: Workbook): ReadonlyMap<string, Participation> {
  return new Map(
    rowsOf(workbook, SUMMARY).flatMap((row): readonly (readonly [string, Participation])[] => {
      const { unit, assigned, answered, units } = row;
      if (assigned === undefined || answered === undefined) return [];
      if (isAgency(row)) return [['', { assigned, answered }]];
      return units === 1 ? [[unit, { assigned, answered }]] : [];
    }),
  );
}

const readAgreements = (workbook: Workbook): readonly RaterAgreement[] =>
  rowsOf(workbook, RELIABILITY).flatMap((row) => {
    const role = (['peer', 'subordinate'] as const).find((one) => ROLE_WORDS[one] === row.role);
    if (!role) return [];
    return [{ unit: isAgency(row) ? undefined : row.unit, role, ratees: row.ratees ?? 0, average: row.average }];
  });

/** Whom the committee gave a month, a quarter or the year, by the decisions that stand. */
const monthlyWinners = ({ workbook, cycle: { policy } }: Session): readonly Winner[] =>
  wonIn(parseMonthlyDecisions(workbook.read(MONTHLY_DECISIONS)), policy.period).flatMap(({ span, winners, places }) =>
    winners.map((personId) => {
      const { name = personId, unit = '' } = places.get(personId) ?? {};
      return { personId, name, unit, span, called: awardName(policy.language, span) };
    }),
  );

/** Who won an award of this cycle or its year, and how many candidates may still be decided on: once it is final, none. */
function readWinners(session: Session): { readonly winners: readonly Winner[]; readonly open: number } {
  const { workbook, cycle } = session;
  const { candidacies, decided } = readAwards(workbook);
  const isFinal = currentCycle(workbook)?.state === 'finalised';
  const winners = candidacies
    .filter((candidacy) => isGranted(decided, candidacy))
    .map(({ personId, unit, award }) => ({
      personId,
      name: cycle.ratedRoster.people.get(personId)?.name ?? personId,
      unit,
      called: say(cycle.policy.language, `word.award.${award}`),
      span: '',
    }));
  return {
    winners: [...winners, ...monthlyWinners(session)],
    open: isFinal ? 0 : candidacies.filter((one) => !decided.standing.has(candidacyKey(one))).length,
  };
}

/** Objections that nobody has decided on. */
function openObjections(session: Session): number {
  const ground = readResultGround(session);
  return standingObjections(ground).filter((objection) => !decisionOn(objection, ground.decisions)).length;
}

export function readLeadershipGround(session: Session): LeadershipGround {
  const { workbook, cycle } = session;
  const { policy, criteria, roster } = cycle;
  const current = currentCycle(workbook);
  const { winners, open } = readWinners(session);
  return {
    period: policy.period,
    scale: policy.scale,
    minimumGroup: policy.minimumGroup,
    isSettled: isSettled(stageOf(current)),
    organisation: policy.organisationRating,
    people: readPeople(session),
    participation: readParticipation(workbook),
    agreements: readAgreements(workbook),
    satisfaction: parseSatisfaction(workbook.read(SATISFACTION), unitsOf(roster)).values,
    needs: readNeeds(session),
    history: parseHistory(workbook.read(HISTORY)).filter(({ cycleId }) => cycleId !== current?.id),
    basis: readFrozenBasis() ?? basisOf(policy, criteria),
    winners,
    matters: readOutlook(session).matters,
    dossiers: readDossiers(workbook, policy).all,
    openAwards: open,
    openObjections: openObjections(session),
  };
}
