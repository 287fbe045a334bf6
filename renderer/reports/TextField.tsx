import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';

interface TextFieldProps {
  readonly label: string;
  readonly text: string;
  readonly placeholder: string;
  readonly maxLength: number;
  /** Several lines, which grow with what is written. */
  readonly isLong?: boolean;
  readonly onText: (text: string) => void;
}

/** A text of the report, saved when the field is left; Esc forgets what was typed. */
export function TextField({ label, text, isLong = false, onText, ...field }: TextFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const save = (): void => {
    const next = draft?.trim();
    setDraft(null);
    if (next !== undefined && next !== text) onText(next);
  };
  const common = {
    ...field,
    'aria-label': label,
    size: 'xs',
    value: draft ?? text,
    onBlur: save,
  };
  return isLong ? (
    <Textarea
      {...common}
      autosize
      minRows={3}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setDraft(null);
      }}
    />
  ) : (
    <TextInput
      {...common}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') setDraft(null);
      }}
    />
  );
}
