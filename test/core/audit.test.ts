/** Laws of the audit trail: whatever one hand does to a row is told with its place, and an untouched trail never is. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AuditEntry,
  type AuditLink,
  type AuditRow,
  auditProblems,
  type Chain,
  chainWith,
  hashOf,
  isTold,
  linksAfter,
  NO_CHAIN,
} from '../../src/core/act/audit.ts';

const FIELDS = ['at', 'by', 'action', 'record', 'detail'] as const;
const entry: fc.Arbitrary<AuditEntry> = fc.record({
  at: fc.string({ maxLength: 6 }),
  by: fc.constantFrom('', 'hr@contoh.example'),
  action: fc.constantFrom('Impor', 'Tutup siklus'),
  record: fc.string({ maxLength: 4 }),
  detail: fc.string({ maxLength: 4 }),
});
const entries = (minLength: number) => fc.array(entry, { minLength, maxLength: 9 });

const rowsOf = (links: readonly Omit<AuditRow, 'row'>[]): readonly AuditRow[] =>
  links.map((link, index) => ({ ...link, row: index + 2 }));
const chained = (all: readonly AuditEntry[]) => {
  const links = linksAfter(NO_CHAIN, all);
  return { links, kept: chainWith(NO_CHAIN, links) };
};
const told = (rows: readonly AuditRow[], kept: Chain | undefined) =>
  auditProblems(rows, kept).map(({ code, row, details }) => `${code} ${details?.numbers ?? row}`);

/** Trails with a place in them. */
const trailAt = (minLength: number) =>
  entries(minLength).chain((all) => fc.tuple(fc.constant(chained(all)), fc.nat({ max: all.length - 1 })));
const without = <T>(list: readonly T[], at: number): readonly T[] => list.filter((_, index) => index !== at);

describe('links', () => {
  test('are the SHA-256 of what other software can put together from the row', () => {
    const fields = { number: 2, at: '2026-12-31T09:00:00', by: 'a@b.example', action: 'Impor', record: 'sasaran' };
    const text = `{"action":"Impor","at":"2026-12-31T09:00:00","before":"ab","by":"a@b.example","detail":"baris=3","number":2,"record":"sasaran"}`;
    expect(hashOf({ ...fields, detail: 'baris=3' }, 'ab')).toBe(createHash('sha256').update(text).digest('hex'));
  });
  test('are the same however entries are batched', () => {
    fc.assert(
      fc.property(entries(0), fc.nat(9), (all, cut) => {
        const first = linksAfter(NO_CHAIN, all.slice(0, cut));
        const rest = linksAfter(chainWith(NO_CHAIN, first), all.slice(cut));
        expect([...first, ...rest]).toEqual(linksAfter(NO_CHAIN, all));
      }),
    );
  });
  test('number from 1 and leave none out', () => {
    fc.assert(
      fc.property(entries(0), (all) => {
        expect(chained(all).links.map(({ number }) => number)).toEqual(all.map((_, index) => index + 1));
      }),
    );
  });
});

