/** Ringkasan: what leadership reads, by unit, the agency in the last row. Aggregates only. */
import { BANDS, type Band, QUADRANTS, type Quadrant } from '../core/types.ts';
import { type Column, completeGrid, type Grid, number, parseRows, type RowOf, since, table, text } from './notation.ts';
import { BAND_WORDS, QUADRANT_WORDS } from './words.ts';

const bandColumn = (band: Band): Column<Band, 'number'> => number(band, BAND_WORDS[band], '0', 100);

/** The quadrants stand under keys of their own: they share words with the bands, but they are another scale. */
const quadrantColumn = (quadrant: Quadrant): Column<`quadrant-${Quadrant}`, 'number'> =>
  since('0.2.0', number(`quadrant-${quadrant}`, `Kuadran ${QUADRANT_WORDS[quadrant]}`, '0', 140));

export const SUMMARY = table('summary', 'Ringkasan', 'computed', [
  { ...text('unit', 'Unit Kerja', 320), wrap: true },
  number('employees', 'Pegawai', '0'),
  number('rated', 'Dinilai', '0'),
  number('insufficient', 'Belum Lengkap', '0', 110),
  number('assigned', 'Penugasan', '0'),
  number('answered', 'Terisi', '0'),
  number('participation', 'Partisipasi', '0.0%', 100),
  number('final', 'Rata-rata Nilai', '0.00', 120),
  ...BANDS.map(bandColumn),
  number('awards', 'Kandidat Penghargaan', '0', 150),
  since('0.3.0', number('sanctions', 'Kandidat untuk Pemeriksaan', '0', 190)),
  ...QUADRANTS.map(quadrantColumn),
  since('0.3.0', number('units', 'Banyak Unit', '0', 100)),
  since('0.3.0', text('audit', 'Jejak Audit', 240)),
  since('0.3.0', number('guidanceDossiers', 'Berkas Pembinaan Kinerja', '0', 180)),
  since('0.3.0', number('disciplineDossiers', 'Berkas Disiplin', '0', 130)),
] as const);

/** Dossiers as the agency's line has them. */
export interface DossierCells {
  readonly guidanceDossiers: number | undefined;
  readonly disciplineDossiers: number | undefined;
}

/**
 * The sheet with counts of dossiers in the agency's line, which is the last.
 *
 * @param cellsOf the counts beside what else that line tells
 */
export function withDossiers(grid: Grid, cellsOf: (agency: RowOf<typeof SUMMARY>) => DossierCells): Grid {
  const agency = parseRows(SUMMARY, grid).slice(-1)[0];
  if (!agency) return grid;
  const { guidanceDossiers = '', disciplineDossiers = '' } = cellsOf(agency);
  return completeGrid(
    SUMMARY,
    grid,
    ({ row }) => (row === grid.length ? { guidanceDossiers, disciplineDossiers } : {}),
    [],
  );
}
