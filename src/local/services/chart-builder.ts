/**
 * SpreadsheetApp.EmbeddedChartBuilder: what a chart will show, and where.
 *
 * Nothing on the tab changes before the chart that it builds is inserted or updated.
 */
import { type Draft, exposeChart, rangesOf } from './chart.ts';
import { CHART_TYPE } from './charts.ts';
import { type EnumValue, expose, reveal, same, service } from './facade.ts';
import type { Host } from './host.ts';
import type { RangeService } from './range.ts';
import { Refusal } from './refusal.ts';
import { SCOPES } from './scope.ts';
import type { SheetState } from './state.ts';

type Google = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Member =
  | 'addRange'
  | 'clearRanges'
  | 'removeRange'
  | 'getRanges'
  | 'setChartType'
  | 'getChartType'
  | 'setNumHeaders'
  | 'setOption'
  | 'setPosition'
  | 'build';

const BUILDER = service<Member>({
  name: 'SpreadsheetApp.EmbeddedChartBuilder',
  scopes: SCOPES.spreadsheet,
  members: {
    ...same(['addRange', 'removeRange'], { takes: [['SpreadsheetApp.Range']] }),
    ...same(['clearRanges', 'getRanges', 'getChartType', 'build'], { takes: [[]] }),
    setChartType: { takes: [['Charts.ChartType']] },
    setNumHeaders: { takes: [['integer']] },
    setOption: { takes: [['String', 'any']] },
    setPosition: { takes: [['integer', 'integer', 'integer', 'integer']] },
  },
});

type Options = Draft['options'];

/** Types of charts are typed here by what they are in the local services. */
class BuilderService implements Pick<Google, Exclude<Member, 'setChartType' | 'getChartType'>> {
  readonly #host: Host;
  readonly #tab: SheetState;
  readonly #id: number | null;
  #draft: Draft;

  constructor(host: Host, tab: SheetState, id: number | null, draft: Draft) {
    this.#host = host;
    this.#tab = tab;
    this.#id = id;
    this.#draft = structuredClone(draft);
  }

  /** A range that the chart has already is not added again. */
  addRange(range: GoogleRange): Google {
    const added = rangeOf(range);
    const isKnown = this.#draft.ranges.some((known) => isSame(known, added));
    return this.#with({ ranges: isKnown ? this.#draft.ranges : [...this.#draft.ranges, added] });
  }

  removeRange(range: GoogleRange): Google {
    const removed = rangeOf(range);
    return this.#with({ ranges: this.#draft.ranges.filter((known) => !isSame(known, removed)) });
  }

  clearRanges(): Google {
    return this.#with({ ranges: [] });
  }

  getRanges(): GoogleRange[] {
    return rangesOf(this.#host, this.#tab, this.#draft);
  }

  setChartType(type: EnumValue): Google {
    return this.#with({ type: type.name });
  }

  getChartType(): EnumValue | undefined {
    return (CHART_TYPE as Readonly<Record<string, EnumValue>>)[this.#draft.type];
  }

  setNumHeaders(headers: number): Google {
    if (headers < 0) throw new Refusal(`Invalid argument: ${headers}`);
    return this.#with({ headers });
  }

  /** `width` and `height` are the chart's size; what is nested may be given as a path or as an object. */
  setOption(option: string, value: unknown): Google {
    const { width = this.#draft.width, height = this.#draft.height, ...options } = flattened(option, value);
    if (typeof width !== 'number' || typeof height !== 'number') throw new Refusal(`Invalid argument: ${value}`);
    return this.#with({ width, height, options: { ...this.#draft.options, ...options } });
  }

  setPosition(anchorRow: number, anchorColumn: number, offsetX: number, offsetY: number): Google {
    if (anchorRow < 1 || anchorColumn < 1 || offsetX < 0 || offsetY < 0) {
      throw new Refusal('The position of the chart is out of bounds.');
    }
    return this.#with({ row: anchorRow - 1, column: anchorColumn - 1, offsetX, offsetY });
  }

  build(): GoogleAppsScript.Spreadsheet.EmbeddedChart {
    return exposeChart(this.#host, this.#tab, this.#id, this.#draft);
  }

  #with(changed: Partial<Draft>): Google {
    this.#draft = { ...this.#draft, ...changed };
    return expose<Google, Member>(this.#host, BUILDER, this);
  }
}

type Range = Draft['ranges'][number];

function rangeOf(face: GoogleRange): Range {
  const { sheet, block } = reveal<RangeService>(face);
  return { sheetId: sheet.id, ...block };
}

const isSame = (one: Range, other: Range): boolean =>
  one.sheetId === other.sheetId &&
  one.row === other.row &&
  one.column === other.column &&
  one.rows === other.rows &&
  one.columns === other.columns;

/** Every value by its whole path, as in `hAxis.title`. @throws Refusal for what is no option's value */
function flattened(path: string, value: unknown): Options {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return { [path]: value };
  if (typeof value !== 'object' || value === null) throw new Refusal(`Invalid argument: ${value}`);
  return Object.assign({}, ...Object.entries(value).map(([name, one]) => flattened(`${path}.${name}`, one)));
}

export const exposeChartBuilder = (host: Host, tab: SheetState, id: number | null, draft: Draft): Google =>
  expose<Google, Member>(host, BUILDER, new BuilderService(host, tab, id, draft));
