import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import classes from './LossSection.module.css';

interface MeasureFieldProps {
  readonly label: string;
  readonly name: string;
  /** An empty name takes the measure away. */
  readonly onName: (name: string) => void;
}

const LONGEST = 200;

/** The name of a measure, saved when the field is left or Enter is pressed; Esc forgets what was typed. */
export function MeasureField({ label, name, onName }: MeasureFieldProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<string | null>(null);
  const save = (): void => {
    const next = draft?.trim();
    setDraft(null);
    if (next !== undefined && next !== name) onName(next);
  };
  return (
    <TextInput
      className={classes['measure']}
      aria-label={label}
      size="xs"
      maxLength={LONGEST}
      placeholder={t('statistics.balance.measurePlaceholder')}
      value={draft ?? name}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') setDraft(null);
      }}
    />
  );
}
