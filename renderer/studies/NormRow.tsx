import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { BalanceNorms, MinutesNorm } from '#shared/studies/balance-norms.ts';
import {
  amountOf,
  normFrom,
  type NormKey,
  type ObservedMinutes,
  withAmount,
} from '#shared/studies/norm-words.ts';
import type { StudyPatch } from '#shared/studies/study.ts';

import { AmountField } from './AmountField.tsx';
import { ChoiceRow } from './ChoiceRow.tsx';

interface NormRowProps {
  readonly norms: BalanceNorms;
  readonly of: NormKey;
  /** Null where no day is known. */
  readonly observed: ObservedMinutes | null;
  readonly onChange: (name: string, patch: StudyPatch) => void;
}

const KINDS = ['as-observed', 'minutes', 'of-operative', 'of-shift'] as const;

/** One norm of the balance: what it is measured in, and how much. */
export function NormRow({ norms, of, observed, onChange }: NormRowProps) {
  const { t } = useTranslation();
  const name = t(`studies.norms.${of}.name`);
  const norm = norms[of];
  const amount = amountOf(norm);
  const change = (next: MinutesNorm): void => onChange(name, { norms: { [of]: next } });
  return (
    <ChoiceRow name={name} meaning={t(`studies.norms.${of}.meaning`)}>
      {(label) => (
        <>
          {amount === null ? null : (
            <AmountField
              label={t('studies.norms.amount', { name })}
              amount={amount}
              suffix={norm.kind === 'minutes' ? ` ${t('format.minute')}` : ' %'}
              max={norm.kind === 'minutes' ? MINUTES_OF_DAY : 100}
              onAmount={(next) => change(withAmount(norm, next))}
            />
          )}
          <Select
            {...label}
            w={222}
            size="xs"
            allowDeselect={false}
            data={KINDS.map((kind) => ({ value: kind, label: t(`studies.norms.kinds.${kind}`) }))}
            value={norm.kind}
            onChange={(chosen) => {
              const kind = KINDS.find((each) => each === chosen);
              if (kind) change(normFrom(kind, of, observed));
            }}
          />
        </>
      )}
    </ChoiceRow>
  );
}

const MINUTES_OF_DAY = 1440;
