/**
 * The facade: the only face of a service that a script sees.
 *
 * A service says as data which members it has and which arguments each takes. Every call is checked for permission,
 * counted, and checked for its arguments before it reaches the implementation. A member that is not listed does not
 * exist: reading it throws, so that a call nobody has taught these services fails at once instead of doing nothing.
 */
import { types } from 'node:util';
import { TOO_LONG } from '../faults.ts';
import { effectOf } from './effect.ts';
import type { AuthMode, Host } from './host.ts';
import { Refusal } from './refusal.ts';
import { checkScope, SCOPES, type Scopes } from './scope.ts';

/**
 * What an argument may be, in the names that Google prints; `integer` is printed as number, `|null` accepts null, `[]`
 * is a list, parentheses bind as in types, and a name with a dot is a facade or an enum value of that type.
 */
export type Kind =
  | 'String'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'Date'
  /** A plain object of the script, not an array and not a service. */
  | 'Object'
  /** The one class without a service before its name that is handed in. */
  | 'Menu'
  /** Whatever it is. */
  | 'any'
  | `${string}.${string}`
  | `${string}|null`
  | `${string}[]`;

/** One member: the argument lists it takes, its assumed cost (ms), and what it needs. */
export interface Member {
  readonly takes: readonly (readonly Kind[])[];
  readonly cost?: number;
  readonly scopes?: Scopes;
  /** The least authorisation in which it works; `FULL` unless said otherwise. */
  readonly from?: AuthMode;
  /** What Google says where no argument list fits; the words of the built-in services unless said otherwise. */
  readonly mismatch?: string;
}

/** A service or class as scripts see it, by the name that Google prints. */
export interface Service<K extends string> {
  readonly name: string;
  readonly scopes: Scopes;
  readonly members: Readonly<Record<K, Member>>;
  /** Enums: values, not methods. */
  readonly constants?: Readonly<Record<string, unknown>>;
}

/** A value of one of Google's enums; compared by identity and printed by name. */
export class EnumValue {
  readonly type: string;
  readonly name: string;
  constructor(type: string, name: string) {
    this.type = type;
    this.name = name;
    Object.freeze(this);
  }
  toString(): string {
    return this.name;
  }
  toJSON(): string {
    return this.name;
  }
}

/** Google's enum `type` with these names. */
export const enumOf = <N extends string>(type: string, names: readonly N[]): Readonly<Record<N, EnumValue>> =>
  Object.freeze(Object.fromEntries(names.map((name) => [name, new EnumValue(type, name)])) as Record<N, EnumValue>);

interface Exposed {
  readonly service: Service<string>;
  readonly implementation: object;
}
const exposed = new WeakMap<object, Exposed>();

/** Names that consoles, promises and test runners ask of anything. */
const TOLERATED = new Set(['then', 'toJSON', 'inspect', 'constructor', 'nodeType', 'asymmetricMatch', '$$typeof']);

type Implementation<K extends string> = Readonly<Record<K, (...args: never[]) => unknown>>;

/**
 * The face of an implementation. `T` is Google's own type of it: scripts are compiled against that, and what is not
 * listed throws.
 */
export function expose<T, K extends string = string>(
  host: Host,
  service: Service<K>,
  implementation: Implementation<K>,
): T {
  const record: Exposed = { service, implementation };
  const face = new Proxy({ host, record }, HANDLER);
  exposed.set(face, record);
  return face as unknown as T;
}

/** The implementation behind a face that a script handed in. */
export function reveal<I>(face: unknown): I {
  const record = exposed.get(face as object);
  if (record === undefined) throw new Refusal('Invalid argument');
  return record.implementation as I;
}

const HANDLER: ProxyHandler<{ host: Host; record: Exposed }> = {
  get: ({ host, record }, key) => {
    if (typeof key === 'symbol') return undefined;
    const { service } = record;
    if (Object.hasOwn(service.members, key)) return boundMember(host, record, key);
    if (service.constants !== undefined && Object.hasOwn(service.constants, key)) return service.constants[key];
    if (key === 'toString') return () => service.name.split('.').pop();
    if (TOLERATED.has(key)) return undefined;
    throw host.makeTypeError(`${service.name}.${key} is not a function`);
  },
  set: ({ host, record }, key) => {
    throw host.makeTypeError(`Cannot set ${record.service.name}.${String(key)}`);
  },
  has: ({ record }, key) => typeof key === 'string' && Object.hasOwn(record.service.members, key),
  ownKeys: () => [],
  getOwnPropertyDescriptor: () => undefined,
};

