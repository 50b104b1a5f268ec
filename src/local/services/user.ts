/** User: somebody whom another service names; all that there is of them is an address. */
import { expose, type Kind, reveal, service } from './facade.ts';
import type { Host } from './host.ts';

type Google = GoogleAppsScript.Base.User;

const USER = service<'getEmail'>({ name: 'Session.User', members: { getEmail: { takes: [[]], from: 'NONE' } } });

/** How a table says that a member takes somebody, by address or as a user. */
export const SOMEBODY: readonly (readonly Kind[])[] = [['String'], ['Session.User']];

export const exposeUser = (host: Host, email: string): Google =>
  expose<Google, 'getEmail'>(host, USER, { getEmail: () => email });

/** The address of somebody whom a script named either way. */
export const addressOf = (somebody: string | Google): string =>
  typeof somebody === 'string' ? somebody : reveal<Pick<Google, 'getEmail'>>(somebody).getEmail();
