import type { ReactNode } from 'react';

import type { ChartTable } from '#shared/lib/chart-table.ts';

import { ChartFrame } from './ChartFrame.tsx';
import { ControlDrawing, type ControlDrawingProps } from './ControlDrawing.tsx';

interface ControlChartProps extends Omit<ControlDrawingProps, 'label'> {
  /** The finding, as a sentence. */
  readonly title: string;
  readonly note?: ReactNode;
  readonly table: ChartTable;
}

/** Values in the order of time under the limits of chance, on a logarithmic side. */
export function ControlChart({ title, note, table, ...drawing }: ControlChartProps) {
  return (
    <ChartFrame title={title} note={note} table={table}>
      {(width) => <ControlDrawing {...drawing} label={title} width={width} />}
    </ChartFrame>
  );
}
