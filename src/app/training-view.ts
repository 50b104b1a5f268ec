/** Trainings as the sidebar shows them: what is open, who takes part and waits, and what may be sent and given now. */
import { certificateKey } from '../core/act/certificate.ts';
import { type Enrolment, MEANING } from '../core/act/enrolment.ts';
import { type LinkedAssignment, planLetters } from '../core/act/letter.ts';
import type { Training } from '../core/act/training.ts';
import { isOver } from '../core/act/training.ts';
import { assignmentKey } from '../core/plan/assignment.ts';
import { isAsked } from '../core/plan/roster.ts';
import { timeNow } from '../google/time.ts';
import { CERTIFICATES, parseCertificates } from '../tables/certificates.ts';
import type { Api, QueuePreview, TrainingsView, TrainingView } from './api.types.ts';
import { enrolmentsNow, openNow } from './enrolments.ts';
import { answeredRequests, askingForms, linkedRequests, readInquiries } from './inquiries.ts';
import { lettersToCome, queueToCome, type ToCome } from './letter-preview.ts';
import { letterGround, lookAtLedger } from './letters.ts';
import { openSession, type Session } from './session.ts';
import { evaluationsDue } from './training-job.ts';
import { readOffers } from './training-requests.ts';
import { trainingFacts } from './training-words.ts';

/** Most people that the sidebar lists; the sheets hold them all. */
const LISTED = 50;

/** What is read once for all trainings. */
interface Ground {
  readonly session: Session;
  readonly enrolments: readonly Enrolment[];
  readonly open: ReadonlySet<string>;
  /** Keys of certificates that were given. */
  readonly given: ReadonlySet<string>;
}

function trainingView({ session, enrolments, open, given }: Ground, training: Training): TrainingView {
  const { code, title } = training;
  const own = enrolments.filter((one) => one.training === code);
  const attended = own.filter(({ state }) => MEANING[state].earnsHours);
  const hasNumber = ({ certificate, employeeId }: Enrolment): boolean =>
    certificate !== '' || given.has(certificateKey({ kind: 'training', of: code, personId: employeeId }));
  return {
    code,
    title,
    facts: trainingFacts(session.cycle.policy.language, training, enrolments, timeNow().slice(0, 10)),
    isOpen: open.has(code),
    enrolled: own.filter(({ state }) => state === 'enrolled').length,
    waiting: own.filter(({ state }) => state === 'waiting').length,
    attended: attended.length,
    certified: attended.filter(hasNumber).length,
  };
}

/** How many of those who are asked have answered. */
function answeredOf(asked: readonly LinkedAssignment[], answered: ReadonlySet<string>) {
  return { asked: asked.length, answered: asked.filter((one) => answered.has(assignmentKey(one))).length };
}

/** Whoever would be told now that they have a place. */
function promotedNow(session: Session): Pick<TrainingsView, 'promoted' | 'promotedTotal'> {
  const { letters } = planLetters('place', letterGround(session, lookAtLedger(session.workbook), 'place'));
  const { people } = session.cycle.roster;
  const told = letters.flatMap(({ personId, links }) =>
    links.map(({ matter = '' }) => ({ name: people.get(personId)?.name ?? personId, training: matter })),
  );
  return { promoted: told.slice(0, LISTED), promotedTotal: told.length };
}

/** Letters that offering would send: to everybody where something has become open, else to whoever had none yet. */
function offerToCome(session: Session, open: number, fresh: number): QueuePreview {
  if (open === 0) return queueToCome(session, 0);
  const edition = 1 + Math.max(0, ...readOffers(session).map((offer) => offer.edition));
  const asked = session.cycle.roster.employees.filter(({ status }) => isAsked(status));
  const toCome = asked.map(
    ({ id }): ToCome => ({ raterId: id, rateeId: id, role: 'enrolment', round: edition, edition }),
  );
  return queueToCome(
    session,
    lettersToCome(session, 'enrolment', fresh > 0 ? toCome : []),
    lettersToCome(session, 'place'),
  );
}

/** Letters that ask those who attended how it was. */
function evaluationToCome(session: Session, due: ReturnType<typeof evaluationsDue>): QueuePreview {
  const toCome = due.map(
    ({ personId, training, round, edition }): ToCome => ({
      raterId: personId,
      rateeId: personId,
      role: 'training-evaluation',
      matter: training,
      round,
      edition,
    }),
  );
  return queueToCome(session, lettersToCome(session, 'training-evaluation', toCome));
}

export const trainings: Api['trainings'] = () => {
  const session = openSession();
  const { workbook, cycle } = session;
  const open = openNow(session);
  const offered = new Set(readOffers(session).flatMap((offer) => offer.trainings));
  const fresh = open.filter(({ code }) => !offered.has(code)).length;
  const ground: Ground = {
    session,
    enrolments: enrolmentsNow(session),
    open: new Set(open.map(({ code }) => code)),
    given: new Set(parseCertificates(workbook.read(CERTIFICATES)).map(certificateKey)),
  };
  const answered = answeredRequests(session);
  const due = evaluationsDue(session);
  return {
    trainings: cycle.trainings
      .filter((training) => !isOver(training, cycle.policy.period))
      .map((training) => trainingView(ground, training))
      // What can be enrolled in comes first; the others stay in the order of the sheet.
      .sort((one, other) => Number(other.isOpen) - Number(one.isOpen)),
    open: open.length,
    fresh,
    mail: { offer: offerToCome(session, open.length, fresh), evaluation: evaluationToCome(session, due) },
    enrolment: answeredOf(linkedRequests(session, 'enrolment'), answered),
    evaluation: answeredOf(linkedRequests(session, 'training-evaluation'), answered),
    isAsked: askingForms(session).some(({ role }) => role === 'enrolment' || role === 'training-evaluation'),
    due: due.length,
    ...promotedNow(session),
    held: readInquiries(session, 'skip-forms').collected.held,
  };
};
