import { Button } from '@mantine/core';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';

import type { RecorderView } from '#shared/recording/recorder-view.ts';

import { IconArrowBackUp, IconLogout2, IconPlayerPause, IconPlus } from '../../ui/icons.ts';
import { KeyTooltip } from '../KeyTooltip.tsx';
import type { ObserveDeeds } from './observe-deeds.ts';
import type { TimingMode } from './timing-mode.ts';

import classes from './ObserveScreen.module.css';

interface ObserveButtonsProps {
  readonly view: RecorderView;
  readonly mode: TimingMode;
  readonly deeds: ObserveDeeds;
}

/** Everything that the observer's keys do besides operations, as buttons. */
export function ObserveButtons({ view, mode, deeds }: ObserveButtonsProps) {
  const { t } = useTranslation();
  const isIdle = view.running === null;
  return (
    <div className={classes['buttons']}>
      <Deed
        label={t(mode === 'snap-back' ? 'observing.stop' : 'observing.pause')}
        chord="Space"
        icon={IconPlayerPause}
        isOff={isIdle}
        onClick={deeds.stop}
      />
      <Deed
        label={t('observing.unit')}
        chord="+"
        icon={IconPlus}
        isOff={isIdle && view.lastObserved === null}
        onClick={deeds.unit}
      />
      <Deed
        label={t('observing.undo')}
        chord="CommandOrControl+Z"
        icon={IconArrowBackUp}
        isOff={view.undoableByObserver === null}
        onClick={deeds.undo}
      />
      <Deed
        label={t('observing.end')}
        chord="CommandOrControl+Enter"
        icon={IconLogout2}
        isOff={view.observedBy === null}
        onClick={deeds.end}
      />
    </div>
  );
}

interface DeedProps {
  readonly label: string;
  readonly chord: string;
  readonly icon: ComponentType<{ readonly size: number; readonly 'aria-hidden': boolean }>;
  readonly isOff: boolean;
  readonly onClick: () => void;
}

function Deed({ label, chord, icon: Icon, isOff, onClick }: DeedProps) {
  return (
    <KeyTooltip label={label} chord={chord}>
      <Button
        variant="default"
        leftSection={<Icon size={16} aria-hidden />}
        disabled={isOff}
        onClick={onClick}
      >
        {label}
      </Button>
    </KeyTooltip>
  );
}
