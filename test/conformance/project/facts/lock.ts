/** Facts of LockService: who may go in, and when the door opens again. */
import { LOCK_FACTS } from '../../../../src/google/facts/lock.ts';
import { type Fact, fact, same, shared, story } from '../fact.ts';

const LOCK = 'developers.google.com/apps-script/reference/lock/lock';
const SERVICE = 'developers.google.com/apps-script/reference/lock/lock-service';

type Lock = GoogleAppsScript.Lock.Lock;
const documentLock = (): Lock => LockService.getDocumentLock();

export const LOCKING: readonly Fact[] = [
  ...shared(LOCK_FACTS),
  fact('a script that belongs to a workbook has a lock of the document', `${SERVICE}#getDocumentLock()`, () => {
    same(documentLock() === null, false);
  }),
  fact('tryLock says that it got the lock, and then hasLock says so too', `${LOCK}#tryLock(Integer)`, () => {
    const lock = documentLock();
    same([lock.tryLock(5000), lock.hasLock()], [true, true]);
    lock.releaseLock();
  }),
  fact('asking again for the lock that one has does no harm', `${LOCK}#tryLock(Integer)`, () => {
    const lock = documentLock();
    same([lock.tryLock(5000), lock.tryLock(5000), lock.hasLock()], [true, true, true]);
    lock.releaseLock();
  }),
  fact('a released lock is no longer had', `${LOCK}#releaseLock()`, () => {
    const lock = documentLock();
    lock.waitLock(5000);
    lock.releaseLock();
    same(lock.hasLock(), false);
  }),
  fact('releasing a lock that one has not has no effect', `${LOCK}#releaseLock()`, () => {
    const lock = documentLock();
    lock.releaseLock();
    same(lock.tryLock(5000), true);
    lock.releaseLock();
  }),
  fact('the locks of document, script and person are three', SERVICE, () => {
    const locks = [documentLock(), LockService.getScriptLock(), LockService.getUserLock()];
    const [first, second, third] = locks;
    same([first?.tryLock(5000), second?.hasLock(), third?.hasLock()], [true, false, false]);
    same([second?.tryLock(5000), third?.tryLock(5000)], [true, true]);
    for (const lock of locks) lock.releaseLock();
  }),
  story(
    'a lock that was never released is free after the execution',
    `${LOCK}#releaseLock()`,
    { run: () => same([documentLock().tryLock(5000), LockService.getUserLock().tryLock(5000)], [true, true]) },
    { run: () => same([documentLock().tryLock(5000), LockService.getUserLock().tryLock(5000)], [true, true]) },
  ),
];
