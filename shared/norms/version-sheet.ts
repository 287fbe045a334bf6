import type { ChartCell, ChartTable } from '../lib/chart-table.ts';
import {
  formatAverage,
  formatAverageRange,
  formatDay,
  formatNumber,
  formatPeriod,
} from '../lib/format.ts';
import type { Locale } from '../lib/locale.ts';
import type { Words } from '../lib/texts.ts';
import { type ApprovedNorm, normInForce } from './approved-norm.ts';
import type { NormLine } from './norms-view.ts';

const MINUTE = 60_000;

/** Every approved version of every norm, the newest first: time per unit, basis, who approved it, when, and its state. */
export function versionSheet(
  words: Words,
  lines: readonly NormLine[],
  nameOf: (operationId: string) => string,
): ChartTable {
  const { t } = words;
  const head = (id: 'version' | 'basis' | 'approvedBy' | 'approvedOn' | 'state'): string =>
    t(`reports.parts.norms.columns.${id}`);
  return {
    columns: [
      { header: t('statistics.columns.operation') },
      { header: head('version'), isFigure: true },
      { header: t('norms.columns.norm'), unit: t('format.minute'), isFigure: true },
      { header: head('basis') },
      { header: head('approvedBy') },
      { header: head('approvedOn') },
      { header: head('state') },
    ],
    rows: lines.flatMap(({ operationId, versions }) => {
      const inForce = normInForce(versions)?.id;
      return versions.map((norm) => [
        text(nameOf(operationId)),
        { text: String(norm.version), value: norm.version },
        { text: normTimeWords(words.locale, norm), value: norm.standardMs / MINUTE },
        text(basisWords(words, norm)),
        text(norm.approvedBy),
        { text: formatDay(words.locale, norm.approvedOn, 'full'), value: norm.approvedOn },
        text(stateWords(words, norm, inForce)),
      ]);
    }),
  };
}

const text = (words: string): ChartCell => ({ text: words, value: words });

/** Time per unit with its interval, where it has one. */
export function normTimeWords(locale: Locale, { standardMs, lowMs, highMs }: ApprovedNorm): string {
  return lowMs === null || highMs === null
    ? formatAverage(locale, standardMs)
    : formatAverageRange(locale, standardMs, { low: lowMs, high: highMs });
}

/** What a norm was taken from. */
export function basisWords({ t, locale }: Words, norm: ApprovedNorm): string {
  const basis = t('norms.dialog.from', {
    average: t(`norms.average.${norm.average}`),
    observed: formatAverage(locale, norm.observedMs),
    n: formatNumber(locale, norm.observations),
    days: t('statistics.personDays', { count: norm.personDays }),
    period: norm.from && norm.to ? formatPeriod(locale, norm.from, norm.to) : '',
  });
  const cleaned =
    norm.leftOut > 0 &&
    t('cleaned.kept', {
      rule: t(`studies.options.${norm.cleaning}`),
      n: formatNumber(locale, norm.leftOut),
    });
  const ownSetUp =
    norm.setUpMs !== null &&
    norm.setUpUnits !== null &&
    t('piece.own.kept', {
      setUp: formatAverage(locale, norm.setUpMs),
      units: formatNumber(locale, norm.setUpUnits, 1),
    });
  return [basis, cleaned, ownSetUp].filter((part) => part !== false).join('; ');
}

function stateWords({ t }: Words, norm: ApprovedNorm, inForce: string | undefined): string {
  if (norm.withdrawnAt !== null) return t('norms.dialog.withdrawn');
  return t(norm.id === inForce ? 'norms.dialog.inForce' : 'reports.parts.norms.replaced');
}
