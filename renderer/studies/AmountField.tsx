import { NumberInput } from '@mantine/core';
import { useState } from 'react';

import { useLocale } from '../lib/i18n.ts';

interface AmountFieldProps {
  readonly label: string;
  readonly amount: number;
  /** What stands behind the number, such as ` %`. */
  readonly suffix: string;
  readonly min?: number;
  readonly max?: number;
  readonly isOff?: boolean;
  readonly onAmount: (amount: number) => void;
}

/** A number that is saved when the field is left or Enter is pressed; what is no number is forgotten. */
export function AmountField(props: AmountFieldProps) {
  const { label, amount, suffix, min = 0, max, isOff, onAmount } = props;
  const locale = useLocale();
  const [draft, setDraft] = useState<string | number | null>(null);
  const save = (): void => {
    setDraft(null);
    if (typeof draft === 'number' && draft !== amount) onAmount(draft);
  };
  return (
    <NumberInput
      aria-label={label}
      w={104}
      size="xs"
      min={min}
      {...(max === undefined ? {} : { max })}
      clampBehavior="strict"
      decimalScale={1}
      decimalSeparator={locale === 'ru' ? ',' : '.'}
      allowedDecimalSeparators={[',', '.']}
      suffix={suffix}
      disabled={isOff ?? false}
      value={draft ?? amount}
      onChange={setDraft}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
      }}
    />
  );
}
