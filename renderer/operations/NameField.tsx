import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';

interface NameFieldProps {
  readonly label: string;
  readonly initial?: string;
  readonly className?: string;
  readonly onDone: (name: string) => void;
  readonly onCancel: () => void;
}

const LONGEST = 80;

/** A name written in place: Enter keeps it, Esc leaves it as it was, and so does leaving the field empty. */
export function NameField({
  label,
  initial = '',
  className = '',
  onDone,
  onCancel,
}: NameFieldProps) {
  const [name, setName] = useState(initial);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const finish = (): void => {
    const wanted = name.trim();
    if (wanted === '' || wanted === initial) onCancel();
    else onDone(wanted);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // The tree around it must not take letters and arrows for commands.
    event.stopPropagation();
    if (event.key === 'Enter') finish();
    if (event.key === 'Escape') onCancel();
  };
  return (
    <TextInput
      ref={field}
      size="xs"
      className={className}
      aria-label={label}
      placeholder={label}
      maxLength={LONGEST}
      value={name}
      onChange={(event) => setName(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={finish}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
    />
  );
}
