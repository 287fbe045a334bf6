import { useSuspenseQuery } from '@tanstack/react-query';

import type { Settings, SettingsPatch } from '#shared/settings/settings.ts';

import { settingsQuery, useChangeSettings } from './settings-queries.ts';

/** What was chosen, and the way to choose something else. When it fails, the control shows what is true. */
export function useSettings(): readonly [Settings, (patch: SettingsPatch) => void] {
  const { data: settings } = useSuspenseQuery(settingsQuery);
  const { mutate } = useChangeSettings();
  return [settings, mutate];
}
