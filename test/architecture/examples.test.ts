/** The examples in docstrings are run: a line `expression // => value` must hold for the module it stands in. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const rooms = ['core', 'tables', 'messages', 'google'].map((room) => resolve('src', room));
const files = rooms.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(room, name)),
);

/** Lines of a docstring's examples as expression and expected value. */
function examplesOf(file: string): readonly (readonly [expression: string, expected: string])[] {
  return [...readFileSync(file, 'utf8').matchAll(/^ \* (.+?) \/\/ => (.+)$/gm)].map((match) => [
    match[1] ?? '',
    match[2] ?? '',
  ]);
}

/** Evaluates an expression with the exports of a module as its only names. */
const evaluate = (expression: string, names: Readonly<Record<string, unknown>>): unknown =>
  new Function(...Object.keys(names), `return (${expression});`)(...Object.values(names));

describe.each(files.filter((file) => examplesOf(file).length > 0))('%s', (file) => {
  test.each(examplesOf(file))('%s is %s', async (expression, expected) => {
    const names = (await import(file)) as Readonly<Record<string, unknown>>;
    expect(evaluate(expression, names)).toEqual(evaluate(expected, {}));
  });
});

test('there are examples, and every one written is of the form that is run', () => {
  const written = files.filter((file) => readFileSync(file, 'utf8').includes('@example'));
  expect(written.length).toBeGreaterThan(8);
  expect(written.filter((file) => examplesOf(file).length === 0)).toEqual([]);
});
