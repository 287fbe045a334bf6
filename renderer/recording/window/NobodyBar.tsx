import { useTranslation } from 'react-i18next';

import { api } from '../../lib/api.ts';
import { WindowButton } from './WindowButton.tsx';

import classes from './RecorderWindow.module.css';

interface NobodyBarProps {
  /** Something went wrong here, as opposed to nobody being there yet. */
  readonly isBroken?: boolean;
}

/** The recorder window when it has nobody to record: it leads to the main window. */
export function NobodyBar({ isBroken = false }: NobodyBarProps) {
  const { t } = useTranslation();
  return (
    <main className={classes['root']}>
      <div className={classes['bar']}>
        <span className={classes['words']}>
          {t(isBroken ? 'errors.unexpected' : 'recording.nobody')}
        </span>
        <WindowButton label={t('recording.openMain')} onClick={() => void api.recording.showMain()}>
          {t('recording.openMain')}
        </WindowButton>
      </div>
    </main>
  );
}
