import { UnstyledButton } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useLocale } from '../lib/i18n.ts';
import { PageHeader } from '../ui/PageHeader.tsx';
import { guideQuery } from './guide/guide-query.ts';
import { GuideText } from './guide/GuideText.tsx';
import { YourKeys } from './YourKeys.tsx';

import classes from './HelpScreen.module.css';

const KEYS_ID = 'guide-your-keys';

/** The keys as they are set now, and the whole guide. Nothing is fetched from anywhere. */
export function HelpScreen() {
  const { t } = useTranslation();
  const { data: blocks } = useSuspenseQuery(guideQuery(useLocale()));
  const parts = blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 2 ? [block] : [],
  );
  return (
    <div className={classes['root']}>
      <PageHeader title={t('help.title')} description={t('help.description')} />
      <div className={classes['columns']}>
        <nav className={classes['nav']} aria-label={t('help.parts')}>
          <ul>
            {[{ id: KEYS_ID, text: t('help.yourKeys') }, ...parts].map(({ id, text }) => (
              <li key={id}>
                <UnstyledButton className={classes['link']} onClick={() => goTo(id)}>
                  {text}
                </UnstyledButton>
              </li>
            ))}
          </ul>
        </nav>
        <div>
          <YourKeys id={KEYS_ID} />
          <GuideText blocks={blocks} />
        </div>
      </div>
    </div>
  );
}

function goTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
