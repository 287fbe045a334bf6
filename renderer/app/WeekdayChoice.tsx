import { Chip, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { formatWeekdays } from '#shared/lib/format.ts';
import type { Locale } from '#shared/lib/locale.ts';

import { useLocale } from '../lib/i18n.ts';

import classes from './PeriodPicker.module.css';

interface WeekdayChoiceProps {
  /** Monday is 1; none: every day of the week. */
  readonly chosen: readonly number[] | undefined;
  readonly onChange: (weekdays: number[] | undefined) => void;
}

/** Only some days of the week: Mondays against Fridays. */
export function WeekdayChoice({ chosen = [], onChange }: WeekdayChoiceProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const change = (values: string[]): void => {
    const days = values.map(Number).toSorted((a, b) => a - b);
    onChange(days.length === 0 || days.length === 7 ? undefined : days);
  };
  return (
    <fieldset className={classes['weekdays']}>
      <legend>{t('app.period.weekdays')}</legend>
      <Chip.Group multiple value={chosen.map(String)} onChange={change}>
        <Group gap={4}>
          {formatWeekdays(locale).map(({ short, long }, index) => (
            <Chip key={long} size="xs" value={String(index + 1)} aria-label={long}>
              {short}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </fieldset>
  );
}

/** The chosen days of the week in short; empty for every one. */
export function weekdaysText(locale: Locale, chosen: readonly number[]): string {
  const names = formatWeekdays(locale);
  return chosen.map((weekday) => names[weekday - 1]?.short ?? '').join(' ');
}
