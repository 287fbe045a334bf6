import { useTranslation } from 'react-i18next';

import { useErrorText } from '../lib/error-text.ts';
import type { RecorderMessage } from './use-recorder-commands.ts';

interface RecorderMessageTextProps {
  readonly message: RecorderMessage;
}

/** Why nothing happened, in words. */
export function RecorderMessageText({ message }: RecorderMessageTextProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  return message.kind === 'refused' ? t(`refusals.${message.refusal}`) : errorText(message.error);
}
