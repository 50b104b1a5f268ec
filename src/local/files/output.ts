/**
 * Output: every tab of the workbook that holds anything as a CSV file, the whole workbook as `teladan.xlsx`, and the one that
 * the add-on made for leadership, where it did, as `pimpinan.xlsx`.
 */
import type { WorkbookState } from '../services/state.ts';
import type { World } from '../world.ts';
import { makeCsv } from './csv.ts';
import { makeFolder, writeWhole } from './folder.ts';
import { filledTabs, kebab, textsOf } from './tab.ts';
import { makeWorkbookFile } from './workbook-file.ts';

/** Every tab by the name of its file; two tabs that would share a name are numbered. */
export function tabFiles(world: World): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const sheet of filledTabs(world.workbook)) {
    const name = kebab(sheet.name);
    let free = name;
    for (let count = 2; files.has(`${free}.csv`); count += 1) free = `${name}-${count}`;
    files.set(`${free}.csv`, makeCsv(textsOf(world, sheet)));
  }
  return files;
}

/** The workbook for leadership, which the add-on finds by its note as well. */
const leadershipOf = ({ state }: World): WorkbookState | undefined =>
  Object.values(state.workbooks).find(({ appProperties }) => appProperties?.teladan?.startsWith('pimpinan|'));

/** Writes the folder of results and says which files it wrote. Files of other names in it are left alone. */
export async function writeOutput(world: World, folder: string): Promise<readonly string[]> {
  makeFolder(folder);
  const files = tabFiles(world);
  const book = await makeWorkbookFile(world);
  for (const [file, content] of files) writeWhole(folder, file, content);
  writeWhole(folder, 'teladan.xlsx', book);
  const leadership = leadershipOf(world);
  if (!leadership) return [...files.keys(), 'teladan.xlsx'];
  writeWhole(folder, 'pimpinan.xlsx', await makeWorkbookFile(world, leadership));
  return [...files.keys(), 'teladan.xlsx', 'pimpinan.xlsx'];
}
