import { useTranslation } from 'react-i18next';

import { formatPeriod, formatShare } from '#shared/lib/format.ts';
import { intervalOf, shareMeaning } from '#shared/statistics/estimate-words.ts';
import type { Photo } from '#shared/statistics/photo.ts';
import { photographWords } from '#shared/statistics/photograph-words.ts';

import { useLocale } from '../lib/i18n.ts';
import { PageHeader } from '../ui/PageHeader.tsx';
import { ShareText } from '../ui/ShareText.tsx';
import type { Figure } from './behind.ts';
import { HeadlineDefinition } from './HeadlineDefinition.tsx';
import type { ResultsFilter } from './statistics-queries.ts';

import classes from './ResultsHeader.module.css';

interface ResultsHeaderProps {
  readonly photo: Photo;
  readonly filter: ResultsFilter;
  readonly onFigure: (figure: Figure) => void;
}

/** The finding as a sentence, how sure it is, and what exactly it says. */
export function ResultsHeader({ photo, filter, onFigure }: ResultsHeaderProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { nonResultShare: share } = photo;
  const interval = intervalOf(share);
  const person = filter.personId === null ? undefined : photo.people[0]?.name;
  const facts = [
    photographWords(t, photo.photograph),
    person ?? t('statistics.people', { count: photo.people.length }),
    t('statistics.personDays', { count: photo.personDays }),
    photo.from && photo.to ? formatPeriod(locale, photo.from, photo.to) : '',
  ];
  return (
    <div>
      <PageHeader
        title={
          share.value === null
            ? t('statistics.noHeadline')
            : t('statistics.headline', { share: formatShare(locale, share.value) })
        }
      />
      <p className={classes['facts']}>
        {share.value === null ? null : (
          <strong className={classes['range']}>
            <ShareText
              share={share.value}
              {...(interval ? { interval } : {})}
              meaning={shareMeaning({ t, locale }, share)}
            />
          </strong>
        )}
        {facts.filter(Boolean).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      <HeadlineDefinition photo={photo} onFigure={onFigure} />
    </div>
  );
}
