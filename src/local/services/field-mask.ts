/**
 * Field masks: `sheets(properties.title,charts)`, which part of a resource a call is about.
 *
 * Refuses masks that name what the resource does not have.
 */
import type { Shape } from './shape.ts';

/** What is named below a field; an empty one is the field with all that it has. */
export interface Mask {
  readonly [field: string]: Mask;
}

const TOKEN = /[\w*]+|[(),./]/g;

/** @returns null where the text is no mask */
export function parseMask(text: string): Mask | null {
  const tokens = text.match(TOKEN) ?? [];
  if (tokens.join('') !== text.replaceAll(/\s/g, '')) return null;
  let at = 0;
  const readList = (): Mask | null => {
    const mask: Record<string, Mask> = {};
    do {
      const one = readPath();
      if (one === null) return null;
      Object.assign(mask, merged(mask, one));
    } while (tokens[at] === ',' && ++at);
    return mask;
  };
  const readPath = (): Mask | null => {
    const name = tokens[at];
    if (name === undefined || !/^[\w*]+$/.test(name)) return null;
    at += 1;
    let below: Mask | null = {};
    if (tokens[at] === '.' || tokens[at] === '/') {
      at += 1;
      below = readPath();
    } else if (tokens[at] === '(') {
      at += 1;
      below = readList();
      if (tokens[at] !== ')') return null;
      at += 1;
    }
    return below === null ? null : { [name]: below };
  };
  const mask = readList();
  return at === tokens.length ? mask : null;
}

function merged(one: Mask, other: Mask): Mask {
  const both: Record<string, Mask> = { ...one };
  for (const [name, below] of Object.entries(other)) {
    const known = both[name];
    const isWhole = known !== undefined && (isEverything(known) || isEverything(below));
    both[name] = known === undefined ? below : isWhole ? {} : merged(known, below);
  }
  return both;
}

const isEverything = (mask: Mask): boolean => Object.keys(mask).length === 0;

/** The first name of a mask that the shape does not have, or null. */
export function unknownIn(mask: Mask, shape: Shape): string | null {
  if (shape.kind === 'list') return unknownIn(mask, shape.of);
  for (const [name, below] of Object.entries(mask)) {
    if (name === '*') continue;
    const field = shape.kind === 'record' && Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined;
    if (field === undefined) return name;
    const deeper = unknownIn(below, field);
    if (deeper !== null) return deeper;
  }
  return null;
}

/** What a mask leaves of a resource. */
export function masked(value: unknown, mask: Mask): unknown {
  if (isEverything(mask) || '*' in mask) return value;
  if (Array.isArray(value)) return value.map((one) => masked(one, mask));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(mask).flatMap(([name, below]) => {
    const field = (value as Readonly<Record<string, unknown>>)[name];
    return field === undefined ? [] : [[name, masked(field, below)]];
  });
  return Object.fromEntries(fields);
}

/** Whether a mask concerns the field at a path such as `userEnteredFormat.textFormat.bold`. */
export function concerns(mask: Mask, path: string): boolean {
  let here = mask;
  for (const name of path.split('.')) {
    if ('*' in here) return true;
    const below = here[name];
    if (below === undefined) return false;
    if (isEverything(below)) return true;
    here = below;
  }
  return true;
}
