import { ActionIcon, Button } from '@mantine/core';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { formatShare } from '#shared/lib/format.ts';
import type { PersonId } from '#shared/recording/person.ts';
import type { CalendarDay } from '#shared/workdays/calendar.ts';

import { useLocale } from '../lib/i18n.ts';
import { useAppEvent } from '../lib/use-app-event.ts';
import { useRecorder } from '../recording/use-recorder.ts';
import { IconChevronLeft, IconChevronRight } from '../ui/icons.ts';
import { PageHeader } from '../ui/PageHeader.tsx';
import { sumOf } from './calendar-figures.ts';
import { CalendarKey } from './CalendarKey.tsx';
import { addMonths, firstDayOf, lastDayOf, type Month, monthOf } from './month.ts';
import { MonthGrid } from './MonthGrid.tsx';
import { calendarQuery } from './workdays-queries.ts';

import classes from './Calendar.module.css';

interface WorkdaysScreenProps {
  readonly personId: PersonId;
  /** A day of the month that is shown first; null: this month. */
  readonly beginAt?: string | null;
  readonly onOpenDay: (day: string) => void;
}

const SHOWN = 3;

/** The person's days, months at a time: which are recorded, how well, and where a question waits. */
export function WorkdaysScreen({ personId, beginAt = null, onOpenDay }: WorkdaysScreenProps) {
  const queryClient = useQueryClient();
  const { day: today } = useRecorder(personId);
  const [chosen, setLast] = useState(beginAt === null ? null : monthOf(beginAt));
  useAppEvent('record.changed', () => {
    void queryClient.invalidateQueries({ queryKey: ['workdays', 'calendar'] });
  });
  const last = chosen ?? monthOf(today);
  const first = addMonths(last, 1 - SHOWN);
  const { data } = useSuspenseQuery(calendarQuery(personId, firstDayOf(first), lastDayOf(last)));
  const days = new Map(data.map((day) => [day.day, day]));
  const walk = (count: number): void => {
    const next = addMonths(last, count);
    setLast(next >= monthOf(today) ? null : next);
  };
  return (
    <>
      <PageHeader
        title={useCalendarTitle(data)}
        description={<CalendarKey />}
        actions={
          <MonthSteps
            isLast={last >= monthOf(today)}
            onWalk={walk}
            onToday={() => onOpenDay(today)}
          />
        }
      />
      <div className={classes['months']}>
        {shownMonths(first, data).map((month) => (
          <MonthGrid
            key={month}
            month={month}
            days={days}
            today={today}
            size="large"
            onPick={onOpenDay}
          />
        ))}
      </div>
    </>
  );
}

/** Months in order; those before the first recorded day say nothing, but the last one is always there. */
function shownMonths(first: Month, days: readonly CalendarDay[]): Month[] {
  const months = Array.from({ length: SHOWN }, (_, index) => addMonths(first, index));
  const begun = months.findIndex((month) => days.some(({ day }) => monthOf(day) === month));
  return months.slice(begun < 0 ? -1 : begun);
}

/** The finding about the shown days. */
function useCalendarTitle(days: readonly CalendarDay[]): string {
  const { t } = useTranslation();
  const locale = useLocale();
  const { days: count, nonResultShare, questions } = sumOf(days);
  if (count === 0) return t('workdays.calendar.titleNone');
  const recorded = t('workdays.calendar.title', { count });
  const share =
    nonResultShare === null
      ? []
      : [t('workdays.calendar.share', { share: formatShare(locale, nonResultShare) })];
  const waiting = questions === 0 ? [] : [t('workdays.calendar.questions', { count: questions })];
  return [recorded, ...share, ...waiting].join(', ');
}

interface MonthStepsProps {
  readonly isLast: boolean;
  readonly onWalk: (months: number) => void;
  readonly onToday: () => void;
}

function MonthSteps({ isLast, onWalk, onToday }: MonthStepsProps) {
  const { t } = useTranslation();
  return (
    <>
      <ActionIcon
        variant="default"
        size={34}
        aria-label={t('workdays.calendar.earlier')}
        onClick={() => onWalk(-1)}
      >
        <IconChevronLeft size={18} />
      </ActionIcon>
      <ActionIcon
        variant="default"
        size={34}
        aria-label={t('workdays.calendar.later')}
        disabled={isLast}
        onClick={() => onWalk(1)}
      >
        <IconChevronRight size={18} />
      </ActionIcon>
      <Button variant="default" onClick={onToday}>
        {t('workdays.today')}
      </Button>
    </>
  );
}
