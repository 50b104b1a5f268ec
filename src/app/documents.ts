/**
 * Evaluation documents (Dokumen Evaluasi): everything that one evaluation came to, for employee, supervisor and their superior
 * to sign by hand. It holds no number that the ratee may not read, because the ratee signs it.
 */
import { adjustedIn, type Meeting } from '../core/act/meeting.ts';
import { BEHAVIOUR, FINAL, numberId } from '../core/measure/disclosure.ts';
import { criterionPoints } from '../core/measure/recompute.ts';
import { byText, groupBy } from '../core/number.ts';
import type { Employee } from '../core/plan/roster.ts';
import { type DescribedTarget, targetLabel } from '../core/plan/target.ts';
import { ROLES, type Role } from '../core/types.ts';
import { openDialog } from '../google/menu.ts';
import { dayText } from '../messages/moment.ts';
import { say } from '../messages/say.ts';
import { FINAL_RESULTS } from '../tables/final-results.ts';
import { parseRows, type RowOf } from '../tables/notation.ts';
import type { Api, DocumentView, SignatoryView } from './api.types.ts';
import { type Appraisal, readAppraisals } from './appraisals.ts';
import { omittedText } from './comment-words.ts';
import { outcomeText } from './explanation-text.ts';
import { readInquiries } from './inquiries.ts';
import { letterheadOf } from './letterhead.ts';
import { actionsText } from './meeting-words.ts';
import { readMeetings } from './meetings.ts';
import { decidedText } from './result-words.ts';
import { openSession, type Session } from './session.ts';

/** What documents are made from, each read once for all of them. */
interface Ground {
  readonly session: Session;
  readonly appraisals: ReadonlyMap<string, Appraisal>;
  readonly targets: ReadonlyMap<string, readonly DescribedTarget[]>;
  readonly meetings: ReadonlyMap<string, Meeting>;
  readonly decided: ReadonlyMap<string, RowOf<typeof FINAL_RESULTS>>;
}

function readDocumentGround(session: Session): Ground {
  const { workbook, cycle } = session;
  const meetings = readMeetings(session, readInquiries(session, 'skip-forms'));
  const decided = parseRows(FINAL_RESULTS, workbook.read(FINAL_RESULTS)).filter(({ outcome }) => outcome !== '');
  return {
    session,
    appraisals: readAppraisals(session),
    targets: groupBy(cycle.targets, ({ rateeId }) => rateeId),
    meetings: new Map(meetings.map((one) => [one.employeeId, one])),
    decided: new Map(decided.map((row) => [row.id, row])),
  };
}

/** Somebody who signs; null where the roster names nobody. */
function signatory({ cycle }: Session, id: string | undefined): SignatoryView | null {
  const person = id === undefined ? undefined : cycle.roster.people.get(id);
  return person && id ? { id, name: person.name, position: person.position } : null;
}

/**
 * Targets as they were reached, with the numbers that counted: HR's, or what was confirmed. What is not known stays open.
 * Targets of one label follow each other as in the explanation.
 */
export function targetViews(
  own: readonly DescribedTarget[],
  appraisal: Appraisal | undefined,
): DocumentView['targets'] {
  const steps = groupBy(appraisal?.explanation.targets ?? [], ({ label }) => label);
  const seen = new Map<string, number>();
  return own.map((target) => {
    const label = targetLabel(target);
    const nth = seen.get(label) ?? 0;
    seen.set(label, nth + 1);
    const counted = steps.get(label)?.[nth];
    return {
      label,
      plan: target.plan,
      indicator: target.indicator,
      measure: target.measure,
      goal: target.goal ?? null,
      realised: (counted ?? target).realised ?? null,
      weight: target.weight ?? null,
      achievement: counted?.achievement ?? null,
    };
  });
}

/** What one role says on one criterion: a number, `hidden` where the ratee may not read it, null where there is none. */
function cellOf({ explanation, shown }: Appraisal, role: Role, code: string): number | 'hidden' | null {
  const step = explanation.roles.find((one) => one.role === role)?.criteria.find(({ criterion }) => criterion === code);
  const points = step && criterionPoints(step, explanation.policy.counted);
  if (points === undefined) return null;
  return shown.has(numberId(role, code)) ? points : 'hidden';
}

