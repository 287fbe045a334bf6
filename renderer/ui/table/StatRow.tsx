import { UnstyledButton } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';

import type { SortValue } from './sort-rows.ts';

import classes from '../StatTable.module.css';

/** A column of a table of figures. */
export interface StatColumn<Row> {
  readonly id: string;
  readonly header: string;
  /** What the figure means: shown on hover and focus of the head. */
  readonly hint?: string;
  readonly cell: (row: Row) => ReactNode;
  /** Leave out what cannot be ordered. */
  readonly sortBy?: (row: Row) => SortValue;
  /** Words stand at the start, figures (the default after the first column) at the end. */
  readonly align?: 'start' | 'end';
}

/** Where the contents of a column stand. */
export function alignOf(
  column: { readonly align?: 'start' | 'end' },
  isFirst: boolean,
): 'start' | 'end' {
  return column.align ?? (isFirst ? 'start' : 'end');
}

/** Up and down go from name to name, as in every list. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const buttons = event.currentTarget.closest('tbody')?.querySelectorAll<HTMLElement>('th button');
  const names = [...(buttons ?? [])];
  names[names.indexOf(event.currentTarget) + step]?.focus();
}

interface StatRowProps<Row> {
  readonly row: Row;
  readonly columns: readonly StatColumn<Row>[];
  readonly isSelected: boolean;
  readonly onPick: ((row: Row, columnId: string) => void) | undefined;
}

/** One line of a `StatTable`. Only its name is a stop for the Tab key; the figures are there for the mouse. */
export function StatRow<Row>({ row, columns, isSelected, onPick }: StatRowProps<Row>) {
  return (
    <tr data-selected={isSelected}>
      {columns.map((column, index) => (
        <StatCell key={column.id} column={column} isFirst={index === 0}>
          {onPick ? (
            <UnstyledButton
              className={classes['pick']}
              tabIndex={index === 0 ? 0 : -1}
              onKeyDown={moveFocus}
              onClick={() => onPick(row, column.id)}
            >
              {column.cell(row)}
            </UnstyledButton>
          ) : (
            column.cell(row)
          )}
        </StatCell>
      ))}
    </tr>
  );
}

interface StatCellProps {
  readonly column: { readonly align?: 'start' | 'end' };
  readonly isFirst: boolean;
  readonly children: ReactNode;
}

/** One figure, or the name of the line. */
export function StatCell({ column, isFirst, children }: StatCellProps) {
  const align = alignOf(column, isFirst);
  if (!isFirst) return <td data-align={align}>{children}</td>;
  return (
    <th scope="row" data-align={align}>
      {children}
    </th>
  );
}
