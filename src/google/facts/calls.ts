/** Facts of calling services: how arguments are checked, and what a refusal is. */
import { refuses, safe, same, thrown } from './fact.ts';

const SIGNATURES = 'docs/platform.md section 3, messages of that form';
const ERRORS = 'developers.google.com/apps-script/guides/support/troubleshooting';

const badSleep = (): void => (Utilities.sleep as (wrong: unknown) => void)('x');

export const CALL_FACTS = [
  safe('kinds', 'refusals', 'a service says which kinds of arguments it got in place of its own', SIGNATURES, () => {
    refuses(badSleep, "The parameters (String) don't match the method signature for Utilities.sleep.");
  }),
  safe('no-arguments', 'refusals', 'a service says that it got no arguments at all', SIGNATURES, () => {
    refuses(
      () => (Utilities.formatDate as unknown as () => void)(),
      "The parameters () don't match the method signature for Utilities.formatDate.",
    );
  }),
  safe('extra-argument', 'refusals', 'one argument too many is refused too', SIGNATURES, () => {
    refuses(
      () => (Utilities.getUuid as (extra: number) => void)(1),
      "The parameters (number) don't match the method signature for Utilities.getUuid.",
    );
  }),
  safe('catchable', 'refusals', 'a refusal is an error of the script that it can catch', ERRORS, () => {
    same(thrown(badSleep) instanceof Error, true);
  }),
  safe('exception', 'refusals', 'a refusal is named an exception', ERRORS, () => {
    same(thrown(badSleep).name, 'Exception');
  }),
];
