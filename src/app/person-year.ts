/** What the workbook keeps of a person through the year: who they are, work, presence, meetings, rating and result, a sheet a part. */
import { ABSENCE_DAYS } from '../tables/absence-days.ts';
import { ACCEPTED_EMAILS } from '../tables/accepted-emails.ts';
import { ANNOUNCEMENTS } from '../tables/announcements.ts';
import { ARCHIVE } from '../tables/archive.ts';
import { ASSIGNMENTS } from '../tables/assignments.ts';
import { ATTENDANCE } from '../tables/attendance.ts';
import { COMMITTEE } from '../tables/committee.ts';
import { CONFLICTS } from '../tables/conflicts.ts';
import { EDITIONS } from '../tables/editions.ts';
import { EMPLOYEES } from '../tables/employees.ts';
import { FINAL_RESULTS } from '../tables/final-results.ts';
import { HISTORY } from '../tables/history.ts';
import { INNOVATIONS } from '../tables/innovations.ts';
import { MEETING_INVITATIONS } from '../tables/meeting-invitations.ts';
import { MEETING_RECORDS } from '../tables/meeting-records.ts';
import { MEETING_RESULTS } from '../tables/meeting-results.ts';
import { MEETINGS } from '../tables/meetings.ts';
import { OBJECTION_DECISIONS } from '../tables/objection-decisions.ts';
import { OBJECTIONS } from '../tables/objections.ts';
import { OUTSIDERS } from '../tables/outsiders.ts';
import { POTENTIALS } from '../tables/potentials.ts';
import { PUBLISHED_COMMENTS } from '../tables/published-comments.ts';
import { PUBLISHED_RESULTS } from '../tables/published-results.ts';
import { RATINGS } from '../tables/ratings.ts';
import { ASKS, REPORTS } from '../tables/reports.ts';
import { RESULT_ANSWERS } from '../tables/result-answers.ts';
import { RULINGS } from '../tables/rulings.ts';
import { SIGNALS } from '../tables/signals.ts';
import { TARGETS } from '../tables/targets.ts';
import { TRENDS } from '../tables/trends.ts';
import { YEAR_END } from '../tables/year-end.ts';
import { type Part, part } from './person-part.ts';
import { historySection, ratingSection } from './person-rating.ts';
import { editionSection, givenSection, publishedSection, reportSection, rosterSection } from './person-sections.ts';
import { askedSection, seenRoster, talentSection } from './person-seen.ts';

