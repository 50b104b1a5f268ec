/** The one fact of locks that keeps nobody waiting: taking a lock, even for a moment, is for the conformance project alone. */
import { safe, same } from './fact.ts';

const LOCK = 'developers.google.com/apps-script/reference/lock/lock';

type Lock = GoogleAppsScript.Lock.Lock;
const documentLock = (): Lock => LockService.getDocumentLock();

export const LOCK_FACTS = [
  safe('lock-unasked', 'lock', 'nobody has a lock that was not asked for', `${LOCK}#hasLock()`, () => {
    same(documentLock().hasLock(), false);
  }),
];
