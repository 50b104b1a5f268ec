/**
 * The sidebar: the add-on's own page as Google would serve it, with a `google.script.run` that reaches this computer.
 *
 * The page stands in a sandbox with an origin of its own, as on Google, so it cannot fetch; it asks the shell around it
 * by message, and the shell posts to `/run`.
 */

import type { Bench } from '../cycle.ts';
import { execute } from '../execution.ts';

/** Opens the sidebar as the menu does and gives back its page with the shim before everything else. */
export function sidebarPage({ world, dist }: Bench, shim: string): string {
  execute(world, dist, 'showSidebar', [], { from: 'menu' });
  const html = world.ui.sidebar?.html ?? '';
  const script = `<script>${shim.replaceAll('</', '<\\/')}</script>`;
  const head = /<head\b[^>]*>/i.exec(html);
  // A function as replacement: the shim may hold `$&`.
  return head ? html.replace(head[0], () => `${head[0]}${script}`) : `${script}${html}`;
}

/** What a page gets back from one call: a value, or the message of what was thrown. */
export type RunReply =
  | { readonly ok: true; readonly value: unknown; readonly sheet: string }
  | { readonly ok: false; readonly message: string; readonly sheet: string };

/** Runs one function for the page and says which tab is open afterwards. */
export function run({ world, dist }: Bench, name: string, args: readonly unknown[]): RunReply {
  const sheetNow = (): string =>
    world.workbook.sheets.find(({ id }) => id === world.workbook.activeSheetId)?.name ?? '';
  try {
    const value = execute(world, dist, name, args, { from: 'page' });
    return { ok: true, value: value ?? null, sheet: sheetNow() };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error), sheet: sheetNow() };
  }
}
