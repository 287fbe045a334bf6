import type { ChartTable } from '../../lib/chart-table.ts';
import { formatNumber } from '../../lib/format.ts';
import { type InstantArithmetic, instantArithmetic } from '../analysis/instant-arithmetic.ts';
import type { Scenario } from '../model/scenario.ts';
import type { NamedWords } from './scenario-names.ts';
import { numberCell, textCell } from './sheet-cells.ts';

const HOUR = 60;

/** What follows from minutes alone, of the first and the last split; null where there is no change. */
export function arithmeticOf({ department, phases }: Scenario): InstantArithmetic | null {
  const [asIs, toBe] = [phases[0]?.split, phases.at(-1)?.split];
  if (!asIs || !toBe || phases.length < 2) return null;
  return instantArithmetic({
    department,
    asIs,
    toBe,
    leads: department.market.leads.at(-1) ?? 0,
  });
}

/** Where the hours go that closers no longer work: minutes a deal, and hours a month at so many deals. */
export function ledgerSheet(
  { t, locale }: NamedWords,
  { ledger, minutesPerDeal }: InstantArithmetic,
  deals: number,
): ChartTable {
  const row = (name: string, minutes: number) => [
    textCell(name),
    numberCell(locale, minutes, 0),
    numberCell(locale, (minutes * deals) / HOUR),
  ];
  return {
    columns: [
      { header: t('simulation.ledger.what') },
      { header: t('simulation.ledger.minutes'), isFigure: true },
      {
        header: t('simulation.ledger.hours', { deals: formatNumber(locale, deals, 1) }),
        isFigure: true,
      },
    ],
    rows: [
      row(t('simulation.ledger.taken'), ledger.taken),
      row(t('simulation.ledger.given'), ledger.given),
      row(t('simulation.ledger.faster'), ledger.faster),
      row(t('simulation.ledger.fewer'), ledger.fewer),
      row(t('simulation.ledger.switching'), ledger.switching),
      row(t('simulation.ledger.handover'), ledger.handover),
      row(t('simulation.ledger.asIs'), minutesPerDeal.asIs),
      row(t('simulation.ledger.toBe'), minutesPerDeal.toBe),
    ],
  };
}

/** How many times as many deals closers could carry, and what that would need: never one without the other. */
export function naiveWords({ t, locale }: NamedWords, { naive }: InstantArithmetic): string | null {
  if (!naive) return null;
  return t('simulation.ledger.naive', {
    times: formatNumber(locale, naive.multiplier, 1, true),
    needed: formatNumber(locale, Math.ceil(naive.othersNeeded)),
    others: formatNumber(locale, naive.others),
    leadsNeeded: formatNumber(locale, Math.ceil(naive.leadsNeeded)),
    leads: formatNumber(locale, naive.leads),
  });
}
