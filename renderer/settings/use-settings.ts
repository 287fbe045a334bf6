import { notifications } from '@mantine/notifications';
import { useSuspenseQuery } from '@tanstack/react-query';

import type { Settings, SettingsPatch } from '#shared/settings/settings.ts';

import { useErrorText } from '../lib/error-text.ts';
import { settingsQuery, useChangeSettings } from './settings-queries.ts';

/** What was chosen, and the way to choose something else. A failure is told; the control then shows what is true. */
export function useSettings(): readonly [Settings, (patch: SettingsPatch) => void] {
  const errorText = useErrorText();
  const { data: settings } = useSuspenseQuery(settingsQuery);
  const { mutate } = useChangeSettings();
  const change = (patch: SettingsPatch): void =>
    mutate(patch, {
      onError: (error) => notifications.show({ color: 'red', message: errorText(error) }),
    });
  return [settings, change];
}
