import type { ChartTable } from '#shared/lib/chart-table.ts';

import classes from './SheetTable.module.css';

interface SheetTableProps {
  readonly label: string;
  readonly table: ChartTable;
}

/** A table as it goes into a spreadsheet, drawn with lines as on a form. */
export function SheetTable({ label, table }: SheetTableProps) {
  return (
    <table className={classes['table']} aria-label={label}>
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
          // oxlint-disable-next-line react/no-array-index-key -- a sheet is drawn anew as a whole
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
  );
}
