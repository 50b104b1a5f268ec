/**
 * ScriptApp: the person's own triggers, and what that person has authorised.
 */

import { WEEK_DAY } from './clock-trigger.ts';
import { type EnumValue, enumOf, expose, same, service } from './facade.ts';
import { AUTH_MODES, type Host } from './host.ts';
import { nextId } from './random.ts';
import { Refusal } from './refusal.ts';
import { SCOPES } from './scope.ts';
import { EVENT_TYPE, exposeTrigger, removeTrigger, TRIGGER_SOURCE } from './trigger.ts';
import { exposeTriggerBuilder } from './trigger-builder.ts';

type Google = GoogleAppsScript.Script.ScriptApp;
type GoogleTrigger = GoogleAppsScript.Script.Trigger;
type GoogleInfo = GoogleAppsScript.Script.AuthorizationInfo;
type Status = GoogleAppsScript.Script.AuthorizationStatus;
type Member =
  | 'newTrigger'
  | 'getProjectTriggers'
  | 'getUserTriggers'
  | 'deleteTrigger'
  | 'getAuthorizationInfo'
  | 'getScriptId';
type InfoMember = 'getAuthorizationStatus' | 'getAuthorizationUrl' | 'getAuthorizedScopes';

const AUTH_MODE = enumOf('ScriptApp.AuthMode', AUTH_MODES);
const AUTHORIZATION_STATUS = enumOf('ScriptApp.AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);

/** The value that events carry as `authMode`. */
export const authModeOf = (host: Host): EnumValue => AUTH_MODE[host.authMode];

const SCRIPT_APP = service<Member>({
  name: 'ScriptApp',
  scopes: SCOPES.triggers,
  members: {
    newTrigger: { takes: [['String']] },
    getProjectTriggers: { takes: [[]] },
    getUserTriggers: { takes: [['SpreadsheetApp.Spreadsheet']] },
    deleteTrigger: { takes: [['Script.Trigger']] },
    getAuthorizationInfo: {
      takes: [['ScriptApp.AuthMode'], ['ScriptApp.AuthMode', 'String[]']],
      scopes: SCOPES.none,
      from: 'NONE',
    },
    getScriptId: { takes: [[]], scopes: SCOPES.none, from: 'NONE' },
  },
  constants: {
    AuthMode: AUTH_MODE,
    AuthorizationStatus: AUTHORIZATION_STATUS,
    EventType: EVENT_TYPE,
    TriggerSource: TRIGGER_SOURCE,
    WeekDay: WEEK_DAY,
  },
});
const INFO = service<InfoMember>({
  name: 'Script.AuthorizationInfo',
  members: same(['getAuthorizationStatus', 'getAuthorizationUrl', 'getAuthorizedScopes'], {
    takes: [[]],
    from: 'NONE',
  }),
});

class ScriptAppService implements Pick<Google, Member> {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  newTrigger(functionName: string): GoogleAppsScript.Script.TriggerBuilder {
    return exposeTriggerBuilder(this.#host, functionName);
  }

  /** The current person's, nobody else's. */
  getProjectTriggers(): GoogleTrigger[] {
    const { world, run } = this.#host;
    const own = world.state.triggers.filter(({ user }) => user === run.user);
    return own.map((trigger) => exposeTrigger(this.#host, trigger));
  }

  /** Those that watch the open workbook, the only one that an add-on may watch; clocks watch none. */
  getUserTriggers(_: unknown): GoogleTrigger[] {
    return this.getProjectTriggers().filter((trigger) => trigger.getTriggerSourceId() !== null);
  }

  deleteTrigger(trigger: GoogleTrigger): void {
    removeTrigger(this.#host, trigger);
  }

  getAuthorizationInfo(authMode: GoogleAppsScript.Script.AuthMode, scopes?: string[]): GoogleInfo {
    const { declared } = this.#host;
    const unknown = scopes?.find((scope) => !declared.includes(scope));
    if (unknown !== undefined) throw new Refusal(`The script does not require the scope ${unknown}.`);
    // Only FULL needs anybody's consent.
    const needed = (authMode as unknown) === AUTH_MODE.FULL ? (scopes ?? declared) : [];
    const info = new AuthorizationInfoService(this.#host, scopes ?? declared, needed);
    return expose<GoogleInfo, InfoMember>(this.#host, INFO, info);
  }

  getScriptId(): string {
    return scriptIdOf(this.#host);
  }
}

/** An id of its own that takes nothing from the world's seed. */
function scriptIdOf({ world }: Host): string {
  const random = Array.from(world.workbook.id).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7);
  return nextId({ random }, '1', 57);
}

class AuthorizationInfoService implements Pick<GoogleInfo, InfoMember> {
  readonly #host: Host;
  readonly #asked: readonly string[];
  readonly #needed: readonly string[];

  constructor(host: Host, asked: readonly string[], needed: readonly string[]) {
    this.#host = host;
    this.#asked = asked;
    this.#needed = needed;
  }

  get #isRequired(): boolean {
    return this.#needed.some((scope) => !this.#host.granted.has(scope));
  }

  getAuthorizationStatus(): Status {
    const status = this.#isRequired ? AUTHORIZATION_STATUS.REQUIRED : AUTHORIZATION_STATUS.NOT_REQUIRED;
    return status as unknown as Status;
  }

  /** null where nothing is missing, whatever the published types say. */
  getAuthorizationUrl(): string {
    if (!this.#isRequired) return null as unknown as string;
    return `https://script.google.com/macros/d/${scriptIdOf(this.#host)}/authorize`;
  }

  getAuthorizedScopes(): string[] {
    return this.#asked.filter((scope) => this.#host.granted.has(scope));
  }
}

export function exposeScriptApp(host: Host): Google {
  return expose<Google, Member>(host, SCRIPT_APP, new ScriptAppService(host));
}
