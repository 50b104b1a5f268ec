/** Facts of the runtime: what JavaScript finds there. */
import { refuses, safe, same } from './fact.ts';

const V8 = 'developers.google.com/apps-script/guides/v8-runtime';
const ZONE = 'developers.google.com/apps-script/reference/base/session#getScriptTimeZone()';
const LACKING = 'docs/platform.md section 1.6';

type Globals = Readonly<Record<string, unknown>>;
const present = (names: string): readonly string[] =>
  names.split(' ').filter((name) => typeof (globalThis as Globals)[name] !== 'undefined');

export const RUNTIME_FACTS = [
  safe('timers', 'nothing', 'there are no timers', V8, () => {
    same(present('setTimeout setInterval setImmediate'), []);
  }),
  safe('fetch', 'nothing', 'there is no fetch and nothing to take addresses apart', LACKING, () => {
    same(present('fetch XMLHttpRequest URL URLSearchParams'), []);
  }),
  safe('browser-text', 'nothing', 'text and bytes have no globals of the browser', LACKING, () => {
    same(present('TextEncoder TextDecoder atob btoa crypto structuredClone performance'), []);
  }),
  safe('document', 'nothing', 'there is neither a document nor a module', LACKING, () => {
    same(present('window document require module process'), []);
  }),
  safe(
    'missing-method',
    'refusals',
    'a method that a service has not is not a function',
    'developers.google.com/apps-script/guides/support/troubleshooting',
    () => {
      // Called whatever it is: an optional call of a missing member refuses nothing.
      const service = Utilities as unknown as { readonly noSuchMethod: () => void };
      refuses(() => service.noSuchMethod(), 'is not a function');
    },
  ),
  safe('script-zone', 'nothing', 'days and hours of a date are those of the script’s time zone', `${ZONE} [L]`, () => {
    const date = new Date(2026, 1, 3, 4);
    same(Utilities.formatDate(date, Session.getScriptTimeZone(), 'yyyy-MM-dd HH:mm'), '2026-02-03 04:00');
    same([date.getDate(), date.getHours()], [3, 4]);
  }),
];
