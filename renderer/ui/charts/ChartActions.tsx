import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { type ChartTable, toClipboardText, toCsv } from '#shared/lib/chart-table.ts';

import { copyText } from '../../lib/copy-text.ts';
import { useLocale } from '../../lib/i18n.ts';
import { fileNameOf, saveFile } from '../../lib/save-file.ts';
import { toPng, toSvg } from './chart-picture.ts';
import { ChartAction } from './ChartAction.tsx';

import classes from './ChartFrame.module.css';

interface ChartActionsProps {
  readonly title: string;
  readonly table: ChartTable;
  readonly isTable: boolean;
  readonly onTable: () => void;
  /** The chart on screen; null while the table is shown instead. */
  readonly drawing: () => Element | null;
}

/** What can be taken away from a chart: its numbers and its picture. */
export function ChartActions({ title, table, isTable, onTable, drawing }: ChartActionsProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const [said, setSaid] = useState('');

  const copy = (): void => {
    copyText(toClipboardText(table, locale)).then(
      () => setSaid(t('ui.copy.done')),
      () => setSaid(t('ui.copy.failed')),
    );
  };
  const svg = (): string => {
    const chart = drawing();
    if (!(chart instanceof SVGSVGElement)) throw new TypeError('There is no chart to draw');
    return toSvg(chart, title);
  };
  const savePng = (): void => {
    toPng(svg()).then(
      (picture) => saveFile(fileNameOf(title, 'png'), picture),
      () => setSaid(t('ui.chart.failed')),
    );
  };
  const save = (extension: string, type: string, content: string): void =>
    saveFile(fileNameOf(title, extension), new Blob([content], { type }));

  return (
    <div className={classes['actions']}>
      <output className={classes['said']}>{said}</output>
      <ChartAction
        label={t('ui.chart.table')}
        hint={t('ui.chart.tableHint')}
        isOn={isTable}
        onClick={onTable}
      />
      <ChartAction label={t('ui.chart.copy')} hint={t('ui.chart.copyHint')} onClick={copy} />
      <ChartAction
        label={t('ui.chart.csv')}
        hint={t('ui.chart.csvHint')}
        onClick={() => save('csv', 'text/csv', toCsv(table, locale))}
      />
      <ChartAction
        label={t('ui.chart.png')}
        hint={t('ui.chart.pngHint')}
        isOff={isTable}
        onClick={savePng}
      />
      <ChartAction
        label={t('ui.chart.svg')}
        hint={t('ui.chart.svgHint')}
        isOff={isTable}
        onClick={() => save('svg', 'image/svg+xml', svg())}
      />
    </div>
  );
}
