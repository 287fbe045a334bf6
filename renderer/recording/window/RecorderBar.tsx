import { useTranslation } from 'react-i18next';

import { formatDuration } from '#shared/lib/format.ts';

import { api } from '../../lib/api.ts';
import { tell } from '../../lib/failures.ts';
import { useLocale } from '../../lib/i18n.ts';
import {
  IconCornerDownRight,
  IconCornerUpLeft,
  IconDots,
  IconPlayerPause,
  IconPlayerPlay,
} from '../../ui/icons.ts';
import { RecorderMessageText } from '../RecorderMessageText.tsx';
import { DayTime, RunningTime } from '../RunningTime.tsx';
import type { RecorderMessage } from '../use-recorder-commands.ts';
import type { RecorderParts } from './recorder-parts.ts';
import { WindowButton } from './WindowButton.tsx';

import classes from './RecorderWindow.module.css';

interface RecorderBarProps extends RecorderParts {
  readonly message: RecorderMessage | null;
  readonly isExpanded: boolean;
  /** The bound that what runs has passed, ms. */
  readonly longerThan: number | null;
}

/** The bar of the recorder window: 360 by 56. It is taken hold of anywhere but on its buttons. */
export function RecorderBar(props: RecorderBarProps) {
  const { view, operations, message, isExpanded, longerThan } = props;
  const { t } = useTranslation();
  const locale = useLocale();
  const { running, personId } = view;
  const kind = running ? operations.find(running.operationId)?.kind : 'none';
  const hint =
    longerThan === null
      ? undefined
      : t('recording.long', { duration: formatDuration(locale, longerThan) });
  return (
    <div className={classes['bar']} title={hint}>
      <span className={classes['kind']} data-kind={kind} aria-hidden />
      <output className={classes['words']}>
        {message ? (
          <span className={classes['message']}>
            <RecorderMessageText message={message} />
          </span>
        ) : (
          <Words {...props} />
        )}
      </output>
      {running ? (
        <span className={classes['time']} role="timer">
          <RunningTime personId={personId} running={running} />
        </span>
      ) : null}
      <BarButtons {...props} />
      <WindowButton
        label={t(isExpanded ? 'recording.less' : 'recording.more')}
        isPressed={isExpanded}
        onClick={() => tell(api.recording.expandWindow({ isExpanded: !isExpanded }))}
      >
        <IconDots size={18} aria-hidden />
      </WindowButton>
      <span className={classes['total']} title={t('recording.dayTotal')}>
        <span aria-hidden>Σ</span>
        <DayTime personId={personId} view={view} />
      </span>
    </div>
  );
}

/** What runs, or why nothing does. */
function Words({ view: { running, held, dayMs }, operations }: RecorderBarProps) {
  const { t } = useTranslation();
  const top = held.at(-1);
  const [words, below] = running
    ? [operations.name(running.operationId), top && operations.name(top.operationId)]
    : top
      ? [operations.name(top.operationId), t(`recording.heldAs.${top.heldAs}`)]
      : [t(dayMs > 0 ? 'recording.nothingRuns' : 'recording.notStarted'), undefined];
  return (
    <>
      <h1 className={classes['name']} data-alone={below === undefined} title={words}>
        {words}
      </h1>
      {below ? (
        <span className={classes['below']}>
          {running ? <IconCornerUpLeft size={11} aria-hidden /> : null}
          {below}
        </span>
      ) : null}
    </>
  );
}

/** Units, pause, and the way into an interruption and out of it. */
function BarButtons({ view, operations, settings, send }: RecorderBarProps) {
  const { t } = useTranslation();
  const { running, held } = view;
  const top = held.at(-1);
  const { hotkeys } = settings;
  const usual = operations.active.find(({ code }) => code === settings.interruptWith);
  const resume = (): void => send({ kind: 'resume' });
  if (!running) {
    return top ? (
      <WindowButton
        label={t('recording.resumeNamed', { name: operations.name(top.operationId) })}
        chord={hotkeys.resume}
        onClick={resume}
      >
        <IconPlayerPlay size={18} aria-hidden />
      </WindowButton>
    ) : null;
  }
  return (
    <>
      <WindowButton
        label={t('recording.unitsCounted', { count: running.countedUnits })}
        chord={hotkeys.unit}
        onClick={() => send({ kind: 'unit', count: 1 })}
      >
        ×{Math.max(1, running.countedUnits)}
      </WindowButton>
      <WindowButton
        label={t('recording.pause')}
        chord={hotkeys.pause}
        onClick={() => send({ kind: 'pause' })}
      >
        <IconPlayerPause size={18} aria-hidden />
      </WindowButton>
      {top ? (
        <WindowButton
          label={t('recording.resumeNamed', { name: operations.name(top.operationId) })}
          chord={hotkeys.resume}
          onClick={resume}
        >
          <IconCornerUpLeft size={18} aria-hidden />
        </WindowButton>
      ) : usual ? (
        <WindowButton
          label={t('recording.interruptWith', { name: operations.name(usual.id) })}
          chord={hotkeys.interrupt}
          onClick={() => send({ kind: 'interrupt', operationId: usual.id })}
        >
          <IconCornerDownRight size={18} aria-hidden />
        </WindowButton>
      ) : null}
    </>
  );
}
