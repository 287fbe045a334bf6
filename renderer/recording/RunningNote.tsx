import type { RecorderCommand } from '#shared/recording/recorder-command.ts';
import type { RecorderView } from '#shared/recording/recorder-view.ts';

import { NoteField } from './NoteField.tsx';
import { useKeepNote } from './recording-queries.ts';
import type { Running } from './RunningTime.tsx';

interface RunningNoteProps {
  readonly view: RecorderView;
  readonly running: NonNullable<Running>;
  readonly send: (command: RecorderCommand) => void;
}

/** The note of what runs. A key that switches in the middle of typing loses nothing: the text goes to its own observation. */
export function RunningNote({ view, running, send }: RunningNoteProps) {
  const { personId, day } = view;
  const { observationId, note } = running;
  const { mutate: keep } = useKeepNote();
  return (
    <NoteField
      key={observationId}
      note={note}
      onSave={(text) => send({ kind: 'note', note: text })}
      onLeave={(text) => keep({ personId, day, observationId, note: text })}
    />
  );
}
