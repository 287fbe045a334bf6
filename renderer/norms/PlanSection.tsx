import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { formatNumber } from '#shared/lib/format.ts';
import type { NormPlanPatch } from '#shared/norms/norm-plan.ts';
import type { NormsView } from '#shared/norms/norms-view.ts';

import { useLocale } from '../lib/i18n.ts';
import { Section } from '../statistics/Section.tsx';
import { AmountField } from '../studies/AmountField.tsx';
import { ChoiceRow } from '../studies/ChoiceRow.tsx';
import { CalendarDialog } from './CalendarDialog.tsx';

interface PlanSectionProps {
  readonly view: NormsView;
  readonly onPlan: (name: string, patch: NormPlanPatch) => void;
}

const PERCENTS = ['setUpPercent', 'servicePercent', 'restPercent', 'unnormedPercent'] as const;
const DAYS = ['vacationDays', 'sickDays', 'trainingDays'] as const;
const UNITS = [1, 0.5, 0.25] as const;
const MOST = { setUpPercent: 95, servicePercent: 95, restPercent: 95, unnormedPercent: 500 };

/** What the head-count is planned with: allowances, calendar, absences and posts. */
export function PlanSection({ view, onPlan }: PlanSectionProps) {
  const { t } = useTranslation();
  const [isCalendarOpen, setCalendarOpen] = useState(false);
  const { plan } = view;
  return (
    <Section title={t('norms.plan.title')} note={t('norms.plan.note')}>
      {PERCENTS.map((key) => (
        <ChoiceRow
          key={key}
          name={t(`norms.plan.${key}.name`)}
          meaning={t(`norms.plan.${key}.meaning`)}
        >
          {() => (
            <AmountField
              label={t(`norms.plan.${key}.name`)}
              amount={plan[key]}
              suffix=" %"
              max={MOST[key]}
              onAmount={(amount) => onPlan(t(`norms.plan.${key}.name`), { [key]: amount })}
            />
          )}
        </ChoiceRow>
      ))}
      <RestRow view={view} onPlan={onPlan} />
      <YearRow view={view} onPlan={onPlan} onCalendar={() => setCalendarOpen(true)} />
      {DAYS.map((key) => (
        <ChoiceRow
          key={key}
          name={t(`norms.plan.${key}.name`)}
          meaning={t(`norms.plan.${key}.meaning`)}
        >
          {() => (
            <AmountField
              label={t(`norms.plan.${key}.name`)}
              amount={plan[key]}
              suffix=""
              max={366}
              onAmount={(amount) => onPlan(t(`norms.plan.${key}.name`), { [key]: amount })}
            />
          )}
        </ChoiceRow>
      ))}
      <StaffRow view={view} onPlan={onPlan} />
      <CalendarDialog
        view={view}
        isOpen={isCalendarOpen}
        onPlan={onPlan}
        onClose={() => setCalendarOpen(false)}
      />
    </Section>
  );
}

function RestRow({ view: { plan }, onPlan }: PlanSectionProps) {
  const { t } = useTranslation();
  const name = t('norms.plan.restIn.name');
  return (
    <ChoiceRow name={name} meaning={t('norms.plan.restIn.meaning')}>
      {(label) => (
        <Select
          {...label}
          w={222}
          size="xs"
          allowDeselect={false}
          data={(['norms', 'correction'] as const).map((value) => ({
            value,
            label: t(`norms.plan.restIn.${value}`),
          }))}
          value={plan.restIn}
          onChange={(value) => onPlan(name, { restIn: value === 'norms' ? 'norms' : 'correction' })}
        />
      )}
    </ChoiceRow>
  );
}

function YearRow({
  view: { plan, calendars },
  onPlan,
  onCalendar,
}: PlanSectionProps & { readonly onCalendar: () => void }) {
  const { t } = useTranslation();
  const name = t('norms.plan.year.name');
  const years = [...new Set([...calendars.map(({ year }) => year), plan.year])];
  return (
    <ChoiceRow name={name} meaning={t('norms.plan.year.meaning')}>
      {(label) => (
        <>
          <Select
            {...label}
            w={104}
            size="xs"
            allowDeselect={false}
            data={years.map(String)}
            value={String(plan.year)}
            onChange={(year) => onPlan(name, { year: Number(year) })}
          />
          <Button variant="default" size="xs" onClick={onCalendar}>
            {t('norms.calendar.open')}
          </Button>
        </>
      )}
    </ChoiceRow>
  );
}

function StaffRow({ view, onPlan }: PlanSectionProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const staff = t('norms.plan.staff.name');
  const unit = t('norms.plan.staffUnit.name');
  return (
    <>
      <ChoiceRow name={staff} meaning={t('norms.plan.staff.meaning')}>
        {() => (
          <AmountField
            label={staff}
            amount={view.staff}
            suffix=""
            onAmount={(amount) => onPlan(staff, { staff: amount })}
          />
        )}
      </ChoiceRow>
      <ChoiceRow name={unit} meaning={t('norms.plan.staffUnit.meaning')}>
        {(label) => (
          <Select
            {...label}
            w={104}
            size="xs"
            allowDeselect={false}
            data={UNITS.map((value) => ({
              value: String(value),
              label: formatNumber(locale, value, 2),
            }))}
            value={String(view.plan.staffUnit)}
            onChange={(chosen) => {
              const staffUnit = UNITS.find((each) => String(each) === chosen);
              if (staffUnit) onPlan(unit, { staffUnit });
            }}
          />
        )}
      </ChoiceRow>
    </>
  );
}
