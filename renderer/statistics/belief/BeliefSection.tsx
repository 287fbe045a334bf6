import { Button } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { beliefSheet } from '#shared/statistics/belief-sheet.ts';
import { beliefFinding, beliefNote } from '#shared/statistics/belief-words.ts';

import { useLocale } from '../../lib/i18n.ts';
import { useCatalogueNames } from '../../operations/catalogue-names.ts';
import { catalogueQuery } from '../../operations/catalogue-queries.ts';
import { TableActions } from '../../ui/charts/TableActions.tsx';
import { SheetTable } from '../../ui/SheetTable.tsx';
import { Section } from '../Section.tsx';
import { beliefsQuery, type ResultsFilter } from '../statistics-queries.ts';
import { BeliefDialog } from './BeliefDialog.tsx';

/** What people believed before the study, against what was measured; and the way to say what one believes. */
export function BeliefSection({ filter }: { readonly filter: ResultsFilter }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useCatalogueNames();
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  const { data: beliefs } = useQuery(beliefsQuery(filter));
  const [isAsking, setAsking] = useState(false);
  if (!beliefs) return null;
  const nameOf = (id: string): string => {
    const operation = catalogue.operations.find((each) => each.id === id);
    return operation ? names.operation(operation) : '';
  };
  const words = { t, locale };
  const sheet = beliefSheet(words, beliefs, nameOf);
  const title = t('statistics.belief.title');
  return (
    <Section
      title={beliefFinding(words, beliefs)}
      note={beliefNote(words, beliefs)}
      actions={
        <>
          {beliefs.nonResult ? <TableActions title={title} table={sheet} /> : null}
          <Button variant="default" size="xs" onClick={() => setAsking(true)}>
            {t('statistics.belief.answer')}
          </Button>
        </>
      }
    >
      {beliefs.nonResult ? <SheetTable label={title} table={sheet} /> : null}
      <BeliefDialog isOpen={isAsking} filter={filter} onClose={() => setAsking(false)} />
    </Section>
  );
}
