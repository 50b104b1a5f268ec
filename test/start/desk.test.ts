/** The desk's pages: everything typed by people is text, only forms are links, and only this computer may ask. */
import { describe, expect, test } from 'vitest';
import { formPageHtml, inWords, readAnswers } from '../../src/local/desk/form.ts';
import { formPath, gridHtml, shownNumber } from '../../src/local/desk/grid.ts';
import { isOwn, readCall } from '../../src/local/desk/request.ts';
import type { FormPage } from '../../src/local/respond.ts';
import { World } from '../../src/local/world.ts';

const LINK = 'https://docs.google.com/forms/d/e/abc/viewform?usp=pp_url&entry.1=x';

function sheetWith(rows: readonly (readonly (string | number)[])[]) {
  const world = new World({ now: new Date(0), owner: 'hr@bkpsdm.binjai.example' });
  const [sheet] = world.workbook.sheets;
  if (!sheet) throw new RangeError('no tab');
  sheet.rows = rows.map((row) => [...row]);
  return { world, sheet };
}

describe('the grid', () => {
  test('shows what people typed as text', () => {
    const { world, sheet } = sheetWith([['Nama'], ['<img src=x onerror=alert(1)>'], ['"Ucok" & \'Butet\'']]);
    const html = gridHtml(world, sheet, 1);
    expect(html).toContain('<td>&lt;img src=x onerror=alert(1)&gt;</td>');
    expect(html).toContain('<td>&quot;Ucok&quot; &amp; &#39;Butet&#39;</td>');
  });

  test('200 rows a page, numbered as the sheet counts', () => {
    const { world, sheet } = sheetWith([['n'], ...Array.from({ length: 401 }, (_, index) => [`isi ${index + 2}`])]);
    const last = gridHtml(world, sheet, 3);
    expect(last).toContain('Isi 401–401 dari 401');
    expect(last).toContain('<th scope="row">402</th><td>isi 402</td>');
    expect(gridHtml(world, sheet, 99)).toBe(last);
  });

  test('an empty tab is shown as empty', () => {
    const { world, sheet } = sheetWith([]);
    expect(gridHtml(world, sheet, 1)).toContain('Tidak ada isi');
  });

  test.each([
    [LINK, '/forms/d/e/abc/viewform?usp=pp_url&entry.1=x'],
    ['https://docs.google.com/forms/d/abc/edit', undefined],
    ['https://evil.example/forms/d/e/abc/viewform', undefined],
    ['javascript:alert(1)', undefined],
  ])('%s leads to %s', (text, path) => {
    expect(formPath(text)).toBe(path);
  });

  test.each([
    [1234.5, '#,##0.00', '1.234,50'],
    [97.3215, '0.00', '97,32'],
    [0.9167, '0%', '92%'],
    [4.1, '#,##0.##', '4,1'],
    [12, '0', '12'],
    [0.5, '', '0,5'],
  ])('%f formatted %j is %s', (value, format, text) => {
    expect(shownNumber(value, format)).toBe(text);
  });
});

const PAGE: FormPage = {
  formId: '1',
  title: 'Penilaian <Diri>',
  description: '',
  confirmation: '',
  open: true,
  collectsEmail: true,
  pages: [
    {
      title: 'Penilaian <Diri>',
      helpText: '',
      items: [
        { id: 7, type: 'TEXT', title: 'Kode', helpText: '', required: true, rows: [], columns: [], validation: null },
        {
          id: 9,
          type: 'GRID',
          title: 'Akuntabel',
          helpText: '',
          required: false,
          rows: ['Jujur', 'Cermat'],
          columns: ['1 Kurang', '5 Baik'],
          validation: null,
        },
      ],
    },
  ],
  prefilled: { 7: 'ABC' },
};

describe('the form', () => {
  test('what was sent is read by item and row; a row without a choice stays open', () => {
    const fields = new URLSearchParams({ email: ' a@b.example ', i7: 'ABC', 'i9.1': '5 Baik' });
    expect(readAnswers(PAGE, fields)).toEqual({ email: 'a@b.example', answers: { 7: 'ABC', 9: [null, '5 Baik'] } });
  });

  test('shown again it keeps what was entered and says what is wrong', () => {
    const html = formPageHtml(PAGE, {
      email: 'a@b',
      answers: { 7: 'x"y', 9: [null, '5 Baik'] },
      messages: { '': 'A valid email address is required', Kode: 'Kode tidak lengkap' },
    });
    expect(html).toContain('value="x&quot;y"');
    expect(html).toContain('name="i9.1" value="5 Baik" checked');
    expect(html.match(/ checked/g)).toHaveLength(1);
    expect(html).toContain('Alamat email yang benar wajib diisi.');
    expect(html).toContain('Kode tidak lengkap');
    expect(html).toContain('<h1>Penilaian &lt;Diri&gt;</h1>');
  });

  test('a sentence of the form itself is shown as it is', () => {
    expect(inWords('Kode terdiri dari 18 huruf')).toBe('Kode terdiri dari 18 huruf');
    expect(inWords('The form X is no longer accepting responses.')).toBe('Formulir ini tidak lagi menerima jawaban.');
  });
});

describe('requests', () => {
  const host = 'localhost:8787';
  test.each([
    ['GET', { host }, true],
    ['GET', { host: '127.0.0.1:8787' }, true],
    ['GET', { host: 'evil.example:8787' }, false],
    ['GET', {}, false],
    ['POST', { host, origin: 'http://localhost:8787' }, true],
    ['POST', { host, origin: 'https://evil.example' }, false],
    ['POST', { host, origin: 'null' }, false],
    ['POST', { host, 'sec-fetch-site': 'same-origin' }, true],
    ['POST', { host, 'sec-fetch-site': 'cross-site' }, false],
    ['POST', { host }, false],
  ] as const)('%s with %j: %s', (method, headers, own) => {
    expect(isOwn({ method, headers }, 8787)).toBe(own);
  });

  test('a call is a name and a list of arguments', () => {
    expect(readCall('{"name":"call","args":["home",{}]}')).toEqual({ name: 'call', args: ['home', {}] });
    for (const body of ['', '{}', 'null', '{"name":1,"args":[]}', '{"name":"call"}'])
      expect(readCall(body)).toBeUndefined();
  });
});
