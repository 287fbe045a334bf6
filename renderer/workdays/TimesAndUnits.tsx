import { Group, NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { TimeField } from './TimeField.tsx';

/** Times as they are typed, and a quantity. */
export interface TypedTimes {
  readonly start: string;
  readonly end: string;
  readonly units: number;
}

interface TimesAndUnitsProps {
  readonly typed: TypedTimes;
  /** Which times cannot be read. */
  readonly isWrong: { readonly start: boolean; readonly end: boolean };
  /** Which times cannot be changed here. */
  readonly isFixed?: { readonly start: boolean; readonly end: boolean };
  readonly onChange: (typed: TypedTimes) => void;
}

const NOTHING_FIXED = { start: false, end: false };

/** From when to when, and how many. */
export function TimesAndUnits(props: TimesAndUnitsProps) {
  const { typed, isWrong, isFixed = NOTHING_FIXED, onChange } = props;
  const { t } = useTranslation();
  return (
    <Group gap="sm" mt="sm" align="flex-start" wrap="nowrap">
      {(['start', 'end'] as const).map((edge) => (
        <TimeField
          key={edge}
          label={t(`workdays.field.${edge}`)}
          value={typed[edge]}
          isWrong={isWrong[edge]}
          isDisabled={isFixed[edge]}
          onChange={(value) => onChange({ ...typed, [edge]: value })}
        />
      ))}
      <NumberInput
        label={t('workdays.field.units')}
        value={typed.units}
        onChange={(value) => onChange({ ...typed, units: Math.max(1, Number(value) || 1) })}
        min={1}
        max={100_000}
        allowDecimal={false}
        w={84}
      />
    </Group>
  );
}
