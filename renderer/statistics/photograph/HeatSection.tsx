import { useTranslation } from 'react-i18next';

import { formatDuration, formatShare, NO_VALUE } from '#shared/lib/format.ts';
import type { HeatCell } from '#shared/statistics/day-pattern.ts';

import { useLocale } from '../../lib/i18n.ts';
import { TableActions } from '../../ui/charts/TableActions.tsx';
import { Section } from '../Section.tsx';
import { clockHour, heatFigures, type HeatFigures, heatSheet } from './heat-figures.ts';

import classes from './HeatSection.module.css';

/** So much of its colour has a cell without any result. */
const DARKEST = 70;

/** The share of non-result work by hour of the clock and day of the week. */
export function HeatSection({ heat }: { readonly heat: readonly HeatCell[] }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const title = t('statistics.photograph.heat');
  if (heat.length === 0) return null;
  const figures = heatFigures({ t, locale }, heat);
  return (
    <Section
      title={title}
      note={t('statistics.photograph.heatNote')}
      actions={<TableActions title={title} table={heatSheet({ t, locale }, figures)} />}
    >
      <table className={classes['table']} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{t('statistics.photograph.hour')}</th>
            {figures.weekdays.map(({ short, long }) => (
              <th key={long} scope="col" abbr={long}>
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.hours.map((hour) => (
            <HeatRow key={hour} hour={hour} figures={figures} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function HeatRow({ hour, figures }: { readonly hour: number; readonly figures: HeatFigures }) {
  const locale = useLocale();
  return (
    <tr>
      <th scope="row">{clockHour(hour)}</th>
      {figures.weekdays.map(({ weekday, long }) => {
        const { share, ms } = figures.of(weekday, hour);
        const part = Math.round((share ?? 0) * DARKEST);
        return (
          <td
            key={long}
            data-empty={share === null}
            style={{
              background: `color-mix(in srgb, var(--kind-avoidable) ${part}%, var(--mantine-color-body))`,
            }}
            title={`${long}, ${clockHour(hour)}: ${formatDuration(locale, ms)}`}
          >
            {share === null ? NO_VALUE : formatShare(locale, share)}
          </td>
        );
      })}
    </tr>
  );
}
