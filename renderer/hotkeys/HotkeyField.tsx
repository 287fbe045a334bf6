import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { AppError } from '#shared/contract/app-error.ts';
import type { ChordAction } from '#shared/hotkeys/binding.ts';
import { parseHotkey } from '#shared/hotkeys/hotkey.ts';

import { HotkeyText } from '../ui/HotkeyText.tsx';
import { IconX } from '../ui/icons.ts';
import { useBindHotkey } from './hotkeys-queries.ts';
import { useBindProblem } from './use-bind-problem.ts';
import { useChordCapture } from './use-chord-capture.ts';

import classes from './HotkeyField.module.css';

interface HotkeyFieldProps {
  /** What the chord does, in words. */
  readonly label: string;
  readonly action: ChordAction;
  readonly hotkey: string | null;
}

/** A chord that can be pressed anew, or taken away; says at once what else has it. */
export function HotkeyField({ label, action, hotkey }: HotkeyFieldProps) {
  const { t } = useTranslation();
  const [isListening, setListening] = useState(false);
  const [isWrong, setWrong] = useState(false);
  const problemText = useBindProblem();
  const { mutate, error, reset } = useBindHotkey();
  const listen = (isOn: boolean): void => {
    reset();
    setWrong(false);
    setListening(isOn);
  };
  const bind = (wanted: string | null): void => {
    listen(false);
    mutate({ action, hotkey: wanted });
  };
  const onChord = (chord: string): void => {
    if (parseHotkey(chord)) bind(chord);
    else setWrong(true);
  };
  return (
    <div>
      <div className={classes['root']}>
        {isListening ? (
          <Listening
            onChord={onChord}
            onCancel={() => listen(false)}
            onWrongKey={() => setWrong(true)}
          />
        ) : (
          <BoundChord
            label={label}
            hotkey={hotkey}
            onChange={() => listen(true)}
            onClear={() => bind(null)}
          />
        )}
      </div>
      <output className={classes['problem']}>
        {isWrong ? t('hotkeys.wrongKey') : null}
        {error instanceof AppError ? problemText(error) : null}
      </output>
    </div>
  );
}

interface BoundChordProps {
  readonly label: string;
  readonly hotkey: string | null;
  readonly onChange: () => void;
  readonly onClear: () => void;
}

function BoundChord({ label, hotkey, onChange, onClear }: BoundChordProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <>
      <span id={`${id}-what`} hidden>
        {t('hotkeys.change', { label })}
      </span>
      <Button
        id={id}
        variant="default"
        size="xs"
        className={classes['button']}
        aria-labelledby={`${id}-what ${id}`}
        onClick={onChange}
      >
        {hotkey === null ? (
          <span className={classes['none']}>{t('hotkeys.none')}</span>
        ) : (
          <HotkeyText chord={hotkey} />
        )}
      </Button>
      {hotkey === null ? null : (
        <Tooltip label={t('hotkeys.clear')}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('hotkeys.clearOf', { label })}
            onClick={onClear}
          >
            <IconX size={14} />
          </ActionIcon>
        </Tooltip>
      )}
    </>
  );
}

function Listening(props: Parameters<typeof useChordCapture>[0]) {
  const { t } = useTranslation();
  const button = useRef<HTMLButtonElement>(null);
  useChordCapture(props);
  useEffect(() => button.current?.focus(), []);
  return (
    <button ref={button} type="button" className={classes['listening']} onBlur={props.onCancel}>
      {t('hotkeys.press')}
    </button>
  );
}
