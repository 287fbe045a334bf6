import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';

import { DETAILS_ID } from './use-tree-keys.ts';

interface NameInputProps {
  readonly id?: string;
  readonly label: string;
  readonly name: string;
  readonly maxLength?: number;
  readonly onName: (name: string) => void;
}

/** A text that is kept when it is left or with Enter; Esc brings back what was there. */
export function NameInput({
  id = DETAILS_ID,
  label,
  name,
  maxLength = 80,
  onName,
}: NameInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const finish = (): void => {
    const wanted = typed?.trim();
    setTyped(null);
    if (wanted && wanted !== name) onName(wanted);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') finish();
    if (event.key === 'Escape') setTyped(null);
  };
  return (
    <TextInput
      id={id}
      label={label}
      maxLength={maxLength}
      value={typed ?? name}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={finish}
      onKeyDown={onKeyDown}
    />
  );
}
