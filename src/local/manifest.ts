/** The manifest of a project: what it may do, in which time zone it runs and which advanced services it has. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Manifest {
  readonly scopes: readonly string[];
  readonly timeZone: string;
  /** The global names of the advanced services that are switched on. */
  readonly advanced: ReadonlySet<string>;
}

/** @throws RangeError where the folder has no manifest. */
export function readManifest(folder: string): Manifest {
  const file = join(folder, 'appsscript.json');
  if (!existsSync(file)) throw new RangeError(`There is no appsscript.json in ${folder}.`);
  const { oauthScopes, timeZone, dependencies } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly oauthScopes?: readonly string[];
    readonly timeZone?: string;
    readonly dependencies?: { readonly enabledAdvancedServices?: readonly { readonly userSymbol: string }[] };
  };
  const advanced = new Set(dependencies?.enabledAdvancedServices?.map(({ userSymbol }) => userSymbol));
  // Without the list Google would guess; here that grants nothing, so that the list is written.
  return { scopes: oauthScopes ?? [], timeZone: timeZone ?? 'Etc/GMT', advanced };
}
