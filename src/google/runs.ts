/** Neighbours that are alike, so that one call serves all of them. */

/** Runs of equal neighbours, as from and to, of those that are wanted. */
export function runs<T>(
  values: readonly T[],
  wanted: (value: T) => boolean,
): readonly (readonly [from: number, to: number])[] {
  const found: (readonly [number, number])[] = [];
  let start = 0;
  for (let index = 1; index <= values.length; index++) {
    if (index < values.length && values[index] === values[start]) continue;
    const value = values[start];
    if (value !== undefined && wanted(value)) found.push([start, index]);
    start = index;
  }
  return found;
}