export const YEAR_PARTS: readonly Part[] = [
  part('who', EMPLOYEES, { of: ['id'], seen: seenRoster, printed: rosterSection, isLasting: true }),
  part('who', OUTSIDERS, { of: ['id'], seen: ['email', 'position'], isLasting: true }),
  part('who', ACCEPTED_EMAILS, {
    of: ['id'],
    seen: ['at', 'email', 'by'],
    newest: 'at',
    printed: { title: 'personal.emails', keys: ['email', 'at'] },
    isLasting: true,
  }),
  part('who', CONFLICTS, {
    of: ['leftId', 'rightId'],
    seen: ['leftId', 'rightId'],
    counted: ['leftId', 'rightId'],
    isLasting: true,
  }),
  part('who', COMMITTEE, { of: ['id'], seen: ['part'], counted: ['id'], isLasting: true }),
  part('work', TARGETS, {
    of: ['rateeId'],
    seen: ['plan', 'goal', 'realised', 'measure', 'direction', 'weight'],
    printed: {
      title: 'personal.targets',
      keys: ['code', 'plan', 'indicator', 'goal', 'measure', 'weight', 'realised', 'direction', 'due'],
    },
  }),
  part('work', ANNOUNCEMENTS, { of: ['id'], seen: ['state', 'announcedAt', 'answeredAt', 'question'] }),
  part('work', EDITIONS, {
    of: ['personId'],
    seen: ['round', 'at', 'by'],
    newest: 'at',
    printed: editionSection,
  }),
  part('presence', ATTENDANCE, {
    of: ['employeeId'],
    seen: ['month', 'workDays', 'present', 'late', 'unexcused'],
    newest: 'month',
    printed: { title: 'personal.attendance', keys: ['month', 'workDays', 'present', 'late', 'unexcused'] },
  }),
  part('presence', ABSENCE_DAYS, {
    of: ['employeeId'],
    seen: ['day', 'kind'],
    newest: 'day',
    printed: { title: 'personal.absence-days', keys: ['day', 'kind'] },
    isLasting: true,
  }),
  part('work', INNOVATIONS, {
    of: ['employeeId'],
    seen: ['description', 'benefit'],
    printed: { title: 'personal.innovations', keys: ['description', 'benefit'] },
  }),
  part('work', YEAR_END, { of: ['id'], seen: ['state', 'plan', 'reported', 'verdict', 'confirmed'] }),
  part('work', REPORTS, {
    of: ['personId'],
    seen: ['version', 'at'],
    newest: 'at',
    printed: reportSection,
  }),
  part('work', ASKS, {
    of: ['personId'],
    seen: ['version', 'confirmerId', 'at'],
    newest: 'at',
    counted: ['personId', 'confirmerId'],
  }),
  part('meetings', MEETINGS, { of: ['id'], seen: ['day', 'time', 'minutes', 'place', 'off'], newest: 'day' }),
  part('meetings', MEETING_INVITATIONS, {
    of: ['employeeId'],
    seen: ['round', 'start', 'minutes', 'place', 'calledOff'],
    newest: 'at',
    printed: { title: 'personal.invitations', keys: ['round', 'start', 'minutes', 'place', 'calledOff'] },
    counted: ['supervisorId'],
  }),
  part('meetings', MEETING_RESULTS, {
    of: ['id'],
    seen: ['state', 'start', 'heldOn', 'notes', 'actions', 'adjusted', 'reason', 'stance', 'comment'],
  }),
  part('meetings', MEETING_RECORDS, {
    of: ['employeeId'],
    seen: ['round', 'version', 'outcome', 'heldOn', 'at'],
    newest: 'at',
    printed: {
      title: 'personal.meetings',
      keys: ['outcome', 'heldOn', 'notes', 'action1', 'action2', 'action3', 'adjusted', 'reason'],
    },
  }),
  part('rating', RATINGS, { of: ['id'], printed: ratingSection, isLasting: true }),
  part('rating', ASSIGNMENTS, {
    of: ['rateeId', 'raterId'],
    seen: askedSection,
    counted: ['raterId', 'rateeId'],
  }),
  part('rating', ARCHIVE, { of: [], printed: givenSection }),
  part('rating', RULINGS, { of: ['raterId', 'rateeId'], counted: ['raterId', 'rateeId'] }),
  part('rating', SIGNALS, { of: ['id'], seen: ['signal', 'value', 'threshold', 'unitOfValue'], counted: ['id'] }),
  part('rating', POTENTIALS, {
    of: ['employeeId'],
    seen: talentSection,
    printed: { title: 'personal.potentials', keys: ['day', 'found', 'source'] },
    isLasting: true,
  }),
  part('rating', HISTORY, {
    of: ['personId'],
    seen: ['period', 'results', 'behaviour', 'final', 'band', 'quadrant'],
    newest: 'period',
    printed: historySection,
    isLasting: true,
  }),
  part('rating', TRENDS, {
    of: ['id'],
    seen: ['beforePeriod', 'before', 'lastPeriod', 'last', 'comparability', 'change', 'trend', 'lowCycles', 'rulings'],
  }),
  part('results', PUBLISHED_RESULTS, {
    of: ['personId'],
    seen: ['round', 'at', 'until', 'handedOn', 'final', 'band', 'quadrant'],
    newest: 'at',
    printed: publishedSection,
  }),
  part('results', PUBLISHED_COMMENTS, { of: ['personId'], counted: ['personId'] }),
  part('results', RESULT_ANSWERS, {
    of: ['id'],
    seen: ['publishedAt', 'until', 'state', 'answeredAt', 'objectionState', 'decider', 'due'],
  }),
  part('results', OBJECTIONS, {
    of: ['personId'],
    seen: ['number', 'kind', 'sentAt', 'grounds', 'due'],
    newest: 'sentAt',
    printed: { title: 'personal.objections', keys: ['number', 'kind', 'sentAt', 'grounds', 'due'] },
  }),
  part('results', OBJECTION_DECISIONS, {
    of: ['personId'],
    seen: ['objection', 'keptAt', 'outcome', 'final', 'band', 'quadrant', 'reason'],
    newest: 'keptAt',
    printed: { title: 'personal.decisions', keys: ['objection', 'keptAt', 'outcome', 'final', 'band', 'quadrant'] },
  }),
  part('results', FINAL_RESULTS, {
    of: ['id'],
    seen: ['officialFinal', 'officialBand', 'officialQuadrant', 'outcome', 'reason', 'decider', 'decidedAt'],
  }),
];
