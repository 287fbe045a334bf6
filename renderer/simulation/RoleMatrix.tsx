import { useRef } from 'react';
import { useTranslation } from 'react-i18next';

import type { ScenarioEdit } from '#shared/simulation/edit/scenario-edit.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import type { ScenarioOutcome } from '#shared/simulation/outcome/scenario-outcome.ts';

import { cellMinutes } from './cell-minutes.ts';
import { MatrixHead } from './MatrixHead.tsx';
import { MatrixRow } from './MatrixRow.tsx';
import { useScenarioNames } from './role-names.ts';
import { useDotDrag } from './use-dot-drag.ts';
import { useMatrixKeys } from './use-matrix-keys.ts';

import classes from './RoleMatrix.module.css';

interface RoleMatrixProps {
  readonly scenario: Scenario;
  readonly phase: number;
  readonly outcome: ScenarioOutcome | null;
  readonly onEdit: (edit: ScenarioEdit) => void;
}

/** Which role does which operation: a dot where it does, with the minutes of a person's day that it takes. */
export function RoleMatrix({ scenario, phase, outcome, onEdit }: RoleMatrixProps) {
  const { t } = useTranslation();
  const names = useScenarioNames();
  const table = useRef<HTMLTableElement>(null);
  const split = scenario.phases[phase]?.split;
  const roles = split?.roles ?? [];
  const operations = scenario.department.operations;
  const groups = [...Map.groupBy(operations, ({ group }) => group)];
  const rows = groups.flatMap(([, own]) => own.map(({ code }) => code));
  const keys = useMatrixKeys({ table, rows, roles, phase, onEdit });
  const drag = useDotDrag((operation, from, to) =>
    onEdit({ kind: 'move', phase, operation, from, to }),
  );
  const minutes = cellMinutes(scenario, phase, outcome);
  const day = scenario.department.time.dayMinutes;
  return (
    <table
      ref={table}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table with cells to press is one
      role="grid"
      className={classes['table']}
      aria-label={t('simulation.matrix.title')}
      onKeyDown={keys.onKeyDown}
    >
      <MatrixHead split={split} outcome={outcome} isLast={phase === scenario.phases.length - 1} />
      {groups.map(([group, own]) => (
        <tbody key={group}>
          <tr className={classes['group']}>
            <th scope="rowgroup" colSpan={roles.length + 1}>
              {names.group(group)}
            </th>
          </tr>
          {own.map(({ code }) => (
            <MatrixRow
              key={code}
              scenario={scenario}
              operation={code}
              roles={roles}
              minutes={minutes}
              day={day}
              active={keys.active}
              drag={drag}
              onPress={(role) => {
                keys.setActive({ operation: code, role });
                onEdit({ kind: 'toggle', phase, role, operation: code });
              }}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}
