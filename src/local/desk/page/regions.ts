/**
 * Regions: F6 goes from header to the year that is clicked through, grid or mailbox, sidebar and round again, with Shift the other way, as in most
 * office programs. A region carries `data-region`; in it `data-entrance` marks what takes the focus, or where it is.
 */

const REGIONS = ['header', 'year', 'main', 'sidebar'] as const;
export type Region = (typeof REGIONS)[number];

/** What listens to keys inside the grid, which has buttons of its own before it. */
const GRID = '[data-u-comp="editor"]';

/** Of several elements of a region the one that is shown: the grid is kept while the mailbox lies over it. */
const entranceOf = (region: Region): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>(`[data-region="${region}"] [data-entrance]`)].find((entrance) =>
    entrance.checkVisibility(),
  );

function enter(entrance: HTMLElement): void {
  const inside = entrance.querySelector<HTMLElement>(GRID) ?? entrance.querySelector('button');
  (inside ?? entrance).focus({ preventScroll: true });
}

export function enterRegion(region: Region): void {
  const entrance = entranceOf(region);
  if (entrance) enter(entrance);
}

/** Goes on to the next region that is shown, or back to the one before. */
export function goRound(isBack: boolean): void {
  const shown = REGIONS.flatMap((region) => entranceOf(region) ?? []);
  const here = document.activeElement?.closest('[data-region]') ?? null;
  const at = here === null ? -1 : shown.findIndex((entrance) => here.contains(entrance));
  const next = shown.at(isBack ? Math.max(at, 0) - 1 : (at + 1) % shown.length);
  if (next) enter(next);
}

/** Hears F6 from now on; a box over the page keeps it. */
export function hearRegionKey(): void {
  window.addEventListener('keydown', (event) => {
    if (event.key !== 'F6' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    goRound(event.shiftKey);
  });
}
