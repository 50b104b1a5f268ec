/** The workbook: the open tab as a spreadsheet with its charts over it, what the selected cell holds, and the tabs. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChartView, DeskView, SheetView, TabView } from '../desk.types.ts';
import { CellLine } from './cell-line.tsx';
import { Chart } from './chart.tsx';
import { isDrawn } from './chart-option.ts';
import { act, broughtTo, goneTo, tell, type } from './desk-state.ts';
import type { Locale } from './grid/cell.ts';
import { type Frame, type Grid, openGrid, type Place } from './grid/grid.ts';
import { enterRegion } from './regions.ts';

type Workbook = NonNullable<DeskView['workbook']>;

const openTab = ({ sheetId, name }: TabView) => act('tab', { sheetId }, { doing: `Membuka ${name}` });

function Tabs({ tabs, activeSheetId }: Pick<Workbook, 'tabs' | 'activeSheetId'>) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [activeSheetId, tabs.length]);
  const press = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ sheetId }) => sheetId === activeSheetId);
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: (at + 1) % tabs.length,
      ArrowLeft: at - 1,
      Home: 0,
      End: -1,
    };
    const step = steps[event.key];
    const tab = step === undefined ? undefined : tabs.at(step);
    if (tab === undefined) return;
    event.preventDefault();
    list.current?.querySelector<HTMLElement>(`[data-sheet="${tab.sheetId}"]`)?.focus();
    void openTab(tab);
  };
  return (
    <div class="tabs" role="tablist" aria-label="Lembar" ref={list} onKeyDown={press}>
      {tabs.map((tab) => (
        <button
          key={tab.sheetId}
          type="button"
          role="tab"
          data-sheet={tab.sheetId}
          aria-selected={tab.sheetId === activeSheetId}
          aria-controls="sheet"
          tabIndex={tab.sheetId === activeSheetId ? 0 : -1}
          style={tab.color === null ? {} : { borderBottomColor: tab.color }}
          onClick={() => void openTab(tab)}
        >
          {tab.name}
        </button>
      ))}
    </div>
  );
}

interface SidelineProps {
  readonly sheet: SheetView;
  readonly goTo: (place: Place) => void;
}

/** Charts of the tab, which may lie outside what is seen, and what cannot be drawn. */
function Sideline({ sheet, goTo }: SidelineProps) {
  const undrawn = [
    ...sheet.undrawn,
    ...sheet.charts.filter((chart) => !isDrawn(chart)).map(({ title, type }) => `Grafik ${title} (jenis ${type})`),
  ];
  if (sheet.charts.length === 0 && undrawn.length === 0) return null;
  return (
    <div class="sideline">
      {sheet.charts.filter(isDrawn).map((chart) => (
        <button key={chart.chartId} type="button" onClick={() => goTo(chart)}>
          Lihat grafik {chart.title}
        </button>
      ))}
      {undrawn.length > 0 && (
        <details>
          <summary>{undrawn.length} hal di lembar ini tidak digambar</summary>
          <ul>
            {undrawn.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** Charts move with the cells under them and stay clear of headers and frozen cells. */
function Charts({
  charts,
  grid,
  frame,
}: {
  readonly charts: readonly ChartView[];
  readonly grid: Grid;
  readonly frame: Frame;
}) {
  const { left, top, scrollX, scrollY } = frame;
  const layer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The wheel turns the sheet also where a chart lies over it.
    const turn = (event: WheelEvent) => grid.turn(event);
    layer.current?.addEventListener('wheel', turn, { passive: true });
    return () => layer.current?.removeEventListener('wheel', turn);
  }, [grid]);
  return (
    <div class="charts" ref={layer} style={{ left: `${left}px`, top: `${top}px` }}>
      {charts.filter(isDrawn).map((chart) => {
        const { x, y } = grid.positionOf(chart);
        return (
          <div
            key={chart.chartId}
            class="placed"
            style={{ transform: `translate(${x - scrollX}px, ${y - scrollY}px)` }}
          >
            <Chart chart={chart} />
          </div>
        );
      })}
    </div>
  );
}

/** Where Tab leads from the grid. */
const BEHIND_GRID = '.sideline button, .sideline summary, .tabs [aria-selected=true]';

interface WorkbookProps {
  readonly workbook: Workbook;
  readonly sheet: SheetView | null;
}

export function WorkbookPart({ workbook, sheet }: WorkbookProps) {
  const main = useRef<HTMLElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const grid = useRef<Grid | null>(null);
  const [place, select] = useState<Place>({ row: 0, column: 0 });
  const [frame, setFrame] = useState<Frame | null>(null);
  const locale: Locale = workbook.locale;
  const sheetId = sheet?.sheetId;

  useEffect(() => {
    if (container.current === null || sheet === null) return;
    const moved = () => setFrame(grid.current?.frame() ?? null);
    grid.current ??= openGrid(container.current, {
      typed: (cells) => void type(cells),
      selected: (to) => {
        select(to);
        goneTo(to);
      },
      moved,
      refused: (words) => tell(words, true),
      left: (to) => main.current?.querySelector<HTMLElement>(to === 'before' ? '.skip' : BEHIND_GRID)?.focus(),
    });
    grid.current.show(sheet, locale);
    const brought = broughtTo(sheet);
    if (brought) grid.current.goTo(brought);
    moved();
  }, [sheet, locale]);
  useEffect(() => select({ row: 0, column: 0 }), [sheetId]);
  useEffect(() => () => grid.current?.close(), []);

  return (
    <main class="workbook" ref={main} data-region="main">
      {sheet && <CellLine sheet={sheet} place={place} />}
      <div class="sheet" id="sheet" role="tabpanel" aria-label={`Lembar ${sheet?.name ?? ''}`}>
        <button type="button" class="skip" onClick={() => enterRegion('header')}>
          Lewati ke menu
        </button>
        <div
          class="grid"
          ref={container}
          role="application"
          aria-label={`Isi lembar ${sheet?.name ?? ''}`}
          aria-description="Tab berpindah sel. Tekan Escape lalu Tab untuk keluar, F6 untuk berpindah bagian."
          data-entrance
        />
        {sheet && frame && grid.current && sheet.charts.length > 0 && (
          <Charts charts={sheet.charts} grid={grid.current} frame={frame} />
        )}
      </div>
      {sheet && <Sideline sheet={sheet} goTo={(to) => grid.current?.goTo(to)} />}
      <Tabs tabs={workbook.tabs} activeSheetId={workbook.activeSheetId} />
    </main>
  );
}
