/** The guide for officers: every picture and page that it points to is there, and so is every button and sheet it names. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en, id } from '../ui/dictionary.ts';
import { isSaid, strangersIn } from '../ui/named.ts';

const FOLDER = 'docs/panduan';
const pages = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ name, text: readFileSync(`${FOLDER}/${name}`, 'utf8') }));
const pictures = readdirSync(`${FOLDER}/gambar`);

/** Where links and pictures of a text lead, inside the guide. */
const targetsOf = (text: string): readonly string[] =>
  [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, to = '']) => to).filter((to) => !/^\w+:/.test(to));

test.each(pages)('$name leads to what is there', ({ text }) => {
  expect(targetsOf(text).filter((to) => !existsSync(`${FOLDER}/${to}`))).toEqual([]);
});

test.each(pages)('$name names only buttons and sheets that there are', ({ text }) => {
  // A name may be broken by the end of a line; a sheet may begin a sentence.
  const flat = text.replace(/\s+/g, ' ').replace(/\bSheet /g, 'sheet ');
  expect(strangersIn('id', [flat])).toEqual([]);
});

test('every page is in the contents, and every picture on a page', () => {
  const linked = pages.flatMap(({ text }) => targetsOf(text));
  expect(pages.map(({ name }) => name).filter((name) => name !== 'README.md' && !linked.includes(name))).toEqual([]);
  expect(pictures.filter((name) => !linked.includes(`gambar/${name}`))).toEqual([]);
});

/** A form on a phone, and the workbook that leadership opens: neither is a page of the sidebar. */
const OTHERS = ['formulir-ponsel.png', 'buku-pimpinan.png'];

test('every picture of the sidebar shows buttons, parts and columns that are still called so', () => {
  const lines = readFileSync(`${FOLDER}/gambar.txt`, 'utf8').trimEnd().split('\n');
  const shown = lines.map((line) => line.split('\t'));
  const names = [...new Set(shown.map(([name]) => `${name}.png`))];
  expect(names.sort()).toEqual(pictures.filter((name) => !OTHERS.includes(name)).sort());
  expect(shown.filter(([, text = '']) => !isSaid(text))).toEqual([]);
});

test('the pictures are light', () => {
  const sizes = pictures.map((name) => statSync(`${FOLDER}/gambar/${name}`).size);
  expect(Math.max(...sizes)).toBeLessThan(200_000);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_500_000);
});

/** A text without the ends of its lines. */
const flat = (file: string): string => readFileSync(file, 'utf8').replace(/\s+/g, ' ');

test('who can read the workbook is said truthfully wherever it is said: nothing in it is hidden from whoever opens it', () => {
  for (const file of ['01-memasang', '10-ringkasan'])
    expect([file, flat(`${FOLDER}/${file}.md`)]).toEqual([
      file,
      expect.stringMatching(/[Ss]iapa( pun)? yang dapat membukanya dapat membaca setiap sel/),
    ]);
  expect(id['help.note.summary.1']).toContain('siapa yang dapat membukanya dapat membaca setiap sel');
  expect(en['help.note.summary.1']).toContain('whoever can open it can read every cell');
  const readme = flat('README.md');
  expect(readme).toContain(
    'Whoever can open the HR workbook can read every cell of it, hidden or protected, so only HR opens it.',
  );
  expect(readme).toContain('Employees and supervisors get letters and forms, leadership what HR sends.');
  expect(readme).toContain('It keeps people from mistakes and locks nothing');
});
