import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { OperationId } from '#shared/operations/operation.ts';
import type { Workday } from '#shared/workdays/workday.ts';

import { OperationSelect } from '../recording/OperationSelect.tsx';
import { edgesOf, readDayTime, timeWords } from './day-time.ts';
import { FormEnd, ReasonField } from './FormEnd.tsx';
import { TimesAndUnits, type TypedTimes } from './TimesAndUnits.tsx';
import { useRepairs } from './use-repairs.ts';

interface EntryFormProps {
  readonly workday: Workday;
  readonly start: number;
  readonly end: number;
  /** Whether it stands in a popover: its own lists must not close it, and it asks for less. */
  readonly isNested?: boolean;
  readonly onDone: () => void;
}

/** Enters afterwards what was done. Enter in any field saves. */
export function EntryForm({ workday, start, end, isNested = false, onDone }: EntryFormProps) {
  const { t } = useTranslation();
  const { personId, day, zone } = workday;
  const { repair, error, isBusy } = useRepairs({ personId, day });
  const [operationId, setOperationId] = useState<OperationId | null>(null);
  const [typed, setTyped] = useState<TypedTimes>({
    start: timeWords(start, zone),
    end: timeWords(end, zone),
    units: 1,
  });
  const [reason, setReason] = useState('');
  const [isChecked, setChecked] = useState(false);
  const edges = edgesOf(workday, [start, end]);
  const from = readDayTime(typed.start, workday, edges);
  const to = readDayTime(typed.end, workday, edges);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setChecked(true);
    if (operationId === null || from === undefined || to === undefined) return;
    // One unit is what an observation has without counting.
    const countedUnits = typed.units === 1 ? 0 : typed.units;
    repair([{ kind: 'add', operationId, start: from, end: to, countedUnits }], { reason, onDone });
  };
  return (
    <form onSubmit={submit} noValidate>
      <OperationSelect
        label={t('workdays.field.operation')}
        value={operationId}
        onChange={setOperationId}
        error={isChecked && operationId === null ? t('workdays.field.chooseOperation') : undefined}
        isNested={isNested}
        isFocused
      />
      <TimesAndUnits
        typed={typed}
        isWrong={{ start: isChecked && from === undefined, end: isChecked && to === undefined }}
        onChange={setTyped}
      />
      {isNested ? null : <ReasonField value={reason} onChange={setReason} />}
      <FormEnd
        label={t(isNested ? 'workdays.entry.fill' : 'workdays.entry.add')}
        workday={workday}
        error={error}
        isBusy={isBusy}
      />
    </form>
  );
}
