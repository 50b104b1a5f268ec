/**
 * Scopes: which permission a service needs, and the words in which Google says that it is missing.
 *
 * The method decides, not the file. A service that lists none works without any.
 */
import type { AuthMode, Host } from './host.ts';
import { Refusal } from './refusal.ts';

const AUTH = 'https://www.googleapis.com/auth/';

const OPEN_WORKBOOK = `${AUTH}spreadsheets.currentonly`;

/** Any one of them is enough. */
export type Scopes = readonly string[];

export const SCOPES = {
  none: [],
  spreadsheet: [OPEN_WORKBOOK, `${AUTH}spreadsheets`],
  spreadsheets: [`${AUTH}spreadsheets`],
  forms: [`${AUTH}forms`],
  ui: [`${AUTH}script.container.ui`],
  email: [`${AUTH}userinfo.email`],
  triggers: [`${AUTH}script.scriptapp`],
  mail: [`${AUTH}script.send_mail`],
} as const satisfies Record<string, Scopes>;

/** @throws Refusal where the person has not yet authorised enough, or the manifest declares none of the scopes. */
export function checkScope(host: Host, method: string, scopes: Scopes, from: AuthMode): void {
  // What works in the open workbook alone is open to simple triggers too, which have nobody's authorisation.
  const needed = from === 'FULL' && scopes.includes(OPEN_WORKBOOK) ? 'LIMITED' : from;
  const early = host.authMode !== 'FULL' && (needed === 'FULL' || (needed === 'LIMITED' && host.authMode === 'NONE'));
  const declared = scopes.length === 0 || scopes.some((scope) => host.granted.has(scope));
  if (declared && !early) return;
  if (scopes.length === 0) throw new Refusal(`You do not have permission to call ${method}.`);
  const required = scopes.length === 1 ? scopes[0] : `(${scopes.join(' || ')})`;
  throw new Refusal(`You do not have permission to call ${method}. Required permissions: ${required}`);
}
