import { useTranslation } from 'react-i18next';

import { formatNumber, formatPeriod } from '#shared/lib/format.ts';
import type { PeopleResults } from '#shared/statistics/people/people-results.ts';
import type { Photo } from '#shared/statistics/photo.ts';

import { useLocale } from '../../lib/i18n.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import type { ResultsFilter } from '../statistics-queries.ts';
import { headlineOf } from './people-words.ts';

import classes from '../ResultsHeader.module.css';

interface PeopleHeaderProps {
  readonly results: PeopleResults;
  readonly photo: Photo;
  readonly filter: ResultsFilter;
}

/** The finding as a sentence, of whom and when, and what a difference can mean. */
export function PeopleHeader({ results, photo, filter }: PeopleHeaderProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const person = filter.personId === null ? undefined : photo.people[0]?.name;
  const facts = [
    person ?? t('statistics.people', { count: photo.people.length }),
    t('statistics.personDays', { count: photo.personDays }),
    photo.from && photo.to ? formatPeriod(locale, photo.from, photo.to) : '',
  ];
  const words = {
    days: formatNumber(locale, results.fewestDays),
    level: formatNumber(locale, results.level * 100),
  };
  return (
    <div>
      <PageHeader title={headlineOf({ t, locale }, results)} />
      <p className={classes['facts']}>
        {facts.filter(Boolean).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      <p className={classes['definition']}>
        {results.comparisons > 0
          ? t('statistics.side.caution', words)
          : t(
              results.people.length < 2 ? 'statistics.side.onePerson' : 'statistics.side.fewDays',
              words,
            )}
      </p>
    </div>
  );
}
