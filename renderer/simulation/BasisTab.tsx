import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { rangeOf } from '#shared/simulation/edit/edit-scenario.ts';
import type { ScenarioEdit } from '#shared/simulation/edit/scenario-edit.ts';
import { countedNumbers, type ScenarioNumber } from '#shared/simulation/model/scenario-numbers.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import { basisPoints, basisSheet, originWords } from '#shared/simulation/words/basis-sheet.ts';
import { numberName } from '#shared/simulation/words/number-names.ts';

import { useLocale } from '../lib/i18n.ts';
import { Section } from '../statistics/Section.tsx';
import { TableActions } from '../ui/charts/TableActions.tsx';
import { NumberField } from './NumberField.tsx';
import { useScenarioNames } from './role-names.ts';
import { plainNumber } from './source-words.ts';
import { useWithTerms } from './terms-context.ts';

import classes from './Basis.module.css';

interface BasisTabProps {
  readonly scenario: Scenario;
  readonly onEdit: (edit: ScenarioEdit) => void;
}

/** What the figures rest on and what they leave out, with every number, its origin and its range. */
export function BasisTab({ scenario, onEdit }: BasisTabProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useScenarioNames();
  const [isOnly, setOnly] = useState(false);
  const words = { t, locale };
  const withTerms = useWithTerms();
  const isAssumed = ({ source }: ScenarioNumber): boolean => !source || source.kind === 'assumed';
  const numbers = countedNumbers(scenario).filter((number) => !isOnly || isAssumed(number));
  const title = t('simulation.basis.list');
  return (
    <>
      <Section title={t('simulation.basis.title')}>
        <ul className={classes['points']}>
          {basisPoints(words, scenario).map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </Section>
      <Section
        title={title}
        actions={
          <TableActions title={title} table={withTerms(basisSheet({ ...words, names }, numbers))} />
        }
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
