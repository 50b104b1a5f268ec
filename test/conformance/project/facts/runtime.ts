/** Facts of the runtime: what JavaScript finds there, and what an execution is. */
import { type Fact, fact, same, story } from '../fact.ts';

const V8 = 'developers.google.com/apps-script/guides/v8-runtime';

export const RUNTIME: readonly Fact[] = [
  fact('there are no timers', V8, () => {
    same(typeof (globalThis as Readonly<Record<string, unknown>>).setTimeout, 'undefined');
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
