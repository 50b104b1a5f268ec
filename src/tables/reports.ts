/**
 * Laporan Diterima and Konfirmasi Diminta: what people reported at the end of the year, a version a row with its content
 * as JSON, and who was asked to confirm which version. Rows are only added.
 *
 * A row whose content cannot be read any more is left out, as if it had never been reported: then it is kept anew.
 */
import type { Ask } from '../core/act/confirmation.ts';
import type { Report, ReportedTarget } from '../core/act/report.ts';
import { type Grid, moment, number, parseRows, type RowOf, table, text } from './notation.ts';

export const REPORTS = table('reports', 'Laporan Diterima', 'kept', [
  number('period', 'Periode', '0', 80),
  text('personId', 'NIP', 165),
  number('version', 'Versi', '0', 70),
  moment('at', 'Dikirim'),
  text('fingerprint', 'Kode Pemeriksa', 190),
  { ...text('content', 'Isi', 620), wrap: true },
] as const);

export const ASKS = table('asks', 'Konfirmasi Diminta', 'kept', [
  number('period', 'Periode', '0', 80),
  text('personId', 'NIP', 165),
  number('version', 'Versi', '0', 70),
  text('confirmerId', 'NIP Penegas', 165),
  moment('at', 'Waktu'),
] as const);

type Content = Omit<Report, 'personId' | 'version' | 'at' | 'fingerprint'>;

const TEXTS = ['achievements', 'obstacles', 'innovation', 'benefit', 'training'] as const;

const isText = (value: unknown): value is string => typeof value === 'string';

/** One target, where it is one. */
function targetOf(value: Partial<ReportedTarget> | null): ReportedTarget | undefined {
  const { line, target = null, realised, evidence } = value ?? {};
  const isNamed = target === null || [target.code, target.plan, target.measure].every(isText);
  return isText(line) && isText(realised) && isText(evidence) && isNamed
    ? { line, target, realised, evidence }
    : undefined;
}

/** What was reported, from its cell; undefined where it holds something else. */
function contentOf(cell: string): Content | undefined {
  try {
    const { targets, ...texts } = JSON.parse(cell) as Partial<Content>;
    if (!Array.isArray(targets) || !TEXTS.every((key) => isText(texts[key]))) return undefined;
    const read = (targets as readonly Partial<ReportedTarget>[]).map(targetOf);
    return read.includes(undefined) ? undefined : ({ ...texts, targets: read } as Content);
  } catch {
    // A cell that somebody typed into says nothing; nothing else can go wrong here.
    return undefined;
  }
}

/** The reports of a period, in the order in which they were kept. */
export const parseReports = (grid: Grid | undefined, period: number): readonly Report[] =>
  parseRows(REPORTS, grid).flatMap(({ content, period: of, personId, version, at, fingerprint }) => {
    const told = contentOf(content);
    return told && version !== undefined && of === period ? [{ personId, version, at, fingerprint, ...told }] : [];
  });

export const reportRow = (
  { personId, version, at, fingerprint, ...content }: Report,
  period: number,
): RowOf<typeof REPORTS> => ({ period, personId, version, at, fingerprint, content: JSON.stringify(content) });

/** Who was asked in a period, in the order in which they were. */
export const parseAsks = (grid: Grid | undefined, period: number): readonly Ask[] =>
  parseRows(ASKS, grid).flatMap(({ period: of, personId, version, confirmerId, at }) =>
    version !== undefined && of === period ? [{ personId, version, confirmerId, at }] : [],
  );

export const askRow = (ask: Ask, period: number): RowOf<typeof ASKS> => ({ ...ask, period });
