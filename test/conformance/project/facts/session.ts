/** Facts of Session: whom the code acts as and who is there. */
import { type Fact, fact, question, same, story } from '../fact.ts';

const SESSION = 'developers.google.com/apps-script/reference/base/session';

const acting = (): string => Session.getEffectiveUser().getEmail();

export const SESSION_FACTS: readonly Fact[] = [
  fact('the code acts as somebody with an address', `${SESSION}#getEffectiveUser()`, () => {
    same(/^[^@\s]+@[^@\s]+$/.test(acting()), true);
  }),
  story(
    'another person acts as another person',
    `${SESSION}#getEffectiveUser()`,
    { run: () => ({ owner: acting() }) },
    { as: 'second', run: ({ owner }) => same(acting() === owner, false) },
  ),
  fact('the language of the person is named by its code', `${SESSION}#getActiveUserLocale()`, () => {
    same(/^[a-z]{2,3}(?:[-_]\w+)?$/.test(Session.getActiveUserLocale()), true);
  }),
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
