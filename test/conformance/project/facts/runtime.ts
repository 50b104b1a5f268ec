/** Facts of the runtime: what JavaScript finds there, and what an execution is. */
import { type Fact, fact, refuses, same, story } from '../fact.ts';

const V8 = 'developers.google.com/apps-script/guides/v8-runtime';
const ZONE = 'developers.google.com/apps-script/reference/base/session#getScriptTimeZone()';
const LACKING = 'docs/platform.md section 1.6';

type Globals = Readonly<Record<string, unknown>>;
const present = (names: string): readonly string[] =>
  names.split(' ').filter((name) => typeof (globalThis as Globals)[name] !== 'undefined');

export const RUNTIME: readonly Fact[] = [
  fact('there are no timers', V8, () => {
    same(present('setTimeout setInterval setImmediate'), []);
  }),
  fact('there is no fetch and nothing to take addresses apart', LACKING, () => {
    same(present('fetch XMLHttpRequest URL URLSearchParams'), []);
  }),
  fact('text and bytes have no globals of the browser', LACKING, () => {
    same(present('TextEncoder TextDecoder atob btoa crypto structuredClone performance'), []);
  }),
  fact('there is neither a document nor a module', LACKING, () => {
    same(present('window document require module process'), []);
  }),
  fact('writing to the console gives nothing back and stops nothing', V8, () => {
    const written = (globalThis as Globals).console as Readonly<Record<string, (text: string) => unknown>>;
    for (const level of ['log', 'info', 'warn', 'error']) same(written[level]?.('x'), undefined);
  }),
  fact(
    'a method that a service has not is not a function',
    'developers.google.com/apps-script/guides/support/troubleshooting',
    () => {
      const service = Utilities as unknown as Readonly<Record<string, () => void>>;
      refuses(() => service.noSuchMethod?.(), 'is not a function');
    },
  ),
  fact('days and hours of a date are those of the script’s time zone', `${ZONE} [L]`, () => {
    const date = new Date(2026, 1, 3, 4);
    same(Utilities.formatDate(date, Session.getScriptTimeZone(), 'yyyy-MM-dd HH:mm'), '2026-02-03 04:00');
    same([date.getDate(), date.getHours()], [3, 4]);
  }),
  story(
    'what a script keeps in a variable is gone in the next execution',
    V8,
    {
      run: () => {
        (globalThis as { kept?: boolean }).kept = true;
      },
    },
    {
      run: () => {
        same((globalThis as { kept?: boolean }).kept, undefined);
      },
    },
  ),
];
