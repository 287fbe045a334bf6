import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { SCREEN_IDS, type ScreenId, shownScreens } from '#shared/settings/screens.ts';

import { SettingRow, SettingsSection } from './SettingsSection.tsx';
import { useSettings } from './use-settings.ts';

/** Which screens the rail shows: at first those that the answer to the welcome needs. */
export function ScreensSection() {
  const { t } = useTranslation();
  const [settings, change] = useSettings();
  const shown = shownScreens(settings);
  const show = (id: ScreenId, isShown: boolean): void =>
    change({
      screens: SCREEN_IDS.filter((each) => (each === id ? isShown : shown.includes(each))),
    });
  return (
    <SettingsSection
      id="screens"
      title={t('settings.sections.screens')}
      description={t('settings.screensMeaning')}
    >
      {SCREEN_IDS.map((id) => (
        <SettingRow key={id} title={t(`app.screens.${id}`)}>
          {(label) => (
            <Switch
              {...label}
              checked={shown.includes(id)}
              onChange={(event) => show(id, event.currentTarget.checked)}
            />
          )}
        </SettingRow>
      ))}
    </SettingsSection>
  );
}
