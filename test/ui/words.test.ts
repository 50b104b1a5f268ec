/**
 * Facts about the words of pages: both languages are complete, alike in their values, and all in use, and no page says what
 * only another has words for.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatNumber, formatShare, speaking } from '../../src/ui/words.ts';
import { EN, en, ID, id } from './dictionary.ts';

const keys = Object.keys(id);
const placeholders = (text: string) => [...new Set([...text.matchAll(/\{([^{}|]+)/g)].map(([, name]) => name))].sort();

/** Keys written out in the source, and beginnings or ends of those put together there. */
const source = readdirSync('src/ui')
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(`src/ui/${file}`, 'utf8'))
  .join('\n');
const composed = [...source.matchAll(/`([a-z.]+)\$\{[^}]+\}([a-z.]*)(?:\$\{[^}]+\})?`/g)].map(
  ([, start = '', end = '']) => [start, end] as const,
);
const inUse = (key: string) =>
  [`'${key}'`, `"${key}"`].some((one) => source.includes(one)) ||
  composed.some(([start, end]) => key.startsWith(start) && key.includes(end));

describe('words', () => {
  it('has the same keys in both languages, topic by topic', () => {
    expect([...EN.keys()].sort()).toEqual([...ID.keys()].sort());
    for (const [topic, words] of ID)
      expect([topic, Object.keys(EN.get(topic) ?? {}).sort()]).toEqual([topic, Object.keys(words).sort()]);
  });
  it('has each key in one topic only', () => {
    const all = [...ID.values()].flatMap((words) => Object.keys(words));
    expect(all.filter((key, index) => all.indexOf(key) !== index)).toEqual([]);
  });
  it.each(keys)('%s has words and the same placeholders in both languages', (key) => {
    expect(id[key]?.trim()).not.toBe('');
    expect(en[key]?.trim()).not.toBe('');
    expect(placeholders(en[key] ?? '')).toEqual(placeholders(id[key] ?? ''));
  });
  it('has no words that nobody reads', () => {
    expect(keys.filter((key) => !inUse(key))).toEqual([]);
  });
  it('calls a sanction a candidate for examination, never more', () => {
    expect(id['flags.sanction.label']).toBe('kandidat untuk pemeriksaan');
  });
});

describe('source of the page', () => {
  it('never writes markup from text', () => {
    expect(source).not.toMatch(/innerHTML|insertAdjacent|document\.write/i);
  });
});

describe('say', () => {
  it('writes numbers as Indonesian readers do', () => {
    expect(formatNumber(97.25)).toBe('97,25');
    expect(speaking({ count: '{assignments} penugasan' })('count', { assignments: 2472 })).toBe('2.472 penugasan');
  });
  it('takes values as they are, whatever they hold', () => {
    const say = speaking({ assigned: 'Penugasan tersusun: {assignments}' });
    expect(say('assigned', { assignments: "$& {n} O'Neil" })).toBe("Penugasan tersusun: $& {n} O'Neil");
  });
  it('picks the English word by the number', () => {
    const say = speaking({ people: en['count.people'] ?? '' });
    expect(say('people', { n: 1 })).toBe('1 employee');
    expect(say('people', { n: 1412.5 })).toMatch(/ employees$/);
  });
  it('never rounds an unfinished share up to the whole', () => {
    expect([formatShare(0.9999), formatShare(1), formatShare(0.29)]).toEqual(['99,9%', '100%', '29%']);
  });
  it('rounds shares as the sheets do', () => {
    expect([formatShare(11 / 12), formatShare(0.9994)]).toEqual(['91,7%', '99,9%']);
  });
});
