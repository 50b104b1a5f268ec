/** The fact of Session that is the same for everybody; who acts, and in which zone the script is, are points of the check. */
import { safe, same } from './fact.ts';

const SESSION = 'developers.google.com/apps-script/reference/base/session';

export const LANGUAGE_FACTS = [
  safe(
    'language',
    'nothing',
    'the language of the person is named by its code',
    `${SESSION}#getActiveUserLocale()`,
    () => {
      same(/^[a-z]{2,3}(?:[-_]\w+)?$/.test(Session.getActiveUserLocale()), true);
    },
  ),
];
