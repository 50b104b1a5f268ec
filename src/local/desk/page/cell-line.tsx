/**
 * The cell line: what the selected cell holds, where its address leads, and what may stand there; read out as the
 * selection moves. What is longer than the line opens below it, and stays open while the selection moves on.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SheetView } from '../desk.types.ts';
import { cellName, formPath, isInside, shownText } from './grid/cell.ts';
import type { Place } from './grid/grid.ts';
import { validationAt } from './grid/validation.ts';

interface WholeProps {
  readonly name: string;
  readonly text: string;
  readonly close: () => void;
}

/** All of a text, wrapped and with its line breaks, to be read and copied. Escape closes it from the grid too. */
function Whole({ name, text, close }: WholeProps) {
  const part = useRef<HTMLTextAreaElement>(null);
  useEffect(() => part.current?.focus(), []);
  useEffect(() => {
    // The browser would begin at the end.
    part.current?.setSelectionRange(0, 0);
    part.current?.scrollTo(0, 0);
  }, [text]);
  useEffect(() => {
    const press = ({ key }: KeyboardEvent) => {
      if (key === 'Escape' && !document.querySelector('dialog[open]')) close();
    };
    // Before the grid, which keeps this key to itself.
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, [close]);
  return (
    <textarea
      class="whole"
      ref={part}
      readOnly
      rows={5}
      aria-label={`Isi lengkap sel ${name}`}
      placeholder="Sel ini kosong."
      value={text}
    />
  );
}

interface CellLineProps {
  readonly sheet: SheetView;
  readonly place: Place;
}

export function CellLine({ sheet, place: { row, column } }: CellLineProps) {
  const held = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [isCut, setCut] = useState(false);
  const [isWhole, open] = useState(false);
  const name = cellName(row, column);
  const shown = shownText(sheet, row, column);
  const path = formPath(shown);
  const rule = validationAt(sheet.validations, row, column);
  const guard = sheet.protections.find((block) => isInside(block, row, column));
  useLayoutEffect(() => {
    const { scrollWidth = 0, clientWidth = 0 } = held.current ?? {};
    setCut(scrollWidth > clientWidth || /[\r\n]/.test(shown));
  }, [shown]);
  const close = () => {
    open(false);
    if (document.activeElement?.closest('.whole')) button.current?.focus();
  };
  return (
    <>
      <div class="cell">
        <b>{name}</b>
        <span class="held" aria-live="polite" ref={held}>
          <span class="unseen">Sel {name}: </span>
          {shown === '' ? <span class="unseen">kosong</span> : shown}
        </span>
        {(isCut || isWhole) && (
          <button type="button" class="unfold" ref={button} aria-expanded={isWhole} onClick={() => open(!isWhole)}>
            {isWhole ? 'Tutup isi lengkap' : 'Lihat lengkap'}
          </button>
        )}
        {path !== undefined && (
          <a href={path} target="_blank" rel="noopener">
            Buka formulir
          </a>
        )}
        {rule?.helpText && <small>{rule.helpText}</small>}
        {guard && <small>Dilindungi{guard.description === '' ? '' : `: ${guard.description}`}</small>}
      </div>
      {isWhole && <Whole name={name} text={shown} close={close} />}
    </>
  );
}
