/** Riwayat: the ratings of every finalised cycle, one row for each ratee and cycle. What was finalised is never changed. */
import { AWARD_RULES } from '../core/act/flag.ts';
import { AWARD_OUTCOMES, type HistoryEntry, type PastAward } from '../core/act/history.ts';
import { OUTCOMES } from '../core/act/objection.ts';
import type { Standing } from '../core/act/result.ts';
import {
  type Cell,
  clean,
  fold,
  type Grid,
  number,
  numberedRows,
  parseNumber,
  type RowOf,
  table,
  text,
} from './notation.ts';
import { standingOf, standingWords } from './published-results.ts';
import { AWARD_WORDS, OBJECTION_OUTCOME_WORDS, OUTCOME_WORDS } from './words.ts';

export const HISTORY = table('history', 'Riwayat', 'kept', [
  number('period', 'Periode', '0', 70),
  number('cycle', 'Siklus', '0', 70),
  text('cycleId', 'ID Siklus', 110),
  text('personId', 'NIP', 165),
  text('name', 'Nama', 310),
  text('unit', 'Unit Kerja', 320),
  number('results', 'Hasil Kerja'),
  number('behaviour', 'Perilaku'),
  number('final', 'Nilai Akhir'),
  text('band', 'Predikat', 110),
  text('quadrant', 'Usulan Kuadran', 130),
  text('criteria', 'Rerata Kriteria', 320),
  text('policyVersion', 'Versi Kebijakan', 130),
  text('fingerprint', 'Kode Pemeriksa', 460),
  // Where they are not, nobody knows what was granted, and nothing is said of it.
  { ...text('awards', 'Penghargaan', 220), optional: true },
  { ...text('basis', 'Dasar Hitung', 130), optional: true },
  text('outcome', 'Putusan Keberatan', 140),
  number('decidedFinal', 'Nilai Diputus', '0.00', 110),
  text('decidedBand', 'Predikat Diputus', 130),
  text('decidedQuadrant', 'Kuadran Diputus', 130),
] as const);

const PART_MARK = ';';
const VALUE_MARK = '=';

/**
 * Means by criterion as one text. Seven digits after the point are more than anybody compares.
 *
 * @example
 * criteriaText(new Map([['BP1', 92.3], ['AK2', 80]])) // => 'BP1=92.3;AK2=80'
 */
export const criteriaText = (means: ReadonlyMap<string, number>): string =>
  [...means].map(([code, mean]) => `${code}${VALUE_MARK}${Number(mean.toFixed(7))}`).join(PART_MARK);

/** Reads such a text; a part that is none is left out. */
export const parseCriteriaText = (words: string): ReadonlyMap<string, number> =>
  new Map(
    words.split(PART_MARK).flatMap((part) => {
      // A code may hold the mark itself; the number never does.
      const at = part.lastIndexOf(VALUE_MARK);
      const mean = parseNumber(part.slice(at + 1));
      return at > 0 && mean !== undefined ? [[part.slice(0, at).trim(), mean] as const] : [];
    }),
  );

/** Written where somebody had no award; a blank cell is of a workbook that did not record them. */
const NO_AWARD = 'Tidak ada';

/**
 * Awards as one text.
 *
 * @example
 * awardsText([{ award: 'unit-best', outcome: 'candidate' }]) // => 'Terbaik di unit=kandidat'
 * awardsText([]) // => 'Tidak ada'
 */
export const awardsText = (awards: readonly PastAward[] | undefined): string =>
  awards?.length === 0
    ? NO_AWARD
    : (awards ?? [])
        .map(({ award, outcome }) => `${AWARD_WORDS[award]}${VALUE_MARK}${OUTCOME_WORDS[outcome]}`)
        .join(PART_MARK);

/** Reads such a text; a part that is none is left out. */
export const parseAwardsText = (words: string): readonly PastAward[] | undefined =>
  clean(words) === ''
    ? undefined
    : words.split(PART_MARK).flatMap((part) => {
        const [name = '', became = ''] = part.split(VALUE_MARK);
        const award = AWARD_RULES.find((one) => fold(AWARD_WORDS[one]) === fold(name));
        const outcome = AWARD_OUTCOMES.find((one) => fold(OUTCOME_WORDS[one]) === fold(became));
        return award && outcome ? [{ award, outcome }] : [];
      });

/** What was decided on an objection; nothing in workbooks of releases that did not record it, and where nobody objected. */
function decidedOf(word: string, standing: Parameters<typeof standingOf>[0]): Pick<HistoryEntry, 'decided'> {
  const outcome = OUTCOMES.find((one) => OBJECTION_OUTCOME_WORDS[one] === word);
  return outcome ? { decided: { outcome, ...standingOf(standing) } } : {};
}

/** The entry of a record; none where it does not say whose it is or of when. */
function entryOf({
  period,
  cycle,
  personId,
  outcome,
  decidedFinal,
  decidedBand,
  decidedQuadrant,
  ...row
}: RowOf<typeof HISTORY>): HistoryEntry | undefined {
  if (period === undefined || cycle === undefined || personId === '') return undefined;
  return {
    ...row,
    period,
    cycle,
    personId,
    ...standingOf(row),
    ...decidedOf(outcome, { final: decidedFinal, band: decidedBand, quadrant: decidedQuadrant }),
    criteria: parseCriteriaText(row.criteria),
    awards: parseAwardsText(row.awards),
  };
}

/** The entries that can be read, with their rows, in the order of the sheet. */
export const parseHistoryRows = (
  grid: Grid | undefined,
): readonly { readonly entry: HistoryEntry; readonly row: number }[] =>
  numberedRows(HISTORY, grid).flatMap(({ row, record }) => {
    const entry = entryOf(record);
    return entry ? [{ entry, row }] : [];
  });

/** The entries that can be read, in the order of the sheet. */
export const parseHistory = (grid: Grid | undefined): readonly HistoryEntry[] =>
  parseHistoryRows(grid).map(({ entry }) => entry);

/** An entry as a record of the sheet. */
export const historyRecord = ({
  results,
  behaviour,
  decided,
  ...entry
}: HistoryEntry): Readonly<Record<(typeof HISTORY)['columns'][number]['key'], Cell>> => ({
  ...entry,
  results: results ?? '',
  behaviour: behaviour ?? '',
  ...cellsOf(entry),
  criteria: criteriaText(entry.criteria),
  awards: awardsText(entry.awards),
  outcome: decided ? OBJECTION_OUTCOME_WORDS[decided.outcome] : '',
  ...decidedCells(decided),
});

/** A standing as cells: what is not there is blank. */
function cellsOf(standing: Standing) {
  const { final = '', band, quadrant } = standingWords(standing);
  return { final, band, quadrant };
}

function decidedCells(decided: HistoryEntry['decided']) {
  const { final, band, quadrant } = cellsOf(decided ?? { final: undefined, band: undefined, quadrant: undefined });
  return { decidedFinal: final, decidedBand: band, decidedQuadrant: quadrant };
}
