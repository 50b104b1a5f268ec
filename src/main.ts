/**
 * What Google calls: the menu, the sidebar, the clock and the one function that pages may call. Nothing happens on loading.
 */
import { answer } from './app/api.ts';
import { strike } from './app/clock.ts';
import { showSidebar as show } from './app/open-sidebar.ts';
import { addMenu } from './google/menu.ts';

/** Runs when the workbook opens, before authorisation: adds the menu and nothing else. */
export function onOpen(): void {
  addMenu([{ caption: 'Buka Teladan', functionName: 'showSidebar' }]);
}

/** Runs once when the add-on is installed into an open workbook. */
export function onInstall(): void {
  onOpen();
}

export function showSidebar(): void {
  show();
}

/** Runs once an hour as whoever has charge of the workbook, with nobody in front of it. */
export function onHour(): void {
  strike();
}

/** The endpoint of the pages: `google.script.run.call(name, args)`. */
export function call(name: string, args: unknown): unknown {
  return answer(name, args);
}
