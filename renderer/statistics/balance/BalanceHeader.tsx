import { Button } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

import { formatDuration, formatPeriod, formatShare } from '#shared/lib/format.ts';
import type { Locale } from '#shared/lib/locale.ts';
import { minutesMs } from '#shared/statistics/balance/balance-numbers.ts';
import type { StudyBalance } from '#shared/statistics/balance/study-balance.ts';
import type { Photo } from '#shared/statistics/photo.ts';
import { photographWords } from '#shared/statistics/photograph-words.ts';

import { useLocale } from '../../lib/i18n.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import type { ResultsFilter } from '../statistics-queries.ts';

import classes from '../ResultsHeader.module.css';

interface BalanceHeaderProps {
  readonly balance: StudyBalance;
  readonly photo: Photo;
  readonly filter: ResultsFilter;
  readonly onReckoning: () => void;
}

/** The finding as a sentence, which photograph it is, of whom and when. */
export function BalanceHeader({ balance, photo, filter, onReckoning }: BalanceHeaderProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { problem } = balance;
  const person = filter.personId === null ? undefined : photo.people[0]?.name;
  const shift = formatDuration(locale, minutesMs(balance.shiftMinutes));
  const facts = [
    photographWords(t, balance.photograph),
    person ?? t('statistics.people', { count: photo.people.length }),
    t('statistics.personDays', { count: balance.personDays }),
    photo.from && photo.to ? formatPeriod(locale, photo.from, photo.to) : '',
  ];
  return (
    <div>
      <PageHeader
        title={findingOf({ t, locale }, balance)}
        actions={
          <Button variant="default" size="xs" onClick={onReckoning}>
            {t('statistics.balance.reckoned')}
          </Button>
        }
      />
      <p className={classes['facts']}>
        {facts.filter(Boolean).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      <p className={classes['definition']}>
        {problem === null
          ? t('statistics.balance.perDay', { time: shift })
          : t(`statistics.balance.problemHelp.${problem}`, { time: shift })}
      </p>
    </div>
  );
}

interface Words {
  readonly t: TFunction;
  readonly locale: Locale;
}

/** What could be compacted, or why nothing can be said. */
function findingOf({ t, locale }: Words, balance: StudyBalance): string {
  const { problem, coefficients, shiftMinutes } = balance;
  if (problem !== null) return t(`statistics.balance.problem.${problem}`);
  const share = coefficients.find(({ key }) => key === 'compaction')?.value ?? 0;
  if (share === 0) return t('statistics.balance.headlineNone');
  return t('statistics.balance.headline', {
    share: formatShare(locale, share),
    time: formatDuration(locale, minutesMs(share * shiftMinutes)),
  });
}
