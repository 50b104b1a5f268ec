/** A built folder takes the place of the one before at once: whatever reads it meanwhile, such as an open desk, finds one of the two whole. */
import { mkdir, rename, rm } from 'node:fs/promises';

/**
 * @param folder whose content is replaced, or which is made
 * @param fill writes what is to stand there into another folder beside it
 */
export async function replaceFolder(folder: string, fill: (into: string) => Promise<unknown>): Promise<void> {
  const [made, before] = [`${folder}-${process.pid}`, `${folder}-${process.pid}-before`];
  await mkdir(made, { recursive: true });
  try {
    await fill(made);
    await rename(folder, before).catch((fault: NodeJS.ErrnoException) => {
      if (fault.code !== 'ENOENT') throw fault;
    });
    await rename(made, folder).catch(async (fault: unknown) => {
      await rename(before, folder);
      throw fault;
    });
  } finally {
    for (const one of [made, before]) await rm(one, { recursive: true, force: true });
  }
}
