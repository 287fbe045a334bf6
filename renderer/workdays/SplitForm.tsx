import { Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { formatExactTime } from '#shared/lib/format.ts';
import type { Workday, WorkdaySegment } from '#shared/workdays/workday.ts';

import { useLocale } from '../lib/i18n.ts';
import { useOperations } from '../recording/use-operations.ts';
import { readDayTime, timeWords } from './day-time.ts';
import { FormEnd } from './FormEnd.tsx';
import { TimeField } from './TimeField.tsx';
import { useRepairs } from './use-repairs.ts';

interface SplitFormProps {
  readonly workday: Workday;
  readonly segment: WorkdaySegment;
  readonly onDone: () => void;
}

/** Asks where to cut a segment. */
export function SplitForm({ workday, segment, onDone }: SplitFormProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { name } = useOperations();
  const { personId, day, zone, now } = workday;
  const { repair, error, isBusy } = useRepairs({ personId, day });
  const end = segment.end ?? now;
  const middle = Math.round((segment.start + end) / 2000) * 1000;
  const [typed, setTyped] = useState(timeWords(middle, zone));
  const at = readDayTime(typed, workday, [middle]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (at !== undefined) repair([{ kind: 'split', segmentId: segment.id, at }], { onDone });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Text c="dimmed" mb="sm">
        {t('workdays.split.what', {
          name: name(segment.operationId),
          from: formatExactTime(locale, segment.start, zone),
          to: formatExactTime(locale, end, zone),
        })}
      </Text>
      <TimeField
        label={t('workdays.split.at')}
        value={typed}
        isWrong={at === undefined}
        isFocused
        onChange={setTyped}
      />
      <FormEnd label={t('workdays.action.split')} workday={workday} error={error} isBusy={isBusy} />
    </form>
  );
}
