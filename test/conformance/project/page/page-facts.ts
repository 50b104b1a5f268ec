/** Facts that only a page can see: what crosses between page and server, and what HtmlService does to a page. */
import { call, runner } from './server.ts';

export interface PageFact {
  readonly name: string;
  readonly source: string;
  /** Every answer that is possible, for a question that nobody has settled. */
  readonly answers?: readonly string[];
  readonly run: () => Promise<unknown>;
}

const COMMUNICATION = 'developers.google.com/apps-script/guides/html/communication';
const RUN = 'developers.google.com/apps-script/guides/html/reference/run';
const HOST = 'developers.google.com/apps-script/guides/html/reference/host';
const SEEN = 'docs/platform.md section 1.2 [L]';
const EATEN = 'docs/platform.md section 1.1 [L]';

function same(actual: unknown, expected: unknown): void {
  const [one, other] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (one !== other) throw new Error(`expected ${other}, got ${one}`);
}

/** What is thrown at once, on the page, by name and message. */
function thrownBy(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
  throw new Error('expected a refusal, got none');
}

const failureOf = (name: string, ...args: readonly unknown[]): Promise<Error> =>
  call(name, ...args).then(
    () => Promise.reject(new Error('expected a failure, got a result')),
    (error: Error) => error,
  );

/** Scripts of the page that went to Google as they stand (see build/conformance.ts) leave here what is left of them. */
const raw = () => window as unknown as Readonly<Record<'rawTemplate' | 'rawString' | 'rawBlock', string | undefined>>;
const seenAs = (seen: string | undefined, whole: string): string => (seen === whole ? 'kept' : 'eaten');

export const PAGE_FACTS: readonly PageFact[] = [
  {
    name: 'plain data crosses both ways as it is',
    source: COMMUNICATION,
    run: async () => {
      const value = { text: 'é 😀', number: 1.5, yes: true, none: null, list: [1, [2]], nested: { deep: 'x' } };
      same(await call('echo', value), value);
    },
  },
  {
    name: 'a date sent from the page is refused at once',
    source: COMMUNICATION,
    run: async () => {
      const thrown = thrownBy(() => send({ when: new Date(0) }));
      same(thrown, 'TypeError: Failed due to illegal value in property: when');
    },
  },
  {
    name: 'a function sent from the page is refused at once',
    source: COMMUNICATION,
    run: async () => {
      same(
        thrownBy(() => send({ act: () => 1 })),
        'TypeError: Failed due to illegal value in property: act',
      );
    },
  },
  {
    name: 'a date anywhere in a result makes the whole result null',
    source: SEEN,
    run: async () => same(await call('giveDate'), null),
  },
  {
    name: 'a function without a result gives the page null',
    source: SEEN,
    run: async () => same(await call('giveNothing'), null),
  },
  {
    name: 'a field that is undefined does not arrive',
    source: SEEN,
    run: async () => same(Object.keys((await call('giveUndefined')) as object), ['there']),
  },
  {
    name: 'what the server throws reaches the failure handler with its message',
    source: RUN,
    run: async () => same((await failureOf('fails', 'rusak')).message.includes('rusak'), true),
  },
  {
    name: 'a failure carries no code and no cause',
    source: 'docs/platform.md section 6',
    run: async () => {
      const failure = (await failureOf('fails', 'x')) as Error & { code?: unknown; cause?: unknown };
      same([failure.code ?? null, failure.cause ?? null], [null, null]);
    },
  },
  {
    name: 'a function whose name ends in an underscore is not there for a page',
    source: COMMUNICATION,
    run: async () => same(typeof named('hidden_'), 'undefined'),
  },
  {
    name: 'a function that the project does not have is not there for a page',
    source: RUN,
    run: async () => same(typeof named('missing'), 'undefined'),
  },
  {
    name: 'a call gives nothing back at once',
    source: RUN,
    run: async () => same(named('echo')?.(1) ?? null, null),
  },
  {
    name: 'the user object comes to the success handler',
    source: `${RUN}#withUserObject(Object)`,
    run: async () => {
      const given = await new Promise((resolve) => {
        const ready = runner()
          .withUserObject({ row: 3 })
          .withSuccessHandler((_, object) => resolve(object));
        named('echo', ready)?.(1);
      });
      same(given, { row: 3 });
    },
  },
  {
    name: 'handlers of one call do not stay for the next',
    source: RUN,
    run: async () => {
      let heard = 0;
      const ready = runner().withSuccessHandler(() => {
        heard += 1;
      });
      named('echo', ready)?.(1);
      named('echo')?.(2);
      await call('echo', 3);
      await call('echo', 4);
      same(heard, 1);
    },
  },
  {
    name: 'a sidebar is about 300 pixels wide',
    source: 'developers.google.com/apps-script/guides/dialogs',
    run: async () => same(window.innerWidth > 270 && window.innerWidth <= 300, true),
  },
  {
    name: 'the page cannot reach the window around it',
    source: 'developers.google.com/apps-script/guides/html/restrictions',
    run: async () => {
      same(thrownBy(() => window.parent.document.title).startsWith('SecurityError'), true);
    },
  },
  {
    name: 'a page can close its window and focus the sheet',
    source: HOST,
    run: async () => {
      const { host } = (window as unknown as { google: { script: { host: Readonly<Record<string, unknown>> } } }).google
        .script;
      same(
        [typeof host.close, typeof host.setHeight, typeof host.setWidth, typeof host.editor],
        ['function', 'function', 'function', 'object'],
      );
    },
  },
  {
    name: 'a script that is put into the page later runs at once, and two slashes in it are kept',
    source: 'html.spec.whatwg.org/multipage/scripting.html; developers.google.com/apps-script/guides/html/restrictions',
    run: async () => {
      const script = document.createElement('script');
      script.textContent = `window.putLater = 'a${'/'}${'/'}b';`;
      document.head.append(script);
      same((window as unknown as { readonly putLater?: string }).putLater, 'a' + '/' + '/b');
    },
  },
  {
    name: 'two slashes in a template of an inline script are eaten with the rest of the line',
    source: EATEN,
    run: async () => same(seenAs(raw().rawTemplate, 'a/' + '/b'), 'eaten'),
  },
  {
    name: 'are two slashes in a plain string of an inline script eaten',
    source: EATEN,
    answers: ['eaten', 'kept'],
    run: async () => seenAs(raw().rawString, 'a/' + '/b'),
  },
  {
    name: 'is what stands like a block comment in a string of an inline script eaten',
    source: EATEN,
    answers: ['eaten', 'kept'],
    run: async () => seenAs(raw().rawBlock, 'a/' + '*b*' + '/c'),
  },
];

/** A function of the project as the page finds it, on a runner with or without handlers. */
function named(name: string, on: unknown = runner()): ((...args: readonly unknown[]) => unknown) | undefined {
  const found = (on as Readonly<Record<string, ((...args: readonly unknown[]) => unknown) | undefined>>)[name];
  return found === undefined
    ? undefined
    : (...args) => (on as Record<string, (...args: readonly unknown[]) => unknown>)[name]?.(...args);
}

const send = (value: unknown): unknown => named('echo')?.(value);
