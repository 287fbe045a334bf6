import type { Workday } from '#shared/workdays/workday.ts';

import { DayTimeline } from './DayTimeline.tsx';
import { DayToolbar } from './DayToolbar.tsx';
import { ObservationList } from './ObservationList.tsx';
import type { DayEditing } from './use-day-editing.ts';
import { useProblemText } from './use-problem-text.ts';

import classes from './DayEditor.module.css';

interface DayEditorProps {
  readonly workday: Workday;
  readonly editing: DayEditing;
  readonly isAuditShown: boolean;
  readonly onAudit: () => void;
}

/** The day as a line and as a list, and everything that puts it right. */
export function DayEditor({ workday, editing, isAuditShown, onAudit }: DayEditorProps) {
  const problemText = useProblemText(workday);
  const { error } = editing;
  return (
    <>
      <DayTimeline workday={workday} editing={editing} />
      <DayToolbar {...{ workday, editing, isAuditShown, onAudit }} />
      <p className={classes['problem']} role="alert">
        {error ? problemText(error) : null}
      </p>
      <ObservationList workday={workday} editing={editing} />
    </>
  );
}
