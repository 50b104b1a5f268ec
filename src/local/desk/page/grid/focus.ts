/**
 * Focus: the grid takes it whenever it opens a tab. It is given back at once, so that nobody who types in the sidebar or
 * moves between tabs by keyboard is thrown into the grid; people get there by a click or by Tab.
 */

/** Within this time a tab takes the focus once it is drawn. */
const DRAWN_MS = 2000;

export interface FocusGuard {
  /** From now on, for as long as a tab takes to open, however slow that is. */
  readonly keep: () => void;
  /** The tab is drawn. */
  readonly drawn: () => void;
  readonly stop: () => void;
}

export function guardFocus(container: HTMLElement): FocusGuard {
  let isGuarding = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const release = (): void => {
    isGuarding = false;
    clearTimeout(timer);
  };
  const giveBack = ({ target, relatedTarget }: FocusEvent): void => {
    if (!isGuarding) return;
    if (relatedTarget instanceof HTMLElement && !container.contains(relatedTarget)) relatedTarget.focus();
    else if (target instanceof HTMLElement) target.blur();
  };
  const tabbed = ({ key }: KeyboardEvent): void => {
    if (key === 'Tab') release();
  };
  container.addEventListener('focusin', giveBack);
  container.addEventListener('pointerdown', release, true);
  document.addEventListener('keydown', tabbed, true);

  return {
    keep() {
      // Who is in the grid already stays there.
      if (container.contains(document.activeElement)) return;
      release();
      isGuarding = true;
    },
    drawn() {
      clearTimeout(timer);
      timer = setTimeout(release, DRAWN_MS);
    },
    stop() {
      release();
      container.removeEventListener('focusin', giveBack);
      container.removeEventListener('pointerdown', release, true);
      document.removeEventListener('keydown', tabbed, true);
    },
  };
}
