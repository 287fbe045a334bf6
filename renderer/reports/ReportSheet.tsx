import type { ReactNode } from 'react';

import type { ChartTable } from '#shared/lib/chart-table.ts';

import { TableActions } from '../ui/charts/TableActions.tsx';
import { SheetTable } from '../ui/SheetTable.tsx';

import classes from './Report.module.css';

interface ReportSheetProps {
  readonly title: string;
  readonly note?: ReactNode;
  readonly table: ChartTable;
}

/** A table as it stands on paper; on the screen it can be taken along. */
export function ReportSheet({ title, note, table }: ReportSheetProps) {
  return (
    <section className={classes['sheet']} aria-label={title}>
      <div className={classes['head']}>
        <h2 className={classes['title']}>{title}</h2>
        <div className={classes['screenOnly']}>
          <TableActions title={title} table={table} />
        </div>
      </div>
      {note ? <p className={classes['note']}>{note}</p> : null}
      <SheetTable label={title} table={table} />
    </section>
  );
}
