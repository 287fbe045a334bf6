import { Tooltip, UnstyledButton } from '@mantine/core';
import type { KeyboardEvent, ReactElement, ReactNode } from 'react';

import type { SortValue } from './sort-rows.ts';

import classes from '../StatTable.module.css';

/** A column of a table of figures. */
export interface StatColumn<Row> {
  readonly id: string;
  readonly header: string;
  /** What the figure means: shown on hover and focus of the head. */
  readonly hint?: string;
  readonly cell: (row: Row) => ReactNode;
  /** What this figure of this row rests on, such as its interval: shown on hover and focus. */
  readonly hintOf?: (row: Row) => string | undefined;
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

/** Up and down stay in the column, left and right in the row. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  const cell = event.currentTarget.closest('th, td');
  if (!step || !cell) return;
  event.preventDefault();
  const row = neighbour(cell.parentElement, step.down);
  const place = indexOf(cell) + step.right;
  row?.children[place]?.querySelector('button')?.focus();
}

function indexOf(element: Element): number {
  return [...(element.parentElement?.children ?? [])].indexOf(element);
}

function neighbour(element: Element | null, steps: number): Element | undefined {
  return element?.parentElement?.children[indexOf(element) + steps];
}

/** How far each key goes. */
const STEPS: Readonly<Record<string, { readonly down: number; readonly right: number }>> = {
  ArrowUp: { down: -1, right: 0 },
  ArrowDown: { down: 1, right: 0 },
  ArrowLeft: { down: 0, right: -1 },
  ArrowRight: { down: 0, right: 1 },
};

interface StatRowProps<Row> {
  readonly row: Row;
  readonly columns: readonly StatColumn<Row>[];
  readonly isSelected: boolean;
  readonly onPick: ((row: Row, columnId: string) => void) | undefined;
}

/** One line of a `StatTable`. Its name is the stop for the Tab key; arrows go on to the figures. */
export function StatRow<Row>({ row, columns, isSelected, onPick }: StatRowProps<Row>) {
  return (
    <tr data-selected={isSelected}>
      {columns.map((column, index) => (
        <StatCell key={column.id} column={column} isFirst={index === 0}>
          {onPick ? (
            <Hinted hint={column.hintOf?.(row)}>
              <UnstyledButton
                className={classes['pick']}
                tabIndex={index === 0 ? 0 : -1}
                onKeyDown={moveFocus}
                onClick={() => onPick(row, column.id)}
              >
                {column.cell(row)}
              </UnstyledButton>
            </Hinted>
          ) : (
            <Hinted hint={column.hintOf?.(row)}>
              <span>{column.cell(row)}</span>
            </Hinted>
          )}
        </StatCell>
      ))}
    </tr>
  );
}

function Hinted({
  hint,
  children,
}: {
  readonly hint: string | undefined;
  readonly children: ReactElement;
}) {
  if (hint === undefined) return children;
  return (
    <Tooltip label={hint} multiline maw={320}>
      {children}
    </Tooltip>
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