describe('a trail', () => {
  test('that nobody touched is never told', () => {
    fc.assert(
      fc.property(entries(0), (all) => {
        const { links, kept } = chained(all);
        expect([told(rowsOf(links), kept), told(rowsOf(links), undefined)]).toEqual([[], []]);
      }),
    );
  });
  test('tells the row whose text was edited', () => {
    fc.assert(
      fc.property(trailAt(1), fc.constantFrom(...FIELDS, 'hash' as const), fc.string(), ([trail, at], field, text) => {
        const { links, kept } = trail;
        fc.pre(links[at]?.[field] !== text);
        const rows = rowsOf(links.map((link, index) => (index === at ? { ...link, [field]: text } : link)));
        expect(told(rows, kept)).toEqual([`audit-edited ${at + 2}`]);
      }),
    );
  });
  test('tells the row whose number was edited', () => {
    const numbers = fc.oneof(fc.integer({ min: -3, max: 12 }), fc.double(), fc.constant(undefined));
    fc.assert(
      fc.property(trailAt(1), numbers, ([{ links, kept }, at], number) => {
        fc.pre(number !== at + 1);
        const rows = rowsOf(links.map((link, index) => (index === at ? { ...link, number } : link)));
        expect(told(rows, kept)).toEqual([`audit-edited ${at + 2}`]);
      }),
    );
  });
  test('tells the number that is gone, and whether from the end', () => {
    fc.assert(
      fc.property(trailAt(1), ([{ links, kept }, at]) => {
        const code = at === links.length - 1 ? 'audit-cut' : 'audit-removed';
        expect(told(rowsOf(without(links, at)), kept)).toEqual([`${code} ${at + 1}`]);
      }),
    );
  });
  test('tells what was cut off at its end, all of it included', () => {
    fc.assert(
      fc.property(trailAt(1), ([{ links, kept }, at]) => {
        const numbers = at + 1 === links.length ? String(at + 1) : `${at + 1}-${links.length}`;
        expect(told(rowsOf(links.slice(0, at)), kept)).toEqual([`audit-cut ${numbers}`]);
      }),
    );
  });
  test('tells that two rows were swapped, and nothing else of them', () => {
    fc.assert(
      fc.property(trailAt(2), fc.nat(8), ([{ links, kept }, at], other) => {
        const to = other % links.length;
        fc.pre(to !== at);
        const swapped = links.map((link, index) => (index === at ? links[to] : index === to ? links[at] : link));
        const problems = auditProblems(rowsOf(swapped as readonly AuditLink[]), kept);
        expect(problems.map(({ code }) => code)).toEqual(['audit-reordered']);
      }),
    );
  });
  test('tells a row that was inserted anywhere', () => {
    const any = fc.record({
      number: fc.option(fc.integer({ min: -2, max: 12 }), { nil: undefined }),
      hash: fc.string(),
    });
    fc.assert(
      fc.property(trailAt(1), entry, any, ([{ links, kept }, at], made, { number, hash }) => {
        const rows = [...links.slice(0, at), { ...made, number, hash }, ...links.slice(at)];
        expect(told(rowsOf(rows), kept)).toEqual([`audit-inserted ${at + 2}`]);
      }),
    );
  });
  test('tells a row that was copied', () => {
    fc.assert(
      fc.property(trailAt(1), fc.nat(9), ([{ links, kept }, at], to) => {
        const copied = [...links.slice(0, to), ...links.slice(at, at + 1), ...links.slice(to)];
        const codes = auditProblems(rowsOf(copied), kept).map(({ code }) => code);
        expect(codes).toContain('audit-inserted');
      }),
    );
  });
  test('tells a row that goes on after the end, made as Teladan makes them', () => {
    fc.assert(
      fc.property(entries(0), entry, (all, more) => {
        const { links, kept } = chained(all);
        const rows = rowsOf([...links, ...linksAfter(kept, [more])]);
        expect(told(rows, kept)).toEqual([`audit-inserted ${links.length + 2}`]);
      }),
    );
  });
  test('tells that it was written anew from some row on, as only the kept head can', () => {
    fc.assert(
      fc.property(trailAt(1), entry, ([{ links, kept }, at], other) => {
        const whole = links.slice(0, at);
        const forged = linksAfter(chainWith(NO_CHAIN, whole), [other, ...links.slice(at + 1)]);
        fc.pre(forged[0]?.hash !== links[at]?.hash);
        const rows = rowsOf([...whole, ...forged]);
        expect(told(rows, kept)).toEqual([`audit-replaced ${links.length + 1}`]);
        expect(told(rows, undefined)).toEqual([]);
      }),
    );
  });
  test('goes on after a row that was cut off, which stays told', () => {
    const { links, kept } = chained(
      ['a', 'b', 'c'].map((detail) => ({ at: '', by: '', action: '', record: '', detail })),
    );
    const more = linksAfter(kept, [{ at: '', by: '', action: '', record: '', detail: 'd' }]);
    expect(told(rowsOf([...links.slice(0, 2), ...more]), chainWith(kept, more))).toEqual(['audit-removed 3']);
  });
});

test('what the last entry about a record says is told already, whatever was told of others since', () => {
  const about = (record: string, detail: string) => ({ action: 'Impor', record, detail });
  const trail = [about('a', '1'), about('a', '2'), about('b', '1')];
  expect(isTold(trail, about('a', '2'))).toBe(true);
  expect(isTold(trail, about('a', '1'))).toBe(false);
  expect(isTold(trail, about('c', '1'))).toBe(false);
  expect(isTold(trail, { ...about('a', '2'), action: 'Tandai surat' })).toBe(false);
});
