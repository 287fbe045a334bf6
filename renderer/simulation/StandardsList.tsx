import { ActionIcon, Button, Select, Tooltip } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { formatNumber } from '#shared/lib/format.ts';
import { withStandard } from '#shared/simulation/edit/with-standard.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import type { Split } from '#shared/simulation/model/split.ts';

import { useLocale } from '../lib/i18n.ts';
import { IconX } from '../ui/icons.ts';
import type { EditorPartProps } from './editor-part.ts';
import { NumberField } from './NumberField.tsx';
import { useScenarioNames } from './role-names.ts';

import classes from './Rules.module.css';

const HOUR = 60;
/** A standard is looked at in minutes at least. */
const LEAST_HOURS = 0.01;
const MOST_HOURS = 10_000;
/** What a new standard asks for until somebody says otherwise. */
const USUAL_HOURS = 1;

/** How soon operations are to be begun under a split. */
export function StandardsList({ scenario, phase, onEdit }: EditorPartProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useScenarioNames();
  const split = scenario.phases[phase]?.split;
  if (!split) return null;
  const set = (operation: string, withinHours: number | null): void =>
    onEdit({
      kind: 'rules',
      phase,
      change: { standards: withStandard(split.standards, operation, withinHours) },
    });
  const day = formatNumber(locale, scenario.department.time.dayMinutes / HOUR, 1);
  return (
    <fieldset className={classes['standards']}>
      <legend>{t('simulation.model.standards.title')}</legend>
      {split.standards.length > 0 ? (
        <ul className={classes['list']}>
          {split.standards.map(({ operation, withinHours }) => (
            <StandardRow
              key={operation}
              name={names.operation(operation)}
              withinHours={withinHours}
              onHours={(hours) => set(operation, hours)}
            />
          ))}
        </ul>
      ) : null}
      <AddStandard
        operations={operationsFor(scenario, split)}
        onAdd={(operation) => set(operation, USUAL_HOURS)}
      />
      <p className={classes['note']}>{t('simulation.model.standards.note', { day })}</p>
    </fieldset>
  );
}

/** Operations for which clients wait, and which have no standard yet. */
function operationsFor({ department }: Scenario, { standards }: Split): string[] {
  const asked = new Set(
    department.demands.flatMap(({ cause, operation }) => (cause === 'day' ? [] : [operation])),
  );
  for (const { operation } of standards) asked.delete(operation);
  return department.operations.map(({ code }) => code).filter((code) => asked.has(code));
}

interface StandardRowProps {
  readonly name: string;
  readonly withinHours: number;
  /** Null: it is taken away. */
  readonly onHours: (hours: number | null) => void;
}

function StandardRow({ name, withinHours, onHours }: StandardRowProps) {
  const { t } = useTranslation();
  const remove = t('simulation.model.standards.remove', { operation: name });
  return (
    <li>
      <span>{name}</span>
      <NumberField
        label={t('simulation.model.standards.hoursOf', { operation: name })}
        width={72}
        min={LEAST_HOURS}
        max={MOST_HOURS}
        value={withinHours}
        onValue={onHours}
      />
      <Tooltip label={remove}>
        <ActionIcon
          size="sm"
          variant="subtle"
          color="gray"
          aria-label={remove}
          onClick={() => onHours(null)}
        >
          <IconX size={14} />
        </ActionIcon>
      </Tooltip>
    </li>
  );
}

interface AddStandardProps {
  readonly operations: readonly string[];
  readonly onAdd: (operation: string) => void;
}

function AddStandard({ operations, onAdd }: AddStandardProps) {
  const { t } = useTranslation();
  const names = useScenarioNames();
  const [chosen, setChosen] = useState<string | null>(null);
  // What was chosen may have got a standard meanwhile, such as by an edit that was made again.
  const operation = chosen !== null && operations.includes(chosen) ? chosen : null;
  if (operations.length === 0) return null;
  return (
    <form
      className={classes['add']}
      onSubmit={(event) => {
        event.preventDefault();
        if (operation === null) return;
        onAdd(operation);
        setChosen(null);
      }}
    >
      <Select
        size="xs"
        aria-label={t('simulation.model.standards.operation')}
        placeholder={t('simulation.model.standards.operation')}
        data={operations.map((code) => ({ value: code, label: names.operation(code) }))}
        value={operation}
        onChange={setChosen}
      />
      <Button size="xs" variant="default" type="submit" disabled={operation === null}>
        {t('simulation.model.standards.add')}
      </Button>
    </form>
  );
}
