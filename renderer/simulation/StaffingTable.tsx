import { Button, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { textCell } from '#shared/simulation/words/sheet-cells.ts';

import { TableActions } from '../ui/charts/TableActions.tsx';
import { useScenarioNames } from './role-names.ts';
import { useWithTerms } from './terms-context.ts';

import classes from './Tornado.module.css';

interface StaffingRow {
  /** What stands before the numbers of people; none where nothing is to be said. */
  readonly name?: string;
  /** People by role; null: none was found. */
  readonly staffing: readonly number[] | null;
  readonly figures: readonly string[];
  readonly onTake: () => void;
}

interface StaffingTableProps {
  readonly title: string;
  /** What the names of the rows are. */
  readonly nameHeader?: string;
  readonly roles: readonly string[];
  readonly headers: readonly string[];
  readonly rows: readonly StaffingRow[];
}

/** Distributions of people over roles, each to be taken over into the scenario. */
export function StaffingTable({ title, nameHeader, roles, headers, rows }: StaffingTableProps) {
  const { t } = useTranslation();
  const names = useScenarioNames();
  const withTerms = useWithTerms();
  const heads = [
    ...(nameHeader === undefined ? [] : [nameHeader]),
    ...roles.map((role) => names.role(role)),
    ...headers,
  ];
  const cellsOf = ({ name, staffing, figures }: StaffingRow): string[] => [
    ...(nameHeader === undefined ? [] : [name ?? '']),
    ...roles.map((_, role) => (staffing === null ? '—' : String(staffing[role] ?? 0))),
    ...figures,
  ];
  return (
    <>
      <div className={classes['head']}>
        <TableActions
          title={title}
          table={withTerms({
            columns: heads.map((header) => ({ header })),
            rows: rows.map((row) => cellsOf(row).map(textCell)),
          })}
        />
      </div>
      <div className={classes['scroll']}>
        <table className={classes['table']} aria-label={title}>
          <thead>
            <tr>
              {heads.map((header) => (
                <th key={header} scope="col">
                  {header}
                </th>
              ))}
              <th scope="col">
                <VisuallyHidden>{t('simulation.allocation.take')}</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, line) => (
              // oxlint-disable-next-line react/no-array-index-key -- rows have no name of their own and are drawn anew as a whole
              <Row key={line} row={row} heads={heads} cells={cellsOf(row)} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface RowProps {
  readonly row: StaffingRow;
  readonly heads: readonly string[];
  readonly cells: readonly string[];
}

function Row({ row: { staffing, onTake }, heads, cells }: RowProps) {
  const { t } = useTranslation();
  const take = t('simulation.allocation.take');
  return (
    <tr>
      {cells.map((text, nth) => (
        <td key={heads[nth]} className={classes['wraps']}>
          {text}
        </td>
      ))}
      <td>
        {staffing === null ? null : (
          <Button
            size="compact-xs"
            variant="default"
            aria-label={`${take}: ${staffing.join(', ')}`}
            onClick={onTake}
          >
            {take}
          </Button>
        )}
      </td>
    </tr>
  );
}
