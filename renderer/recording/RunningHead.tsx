import { useTranslation } from 'react-i18next';

import { formatTime } from '#shared/lib/format.ts';
import type { RecorderView } from '#shared/recording/recorder-view.ts';

import { useLocale } from '../lib/i18n.ts';
import { DurationText } from '../ui/DurationText.tsx';
import { HotkeyText } from '../ui/HotkeyText.tsx';
import { RunningTime } from './RunningTime.tsx';
import { type Operations, useOperations } from './use-operations.ts';

import classes from './RecorderCard.module.css';

interface RunningHeadProps {
  readonly view: RecorderView;
  readonly zone: string;
  /** Somebody else is timed: the chord of the operation would time this computer's own person. */
  readonly isObserved?: boolean;
}

/** The running operation and its time, in the largest type of the screen. */
export function RunningHead({ view, zone, isObserved = false }: RunningHeadProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const operations = useOperations();
  const { running, personId } = view;
  if (!running) return <IdleHead view={view} operations={operations} />;
  const operation = operations.find(running.operationId);
  const { countedUnits } = running;
  return (
    <div className={classes['head']} data-kind={operation?.kind}>
      <div className={classes['words']}>
        <h2 className={classes['name']}>{operations.name(running.operationId)}</h2>
        <div className={classes['facts']}>
          <span>{t('recording.since', { time: formatTime(locale, running.since, zone) })}</span>
          {operation?.hotkey && !isObserved ? <HotkeyText chord={operation.hotkey} /> : null}
          {running.isInterruption ? <span>{t('recording.isInterruption')}</span> : null}
          {countedUnits > 0 ? <b aria-label={t('recording.units')}>×{countedUnits}</b> : null}
        </div>
      </div>
      <span className={classes['time']} role="timer">
        <RunningTime personId={personId} running={running} format="clock" />
      </span>
    </div>
  );
}

interface IdleHeadProps {
  readonly view: RecorderView;
  readonly operations: Operations;
}

/** Nothing runs: before the day, in a pause, or after its end. */
function IdleHead({ view, operations }: IdleHeadProps) {
  const { t } = useTranslation();
  const top = view.held.at(-1);
  const words =
    top && view.isDayOpen
      ? t('recording.pausedIn', { name: operations.name(top.operationId) })
      : t(view.dayMs > 0 ? 'recording.nothingRuns' : 'recording.notStarted');
  return (
    <div className={classes['head']} data-kind="none">
      <div className={classes['words']}>
        <h2 className={classes['name']}>{words}</h2>
        <div className={classes['facts']}>
          {view.dayMs > 0 ? (
            <span>
              {t('recording.recordedToday')} <DurationText ms={view.dayMs} />
            </span>
          ) : (
            <span>{t('recording.startHint')}</span>
          )}
        </div>
      </div>
    </div>
  );
}
