/**
 * Lists of sentences joined to one. Every run of a script builds them anew, and an object without a prototype is filled in
 * less than half of the time that spreading takes once there are hundreds of keys.
 */

type Sentences = Readonly<Record<string, string>>;
type Joined<Parts extends readonly Sentences[]> = Parts extends readonly [
  infer First,
  ...infer Rest extends Sentences[],
]
  ? First & Joined<Rest>
  : unknown;

/**
 * One list of all parts; where two have the same key, the later one's sentence.
 *
 * @example
 * joined({ a: 'satu' }, { b: 'dua' }).b // => 'dua'
 */
export const joined = <const Parts extends readonly Sentences[]>(...parts: Parts): Joined<Parts> =>
  Object.assign(Object.create(null), ...parts);
