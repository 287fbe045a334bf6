import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { OperationId } from '#shared/operations/operation.ts';
import type { Workday, WorkdayObservation } from '#shared/workdays/workday.ts';

import { OperationSelect } from '../recording/OperationSelect.tsx';
import { FormEnd, ReasonField } from './FormEnd.tsx';
import { useRepairs } from './use-repairs.ts';

interface ReassignFormProps {
  readonly workday: Workday;
  readonly observations: readonly WorkdayObservation[];
  readonly onDone: () => void;
}

/** Asks which operation the chosen observations really were. */
export function ReassignForm({ workday, observations, onDone }: ReassignFormProps) {
  const { t } = useTranslation();
  const { personId, day } = workday;
  const { repair, error, isBusy } = useRepairs({ personId, day });
  const [operationId, setOperationId] = useState<OperationId | null>(null);
  const [reason, setReason] = useState('');
  const [isChecked, setChecked] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setChecked(true);
    if (operationId === null) return;
    const observationIds = observations.map(({ id }) => id);
    repair([{ kind: 'reassign', observationIds, operationId }], { reason, onDone });
  };
  return (
    <form onSubmit={submit} noValidate>
      <OperationSelect
        label={t('workdays.reassign.to', { count: observations.length })}
        value={operationId}
        onChange={setOperationId}
        error={isChecked && operationId === null ? t('workdays.field.chooseOperation') : undefined}
        isFocused
      />
      <ReasonField value={reason} onChange={setReason} />
      <FormEnd label={t('workdays.reassign.do')} workday={workday} error={error} isBusy={isBusy} />
    </form>
  );
}
