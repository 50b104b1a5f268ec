/**
 * The one way from the page to the server: a typed promise around `google.script.run`.
 *
 * It resolves to the data of the reply and rejects with a `Failure` in words, whatever went wrong: the server said no,
 * Google stopped the run, or nothing came back. It never rejects with anything else.
 */
import type { Api, ApiName, Failure, Reply } from '../app/api.types.ts';
import { say } from './words.ts';

export type Args<N extends ApiName> = Parameters<Api[N]>[0];
export type Data<N extends ApiName> = ReturnType<Api[N]>;
export type Call = <N extends ApiName>(name: N, args: Args<N>) => Promise<Data<N>>;

interface Runner {
  withSuccessHandler(take: (reply: unknown) => void): Runner;
  withFailureHandler(take: (error: unknown) => void): Runner;
  call(name: string, args: unknown): void;
}
interface Page {
  readonly google?: { readonly script?: { readonly run?: Runner } };
}

type Cause = 'null' | 'time' | 'permission' | 'quota' | 'network' | 'other' | 'page';

/** What Google's own messages begin with or contain; only the message of a failure can be relied on. */
const CAUSES: readonly (readonly [RegExp, Cause])[] = [
  [/exceeded maximum execution time|timed? ?out/i, 'time'],
  [/permission|authoriz|otorisasi|izin/i, 'permission'],
  [/too many times|quota|kuota/i, 'quota'],
  [/network|connection|HTTP 0/i, 'network'],
];

const failureOf = (cause: Cause, message = ''): Failure => {
  const words = (part: 'happened' | 'kept' | 'next') => say(`failure.${cause}.${part}`, { message });
  return { code: `page-${cause}`, happened: words('happened'), kept: words('kept'), next: words('next') };
};

/** The message of whatever the failure handler was given: an Error, an object like one, or a text. */
const messageOf = (error: unknown): string => {
  const message = (error as { readonly message?: unknown } | null | undefined)?.message ?? error;
  return typeof message === 'string' ? message : '';
};

/** Puts what the failure handler was given into words. */
export function failureFrom(error: unknown): Failure {
  const message = messageOf(error);
  const cause = CAUSES.find(([pattern]) => pattern.test(message))?.[1];
  if (cause) return failureOf(cause, message);
  return message ? failureOf('other', message) : failureOf('network');
}

/** A `Failure` passes as it is; anything else thrown in the page becomes one. */
export const asFailure = (thrown: unknown): Failure =>
  typeof (thrown as Partial<Failure> | null)?.happened === 'string' ? (thrown as Failure) : failureFrom(thrown);

const isReply = (value: unknown): value is Reply<unknown> =>
  typeof (value as { readonly ok?: unknown } | null | undefined)?.ok === 'boolean';

/** Calls the server by name. */
export const call: Call = <N extends ApiName>(name: N, args: Args<N>) =>
  new Promise<Data<N>>((resolve, reject) => {
    const run = (globalThis as unknown as Page).google?.script?.run;
    if (!run) return reject(failureOf('page'));
    const take = (reply: unknown) => {
      if (!isReply(reply)) return reject(failureOf('null'));
      return reply.ok ? resolve(reply.data as Data<N>) : reject(reply.error);
    };
    const refuse = (error: unknown) => reject(failureFrom(error));
    try {
      run.withSuccessHandler(take).withFailureHandler(refuse).call(name, args);
    } catch (thrown) {
      refuse(thrown);
    }
  });
