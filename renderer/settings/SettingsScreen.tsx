import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { PageHeader } from '../ui/PageHeader.tsx';
import { AboutSection } from './AboutSection.tsx';
import { DataSection } from './DataSection.tsx';
import { KeysSection } from './KeysSection.tsx';
import { LookSection } from './LookSection.tsx';
import { RecordingSection } from './RecordingSection.tsx';
import { ScreensSection } from './ScreensSection.tsx';
import { SettingsNav } from './SettingsNav.tsx';
import { SettingsSection } from './SettingsSection.tsx';

import classes from './SettingsScreen.module.css';

interface SettingsScreenProps {
  /** The people whose time is recorded. They are another area, so they are passed in. */
  readonly people: ReactNode;
  readonly onShowRecorder: (isShown: boolean) => void;
}

/** Everything that a person can choose. Each choice holds at once. */
export function SettingsScreen({ people, onShowRecorder }: SettingsScreenProps) {
  const { t } = useTranslation();
  return (
    <div className={classes['root']}>
      <PageHeader title={t('settings.title')} description={t('settings.description')} />
      <div className={classes['columns']}>
        <SettingsNav />
        <div className={classes['sections']}>
          <LookSection />
          <ScreensSection />
          <SettingsSection
            id="people"
            title={t('settings.sections.people')}
            description={t('settings.people.description')}
          >
            {people}
          </SettingsSection>
          <RecordingSection onShowRecorder={onShowRecorder} />
          <KeysSection />
          <DataSection />
          <AboutSection />
        </div>
      </div>
    </div>
  );
}
