/**
 * Makes the local services deviate from the platform in one point, for the proof that the facts would notice.
 *
 * Nothing in the services knows of this: the test replaces the modules they are made of (see deviations.test.ts), and
 * the replacements ask here what deviates at the moment.
 */

import type { Member, Service } from '../../src/local/services/facade.ts';
import type { Host } from '../../src/local/services/host.ts';
import type { WorldOptions } from '../../src/local/world.ts';

/** Stands in for a member: gets the arguments, what the member does by itself, and the execution. */
export type Stand = (
  args: readonly unknown[],
  original: (...args: readonly unknown[]) => unknown,
  host: Host,
) => unknown;

export interface Deviation {
  /** What is wrong with these services, in words. */
  readonly name: string;
  /** The fact that must turn red. */
  readonly fact: string;
  readonly options?: Partial<WorldOptions>;
  /** Members that behave otherwise, by `Service.Class.method`. */
  readonly members?: Readonly<Record<string, Stand>>;
  /** What the table of members says otherwise. */
  readonly table?: Readonly<Record<string, Partial<Member>>>;
  /** What functions of modules do otherwise, by their name. */
  readonly functions?: Readonly<Record<string, Stand>>;
  /** Code that stands before the project's own, for what a script finds in its surroundings. */
  readonly code?: string;
}

let current: Deviation | undefined;

/** Lets one deviation hold while the act runs, also an act that takes its time. */
export function deviating<T>(deviation: Deviation, act: () => T): T {
  current = deviation;
  const over = (): void => {
    current = undefined;
  };
  let result: T;
  try {
    result = act();
  } catch (error) {
    over();
    throw error;
  }
  if (result instanceof Promise) return result.finally(over) as T;
  over();
  return result;
}

export const deviatingService = <K extends string>(service: Service<K>): Service<K> => {
  const members = Object.entries<Member>(service.members).map(([key, member]) => {
    const change = current?.table?.[`${service.name}.${key}`];
    return [key, change === undefined ? member : { ...member, ...change }];
  });
  return current?.table === undefined ? service : { ...service, members: Object.fromEntries(members) };
};

const replaced = new WeakMap<object, Deviation>();

/** Puts the stand-ins of the current deviation before the members of an implementation. */
export function deviatingImplementation<T extends object>(host: Host, name: string, implementation: T): T {
  if (current?.members === undefined || replaced.get(implementation) === current) return implementation;
  for (const [method, stand] of Object.entries(current.members)) {
    const key = method.slice(name.length + 1);
    const own = (implementation as Record<string, unknown>)[key];
    if (method !== `${name}.${key}` || typeof own !== 'function') continue;
    const original = own.bind(implementation) as (...args: readonly unknown[]) => unknown;
    const value = (...args: readonly unknown[]): unknown => stand(args, original, host);
    Object.defineProperty(implementation, key, { value, configurable: true });
  }
  replaced.set(implementation, current);
  return implementation;
}

/** A module's function that asks first whether it deviates. */
export const deviatingFunction =
  <A extends readonly unknown[], R>(name: string, original: (...args: A) => R) =>
  (...args: A): R => {
    const stand = current?.functions?.[name];
    if (stand === undefined) return original(...args);
    return stand(args, original as (...args: readonly unknown[]) => unknown, undefined as never) as R;
  };

/** A module whose functions ask first whether they deviate. Classes stay as they are. */
export const deviatingModule = <M extends object>(original: M): M =>
  Object.fromEntries(
    Object.entries(original).map(([name, value]) => [
      name,
      typeof value === 'function' && !String(value).startsWith('class ') ? deviatingFunction(name, value) : value,
    ]),
  ) as M;
