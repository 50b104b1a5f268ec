/** A menu behind a button, as in Sheets: arrow keys move, Escape closes, letters jump. */
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface MenuLine {
  readonly caption: string;
  readonly detail?: string;
  readonly isOff?: boolean;
  /** Downloads are links; everything else is done here. */
  readonly href?: string;
  readonly choose?: () => void;
}

interface MenuProps {
  readonly label: ComponentChildren;
  /** null is a separator. */
  readonly lines: readonly (MenuLine | null)[];
}

function Line({ line, close }: { readonly line: MenuLine; readonly close: () => void }) {
  const detail = line.detail === undefined ? null : <small>{line.detail}</small>;
  if (line.href !== undefined && !line.isOff) {
    return (
      <a role="menuitem" tabIndex={-1} href={line.href} download onClick={close}>
        {line.caption}
        {detail}
      </a>
    );
  }
  const choose = () => {
    close();
    line.choose?.();
  };
  return (
    <button type="button" role="menuitem" tabIndex={-1} disabled={line.isOff} onClick={choose}>
      {line.caption}
      {detail}
    </button>
  );
}

export function Menu({ label, lines }: MenuProps) {
  const [isOpen, open] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const items = (): HTMLElement[] => [
    ...(root.current?.querySelectorAll<HTMLElement>('[role=menuitem]:not(:disabled)') ?? []),
  ];

  // Before the next key is heard, which may already mean a line.
  useLayoutEffect(() => {
    if (!isOpen) return;
    items()[0]?.focus();
    const away = ({ target }: Event) => {
      if (target instanceof Node && !root.current?.contains(target)) open(false);
    };
    // A click inside a panel's frame is not heard here, but it takes the focus away.
    const leave = () => open(false);
    document.addEventListener('pointerdown', away);
    window.addEventListener('blur', leave);
    return () => {
      document.removeEventListener('pointerdown', away);
      window.removeEventListener('blur', leave);
    };
  }, [isOpen]);

  const close = () => {
    open(false);
    button.current?.focus();
  };
  const move = (event: KeyboardEvent) => {
    if (!isOpen) {
      if (event.key !== 'ArrowDown') return;
      event.preventDefault();
      open(true);
      return;
    }
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const steps: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
    const step = steps[event.key];
    const jump = all.findIndex((item, index) => index > at && item.textContent?.toLowerCase().startsWith(event.key));
    if (event.key === 'Escape') close();
    else if (event.key === 'Tab') open(false);
    else if (step !== undefined) all.at(step === all.length ? 0 : step)?.focus();
    else if (jump >= 0 && event.key.length === 1) all[jump]?.focus();
    if (event.key === 'Escape' || step !== undefined) event.preventDefault();
  };

  return (
    <div class="menu" ref={root}>
      <button
        type="button"
        ref={button}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => open(!isOpen)}
        onKeyDown={move}
      >
        {label}
      </button>
      {isOpen && (
        <div role="menu" tabIndex={-1} id={id} class="lines" onKeyDown={move}>
          {lines.map((line, index) =>
            line === null ? <hr key={`line${index}`} /> : <Line key={line.caption} line={line} close={close} />,
          )}
        </div>
      )}
    </div>
  );
}
