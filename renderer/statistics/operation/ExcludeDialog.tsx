import { Button, Group, Modal, Radio, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { ObservationRow } from '#shared/statistics/photo.ts';

interface ExcludeDialogProps {
  /** Null while nothing is asked. */
  readonly rows: readonly ObservationRow[] | null;
  readonly onExclude: (reason: string) => void;
  readonly onClose: () => void;
}

/** What spoils a reading most often. */
const REASONS = ['cutOff', 'forgotten', 'another', 'clock'] as const;
const LONGEST = 200;

/** Asks why readings are none: without a reason nothing is left out of an average. */
export function ExcludeDialog({ rows, onExclude, onClose }: ExcludeDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={rows !== null}
      onClose={onClose}
      title={t('statistics.readings.dialog.title', { count: rows?.length ?? 0 })}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
      centered
    >
      <ReasonForm onExclude={onExclude} onClose={onClose} />
    </Modal>
  );
}

function ReasonForm({ onExclude, onClose }: Omit<ExcludeDialogProps, 'rows'>) {
  const { t } = useTranslation();
  const [ready, setReady] = useState<string | null>(null);
  const [own, setOwn] = useState('');
  const [isChecked, setChecked] = useState(false);
  const reason = own.trim() || ready;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setChecked(true);
    if (reason) onExclude(reason);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Text c="dimmed" size="sm" mb="md">
        {t('statistics.readings.dialog.note')}
      </Text>
      <Radio.Group value={ready} onChange={setReady} label={t('statistics.readings.dialog.ready')}>
        <Stack gap="sm" mt="sm">
          {REASONS.map((each, index) => {
            const words = t(`statistics.readings.reasons.${each}`);
            return (
              <Radio
                key={each}
                value={words}
                label={words}
                {...(index === 0 ? { 'data-autofocus': true } : {})}
              />
            );
          })}
        </Stack>
      </Radio.Group>
      <TextInput
        mt="md"
        label={t('statistics.readings.dialog.own')}
        value={own}
        onChange={(event) => setOwn(event.currentTarget.value)}
        maxLength={LONGEST}
        error={isChecked && !reason ? t('statistics.readings.dialog.missing') : undefined}
      />
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button variant="default" onClick={onClose}>
          {t('ui.cancel')}
        </Button>
        <Button type="submit">{t('statistics.readings.exclude')}</Button>
      </Group>
    </form>
  );
}
