/**
 * Scopes: which permission a service needs, and the words in which Google says that it is missing.
 *
 * The method decides, not the file. A service that lists none works without any.
 */
import type { AuthMode, Host } from './host.ts';
import { Refusal } from './refusal.ts';

const AUTH = 'https://www.googleapis.com/auth/';

/** Any one of them is enough. */
export type Scopes = readonly string[];

export const SCOPES = {
  none: [],
  spreadsheet: [`${AUTH}spreadsheets.currentonly`, `${AUTH}spreadsheets`],
  forms: [`${AUTH}forms`],
  ui: [`${AUTH}script.container.ui`],
  email: [`${AUTH}userinfo.email`],
} as const satisfies Record<string, Scopes>;

/** @throws Refusal where the person has not yet authorised enough, or the manifest declares none of the scopes. */
export function checkScope(host: Host, method: string, scopes: Scopes, from: AuthMode): void {
  const early = host.authMode !== 'FULL' && (from === 'FULL' || (from === 'LIMITED' && host.authMode === 'NONE'));
  const declared = scopes.length === 0 || scopes.some((scope) => host.granted.has(scope));
  if (declared && !early) return;
  if (scopes.length === 0) throw new Refusal(`You do not have permission to call ${method}.`);
  const required = scopes.length === 1 ? scopes[0] : `(${scopes.join(' || ')})`;
  throw new Refusal(`You do not have permission to call ${method}. Required permissions: ${required}`);
}
