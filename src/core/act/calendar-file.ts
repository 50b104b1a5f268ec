/**
 * Calendar files (`.ics`, RFC 5545): meetings as people take them into whatever calendar they have.
 *
 * First invitations are published, since a request holds one meeting only (RFC 5546 3.2.2), where a supervisor has many.
 * What has become otherwise speaks of a meeting that calendars have: one that moved is requested, one that is off is
 * cancelled, each in a file of its own with the same UID and a higher SEQUENCE. Nobody is asked to answer by calendar, since
 * an answer would go to the mailbox of whoever sent the letter, where Teladan reads nothing. What is talked about stands in
 * the letter alone: calendars are shared.
 */
import { utf8 } from '../utf8.ts';

/** One meeting. Instants are ISO texts in UTC, such as `2026-12-14T02:00:00.000Z`. */
export interface CalendarEvent {
  /** The same for one meeting wherever and whenever it is. */
  readonly uid: string;
  readonly sequence: number;
  /** When this was said of it. */
  readonly stamp: string;
  readonly start: string;
  readonly end: string;
  readonly summary: string;
  readonly place: string;
  /** The address of whoever invites; `''` where it is not known. */
  readonly organizer: string;
  /** The addresses of who meets, as far as they are known. */
  readonly attendees: readonly string[];
}

/** What a file says of its meetings. Both others than PUBLISH need an organizer and attendees (RFC 5546 3.2.2, 3.2.5). */
export type CalendarMethod = 'PUBLISH' | 'REQUEST' | 'CANCEL';

const OCTETS = 75;

/**
 * A text as the value of a property (RFC 5545 3.3.11).
 *
 * @example
 * escaped('Ruang A; lantai 2, timur') // => 'Ruang A\\; lantai 2\\, timur'
 */
export const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    // Other control characters may not stand in a text.
    .replace(/\p{Cc}/gu, ' ');

/** A line in pieces of at most 75 octets, none of which parts a character; those after the first begin with a blank. */
export function folded(line: string): string {
  const pieces: string[] = [''];
  let octets = 0;
  for (const character of line) {
    const size = utf8(character).length;
    if (octets + size > OCTETS) {
      pieces.push(' ');
      octets = 1;
    }
    pieces[pieces.length - 1] += character;
    octets += size;
  }
  return pieces.join('\r\n');
}

/** An instant in the basic form: `20261214T020000Z`. */
const stampOf = (instant: string): string => `${instant.slice(0, 19).replace(/[-:]/g, '')}Z`;

const attendeeLine = (method: CalendarMethod, address: string): string =>
  method === 'REQUEST' ? `ATTENDEE;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:${address}` : `ATTENDEE:mailto:${address}`;

const eventLines = (method: CalendarMethod, event: CalendarEvent): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${event.uid}`,
  `SEQUENCE:${event.sequence}`,
  `DTSTAMP:${stampOf(event.stamp)}`,
  `DTSTART:${stampOf(event.start)}`,
  `DTEND:${stampOf(event.end)}`,
  `SUMMARY:${escaped(event.summary)}`,
  ...(event.place === '' ? [] : [`LOCATION:${escaped(event.place)}`]),
  ...(event.organizer === '' ? [] : [`ORGANIZER:mailto:${event.organizer}`]),
  // What is published has no attendees (RFC 5546 3.2.1).
  ...(method === 'PUBLISH' ? [] : event.attendees.map((address) => attendeeLine(method, address))),
  'CLASS:PRIVATE',
  `STATUS:${method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'}`,
  'END:VEVENT',
];

/** The file of some meetings, of one alone unless they are published: lines end with CR and LF. */
export const calendarFile = (method: CalendarMethod, events: readonly CalendarEvent[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Teladan//Rapat Evaluasi//ID',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    ...events.flatMap((event) => eventLines(method, event)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
