/**
 * What the methods of Drive have in common: finding a file, reading options, and showing only the fields asked for.
 *
 * A file out of reach does not exist, as far as the script can tell.
 */
import { ApiRefusal, badRequest } from './advanced.ts';
import { masked, parseMask, unknownIn } from './field-mask.ts';
import { type DriveFile, filesWithin } from './file.ts';
import type { Host } from './host.ts';
import { type Shape, shaped } from './shape.ts';

/** @throws ApiRefusal where the script does not reach such a file */
export function fileOf({ world, run }: Host, id: unknown): DriveFile {
  const file = filesWithin(world, run.user).find((one) => one.id === id);
  if (file === undefined) throw new ApiRefusal(404, `File not found: ${id}.`);
  return file;
}

export const optionsOf = <T>(shape: Shape, options: unknown): T => shaped<T>(shape, options ?? {});

/** What a resource can show, and what it shows unasked. */
export interface Fields {
  readonly shape: Shape;
  readonly standard: string;
}

/** @throws ApiRefusal for fields that the resource does not have */
export function shownFields<T>(resource: T, { shape, standard }: Fields, fields = standard): T {
  const mask = parseMask(fields);
  const unknown = mask === null ? fields : unknownIn(mask, shape);
  if (mask === null || unknown !== null) throw badRequest(`Invalid field selection ${unknown}`);
  return masked(resource, mask) as T;
}
