import type { CSSProperties, MouseEvent, ReactNode } from 'react';

/** A column of a list. */
export interface DataColumn<Row> {
  readonly id: string;
  readonly header: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** A track of a CSS grid: `120px`, `minmax(160px, 1fr)`. */
  readonly width: string;
  /** Figures stand at the end. */
  readonly align?: 'start' | 'end';
  readonly isMuted?: boolean;
}

interface DataTableRowProps<Row> {
  readonly id: string;
  readonly index: number;
  readonly row: Row;
  readonly columns: readonly DataColumn<Row>[];
  readonly isSelected: boolean;
  readonly isActive: boolean;
  readonly style: CSSProperties;
  readonly onClick: (index: number, event: MouseEvent) => void;
  readonly onOpen: ((row: Row) => void) | undefined;
}

/** One line of a `DataTable`. The table around it takes the keys. */
export function DataTableRow<Row>(props: DataTableRowProps<Row>) {
  const { id, index, row, columns, isSelected, isActive, style } = props;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- `useRowSelection` handles the keys of all rows
    <tr
      id={id}
      style={style}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-active={isActive}
      onClick={(event) => props.onClick(index, event)}
      onDoubleClick={() => props.onOpen?.(row)}
    >
      {columns.map((column) => (
        <td key={column.id} data-align={column.align} data-muted={column.isMuted}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}
