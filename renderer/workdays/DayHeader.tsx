import { ActionIcon, Button, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { formatDay } from '#shared/lib/format.ts';
import { addDays } from '#shared/lib/time.ts';
import type { Workday } from '#shared/workdays/workday.ts';

import { useLocale } from '../lib/i18n.ts';
import { KeyTooltip } from '../recording/KeyTooltip.tsx';
import { IconChevronLeft, IconChevronRight } from '../ui/icons.ts';
import { DayPicker } from './DayPicker.tsx';
import { QualityLine } from './QualityLine.tsx';
import { useWalkKeys } from './use-walk-keys.ts';

import classes from './DayHeader.module.css';

interface DayHeaderProps {
  readonly workday: Workday;
  readonly today: string;
  /** Whether the quality is told here: on other days a line of its own does. */
  readonly hasQuality: boolean;
  readonly onDay: (day: string) => void;
}

/** Which day it is, how good its record is, and the way to other days. */
export function DayHeader({ workday, today, hasQuality, onDay }: DayHeaderProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { day, personId } = workday;
  const isToday = day === today;
  const goBy = (days: number): void => {
    if (addDays(day, days) <= today) onDay(addDays(day, days));
  };
  useWalkKeys({ goBy, goToday: () => onDay(today) });
  const title = formatDay(locale, day, day.slice(0, 4) === today.slice(0, 4) ? 'weekday' : 'full');
  return (
    <header className={classes['root']}>
      <Title order={1} className={classes['title']}>
        {title.slice(0, 1).toLocaleUpperCase(locale)}
        {title.slice(1)}
      </Title>
      <nav className={classes['walk']} aria-label={t('workdays.otherDays')}>
        <WalkButton label={t('workdays.earlier')} chord="Alt+ArrowLeft" onClick={() => goBy(-1)}>
          <IconChevronLeft size={18} />
        </WalkButton>
        <WalkButton
          label={t('workdays.later')}
          chord="Alt+ArrowRight"
          isOff={day >= today}
          onClick={() => goBy(1)}
        >
          <IconChevronRight size={18} />
        </WalkButton>
        <DayPicker personId={personId} day={day} today={today} onPick={onDay} />
        {isToday ? null : (
          <KeyTooltip label={t('workdays.goToday')} chord="T">
            <Button size="compact-sm" variant="light" onClick={() => onDay(today)}>
              {t('workdays.today')}
            </Button>
          </KeyTooltip>
        )}
      </nav>
      <div className={classes['meta']}>{hasQuality ? <QualityLine workday={workday} /> : null}</div>
    </header>
  );
}

interface WalkButtonProps {
  readonly label: string;
  readonly chord: string;
  readonly isOff?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function WalkButton({ label, chord, isOff = false, onClick, children }: WalkButtonProps) {
  return (
    <KeyTooltip label={label} chord={chord}>
      <ActionIcon
        className={classes['step']}
        size={30}
        variant="subtle"
        color="gray"
        aria-label={label}
        disabled={isOff}
        onClick={onClick}
      >
        {children}
      </ActionIcon>
    </KeyTooltip>
  );
}
