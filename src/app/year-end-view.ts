/** The end of the year as the sidebar shows it: who has reported and who has confirmed, unit by unit, and what is missing. */
import { REPORT_STATES, type ReportState, type Reviewed, reportStateOf } from '../core/act/confirmation.ts';
import { faultsOf } from '../core/act/confirmed.ts';
import { byText, groupBy } from '../core/number.ts';
import type { Employee } from '../core/plan/roster.ts';
import type { InquiryKind } from '../core/types.ts';
import { YEAR_END } from '../tables/year-end.ts';
import type { Api, YearEndView } from './api.types.ts';
import { readInquiries } from './inquiries.ts';
import { lettersToCome, queueToCome } from './letter-preview.ts';
import { openSession } from './session.ts';
import { problemRow } from './words.ts';
import { hasYearEnd, readYearEnd } from './year-end.ts';

/** Most matters that the sidebar lists; the sheets hold them all. */
const LISTED = 50;

interface Standing {
  readonly person: Employee;
  readonly reviewed: Reviewed | undefined;
  readonly state: ReportState;
}

const count = (all: readonly Standing[], ...states: readonly ReportState[]): number =>
  all.filter(({ state }) => states.includes(state)).length;

const byUnit = (all: readonly Standing[]): YearEndView['units'] =>
  [...groupBy(all, ({ person }) => person.unit)]
    .map(([unit, own]) => ({
      unit,
      people: own.length,
      unreported: count(own, 'unreported'),
      unconfirmed: count(own, 'asked', 'partly', 'no-confirmer'),
    }))
    .sort((a, b) => b.unreported + b.unconfirmed - a.unreported - a.unconfirmed || byText(a.unit, b.unit));

/** Where the end of the year stands. Changes nothing. */
export const yearEnd: Api['yearEnd'] = () => {
  const session = openSession();
  const { cycle } = session;
  const { language } = cycle.policy;
  const { collected } = readInquiries(session, 'skip-forms');
  const { reviewed } = readYearEnd(session, collected.responses);
  const held = (kind: InquiryKind): number =>
    collected.matters.filter(({ state, role }) => state === 'held' && role === kind).length;
  const all = cycle.roster.ratees.map((person): Standing => {
    const own = reviewed.get(person.id);
    return { person, reviewed: own, state: reportStateOf(own) };
  });
  const matters = all.flatMap(({ person, reviewed: own }) =>
    (own ? faultsOf(own) : []).map((fault) => ({
      name: person.name,
      unit: person.unit,
      text: problemRow(language, { ...fault, table: YEAR_END.key, row: 0 }).expected,
    })),
  );
  return {
    counts: Object.fromEntries(REPORT_STATES.map((state) => [state, count(all, state)])) as YearEndView['counts'],
    isMade: hasYearEnd(session),
    mail: queueToCome(session, lettersToCome(session, 'year-end'), lettersToCome(session, 'confirmation')),
    held: { 'year-end': held('year-end'), confirmation: held('confirmation') },
    units: byUnit(all),
    matters: matters.slice(0, LISTED),
    mattersTotal: matters.length,
  };
};
