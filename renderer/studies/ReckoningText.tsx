import { useTranslation } from 'react-i18next';

import { NORM_KEYS, normWords } from '#shared/studies/norm-words.ts';
import { POLICY_GROUPS, policyWords } from '#shared/studies/policy-choices.ts';
import type { Study } from '#shared/studies/study.ts';

import { useLocale } from '../lib/i18n.ts';

/** Every norm and choice that is in force, as one paragraph. */
export function ReckoningText({ study }: { readonly study: Study }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const words = { t, locale };
  const norms = NORM_KEYS.map((key) =>
    t('studies.choice', {
      name: t(`studies.norms.${key}.name`),
      choice: normWords(words, study.norms[key]),
    }),
  );
  const choices = POLICY_GROUPS.flatMap(({ keys }) => keys).map((key) =>
    t('studies.choice', {
      name: t(`studies.policy.${key}.name`),
      choice: policyWords(words, study.policy, key),
    }),
  );
  return <p style={{ margin: 0, maxWidth: '72em' }}>{[...norms, ...choices].join('; ')}.</p>;
}
