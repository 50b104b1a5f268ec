/** Facts about texts without what the eye does not see, as every cell that is read becomes one. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clean } from '../../src/tables/notation.ts';

test.each([
  ['Dinas Kesehatan', 'Dinas Kesehatan'],
  ['  Dinas\u00a0 Kesehatan\t', 'Dinas Kesehatan'],
  ['Dinas\nKesehatan', 'Dinas Kesehatan'],
  ['\ufeff19800101\u200b', '19800101'],
  ['\u2060 \u200d', ''],
  [97.5, '97.5'],
  [true, 'true'],
])('%j becomes %j', (typed, cleaned) => {
  expect(clean(typed)).toBe(cleaned);
});

const piece = fc.constantFrom(
  'a',
  'é',
  ' ',
  '  ',
  '\t',
  '\r\n',
  '\u00a0',
  '\u200b',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u3000',
);
const typed = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

test('what is seen stays in its order, words stand one space apart, and cleaning again changes nothing', () => {
  fc.assert(
    fc.property(typed, (text) => {
      const cleaned = clean(text);
      expect(cleaned).toMatch(/^(?:[aé]+(?: [aé]+)*)?$/);
      expect(cleaned.replaceAll(' ', '')).toBe(text.replace(/[^aé]/g, ''));
      expect(clean(cleaned)).toBe(cleaned);
    }),
  );
});
