/** A box over the page, as the browser knows it: the rest waits, Escape closes, and the focus goes back where it was. */
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

interface BoxProps {
  readonly title: string;
  readonly close: () => void;
  readonly children: ComponentChildren;
  readonly width?: number;
}

export function Box({ title, close, children, width }: BoxProps) {
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => box.current?.showModal(), []);
  const cancel = (event: Event) => {
    event.preventDefault();
    close();
  };
  return (
    <dialog ref={box} class="box" aria-labelledby={id} onCancel={cancel} style={width ? { width: `${width}px` } : {}}>
      <div class="bar">
        <h2 id={id}>{title}</h2>
        <button type="button" class="plain" aria-label="Tutup" onClick={close}>
          ×
        </button>
      </div>
      {children}
    </dialog>
  );
}
