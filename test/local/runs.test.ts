/** Laws of runs: they say the same as one value a row would. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deleteFromRuns, insertIntoRuns, runAt, setRun } from '../../src/local/services/runs.ts';
import type { Runs } from '../../src/local/services/state.ts';

const ROWS = 30;
const step = fc.record({
  act: fc.constantFrom('set' as const, 'insert' as const, 'delete' as const),
  at: fc.nat(ROWS - 1),
  count: fc.integer({ min: 1, max: 8 }),
  value: fc.constantFrom('@', '0.00', null),
  like: fc.constantFrom('before' as const, 'after' as const),
});

test('setting, inserting and deleting do what they do to single rows', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const runs: Runs = [];
      const rows: (string | null)[] = new Array<null>(ROWS).fill(null);
      for (const { act, at, count, value, like } of steps) {
        if (act === 'set') {
          setRun(runs, at, at + count, value);
          for (let row = at; row < at + count; row += 1) rows[row] = value;
        } else if (act === 'delete') {
          deleteFromRuns(runs, at, count);
          rows.splice(at, count);
        } else if (at > 0) {
          insertIntoRuns(runs, at, count, like);
          while (rows.length < at) rows.push(null);
          const neighbour = rows[like === 'before' ? at - 1 : at] ?? null;
          rows.splice(at, 0, ...new Array<string | null>(count).fill(neighbour));
        }
      }
      const read = Array.from({ length: 60 }, (_, row) => runAt(runs, row));
      expect(read).toEqual(Array.from({ length: 60 }, (_, row) => rows[row] ?? null));
    }),
  );
});
