import { ActionIcon, Tooltip, UnstyledButton } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { scenarioNumbers } from '#shared/simulation/model/scenario-numbers.ts';
import type { Role, StaffMember } from '#shared/simulation/model/split.ts';

import { useLocale } from '../lib/i18n.ts';
import { IconPlus, IconX } from '../ui/icons.ts';
import type { EditorPartProps } from './editor-part.ts';
import { NumberField } from './NumberField.tsx';
import { useScenarioNames } from './role-names.ts';
import { RoleOrder } from './RoleOrder.tsx';
import { plainNumber, sourceWords } from './source-words.ts';
import type { PersonDrag } from './use-person-drag.ts';

import classes from './Team.module.css';

interface TeamRowProps extends EditorPartProps {
  readonly role: Role;
  readonly drag: PersonDrag;
}

/** One role of a split. */
export function TeamRow(props: TeamRowProps) {
  const { scenario, phase, role, drag, onEdit } = props;
  const { t } = useTranslation();
  const name = useScenarioNames().role(role.code);
  const roles = scenario.phases[phase]?.split.roles ?? [];
  const remove = t('simulation.team.removeRole', { role: name });
  return (
    <tr>
      <th scope="row">
        <span className={classes['role']}>{name}</span>
        <span className={classes['actions']}>
          <RoleOrder {...{ scenario, phase, role, onEdit }} />
          {roles.length > 1 ? (
            <Tooltip label={remove}>
              <ActionIcon
                size="sm"
                variant="subtle"
                color="gray"
                aria-label={remove}
                onClick={() => onEdit({ kind: 'remove-role', phase, code: role.code })}
              >
                <IconX size={14} />
              </ActionIcon>
            </Tooltip>
          ) : null}
        </span>
      </th>
      <td
        className={classes['people']}
        data-over={drag.isOver(role.code)}
        {...drag.place(role.code)}
      >
        <RolePeople {...props} name={name} />
      </td>
      <td>
        <RoleNumber {...props} field="speed" name={name} />
      </td>
      <td>
        <RoleNumber {...props} field="pay" name={name} />
      </td>
    </tr>
  );
}

interface NamedRoleProps extends TeamRowProps {
  readonly name: string;
}

function RolePeople({ scenario, phase, role, drag, onEdit, name }: NamedRoleProps) {
  const { t } = useTranslation();
  const staff = scenario.phases[phase]?.split.staff ?? [];
  const label = t('simulation.team.hire', { role: name });
  const hire = (): void => {
    const taken = scenario.phases.flatMap(({ split }) => split.staff.map((each) => each.name));
    let count = 1;
    while (taken.includes(t('simulation.team.hired', { count }))) count += 1;
    onEdit({ kind: 'hire', phase, name: t('simulation.team.hired', { count }), role: role.code });
  };
  return (
    <>
      {staff
        .filter((person) => person.role === role.code)
        .map((person) => (
          <PersonChip key={person.name} {...{ scenario, phase, person, drag, onEdit }} />
        ))}
      <Tooltip label={label}>
        <ActionIcon size="sm" variant="default" aria-label={label} onClick={hire}>
          <IconPlus size={14} />
        </ActionIcon>
      </Tooltip>
    </>
  );
}

function RoleNumber({
  scenario,
  phase,
  role,
  onEdit,
  name,
  field,
}: NamedRoleProps & { readonly field: 'speed' | 'pay' }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const path = `phases.${phase}.split.roles.${role.code}.${field}`;
  const source = scenario.sources[path] ?? null;
  const isUsual = field === 'speed' && role.speed === 1 && !source;
  return (
    <NumberField
      label={`${name}: ${t(`simulation.team.${field}`)}`}
      value={role[field]}
      min={field === 'speed' ? 0.05 : 0}
      {...(isUsual ? {} : { note: sourceWords({ t, locale }, source) })}
      onValue={(value) => onEdit({ kind: 'number', path, value })}
    />
  );
}

interface PersonChipProps extends EditorPartProps {
  readonly person: StaffMember;
  readonly drag: PersonDrag;
}

function PersonChip({ scenario, phase, person, drag, onEdit }: PersonChipProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { name, role, skill } = person;
  const roles = scenario.phases[phase]?.split.roles ?? [];
  const known = scenarioNumbers(scenario).find(({ path }) => path === `staff.${name}.skill`);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Delete') onEdit({ kind: 'dismiss', phase, name });
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined || !event.ctrlKey) return;
    event.preventDefault();
    const next = roles[roles.findIndex(({ code }) => code === role) + step];
    if (!next) return;
    onEdit({ kind: 'place', phase, name, role: next.code });
    // The chip is drawn anew in its new row: the keys go on with it.
    requestAnimationFrame(() => {
      document.querySelector<HTMLElement>(`[data-person="${CSS.escape(name)}"]`)?.focus();
    });
  };
  const hint = t('simulation.team.moveHint', { name });
  const words = known?.source
    ? `${hint}. × ${plainNumber(locale, skill)}: ${sourceWords({ t, locale }, known.source)}`
    : hint;
  return (
    <Tooltip label={words} multiline maw={320}>
      <UnstyledButton
        className={classes['chip']}
        data-person={name}
        onKeyDown={onKeyDown}
        {...drag.chip(name)}
      >
        {name}
      </UnstyledButton>
    </Tooltip>
  );
}
