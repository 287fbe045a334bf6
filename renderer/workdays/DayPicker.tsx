import { ActionIcon, Popover } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { PersonId } from '#shared/recording/person.ts';

import { IconCalendar, IconChevronLeft, IconChevronRight } from '../ui/icons.ts';
import { addMonths, firstDayOf, lastDayOf, monthOf } from './month.ts';
import { MonthGrid } from './MonthGrid.tsx';
import { calendarQuery } from './workdays-queries.ts';

import classes from './Calendar.module.css';

interface DayPickerProps {
  readonly personId: PersonId;
  readonly day: string;
  readonly today: string;
  readonly onPick: (day: string) => void;
}

/** A calendar behind a button: to any day. */
export function DayPicker(props: DayPickerProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" trapFocus shadow="md">
      <Popover.Target>
        <ActionIcon
          size={30}
          variant="subtle"
          color="gray"
          aria-label={t('workdays.calendar.open')}
          title={t('workdays.calendar.open')}
          onClick={() => setOpen(!isOpen)}
        >
          <IconCalendar size={18} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown p="sm">
        <MonthWalk
          {...props}
          onPick={(day) => {
            setOpen(false);
            props.onPick(day);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

function MonthWalk({ personId, day, today, onPick }: DayPickerProps) {
  const { t } = useTranslation();
  const [month, setMonth] = useState(monthOf(day));
  const query = calendarQuery(personId, firstDayOf(month), lastDayOf(month));
  // Not suspended: the calendar is of use before it knows what was recorded.
  const { data = [] } = useQuery(query);
  const isLast = month >= monthOf(today);
  return (
    <div className={classes['picker']}>
      <ActionIcon
        className={classes['earlier']}
        size={26}
        variant="subtle"
        color="gray"
        aria-label={t('workdays.calendar.earlier')}
        onClick={() => setMonth(addMonths(month, -1))}
      >
        <IconChevronLeft size={16} />
      </ActionIcon>
      <ActionIcon
        className={classes['laterMonth']}
        size={26}
        variant="subtle"
        color="gray"
        aria-label={t('workdays.calendar.later')}
        disabled={isLast}
        onClick={() => setMonth(addMonths(month, 1))}
      >
        <IconChevronRight size={16} />
      </ActionIcon>
      <MonthGrid
        month={month}
        days={new Map(data.map((each) => [each.day, each]))}
        today={today}
        day={day}
        size="small"
        onPick={onPick}
      />
    </div>
  );
}
