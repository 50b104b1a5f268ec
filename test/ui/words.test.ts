/**
 * Facts about the words of pages: both languages are complete, alike in their values, and all in use, and no page says what
 * only another has words for.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { certificateEn } from '../../src/messages/certificate.en.ts';
import { certificateId } from '../../src/messages/certificate.id.ts';
import { evaluationEn } from '../../src/messages/evaluation.en.ts';
import { evaluationId } from '../../src/messages/evaluation.id.ts';
import { paperEn } from '../../src/messages/paper.en.ts';
import { paperId } from '../../src/messages/paper.id.ts';
import { personEn } from '../../src/messages/person.en.ts';
import { personId } from '../../src/messages/person.id.ts';
import { sidebarEn } from '../../src/messages/sidebar.en.ts';
import { sidebarId } from '../../src/messages/sidebar.id.ts';
import { formatNumber, formatShare, say, speak, type WordKey } from '../../src/ui/words.ts';

const id: Readonly<Record<WordKey, string>> = {
  ...sidebarId,
  ...paperId,
  ...evaluationId,
  ...certificateId,
  ...personId,
};
const en: Readonly<Record<WordKey, string>> = {
  ...sidebarEn,
  ...paperEn,
  ...evaluationEn,
  ...certificateEn,
  ...personEn,
};
const keys = Object.keys(id) as WordKey[];
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
  source.includes(`'${key}'`) || composed.some(([start, end]) => key.startsWith(start) && key.includes(end));

beforeEach(() => speak('id', sidebarId));

describe('words', () => {
  it('has the same keys in both languages', () => {
    expect(Object.keys(sidebarEn).sort()).toEqual(Object.keys(sidebarId).sort());
    expect(Object.keys(paperEn).sort()).toEqual(Object.keys(paperId).sort());
    expect(Object.keys(evaluationEn).sort()).toEqual(Object.keys(evaluationId).sort());
    expect(Object.keys(certificateEn).sort()).toEqual(Object.keys(certificateId).sort());
    expect(Object.keys(personEn).sort()).toEqual(Object.keys(personId).sort());
  });
  it.each(keys)('%s has words and the same placeholders in both languages', (key) => {
    expect(id[key].trim()).not.toBe('');
    expect(en[key].trim()).not.toBe('');
    expect(placeholders(en[key])).toEqual(placeholders(id[key]));
  });
  it('has no words that nobody reads', () => {
    expect(keys.filter((key) => !inUse(key))).toEqual([]);
  });
  it('are those of the page that says them', () => {
    const sourceOf = (file: string) => readFileSync(`src/ui/${file}`, 'utf8');
    const [paper, person, certificate] = ['paper.tsx', 'person.tsx', 'certificate.tsx'].map(sourceOf) as [
      string,
      string,
      string,
    ];
    const documents = [sourceOf('document.tsx'), sourceOf('document-sheet.tsx')];
    const said = (text: string) => keys.filter((key) => text.includes(`'${key}'`));
    expect(said(paper).filter((key) => !(key in paperId))).toEqual([]);
    expect(said(person).filter((key) => !(key in personId))).toEqual([]);
    expect(said(documents.join('')).filter((key) => !(key in evaluationId))).toEqual([]);
    expect(said(certificate).filter((key) => !(key in certificateId))).toEqual([]);
    const rest = [paper, person, certificate, ...documents].reduce((text, own) => text.replace(own, ''), source);
    expect(said(rest).filter((key) => !(key in sidebarId))).toEqual([]);
    expect(() => say('paper.print')).toThrow('no words for paper.print');
  });
  it('calls a sanction a candidate for examination, never more', () => {
    expect(sidebarId['flags.sanction.label']).toBe('kandidat untuk pemeriksaan');
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
    expect(say('detail.prepare', { assignments: 2472 })).toBe('2.472 penugasan');
  });
  it('takes values as they are, whatever they hold', () => {
    expect(say('prepare.assignments', { assignments: "$& {n} O'Neil" })).toBe("Penugasan tersusun: $& {n} O'Neil");
  });
  it('picks the English word by the number', () => {
    speak('en', sidebarEn);
    expect(say('count.people', { n: 1 })).toBe('1 employee');
    expect(say('count.people', { n: 1412.5 })).toBe('1,412.5 employees');
  });
  it('never rounds an unfinished share up to the whole', () => {
    expect([formatShare(0.9999), formatShare(1), formatShare(0.29)]).toEqual(['99,9%', '100%', '29%']);
  });
  it('rounds shares as the sheets do', () => {
    expect([formatShare(11 / 12), formatShare(0.9994)]).toEqual(['91,7%', '99,9%']);
  });
});
