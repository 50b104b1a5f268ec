/**
 * Focus: the grid takes it whenever it opens a tab. It is given back at once, so that nobody who types in the sidebar or
 * moves between tabs by keyboard is thrown into the grid; people get there by a click or by Tab.
 */

/** Within this time a tab that opens takes the focus. */
const OPENING_MS = 2000;

export interface FocusGuard {
  /** From now on, for as long as a tab takes to open. */
  readonly keep: () => void;
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
      timer = setTimeout(release, OPENING_MS);
    },
    stop() {
      release();
      container.removeEventListener('focusin', giveBack);
      container.removeEventListener('pointerdown', release, true);
      document.removeEventListener('keydown', tabbed, true);
    },
  };
}
