/**
 * Google's "no": an error whose message is what Google would print, thrown while the state is still as it was.
 *
 * The facade turns it into the script's own `Error`, so that code in the bundle sees an ordinary exception.
 */
export class Refusal extends Error {
  override readonly name = 'Exception';
}
