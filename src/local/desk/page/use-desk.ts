/** The desk's state for components: they draw again whenever it changes. */
import { useEffect, useState } from 'preact/hooks';
import { type Desk, deskNow, onChange } from './desk-state.ts';

export function useDesk(): Desk {
  const [desk, show] = useState(deskNow);
  useEffect(() => onChange(() => show(deskNow())), []);
  return desk;
}
