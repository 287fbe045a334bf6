import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { useCopy } from '../lib/use-copy.ts';
import { IconCheck, IconCopy } from './icons.ts';

interface CopyButtonProps {
  readonly label: string;
  /** Asked only when the button is pressed. */
  readonly text: () => string;
  readonly size?: 'xs' | 'compact-xs';
}

/** Puts a text into the clipboard and says for two seconds whether that worked. */
export function CopyButton({ label, text, size = 'xs' }: CopyButtonProps) {
  const { t } = useTranslation();
  const [state, copy] = useCopy();
  const Icon = state === 'copied' ? IconCheck : IconCopy;
  const words = { idle: label, copied: t('ui.copy.done'), failed: t('ui.copy.failed') };
  return (
    <Button
      size={size}
      variant="subtle"
      color="gray"
      leftSection={<Icon size={14} aria-hidden />}
      onClick={() => copy(text())}
      aria-live="polite"
    >
      {words[state]}
    </Button>
  );
}
