import { useTranslation } from 'react-i18next';

import type { RecorderSettings } from '#shared/recording/recorder-settings.ts';
import type { Workday } from '#shared/workdays/workday.ts';

import { RecorderCard } from '../recording/RecorderCard.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { DayHeadline } from './DayHeadline.tsx';
import { QualityStrip } from './QualityStrip.tsx';
import type { DayEditing } from './use-day-editing.ts';

import classes from './TodayScreen.module.css';

interface DayCardsProps {
  readonly workday: Workday;
  readonly editing: DayEditing;
  /** What the recorder needs; null on a day that is not recorded now: its quality stands there instead. */
  readonly recorder: RecorderSettings | null;
  readonly onOpenDemo: (() => void) | undefined;
}

/** What runs, and where the day went. */
export function DayCards({ workday, editing, recorder, onOpenDemo }: DayCardsProps) {
  const { t } = useTranslation();
  const isEmpty = workday.segments.length === 0 && workday.shifts.length === 0;
  const empty = (
    <EmptyState
      sentence={t(recorder ? 'workdays.empty.today' : 'workdays.empty.past')}
      {...(editing.canEdit && {
        action: { label: t('workdays.empty.add'), onClick: editing.openEntry },
      })}
      {...(onOpenDemo && { link: { label: t('workdays.empty.demo'), onClick: onOpenDemo } })}
    />
  );
  if (isEmpty && !recorder) return empty;
  if (!recorder) {
    return (
      <>
        <QualityStrip workday={workday} />
        <DayHeadline workday={workday} editing={editing} isAlone />
      </>
    );
  }
  return (
    <div className={classes['cards']}>
      <RecorderCard
        personId={workday.personId}
        hotkeys={recorder.hotkeys}
        interruptWith={recorder.interruptWith}
        zone={workday.zone}
      />
      {isEmpty ? empty : <DayHeadline workday={workday} editing={editing} />}
    </div>
  );
}
