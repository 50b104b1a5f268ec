/**
 * The focus where what had it goes away: it moves to what tells how things stand then, so that somebody who uses the keyboard is not
 * thrown back to the top. Where something else has it already, it stays there.
 */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * @param changed what is another thing once the focus may be lost
 * @param given where it goes then, if something else knows that already; it needs a `tabIndex` of -1
 */
export function useKeptFocus<Target extends HTMLElement>(
  changed: unknown,
  given?: RefObject<Target>,
): RefObject<Target> {
  const own = useRef<Target>(null);
  const target = given ?? own;
  const before = useRef(changed);
  useEffect(() => {
    const isLost = before.current !== changed && document.activeElement === document.body;
    before.current = changed;
    if (isLost) target.current?.focus();
  }, [changed]);
  return target;
}
