import { useMutation } from '@tanstack/react-query';

import { api } from '../../lib/api.ts';
import { SettingsScreen } from '../../settings/SettingsScreen.tsx';
import { PeopleSettings } from '../PeopleSettings.tsx';

/** The settings, with the people of the recording area in their place. */
export function SettingsRoute() {
  const { mutate: show } = useMutation({ mutationFn: api.recording.showWindow });
  return (
    <SettingsScreen people={<PeopleSettings />} onShowRecorder={(isShown) => show({ isShown })} />
  );
}
