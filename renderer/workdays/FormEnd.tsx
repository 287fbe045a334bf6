import { Button, Group, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { Workday } from '#shared/workdays/workday.ts';

import { useProblemText } from './use-problem-text.ts';

interface FormEndProps {
  /** The verb on the button. */
  readonly label: string;
  readonly workday: Workday;
  /** Why what was asked is not possible. */
  readonly error: Error | null;
  readonly isBusy: boolean;
}

/** The end of each form of a day: what went wrong, and the one button. */
export function FormEnd({ label, workday, error, isBusy }: FormEndProps) {
  const problemText = useProblemText(workday);
  return (
    <>
      {error ? (
        <Text c="var(--mantine-color-error)" size="sm" mt="sm" role="alert">
          {problemText(error)}
        </Text>
      ) : null}
      <Group justify="flex-end" mt="md">
        <Button type="submit" loading={isBusy}>
          {label}
        </Button>
      </Group>
    </>
  );
}

interface ReasonFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Why a day is changed: kept beside what the change replaced. */
export function ReasonField({ value, onChange }: ReasonFieldProps) {
  const { t } = useTranslation();
  return (
    <TextInput
      mt="sm"
      label={t('workdays.field.reason')}
      placeholder={t('workdays.field.reasonHint')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      maxLength={500}
    />
  );
}
