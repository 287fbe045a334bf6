import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { REPORT_PARTS, type ReportPartId } from '#shared/studies/report-parts.ts';

import classes from './Report.module.css';

interface PartsChoiceProps {
  readonly leftOut: readonly ReportPartId[];
  readonly onLeaveOut: (leftOut: ReportPartId[]) => void;
}

/** Which parts are printed; it is remembered with the study, and is not printed itself. */
export function PartsChoice({ leftOut, onLeaveOut }: PartsChoiceProps) {
  const { t } = useTranslation();
  const change = (id: ReportPartId, isPrinted: boolean): void =>
    onLeaveOut(REPORT_PARTS.filter((each) => (each === id ? !isPrinted : leftOut.includes(each))));
  return (
    <fieldset className={classes['choice']}>
      <legend>{t('reports.parts.choose')}</legend>
      {REPORT_PARTS.map((id) => (
        <Checkbox
          key={id}
          size="xs"
          label={t(`reports.parts.${id}.title`)}
          checked={!leftOut.includes(id)}
          onChange={(event) => change(id, event.currentTarget.checked)}
        />
      ))}
    </fieldset>
  );
}
