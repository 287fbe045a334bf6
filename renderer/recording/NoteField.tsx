import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';

import classes from './NoteField.module.css';

interface NoteFieldProps {
  /** The note as it is kept. Give the field the observation as its key. */
  readonly note: string | null;
  readonly onSave: (note: string) => void;
}

const LONGEST = 500;

/** One line of text that is kept on Enter and when the field is left; Esc brings the old one back. */
export function NoteField({ note, onSave }: NoteFieldProps) {
  const { t } = useTranslation();
  const kept = note ?? '';
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    const field = event.currentTarget;
    if (event.key === 'Escape') field.value = kept;
    field.blur();
  };
  return (
    <input
      className={classes['field']}
      defaultValue={kept}
      maxLength={LONGEST}
      aria-label={t('recording.note')}
      placeholder={t('recording.notePlaceholder')}
      onKeyDown={onKeyDown}
      onBlur={({ currentTarget: { value } }) => {
        if (value.trim() !== kept) onSave(value.trim());
      }}
    />
  );
}
