import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { policyChoice, type PolicyKey, policyPatch } from '#shared/studies/policy-choices.ts';
import type { StudyPolicy } from '#shared/studies/study-policy.ts';
import type { StudyPatch } from '#shared/studies/study.ts';

import { useLocale } from '../lib/i18n.ts';
import { ChoiceRow } from './ChoiceRow.tsx';

interface PolicyRowProps {
  readonly policy: StudyPolicy;
  readonly of: PolicyKey;
  readonly onChange: (name: string, patch: StudyPatch) => void;
}

/** One switch of the policy. */
export function PolicyRow({ policy, of, onChange }: PolicyRowProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { value, options } = policyChoice({ t, locale }, policy, of);
  const name = t(`studies.policy.${of}.name`);
  return (
    <ChoiceRow name={name} meaning={t(`studies.policy.${of}.meaning`)}>
      {(label) => (
        <Select
          {...label}
          w={250}
          size="xs"
          allowDeselect={false}
          data={[...options]}
          value={value}
          onChange={(chosen) => {
            if (chosen !== null) onChange(name, policyPatch(of, chosen));
          }}
        />
      )}
    </ChoiceRow>
  );
}
