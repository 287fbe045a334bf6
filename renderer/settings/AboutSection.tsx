import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import type { About } from '#shared/settings/about.ts';

import { CopyButton } from '../ui/CopyButton.tsx';
import { aboutQuery } from './settings-queries.ts';
import { SettingsSection } from './SettingsSection.tsx';

import classes from './AboutSection.module.css';

/** What runs, for a report of a problem. */
export function AboutSection() {
  const { t } = useTranslation();
  const { data: about } = useSuspenseQuery(aboutQuery);
  const facts = factsOf({ ...about, mode: t(`settings.modes.${about.mode}`) });
  return (
    <SettingsSection
      id="about"
      title={t('settings.sections.about')}
      description={t('settings.aboutMeaning')}
    >
      <dl className={classes['facts']}>
        {facts.map(({ id, value }) => (
          <div key={id} className={classes['fact']}>
            <dt>{t(`settings.facts.${id}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <CopyButton
        label={t('settings.copyAbout')}
        text={() => facts.map(({ id, value }) => `${id}: ${value}`).join('\n')}
      />
    </SettingsSection>
  );
}

function factsOf({
  version,
  electron,
  sqlite,
  zone,
  mode,
}: Omit<About, 'mode'> & { readonly mode: string }) {
  return [
    { id: 'version', value: version },
    { id: 'electron', value: electron ?? '—' },
    { id: 'sqlite', value: sqlite },
    { id: 'zone', value: zone },
    { id: 'mode', value: mode },
    { id: 'licence', value: 'MIT' },
  ] as const;
}
