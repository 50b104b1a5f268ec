/**
 * Session: whom the code acts as, and who is there, which Google may keep to itself.
 */
import { expose, same, service } from './facade.ts';
import type { Host } from './host.ts';
import { SCOPES } from './scope.ts';
import { exposeUser } from './user.ts';

type Google = GoogleAppsScript.Base.Session;
type GoogleUser = GoogleAppsScript.Base.User;
type Member = 'getActiveUser' | 'getEffectiveUser' | 'getActiveUserLocale' | 'getScriptTimeZone';

const SESSION = service<Member>({
  name: 'Session',
  members: {
    getActiveUser: { takes: [[]], scopes: SCOPES.email, from: 'LIMITED' },
    getEffectiveUser: { takes: [[]], scopes: SCOPES.email },
    ...same(['getActiveUserLocale', 'getScriptTimeZone'], { takes: [[]], from: 'NONE' }),
  },
});
class SessionService implements Pick<Google, Member> {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  getActiveUser(): GoogleUser {
    return activeUser(this.#host);
  }

  getEffectiveUser(): GoogleUser {
    return exposeUser(this.#host, this.#host.run.user);
  }

  getActiveUserLocale(): string {
    return this.#host.world.workbook.locale.slice(0, 2);
  }

  getScriptTimeZone(): string {
    return this.#host.timeZone;
  }
}

/**
 * Who is there, with a blank address where the world's rule hides it, and where a script runs before somebody authorised
 * it: a simple trigger knows nobody but the owner.
 */
export function activeUser(host: Host, email = host.run.user): GoogleUser {
  const { rules, workbook } = host.world;
  const isEarly = host.authMode !== 'FULL' && email.toLowerCase() !== workbook.owner.toLowerCase();
  return exposeUser(host, rules.activeUser === 'known' && !isEarly ? email : '');
}

export function exposeSession(host: Host): Pick<Google, Member> {
  return expose<Google, Member>(host, SESSION, new SessionService(host));
}
