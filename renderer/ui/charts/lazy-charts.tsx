import { type ComponentProps, lazy, Suspense } from 'react';

import { Loading } from '../Loading.tsx';
import type { BandChart as BandChartNow } from './BandChart.tsx';
import type { BarChart as BarChartNow } from './BarChart.tsx';
import type { ControlChart as ControlChartNow } from './ControlChart.tsx';
import type { DonutChart as DonutChartNow } from './DonutChart.tsx';
import type { Histogram as HistogramNow } from './Histogram.tsx';
import type { ParetoChart as ParetoChartNow } from './ParetoChart.tsx';

const LaterBandChart = lazy(async () => ({ default: (await import('./BandChart.tsx')).BandChart }));
const LaterBarChart = lazy(async () => ({ default: (await import('./BarChart.tsx')).BarChart }));
const LaterDonutChart = lazy(async () => ({
  default: (await import('./DonutChart.tsx')).DonutChart,
}));
const LaterParetoChart = lazy(async () => ({
  default: (await import('./ParetoChart.tsx')).ParetoChart,
}));

const LaterControlChart = lazy(async () => ({
  default: (await import('./ControlChart.tsx')).ControlChart,
}));

const LaterHistogram = lazy(async () => ({ default: (await import('./Histogram.tsx')).Histogram }));

/** `BandChart`, loaded when the first one is shown. */
export function BandChart(props: ComponentProps<typeof BandChartNow>) {
  return (
    <Suspense fallback={<Loading rows={6} />}>
      <LaterBandChart {...props} />
    </Suspense>
  );
}

/** `BarChart`, loaded when the first chart is shown, because the chart library is large. */
export function BarChart(props: ComponentProps<typeof BarChartNow>) {
  return (
    <Suspense fallback={<Loading rows={Math.min(8, props.bars.length)} />}>
      <LaterBarChart {...props} />
    </Suspense>
  );
}

/** `ControlChart`, loaded when the first one is shown. */
export function ControlChart(props: ComponentProps<typeof ControlChartNow>) {
  return (
    <Suspense fallback={<Loading rows={5} />}>
      <LaterControlChart {...props} />
    </Suspense>
  );
}

/** `DonutChart`, loaded when the first chart is shown. */
export function DonutChart(props: ComponentProps<typeof DonutChartNow>) {
  return (
    <Suspense fallback={<Loading rows={5} />}>
      <LaterDonutChart {...props} />
    </Suspense>
  );
}

/** `Histogram`, loaded when the first one is shown. */
export function Histogram(props: ComponentProps<typeof HistogramNow>) {
  return (
    <Suspense fallback={<Loading rows={5} />}>
      <LaterHistogram {...props} />
    </Suspense>
  );
}

/** `ParetoChart`, loaded when the first chart is shown. */
export function ParetoChart(props: ComponentProps<typeof ParetoChartNow>) {
  return (
    <Suspense fallback={<Loading rows={Math.min(8, props.bars.length)} />}>
      <LaterParetoChart {...props} />
    </Suspense>
  );
}
