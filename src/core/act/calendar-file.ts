/**
 * Calendar files (`.ics`, RFC 5545): meetings as people take them into whatever calendar they have.
 *
 * The method is PUBLISH and not REQUEST: nobody answers by calendar, since an answer would go to the mailbox of whoever sent
 * the letter, where Teladan reads nothing; and a request holds one meeting only (RFC 5546 3.2), where a supervisor has many.
 * A meeting that moves keeps its UID and has a higher SEQUENCE, so that calendars move it. What is talked about stands in
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
}

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

const eventLines = (event: CalendarEvent): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${event.uid}`,
  `SEQUENCE:${event.sequence}`,
  `DTSTAMP:${stampOf(event.stamp)}`,
  `DTSTART:${stampOf(event.start)}`,
  `DTEND:${stampOf(event.end)}`,
  `SUMMARY:${escaped(event.summary)}`,
  ...(event.place === '' ? [] : [`LOCATION:${escaped(event.place)}`]),
  ...(event.organizer === '' ? [] : [`ORGANIZER:mailto:${event.organizer}`]),
  'CLASS:PRIVATE',
  'STATUS:CONFIRMED',
  'END:VEVENT',
];

/** The file of some meetings: lines end with CR and LF. */
export const calendarFile = (events: readonly CalendarEvent[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Teladan//Rapat Evaluasi//ID',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
