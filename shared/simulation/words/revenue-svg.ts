import { formatNumber, formatShortMonth } from '../../lib/format.ts';
import { bandSvg, type SvgLine } from '../../lib/page/band-svg.ts';
import type { Words } from '../../lib/texts.ts';
import { calendarMonthOf } from '../model/run-calendar.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Outcomes, ScenarioOutcome } from '../outcome/scenario-outcome.ts';

/** Months before a change that show what was. */
const SHOWN_BEFORE = 9;

/** Revenue month after month, without the change and with it, each with the band of single months. */
export function revenueSvg(
  { t, locale }: Words,
  scenario: Scenario,
  { asIs, toBe }: Outcomes,
): string {
  const change = scenario.phases.at(-1)?.from ?? 0;
  const first = Math.max(0, change - SHOWN_BEFORE);
  const places = toBe.months.slice(first).map(({ month }) => month - change);
  const pointsOf = ({ months }: ScenarioOutcome): SvgLine['points'] =>
    months.slice(first).map(({ revenue: { mean, low80, high80 } }) => ({
      value: mean,
      low: low80,
      high: high80,
    }));
  const kept: SvgLine = { name: t('simulation.chart.asIs'), tone: 'quiet', points: pointsOf(asIs) };
  // Until the change both are the same.
  const changed: SvgLine = {
    name: t('simulation.chart.toBe'),
    tone: 'strong',
    points: pointsOf(toBe).map((point, at) => ((places[at] ?? 0) >= 0 ? point : null)),
  };
  return bandSvg({
    label: t('simulation.page.revenue'),
    caption: t('simulation.chart.axis.revenue'),
    places,
    placeName: (place) => {
      const month = calendarMonthOf(scenario, change + place);
      const number = formatNumber(locale, place).replace('-', '−');
      return month === null ? number : `${number} · ${formatShortMonth(locale, month)}`;
    },
    lines: change > 0 ? [kept, changed] : [kept],
    numberOf: (value) => formatNumber(locale, value),
  });
}
