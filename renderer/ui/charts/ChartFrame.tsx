import { useResizeObserver } from '@mantine/hooks';
import { type ReactNode, useRef, useState } from 'react';

import type { ChartTable } from '#shared/lib/chart-table.ts';

import { StatTable } from '../StatTable.tsx';
import { ChartActions } from './ChartActions.tsx';
import { FRAME, useTableKey } from './use-table-key.ts';

import classes from './ChartFrame.module.css';

interface ChartFrameProps {
  /** The finding, as a sentence. */
  readonly title: string;
  /** What was measured, of whom and when; or how a number is defined. */
  readonly note?: ReactNode;
  readonly table: ChartTable;
  /** Draws the chart, as one SVG, into the given width. */
  readonly children: (width: number) => ReactNode;
}

/** Until the frame is measured; also where nothing can be measured. */
const FIRST_WIDTH = 640;

/** What every chart has: its finding, the same numbers as a table (key T), copy and files. */
export function ChartFrame({ title, note, table, children }: ChartFrameProps) {
  const frame = useRef<HTMLElement>(null);
  const [chart, { width }] = useResizeObserver<HTMLDivElement>();
  const [isTable, setTable] = useState(false);
  useTableKey(frame, () => setTable(!isTable));
  return (
    <figure ref={frame} className={classes['root']} {...{ [FRAME]: '' }}>
      <div className={classes['header']}>
        <figcaption className={classes['words']}>
          <h3 className={classes['title']}>{title}</h3>
          {note ? <div className={classes['note']}>{note}</div> : null}
        </figcaption>
        <ChartActions
          title={title}
          table={table}
          isTable={isTable}
          onTable={() => setTable(!isTable)}
          drawing={() => frame.current?.querySelector('svg[data-chart], [data-chart] svg') ?? null}
        />
      </div>
      <div ref={chart}>
        {isTable ? (
          <NumbersTable title={title} table={table} />
        ) : (
          <div data-chart="">{children(Math.floor(width) || FIRST_WIDTH)}</div>
        )}
      </div>
    </figure>
  );
}

function NumbersTable({ title, table }: { readonly title: string; readonly table: ChartTable }) {
  const columns = table.columns.map((column, index) => ({
    id: column.header,
    header: column.header,
    align: column.isFigure ? ('end' as const) : ('start' as const),
    cell: ({ row }: NumberedRow) => row[index]?.text,
    sortBy: ({ row }: NumberedRow) => row[index]?.value ?? null,
  }));
  const rows = table.rows.map((row, index) => ({ id: String(index), row }));
  return (
    <StatTable
      label={title}
      columns={columns}
      rows={rows}
      rowId={({ id }) => id}
      density="compact"
    />
  );
}

interface NumberedRow {
  readonly id: string;
  readonly row: ChartTable['rows'][number];
}
