/**
 * google.script.run: what may cross between a page and the server, and what is lost on the way.
 *
 * From the page a Date or a function is refused at once. From the server a Date anywhere makes the whole result null
 * on the page, with no error. Fields that are undefined are dropped. All seen live.
 */
import { types } from 'node:util';

/** Marks a value that may not cross, with the field it stands in. */
class Illegal {
  readonly key: string;
  constructor(key: string) {
    this.key = key;
  }
}

/** Plain copies of the arguments a page sends. @throws TypeError for what may not cross. */
export function fromPage(args: readonly unknown[]): unknown[] {
  try {
    return args.map((arg, index) => plain(arg, String(index), new Set()) ?? null);
  } catch (illegal) {
    if (illegal instanceof Illegal) throw new TypeError(`Failed due to illegal value in property: ${illegal.key}`);
    throw illegal;
  }
}

/** What the page gets for a server function's result. */
export function toPage(result: unknown): unknown {
  try {
    return plain(result, '', new Set()) ?? null;
  } catch (illegal) {
    if (illegal instanceof Illegal) return null;
    throw illegal;
  }
}

function plain(value: unknown, key: string, within: Set<object>): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
    case 'undefined':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : null;
    case 'object':
      return value === null ? null : plainObject(value, key, within);
    default:
      throw new Illegal(key);
  }
}

function plainObject(value: object, key: string, within: Set<object>): unknown {
  if (within.has(value) || !(Array.isArray(value) || isRecord(value))) throw new Illegal(key);
  within.add(value);
  const copy = Array.isArray(value)
    ? Array.from(value, (element, index) => plain(element, String(index), within) ?? null)
    : plainRecord(value as Readonly<Record<string, unknown>>, within);
  within.delete(value);
  return copy;
}

function plainRecord(value: Readonly<Record<string, unknown>>, within: Set<object>): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(value)) {
    const crossed = plain(field, key, within);
    if (crossed !== undefined) copy[key] = crossed;
  }
  return copy;
}

/** Maps, promises, errors and services are objects too, but nothing of them would arrive. */
function isRecord(value: object): boolean {
  if (types.isDate(value) || types.isProxy(value)) return false;
  return Object.prototype.toString.call(value) === '[object Object]';
}
