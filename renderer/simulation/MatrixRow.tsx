import { useTranslation } from 'react-i18next';

import { formatNumber } from '#shared/lib/format.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import type { Role } from '#shared/simulation/model/split.ts';

import { useLocale } from '../lib/i18n.ts';
import type { CellMinutes } from './cell-minutes.ts';
import { useScenarioNames } from './role-names.ts';
import { useShortSource } from './source-words.ts';
import type { DotDrag } from './use-dot-drag.ts';
import type { MatrixPlace } from './use-matrix-keys.ts';

import classes from './RoleMatrix.module.css';

interface MatrixRowProps {
  readonly scenario: Scenario;
  readonly operation: string;
  readonly roles: readonly Role[];
  readonly minutes: CellMinutes;
  /** Minutes of a whole day: a bar of full width. */
  readonly day: number;
  readonly active: MatrixPlace | null;
  readonly drag: DotDrag;
  readonly onPress: (role: string) => void;
}

/** One operation: what its minutes rest on, and a cell for each role. */
export function MatrixRow(props: MatrixRowProps) {
  const { scenario, operation, roles, active } = props;
  const names = useScenarioNames();
  const source = useShortSource(scenario, operation);
  return (
    <tr>
      <th scope="row" className={classes['operation']} title={source.long}>
        <span className={classes['name']}>{names.operation(operation)}</span>
        <span className={classes['source']} data-assumed={source.isAssumed}>
          {source.short}
        </span>
      </th>
      {roles.map((role) => (
        <MatrixCell
          key={role.code}
          {...props}
          role={role}
          isActive={active?.operation === operation && active.role === role.code}
        />
      ))}
    </tr>
  );
}

interface MatrixCellProps extends Omit<MatrixRowProps, 'roles' | 'active' | 'scenario'> {
  readonly role: Role;
  readonly isActive: boolean;
}

function MatrixCell({ role, operation, minutes, day, isActive, drag, onPress }: MatrixCellProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useScenarioNames();
  const does = role.operations.includes(operation);
  const spent = minutes(role.code, operation);
  const words = { operation: names.operation(operation), role: names.role(role.code) };
  const amount =
    spent === null
      ? t('simulation.matrix.none')
      : `${formatNumber(locale, spent)}\u00A0${t('format.minute')}`;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid handles the keys of all cells
    <td
      className={classes['cell']}
      tabIndex={isActive ? 0 : -1}
      data-operation={operation}
      data-role={role.code}
      data-over={drag.isOver(operation, role.code)}
      aria-selected={does}
      aria-label={
        does
          ? t('simulation.matrix.does', { ...words, minutes: amount })
          : t('simulation.matrix.doesNot', words)
      }
      onClick={() => onPress(role.code)}
      {...drag.cell(operation, role.code)}
    >
      {does ? (
        <span className={classes['work']}>
          <span className={classes['dot']} {...drag.dot(operation, role.code)} aria-hidden />
          <span className={classes['bar']} aria-hidden>
            <span style={{ width: `${Math.min(100, ((spent ?? 0) / day) * 100)}%` }} />
          </span>
          <span className={classes['amount']}>
            {spent === null ? '' : formatNumber(locale, spent)}
          </span>
        </span>
      ) : null}
    </td>
  );
}
