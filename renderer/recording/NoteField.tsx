import { type KeyboardEvent, useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

import classes from './NoteField.module.css';

interface NoteFieldProps {
  /** The note as it is kept. */
  readonly note: string | null;
  readonly onSave: (note: string) => void;
  /** The field goes away with a text that was not kept yet. */
  readonly onLeave: (note: string) => void;
}

/** What stands in the field instead of the note that it was typed over. */
interface Draft {
  readonly text: string;
  readonly over: string;
  readonly isSaved: boolean;
}

const LONGEST = 500;

/** One line of text that is kept on Enter and when the field is left; Esc brings the old one back. */
export function NoteField({ note, onSave, onLeave }: NoteFieldProps) {
  const { t } = useTranslation();
  const kept = note ?? '';
  const [draft, setDraft] = useState<Draft | null>(null);
  // A note that was changed elsewhere meanwhile is the newer one.
  const current = draft?.over === kept ? draft : null;
  const unsaved = current && !current.isSaved ? current.text.trim() : kept;
  const leave = useEffectEvent(() => {
    if (unsaved !== kept) onLeave(unsaved);
  });
  useEffect(() => () => leave(), []);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') setDraft(null);
    else save();
  };
  function save(): void {
    if (unsaved === kept) return;
    setDraft({ text: unsaved, over: kept, isSaved: true });
    onSave(unsaved);
  }
  return (
    <input
      className={classes['field']}
      value={current?.text ?? kept}
      maxLength={LONGEST}
      aria-label={t('recording.note')}
      placeholder={t('recording.notePlaceholder')}
      onChange={({ currentTarget: { value } }) =>
        setDraft({ text: value, over: kept, isSaved: false })
      }
      onKeyDown={onKeyDown}
      onBlur={save}
    />
  );
}
