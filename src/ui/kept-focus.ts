/**
 * The focus where what had it goes away: it moves to what tells how things stand then, so that somebody who uses the keyboard is not
 * thrown back to the top. Where something else has it already, it stays there.
 */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** @param changed what is another thing once the focus may be lost @returns where it goes then; that needs a `tabIndex` of -1 */
export function useKeptFocus<Target extends HTMLElement>(changed: unknown): RefObject<Target> {
  const target = useRef<Target>(null);
  const before = useRef(changed);
  useEffect(() => {
    const isLost = before.current !== changed && document.activeElement === document.body;
    before.current = changed;
    if (isLost) target.current?.focus();
  }, [changed]);
  return target;
}
