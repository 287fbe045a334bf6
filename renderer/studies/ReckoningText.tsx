import { useTranslation } from 'react-i18next';

import { reckoningChoices } from '#shared/studies/reckoning-words.ts';
import type { Study } from '#shared/studies/study.ts';

import { useLocale } from '../lib/i18n.ts';

/** Every norm and choice that is in force, as one paragraph. */
export function ReckoningText({ study }: { readonly study: Study }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const choices = reckoningChoices({ t, locale }, study).map((each) =>
    t('studies.choice', { ...each }),
  );
  return <p style={{ margin: 0, maxWidth: '72em' }}>{choices.join('; ')}.</p>;
}
