/**
 * Announcing targets (Sosialisasi): checks them, makes the form, keeps what is announced, writes to everybody it is new to
 * and shows who has said what.
 *
 * What is announced is kept before a letter goes, so that stopped anywhere and begun again nobody is told another text
 * under the same number. Whoever has no address keeps a link in the sheet, for HR to give by hand.
 */
import {
  type Announcement,
  type AnnouncementGround,
  announcements,
  planAnnouncement,
  targetsFromTemplates,
  UNDERSTANDINGS,
  type Understanding,
} from '../core/act/announcement.ts';
import { fingerprintOf } from '../core/canonical.ts';
import { AppError } from '../google/app-error.ts';
import { actingEmail } from '../google/identity.ts';
import { withLock } from '../google/lock.ts';
import { timeNow } from '../google/time.ts';
import { openWorkbook } from '../google/workbook.ts';
import { say } from '../messages/say.ts';
import { ANNOUNCEMENT_WORDS, ANNOUNCEMENTS } from '../tables/announcements.ts';
import { EDITIONS, editionRow, parseEditions } from '../tables/editions.ts';
import { INQUIRY_FORMS, parseInquiryForms } from '../tables/forms.ts';
import { makeGrid } from '../tables/notation.ts';
import { POSITION_STANDARDS, parsePositionStandards } from '../tables/position-standards.ts';
import { parseTargetTemplates, TARGET_TEMPLATES, TARGETS } from '../tables/targets.ts';
import { DIRECTION_WORDS } from '../tables/words.ts';
import type { Api } from './api.types.ts';
import { tell } from './audit.ts';
import { takeCharge } from './charge.ts';
import { adopt, refuseUnlessAllowed } from './cycle.ts';
import { advanceFormWork, beginFormWork, formProgress, isFormWorkDone } from './form-work.ts';
import { hasInquiries, type InquiriesRead, keepInquiryVersions, linkedRequests, readInquiries } from './inquiries.ts';
import { inquiryFormPlan, understandingLabels } from './inquiry-forms.ts';
import type { JobStep } from './job.ts';
import { maySend } from './letters.ts';
import { mailJob } from './mail-job.ts';
import { CHECKED, writeProblems } from './problems.ts';
import { enqueue } from './queue.ts';
import { openSession, type Session } from './session.ts';

const readGround = ({ workbook, cycle }: Session): AnnouncementGround => ({
  roster: cycle.roster,
  targets: cycle.targets,
  standards: parsePositionStandards(workbook.read(POSITION_STANDARDS)).values,
  editions: parseEditions(workbook.read(EDITIONS), cycle.policy.period),
  period: cycle.policy.period,
});

/** What a chosen label means, in whichever language the form was made. */
const understandingOf = (label: string): Understanding | undefined =>
  UNDERSTANDINGS.find((one) =>
    (['id', 'en'] as const).some((language) => understandingLabels(language)[one] === label),
  );

/** Where the announcement stands, and what it stands on. */
export interface Standing {
  readonly ground: AnnouncementGround;
  readonly read: InquiriesRead;
  readonly all: readonly Announcement[];
}

export function readStanding(session: Session, look: Parameters<typeof readInquiries>[1]): Standing {
  const ground = readGround(session);
  const read = readInquiries(session, look);
  return { ground, read, all: announcements(ground, read.collected.responses, understandingOf) };
}

/** Writes the sheet Sosialisasi anew. */
function writeAnnouncements(session: Session, all: readonly Announcement[]): void {
  const { workbook, cycle } = session;
  const { people, supervisors } = cycle.roster;
  const links = new Map(linkedRequests(session, 'targets').map(({ rateeId, link }) => [rateeId, link]));
  const nameOf = (id: string | undefined): string => (id === undefined ? '' : (people.get(id)?.name ?? ''));
  workbook.write(
    ANNOUNCEMENTS,
    makeGrid(
      ANNOUNCEMENTS,
      all.map(({ personId, state, byCodeAlone, ...rest }) => ({
        ...rest,
        id: personId,
        name: nameOf(personId),
        unit: people.get(personId)?.unit ?? '',
        supervisor: nameOf(supervisors.get(personId)),
        state: ANNOUNCEMENT_WORDS[state],
        assurance: byCodeAlone ? say(cycle.policy.language, 'inquiry.code-alone') : '',
        link: links.get(personId) ?? '',
      })),
    ),
  );
}

