/**
 * Facts about where words stand: what people read is written in messages/ alone, and what pages and letters say of a closed list
 * in Bahasa Indonesia is the very word of the sheets.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { id } from '../../src/messages/id.ts';
import { MOVE_WORDS } from '../../src/tables/dossier-moves.ts';
import { DOSSIER_STATE_WORDS, TRACK_WORDS } from '../../src/tables/dossiers.ts';
import { SIGN_WORDS } from '../../src/tables/early-signs.ts';
import { TABLES } from '../../src/tables/index.ts';
import { MEETING_STATE_WORDS } from '../../src/tables/meeting-results.ts';
import { PART_WORDS } from '../../src/tables/monthly-scores.ts';
import { OBJECTION_WORDS, OVERDUE } from '../../src/tables/result-answers.ts';
import { DATA_WORDS } from '../../src/tables/retention.ts';
import { AWARD_WORDS, BAND_WORDS, COMPARABILITY_WORDS, QUADRANT_WORDS } from '../../src/tables/words.ts';

const SHEET_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  band: BAND_WORDS,
  quadrant: QUADRANT_WORDS,
  comparability: COMPARABILITY_WORDS,
  award: AWARD_WORDS,
  track: TRACK_WORDS,
  'dossier-state': DOSSIER_STATE_WORDS,
  move: MOVE_WORDS,
  sign: SIGN_WORDS,
  'meeting-state': MEETING_STATE_WORDS,
  part: PART_WORDS,
  data: DATA_WORDS,
  objection: OBJECTION_WORDS,
};

test('in Bahasa Indonesia a closed list is said as the sheets say it, word by word', () => {
  const said = Object.fromEntries(Object.entries(id).filter(([key]) => key.startsWith('word.')));
  const held = Object.entries(SHEET_WORDS).flatMap(([list, words]) =>
    Object.entries(words).map(([key, word]) => [`word.${list}.${key}`, word] as const),
  );
  expect(said).toEqual({ ...Object.fromEntries(held), 'word.late': `${OVERDUE}{state}` });
});

const ROOMS = ['src/ui', 'src/app'].map((room) => new URL(`../../${room}/`, import.meta.url));
/** A word of letters with another one, or with a hole of a template, beside it. */
const SENTENCE = /\p{L}{2,}[,.:;]?\s+(\p{L}{2,}|·)|·\s+\p{L}{2,}/u;
/** What nobody reads as a sentence, by what it is. */
const NO_SENTENCE: readonly RegExp[] = [
  // Styles, and what a link tells a browser.
  /^@page|^@bottom|^\.\w+\{|^noopener noreferrer$/,
  // A number that has the same name in every language.
  /^·, NIP ·\. ·$/,
  // Our own mistakes, thrown to whoever writes the program.
  /^There is no |^Nothing says what column /,
];
/** Classes that the styles of pages know. */
const CLASSES = new Set(
  readdirSync(new URL('../../src/ui/', import.meta.url))
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) =>
      readFileSync(new URL(`../../src/ui/${file}`, import.meta.url), 'utf8').match(/(?<=\.)[a-z][\w-]*/g),
    ),
);
const areClasses = (text: string): boolean => text.split(/\s+/).every((word) => word === '·' || CLASSES.has(word));

/** Names of sheets, which are the same in every language; a name with a hole in it is a key. */
const SHEETS = TABLES.map(({ title }) => title);
const COLUMNS = TABLES.flatMap(({ columns }) => columns.map(({ header }) => header));

/** Program text without its comments. */
const uncommented = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/ .*$/gm, '$1');

/** A hole of a template, with what stands in it up to two braces deep. */
const HOLE = /\$\{((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}/g;

/** What stands between quotes, and between the tags of a page; also in the holes of a template. */
function writtenIn(file: string, text: string): readonly string[] {
  const program = uncommented(text).replace(/\bclass="[^"]*"/g, '');
  const holes = [...program.matchAll(HOLE)].map((one) => one[1] ?? '');
  const plain = program.replace(HOLE, '·').replace(/`([^`]*)`/g, (_, template: string) => JSON.stringify(template));
  const quoted = [...plain.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"/g)].map(
    (one) => one[1] ?? one[2] ?? '',
  );
  const between = file.endsWith('x') ? [...plain.matchAll(/>([^<>{}=;()]+)</g)].map((one) => one[1]?.trim() ?? '') : [];
  return [
    ...[...quoted, ...between].filter((one) => SENTENCE.test(one)),
    ...holes.flatMap((hole) => writtenIn(file, hole)),
  ];
}

test('the guard sees a sentence in quotes, in a template, in its holes and between tags', () => {
  const page = [
    "const a = 'Simpan dulu'; // tidak ini",
    'const b = `Nilai $' + "{say('x.y', { n: f({}) })} sudah $" + "{c ? 'tidak ada' : d} ada`;",
    '<p class="box quiet">Belum ada\n  berkas</p>',
  ].join('\n');
  expect(writtenIn('a.tsx', page).map((one) => one.replace(/\s+/g, ' '))).toEqual([
    'Simpan dulu',
    'Nilai · sudah · ada',
    'Belum ada berkas',
    'tidak ada',
  ]);
  expect(writtenIn('a.ts', "import { a } from './b.ts'; say('role.peer')")).toEqual([]);
});

test('no sentence is written in a page or a use case', () => {
  const found = ROOMS.flatMap((room) =>
    readdirSync(room, { recursive: true })
      .map(String)
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) =>
        writtenIn(file, readFileSync(new URL(file, room), 'utf8'))
          .filter((one) => !SHEETS.includes(one) && !COLUMNS.includes(one))
          .filter((one) => !areClasses(one) && !NO_SENTENCE.some((form) => form.test(one)))
          .map((one) => `${file}: ${one}`),
      ),
  );
  expect(found).toEqual([]);
});
