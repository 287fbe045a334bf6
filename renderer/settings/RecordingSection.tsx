import { NumberInput, Select, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { OperationCodeSelect } from './OperationCodeSelect.tsx';
import { SettingRow, SettingsSection } from './SettingsSection.tsx';
import { useSettings } from './use-settings.ts';

interface RecordingSectionProps {
  readonly onShowRecorder: (isShown: boolean) => void;
}

const HALF_HOURS = Array.from({ length: 13 }, (_, index) => index * 30);
const LONGEST_IDLE = 120;

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** When an absence is asked about, when a day begins, and what the recorder does. */
export function RecordingSection({ onShowRecorder }: RecordingSectionProps) {
  const { t } = useTranslation();
  return (
    <SettingsSection id="recording" title={t('settings.sections.recording')}>
      <DayRows />
      <RecorderRows onShowRecorder={onShowRecorder} />
    </SettingsSection>
  );
}

function DayRows() {
  const { t } = useTranslation();
  const [settings, change] = useSettings();
  return (
    <>
      <SettingRow title={t('settings.idle')} description={t('settings.idleMeaning')}>
        {(label) => (
          <NumberInput
            {...label}
            w={110}
            min={1}
            max={LONGEST_IDLE}
            clampBehavior="strict"
            allowDecimal={false}
            suffix={` ${t('format.minute')}`}
            value={settings.idleAfterMinutes}
            onChange={(value) => {
              if (typeof value === 'number' && value >= 1) change({ idleAfterMinutes: value });
            }}
          />
        )}
      </SettingRow>
      <SettingRow title={t('settings.dayStart')} description={t('settings.dayStartMeaning')}>
        {(label) => (
          <Select
            {...label}
            w={110}
            allowDeselect={false}
            data={HALF_HOURS.map((minutes) => ({ value: String(minutes), label: clock(minutes) }))}
            value={String(settings.dayStartMinutes)}
            onChange={(value) => change({ dayStartMinutes: Number(value) })}
          />
        )}
      </SettingRow>
    </>
  );
}

function RecorderRows({ onShowRecorder }: RecordingSectionProps) {
  const { t } = useTranslation();
  const [settings, change] = useSettings();
  return (
    <>
      <SettingRow
        title={t('settings.interruptWith')}
        description={t('settings.interruptWithMeaning')}
      >
        {(label) => (
          <OperationCodeSelect
            {...label}
            code={settings.interruptWith}
            onCode={(interruptWith) => change({ interruptWith })}
          />
        )}
      </SettingRow>
      <SettingRow title={t('settings.warn')} description={t('settings.warnMeaning')}>
        {(label) => (
          <Switch
            {...label}
            checked={settings.warnNonResult}
            onChange={(event) => change({ warnNonResult: event.currentTarget.checked })}
          />
        )}
      </SettingRow>
      <SettingRow title={t('settings.recorder')} description={t('settings.recorderMeaning')}>
        {(label) => (
          <Switch
            {...label}
            checked={settings.recorder.isShown}
            onChange={(event) => onShowRecorder(event.currentTarget.checked)}
          />
        )}
      </SettingRow>
    </>
  );
}
