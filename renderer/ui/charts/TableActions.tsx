import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { type ChartTable, toClipboardText, toCsv } from '#shared/lib/chart-table.ts';

import { copyText } from '../../lib/copy-text.ts';
import { useLocale } from '../../lib/i18n.ts';
import { fileNameOf, saveFile } from '../../lib/save-file.ts';
import { ChartAction } from './ChartAction.tsx';

import classes from './ChartFrame.module.css';

interface TableActionsProps {
  /** Names the file. */
  readonly title: string;
  readonly table: ChartTable;
}

/** What can be taken away from a table as it stands. */
export function TableActions({ title, table }: TableActionsProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const [said, setSaid] = useState('');
  const copy = (): void => {
    copyText(toClipboardText(table, locale)).then(
      () => setSaid(t('ui.copy.done')),
      () => setSaid(t('ui.copy.failed')),
    );
  };
  const save = (): void =>
    saveFile(fileNameOf(title, 'csv'), new Blob([toCsv(table, locale)], { type: 'text/csv' }));
  return (
    <div className={classes['actions']}>
      <output className={classes['said']}>{said}</output>
      <ChartAction label={t('ui.table.copy')} hint={t('ui.table.copyHint')} onClick={copy} />
      <ChartAction label={t('ui.chart.csv')} hint={t('ui.table.csvHint')} onClick={save} />
    </div>
  );
}
