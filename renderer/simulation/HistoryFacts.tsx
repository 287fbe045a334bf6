import { ActionIcon, Button, Menu, Select, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import {
  FACT_KINDS,
  factsOf,
  type HistoryFact,
  withFact,
  withNewFact,
  withoutFact,
} from '#shared/simulation/edit/history-facts.ts';
import type { KnownHistory } from '#shared/simulation/model/known-history.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';

import { NumberField } from './NumberField.tsx';
import { useScenarioNames } from './role-names.ts';

import classes from './HistoryFacts.module.css';

interface HistoryFactsProps {
  readonly scenario: Scenario;
  readonly history: KnownHistory;
  readonly onHistory: (history: KnownHistory) => void;
}

/** What is known of how the department did: months, and between which numbers a figure lay in them. */
export function HistoryFacts({ scenario, history, onHistory }: HistoryFactsProps) {
  const { t } = useTranslation();
  const facts = factsOf(history);
  return (
    <>
      {facts.length === 0 ? <Text size="sm">{t('simulation.history.none')}</Text> : null}
      <ul className={classes['list']}>
        {facts.map((fact) => (
          <li key={`${fact.kind} ${fact.index}`} className={classes['fact']}>
            <FactFields
              fact={fact}
              scenario={scenario}
              onFact={(next) => onHistory(withFact(history, next))}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`${t('simulation.history.remove')}: ${t(`simulation.history.kind.${fact.kind}`)}`}
              onClick={() => onHistory(withoutFact(history, fact))}
            >
              <IconX size={14} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <Menu>
        <Menu.Target>
          <Button size="compact-sm" variant="default">
            {t('simulation.history.add')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {FACT_KINDS.map((kind) => (
            <Menu.Item key={kind} onClick={() => onHistory(withNewFact(history, kind, scenario))}>
              {t(`simulation.history.kind.${kind}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}

interface FactFieldsProps {
  readonly fact: HistoryFact;
  readonly scenario: Scenario;
  readonly onFact: (fact: HistoryFact) => void;
}

function FactFields({ fact, scenario, onFact }: FactFieldsProps) {
  const { t } = useTranslation();
  const name = t(`simulation.history.kind.${fact.kind}`);
  const [low, high] = fact.between;
  const month = (field: 'from' | 'to' | 'againstFrom' | 'againstTo', value: number) => (
    <NumberField
      label={`${name}: ${t(`simulation.history.${field}`)}`}
      width={52}
      min={1}
      max={scenario.months}
      value={value}
      onValue={(next) => onFact({ ...fact, [field]: Math.round(next) })}
    />
  );
  return (
    <>
      <span className={classes['kind']}>{name}</span>
      {fact.groups ? <GroupChoice fact={fact} scenario={scenario} onFact={onFact} /> : null}
      <span>{t('simulation.history.inMonths')}</span>
      {month('from', fact.from)}–{month('to', fact.to)}
      {fact.againstFrom === undefined || fact.againstTo === undefined ? null : (
        <>
          <span>{t('simulation.history.against')}</span>
          {month('againstFrom', fact.againstFrom)}–{month('againstTo', fact.againstTo)}
        </>
      )}
      <span>{t('simulation.history.between')}</span>
      <NumberField
        label={`${name}: ${t('simulation.history.low')}`}
        width={72}
        value={low}
        max={high}
        onValue={(next) => onFact({ ...fact, between: [next, high] })}
      />
      –
      <NumberField
        label={`${name}: ${t('simulation.history.high')}`}
        width={72}
        value={high}
        min={low}
        onValue={(next) => onFact({ ...fact, between: [low, next] })}
      />
    </>
  );
}

function GroupChoice({ fact, scenario, onFact }: FactFieldsProps) {
  const { t } = useTranslation();
  const names = useScenarioNames();
  const groups = [...new Set(scenario.department.operations.map(({ group }) => group))];
  const own = fact.groups ?? [];
  const label = (group: string): string => names.group(group);
  const all = own.length > 1 ? [{ value: own.join('+'), label: own.map(label).join(' + ') }] : [];
  return (
    <Select
      size="xs"
      w={200}
      aria-label={t('simulation.history.groups')}
      allowDeselect={false}
      data={[...all, ...groups.map((group) => ({ value: group, label: label(group) }))]}
      value={own.join('+')}
      onChange={(value) => (value ? onFact({ ...fact, groups: value.split('+') }) : undefined)}
    />
  );
}
