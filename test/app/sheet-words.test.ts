/** Every heading of every sheet says what stands under it, in both languages, and nothing is said of headings that there are not. */
import { expect, test } from 'vitest';
import { sheetWords } from '../../src/app/sheet-words.ts';
import { id } from '../../src/messages/id.ts';
import { LANGUAGES } from '../../src/messages/say.ts';
import { TABLES } from '../../src/tables/index.ts';

test.each(LANGUAGES)('in %s every heading has a note that ends as a sentence does', (language) => {
  for (const table of TABLES) {
    const { noteOf, filledBy } = sheetWords(language, table);
    for (const column of table.columns)
      for (const line of noteOf(column).split('\n'))
        expect(line, `${table.title} ${column.header}`).toMatch(/^\S.*\.$/);
    const [first] = table.columns;
    if (first) expect(noteOf(first)).toContain(filledBy);
  }
});

test('no note is written for a heading that no sheet has', () => {
  const keys = new Set(
    TABLES.flatMap((table) =>
      table.columns.map(({ key }) =>
        `column.${table.key}.${key}` in id ? `column.${table.key}.${key}` : `column.${key}`,
      ),
    ),
  );
  expect(Object.keys(id).filter((key) => key.startsWith('column.') && !keys.has(key))).toEqual([]);
});
