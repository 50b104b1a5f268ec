/** The announcement of targets as the sidebar shows it: how many understand, unit by unit, and who has asked what. */
import {
  ANNOUNCEMENT_STATES,
  type Announcement,
  announcementProblems,
  lastEditions,
  planAnnouncement,
  targetsFromTemplates,
} from '../core/act/announcement.ts';
import { byText, groupBy } from '../core/number.ts';
import type { Problem } from '../core/problem.ts';
import { AppError } from '../google/app-error.ts';
import { withLock } from '../google/lock.ts';
import { say } from '../messages/say.ts';
import { parseTargets, parseTargetTemplates, TARGET_TEMPLATES, TARGETS } from '../tables/targets.ts';
import { editionText } from './announced-words.ts';
import { readAnnouncements, readGround } from './announcements.ts';
import type { AnnouncementView, Api } from './api.types.ts';
import { refuseUnlessAllowed } from './cycle.ts';
import { askingForms, readInquiries } from './inquiries.ts';
import { previewOf, type Unwritten } from './letter-preview.ts';
import { letterGround, lookAtLedger } from './letters.ts';
import { problemViews } from './problems.ts';
import { pullInquiriesNow } from './pull-inquiries.ts';
import { openSession, type Session } from './session.ts';

/** Most questions and problems that the sidebar lists; the sheets hold them all. */
const LISTED = 50;

const isOpen = ({ state }: Announcement): boolean => state !== 'acknowledged' && state !== 'no-targets';

function byUnit({ cycle }: Session, all: readonly Announcement[]): AnnouncementView['units'] {
  const unitOf = ({ personId }: Announcement): string => cycle.roster.people.get(personId)?.unit ?? '';
  const having = all.filter(({ state }) => state !== 'no-targets');
  return [...groupBy(having, unitOf)]
    .map(([unit, own]) => ({
      unit,
      people: own.length,
      open: own.filter(isOpen).length,
      asked: own.filter(({ state }) => state === 'asked').length,
    }))
    .sort((a, b) => b.open - a.open || byText(a.unit, b.unit));
}

/**
 * What keeps targets from being announced. Where Sasaran lacks a heading that is told alone: each of its rows lacks what stood below.
 */
function faultsNow({ workbook, cycle }: Session): readonly Problem[] {
  const headings = parseTargets(workbook.read(TARGETS)).problems.filter(
    ({ code, column }) => HEADING_FAULTS.includes(code) && column !== 'realised',
  );
  return headings.length > 0 ? headings : announcementProblems(cycle.targets, cycle.policy.period);
}

const HEADING_FAULTS: readonly Problem['code'][] = ['column-missing', 'column-repeated'];

function viewOf(session: Session): AnnouncementView {
  const { workbook, cycle } = session;
  const read = readInquiries(session, 'skip-forms');
  const { ground, all } = readAnnouncements(session, read);
  const { values: templates } = parseTargetTemplates(workbook.read(TARGET_TEMPLATES));
  const copied = targetsFromTemplates(cycle.roster, cycle.targets, templates);
  const problems = faultsNow(session);
  const questions = all.filter(({ state }) => state === 'question');
  return {
    counts: Object.fromEntries(
      ANNOUNCEMENT_STATES.map((state) => [state, all.filter((one) => one.state === state).length]),
    ) as AnnouncementView['counts'],
    due: planAnnouncement(ground).length,
    problems: problemViews(cycle.policy.language, problems.slice(0, LISTED)),
    problemsTotal: problems.length,
    copyable: new Set(copied.map(({ rateeId }) => rateeId)).size,
    form: askingForms(session).find(({ role }) => role === 'targets')?.url ?? '',
    held: read.collected.held,
    matters: read.collected.matters.length,
    units: byUnit(session, all),
    questions: questions.slice(0, LISTED).map(({ personId, question, answeredAt }) => ({
      name: cycle.roster.people.get(personId)?.name ?? personId,
      unit: cycle.roster.people.get(personId)?.unit ?? '',
      question,
      time: answeredAt,
    })),
    questionsTotal: questions.length,
  };
}

/** Where the announcement stands. Changes nothing. */
export const announcement: Api['announcement'] = () => viewOf(openSession());

/** Pulls what was answered to inquiries, and says where the announcement stands then. */
export const pullInquiries: Api['pullInquiries'] = () =>
  withLock(() => {
    const session = openSession();
    refuseUnlessAllowed(session.workbook, 'inquire');
    pullInquiriesNow(session);
    return viewOf(session);
  });

/** Whoever would be told nothing: without targets, or with some that cannot be announced yet. */
function untold({ cycle }: Session, told: ReadonlySet<string>): readonly Unwritten[] {
  const having = new Set(cycle.targets.map(({ rateeId }) => rateeId));
  return cycle.roster.ratees
    .filter(({ id }) => !told.has(id))
    .map(({ id }) => ({ personId: id, reason: having.has(id) ? 'unmeasurable' : 'no-targets' }));
}

/** The announcement as it would be made now. Nobody has a link to it yet, so a word stands in its place. */
export const previewAnnouncement: Api['previewAnnouncement'] = () => {
  const session = openSession();
  const { workbook, cycle } = session;
  const { language } = cycle.policy;
  refuseUnlessAllowed(workbook, 'announce');
  if (cycle.targets.length === 0) throw new AppError('no-targets');
  const ground = readGround(session);
  const due = planAnnouncement(ground);
  const last = lastEditions([...ground.editions, ...due.map((edition) => ({ ...edition, at: '', by: '' }))]);
  const link = say(language, 'letter.targets.link-later');
  const assignments = [...last.values()].map(({ personId, round }) => ({
    raterId: personId,
    rateeId: personId,
    role: 'targets' as const,
    round,
    link,
  }));
  const preview = previewOf(session, {
    kind: 'targets',
    ground: { ...letterGround(session, lookAtLedger(workbook), 'targets'), assignments },
    detailsOf: ({ personId }) => {
      const edition = last.get(personId);
      return edition ? editionText(language, edition) : '';
    },
    others: untold(session, new Set(last.keys())),
  });
  return { ...preview, due: due.length };
};
