/**
 * Requests: who may ask this desk, and what a body may be. Only pages of this computer, by their own address.
 *
 * Another site's page could otherwise post here, or reach it under a name of its own that points to this computer.
 */
import type { IncomingMessage } from 'node:http';

const LOCAL_NAMES = ['localhost', '127.0.0.1'];
const LONGEST_BODY = 32 * 1024 * 1024;

/** Whether the request came to this desk by its own address and, when it changes something, from its own page. */
export function isOwn({ method, headers }: Pick<IncomingMessage, 'method' | 'headers'>, port: number): boolean {
  const hosts = LOCAL_NAMES.map((name) => `${name}:${port}`);
  if (!hosts.includes(headers.host ?? '')) return false;
  if (method === 'GET' || method === 'HEAD') return true;
  // Browsers set both headers themselves; some leave `Origin` out where a page asks its own server.
  if (headers.origin === undefined) return headers['sec-fetch-site'] === 'same-origin';
  return hosts.some((host) => headers.origin === `http://${host}`);
}

/** @throws RangeError for a body that is too long */
export async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > LONGEST_BODY) throw new RangeError('The body is too long.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
