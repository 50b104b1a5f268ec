/** Facts of Session: whom the code acts as and who is there. */
import { LANGUAGE_FACTS } from '../../../../src/google/facts/session.ts';
import { type Fact, fact, question, same, shared, story } from '../fact.ts';

const SESSION = 'developers.google.com/apps-script/reference/base/session';

const acting = (): string => Session.getEffectiveUser().getEmail();

export const SESSION_FACTS: readonly Fact[] = [
  ...shared(LANGUAGE_FACTS),
  fact('the code acts as somebody with an address', `${SESSION}#getEffectiveUser()`, () => {
    same(/^[^@\s]+@[^@\s]+$/.test(acting()), true);
  }),
  story(
    'another person acts as another person',
    `${SESSION}#getEffectiveUser()`,
    { run: () => ({ owner: acting() }) },
    { as: 'second', run: ({ owner }) => same(acting() === owner, false) },
  ),
  fact('the script’s time zone is the manifest’s', `${SESSION}#getScriptTimeZone()`, () => {
    same(Session.getScriptTimeZone(), 'Asia/Jakarta');
  }),
  question(
    'is somebody who is not the owner named as the active user',
    `${SESSION}#getActiveUser()`,
    ['known', 'blank'],
    {
      as: 'second',
      run: () => (Session.getActiveUser().getEmail() === '' ? 'blank' : 'known'),
    },
  ),
];
