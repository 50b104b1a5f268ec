/**
 * Facts about the built page: HtmlService takes nothing out of it, and what it says stays the same.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, describe, expect, it } from 'vitest';
import { buildPage, checkPage, safeScript } from '../../build/page.ts';
import { buildPages, buildSections, PAGES } from '../../build/pages.ts';
import { HEAVIEST_HOME } from '../fixtures/weight.ts';

const folder = mkdtempSync(join(tmpdir(), 'page-'));
afterAll(() => rmSync(folder, { recursive: true }));

const scriptOf = (html: string): string => /<script>([\s\S]*)<\/script>/.exec(html)?.[1] ?? '';

const FIXTURE = String.raw`
/*! a legal comment */
const slash = '/';
globalThis.found = [
  'https://x', "a /* b */ c", ${'`'}http://$${'{'}slash}/y//z${'`'}, 'it\'s "//"', '\u2014 \u{1F600} é', '$& $1',
  '</' + 'script>', '</script>', '<!-- no -->', '<script>',
  'a//b'.replace(/\//g, '|'), '//x'.replace(/^\/*/, ''), 'q/*'.replace(/[/*]+/, ''), 'c//d'.split(/[//]+/).length,
  'https://h/p'.match(/^https?:\/\/([^/]+)\//)[1], 8 / 2 / 2, '"'.replace(/["']/, 'q'),
];
`;

const EXPECTED = [
  'https://x',
  'a /* b */ c',
  'http:////y//z',
  'it\'s "//"',
  '\u2014 \u{1F600} é',
  '$& $1',
  '</script>',
  '</script>',
  '<!-- no -->',
  '<script>',
  'a||b',
  'x',
  'q',
  2,
  'h',
  2,
  'q',
];

describe('buildPage', () => {
  it('keeps addresses, comments in strings, markup and regular expressions whole', async () => {
    const entry = join(folder, 'fixture.ts');
    writeFileSync(join(folder, 'fixture.css'), 'p::after { content: "é //"; /* gone */ color: red }');
    writeFileSync(entry, `import './fixture.css';\n${FIXTURE}`);
    const html = await buildPage(entry, 'Judul — “A & B”');
    const script = scriptOf(html);
    expect(script).not.toMatch(/\/\/|\/\*|<!--|<\/?script/i);
    expect(html).toMatch(/^[\t\n\r -~]*$/);
    expect(html).toContain('<title>Judul &#8212; &#8220;A &#38; B&#8221;</title>');
    expect(html).toContain('<base target="_top">');
    expect(html).toContain('<html lang="id">');
    const realm: { found?: unknown } = {};
    runInNewContext(script, Object.assign(realm, { globalThis: realm }));
    expect(realm.found).toEqual(EXPECTED);
  });
});

/**
 * Bytes of a page, of a step, and of both with the home that they show as the sidebar opens, in each language; every character of
 * the first two is ASCII. That the home weighs no more is held where it is read, in test/bundle/cycle.test.ts.
 */
const HEAVIEST = { page: 70_000, section: 60_000, opening: 120_000 - HEAVIEST_HOME };

describe.each(PAGES)('%s', (name) => {
  it('is within a size that loads at once, in each language, and says which that is', async () => {
    for (const [language, html] of Object.entries(await buildPages(name))) {
      expect(html.length, language).toBeLessThan(HEAVIEST.page);
      expect(html).toContain(`<html lang="${language}">`);
    }
  });
});

describe('the steps of the sidebar', () => {
  it('are each within a size that opens at once, whichever of them the page opens with, and take what it lends', async () => {
    const sidebar = await buildPages('sidebar');
    for (const [name, pages] of Object.entries(await buildSections()))
      for (const language of ['id', 'en'] as const) {
        const html = pages[language];
        expect(html.length, `${name} ${language}`).toBeLessThan(HEAVIEST.section);
        expect(sidebar[language].length + html.length, `page with ${name} ${language}`).toBeLessThan(HEAVIEST.opening);
        expect(html, name).toContain('globalThis.teladan["preact/jsx-runtime"]');
      }
  });
});

describe('safeScript', () => {
  it('writes the two pairs apart', async () => {
    expect(await safeScript('open("https://x","/*")')).toBe('open("https:/\\/x","/\\*")');
  });
  it('refuses what stands outside strings', async () => {
    await expect(safeScript('a();// b')).rejects.toThrow('HtmlService would break');
  });
});

describe('checkPage', () => {
  it.each([
    ['two slashes', '<script>"a//b"</script>', '"//"'],
    ['a comment', '<script>a/*b*/</script>', '"/*"'],
    ['an HTML comment', '<script>"<!--"</script>', '"<!--"'],
    ['a character beyond ASCII', '<p>é</p><script>a</script>', 'U+E9'],
    ['no script', '<p></p>', 'no inline script'],
  ])('refuses a page with %s', (_, html, message) => {
    expect(() => checkPage(html)).toThrow(message);
  });
});
