/** Where the announcement of targets stands: read from what was announced and answered, and shown in the sheet Sosialisasi. */
import {
  type Announcement,
  type AnnouncementGround,
  announcements,
  UNDERSTANDINGS,
  type Understanding,
} from '../core/act/announcement.ts';
import { AppError } from '../google/app-error.ts';
import type { Workbook } from '../google/workbook.ts';
import { LANGUAGES, say } from '../messages/say.ts';
import { ANNOUNCEMENT_WORDS, ANNOUNCEMENTS } from '../tables/announcements.ts';
import { EDITIONS, parseEditions } from '../tables/editions.ts';
import { lostHeadings } from '../tables/lost-headings.ts';
import { makeGrid } from '../tables/notation.ts';
import { POSITION_STANDARDS, parsePositionStandards } from '../tables/position-standards.ts';
import { type InquiriesRead, linkedRequests } from './inquiries.ts';
import { understandingLabels } from './inquiry-forms.ts';
import type { Session } from './session.ts';

/**
 * Standards of positions go out with targets and are asked about nowhere else: while their sheet lacks a heading nobody is told anything.
 *
 * @throws AppError with the headings that it lacks
 */
function readStandards(workbook: Workbook): AnnouncementGround['standards'] {
  const grid = workbook.read(POSITION_STANDARDS);
  const keys = POSITION_STANDARDS.columns.map(({ key }) => key);
  const lost = lostHeadings(POSITION_STANDARDS, grid, keys);
  if (lost.length > 0)
    throw new AppError('headings-lost', { sheet: POSITION_STANDARDS.title, headings: lost.join(', ') });
  return parsePositionStandards(grid).values;
}

/** What announcements are planned from. */
export const readGround = ({ workbook, cycle }: Session): AnnouncementGround => ({
  roster: cycle.roster,
  targets: cycle.targets,
  standards: readStandards(workbook),
  editions: parseEditions(workbook.read(EDITIONS), cycle.policy.period),
  period: cycle.policy.period,
});

/** What a chosen label means, in whichever language the form was made. */
const understandingOf = (label: string): Understanding | undefined =>
  UNDERSTANDINGS.find((one) => LANGUAGES.some((language) => understandingLabels(language)[one] === label));

/** Where the announcement stands, by what was answered. */
export function readAnnouncements(
  session: Session,
  { collected }: Pick<InquiriesRead, 'collected'>,
): { readonly ground: AnnouncementGround; readonly all: readonly Announcement[] } {
  const ground = readGround(session);
  return { ground, all: announcements(ground, collected.responses, understandingOf) };
}

/** Writes the sheet Sosialisasi anew. */
export function showAnnouncements(session: Session, read: Pick<InquiriesRead, 'collected'>): readonly [] {
  const { workbook, cycle } = session;
  const { all } = readAnnouncements(session, read);
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
  return [];
}
