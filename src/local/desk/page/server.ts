/**
 * The server as the page asks it: one name, one argument, one answer. What it refuses is thrown in its own words; a
 * server that does not answer is `Lost`, which the page mends by asking again.
 */
import type { DeskApi, DeskReply } from '../desk.types.ts';

export type ApiName = keyof DeskApi;

export class Lost extends Error {
  override readonly name = 'Lost';
}

export class Refused extends Error {
  override readonly name = 'Refused';
}

/** @throws Refused in the server's words. @throws Lost where there is no server, or not this one */
export async function ask<Name extends ApiName>(
  name: Name,
  arg: Parameters<DeskApi[Name]>[0],
): Promise<ReturnType<DeskApi[Name]>> {
  const reply = await replyOf<ReturnType<DeskApi[Name]>>(name, arg);
  if (!reply.ok) throw new Refused(reply.message);
  return reply.value;
}

async function replyOf<T>(name: string, arg: unknown): Promise<DeskReply<T>> {
  const headers = { 'content-type': 'application/json' };
  try {
    const response = await fetch(`/api/${name}`, { method: 'POST', headers, body: JSON.stringify(arg) });
    return (await response.json()) as DeskReply<T>;
  } catch (error) {
    throw new Lost('Server meja tidak menjawab.', { cause: error });
  }
}
