/** The study in the README is what the command prints. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { blockOf, withBlock } from '../../build/study/block.ts';
import { recoveryRowsOf, SIZES } from '../../build/study/table.ts';

const readme = readFileSync('README.md', 'utf8');
const block = blockOf(readme);
const rows = block.split('\n').filter((line) => line.startsWith('| of '));

describe('the block', () => {
  test('holds the smallest agencies as they come out now: else run `npm run study -- --write`', () => {
    const [smallest = { employees: 0, seeds: 0 }] = SIZES;
    expect(rows.slice(0, 3)).toEqual(recoveryRowsOf(smallest, 'own', 0));
  });

  test('has a row for every regime, size, share missing and method, each with its seeds', () => {
    const number = '\\d\\.\\d\\d ±\\d\\.\\d\\d';
    const form = new RegExp(
      `^\\| of [a-z ]+ \\| \\d+ \\| 1–\\d+ \\| \\d+% \\| [a-z]+(?: \\| ${number}){4} \\| (?:${number}|–) \\|$`,
    );
    expect(rows.filter((row) => !form.test(row))).toEqual([]);
    expect(new Set(rows.map((row) => row.split(' | ').slice(0, 5).join())).size).toBe(3 * SIZES.length * 3 * 3);
    for (const { employees, seeds } of SIZES) expect(block).toContain(`| ${employees} | 1–${seeds} |`);
  });

  test('can be replaced any number of times, and nothing about it changes', () => {
    expect(withBlock(readme, block)).toBe(readme);
    expect(blockOf(withBlock(readme, 'other'))).toBe('other');
    expect(() => blockOf('no markers')).toThrow(RangeError);
  });
});
