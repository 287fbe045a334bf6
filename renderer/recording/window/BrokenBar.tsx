import { useTranslation } from 'react-i18next';

import { api } from '../../lib/api.ts';
import { errorDetails } from '../../lib/error-details.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { tell } from '../../lib/failures.ts';
import { useCopy } from '../../lib/use-copy.ts';
import { IconCheck, IconCopy, IconRefresh, IconWindow } from '../../ui/icons.ts';
import { WindowButton } from './WindowButton.tsx';

import classes from './RecorderWindow.module.css';

interface BrokenBarProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** A bug in the recorder window must not leave it empty: it can be tried again, and leads to the main window. */
export function BrokenBar({ error, onRetry }: BrokenBarProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const [state, copy] = useCopy();
  const words = {
    idle: t('ui.error.title'),
    copied: t('ui.copy.done'),
    failed: t('ui.copy.failed'),
  };
  return (
    <main className={classes['root']}>
      <div className={classes['bar']}>
        <span className={classes['kind']} data-kind="none" aria-hidden />
        <output className={classes['words']}>
          <span className={classes['message']} role="alert" title={errorText(error)}>
            {words[state]}
          </span>
        </output>
        <WindowButton label={t('ui.error.retry')} onClick={onRetry}>
          <IconRefresh size={18} aria-hidden />
        </WindowButton>
        <WindowButton label={t('ui.error.copy')} onClick={() => copy(errorDetails(error))}>
          {state === 'copied' ? (
            <IconCheck size={18} aria-hidden />
          ) : (
            <IconCopy size={18} aria-hidden />
          )}
        </WindowButton>
        <WindowButton
          label={t('recording.openMain')}
          onClick={() => tell(api.recording.showMain())}
        >
          <IconWindow size={18} aria-hidden />
        </WindowButton>
      </div>
    </main>
  );
}
