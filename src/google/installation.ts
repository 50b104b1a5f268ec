/**
 * What can be asked about the installation itself in somebody's own account: the store, the services.
 *
 * Everything is only read, but for one property that is written and taken away again.
 */
import { forgetText, keepText, namesKept, textNow, textOf } from './store.ts';

/** Most bytes of all texts that stay with the document, by Google's limits. */
export const STORE_BYTES = 500_000;

/** As long as the longest text that is ever kept: Google takes 9 KB, and the name counts. */
const TRIED = { name: 'installation-check', text: 'x'.repeat(8000) };

/** Whether a text can be kept: writes one, looks at it and takes it away. @throws what Google refuses it with */
export function tryStore(): boolean {
  try {
    keepText(TRIED.name, TRIED.text);
    return textNow(TRIED.name) === TRIED.text;
  } finally {
    forgetText(TRIED.name);
  }
}

/** Characters of all texts that are kept, with their names; texts beyond ASCII take some more bytes. */
export const storeSize = (): number =>
  namesKept().reduce((sum, name) => sum + name.length + (textOf(name)?.length ?? 0), 0);

/** Whether work can be kept apart: a script that belongs to no workbook has no lock for it. */
export const hasDocumentLock = (): boolean =>
  (LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null) !== null;
