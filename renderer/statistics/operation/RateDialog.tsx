import { Button, Group, Modal, NumberInput, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { paceRatingSchema } from '#shared/recording/observation.ts';
import type { ObservationRow } from '#shared/statistics/photo.ts';

interface RateDialogProps {
  /** Null while nothing is asked. */
  readonly rows: readonly ObservationRow[] | null;
  readonly onRate: (paceRating: number | null) => void;
  readonly onClose: () => void;
}

const LEAST = paceRatingSchema.minValue;
const MOST = paceRatingSchema.maxValue;

/** Asks for the pace of readings; an empty field takes their rating away. */
export function RateDialog({ rows, onRate, onClose }: RateDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={rows !== null}
      onClose={onClose}
      title={t('observing.readings.title', { count: rows?.length ?? 0 })}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
      centered
    >
      <RateForm rating={rows?.[0]?.paceRating ?? null} onRate={onRate} onClose={onClose} />
    </Modal>
  );
}

interface RateFormProps extends Omit<RateDialogProps, 'rows'> {
  readonly rating: number | null;
}

function RateForm({ rating, onRate, onClose }: RateFormProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<number | string>(rating ?? '');
  const [isChecked, setChecked] = useState(false);
  const paceRating = typed === '' ? null : paceRatingSchema.safeParse(typed).data;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setChecked(true);
    if (paceRating !== undefined) onRate(paceRating);
  };
  return (
    <form onSubmit={submit} noValidate>
      <NumberInput
        label={t('observing.readings.field')}
        description={t('observing.ratedOn')}
        placeholder={t('observing.notRated')}
        data-autofocus
        allowDecimal={false}
        allowNegative={false}
        step={5}
        value={typed}
        onChange={setTyped}
        error={
          isChecked && paceRating === undefined
            ? t('observing.readings.wrong', { least: LEAST ?? '', most: MOST ?? '' })
            : undefined
        }
      />
      <Text c="dimmed" size="sm" mt="xs">
        {t('observing.readings.empty')}
      </Text>
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button variant="default" onClick={onClose}>
          {t('ui.cancel')}
        </Button>
        <Button type="submit">{t('observing.readings.save')}</Button>
      </Group>
    </form>
  );
}
