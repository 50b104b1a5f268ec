/**
 * Shapes: which fields a resource of a REST interface has, and what may stand in them.
 *
 * What these services have not been taught is refused in the words for what Google does not know, so that nothing is
 * ignored here that would matter there.
 */
import { badRequest } from './advanced.ts';

export type Shape =
  | { readonly kind: 'string' | 'integer' | 'number' | 'boolean' | 'cell' | 'texts' }
  | { readonly kind: 'name'; readonly names: readonly string[] }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'record'; readonly fields: Readonly<Record<string, Shape>> };

export const TEXT: Shape = { kind: 'string' };
export const INTEGER: Shape = { kind: 'integer' };
export const NUMBER: Shape = { kind: 'number' };
export const BOOLEAN: Shape = { kind: 'boolean' };
/** A text, a number, a truth value, or null. */
export const CELL: Shape = { kind: 'cell' };
/** Texts under names that nobody lists. */
export const TEXTS: Shape = { kind: 'texts' };
export const oneOf = (...names: readonly string[]): Shape => ({ kind: 'name', names });
export const list = (of: Shape): Shape => ({ kind: 'list', of });
export const record = (fields: Readonly<Record<string, Shape>>): Shape => ({ kind: 'record', fields });

const TYPE_NAMES = {
  string: 'TYPE_STRING',
  integer: 'TYPE_INT32',
  number: 'TYPE_DOUBLE',
  boolean: 'TYPE_BOOL',
} as const;

const isOf = {
  string: (value: unknown) => typeof value === 'string',
  integer: Number.isInteger,
  number: (value: unknown) => typeof value === 'number',
  boolean: (value: unknown) => typeof value === 'boolean',
} as const;

/**
 * The value as JSON carries it, known to be of the shape; null is as good as nothing. `path` is where it stands.
 *
 * @throws ApiRefusal for fields that are not known and values of another kind
 */
export function shaped<T>(shape: Shape, value: unknown, path = ''): T {
  const json: unknown = value === undefined ? {} : JSON.parse(JSON.stringify(value));
  check(shape, json, path);
  return json as T;
}

function check(shape: Shape, value: unknown, path: string): void {
  switch (shape.kind) {
    case 'record':
      checkRecord(shape.fields, value, path);
      return;
    case 'list':
      if (!Array.isArray(value)) throw invalid(path, 'repeated', value);
      value.forEach((one, index) => {
        check(shape.of, one, `${path}[${index}]`);
      });
      return;
    case 'name':
      if (typeof value !== 'string' || !shape.names.includes(value)) throw invalid(path, 'TYPE_ENUM', value);
      return;
    case 'texts':
      checkTexts(value, path);
      return;
    case 'cell':
      if (typeof value === 'object' && value !== null) throw badRequest(`Invalid ${path}: list_value or struct_value`);
      return;
    default:
      if (!isOf[shape.kind](value)) throw invalid(path, TYPE_NAMES[shape.kind], value);
  }
}

function checkTexts(value: unknown, path: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(path, 'message', value);
  for (const [name, one] of Object.entries(value)) check(TEXT, one, `${path}.${name}`);
}

function checkRecord(fields: Readonly<Record<string, Shape>>, value: unknown, path: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(path, 'message', value);
  const entries = Object.entries(value as Record<string, unknown>);
  for (const [name, one] of entries) {
    const shape = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (shape === undefined) throw unknownName(name, path);
    if (one === null) delete (value as Record<string, unknown>)[name];
    else check(shape, one, path === '' ? name : `${path}.${name}`);
  }
}

const unknownName = (name: string, path: string) =>
  badRequest(
    `Invalid JSON payload received. Unknown name "${name}"${path === '' ? '' : ` at '${inProto(path)}'`}: Cannot find field.`,
  );
const invalid = (path: string, type: string, value: unknown) =>
  badRequest(`Invalid value at '${inProto(path)}' (${type}), ${JSON.stringify(value)}`);

/** Google names places in its own spelling: `chartSpec` is `chart_spec` there. */
const inProto = (path: string): string => path.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
