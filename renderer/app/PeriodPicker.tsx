import { Button, Popover, TextInput, UnstyledButton } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { formatDay, formatPeriod } from '#shared/lib/format.ts';
import type { Locale } from '#shared/lib/locale.ts';
import type { Day } from '#shared/lib/time.ts';

import { useLocale } from '../lib/i18n.ts';
import { IconCalendar, IconCheck, IconChevronDown } from '../ui/icons.ts';
import { type Period, periodOf, PERIODS, type Span, spanOf } from './period.ts';
import { useToday } from './use-today.ts';
import { WeekdayChoice, weekdaysText } from './WeekdayChoice.tsx';

import classes from './PeriodPicker.module.css';

const NAMED = PERIODS.filter((period) => period !== 'custom');

/** Which days are shown. The choice stands in the address. */
export function PeriodPicker() {
  const { t } = useTranslation();
  const locale = useLocale();
  const [isOpen, setOpen] = useState(false);
  const search = useSearch({ from: '__root__' });
  const navigate = useNavigate();
  const today = useToday();
  const period = periodOf(search);
  const span = spanOf(search, today);
  const days = daysText(locale, span, search.weekdays);
  const choose = (choice: { period: Period; from?: Day; to?: Day }): void => {
    const { period: chosen, from, to } = choice;
    void navigate({ to: '.', search: (now) => ({ ...now, period: chosen, from, to }) });
    if (chosen !== 'custom') setOpen(false);
  };
  const chooseWeekdays = (weekdays: number[] | undefined): void =>
    void navigate({ to: '.', search: (now) => ({ ...now, weekdays }) });
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" trapFocus shadow="md">
      <Popover.Target>
        <Button
          variant="default"
          className={classes['button']}
          leftSection={<IconCalendar size={16} aria-hidden />}
          rightSection={<IconChevronDown size={14} aria-hidden />}
          aria-label={t('app.period.label', { period: t(`app.period.${period}`), days })}
          onClick={() => setOpen(!isOpen)}
        >
          {period === 'custom' ? null : t(`app.period.${period}`)}
          {days && period !== 'custom' ? <span className={classes['days']}>{days}</span> : null}
          {period === 'custom' ? days || t('app.period.all') : null}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes['dropdown']}>
        <ul className={classes['list']}>
          {NAMED.map((each) => (
            <li key={each}>
              <UnstyledButton
                aria-pressed={each === period}
                className={classes['option']}
                onKeyDown={moveFocus}
                onClick={() => choose({ period: each })}
              >
                <span className={classes['tick']}>
                  {each === period ? <IconCheck size={14} aria-hidden /> : null}
                </span>
                <span>{t(`app.period.${each}`)}</span>
                <span className={classes['days']}>
                  {spanText(locale, spanOf({ period: each }, today))}
                </span>
              </UnstyledButton>
            </li>
          ))}
        </ul>
        <CustomSpan span={span} onChange={(chosen) => choose({ period: 'custom', ...chosen })} />
        <WeekdayChoice chosen={search.weekdays} onChange={chooseWeekdays} />
      </Popover.Dropdown>
    </Popover>
  );
}

interface CustomSpanProps {
  readonly span: Span;
  readonly onChange: (span: { from?: Day; to?: Day }) => void;
}

function CustomSpan({ span, onChange }: CustomSpanProps) {
  const { t } = useTranslation();
  const from = span.from ?? '';
  const to = span.to ?? '';
  const change = (days: { readonly from: string; readonly to: string }): void =>
    onChange({ ...(days.from && { from: days.from }), ...(days.to && { to: days.to }) });
  return (
    <div className={classes['custom']}>
      <TextInput
        type="date"
        label={t('app.period.from')}
        value={from}
        onChange={(event) => change({ from: event.currentTarget.value, to })}
      />
      <TextInput
        type="date"
        label={t('app.period.to')}
        value={to}
        onChange={(event) => change({ from, to: event.currentTarget.value })}
      />
    </div>
  );
}

/** The span and its days of the week. */
function daysText(locale: Locale, span: Span, weekdays: readonly number[] = []): string {
  return [spanText(locale, span), weekdaysText(locale, weekdays)].filter(Boolean).join(', ');
}

/** The days of a span, as short as they can be said; empty when it has no limits. */
function spanText(locale: Locale, { from, to }: Span): string {
  if (from === null && to === null) return '';
  if (from === to && from !== null) return formatDay(locale, from, 'short');
  if (from === null) return `… – ${formatDay(locale, to ?? '', 'short')}`;
  if (to === null) return `${formatDay(locale, from, 'short')} – …`;
  return formatPeriod(locale, from, to);
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const options = [...(event.currentTarget.closest('ul')?.querySelectorAll('button') ?? [])];
  const here = options.findIndex((option) => option === document.activeElement);
  options[here + step]?.focus();
}
