/** The desk view: everything around the sheet, as it is for whoever sits at the desk. */
import type { MenuEntry } from '../services/state.ts';
import type { World } from '../world.ts';
import type { DeskView, MenuView } from './desk.types.ts';
import { filesView, tabsOf } from './files.ts';
import { mailCounts } from './mailbox.ts';
import type { OpenDesk } from './open-desk.ts';
import { panelView } from './panel.ts';
import { peopleOf, personNow } from './people.ts';
import { yearView } from './year.ts';

/** A menu inside a menu as lines of its own, each with where it stands. */
const lines = (entries: readonly MenuEntry[], above = ''): MenuView['items'] =>
  entries.flatMap((entry): MenuView['items'] => {
    if (entry === null) return [null];
    const caption = `${above}${entry.caption}`;
    return entry.items ? lines(entry.items, `${caption} › `) : [{ caption, functionName: entry.functionName }];
  });

export const menusOf = ({ ui }: World): readonly MenuView[] =>
  ui.menus.map(({ title, items }) => ({ title, items: lines(items) }));

/** How long Google shows a message that does not say itself. */
const TOAST_SECONDS = 5;

/** The last passing message to whoever sits here, while its time lasts; a negative time lasts until the next one. */
function toastNow({ workbook: { toast }, actingUser, clock }: World): NonNullable<DeskView['workbook']>['toast'] {
  if (toast === null || toast.user.toLowerCase() !== actingUser.toLowerCase()) return null;
  const { title, message, at } = toast;
  const seconds = toast.seconds ?? TOAST_SECONDS;
  if (seconds >= 0 && clock.now().getTime() > at + seconds * 1000) return null;
  return { title, message, at, stays: seconds < 0 };
}

function workbookView(world: World): DeskView['workbook'] {
  const { activeSheetId, locale } = world.workbook;
  return {
    tabs: tabsOf(world.workbook),
    activeSheetId,
    menus: menusOf(world),
    sidebar: panelView(world, 'sidebar'),
    dialog: panelView(world, 'dialog'),
    locale,
    toast: toastNow(world),
  };
}

export function deskView({ world, version, meter, busy, year }: OpenDesk): DeskView {
  const people = peopleOf(world);
  const person = personNow(world, people);
  const { title, timeZone } = world.workbook;
  return {
    version,
    title,
    person,
    people,
    now: world.clock.now().toISOString(),
    timeZone,
    workbook: person.place === 'hr' ? workbookView(world) : null,
    mail: mailCounts(world),
    files: filesView(world),
    meter,
    busy,
    year: year ? yearView(year) : null,
  };
}
