/** The shell: the page that loads the desk as it was built, and says in words where it was not. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Answer, html, message, notFound } from './answer.ts';
import { htmlPage } from './html.ts';

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  map: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
};

/** Assets of the pages that need no build. */
const FORM_STYLE = new URL('./assets/form.css', import.meta.url);

export function shellPage(pages: string, title: string): Answer {
  if (!existsSync(join(pages, 'desk.js')))
    return message('Meja belum dibangun', 'Halaman meja belum dibangun. Jalankan: npm run build', 503);
  const body = `<div id="desk"></div>
<noscript><p>Halaman ini membutuhkan JavaScript.</p></noscript>`;
  return html(htmlPage({ title, style: 'desk.css', script: 'desk.js', body }));
}

/** A file of the built desk, or the style of the form pages. */
export function assetFile(pages: string, name: string): Answer {
  const type = TYPES[/\.(\w+)$/.exec(name)?.[1] ?? ''];
  if (type === undefined || !/^[\w-][\w.-]*$/.test(name)) return notFound();
  if (name === 'form.css') return { status: 200, type, body: readFileSync(FORM_STYLE) };
  const file = join(pages, name);
  return existsSync(file) ? { status: 200, type, body: readFileSync(file) } : notFound();
}
