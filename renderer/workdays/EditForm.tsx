import { Input, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Workday, WorkdayObservation } from '#shared/workdays/workday.ts';

import { OperationSelect } from '../recording/OperationSelect.tsx';
import { OutcomeChips } from '../recording/OutcomeChips.tsx';
import { edgesOf, readDayTime, timeWords } from './day-time.ts';
import { type EditedValues, editRepairs, endsOf, valuesOf } from './edit-repairs.ts';
import { FormEnd, ReasonField } from './FormEnd.tsx';
import { TimesAndUnits } from './TimesAndUnits.tsx';
import { useRepairs } from './use-repairs.ts';

interface EditFormProps {
  readonly workday: Workday;
  readonly observation: WorkdayObservation;
  readonly onDone: () => void;
}

/** Everything about an observation that can be changed afterwards. Enter in any field saves. */
export function EditForm({ workday, observation, onDone }: EditFormProps) {
  const { t } = useTranslation();
  const { personId, day, zone } = workday;
  const { repair, error, isBusy } = useRepairs({ personId, day });
  const [values, setValues] = useState<EditedValues>(valuesOf(observation));
  const [typed, setTyped] = useState({
    start: timeWords(observation.start, zone),
    end: observation.end === null ? t('workdays.edit.running') : timeWords(observation.end, zone),
  });
  const [reason, setReason] = useState('');
  const [isChecked, setChecked] = useState(false);
  const edges = edgesOf(workday, [observation.start, observation.end ?? observation.start]);
  const { first, last } = endsOf(workday, observation);
  const start = first ? readDayTime(typed.start, workday, edges) : observation.start;
  const end = last ? readDayTime(typed.end, workday, edges) : observation.end;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setChecked(true);
    if (start === undefined || end === undefined) return;
    repair(editRepairs(workday, observation, { ...values, start, end }), { reason, onDone });
  };
  return (
    <form onSubmit={submit} noValidate>
      <OperationSelect
        label={t('workdays.field.operation')}
        value={values.operationId}
        onChange={(id) => id && setValues({ ...values, operationId: id })}
        isFocused
      />
      <TimesAndUnits
        typed={{ ...typed, units: values.units }}
        isWrong={{ start: isChecked && start === undefined, end: isChecked && end === undefined }}
        isFixed={{ start: !first, end: !last }}
        onChange={({ units, ...times }) => {
          setTyped(times);
          setValues({ ...values, units });
        }}
      />
      <Input.Wrapper label={t('workdays.field.outcome')} labelElement="div" mt="sm">
        <OutcomeChips
          outcome={values.outcome}
          onPick={(outcome) => setValues({ ...values, outcome })}
        />
      </Input.Wrapper>
      <TextInput
        mt="sm"
        label={t('workdays.field.note')}
        value={values.note}
        onChange={(event) => setValues({ ...values, note: event.currentTarget.value })}
        maxLength={500}
      />
      <ReasonField value={reason} onChange={setReason} />
      <FormEnd label={t('workdays.edit.save')} workday={workday} error={error} isBusy={isBusy} />
    </form>
  );
}
