/**
 * The desk's server: the page of the desk and its API, panels, forms and downloads, on the loopback address only.
 *
 * It shows what the world holds and does what a person would do there. It answers while something longer goes on, and
 * says what that is.
 */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { Stopped } from '../files/stopped.ts';
import { type Answer, html, json, message, notFound, send } from './answer.ts';
import { answerCall } from './api.ts';
import { apiName } from './argument.ts';
import { attachmentFile, tabFile, workbookFile } from './downloads.ts';
import { filePage } from './files.ts';
import { formAt, sendForm } from './forms.ts';
import { type DeskOptions, OpenDesk } from './open-desk.ts';
import { panelDocument } from './panel.ts';
import { personNow } from './people.ts';
import { bodyOf, isOwn } from './request.ts';
import { assetFile, shellPage } from './shell.ts';

export interface ServerOptions extends DeskOptions {
  /** 0 takes any that is free. */
  readonly port: number;
}

export interface Desk {
  readonly address: string;
  /** For whoever lays worlds on it. */
  readonly open: OpenDesk;
  readonly close: () => void;
}

const LOOPBACK = '127.0.0.1';
const PAGES = fileURLToPath(new URL('../../../dist-desk', import.meta.url));

function panelPage(desk: OpenDesk, path: string): Answer {
  if (personNow(desk.world).place !== 'hr') return message('Tidak ada akses', 'Panel ini milik buku kerja.', 403);
  return panelDocument(desk, path) ?? notFound();
}

async function read(desk: OpenDesk, pages: string, url: URL): Promise<Answer> {
  const path = url.pathname;
  if (path === '/') return shellPage(pages, desk.world.workbook.title);
  if (path === '/teladan.xlsx') return workbookFile(desk);
  if (path.startsWith('/assets/')) return assetFile(pages, path.slice('/assets/'.length));
  if (path.startsWith('/panels/')) return panelPage(desk, path);
  if (path.startsWith('/forms/')) return formAt(desk, url);
  if (path.startsWith('/files/')) {
    const page = filePage(desk.world, path);
    return page === undefined ? notFound() : html(page);
  }
  const [, tab, excel] = /^\/tabs\/(\d+)(\.excel)?\.csv$/.exec(path) ?? [];
  if (tab !== undefined) return tabFile(desk, Number(tab), excel !== undefined);
  const [, letter, index] = /^\/mail\/([\w-]+)\/(\d+)$/.exec(path) ?? [];
  return letter === undefined ? notFound() : attachmentFile(desk, letter, Number(index));
}

async function write(desk: OpenDesk, url: URL, request: IncomingMessage): Promise<Answer> {
  if (url.pathname.startsWith('/forms/')) return sendForm(desk, url, request);
  const name = apiName(/^\/api\/(\w+)$/.exec(url.pathname)?.[1] ?? '');
  if (name === undefined) return json({ ok: false, message: 'Panggilan ini tidak dikenal.' }, 404);
  return json(await answerCall(desk, name, await bodyOf(request)));
}

async function answer(desk: OpenDesk, pages: string, port: number, request: IncomingMessage): Promise<Answer> {
  if (!isOwn(request, port)) return message('Ditolak', 'Halaman ini hanya untuk komputer ini.', 403);
  const url = new URL(request.url ?? '/', `http://${LOOPBACK}`);
  if (request.method === 'GET' || request.method === 'HEAD') return read(desk, pages, url);
  return request.method === 'POST' ? write(desk, url, request) : notFound();
}

/** Our own mistake: told on stderr in full, and to the page in a sentence. */
function mistaken(error: unknown, { url }: IncomingMessage): Answer {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return url?.startsWith('/api/')
    ? json({ ok: false, message: 'Terjadi kesalahan di server; rinciannya ada di terminal.' }, 500)
    : message('Terjadi kesalahan', 'Halaman ini tidak dapat ditampilkan.', 500);
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

/** Serves a world. @throws Stopped where the port is taken */
export function serveDesk(options: ServerOptions): Promise<Desk> {
  const desk = new OpenDesk(options);
  const pages = options.pages ?? PAGES;
  const server = createServer((request, response) => {
    answer(desk, pages, portOf(server), request)
      .catch((error: unknown) => mistaken(error, request))
      .then((given) => send(response, given));
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(taken ? new Stopped(`Port ${options.port} sedang dipakai. Pilih yang lain dengan --port.`) : error);
    });
    server.listen(options.port, LOOPBACK, () => {
      const close = (): void => {
        server.close();
        server.closeAllConnections();
      };
      resolve({ address: `http://localhost:${portOf(server)}`, open: desk, close });
    });
  });
}
