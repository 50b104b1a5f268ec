/** Styles: what scripts set on cells, as the grid draws it. Number formats are not here: the server sends what cells show. */
import type { IStyleData } from '@univerjs/core';
import type { RunView, SheetView } from '../../desk.types.ts';

const TEXT_LEFT = 1;
const TEXT_RIGHT = 3;
const VERTICAL: Readonly<Record<string, number>> = { top: 1, middle: 2, bottom: 3 };
const HORIZONTAL: Readonly<Record<string, number>> = { left: TEXT_LEFT, center: 2, right: TEXT_RIGHT };
const WRAP: Readonly<Record<string, number>> = { OVERFLOW: 1, CLIP: 2, WRAP: 3 };

type Part = (value: string) => IStyleData;

/** By attribute; what is not listed is not a look. */
const PARTS: Readonly<Record<string, Part>> = {
  background: (rgb) => ({ bg: { rgb } }),
  fontColor: (rgb) => ({ cl: { rgb } }),
  fontWeight: (value) => ({ bl: value === 'bold' ? 1 : 0 }),
  fontStyle: (value) => ({ it: value === 'italic' ? 1 : 0 }),
  fontSize: (value) => ({ fs: Number(value) }),
  horizontalAlignment: (value) => (HORIZONTAL[value] === undefined ? {} : { ht: HORIZONTAL[value] }),
  verticalAlignment: (value) => (VERTICAL[value] === undefined ? {} : { vt: VERTICAL[value] }),
  wrapStrategy: (value) => (WRAP[value] === undefined ? {} : { tb: WRAP[value] }),
};

export const SHEET_STYLE: IStyleData = { ff: 'Arial, Helvetica, sans-serif', fs: 10, vt: VERTICAL.bottom ?? 3 };
export const AT_RIGHT: IStyleData = { ht: TEXT_RIGHT };
export const AT_LEFT: IStyleData = { ht: TEXT_LEFT };

/** Rows `start` to before `end` of one column look alike. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly style: IStyleData;
}

const runAt = (runs: readonly RunView[], row: number): RunView | undefined =>
  runs.find(({ start, end }) => row >= start && row < end);

/** A column cut where any look changes; stretches without a look are left out. */
export function stretchesOf({ formats, maxRows }: SheetView, column: number): readonly Stretch[] {
  const looks = Object.entries(PARTS).flatMap(([attribute, part]) => {
    const runs = formats[attribute]?.[column] ?? [];
    return runs.length === 0 ? [] : [{ runs, part }];
  });
  const edges = new Set(looks.flatMap(({ runs }) => runs.flatMap(({ start, end }) => [start, Math.min(end, maxRows)])));
  const cuts = [...edges].sort((left, right) => left - right);
  return cuts.slice(0, -1).flatMap((start, index) => {
    const parts = looks.flatMap(({ runs, part }) => {
      const run = runAt(runs, start);
      return run === undefined ? [] : [part(run.value)];
    });
    const end = cuts[index + 1] ?? start;
    return parts.length === 0 ? [] : [{ start, end, style: Object.assign({}, ...parts) as IStyleData }];
  });
}
