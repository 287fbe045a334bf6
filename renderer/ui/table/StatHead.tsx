import { Tooltip, UnstyledButton } from '@mantine/core';

import { IconArrowDown, IconArrowUp } from '../icons.ts';
import type { Sort } from './sort-rows.ts';
import { alignOf, type StatColumn } from './StatRow.tsx';

import classes from '../StatTable.module.css';

interface StatHeadProps<Row> {
  readonly column: StatColumn<Row>;
  readonly isFirst: boolean;
  readonly sort: Sort | undefined;
  readonly onSort: (isFigure: boolean) => void;
}

/** Head of a column: its name, its meaning, and the order of the rows. */
export function StatHead<Row>({ column, isFirst, sort, onSort }: StatHeadProps<Row>) {
  const { header, hint, sortBy } = column;
  const align = alignOf(column, isFirst);
  const order = sort?.columnId === column.id ? directionOf(sort) : 'none';
  const name = sortBy ? (
    <UnstyledButton className={classes['head']} onClick={() => onSort(align === 'end')}>
      {header}
      {order === 'none' ? null : <Arrow order={order} />}
    </UnstyledButton>
  ) : (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the meaning must be reachable by keyboard
    <span tabIndex={hint ? 0 : undefined}>{header}</span>
  );
  return (
    <th scope="col" data-align={align} aria-sort={sortBy ? order : undefined}>
      {hint ? (
        <Tooltip label={hint} multiline maw={320}>
          {name}
        </Tooltip>
      ) : (
        name
      )}
    </th>
  );
}

const directionOf = (sort: Sort): 'ascending' | 'descending' =>
  sort.isDescending ? 'descending' : 'ascending';

function Arrow({ order }: { readonly order: 'ascending' | 'descending' }) {
  const Icon = order === 'ascending' ? IconArrowUp : IconArrowDown;
  return <Icon size={12} aria-hidden />;
}
