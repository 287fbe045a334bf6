import { ActionIcon, Popover, Text, Tooltip } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Role } from '#shared/simulation/model/split.ts';

import { IconArrowDown, IconArrowUp, IconListTree } from '../ui/icons.ts';
import type { EditorPartProps } from './editor-part.ts';
import { useScenarioNames } from './role-names.ts';

import classes from './Team.module.css';

interface RoleOrderProps extends EditorPartProps {
  readonly role: Role;
}

/** In which order a role does what waits: the first before everything below it. */
export function RoleOrder({ scenario, phase, role, onEdit }: RoleOrderProps) {
  const { t } = useTranslation();
  const names = useScenarioNames();
  const [isOpen, setOpen] = useState(false);
  const ofDay = new Set(
    scenario.department.demands
      .filter(({ cause }) => cause === 'day')
      .map(({ operation }) => operation),
  );
  const operations = role.operations.filter((code) => !ofDay.has(code));
  const label = t('simulation.team.orderOf', { role: names.role(role.code) });
  const move = (operation: string, step: -1 | 1) => (
    <ActionIcon
      size="sm"
      variant="subtle"
      color="gray"
      aria-label={t(step < 0 ? 'simulation.team.earlier' : 'simulation.team.later', {
        name: names.operation(operation),
      })}
      disabled={operations.at(step < 0 ? 0 : -1) === operation}
      onClick={() => onEdit({ kind: 'prioritise', phase, role: role.code, operation, step })}
    >
      {step < 0 ? <IconArrowUp size={14} /> : <IconArrowDown size={14} />}
    </ActionIcon>
  );
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" trapFocus withinPortal>
      <Popover.Target>
        <Tooltip label={label}>
          <ActionIcon
            size="sm"
            variant="subtle"
            color="gray"
            aria-label={label}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            <IconListTree size={14} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        <Text size="xs" c="dimmed">
          {t('simulation.team.orderNote')}
        </Text>
        <ol className={classes['order']}>
          {operations.map((code) => (
            <li key={code}>
              <span>{names.operation(code)}</span>
              <span className={classes['moves']}>
                {move(code, -1)}
                {move(code, 1)}
              </span>
            </li>
          ))}
        </ol>
      </Popover.Dropdown>
    </Popover>
  );
}
