import { useTranslation } from 'react-i18next';

import { formatDuration, formatNumber } from '#shared/lib/format.ts';
import type { Words } from '#shared/lib/texts.ts';
import type { PairPerson, PeopleResults } from '#shared/statistics/people/people-results.ts';

import { useLocale } from '../../lib/i18n.ts';
import { TableActions } from '../../ui/charts/TableActions.tsx';
import { StatTable } from '../../ui/StatTable.tsx';
import type { StatColumn } from '../../ui/table/StatRow.tsx';
import type { Figure } from '../behind.ts';
import { Section } from '../Section.tsx';
import { pairsSheet } from './people-sheets.ts';
import { ratioWords, strengthWords } from './people-words.ts';

import classes from './People.module.css';

interface PairsSectionProps {
  readonly results: PeopleResults;
  readonly onFigure: (figure: Figure) => void;
}

/** Who could do more of what they do best, with the reason; or why nobody is suggested. */
export function PairsSection({ results, onFigure }: PairsSectionProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { pairs, people } = results;
  const { measure, missing, suggested } = pairs;
  const title = t('statistics.side.pairs');
  const nameOf = (id: string): string => people.find(({ personId }) => personId === id)?.name ?? '';
  const of = (id: string) => pairs.people.find(({ personId }) => personId === id);
  return (
    <Section
      title={title}
      note={t(`statistics.side.measure.${measure}`)}
      actions={<TableActions title={title} table={pairsSheet({ t, locale }, pairs, nameOf)} />}
    >
      {missing === null ? (
        <ul className={classes['pairs']}>
          {suggested.map(({ closerId, supporterId }) => (
            <li key={closerId}>
              {t(`statistics.side.pair.${measure}`, {
                closer: nameOf(closerId),
                supporter: nameOf(supporterId),
                closing: ratioWords(locale, of(closerId)?.closing.ratio ?? null),
                support: ratioWords(locale, of(supporterId)?.support.ratio ?? null),
              })}
            </li>
          ))}
        </ul>
      ) : (
        <p>{t(`statistics.side.missing.${missing}`)}</p>
      )}
      <StatTable
        label={title}
        columns={pairColumns({ t, locale }, measure, nameOf)}
        rows={pairs.people}
        rowId={({ personId }) => personId}
        onPick={({ personId }, columnId) =>
          onFigure({ kind: 'person', personId, of: columnId === 'support' ? 'support' : 'result' })
        }
      />
    </Section>
  );
}

function pairColumns(
  words: Words,
  measure: 'outcomes' | 'pace',
  nameOf: (personId: string) => string,
): StatColumn<PairPerson>[] {
  const { t, locale } = words;
  return [
    {
      id: 'person',
      header: t('statistics.columns.person'),
      cell: ({ personId }) => nameOf(personId),
    },
    {
      id: 'successes',
      header: t('statistics.side.columns.successes'),
      cell: ({ successes }) => formatNumber(locale, successes),
    },
    {
      id: 'result',
      header: t('statistics.columns.result'),
      cell: ({ resultMs }) => formatDuration(locale, resultMs),
    },
    {
      id: 'closing',
      header: t(`statistics.side.columns.${measure}`),
      hint: t(`statistics.side.measure.${measure}`),
      cell: ({ closing }) => strengthWords(words, closing, measure),
    },
    {
      id: 'support',
      header: t('statistics.side.columns.support'),
      hint: t('statistics.side.hints.support'),
      cell: ({ support }) => strengthWords(words, support, 'pace'),
    },
  ];
}
