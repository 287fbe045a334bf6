import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { Measure } from '#shared/simulation/analysis/measure.ts';

interface MeasureChoiceProps {
  readonly measure: Measure;
  readonly onMeasure: (measure: Measure) => void;
}

/** Whether a multiple of now or money is looked at. */
export function MeasureChoice({ measure, onMeasure }: MeasureChoiceProps) {
  const { t } = useTranslation();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('simulation.measure.label')}
      value={measure}
      onChange={(value) => onMeasure(value === 'revenue' ? 'revenue' : 'ratio')}
      data={[
        { value: 'ratio', label: t('simulation.measure.ratio') },
        { value: 'revenue', label: t('simulation.measure.revenue') },
      ]}
    />
  );
}
