/** Who may ask the desk, what a call may hold, and which addresses are links. */
import { describe, expect, test } from 'vitest';
import { apiName, readArgument } from '../../src/local/desk/argument.ts';
import { formPath } from '../../src/local/desk/form-link.ts';
import { safeHtml } from '../../src/local/desk/mail-html.ts';
import { isOwn } from '../../src/local/desk/request.ts';

const LINK = 'https://docs.google.com/forms/d/e/abc/viewform?usp=pp_url&entry.1=x';

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

  test('a call has a known name and the fields it takes', () => {
    expect(apiName('edit')).toBe('edit');
    expect(apiName('toString')).toBeUndefined();
    expect(readArgument('desk', '')).toEqual({});
    expect(readArgument('sheet', '{"sheetId":7}')).toEqual({ sheetId: 7 });
    expect(() => readArgument('sheet', '{"sheetId":"7"}')).toThrow('isi "sheetId" tidak benar');
    expect(() => readArgument('edit', '{"sheetId":7,"cells":[{"row":-1,"column":0,"text":""}]}')).toThrow('"cells"');
    expect(() => readArgument('run', '{"panel":"other","name":"call","args":[]}')).toThrow('"panel"');
    for (const body of ['{', 'null', '[]', '7']) expect(() => readArgument('desk', body)).toThrow('objek JSON');
  });
});

describe('links', () => {
  test.each([
    [LINK, '/forms/d/e/abc/viewform?usp=pp_url&entry.1=x'],
    ['https://docs.google.com/forms/d/abc/edit', undefined],
    ['https://evil.example/forms/d/e/abc/viewform', undefined],
    ['javascript:alert(1)', undefined],
  ])('%s leads to %s', (text, path) => {
    expect(formPath(text)).toBe(path);
  });
});

describe('the HTML of a letter', () => {
  const image = { logo: { contentType: 'image/png', bytes: 'AAAA' } };
  test.each([
    ['<p>Yth. <b>Ibu</b> &amp; Bapak</p>', '<p>Yth. <b>Ibu</b> &amp; Bapak</p>'],
    ['a<script>x("</p>")</script>b', 'ab'],
    ['a<SCRIPT src=x>b', 'a'],
    ['<p onclick="x()" id=a>b</p>', '<p>b</p>'],
    ['<img src="https://evil.example/pixel.png">', '<img>'],
    ['<img src=cid:logo onerror=x()>', '<img src="data:image/png;base64,AAAA">'],
    [
      `<a href="${LINK}">isi</a>`,
      '<a href="/forms/d/e/abc/viewform?usp=pp_url&amp;entry.1=x" target="_blank" rel="noopener">isi</a>',
    ],
    ['<a href="javascript:x()">isi</a>', '<a>isi</a>'],
    ['<a href="jav&#x61;script:x()">isi</a>', '<a>isi</a>'],
    ['<div style="color:red;position:fixed;background:url(x)">a</div>', '<div style="color:red">a</div>'],
    ['<div style="margin:-900px">a</div>', '<div style="">a</div>'],
    ['<iframe src=x>a</iframe><form action=x><input name=a></form>', ''],
    ['<!-- <script>x()</script> -->a', 'a'],
    ['<scr<script>ipt>x()</scr</script>ipt>', ''],
    ['<img src=x onerror=x() ', '&lt;img src=x onerror=x() '],
    ['<svg><a href=x></svg>1 < 2', '1 &lt; 2'],
  ])('%s becomes %s', (letter, safe) => {
    expect(safeHtml(letter, image)).toBe(safe);
  });
});
