import { Button, Group, Modal, NumberInput, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { formatMonth } from '#shared/lib/format.ts';
import type { ProductionCalendar } from '#shared/norms/headcount/production-calendar.ts';
import type { NormPlanPatch } from '#shared/norms/norm-plan.ts';
import type { NormsView } from '#shared/norms/norms-view.ts';

import { useLocale } from '../lib/i18n.ts';

import classes from './Norms.module.css';

interface CalendarDialogProps {
  readonly view: NormsView;
  readonly isOpen: boolean;
  readonly onPlan: (name: string, patch: NormPlanPatch) => void;
  readonly onClose: () => void;
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index);
const MOST_DAYS = 31;

/** The production calendar of a year, month by month; saving another year adds it. */
export function CalendarDialog({ view, isOpen, onPlan, onClose }: CalendarDialogProps) {
  const { t } = useTranslation();
  const { plan, calendars } = view;
  const shown = calendars.find(({ year }) => year === plan.year);
  const save = (calendar: ProductionCalendar): void => {
    onPlan(t('norms.calendar.name'), {
      year: calendar.year,
      calendars: [...plan.calendars.filter(({ year }) => year !== calendar.year), calendar],
    });
    onClose();
  };
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      size="lg"
      title={t('norms.calendar.title')}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
      centered
    >
      <CalendarForm
        key={plan.year}
        first={shown ?? { ...emptyYear, year: plan.year }}
        onSave={save}
        onClose={onClose}
      />
    </Modal>
  );
}

const emptyYear = {
  months: MONTHS.map(() => ({ workDays: 21, shortDays: 0 })),
  isPreliminary: false,
};

interface CalendarFormProps {
  readonly first: ProductionCalendar;
  readonly onSave: (calendar: ProductionCalendar) => void;
  readonly onClose: () => void;
}

function CalendarForm({ first, onSave, onClose }: CalendarFormProps) {
  const { t } = useTranslation();
  const [year, setYear] = useState(first.year);
  const [months, setMonths] = useState(first.months);
  const days = months.reduce((sum, { workDays }) => sum + workDays, 0);
  const short = months.reduce((sum, { shortDays }) => sum + shortDays, 0);
  const change = (at: number, part: Partial<ProductionCalendar['months'][number]>): void =>
    setMonths(months.map((month, index) => (index === at ? { ...month, ...part } : month)));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSave({ year, months, isPreliminary: false });
      }}
    >
      <NumberInput
        data-autofocus
        w={140}
        label={t('norms.plan.year.name')}
        min={1990}
        max={2200}
        clampBehavior="blur"
        thousandSeparator=""
        value={year}
        onChange={(value) => setYear(Number(value))}
      />
      <div className={classes['months']}>
        <span />
        <span>{t('norms.calendar.workDays')}</span>
        <span>{t('norms.calendar.shortDays')}</span>
        {MONTHS.map((at) => (
          <MonthRow key={at} at={at} month={months[at]} onChange={(part) => change(at, part)} />
        ))}
      </div>
      <Text size="sm" mt="sm">
        {t('norms.calendar.sum', { days, short, hours: days * 8 - short })}
      </Text>
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button variant="default" onClick={onClose}>
          {t('ui.cancel')}
        </Button>
        <Button type="submit">{t('norms.calendar.save')}</Button>
      </Group>
    </form>
  );
}

interface MonthRowProps {
  readonly at: number;
  readonly month: ProductionCalendar['months'][number] | undefined;
  readonly onChange: (part: Partial<ProductionCalendar['months'][number]>) => void;
}

function MonthRow({ at, month, onChange }: MonthRowProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const name = formatMonth(locale, `2024-${String(at + 1).padStart(2, '0')}`).replace(/ .*/, '');
  return (
    <>
      <span>{name}</span>
      {(['workDays', 'shortDays'] as const).map((key) => (
        <NumberInput
          key={key}
          aria-label={t(`norms.calendar.${key}Of`, { month: name })}
          size="xs"
          min={0}
          max={MOST_DAYS}
          clampBehavior="strict"
          allowDecimal={false}
          value={month?.[key] ?? 0}
          onChange={(value) => onChange({ [key]: Number(value) })}
        />
      ))}
    </>
  );
}
