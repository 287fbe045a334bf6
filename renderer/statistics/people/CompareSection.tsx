import { Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { PeopleResults } from '#shared/statistics/people/people-results.ts';

import { useLocale } from '../../lib/i18n.ts';
import { useCatalogueNames } from '../../operations/catalogue-names.ts';
import { TableActions } from '../../ui/charts/TableActions.tsx';
import { StatTable } from '../../ui/StatTable.tsx';
import type { Figure } from '../behind.ts';
import { Section } from '../Section.tsx';
import { compareColumns } from './compare-columns.tsx';
import { compareSheet } from './people-sheets.ts';
import { chanceWords, comparedEnoughWords, firstOperation } from './people-words.ts';

import classes from './People.module.css';

interface CompareSectionProps {
  readonly results: PeopleResults;
  readonly onFigure: (figure: Figure) => void;
}

/** The same operation person by person, against the others together. */
export function CompareSection({ results, onFigure }: CompareSectionProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useCatalogueNames();
  const [chosen, setChosen] = useState<string | null>(null);
  const { operations, people, level } = results;
  const operation =
    operations.find(({ operationId }) => operationId === chosen) ?? firstOperation(operations);
  const title = t('statistics.side.compare');
  if (!operation) return null;
  const { operationId, kruskalWallis } = operation;
  const nameOf = (personId: string): string =>
    people.find((person) => person.personId === personId)?.name ?? '';
  const sheet = compareSheet({ t, locale }, operations, { nameOf, labelOf: names.operation });
  return (
    <Section
      title={title}
      note={t('statistics.side.compareNote')}
      actions={<TableActions title={title} table={sheet} />}
    >
      <Select
        className={classes['choice'] ?? ''}
        label={t('statistics.columns.operation')}
        data={operations.map((each) => ({ value: each.operationId, label: names.operation(each) }))}
        value={operationId}
        onChange={setChosen}
        allowDeselect={false}
        searchable
        size="xs"
      />
      <StatTable
        label={`${title}: ${names.operation(operation)}`}
        columns={compareColumns({ t, locale, nameOf, people: operation.people })}
        rows={operation.people}
        rowId={({ personId }) => personId}
        onPick={({ personId }) => onFigure({ kind: 'person-operation', personId, operationId })}
      />
      <p className={classes['test']}>
        {t(kruskalWallis ? 'statistics.side.together' : 'statistics.side.togetherNone', {
          p: chanceWords(locale, kruskalWallis?.p ?? null),
        })}
      </p>
      <p className={classes['test']}>{comparedEnoughWords({ t, locale }, operation, level)}</p>
    </Section>
  );
}
