/**
 * Tidying up: what the facts leave behind when they are through, as far as a script may take it away.
 *
 * Forms that FormApp made stay where Drive does not let a script with `drive.file` find them; those somebody throws away
 * by hand, and the page says how.
 */
import { book, FILE_NAME, isUniqueName } from './fact.ts';
import { drive } from './own-file.ts';

/** What was taken away. */
export interface Tidied {
  /** Files in the bin. */
  readonly files: number;
  /** Tabs that a fact broke off without removing. */
  readonly tabs: number;
}

/** Lists are short on Google and may lag behind, so it is asked again until nothing new comes. */
const MOST_ROUNDS = 20;

function binFiles(): number {
  const gone = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { files = [] } = drive().Files.list({ q: `name = '${FILE_NAME}' and trashed = false`, fields: 'files(id)' });
    const fresh = files.flatMap(({ id }) => (id === undefined || gone.has(id) ? [] : [id]));
    if (fresh.length === 0) break;
    for (const id of fresh) {
      drive().Files.update({ trashed: true }, id);
      gone.add(id);
    }
  }
  return gone.size;
}

function removeTabs(): number {
  const left = book()
    .getSheets()
    .filter((sheet) => isUniqueName(sheet.getName()) && sheet.getFormUrl() === null);
  for (const sheet of left) book().deleteSheet(sheet);
  return left.length;
}

export const tidy = (): Tidied => ({ files: binFiles(), tabs: removeTabs() });
