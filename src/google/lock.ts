/**
 * One at a time: work that writes runs under the workbook's lock, and what it wrote is flushed before others may start.
 */
import { AppError } from './app-error.ts';
import { readAnew } from './store.ts';

/** How long a click waits for somebody else's before it says so. */
const WAIT_MILLISECONDS = 10_000;

let isHeld = false;
/** Whether this run has the lock: what it reads of the properties is then what stands there. */
export const hasLock = (): boolean => isHeld;

export function withLock<T>(work: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(WAIT_MILLISECONDS)) throw new AppError('busy');
  // Whoever had it before may have written what this run has read already.
  readAnew();
  isHeld = true;
  try {
    return work();
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
    isHeld = false;
    readAnew();
  }
}
