/** Days and moments of tables as cells of a sheet hold them: whatever is written is read again as it was, wherever script and workbook are. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellOf, countedIn, dateIn, textIn } from '../../src/google/dates.ts';
import { isoWriter } from '../../src/google/time.ts';
import type { Exactness } from '../../src/tables/notation.ts';

const ZONES = ['Asia/Jakarta', 'Asia/Jayapura', 'America/New_York', 'Europe/Berlin', 'GMT+07:30'];

/** What a cell holds, and what is read of it. */
const again = (zone: string, text: string, time: Exactness): string | undefined => {
  const date = dateIn(zone, text, time);
  return date && textIn(zone, date.getTime(), time);
};

test.each(ZONES)('in %s a day, midnight, 29 February and the last second of a year come back as they were', (zone) => {
  const cases: readonly (readonly [string, Exactness])[] = [
    ['2026-12-16', 'day'],
    ['2028-02-29', 'day'],
    ['2027-01-18T09:45', 'minute'],
    ['2027-01-18T00:00', 'minute'],
    ['2026-12-30T09:06:23', 'second'],
    ['2027-01-13T23:59:59', 'second'],
    ['2026-12-31T23:59:59', 'second'],
    ['2028-02-29T23:59:59', 'second'],
    ['2027-01-01T00:00:00', 'second'],
  ];
  expect(cases.map(([text, time]) => again(zone, text, time))).toEqual(cases.map(([text]) => text));
});

test('so does any time; what clocks leave out, or show twice, is no other time for it', () => {
  const instant = fc.date({ min: new Date('1970-01-02'), max: new Date('2099-12-30'), noInvalidDate: true });
  fc.assert(
    fc.property(fc.constantFrom(...ZONES), instant, (zone, at) => {
      const text = isoWriter(zone)(at);
      expect(again(zone, text, 'second')).toBe(text);
      expect([undefined, text.slice(0, 10)]).toContain(again(zone, text.slice(0, 10), 'day'));
    }),
    { numRuns: 300 },
  );
  expect(again('Europe/Berlin', '2026-03-29T02:30:00', 'second')).toBeUndefined();
  expect(again('Europe/Berlin', '2026-10-25T02:30:00', 'second')).toBe('2026-10-25T02:30:00');
});

test('hours in which clocks are put are told second by second', () => {
  const slow = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short', timeStyle: 'medium' });
  const write = isoWriter('Europe/Berlin');
  for (const begin of ['2026-03-29T00:00:00Z', '2026-10-25T00:00:00Z'])
    for (let minute = 0; minute < 180; minute++) {
      const at = new Date(Date.parse(begin) + minute * 60_000);
      expect(write(at)).toBe(slow.format(at).replace(' ', 'T'));
    }
});

test('what is no day or moment of its column stays a text', () => {
  const stay: readonly (readonly [string, Exactness])[] = [
    ['siang ini', 'second'],
    ['', 'day'],
    ['2026-02-30', 'day'],
    ['2026-13-01T00:00:00', 'second'],
    ['2026-12-16', 'second'],
    ['2026-12-16T00:00:00', 'day'],
    ['2027-01-18 09:45', 'minute'],
    ['0206-12-01', 'day'],
    ['31/12/2026', 'day'],
  ];
  for (const [text, time] of stay) expect([text, dateIn('Asia/Jakarta', text, time)]).toEqual([text, undefined]);
});

test('a part of a second that a cell misses by is none, and a time in a column of days is kept', () => {
  const at = Date.parse('2026-12-31T16:59:58.999Z');
  expect(textIn('Asia/Jakarta', at, 'second')).toBe('2026-12-31T23:59:59');
  expect(again('Asia/Jakarta', '2026-12-16T09:30:00', 'day')).toBe('2026-12-16T09:30:00');
});

test('dates that are shown as numbers are those days and moments by the wall, and other numbers are none', () => {
  const days = (text: string) => Date.parse(`${text}Z`) / 86_400_000 + 25_569;
  expect(countedIn(46372, 'day')).toBe('2026-12-16');
  for (const text of ['1970-01-01T00:00:01', '2027-01-13T23:59:59', '2028-02-29T12:34:56', '2099-12-31T23:59:59'])
    expect(countedIn(days(text), 'second')).toBe(text);
  expect(countedIn(days('2027-01-18T09:45'), 'minute')).toBe('2027-01-18T09:45');
  expect([2026, 25_568.9, 73_051, -1].map((number) => countedIn(number, 'day'))).toEqual(Array(4).fill(undefined));
});

test('a date that somebody has made plain text of is read as what it showed, and words stay words', () => {
  expect(cellOf('14 Jan 2027 23.59', 'second')).toBe('2027-01-14T23:59:00');
  expect(cellOf('16 Des 2026', 'day')).toBe('2026-12-16');
  expect(cellOf('16 Des 2026', 'minute')).toBe('2026-12-16T00:00');
  expect(cellOf('46372.5', 'minute')).toBe('2026-12-16T12:00');
  expect([cellOf('siang ini', 'second'), cellOf('14 Jan 2027 23.59')]).toEqual(['siang ini', '14 Jan 2027 23.59']);
});
