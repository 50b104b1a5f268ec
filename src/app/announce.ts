/**
 * Announcing targets (Sosialisasi): makes the form, keeps what is announced and writes to everybody it is new to; and how
 * targets are prepared from those of positions.
 *
 * What is announced is kept before a letter goes, so that stopped anywhere and begun again nobody is told another text
 * under the same number. Whoever has no address keeps a link in the sheet, for HR to give by hand.
 */
import { planAnnouncement, targetsFromTemplates } from '../core/act/announcement.ts';
import { fingerprintOf } from '../core/canonical.ts';
import { AppError } from '../google/app-error.ts';
import { actingEmail } from '../google/identity.ts';
import { withLock } from '../google/lock.ts';
import { timeNow } from '../google/time.ts';
import { EDITIONS, editionRow } from '../tables/editions.ts';
import { parseTargetTemplates, TARGET_TEMPLATES, TARGETS } from '../tables/targets.ts';
import { DIRECTION_WORDS } from '../tables/words.ts';
import { readGround } from './announcements.ts';
import type { Api } from './api.types.ts';
import { tell } from './audit.ts';
import { refuseUnlessAllowed } from './cycle.ts';
import { inquiryJob } from './inquiry-job.ts';
import type { JobStep } from './job.ts';
import { maySend } from './letters.ts';
import { writeProblems } from './problems.ts';
import { pullInquiriesNow } from './pull-inquiries.ts';
import { enqueue } from './queue.ts';
import { openSession, type Session } from './session.ts';

/** Keeps what is announced now. Whoever has been told the same is not told again. */
function keepEditions(session: Session): number {
  const { workbook, cycle } = session;
  const editions = planAnnouncement(readGround(session));
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

/** Keeps the editions, shows where everybody stands and puts the letters into the queue. */
function announceNow(session: Session): void {
  keepEditions(session);
  pullInquiriesNow(session, 'skip-forms');
  const { language } = session.cycle.policy;
  const ofTargets = session.cycle.problems.filter(({ table }) => table === TARGETS.key);
  writeProblems(session.workbook, language, (table) => table === TARGETS.title, ofTargets);
  if (maySend()) enqueue(session, 'targets', null);
}

export const announceJob: JobStep = inquiryJob({
  kinds: ['targets'],
  action: 'announce',
  refuse: (session) => {
    if (session.cycle.targets.length === 0) throw new AppError('no-targets');
    readGround(session);
  },
  addresses: addressesOf,
  keepAndQueue: announceNow,
  noMail: 'progress.announce.no-mail',
});

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
