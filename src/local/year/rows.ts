/** Rows as records by header: of tables that are imported, and of tabs of the workbook. */
import { textsOf } from '../files/tab.ts';
import type { World } from '../world.ts';

export type Row = Readonly<Record<string, string>>;

/** A table as records by header; texts as they stand. */
export const recordsOf = (rows: readonly (readonly unknown[])[]): readonly Row[] => {
  const [header = [], ...records] = rows;
  return records.map((cells) =>
    Object.fromEntries(header.map((title, at) => [String(title), String(cells[at] ?? '')])),
  );
};

/** The records of a tab, days as `2026-12-31`; none where there is no such tab. */
export function sheet(world: World, title: string): readonly Row[] {
  const tab = world.workbook.sheets.find(({ name }) => name === title);
  return tab ? recordsOf(textsOf(world, tab)) : [];
}
