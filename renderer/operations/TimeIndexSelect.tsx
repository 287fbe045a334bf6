import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { TIME_INDICES, type TimeIndex, timeIndexSchema } from '#shared/operations/time-index.ts';

import classes from './CatalogueDetails.module.css';

interface TimeIndexSelectProps {
  readonly timeIndex: TimeIndex;
  readonly onTimeIndex: (timeIndex: TimeIndex) => void;
}

/** The index of working-time costs, each with its meaning in words. */
export function TimeIndexSelect({ timeIndex, onTimeIndex }: TimeIndexSelectProps) {
  const { t } = useTranslation();
  return (
    <Select
      label={t('operations.timeIndexLabel')}
      description={t(`operations.timeIndex.${timeIndex}`)}
      inputWrapperOrder={['label', 'input', 'description']}
      allowDeselect={false}
      comboboxProps={{ width: 340, position: 'bottom-end' }}
      maxDropdownHeight={420}
      data={[...TIME_INDICES]}
      renderOption={({ option }) => <IndexOption timeIndex={timeIndexSchema.parse(option.value)} />}
      value={timeIndex}
      onChange={(chosen) => onTimeIndex(timeIndexSchema.parse(chosen))}
    />
  );
}

function IndexOption({ timeIndex }: { readonly timeIndex: TimeIndex }) {
  const { t } = useTranslation();
  return (
    <span>
      {timeIndex}
      <span className={classes['optionMeaning']}>{t(`operations.timeIndex.${timeIndex}`)}</span>
    </span>
  );
}
