/** The announcement of targets as the sidebar shows it: how many understand, unit by unit, and who has asked what. */
import {
  ANNOUNCEMENT_STATES,
  type Announcement,
  announcementProblems,
  planAnnouncement,
  targetsFromTemplates,
} from '../core/act/announcement.ts';
import { byText, groupBy } from '../core/number.ts';
import { withLock } from '../google/lock.ts';
import { parseTargetTemplates, TARGET_TEMPLATES } from '../tables/targets.ts';
import { readAnnouncements } from './announcements.ts';
import type { AnnouncementView, Api } from './api.types.ts';
import { refuseUnlessAllowed } from './cycle.ts';
import { askingForms, readInquiries } from './inquiries.ts';
import { pullInquiriesNow } from './pull-inquiries.ts';
import { openSession, type Session } from './session.ts';

/** Most questions that the sidebar lists; the sheet holds them all. */
const LISTED = 50;

const isOpen = ({ state }: Announcement): boolean => state !== 'acknowledged' && state !== 'no-targets';

function byUnit({ cycle }: Session, all: readonly Announcement[]): AnnouncementView['units'] {
  const unitOf = ({ personId }: Announcement): string => cycle.roster.people.get(personId)?.unit ?? '';
  const having = all.filter(({ state }) => state !== 'no-targets');
  return [...groupBy(having, unitOf)]
    .map(([unit, own]) => ({ unit, people: own.length, open: own.filter(isOpen).length }))
    .sort((a, b) => b.open - a.open || byText(a.unit, b.unit));
}

function viewOf(session: Session): AnnouncementView {
  const { workbook, cycle } = session;
  const read = readInquiries(session, 'skip-forms');
  const { ground, all } = readAnnouncements(session, read);
  const { values: templates } = parseTargetTemplates(workbook.read(TARGET_TEMPLATES));
  const copied = targetsFromTemplates(cycle.roster, cycle.targets, templates);
  const questions = all.filter(({ state }) => state === 'question');
  return {
    counts: Object.fromEntries(
      ANNOUNCEMENT_STATES.map((state) => [state, all.filter((one) => one.state === state).length]),
    ) as AnnouncementView['counts'],
    due: planAnnouncement(ground).length,
    problems: announcementProblems(cycle.targets, cycle.policy.period).length,
    copyable: new Set(copied.map(({ rateeId }) => rateeId)).size,
    form: askingForms(session).find(({ role }) => role === 'targets')?.url ?? '',
    held: read.collected.held,
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
