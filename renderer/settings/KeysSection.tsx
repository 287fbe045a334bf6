import { Alert, Radio, Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { settingsSchema } from '#shared/settings/settings.ts';

import { hotkeysQuery } from '../hotkeys/hotkeys-queries.ts';
import { KeysTable } from '../hotkeys/KeysTable.tsx';
import { KeyTest } from '../hotkeys/KeyTest.tsx';
import { IconAlertTriangle } from '../ui/icons.ts';
import { SettingsSection } from './SettingsSection.tsx';
import { useSettings } from './use-settings.ts';

const engines = settingsSchema.shape.hotkeyEngine.unwrap();

/** The engine that listens to the keys, what that means for privacy, and every chord with its state. */
export function KeysSection() {
  const { t } = useTranslation();
  const [settings, change] = useSettings();
  const { data: status } = useSuspenseQuery(hotkeysQuery);
  const [isTesting, setTesting] = useState(false);
  const [tested, setTested] = useState<string | null>(null);
  const test = (isOn: boolean): void => {
    setTested(null);
    setTesting(isOn);
  };
  return (
    <SettingsSection
      id="keys"
      title={t('settings.sections.keys')}
      description={t('settings.keysMeaning')}
    >
      {status.problem === null ? null : (
        <Alert variant="light" color="gray" icon={<IconAlertTriangle size={18} />} mb="md">
          {t(`settings.problems.${status.problem}`)}
        </Alert>
      )}
      <Radio.Group
        label={t('settings.engine')}
        value={settings.hotkeyEngine}
        onChange={(value) => change({ hotkeyEngine: engines.parse(value) })}
        mb="md"
      >
        <Stack gap="sm" mt="xs">
          {engines.options.map((engine) => (
            <Radio
              key={engine}
              value={engine}
              label={t(`settings.engines.${engine}`)}
              description={t(`settings.engineMeanings.${engine}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      <KeyTest isOn={isTesting} onOn={test} tested={tested} onTested={setTested} />
      <KeysTable hotkeys={settings.hotkeys} tested={tested} />
    </SettingsSection>
  );
}
