import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import classes from './SettingsScreen.module.css';

const SECTIONS = ['look', 'screens', 'people', 'recording', 'keys', 'data', 'about'] as const;

/** The parts of the settings, to go to one of them. */
export function SettingsNav() {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('settings.parts')} style={{ position: 'sticky', top: 0 }}>
      <ul className={classes['nav']}>
        {SECTIONS.map((id) => (
          <li key={id}>
            <UnstyledButton className={classes['link']} onClick={() => goTo(id)}>
              {t(`settings.sections.${id}`)}
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function goTo(id: string): void {
  const section = document.getElementById(id);
  section?.scrollIntoView({ block: 'start', behavior: 'smooth' });
  section?.focus({ preventScroll: true });
}
