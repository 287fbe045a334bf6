import { Button, Checkbox, Group, Modal, NumberInput, Select, TextInput } from '@mantine/core';
import type { TFunction } from 'i18next';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Person } from '#shared/recording/person.ts';
import { type SamplingPlan, samplingPlanSchema } from '#shared/studies/sampling-plan.ts';

interface PlanDialogProps {
  readonly plan: SamplingPlan;
  readonly people: readonly Person[];
  readonly onSave: (plan: SamplingPlan) => void;
  readonly onClose: () => void;
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const PER_DAY = [4, 5, 6, 7, 8, 12, 24];

/** Whom to ask, and when. */
export function PlanDialog({ plan, people, onSave, onClose }: PlanDialogProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(plan);
  const isBackwards = draft.from >= draft.to;
  const isValid = samplingPlanSchema.safeParse(draft).success && !isBackwards;
  const change = (part: Partial<SamplingPlan>): void => setDraft({ ...draft, ...part });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isValid) return;
    onSave(draft);
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('sampling.plan.title')}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
      size={560}
      centered
    >
      <form onSubmit={submit}>
        <p>{t('sampling.plan.note')}</p>
        <Checkbox.Group
          label={t('sampling.plan.people')}
          value={[...draft.personIds]}
          onChange={(ids) =>
            change({ personIds: people.map(({ id }) => id).filter((id) => ids.includes(id)) })
          }
        >
          <Group mt="xs">
            {people.map(({ id, name }) => (
              <Checkbox key={id} value={id} label={name} />
            ))}
          </Group>
        </Checkbox.Group>
        <Checkbox.Group
          mt="md"
          label={t('sampling.plan.weekdays')}
          value={draft.weekdays.map(String)}
          onChange={(days) => change({ weekdays: days.map(Number).toSorted((a, b) => a - b) })}
        >
          <Group mt="xs">
            {WEEKDAYS.map((day) => (
              <Checkbox key={day} value={String(day)} label={t(`sampling.plan.days.${day}`)} />
            ))}
          </Group>
        </Checkbox.Group>
        <PlanHours draft={draft} onChange={change} isBackwards={isBackwards} />
        <Group justify="flex-end" mt="lg">
          <Button type="submit" disabled={!isValid}>
            {t('sampling.plan.save')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}

interface PlanHoursProps {
  readonly draft: SamplingPlan;
  readonly isBackwards: boolean;
  readonly onChange: (part: Partial<SamplingPlan>) => void;
}

/** Hours, number and patience of the questions, the seed of their times, and the allowed error. */
function PlanHours({ draft, isBackwards, onChange }: PlanHoursProps) {
  const { t } = useTranslation();
  return (
    <>
      <Group mt="md" align="flex-start">
        <TextInput
          maxLength={5}
          w={110}
          label={t('sampling.plan.from')}
          value={draft.from}
          error={isTime(draft.from) ? undefined : t('sampling.plan.badTime')}
          onChange={(event) => onChange({ from: event.currentTarget.value })}
        />
        <TextInput
          maxLength={5}
          w={110}
          label={t('sampling.plan.to')}
          value={draft.to}
          error={endError(t, draft.to, isBackwards)}
          onChange={(event) => onChange({ to: event.currentTarget.value })}
        />
        <PerDay
          count={draft.promptsPerDay}
          onCount={(promptsPerDay) => onChange({ promptsPerDay })}
        />
      </Group>
      <Group mt="md" align="flex-end">
        <PlanNumber
          label={t('sampling.plan.wait')}
          value={draft.waitMinutes}
          bounds={[1, 15]}
          onNumber={(waitMinutes) => onChange({ waitMinutes })}
        />
        <PlanNumber
          label={t('sampling.plan.error')}
          value={Math.round(draft.error * 1000) / 10}
          bounds={[0.5, 50]}
          onNumber={(percent) => onChange({ error: percent / 100 })}
        />
        <PlanNumber
          label={t('sampling.plan.seed')}
          value={draft.seed}
          bounds={[0, 4_294_967_295]}
          onNumber={(seed) => onChange({ seed })}
        />
      </Group>
    </>
  );
}

/** What is wrong with the end of the hours. */
function endError(t: TFunction, to: string, isBackwards: boolean): string | undefined {
  if (!isTime(to)) return t('sampling.plan.badTime');
  return isBackwards ? t('sampling.plan.badHours') : undefined;
}

const isTime = (text: string): boolean => samplingPlanSchema.shape.from.safeParse(text).success;

interface PerDayProps {
  readonly count: number | null;
  readonly onCount: (count: number | null) => void;
}

/** How many questions a day, or one in each hour. */
function PerDay({ count, onCount }: PerDayProps) {
  const { t } = useTranslation();
  const counts = [...new Set([...PER_DAY, count ?? 6])].toSorted((a, b) => a - b);
  return (
    <Select
      label={t('sampling.plan.perDay')}
      data={[
        ...counts.map((each) => ({ value: String(each), label: String(each) })),
        { value: 'hour', label: t('sampling.plan.perHour') },
      ]}
      value={count === null ? 'hour' : String(count)}
      onChange={(value) => onCount(value === 'hour' || value === null ? null : Number(value))}
      allowDeselect={false}
      w={190}
    />
  );
}

interface PlanNumberProps {
  readonly label: string;
  readonly value: number;
  readonly bounds: readonly [number, number];
  readonly onNumber: (value: number) => void;
}

function PlanNumber({ label, value, bounds: [min, max], onNumber }: PlanNumberProps) {
  return (
    <NumberInput
      label={label}
      value={value}
      min={min}
      max={max}
      onChange={(typed) => {
        if (typeof typed === 'number') onNumber(typed);
      }}
      w={160}
    />
  );
}
