import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';

import { api } from '../../lib/api.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { SettingsScreen } from '../../settings/SettingsScreen.tsx';
import { PeopleSettings } from '../PeopleSettings.tsx';

/** The settings, with the people of the recording area in their place. */
export function SettingsRoute() {
  const errorText = useErrorText();
  const { mutate: show } = useMutation({
    mutationFn: api.recording.showWindow,
    onError: (error) => notifications.show({ color: 'red', message: errorText(error) }),
  });
  return (
    <SettingsScreen people={<PeopleSettings />} onShowRecorder={(isShown) => show({ isShown })} />
  );
}
