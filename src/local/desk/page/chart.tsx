/** One chart over the grid, drawn by ECharts at the size the script gave it. */
import { BarChart, LineChart, PieChart, ScatterChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'preact/hooks';
import type { ChartView } from '../desk.types.ts';
import { chartOption, chartWords } from './chart-option.ts';

use([
  BarChart,
  LineChart,
  PieChart,
  ScatterChart,
  GridComponent,
  LegendComponent,
  TitleComponent,
  TooltipComponent,
  SVGRenderer,
]);

export function Chart({ chart }: { readonly chart: ChartView }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current === null) return;
    const { widthPixels: width, heightPixels: height } = chart;
    const drawn = init(place.current, null, { width, height });
    drawn.setOption(chartOption(chart));
    return () => drawn.dispose();
  }, [chart]);
  const size = { width: `${chart.widthPixels}px`, height: `${chart.heightPixels}px` };
  return <div ref={place} class="chart" role="img" aria-label={chartWords(chart)} style={size} />;
}
