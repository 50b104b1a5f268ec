/**
 * The desk: the workbook, the sidebar and the forms as pages on this computer, on the loopback address only.
 *
 * It shows what the world holds and does what a person would do there; it keeps nothing of its own.
 */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Bench } from '../cycle.ts';
import { execute } from '../execution.ts';
import { Stopped } from '../files/stopped.ts';
import { makeWorkbookFile } from '../files/workbook-file.ts';
import { type FormPage, openForm, type Refused, submitForm } from '../respond.ts';
import { blankEntry, formPageHtml, inWords, readAnswers } from './form.ts';
import { gridHtml, sheetShown } from './grid.ts';
import { messagePage } from './html.ts';
import { bodyOf, isOwn, readCall } from './request.ts';
import { shellPage } from './shell.ts';
import { run, sidebarPage } from './sidebar.ts';

export interface DeskOptions extends Bench {
  readonly port: number;
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

const HTML = 'text/html; charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const LOOPBACK = '127.0.0.1';
const SECOND_MS = 1000;

/** Pages may load from this desk and nowhere else. */
const OWN_ONLY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";
/** The add-on's page brings its script and style inside itself and may load nothing. */
const SIDEBAR_ONLY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox allow-scripts allow-forms allow-popups";

const asset = (name: string): string => readFileSync(new URL(`./assets/${name}`, import.meta.url), 'utf8');
const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};
const ASSETS: readonly string[] = ['desk.css', 'form.css', 'desk.js'];

const html = (body: string, status = 200): Answer => ({ status, type: HTML, body });
const json = (value: unknown, status = 200): Answer => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});
const notFound = html(messagePage('Tidak ada', 'Halaman ini tidak ada.'), 404);

const pageNumber = (url: URL): number => Math.max(1, Math.floor(Number(url.searchParams.get('page') ?? 1)) || 1);

/** The form behind an address, or the words why there is none. */
function opened(bench: Bench, url: URL): FormPage | Answer {
  try {
    const page = openForm(bench.world, `https://docs.google.com${url.pathname}${url.search}`);
    return page.open ? page : html(messagePage(page.title, 'Formulir ini tidak lagi menerima jawaban.'), 403);
  } catch (error) {
    return html(messagePage('Formulir', inWords((error as Error).message)), 404);
  }
}

const isRefused = (error: unknown): error is Refused => error instanceof Error && error.name === 'Refused';

/** Sends a form off, or shows it again with what was entered and what is wrong. */
async function sent(bench: Bench, url: URL, request: IncomingMessage): Promise<Answer> {
  const page = opened(bench, url);
  if ('status' in page) return page;
  const entered = readAnswers(page, new URLSearchParams(await bodyOf(request)));
  try {
    bench.world.clock.advance(SECOND_MS);
    submitForm(bench.world, page, entered.answers, entered.email);
    return html(messagePage(page.title, page.confirmation || 'Jawaban Anda telah dicatat.'));
  } catch (error) {
    if (!isRefused(error)) throw error;
    return html(formPageHtml(page, { ...entered, messages: error.messages }), 422);
  }
}

/** Runs a line of the add-on's menu; only what stands in the menu can be run. */
async function menu({ world, dist }: Bench, request: IncomingMessage): Promise<Answer> {
  const name = new URLSearchParams(await bodyOf(request)).get('function') ?? '';
  const listed = world.ui.menus.some(({ items }) => items.some((item) => item?.functionName === name));
  if (!listed) return notFound;
  execute(world, dist, name, [], { from: 'menu' });
  return { status: 303, type: HTML, body: '', headers: { location: '/' } };
}

async function read(bench: Bench, url: URL): Promise<Answer> {
  const { world } = bench;
  const tab = url.searchParams.get('tab');
  if (url.pathname === '/') return html(shellPage(world, tab, pageNumber(url)));
  if (url.pathname === '/grid') return html(gridHtml(world, sheetShown(world, tab), pageNumber(url)));
  if (url.pathname === '/sidebar') {
    const headers = { 'content-security-policy': SIDEBAR_ONLY };
    return { ...html(sidebarPage(bench, asset('shim.js'))), headers };
  }
  if (url.pathname === '/teladan.xlsx') return { status: 200, type: XLSX, body: await makeWorkbookFile(world) };
  if (url.pathname.startsWith('/forms/')) {
    const page = opened(bench, url);
    return 'status' in page ? page : html(formPageHtml(page, blankEntry(page)));
  }
  const name = ASSETS.find((known) => url.pathname === `/assets/${known}`);
  return name === undefined
    ? notFound
    : { status: 200, type: TYPES[name.split('.')[1] ?? ''] ?? HTML, body: asset(name) };
}

async function write(bench: Bench, url: URL, request: IncomingMessage): Promise<Answer> {
  if (url.pathname === '/menu') return menu(bench, request);
  if (url.pathname.startsWith('/forms/')) return sent(bench, url, request);
  if (url.pathname !== '/run') return notFound;
  const call = readCall(await bodyOf(request));
  return call ? json(run(bench, call.name, call.args)) : json({ ok: false, message: 'Not a call.' }, 400);
}

async function answer(options: DeskOptions, request: IncomingMessage): Promise<Answer> {
  if (!isOwn(request, options.port)) return html(messagePage('Ditolak', 'Halaman ini hanya untuk komputer ini.'), 403);
  const url = new URL(request.url ?? '/', `http://${LOOPBACK}`);
  if (request.method === 'GET' || request.method === 'HEAD') return read(options, url);
  return request.method === 'POST' ? write(options, url, request) : notFound;
}

function send(response: ServerResponse, { status, type, body, headers = {} }: Answer): void {
  response.writeHead(status, {
    'content-type': type,
    'content-security-policy': OWN_ONLY,
    'cache-control': 'no-store',
    // Not 'no-referrer': browsers then send `Origin: null`, and requests of these pages could not be told from others.
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  response.end(body);
}

export interface Desk {
  readonly address: string;
  readonly close: () => void;
}

/** Opens the workbook and serves it. @throws Stopped where the port is taken */
export function serveDesk(options: DeskOptions): Promise<Desk> {
  const { world, dist, port } = options;
  execute(world, dist, 'onOpen', [{}], { from: 'open' });
  const server = createServer((request, response) => {
    answer(options, request).then(
      (given) => send(response, given),
      (error: unknown) => {
        process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
        send(response, html(messagePage('Terjadi kesalahan', 'Halaman ini tidak dapat ditampilkan.'), 500));
      },
    );
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(taken ? new Stopped(`Port ${port} sedang dipakai. Pilih yang lain dengan --port.`) : error);
    });
    server.listen(port, LOOPBACK, () => {
      resolve({ address: `http://localhost:${port}`, close: () => server.close() });
    });
  });
}