/** Problems of what inquiries read and of targets that cannot be announced, beside everything else that is told. */
function writeStanding(session: Session, { ground, read, all }: Standing): void {
  const { workbook, cycle } = session;
  keepInquiryVersions(session, read.collected);
  writeAnnouncements(session, all);
  const problems = [...cycle.problems, ...planAnnouncement(ground).problems];
  writeProblems(workbook, cycle.policy.language, CHECKED.inputs, problems);
  const tabs = parseInquiryForms(workbook.read(INQUIRY_FORMS)).map(({ tab }) => tab);
  writeProblems(workbook, cycle.policy.language, (table) => tabs.includes(table), [
    ...read.collected.problems,
    ...read.problems(),
  ]);
}

/** Keeps what is announced now. Whoever has been told the same is not told again. */
function keepEditions(session: Session): number {
  const { workbook, cycle } = session;
  const { editions } = planAnnouncement(readGround(session));
  if (editions.length === 0) return 0;
  const how = { at: timeNow(), by: actingEmail() };
  tell(workbook, {
    action: 'announce',
    record: EDITIONS.title,
    detail: { editions: editions.length, code: fingerprintOf(editions.map(({ fingerprint }) => fingerprint)) },
  });
  workbook.append(
    EDITIONS,
    editions.map((edition) => editionRow({ ...edition, ...how }, cycle.policy.period)),
  );
  workbook.flush();
  return editions.length;
}

/** Addresses of everybody who has targets. */
const addressesOf = ({ cycle }: Session): readonly string[] => {
  const having = new Set(cycle.targets.map(({ rateeId }) => rateeId));
  return cycle.roster.ratees.filter(({ id, email }) => having.has(id) && email !== '').map(({ email }) => email);
};

/** The form first, then what is announced is kept and queued, then the letters go. */
export const announceJob: JobStep = {
  run: (checkpoint, isTimeUp, note) => {
    if (checkpoint.announced === true) return withMail(checkpoint, isTimeUp, note);
    const session = openSession();
    refuseUnlessAllowed(session.workbook, 'inquire');
    if (session.cycle.targets.length === 0) throw new AppError('no-targets');
    takeCharge(session.workbook);
    adopt(session.workbook);
    const begun = beginFormWork(
      inquiryFormPlan(session, ['targets'], addressesOf(session)),
      session.workbook,
      checkpoint.opened,
    );
    const work = advanceFormWork(begun, isTimeUp);
    if (!isFormWorkDone(work)) return { ...formProgress(work), finished: false, checkpoint: { opened: work.opened } };
    announceNow();
    if (!maySend())
      return {
        ...formProgress(work),
        finished: true,
        checkpoint: {},
        doing: say(session.cycle.policy.language, 'progress.announce.no-mail'),
      };
    return { ...formProgress(work), finished: false, checkpoint: { announced: true } };
  },
};

function withMail(...given: Parameters<JobStep['run']>): ReturnType<JobStep['run']> {
  const slice = mailJob.run(...given);
  return { ...slice, checkpoint: { ...slice.checkpoint, announced: true } };
}

/** Keeps the editions, shows where everybody stands and puts the letters into the queue. */
function announceNow(): void {
  // The form that was made just now is not among what this run has read before.
  const session = openSession();
  keepEditions(session);
  writeStanding(session, readStanding(session, 'skip-forms'));
  if (maySend()) enqueue(session, 'targets', null);
}

/** Reads what was answered to inquiries, and keeps and shows it; does nothing where nothing was asked. */
export function pullInquiriesNow(session: Session): void {
  if (!hasInquiries(session.workbook)) return;
  writeStanding(session, readStanding(session, 'where-changed'));
}

/** Copies targets from the templates of positions to everybody who has none. */
export const copyTargets: Api['copyTargets'] = () =>
  withLock(() => {
    const session = openSession();
    const { workbook, cycle } = session;
    refuseUnlessAllowed(workbook, 'import');
    const templates = parseTargetTemplates(workbook.read(TARGET_TEMPLATES)).values;
    const made = targetsFromTemplates(cycle.roster, cycle.targets, templates);
    workbook.append(
      TARGETS,
      made.map((target) => ({ ...target, direction: target.direction && DIRECTION_WORDS[target.direction] })),
    );
    if (made.length > 0) tell(workbook, { action: 'import', record: TARGETS.title, detail: { rows: made.length } });
    return { targets: made.length, people: new Set(made.map(({ rateeId }) => rateeId)).size };
  });

/** Makes the sheets that targets are prepared in, and shows the one that is asked for. */
export const editTargetSheet: Api['editTargetSheet'] = ({ which }) =>
  withLock(() => {
    const workbook = openWorkbook();
    refuseUnlessAllowed(workbook, 'import');
    const table = which === 'templates' ? TARGET_TEMPLATES : POSITION_STANDARDS;
    if (!workbook.read(table)) workbook.write(table, makeGrid(table, []));
    return { shown: workbook.show(table.title) };
  });
