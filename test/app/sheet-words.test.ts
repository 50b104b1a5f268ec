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

/** What a number may be in, by how it is shown: a share, a measured number, or something that is counted, numbered or timed. */
const UNITS = {
  id: {
    share: /dalam persen/,
    measured: /\d–\d|poin|Satuan|[Bb]obot|JP|paling besar 1|95%|1 berarti/,
    counted:
      /Banyaknya|Jumlah|[Bb]erapa|[Nn]omor|[Hh]ari|[Mm]enit|[Jj]am|JP|Tahun|Orang yang|Pegawai dengan|Yang sudah|Penugasan yang|Jawaban yang|Periode|[Uu]rutan|Peringkat|Tanda pengenal/,
  },
  en: {
    share: /in percent/,
    measured: /\d–\d|[Pp]oints|Satuan|[Ss]hare|[Hh]ours|1 at most|95%|1 is/,
    counted:
      /[Nn]umber|How (?:many|often)|[Dd]ays|minutes|[Hh]ours|Year|Which|People|Employees|Those|Assignments|Answers|[Pp]eriods|Row|Place|Id/,
  },
} as const;

test.each(LANGUAGES)('in %s the note of every number says what it is in', (language) => {
  for (const table of TABLES) {
    const { noteOf } = sheetWords(language, table);
    for (const column of table.columns) {
      if (column.kind !== 'number') continue;
      const { share, measured, counted } = UNITS[language];
      const unit = column.format?.includes('%') ? share : column.format === '0' ? counted : measured;
      expect(noteOf(column).split('\n')[0], `${table.title} ${column.header}`).toMatch(unit);
    }
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
