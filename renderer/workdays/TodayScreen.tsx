import { useState } from 'react';

import type { PersonId } from '#shared/recording/person.ts';
import type { Settings } from '#shared/settings/settings.ts';

import { RecorderCard } from '../recording/RecorderCard.tsx';
import { useRecorder } from '../recording/use-recorder.ts';
import { AuditPanel } from './AuditPanel.tsx';
import { DayEditor } from './DayEditor.tsx';
import { DayHeader } from './DayHeader.tsx';
import { DayHeadline } from './DayHeadline.tsx';
import { QualityCard } from './QualityCard.tsx';
import { useWorkday } from './use-workday.ts';

import classes from './TodayScreen.module.css';

interface TodayScreenProps {
  readonly personId: PersonId;
  /** Null: today. */
  readonly day: string | null;
  readonly settings: Pick<Settings, 'hotkeys' | 'interruptWith'>;
  readonly isReadOnly?: boolean;
  /** Null: today. */
  readonly onDay: (day: string | null) => void;
  /** Opens the demonstration study. */
  readonly onOpenDemo?: (() => void) | undefined;
}

/** A person's day: what runs, where the time went, and everything to put it right. Past days the same, without the recorder. */
export function TodayScreen(props: TodayScreenProps) {
  const { personId, isReadOnly = false } = props;
  const today = useRecorder(personId).day;
  const day = props.day ?? today;
  return (
    <DayScreen
      key={`${personId} ${day}`}
      {...props}
      isReadOnly={isReadOnly}
      day={day}
      today={today}
      onDay={(next) => props.onDay(next === today ? null : next)}
    />
  );
}

interface DayScreenProps extends Omit<TodayScreenProps, 'onDay'> {
  readonly isReadOnly: boolean;
  readonly day: string;
  readonly today: string;
  readonly onDay: (day: string) => void;
}

function DayScreen(props: DayScreenProps) {
  const { personId, day, today, settings, isReadOnly, onDay } = props;
  const workday = useWorkday({ personId, day });
  const [hasAudit, setAudit] = useState(false);
  const isToday = day === today;
  return (
    <div className={classes['frame']}>
      <div className={classes['screen']}>
        <DayHeader workday={workday} today={today} onDay={onDay} />
        <div className={classes['cards']}>
          {isToday && !isReadOnly ? (
            <RecorderCard
              personId={personId}
              hotkeys={settings.hotkeys}
              interruptWith={settings.interruptWith}
              zone={workday.zone}
            />
          ) : (
            <QualityCard workday={workday} />
          )}
          <DayHeadline workday={workday} />
        </div>
        <DayEditor
          workday={workday}
          isToday={isToday}
          isReadOnly={isReadOnly}
          isAuditShown={hasAudit}
          onAudit={() => setAudit(!hasAudit)}
          onOpenDemo={props.onOpenDemo}
        />
      </div>
      {hasAudit ? <AuditPanel workday={workday} onClose={() => setAudit(false)} /> : null}
    </div>
  );
}
