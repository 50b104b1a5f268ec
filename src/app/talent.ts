/**
 * Talent boxes as the sidebar and the print show them: who stands in which box, who in none and why. Computed from the sheets
 * each time and kept nowhere; for HR alone, so neither letters nor the leadership workbook know of it.
 */
import { boxOf, latestCycle, type Placement, placeTalent } from '../core/act/talent.ts';
import { byText, groupBy } from '../core/number.ts';
import { POTENTIALS as LEVELS, type PotentialRow } from '../core/plan/potential.ts';
import type { Parsed } from '../core/problem.ts';
import { EXPECTATIONS } from '../core/types.ts';
import { openDialog } from '../google/menu.ts';
import { timeNow } from '../google/time.ts';
import { dayText, momentText } from '../messages/moment.ts';
import { type Language, say, written } from '../messages/say.ts';
import { POTENTIALS, readPotentials } from '../tables/potentials.ts';
import type { Api, TalentPersonView, TalentView } from './api.types.ts';
import { refuseEdited } from './as-frozen.ts';
import { objecting, ratedRows } from './dossier-outlook.ts';
import { letterheadOf } from './letterhead.ts';
import { problemViews } from './problems.ts';
import { standingText } from './result-ground.ts';
import { openSession, type Session } from './session.ts';

/** Most problems that are listed; the sheet Masalah holds them all once everything is checked. */
const LISTED = 50;

/** Where everybody stands, of which year the ratings are (`''` before the first period was closed), and what HR wrote. */
interface Talent {
  readonly placements: readonly Placement[];
  readonly period: string;
  /** Whether ratings of the open cycle are among them, which nothing keeps but their sheet. */
  readonly isOpen: boolean;
  readonly assessed: Parsed<PotentialRow>;
}

/** Whether HR has written anything of potential: else nothing more is read. */
const isEmpty = ({ values, problems }: Parsed<PotentialRow>): boolean => values.length + problems.length === 0;

export function readTalent(session: Session): Talent {
  const { workbook, cycle } = session;
  const { roster, policy } = cycle;
  const assessed = readPotentials(workbook.read(POTENTIALS), new Set(roster.employees.map(({ id }) => id)));
  if (isEmpty(assessed)) return { placements: [], period: '', isOpen: false, assessed };
  const rated = ratedRows(session);
  const entries = rated.map(({ entry }) => entry);
  const placements = placeTalent({
    employees: roster.ratees,
    entries,
    potentials: assessed.values,
    objecting: objecting(session),
    today: timeNow().slice(0, 10),
    policy,
  });
  const isOpen = rated.some(({ table }) => table === 'ratings');
  return { placements, period: String(latestCycle(entries)[0]?.period ?? ''), isOpen, assessed };
}

type Placed = Extract<Placement, { readonly kind: 'placed' }>;

/** The level, the number that it was made of where there was one, and the assessment. */
function potentialText(language: Language, { level, row }: Placed['potential']): string {
  const name = say(language, `talent.potential.${level}`);
  const found = typeof row.found === 'number' ? `${name} (${written(language, row.found)})` : name;
  const of = [row.source, row.assessor, dayText(language, row.day)].filter((part) => part !== '').join(', ');
  return say(language, 'talent.potential', { found, of });
}

const reasonsText = (language: Language, reasons: Extract<Placement, { kind: 'unplaced' }>['reasons']): string =>
  reasons.map((reason) => say(language, `talent.reason.${reason}`)).join('; ');

const ratingText = (language: Language, { official }: Placed): string =>
  say(language, 'talent.rating', { rating: standingText(language, official) });

/** Where one person stands, in a sentence. */
export function placementText(language: Language, placement: Placement): string {
  if (placement.kind === 'unplaced')
    return say(language, 'talent.unplaced', { reasons: reasonsText(language, placement.reasons) });
  const { box } = placement;
  return say(language, 'talent.placed', { box, title: say(language, `talent.box.${box}`) });
}

function personView({ cycle }: Session, placement: Placement): TalentPersonView {
  const { language } = cycle.policy;
  const { name, unit } = cycle.roster.people.get(placement.personId) ?? { name: placement.personId, unit: '' };
  const lines =
    placement.kind === 'unplaced'
      ? []
      : [
          ratingText(language, placement),
          potentialText(language, placement.potential),
          ...(placement.isObjecting ? [say(language, 'talent.objecting')] : []),
        ];
  return { id: placement.personId, name, unit, lines };
}

const byName = (left: TalentPersonView, right: TalentPersonView): number =>
  byText(left.name, right.name) || byText(left.id, right.id);

/** The boxes as they are drawn: performance from above to below, potential from low to high. */
const DRAWN = [...EXPECTATIONS].reverse().flatMap((performance) => LEVELS.map((level) => boxOf(performance, level)));

/** People by why they stand in no box, most people first. */
function unplacedViews(session: Session, placements: readonly Placement[]): TalentView['unplaced'] {
  const { language } = session.cycle.policy;
  const unplaced = placements.flatMap((one) => (one.kind === 'unplaced' ? [one] : []));
  return [...groupBy(unplaced, ({ reasons }) => reasonsText(language, reasons))]
    .map(([reason, own]) => ({ reason, people: own.map((one) => personView(session, one)).sort(byName) }))
    .sort((a, b) => b.people.length - a.people.length || byText(a.reason, b.reason));
}

/** @throws AppError where the ratings that boxes rest on are not as they were when the cycle was closed */
export const talent: Api['talent'] = ({ unit }) => {
  const session = openSession();
  const { policy, roster } = session.cycle;
  const { language } = policy;
  const { placements, period, isOpen, assessed } = readTalent(session);
  if (isOpen) refuseEdited(session.workbook);
  const wanted = placements.filter(
    ({ personId }) => typeof unit !== 'string' || roster.people.get(personId)?.unit === unit,
  );
  const inBox = groupBy(wanted, (one) => (one.kind === 'placed' ? String(one.box) : ''));
  return {
    language,
    letterhead: letterheadOf(policy, { isSigned: false }),
    printed: say(language, 'personal.printed', { at: momentText(language, timeNow()) }),
    period,
    lacks: isEmpty(assessed) ? 'potential' : period === '' ? 'ratings' : null,
    units: [...new Set(roster.ratees.map((one) => one.unit))].sort(byText),
    unit: typeof unit === 'string' ? unit : null,
    boxes: DRAWN.map((box) => ({
      number: box,
      title: say(language, `talent.box.${box}`),
      people: (inBox.get(String(box)) ?? []).map((one) => personView(session, one)).sort(byName),
    })),
    unplaced: unplacedViews(session, wanted),
    problems: problemViews(language, assessed.problems.slice(0, LISTED)),
    problemsTotal: assessed.problems.length,
  };
};

/** Opens the print over the sheets. */
export const showTalent: Api['showTalent'] = () => {
  const { cycle } = openSession();
  openDialog(`talent-${cycle.policy.language}`, 'Teladan', { width: 900, height: 640 });
  return { shown: true };
};
