import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { settingsSchema } from '#shared/settings/settings.ts';

import { SettingRow, SettingsSection } from './SettingsSection.tsx';
import { useSettings } from './use-settings.ts';

const languages = settingsSchema.shape.language.unwrap();
const themes = settingsSchema.shape.theme.unwrap();

/** Language, colours and density. */
export function LookSection() {
  const { t } = useTranslation();
  const [settings, change] = useSettings();
  const languageNames = { system: t('settings.asSystem'), ru: 'Русский', en: 'English' };
  return (
    <SettingsSection id="look" title={t('settings.sections.look')}>
      <SettingRow title={t('settings.language')}>
        {(label) => (
          <SegmentedControl
            {...label}
            data={languages.options.map((value) => ({ value, label: languageNames[value] }))}
            value={settings.language}
            onChange={(value) => change({ language: languages.parse(value) })}
          />
        )}
      </SettingRow>
      <SettingRow title={t('settings.theme')}>
        {(label) => (
          <SegmentedControl
            {...label}
            data={themes.options.map((value) => ({ value, label: t(`settings.themes.${value}`) }))}
            value={settings.theme}
            onChange={(value) => change({ theme: themes.parse(value) })}
          />
        )}
      </SettingRow>
      <SettingRow title={t('settings.density')} description={t('settings.densityMeaning')}>
        {(label) => (
          <SegmentedControl
            {...label}
            data={[
              { value: 'normal', label: t('settings.densities.normal') },
              { value: 'compact', label: t('settings.densities.compact') },
            ]}
            value={settings.isCompact ? 'compact' : 'normal'}
            onChange={(value) => change({ isCompact: value === 'compact' })}
          />
        )}
      </SettingRow>
    </SettingsSection>
  );
}
