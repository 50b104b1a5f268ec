/** The study in the README and in the whole document is what the command prints. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { blockOf, withBlock } from '../../build/study/block.ts';
import { recoveryRowsOf, SIZES, shortRowsOf } from '../../build/study/table.ts';

const readme = readFileSync('README.md', 'utf8');
const rowsOf = (text: string): readonly string[] =>
  blockOf(text)
    .split('\n')
    .filter((line) => line.startsWith('| of '));
const short = rowsOf(readme);
const whole = rowsOf(readFileSync('docs/fairness-study.md', 'utf8'));
const [smallest = { employees: 0, seeds: 0 }] = SIZES;
const NUMBER = '\\d\\.\\d\\d ±\\d\\.\\d\\d';

describe('what is written down', () => {
  test('holds the smallest agencies as they come out now: else run `npm run study -- --write`', () => {
    expect(whole.slice(0, 3)).toEqual(recoveryRowsOf(smallest, 'own', 0));
    expect(short.slice(0, 3)).toEqual(shortRowsOf(smallest, 'own'));
  });

  test('has a row for every regime, size, share missing and method, each with its seeds', () => {
    const form = new RegExp(
      `^\\| of [a-z ]+ \\| \\d+ \\| 1–\\d+ \\| \\d+% \\| [a-z]+(?: \\| ${NUMBER}){4} \\| (?:${NUMBER}|–) \\|$`,
    );
    expect(whole.filter((row) => !form.test(row))).toEqual([]);
    expect(new Set(whole.map((row) => row.split(' | ').slice(0, 5).join())).size).toBe(3 * SIZES.length * 3 * 3);
    const shortForm = new RegExp(`^\\| of [a-z ]+ \\| \\d+ \\| 1–\\d+ \\| [a-z]+(?: \\| ${NUMBER}){3} \\|$`);
    expect(short.filter((row) => !shortForm.test(row))).toEqual([]);
    expect(short).toHaveLength(2 * SIZES.length * 3);
  });

  test('can be replaced any number of times, and nothing about it changes', () => {
    expect(withBlock(readme, blockOf(readme))).toBe(readme);
    expect(blockOf(withBlock(readme, 'other'))).toBe('other');
    expect(() => blockOf('no markers')).toThrow(RangeError);
  });
});
