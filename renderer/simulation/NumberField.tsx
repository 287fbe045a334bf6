import { NumberInput } from '@mantine/core';
import { useState } from 'react';

import { useLocale } from '../lib/i18n.ts';

interface NumberFieldProps {
  readonly label: string;
  /** Whether the label stands above the field; otherwise only a screen reader hears it. */
  readonly isLabelled?: boolean;
  /** Where the number comes from. */
  readonly note?: string;
  readonly value: number;
  readonly width?: number;
  readonly min?: number;
  readonly max?: number;
  readonly onValue: (value: number) => void;
}

/** More decimals than that say nothing about a department. */
const DECIMALS = 3;

/** A number of a scenario: taken when the field is left or Enter is pressed, Esc takes it back. */
export function NumberField(props: NumberFieldProps) {
  const { label, isLabelled = false, note, value, width = 84, min = 0, max, onValue } = props;
  const locale = useLocale();
  const [draft, setDraft] = useState<string | number | null>(null);
  const shown = Number(value.toFixed(DECIMALS));
  const save = (): void => {
    setDraft(null);
    if (typeof draft === 'number' && draft !== shown) onValue(draft);
  };
  return (
    <NumberInput
      {...(isLabelled ? { label } : { 'aria-label': label })}
      {...(note === undefined ? {} : { description: note })}
      {...(max === undefined ? {} : { max })}
      {...(isLabelled ? {} : { w: width })}
      inputWrapperOrder={['label', 'input', 'description']}
      size="xs"
      min={min}
      clampBehavior="strict"
      decimalScale={DECIMALS}
      hideControls
      decimalSeparator={locale === 'ru' ? ',' : '.'}
      allowedDecimalSeparators={[',', '.']}
      value={draft ?? shown}
      onChange={setDraft}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') setDraft(null);
      }}
    />
  );
}
