import type { ChartTable } from '../lib/chart-table.ts';
import { formatNumber, NO_VALUE } from '../lib/format.ts';
import type { Words } from '../lib/texts.ts';
import { hoursWords } from './norm-words.ts';
import type { NormsView } from './norms-view.ts';

/** What each person did in the observed days, by the norms, in hours, against the time of those days. */
export function loadSheet({ t, locale }: Words, people: NormsView['people']): ChartTable {
  return {
    columns: [
      { header: t('statistics.columns.person') },
      { header: t('norms.load.hours'), isFigure: true },
      { header: t('norms.load.fund'), isFigure: true },
      { header: t('norms.load.load'), isFigure: true },
      { header: t('norms.load.state') },
    ],
    rows: people.map(({ name, labourHours, fundHours, load, state }) => [
      { text: name, value: name },
      { text: hoursWords({ t, locale }, labourHours), value: Number(labourHours.toFixed(2)) },
      { text: hoursWords({ t, locale }, fundHours), value: Number(fundHours.toFixed(2)) },
      {
        text: load === null ? NO_VALUE : formatNumber(locale, load, 2, true),
        value: load === null ? '' : Number(load.toFixed(4)),
      },
      {
        text: state === null ? NO_VALUE : t(`norms.load.states.${state}`),
        value: state === null ? '' : t(`norms.load.states.${state}`),
      },
    ]),
  };
}
