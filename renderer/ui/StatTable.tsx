import { type ReactNode, useState } from 'react';

import { type Density, useDensity } from './density.ts';
import { nextSort, type Sort, sortRows } from './table/sort-rows.ts';
import { StatHead } from './table/StatHead.tsx';
import { StatCell, type StatColumn, StatRow } from './table/StatRow.tsx';

import classes from './StatTable.module.css';

interface StatTableProps<Row> {
  readonly label: string;
  /** The first column names the row. */
  readonly columns: readonly StatColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  /** A number leads to the observations behind it. */
  readonly onPick?: (row: Row, columnId: string) => void;
  /** The last line, by column. */
  readonly total?: Readonly<Record<string, ReactNode>>;
  readonly initialSort?: Sort;
  readonly selectedId?: string | null;
  /** The person's choice, unless said otherwise. */
  readonly density?: Density;
}

/** A table of figures that can be ordered by its heads; each figure can lead to what it is made of. */
export function StatTable<Row>(props: StatTableProps<Row>) {
  const { columns, rows, rowId, total } = props;
  const density = useDensity();
  const [sort, setSort] = useState<Sort | undefined>(props.initialSort);
  const sortBy = columns.find(({ id }) => id === sort?.columnId)?.sortBy;
  const ordered = sort && sortBy ? sortRows(rows, sortBy, sort.isDescending) : rows;
  return (
    <div className={classes['scroller']}>
      <table
        className={classes['table']}
        aria-label={props.label}
        data-density={props.density ?? density}
      >
        <thead>
          <tr>
            {columns.map((column, index) => (
              <StatHead
                key={column.id}
                column={column}
                isFirst={index === 0}
                sort={sort}
                onSort={(isFigure) => setSort(nextSort(sort, column.id, isFigure))}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {ordered.map((row) => (
            <StatRow
              key={rowId(row)}
              row={row}
              columns={columns}
              isSelected={rowId(row) === props.selectedId}
              onPick={props.onPick}
            />
          ))}
        </tbody>
        {total ? (
          <tfoot>
            <tr>
              {columns.map((column, index) => (
                <StatCell key={column.id} column={column} isFirst={index === 0}>
                  {total[column.id]}
                </StatCell>
              ))}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </div>
  );
}
