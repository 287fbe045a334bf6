import type { ReactNode } from 'react';

import type { ChartTable } from '#shared/lib/chart-table.ts';

import { BandDrawing, type BandDrawingProps } from './BandDrawing.tsx';
import { ChartFrame } from './ChartFrame.tsx';

interface BandChartProps extends Omit<BandDrawingProps, 'label' | 'width'> {
  /** The finding, as a sentence. */
  readonly title: string;
  readonly note?: ReactNode;
  readonly table: ChartTable;
}

/** Lines over time, each within the band of what single times meet. */
export function BandChart({ title, note, table, ...drawing }: BandChartProps) {
  return (
    <ChartFrame title={title} note={note} table={table}>
      {(width) => <BandDrawing {...drawing} width={width} />}
    </ChartFrame>
  );
}
