/**
 * Session: who is acting.
 *
 * There is one acting user in the world; the code acts as that person, and that person is looking.
 */
import { expose, same, service } from './facade.ts';
import type { Host } from './host.ts';
import { SCOPES } from './scope.ts';

type Google = GoogleAppsScript.Base.Session;
type GoogleUser = GoogleAppsScript.Base.User;
type Member = 'getActiveUser' | 'getEffectiveUser' | 'getActiveUserLocale';

const SESSION = service<Member>({
  name: 'Session',
  members: {
    ...same(['getActiveUser', 'getEffectiveUser'], { takes: [[]], scopes: SCOPES.email }),
    getActiveUserLocale: { takes: [[]], from: 'NONE' },
  },
});
const USER = service<'getEmail'>({
  name: 'Session.User',
  scopes: SCOPES.email,
  members: { getEmail: { takes: [[]] } },
});

class SessionService implements Pick<Google, Member> {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  getActiveUser(): GoogleUser {
    return expose<GoogleUser, 'getEmail'>(this.#host, USER, { getEmail: () => this.#host.run.user });
  }

  getEffectiveUser(): GoogleUser {
    return this.getActiveUser();
  }

  getActiveUserLocale(): string {
    return this.#host.world.workbook.locale.slice(0, 2);
  }
}

export function exposeSession(host: Host): Pick<Google, Member> {
  return expose<Google, Member>(host, SESSION, new SessionService(host));
}
