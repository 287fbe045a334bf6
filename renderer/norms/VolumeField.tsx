import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { formatNumber, NO_VALUE } from '#shared/lib/format.ts';

import { useLocale } from '../lib/i18n.ts';

interface VolumeFieldProps {
  readonly label: string;
  readonly volume: number | null;
  readonly isPlanned: boolean;
  /** Null: as it was observed. */
  readonly onVolume: (volume: number | null) => void;
}

const MOST = 10_000_000;

/** Units a month; an empty field goes on as it was observed, which stands in it pale. */
export function VolumeField({ label, volume, isPlanned, onVolume }: VolumeFieldProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const [draft, setDraft] = useState<string | number | null>(null);
  const planned = isPlanned ? (volume ?? '') : '';
  const save = (): void => {
    setDraft(null);
    if (draft === null || draft === planned) return;
    if (draft === '') onVolume(null);
    else if (typeof draft === 'number') onVolume(draft);
  };
  const observed = volume === null ? NO_VALUE : formatNumber(locale, volume, 1);
  return (
    <NumberInput
      aria-label={label}
      w={96}
      size="xs"
      min={0}
      max={MOST}
      clampBehavior="strict"
      allowNegative={false}
      decimalScale={2}
      hideControls
      decimalSeparator={locale === 'ru' ? ',' : '.'}
      allowedDecimalSeparators={[',', '.']}
      placeholder={isPlanned ? t('norms.asObserved') : observed}
      value={draft ?? planned}
      onChange={setDraft}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') setDraft(null);
      }}
    />
  );
}
