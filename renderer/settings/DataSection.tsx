import { Button, Code } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { CopyButton } from '../ui/CopyButton.tsx';
import { Backups } from './Backups.tsx';
import { aboutQuery, useOpenDemo } from './settings-queries.ts';
import { SettingRow, SettingsSection } from './SettingsSection.tsx';

import classes from './DataSection.module.css';

/** Where the data lies, and its backups. */
export function DataSection() {
  const { t } = useTranslation();
  const { data: about } = useSuspenseQuery(aboutQuery);
  const { mutate: openDemo } = useOpenDemo();
  return (
    <SettingsSection
      id="data"
      title={t('settings.sections.data')}
      description={t('settings.dataMeaning')}
    >
      <div className={classes['file']}>
        <Code className={classes['path'] ?? ''}>{about.dataFile}</Code>
        <CopyButton label={t('settings.copyPath')} text={() => about.dataFile} />
      </div>
      <Backups isReadOnly={about.mode === 'read-only'} />
      {about.mode === 'demo' ? null : (
        <SettingRow title={t('settings.demo')} description={t('settings.demoMeaning')}>
          {({ id }) => (
            <Button id={id} variant="default" onClick={() => openDemo()}>
              {t('settings.openDemo')}
            </Button>
          )}
        </SettingRow>
      )}
    </SettingsSection>
  );
}
