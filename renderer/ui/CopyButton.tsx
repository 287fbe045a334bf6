import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { copyText } from '../lib/copy-text.ts';
import { IconCheck, IconCopy } from './icons.ts';

interface CopyButtonProps {
  readonly label: string;
  /** Asked only when the button is pressed. */
  readonly text: () => string;
}

type State = 'idle' | 'copied' | 'failed';

/** Puts a text into the clipboard and says for two seconds whether that worked. */
export function CopyButton({ label, text }: CopyButtonProps) {
  const { t } = useTranslation();
  const [state, setState] = useState<State>('idle');
  useEffect(() => {
    if (state === 'idle') return undefined;
    const timer = setTimeout(() => setState('idle'), 2000);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = (): void => {
    copyText(text()).then(
      () => setState('copied'),
      () => setState('failed'),
    );
  };
  const Icon = state === 'copied' ? IconCheck : IconCopy;
  const words = { idle: label, copied: t('ui.copy.done'), failed: t('ui.copy.failed') };
  return (
    <Button
      size="xs"
      variant="subtle"
      color="gray"
      leftSection={<Icon size={14} aria-hidden />}
      onClick={copy}
      aria-live="polite"
    >
      {words[state]}
    </Button>
  );
}
