import { type ReactNode, useId } from 'react';

import { type Density, useDensity } from './density.ts';
import { type DataColumn, DataTableRow } from './table/DataTableRow.tsx';
import { type RowActions, useRowSelection } from './table/use-row-selection.ts';
import { useVisibleRows } from './table/use-visible-rows.ts';

import classes from './DataTable.module.css';

interface DataTableProps<Row> extends RowActions<Row> {
  /** What the list is, for a screen reader. */
  readonly label: string;
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  readonly selection?: readonly string[];
  readonly onSelect?: (ids: string[]) => void;
  /** The person's choice, unless said otherwise. */
  readonly density?: Density;
  /** Height at which the list begins to scroll. */
  readonly maxHeight?: number | string;
  /** Instead of rows, when there is none. */
  readonly empty?: ReactNode;
}

const ROW_HEIGHT = { normal: 36, compact: 28 };
const NONE: readonly string[] = [];

/** A list of any length with selection, for keyboard and mouse: arrows, Shift, Enter, Space, Delete, F2. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, rows, rowId, selection = NONE } = props;
  const id = useId();
  const chosen = useDensity();
  const height = ROW_HEIGHT[props.density ?? chosen];
  const { scroller, drawn, page, reveal } = useVisibleRows(id, rows, height);
  const { active, onKeyDown, onRowClick } = useRowSelection({
    rows,
    rowId,
    selection,
    onSelect: props.onSelect ?? (() => {}),
    actions: props,
    page,
    reveal,
  });
  const gridTemplateColumns = columns.map(({ width }) => width).join(' ');
  if (rows.length === 0 && props.empty) return props.empty;
  return (
    <div ref={scroller} className={classes['root']} style={{ maxHeight: props.maxHeight }}>
      <table
        className={classes['table']}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table with a cursor
        role="grid"
        tabIndex={0}
        aria-label={props.label}
        aria-multiselectable
        aria-rowcount={rows.length + 1}
        aria-activedescendant={rows.length > 0 ? `${id}-${active}` : undefined}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr style={{ gridTemplateColumns, height }} aria-rowindex={1}>
            {columns.map((column) => (
              <th key={column.id} scope="col" data-align={column.align}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody style={{ height: rows.length * height }}>
          {drawn.map(({ index, row }) => (
            <DataTableRow
              key={rowId(row)}
              id={`${id}-${index}`}
              index={index}
              row={row}
              columns={columns}
              isSelected={selection.includes(rowId(row))}
              isActive={index === active}
              style={{ gridTemplateColumns, height, top: index * height }}
              onClick={onRowClick}
              onOpen={props.onOpen}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
