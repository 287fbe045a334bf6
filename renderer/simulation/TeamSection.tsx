import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Section } from '../statistics/Section.tsx';
import type { EditorPartProps } from './editor-part.ts';
import { LearningFields } from './LearningFields.tsx';
import { TeamRow } from './TeamRow.tsx';
import { usePersonDrag } from './use-person-drag.ts';

import classes from './Team.module.css';

/** The roles of a split: their people, how quick they are, what they cost, and in which order they work. */
export function TeamSection({ scenario, phase, onEdit }: EditorPartProps) {
  const { t } = useTranslation();
  const drag = usePersonDrag((name, role) => onEdit({ kind: 'place', phase, name, role }));
  const roles = scenario.phases[phase]?.split.roles ?? [];
  return (
    <Section title={t('simulation.team.title')}>
      <table className={classes['table']} aria-label={t('simulation.team.title')}>
        <thead>
          <tr>
            <th scope="col">{t('simulation.team.role')}</th>
            <th scope="col">{t('simulation.team.people')}</th>
            <th scope="col">{t('simulation.team.speed')}</th>
            <th scope="col">{t('simulation.team.pay')}</th>
          </tr>
        </thead>
        <tbody>
          {roles.map((role) => (
            <TeamRow
              key={role.code}
              scenario={scenario}
              phase={phase}
              role={role}
              drag={drag}
              onEdit={onEdit}
            />
          ))}
        </tbody>
      </table>
      <AddRole onAdd={(code) => onEdit({ kind: 'add-role', phase, code })} />
      {phase > 0 ? <LearningFields scenario={scenario} onEdit={onEdit} /> : null}
    </Section>
  );
}

function AddRole({ onAdd }: { readonly onAdd: (code: string) => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const add = (): void => {
    const code = name.trim();
    if (code === '') return;
    onAdd(code);
    setName('');
  };
  return (
    <form
      className={classes['add']}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextInput
        size="xs"
        maxLength={80}
        aria-label={t('simulation.team.roleName')}
        placeholder={t('simulation.team.roleName')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button size="xs" variant="default" type="submit" disabled={name.trim() === ''}>
        {t('simulation.team.addRole')}
      </Button>
    </form>
  );
}
