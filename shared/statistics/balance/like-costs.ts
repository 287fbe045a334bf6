import { TIME_INDICES, type TimeIndex } from '../../operations/time-index.ts';
import { sum } from '../mean.ts';
import type { IndexedMinutes } from './time-balance.ts';

/** A cost on a sheet: an operation, a wait, a break. */
interface NamedCost extends IndexedMinutes {
  readonly name: string;
}

/** One observation sheet, as a rule a day of one person. */
export interface CostSheet {
  /** Heads its column: a date. */
  readonly title: string;
  readonly costs: readonly NamedCost[];
}

/** A line of the summary: costs of one index and one name. Minutes; shares are parts of all minutes. */
interface LikeCost {
  readonly index: TimeIndex;
  readonly name: string;
  /** In the order of the sheets; 0 where a sheet does not have it. */
  readonly perSheet: readonly number[];
  /** Over all sheets, also those that do not have it. */
  readonly mean: number;
  readonly total: number;
  readonly share: number;
  /** How often it was written down. */
  readonly repeats: number;
  readonly meanPerRepeat: number;
}

/** The summary of like costs with its last line. */
export interface LikeCosts {
  readonly titles: readonly string[];
  readonly rows: readonly LikeCost[];
  readonly totals: { readonly perSheet: readonly number[]; readonly mean: number };
}

/**
 * Summary of like costs, the form of annex 3 to order № 235 of the Ministry of Labour (2013): index, name, duration on
 * each sheet, and the mean of the sheets; in the order of indices, then from the greatest. The ministry presumes about
 * five sheets. No sheets: no rows. One sheet: its durations are the means.
 */
export function likeCosts(sheets: readonly CostSheet[]): LikeCosts {
  const all = sheets.flatMap(({ costs }) => costs);
  const whole = sum(all.map(({ minutes }) => minutes));
  const groups = Map.groupBy(all, ({ index, name }) => `${index} ${name}`);
  const rows = [...groups.values()].flatMap((costs): LikeCost[] => {
    const [first] = costs;
    if (!first) return [];
    const perSheet = sheets.map((sheet) => minutesOf(sheet, first));
    const total = sum(perSheet);
    return [
      {
        index: first.index,
        name: first.name,
        perSheet,
        mean: total / sheets.length,
        total,
        share: whole > 0 ? total / whole : 0,
        repeats: costs.length,
        meanPerRepeat: total / costs.length,
      },
    ];
  });
  const place = (row: LikeCost): number => TIME_INDICES.indexOf(row.index);
  return {
    titles: sheets.map(({ title }) => title),
    rows: rows.toSorted((a, b) => place(a) - place(b) || b.total - a.total),
    totals: {
      perSheet: sheets.map(({ costs }) => sum(costs.map(({ minutes }) => minutes))),
      mean: sheets.length > 0 ? whole / sheets.length : 0,
    },
  };
}

function minutesOf(sheet: CostSheet, like: NamedCost): number {
  const same = sheet.costs.filter(({ index, name }) => index === like.index && name === like.name);
  return sum(same.map(({ minutes }) => minutes));
}
