import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { HotkeyText } from '../ui/HotkeyText.tsx';
import { useChordCapture } from './use-chord-capture.ts';

import classes from './KeyTest.module.css';

interface KeyTestProps {
  readonly isOn: boolean;
  readonly onOn: (isOn: boolean) => void;
  readonly tested: string | null;
  readonly onTested: (hotkey: string) => void;
}

/** Shows which chord arrives when keys are pressed; nothing is recorded meanwhile. */
export function KeyTest({ isOn, onOn, tested, onTested }: KeyTestProps) {
  const { t } = useTranslation();
  return (
    <div className={classes['root']}>
      <Button variant="default" size="xs" aria-pressed={isOn} onClick={() => onOn(!isOn)}>
        {t(isOn ? 'hotkeys.test.stop' : 'hotkeys.test.start')}
      </Button>
      {isOn ? <Listening onTested={onTested} onEnd={() => onOn(false)} /> : null}
      <output className={classes['words']}>
        {isOn && tested === null ? t('hotkeys.test.press') : null}
        {isOn && tested !== null ? (
          <>
            {t('hotkeys.test.heard')} <HotkeyText chord={tested} />
          </>
        ) : null}
      </output>
    </div>
  );
}

interface ListeningProps {
  readonly onTested: (hotkey: string) => void;
  readonly onEnd: () => void;
}

function Listening({ onTested, onEnd }: ListeningProps) {
  useChordCapture({ onChord: onTested, onCancel: onEnd, onWrongKey: () => {} });
  return null;
}
