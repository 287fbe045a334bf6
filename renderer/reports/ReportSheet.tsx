import type { ReactNode } from 'react';

import type { ChartTable } from '../ui/charts/chart-table.ts';
import { TableActions } from '../ui/charts/TableActions.tsx';

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
      <table className={classes['table']} aria-label={title}>
        <thead>
          <tr>
            {table.columns.map(({ header, isFigure }) => (
              <th key={header} scope="col" data-figure={isFigure}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, line) => (
            // oxlint-disable-next-line react/no-array-index-key -- a sheet is printed anew as a whole
            <tr key={line}>
              {row.map(({ text }, nth) => (
                <td key={table.columns[nth]?.header} data-figure={table.columns[nth]?.isFigure}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
