import type { ChartTable } from '#shared/lib/chart-table.ts';
import { formatDuration, formatShare, formatWeekdays, NO_VALUE } from '#shared/lib/format.ts';
import type { Words } from '#shared/lib/texts.ts';
import type { HeatCell } from '#shared/statistics/day-pattern.ts';

/** Less than this in a cell says nothing of its share. */
const LEAST_MS = 15 * 60_000;
const HOUR = 3_600_000;

/** The figures of the map: which hours and days of the week it has, and what stands in a cell. */
export interface HeatFigures {
  readonly hours: readonly number[];
  readonly weekdays: readonly {
    readonly weekday: number;
    readonly short: string;
    readonly long: string;
  }[];
  readonly of: (
    weekday: number,
    hour: number,
  ) => { readonly share: number | null; readonly ms: number };
}

/** From the first hour with work to the last, and the days of the week with any. */
export function heatFigures({ locale }: Words, heat: readonly HeatCell[]): HeatFigures {
  const cells = new Map(heat.map((cell) => [`${cell.weekday} ${cell.hour}`, cell]));
  const worked = heat.map(({ hour }) => hour);
  const first = Math.min(...worked);
  return {
    hours: Array.from({ length: Math.max(...worked) - first + 1 }, (_, index) => first + index),
    weekdays: formatWeekdays(locale)
      .map((names, index) => ({ ...names, weekday: index + 1 }))
      .filter(({ weekday }) => heat.some((cell) => cell.weekday === weekday)),
    of: (weekday, hour) => {
      const cell = cells.get(`${weekday} ${hour}`);
      const ms = cell?.workingMs ?? 0;
      return { ms, share: cell && ms >= LEAST_MS ? cell.nonResultMs / ms : null };
    },
  };
}

/** An hour as the clock shows it. */
export function clockHour(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}

/** The map as a spreadsheet takes it: share and working time of each day of the week beside each other. */
export function heatSheet({ t, locale }: Words, { hours, weekdays, of }: HeatFigures): ChartTable {
  const column = (long: string, id: 'nonResult' | 'hours', unit: string) => ({
    header: `${long}: ${t(`statistics.photograph.${id}`)}`,
    unit,
    isFigure: true,
  });
  return {
    columns: [
      { header: t('statistics.photograph.hour') },
      ...weekdays.flatMap(({ long }) => [
        column(long, 'nonResult', '%'),
        column(long, 'hours', t('format.hour')),
      ]),
    ],
    rows: hours.map((hour) => [
      { text: clockHour(hour), value: clockHour(hour) },
      ...weekdays.flatMap(({ weekday }) => {
        const { share, ms } = of(weekday, hour);
        return [
          {
            text: share === null ? NO_VALUE : formatShare(locale, share),
            value: share === null ? '' : Number((share * 100).toFixed(2)),
          },
          { text: formatDuration(locale, ms), value: Number((ms / HOUR).toFixed(3)) },
        ];
      }),
    ]),
  };
}
