import { useState } from 'react';

import type { ObservationId } from '#shared/recording/observation.ts';
import type { PersonId } from '#shared/recording/person.ts';
import type { RecorderSettings } from '#shared/recording/recorder-settings.ts';

import { useRecorder } from '../recording/use-recorder.ts';
import { AuditPanel } from './AuditPanel.tsx';
import { DayCards } from './DayCards.tsx';
import { DayDialogs } from './DayDialogs.tsx';
import { DayEditor } from './DayEditor.tsx';
import { DayHeader } from './DayHeader.tsx';
import { useDayEditing } from './use-day-editing.ts';
import { useEditKeys } from './use-edit-keys.ts';
import { useWorkday } from './use-workday.ts';

import classes from './TodayScreen.module.css';

interface TodayScreenProps {
  readonly personId: PersonId;
  /** Null: today. */
  readonly day: string | null;
  /** The observation that somebody came for: it is chosen. */
  readonly observationId?: ObservationId | null;
  readonly settings: RecorderSettings;
  readonly isReadOnly?: boolean;
  /** Null: today. */
  readonly onDay: (day: string | null) => void;
  /** Opens the demonstration study. */
  readonly onOpenDemo?: (() => void) | undefined;
}

/** A person's day: what runs, where the time went, and everything to put it right. Past days the same, without the recorder. */
export function TodayScreen(props: TodayScreenProps) {
  const { personId, observationId = null, isReadOnly = false } = props;
  const today = useRecorder(personId).day;
  const day = props.day ?? today;
  return (
    <DayScreen
      key={`${personId} ${day} ${observationId}`}
      {...props}
      observationId={observationId}
      isReadOnly={isReadOnly}
      day={day}
      today={today}
      onDay={(next) => props.onDay(next === today ? null : next)}
    />
  );
}

interface DayScreenProps extends Omit<TodayScreenProps, 'onDay'> {
  readonly observationId: ObservationId | null;
  readonly isReadOnly: boolean;
  readonly day: string;
  readonly today: string;
  readonly onDay: (day: string) => void;
}

function DayScreen(props: DayScreenProps) {
  const { personId, day, today, isReadOnly, observationId } = props;
  const workday = useWorkday({ personId, day });
  const editing = useDayEditing(workday, { isReadOnly, observationId });
  useEditKeys(editing, workday);
  const [hasAudit, setAudit] = useState(false);
  const isRecording = day === today && !isReadOnly;
  const isEmpty = workday.segments.length === 0 && workday.shifts.length === 0;
  return (
    <div className={classes['frame']}>
      <div className={classes['screen']}>
        <DayHeader
          workday={workday}
          today={today}
          hasQuality={isRecording && !isEmpty}
          onDay={props.onDay}
        />
        <DayCards
          workday={workday}
          editing={editing}
          recorder={isRecording ? props.settings : null}
          onOpenDemo={props.onOpenDemo}
        />
        {isEmpty ? null : (
          <DayEditor
            workday={workday}
            editing={editing}
            isAuditShown={hasAudit}
            onAudit={() => setAudit(!hasAudit)}
          />
        )}
        <DayDialogs workday={workday} editing={editing} />
      </div>
      {hasAudit ? <AuditPanel workday={workday} onClose={() => setAudit(false)} /> : null}
    </div>
  );
}
