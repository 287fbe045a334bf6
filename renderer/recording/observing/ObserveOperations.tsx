import { TextInput } from '@mantine/core';
import { type MouseEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Operation } from '#shared/operations/operation.ts';
import type { RecorderView } from '#shared/recording/recorder-view.ts';

import { digitOf } from '../../hotkeys/recorder-keys.ts';
import { IconSearch } from '../../ui/icons.ts';
import { KindSwatch } from '../../ui/KindBadge.tsx';
import type { Operations } from '../use-operations.ts';
import { shownOperations } from '../window/shown-operations.ts';
import type { ObserveDeeds } from './observe-deeds.ts';
import { useObserveKeys } from './use-observe-keys.ts';

import classes from './ObserveScreen.module.css';

interface ObserveOperationsProps {
  readonly view: RecorderView;
  readonly operations: Operations;
  readonly deeds: ObserveDeeds;
}

const STEP = 5;

/** The operations as large buttons with their digits, a search among all of them, and the keys of the screen. */
export function ObserveOperations({ view, operations, deeds }: ObserveOperationsProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const shown = shownOperations(operations.active, typed);
  const begin = (operation: Operation, isInterrupting: boolean): void => {
    setTyped('');
    searchRef.current?.blur();
    deeds.begin(operation, isInterrupting);
  };
  const searchRef = useObserveKeys({
    shown,
    typed,
    onType: setTyped,
    onBegin: begin,
    deeds: {
      ' ': deeds.stop,
      Enter: deeds.resume,
      '+': deeds.unit,
      '[': () => deeds.rateBy(-STEP),
      ']': () => deeds.rateBy(STEP),
      'mod+z': deeds.undo,
      'mod+Enter': deeds.end,
    },
  });
  return (
    <div>
      <TextInput
        ref={searchRef}
        aria-label={t('recording.search')}
        placeholder={t('recording.search')}
        leftSection={<IconSearch size={16} aria-hidden />}
        maw={360}
        mb="sm"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {shown.length === 0 ? <p className={classes['note']}>{t('recording.noMatch')}</p> : null}
      <fieldset className={classes['tiles']} aria-label={t('observing.operations')}>
        {shown.map((operation) => (
          <Tile
            key={operation.id}
            operation={operation}
            name={operations.name(operation.id)}
            isRunning={operation.id === view.running?.operationId}
            onBegin={begin}
          />
        ))}
      </fieldset>
    </div>
  );
}

interface TileProps {
  readonly operation: Operation;
  readonly name: string;
  readonly isRunning: boolean;
  readonly onBegin: (operation: Operation, isInterrupting: boolean) => void;
}

function Tile({ operation, name, isRunning, onBegin }: TileProps) {
  const { kind, colourStep, hotkey } = operation;
  return (
    <button
      type="button"
      className={classes['tile']}
      aria-pressed={isRunning}
      onClick={(event: MouseEvent<HTMLButtonElement>) => {
        // Its keys belong to the observer again: Space stops, and does not begin once more.
        event.currentTarget.blur();
        onBegin(operation, event.shiftKey);
      }}
    >
      <KindSwatch kind={kind} colourStep={colourStep} />
      <span className={classes['tileName']}>{name}</span>
      <kbd className={classes['digit']}>{digitOf(hotkey)}</kbd>
    </button>
  );
}
