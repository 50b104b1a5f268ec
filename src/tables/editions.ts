/**
 * Sasaran Terbit: what was announced to whom, an edition a row, with its content as JSON. Rows are only added.
 *
 * A row whose content cannot be read any more is left out, as if it had never been announced: then it is announced anew.
 */
import type { AnnouncedTarget, Edition } from '../core/act/announcement.ts';
import { type Grid, moment, number, parseRows, type RowOf, table, text } from './notation.ts';

export const EDITIONS = table('editions', 'Sasaran Terbit', 'kept', [
  number('period', 'Periode', '0', 80),
  text('personId', 'NIP', 165),
  number('round', 'Terbitan', '0', 80),
  moment('at', 'Waktu'),
  text('by', 'Oleh', 280),
  text('fingerprint', 'Kode Pemeriksa', 190),
  { ...text('content', 'Isi', 620), wrap: true },
] as const);

/** What was announced, from its cell; undefined where it holds something else. */
function contentOf(cell: string): Pick<Edition, 'targets' | 'standards'> | undefined {
  try {
    const { targets, standards } = JSON.parse(cell) as Partial<Pick<Edition, 'targets' | 'standards'>>;
    return Array.isArray(targets) && Array.isArray(standards)
      ? { targets: targets as readonly AnnouncedTarget[], standards: standards.map(String) }
      : undefined;
  } catch {
    // A cell that somebody typed into says nothing; nothing else can go wrong here.
    return undefined;
  }
}

/** The editions of a period, in the order in which they were announced. */
export const parseEditions = (grid: Grid | undefined, period: number): readonly Edition[] =>
  parseRows(EDITIONS, grid).flatMap(({ content, round, period: of, ...row }) => {
    const told = contentOf(content);
    return told && round !== undefined && of === period ? [{ ...row, round, ...told }] : [];
  });

export const editionRow = ({ targets, standards, ...edition }: Edition, period: number): RowOf<typeof EDITIONS> => ({
  ...edition,
  period,
  content: JSON.stringify({ targets, standards }),
});
