/** Answers: what the server sends back, always with the headers that keep a page from reaching anything but this desk. */
import type { ServerResponse } from 'node:http';
import { messagePage } from './html.ts';

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Pages may load from this desk and nowhere else. */
const OWN_ONLY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; object-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

const HTML = 'text/html; charset=utf-8';

export const html = (body: string, status = 200): Answer => ({ status, type: HTML, body });

export const json = (value: unknown, status = 200): Answer => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});

/** A page with one message. */
export const message = (title: string, text: string, status = 200): Answer => html(messagePage(title, text), status);

export const notFound = (): Answer => message('Tidak ada', 'Halaman ini tidak ada.', 404);

/** A file to be kept rather than shown, by a name that may hold any letter. */
export const download = (name: string, type: string, body: string | Uint8Array): Answer => ({
  status: 200,
  type,
  body,
  headers: {
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, escapedByte)}`,
  },
});

const escapedByte = (mark: string): string => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;

export function send(response: ServerResponse, { status, type, body, headers = {} }: Answer): void {
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
