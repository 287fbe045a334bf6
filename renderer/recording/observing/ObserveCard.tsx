import { useTranslation } from 'react-i18next';

import { formatStopwatch } from '#shared/lib/format.ts';
import type { Person } from '#shared/recording/person.ts';
import type { RecorderView } from '#shared/recording/recorder-view.ts';

import { localZone } from '../../lib/local-zone.ts';
import { HeldStack } from '../HeldStack.tsx';
import { OutcomeChips } from '../OutcomeChips.tsx';
import { RecorderMessageText } from '../RecorderMessageText.tsx';
import { RunningHead } from '../RunningHead.tsx';
import { type Operations, useOperations } from '../use-operations.ts';
import { useRecorder } from '../use-recorder.ts';
import { deedsOf } from './observe-deeds.ts';
import { ObserveButtons } from './ObserveButtons.tsx';
import { ObserveOperations } from './ObserveOperations.tsx';
import { PaceRating } from './PaceRating.tsx';
import { ratingOf } from './rated-reading.ts';
import type { TimingMode } from './timing-mode.ts';
import { useObserverCommands } from './use-observer-commands.ts';

import classes from './ObserveScreen.module.css';

interface ObserveCardProps {
  readonly person: Person;
  readonly observer: Person;
  readonly mode: TimingMode;
  readonly isPaceRated: boolean;
}

/** What the observed person does now, and all that the observer can do with it. */
export function ObserveCard({ person, observer, mode, isPaceRated }: ObserveCardProps) {
  const { t } = useTranslation();
  const view = useRecorder(person.id);
  const operations = useOperations();
  const { send, message } = useObserverCommands(person.id, observer.id);
  const deeds = deedsOf(view, mode, send);
  return (
    <section className={classes['card']} aria-label={t('observing.screen')}>
      <Head view={view} person={person} operations={operations} />
      <ObserveButtons view={view} mode={mode} deeds={deeds} />
      <output className={classes['message']}>
        {message ? <RecorderMessageText message={message} /> : null}
      </output>
      <PaceRating rating={ratingOf(view)} isPaceRated={isPaceRated} onRate={deeds.rate} />
      <HeldStack view={view} chord="Enter" onResume={deeds.resume} />
      {view.running ? (
        <OutcomeChips
          outcome={view.running.outcome}
          onPick={(outcome) => send({ kind: 'outcome', outcome })}
        />
      ) : null}
      <ObserveOperations view={view} operations={operations} deeds={deeds} />
    </section>
  );
}

interface HeadProps {
  readonly view: RecorderView;
  readonly person: Person;
  readonly operations: Operations;
}

function Head({ view, person, operations }: HeadProps) {
  const { t } = useTranslation();
  const { running, lastObserved } = view;
  if (running) return <RunningHead view={view} zone={localZone()} isObserved />;
  return (
    <div className={classes['idle']}>
      <h2 className={classes['idleTitle']}>{t('observing.idleTitle', { name: person.name })}</h2>
      {lastObserved ? (
        <p className={classes['note']}>
          {t('observing.lastReading', {
            name: operations.name(lastObserved.operationId),
            time: formatStopwatch(lastObserved.ms),
          })}
        </p>
      ) : null}
    </div>
  );
}
