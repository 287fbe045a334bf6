import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '../../lib/api.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { tell } from '../../lib/failures.ts';
import { useFailures } from '../../lib/use-failures.ts';
import { WindowButton } from './WindowButton.tsx';

import classes from './RecorderWindow.module.css';

/** The recorder window when it has nobody to record: it leads to the main window. */
export function NobodyBar() {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const [failure, setFailure] = useState<unknown>(null);
  useFailures(setFailure);
  return (
    <main className={classes['root']}>
      <div className={classes['bar']}>
        <output className={classes['words']}>
          {failure === null ? t('recording.nobody') : errorText(failure)}
        </output>
        <WindowButton
          label={t('recording.openMain')}
          onClick={() => tell(api.recording.showMain())}
        >
          {t('recording.openMain')}
        </WindowButton>
      </div>
    </main>
  );
}
