import type { ChartTable } from '../../lib/chart-table.ts';
import type { Split } from '../model/split.ts';
import type { NamedWords } from './scenario-names.ts';
import { textCell } from './sheet-cells.ts';

/** Who does what: each role of a split with its people, and its operations in the order of importance. */
export function rolesSheet({ t, names }: NamedWords, { roles, staff }: Split): ChartTable {
  return {
    columns: [
      { header: t('simulation.team.role') },
      { header: t('simulation.team.people') },
      { header: t('simulation.team.order') },
    ],
    rows: roles.map(({ code, operations }) => [
      textCell(names.role(code)),
      textCell(
        staff
          .filter(({ role }) => role === code)
          .map(({ name }) => name)
          .join(', '),
      ),
      textCell(operations.map((operation) => names.operation(operation)).join(' → ')),
    ]),
  };
}
