import { Button } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { formatShare, formatShareRange } from '#shared/lib/format.ts';
import type { Words } from '#shared/lib/texts.ts';
import { beliefSheet } from '#shared/statistics/belief-sheet.ts';
import type { BeliefComparison } from '#shared/statistics/belief.ts';
import { intervalOf } from '#shared/statistics/estimate-words.ts';

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
      title={titleOf(words, beliefs)}
      note={noteOf(words, beliefs)}
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

/** The finding: what was believed of the headline, and what it is. */
function titleOf({ t, locale }: Words, { nonResult }: BeliefComparison): string {
  const value = nonResult?.measured.value ?? null;
  if (!nonResult || value === null) return t('statistics.belief.title');
  const interval = intervalOf(nonResult.measured);
  return t('statistics.belief.finding', {
    believed: formatShare(locale, nonResult.believed),
    measured: interval ? formatShareRange(locale, value, interval) : formatShare(locale, value),
  });
}

function noteOf({ t }: Words, { people }: BeliefComparison): string {
  if (people.length === 0) return t('statistics.belief.none');
  const late = people.filter(({ isBefore }) => !isBefore).length;
  const names = people.map(({ name }) => name).join(', ');
  const who = t('statistics.belief.who', { names });
  return late === 0 ? who : `${who} · ${t('statistics.belief.late', { count: late })}`;
}
