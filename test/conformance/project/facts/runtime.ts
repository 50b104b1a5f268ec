/** Facts of the runtime: what JavaScript finds there, and what an execution is. */
import { RUNTIME_FACTS } from '../../../../src/google/facts/runtime.ts';
import { TIME_FACTS } from '../../../../src/google/facts/time.ts';
import { type Fact, fact, same, shared, story } from '../fact.ts';

const V8 = 'developers.google.com/apps-script/guides/v8-runtime';

type Globals = Readonly<Record<string, unknown>>;

export const RUNTIME: readonly Fact[] = [
  ...shared(TIME_FACTS),
  ...shared(RUNTIME_FACTS),
  fact('writing to the console gives nothing back and stops nothing', V8, () => {
    const written = (globalThis as Globals).console as Readonly<Record<string, (text: string) => unknown>>;
    for (const level of ['log', 'info', 'warn', 'error']) same(written[level]?.('x'), undefined);
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
