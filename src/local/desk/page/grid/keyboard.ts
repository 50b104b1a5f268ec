/**
 * Ways out of the grid by keyboard. Tab moves between cells there, as in Sheets; after Escape it leaves the grid. Keys
 * that leave are heard before the engine hears them, and never while a cell is being edited.
 */

export interface Exits {
  readonly isEditing: () => boolean;
  /** Puts the focus behind the grid, or before it. */
  readonly leave: (to: 'behind' | 'before') => void;
}

const MODIFIERS: readonly string[] = ['Shift', 'Control', 'Alt', 'Meta'];

/** Must be called before the engine starts. @returns what ends it */
export function openExits(container: HTMLElement, { isEditing, leave }: Exits): () => void {
  let isLeaving = false;
  const stay = (): void => {
    isLeaving = false;
  };
  const press = (event: KeyboardEvent): void => {
    if (!container.contains(document.activeElement) || MODIFIERS.includes(event.key)) return;
    const isExit = isLeaving && event.key === 'Tab';
    isLeaving = event.key === 'Escape' && !isEditing();
    // Another region would be reached with the cell still open.
    if (event.key === 'F6' && isEditing()) event.preventDefault();
    if (!isExit) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    leave(event.shiftKey ? 'before' : 'behind');
  };
  window.addEventListener('keydown', press, true);
  container.addEventListener('pointerdown', stay, true);
  return () => {
    window.removeEventListener('keydown', press, true);
    container.removeEventListener('pointerdown', stay, true);
  };
}
