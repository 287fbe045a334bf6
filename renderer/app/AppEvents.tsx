import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { AppError, errorCodeSchema } from '#shared/contract/app-error.ts';

import { hotkeysQuery } from '../hotkeys/hotkeys-queries.ts';
import { errorText } from '../lib/error-text.ts';
import { useAppEvent } from '../lib/use-app-event.ts';
import { catalogueQuery } from '../operations/catalogue-queries.ts';
import { peopleQuery } from '../recording/recording-queries.ts';
import { noticesQuery, settingsQuery } from '../settings/settings-queries.ts';

/** What main says unasked, turned into fresh data and words. Draws nothing itself. */
export function AppEvents() {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const again = (queryKey: readonly string[]): void =>
    void queryClient.invalidateQueries({ queryKey });

  useAppEvent('record.changed', ({ area }) => {
    again(['statistics']);
    again(['mean-intervals']);
    again(['workdays']);
    again(['norms']);
    if (area === 'sampling') again(['sampling']);
    if (area === 'studies') again(['studies']);
    if (area === 'people') again(peopleQuery.queryKey);
    if (area === 'operations') again(catalogueQuery.queryKey);
  });
  useAppEvent('settings.changed', () => again(settingsQuery.queryKey));
  useAppEvent('notices.changed', () => again(noticesQuery.queryKey));
  useAppEvent('hotkeys.changed', (status) =>
    queryClient.setQueryData(hotkeysQuery.queryKey, status),
  );
  useAppEvent('recorder.failed', ({ code, details }) => {
    const known = errorCodeSchema.safeParse(code);
    const error = new AppError(known.success ? known.data : 'unexpected', details);
    notifications.show({
      color: 'red',
      title: t('app.failed'),
      message: errorText(t, error),
      autoClose: false,
    });
  });
  return null;
}