function boundMember(host: Host, { service, implementation }: Exposed, key: string): (...args: unknown[]) => unknown {
  const member = service.members[key] as Member;
  const method = `${service.name}.${key}`;
  const effect = effectOf(service.name, key, member.cost);
  const run = (implementation as Record<string, (...args: unknown[]) => unknown>)[key];
  return (...args) => {
    try {
      checkScope(host, method, member.scopes ?? service.scopes, member.from ?? 'FULL');
      host.world.faults.strike(method, host.run);
      stopLate(host);
      if (effect !== null) flushBefore(host, effect);
      host.world.meter.count(method, member.cost ?? 1);
      host.world.hear?.({ method, args, implementation });
      checkArguments(method, member, args);
      return (run as (...args: unknown[]) => unknown).apply(implementation, args);
    } catch (error) {
      throw error instanceof Refusal ? host.makeException(error.message) : error;
    }
  };
}

/** What was changed is carried out before somebody reads, which takes as long as a flush. */
function flushBefore({ world, run }: Host, effect: 'reads' | 'changes'): void {
  if (effect === 'reads' && run.isUnflushed) world.meter.flush();
  run.isUnflushed = effect === 'changes';
}

/** @throws Refusal where the run has had its time; a run that is too late stays stopped */
function stopLate({ world, run }: Host): void {
  if (world.state.clock - run.startedAt > run.limitMs) run.isStopped = true;
  if (run.isStopped) throw new Refusal(TOO_LONG);
}

function checkArguments(method: string, member: Member, args: readonly unknown[]): void {
  for (const kinds of member.takes) {
    if (kinds.length === args.length && kinds.every((kind, index) => isKind(kind, args[index]))) return;
  }
  const parameters = args.map(typeName).join(',');
  throw new Refusal(
    member.mismatch ?? `The parameters (${parameters}) don't match the method signature for ${method}.`,
  );
}

const LIST = /^(?:\((.+)\)|(.+))\[\]$/;

function isKind(kind: string, value: unknown): boolean {
  const list = LIST.exec(kind);
  const element = list?.[1] ?? list?.[2];
  if (element !== undefined) return Array.isArray(value) && value.every((one) => isKind(element, one));
  if (kind.endsWith('|null')) return value === null || isKind(kind.slice(0, -'|null'.length), value);
  switch (kind) {
    case 'String':
      return typeof value === 'string';
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return typeof value === 'number';
    case 'boolean':
      return typeof value === 'boolean';
    case 'Date':
      return types.isDate(value);
    case 'Object':
      return typeof value === 'object' && value !== null && !Array.isArray(value) && !exposed.has(value);
    case 'any':
      return true;
    default:
      return typeName(value) === kind;
  }
}

/** The name that Google prints for an argument. Values that are missing are printed as null. */
function typeName(value: unknown): string {
  if (value === undefined || value === null) return 'null';
  if (typeof value === 'string') return 'String';
  if (Array.isArray(value)) return value.length === 0 ? 'Object[]' : `${typeName(value[0])}[]`;
  if (value instanceof EnumValue) return value.type;
  if (typeof value === 'object') return exposed.get(value)?.service.name ?? '(class)';
  return typeof value === 'function' ? 'function' : typeof value;
}

/** Members that share everything: `same(['getName', 'getId'], { takes: [[]] })`. */
export function same<K extends string>(names: readonly K[], member: Member): Record<K, Member> {
  return Object.fromEntries(names.map((name) => [name, member])) as Record<K, Member>;
}

/** Checks a service's table against its implementation's member names. */
export function service<K extends string>(definition: {
  readonly name: string;
  readonly scopes?: Scopes;
  readonly members: Readonly<Record<K, Member>>;
  readonly constants?: Readonly<Record<string, unknown>>;
}): Service<K> {
  return { ...definition, scopes: definition.scopes ?? SCOPES.none };
}
