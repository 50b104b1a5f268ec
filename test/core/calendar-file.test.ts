/** Calendar files against the rules of RFC 5545 and RFC 5546, read back by a reader that knows nothing of how they were made. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CalendarEvent, calendarFile, escaped, folded } from '../../src/core/act/calendar-file.ts';

const EVENT: CalendarEvent = {
  uid: '0123456789abcdef@teladan',
  sequence: 2,
  stamp: '2026-12-01T02:00:00.000Z',
  start: '2026-12-14T02:00:00.000Z',
  end: '2026-12-14T02:45:00.000Z',
  summary: 'Rapat evaluasi: Siti; Budi, M.Si.',
  place: 'Ruang A\\B\nlantai 2',
  organizer: 'hr@contoh.example',
  attendees: ['a@contoh.example', 'b@contoh.example'],
};

/** RFC 5545 3.1: lines end with CRLF; a line that begins with a blank goes on with the one before it. */
const unfolded = (text: string): readonly string[] =>
  text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1);
/** RFC 5545 3.3.11: what a value was before it was escaped. */
const unescaped = (value: string): string =>
  value.replace(/\\([\\;,nN])/g, (_, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark));
const readValue = (text: string, name: string): string =>
  unfolded(text)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1) ?? '';

/** Texts with what is special in the format, and characters of two to four octets. */
const words = fc.string({
  unit: fc.constantFrom('a', ' ', ';', ',', '\\', '\n', ':', '"', 'é', '–', '漢', '😀', 'BEGIN:VEVENT'),
  maxLength: 200,
});

describe('lines', () => {
  test('have at most 75 octets, and none of them parts a character (3.1)', () => {
    fc.assert(
      fc.property(words, (text) => {
        const lines = folded(`SUMMARY:${escaped(text)}`).split('\r\n');
        for (const line of lines) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toContain('\ufffd');
        }
        expect(lines.slice(1).every((line) => line.startsWith(' '))).toBe(true);
        expect(lines.map((line, index) => (index === 0 ? line : line.slice(1))).join('')).toBe(
          `SUMMARY:${escaped(text)}`,
        );
      }),
    );
  });
  test('of 75 octets stay one, of 76 become two', () => {
    expect(folded('x'.repeat(75))).toBe('x'.repeat(75));
    expect(folded('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
  });
  test('end with CR and LF everywhere, and there is no other line end (3.1)', () => {
    fc.assert(
      fc.property(words, words, (summary, place) => {
        const text = calendarFile('PUBLISH', [{ ...EVENT, summary, place }]);
        expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
        expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
      }),
    );
  });
});

describe('texts', () => {
  test('are read back as they were, and make no lines of their own (3.3.11)', () => {
    fc.assert(
      fc.property(words, (summary) => {
        const text = calendarFile('PUBLISH', [{ ...EVENT, summary }]);
        expect(unescaped(readValue(text, 'SUMMARY'))).toBe(summary);
        expect(unfolded(text).filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
      }),
    );
  });
  test('hold no control characters (3.1)', () => {
    expect(escaped('a\u0000b\u0007c\r\nd')).toBe('a b c\\nd');
  });
});

describe('the file', () => {
  test('has what a calendar must have (3.6), once, with the version first understood', () => {
    const lines = unfolded(calendarFile('PUBLISH', [EVENT]));
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    for (const name of ['VERSION', 'PRODID', 'METHOD'])
      expect(lines.filter((line) => line.startsWith(`${name}:`))).toHaveLength(1);
    expect(readValue(calendarFile('PUBLISH', [EVENT]), 'VERSION')).toBe('2.0');
  });
  test('publishes: every event has organizer, stamp, start, summary and UID, and no attendee (RFC 5546 3.2.1)', () => {
    const text = calendarFile('PUBLISH', [EVENT, { ...EVENT, uid: 'another@teladan' }]);
    const lines = unfolded(text);
    expect(readValue(text, 'METHOD')).toBe('PUBLISH');
    for (const name of ['ORGANIZER', 'DTSTAMP', 'DTSTART', 'SUMMARY', 'UID', 'SEQUENCE'])
      expect(lines.filter((line) => line.startsWith(`${name}:`))).toHaveLength(2);
    expect(text).not.toContain('ATTENDEE');
  });
  test.each([
    ['REQUEST', 'CONFIRMED'],
    ['CANCEL', 'CANCELLED'],
  ] as const)(
    '%s has organizer, attendees, stamp, UID and sequence, and the status %s (RFC 5546 3.2.2, 3.2.5)',
    (method, status) => {
      const text = calendarFile(method, [EVENT]);
      const lines = unfolded(text);
      expect(readValue(text, 'METHOD')).toBe(method);
      expect(readValue(text, 'STATUS')).toBe(status);
      expect(readValue(text, 'UID')).toBe(EVENT.uid);
      expect(readValue(text, 'SEQUENCE')).toBe('2');
      expect(readValue(text, 'ORGANIZER')).toBe('mailto:hr@contoh.example');
      const attendees = lines.filter((line) => line.startsWith('ATTENDEE'));
      expect(attendees.map((line) => line.slice(line.indexOf('mailto:')))).toEqual([
        'mailto:a@contoh.example',
        'mailto:b@contoh.example',
      ]);
      // Nobody answers to the mailbox that the letter came from.
      if (method === 'REQUEST') for (const line of attendees) expect(line).toContain('RSVP=FALSE');
    },
  );
  test('writes instants in UTC, in the basic form (3.3.5)', () => {
    const text = calendarFile('PUBLISH', [EVENT]);
    expect(readValue(text, 'DTSTART')).toBe('20261214T020000Z');
    expect(readValue(text, 'DTEND')).toBe('20261214T024500Z');
    expect(readValue(text, 'DTSTAMP')).toBe('20261201T020000Z');
  });
  test('leaves out a place and an organizer that are not known', () => {
    const text = calendarFile('PUBLISH', [{ ...EVENT, place: '', organizer: '' }]);
    expect(text).not.toMatch(/LOCATION|ORGANIZER/);
  });
});
