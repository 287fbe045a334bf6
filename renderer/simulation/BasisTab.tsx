import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { ChartTable } from '#shared/lib/chart-table.ts';
import { rangeOf } from '#shared/simulation/edit/edit-scenario.ts';
import type { ScenarioEdit } from '#shared/simulation/edit/scenario-edit.ts';
import { yearsWithoutCalendar } from '#shared/simulation/model/run-calendar.ts';
import { countedNumbers, type ScenarioNumber } from '#shared/simulation/model/scenario-numbers.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';

import { useLocale } from '../lib/i18n.ts';
import { Section } from '../statistics/Section.tsx';
import { TableActions } from '../ui/charts/TableActions.tsx';
import { numberName } from './number-names.ts';
import { NumberField } from './NumberField.tsx';
import { type ScenarioNames, useScenarioNames } from './role-names.ts';
import { textCell } from './sheet-cells.ts';
import { plainNumber, sourceWords, type Words } from './source-words.ts';

import classes from './Basis.module.css';

interface BasisTabProps {
  readonly scenario: Scenario;
  readonly onEdit: (edit: ScenarioEdit) => void;
}

const POINTS = [
  'chance',
  'assumed',
  'left',
  'production',
  'strict',
  'personal',
  'repeat',
  'cause',
] as const;

/** What the figures rest on and what they leave out, with every number, its origin and its range. */
export function BasisTab({ scenario, onEdit }: BasisTabProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useScenarioNames();
  const [isOnly, setOnly] = useState(false);
  const words = { t, locale };
  const isAssumed = ({ source }: ScenarioNumber): boolean => !source || source.kind === 'assumed';
  const numbers = countedNumbers(scenario).filter((number) => !isOnly || isAssumed(number));
  const withoutCalendar = yearsWithoutCalendar(scenario);
  const title = t('simulation.basis.list');
  return (
    <>
      <Section title={t('simulation.basis.title')}>
        <ul className={classes['points']}>
          {POINTS.map((point) => (
            <li key={point}>{t(`simulation.basis.points.${point}`)}</li>
          ))}
          {withoutCalendar.length > 0 ? (
            <li>{t('simulation.facts.noCalendar', { years: withoutCalendar.join(', ') })}</li>
          ) : null}
        </ul>
      </Section>
      <Section
        title={title}
        actions={<TableActions title={title} table={basisSheet(words, names, numbers)} />}
      >
        <Checkbox
          size="xs"
          label={t('simulation.basis.only')}
          checked={isOnly}
          onChange={(event) => setOnly(event.currentTarget.checked)}
        />
        <table className={classes['table']} aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{t('simulation.basis.path')}</th>
              <th scope="col">{t('simulation.basis.value')}</th>
              <th scope="col">{t('simulation.basis.low')}</th>
              <th scope="col">{t('simulation.basis.high')}</th>
              <th scope="col">{t('simulation.basis.source')}</th>
            </tr>
          </thead>
          <tbody>
            {numbers.map((number) => (
              <NumberRow key={number.path} number={number} onEdit={onEdit} />
            ))}
          </tbody>
        </table>
      </Section>
    </>
  );
}

interface NumberRowProps {
  readonly number: ScenarioNumber;
  readonly onEdit: (edit: ScenarioEdit) => void;
}

function NumberRow({ number, onEdit }: NumberRowProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useScenarioNames();
  const { path, value, source } = number;
  const name = numberName(t, names, path);
  const isAssumed = !source || source.kind === 'assumed';
  const range = rangeOf(source, value);
  const end = (which: 'low' | 'high') =>
    isAssumed ? (
      <NumberField
        label={`${name}: ${t(`simulation.basis.${which}`)}`}
        width={64}
        value={range[which]}
        {...(which === 'low' ? { max: value } : { min: value })}
        onValue={(next) => onEdit({ kind: 'range', path, ...range, [which]: next })}
      />
    ) : (
      <span className={classes['end']}>
        {source.kind === 'measured' && source[which] !== null
          ? plainNumber(locale, source[which])
          : '—'}
      </span>
    );
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <NumberField
          label={name}
          width={72}
          value={value}
          onValue={(next) => onEdit({ kind: 'number', path, value: next })}
        />
      </td>
      <td>{end('low')}</td>
      <td>{end('high')}</td>
      <td className={classes['source']}>{originWords({ t, locale }, number)}</td>
    </tr>
  );
}

/** Where it comes from; its range stands beside it. */
function originWords(words: Words, { source }: ScenarioNumber): string {
  if (!source || source.kind === 'assumed') return words.t('simulation.source.assumedPlain');
  return source.kind === 'measured'
    ? sourceWords(words, { ...source, low: null, high: null })
    : sourceWords(words, source);
}

function basisSheet(
  { t, locale }: Words,
  names: ScenarioNames,
  numbers: readonly ScenarioNumber[],
): ChartTable {
  return {
    columns: [
      { header: t('simulation.basis.path') },
      { header: t('simulation.basis.value'), isFigure: true },
      { header: t('simulation.basis.low'), isFigure: true },
      { header: t('simulation.basis.high'), isFigure: true },
      { header: t('simulation.basis.source') },
    ],
    rows: numbers.map((number) => {
      const range = rangeOf(number.source, number.value);
      const cell = (value: number) => ({
        text: plainNumber(locale, value),
        value: Number(value.toFixed(4)),
      });
      return [
        textCell(numberName(t, names, number.path)),
        cell(number.value),
        cell(range.low),
        cell(range.high),
        textCell(originWords({ t, locale }, number)),
      ];
    }),
  };
}
