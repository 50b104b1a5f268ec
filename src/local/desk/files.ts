/** Files: the workbooks besides the officers' own that somebody may open, to be looked at and not changed. */
import { Stopped } from '../files/stopped.ts';
import { filesSharedWith } from '../services/file.ts';
import type { SheetState, WorkbookState } from '../services/state.ts';
import type { World } from '../world.ts';
import type { FileView, TabView } from './desk.types.ts';
import { tabPage } from './tab-page.ts';

/** What scripts shared with whoever sits at the desk, and what they made for that person. */
function filesNow(world: World): readonly WorkbookState[] {
  const { state, actingUser } = world;
  const email = actingUser.toLowerCase();
  const shared = filesSharedWith(world, email).map(({ workbook }) => workbook);
  const own = Object.values(state.workbooks).filter(
    ({ id, owner }) => owner.toLowerCase() === email && !state.trash.includes(id),
  );
  return [...new Set([...own, ...shared])].filter(({ id }) => id !== state.workbookId);
}

/** The tabs that a person sees. */
export const tabsOf = ({ sheets }: WorkbookState): readonly TabView[] =>
  sheets.filter(({ isHidden }) => !isHidden).map(({ id, name, tabColor }) => ({ sheetId: id, name, color: tabColor }));

const pathOf = (fileId: string, sheetId?: number): string =>
  `/files/${fileId}${sheetId === undefined ? '' : `/${sheetId}`}`;

export const filesView = (world: World): readonly FileView[] =>
  filesNow(world).map((workbook) => ({
    fileId: workbook.id,
    title: workbook.title,
    owner: workbook.owner,
    tabs: tabsOf(workbook),
    path: pathOf(workbook.id),
  }));

/** @throws Stopped where the person at the desk has no such file, or it has no such tab */
export function sheetInFile(
  world: World,
  fileId: string,
  sheetId: number,
): { readonly workbook: WorkbookState; readonly sheet: SheetState } {
  const workbook = filesNow(world).find(({ id }) => id === fileId);
  if (!workbook) throw new Stopped('Anda tidak memiliki akses ke berkas ini.');
  const sheet = workbook.sheets.find(({ id }) => id === sheetId);
  if (!sheet) throw new Stopped('Lembar ini tidak ada lagi.');
  return { workbook, sheet };
}

/** One tab of a file as a page, with links to the others; undefined where there is no such path. */
export function filePage(world: World, path: string): string | undefined {
  const [, fileId = '', tab] = /^\/files\/([\w-]+)(?:\/(\d+))?$/.exec(path) ?? [];
  const workbook = filesNow(world).find(({ id }) => id === fileId);
  const sheets = workbook?.sheets.filter(({ isHidden }) => !isHidden) ?? [];
  const sheet = tab === undefined ? sheets[0] : sheets.find(({ id }) => id === Number(tab));
  if (!workbook || !sheet) return undefined;
  return tabPage(
    workbook,
    sheet,
    sheets.map((other) => ({ name: other.name, path: pathOf(fileId, other.id), isOpen: other === sheet })),
  );
}
