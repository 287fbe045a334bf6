import { Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { NO_VALUE } from '#shared/lib/format.ts';
import type { NormalTime } from '#shared/statistics/normal-time.ts';
import type { OperationReadings, ReadingFigures } from '#shared/statistics/operation-readings.ts';

import { useLocale } from '../../lib/i18n.ts';
import { normalWords } from '../normal-words.ts';
import { type FigureRow, figureRows } from './figure-rows.ts';

import classes from './FigureTable.module.css';

interface FigureTableProps {
  readonly label: string;
  readonly readings: OperationReadings;
}

/** What the readings come to; where any is excluded, beside it what they would come to with them. */
export function FigureTable({ label, readings }: FigureTableProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { figures, withExcluded, interruptions, normal } = readings;
  const rowsOf = (of: ReadingFigures): FigureRow[] => figureRows({ t, locale }, of, interruptions);
  const others = withExcluded ? rowsOf(withExcluded) : [];
  return (
    <table className={classes['root']} aria-label={label}>
      {withExcluded ? (
        <thead>
          <tr>
            <th scope="col">{t('statistics.readings.figure')}</th>
            <th scope="col">{t('statistics.readings.without')}</th>
            <th scope="col">{t('statistics.readings.with')}</th>
          </tr>
        </thead>
      ) : null}
      <tbody>
        {rowsOf(figures).map((row, index) => (
          <tr key={row.id}>
            <th scope="row">
              <Tooltip label={row.hint} multiline maw={320}>
                {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the meaning must be reachable by keyboard */}
                <span tabIndex={0}>{row.name}</span>
              </Tooltip>
            </th>
            <td>{row.value}</td>
            {withExcluded ? <td className={classes['other']}>{others[index]?.value}</td> : null}
          </tr>
        ))}
        {normal ? <NormalRow normal={normal} hasOthers={withExcluded !== null} /> : null}
      </tbody>
    </table>
  );
}

interface NormalRowProps {
  readonly normal: NormalTime;
  /** Whether the table has a column of all readings, excluded ones too: normal time is of the others. */
  readonly hasOthers: boolean;
}

function NormalRow({ normal, hasOthers }: NormalRowProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <tr>
      <th scope="row">
        <Tooltip label={t('observing.normal.hint')} multiline maw={320}>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the meaning must be reachable by keyboard */}
          <span tabIndex={0}>{t('observing.normal.name')}</span>
        </Tooltip>
      </th>
      <td>{normalWords({ t, locale }, normal)}</td>
      {hasOthers ? <td className={classes['other']}>{NO_VALUE}</td> : null}
    </tr>
  );
}