const criterionViews = ({ cycle }: Session, appraisal: Appraisal): DocumentView['criteria'] =>
  cycle.criteria.map(({ code, statement }) => ({
    statement,
    points: Object.fromEntries(ROLES.map((role) => [role, cellOf(appraisal, role, code)])) as Readonly<
      Record<Role, number | 'hidden' | null>
    >,
  }));

/** What the supervisor wrote, who signs here: theirs alone, so nobody is named above. */
const commentViews = ({ cycle }: Session, { comments }: Appraisal): DocumentView['comments'] => ({
  values: comments.groups.flatMap(({ values }) => values),
  omitted: omittedText(cycle.policy.language, comments),
});

/** What was computed, in numbers as far as the ratee may read them, and in words. */
function resultView(
  { session, decided }: Ground,
  id: string,
  appraisal: Appraisal | undefined,
): DocumentView['result'] {
  const { language } = session.cycle.policy;
  if (!appraisal) return { results: null, behaviour: null, final: null, word: '', text: '', decided: '' };
  const { explanation, shown } = appraisal;
  const { results, behaviour, final, band, quadrant, policy } = explanation;
  const isNumeric = policy.scale === 'numeric';
  const word = isNumeric
    ? band && say(language, `word.band.${band}`)
    : quadrant && say(language, `word.quadrant.${quadrant}`);
  const ruling = decided.get(id);
  return {
    results: results ?? null,
    behaviour: behaviour !== undefined && shown.has(BEHAVIOUR) ? behaviour : null,
    final: final !== undefined && shown.has(FINAL) ? final : null,
    word: word ?? '',
    text: outcomeText(language, explanation, { audience: 'ratee', shown }),
    decided: ruling ? decidedText(language, ruling) : '',
  };
}

function meetingView({ cycle }: Session, meeting: Meeting | undefined): DocumentView['meeting'] {
  const { language } = cycle.policy;
  const record = meeting?.record;
  return {
    state: say(language, `word.meeting-state.${meeting?.state ?? 'unscheduled'}`),
    heldOn: record?.heldOn ? dayText(language, record.heldOn) : '',
    isAbsent: record?.outcome === 'absent',
    notes: record?.notes ?? '',
    actions: actionsText(language, record?.actions ?? []),
    adjusted: adjustedIn(record) ?? null,
    reply: meeting?.reply ? { stance: meeting.reply.stance, comment: meeting.reply.comment } : null,
  };
}

function documentOf(ground: Ground, { id, name, position, unit }: Employee): DocumentView {
  const { session, appraisals, targets, meetings } = ground;
  const { supervisors } = session.cycle.roster;
  const [appraisal, meeting] = [appraisals.get(id), meetings.get(id)];
  const supervisorId = meeting?.supervisorId ?? supervisors.get(id);
  return {
    id,
    name,
    position,
    unit,
    supervisor: signatory(session, supervisorId),
    superior: signatory(session, supervisorId === undefined ? undefined : supervisors.get(supervisorId)),
    targets: targetViews(targets.get(id) ?? [], appraisal),
    criteria: appraisal ? criterionViews(session, appraisal) : [],
    comments: appraisal ? commentViews(session, appraisal) : { values: [], omitted: '' },
    result: resultView(ground, id, appraisal),
    meeting: meetingView(session, meeting),
  };
}

/** The documents of a unit, or of one person in it. */
export const documents: Api['documents'] = ({ unit, personId }) => {
  const session = openSession();
  const { policy, roster } = session.cycle;
  const units = [...new Set(roster.ratees.map((one) => one.unit))].sort(byText);
  const chosen = unit ?? units[0] ?? '';
  const people = roster.ratees.filter((one) => one.unit === chosen);
  const ground = readDocumentGround(session);
  return {
    language: policy.language,
    period: String(policy.period),
    letterhead: letterheadOf(policy, { isSigned: false }),
    units,
    unit: chosen,
    people: people.map(({ id, name }) => ({ id, name })),
    personId,
    documents: people.filter(({ id }) => personId === null || id === personId).map((one) => documentOf(ground, one)),
  };
};

/** Opens the documents in a window over the sheets. */
export const showDocuments: Api['showDocuments'] = () => {
  const { cycle } = openSession();
  openDialog(`document-${cycle.policy.language}`, 'Teladan', { width: 900, height: 640 });
  return { shown: true };
};
