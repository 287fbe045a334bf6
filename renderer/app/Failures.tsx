import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';

import { AppError } from '#shared/contract/app-error.ts';

import { errorDetails } from '../lib/error-details.ts';
import { errorText } from '../lib/error-text.ts';
import { useFailures } from '../lib/use-failures.ts';
import { CopyButton } from '../ui/CopyButton.tsx';

const ID = 'failure';

/** Says what failed where nothing on the page has a place for it. Draws nothing itself. */
export function Failures() {
  const { t } = useTranslation();
  useFailures((error) => {
    const isExpected = error instanceof AppError && error.code !== 'unexpected';
    const message = errorText(t, error);
    // One at a time, the latest: a fault that repeats itself must not fill the window.
    notifications.hide(ID);
    notifications.show({
      id: ID,
      color: 'red',
      autoClose: isExpected ? 6000 : false,
      message: isExpected ? (
        message
      ) : (
        <>
          {message}
          <CopyButton text={() => errorDetails(error)} label={t('ui.error.copy')} />
        </>
      ),
    });
  });
  return null;
}
