import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { formatDuration, formatShare } from '#shared/lib/format.ts';
import { KINDS } from '#shared/operations/kind.ts';
import { operationIdSchema } from '#shared/operations/operation.ts';
import type { Photo } from '#shared/statistics/photo.ts';

import { useLocale } from '../lib/i18n.ts';
import { useCatalogueNames } from '../operations/catalogue-names.ts';
import { catalogueQuery } from '../operations/catalogue-queries.ts';
import { BarChart, DonutChart } from '../ui/charts/lazy-charts.tsx';
import type { Figure } from './behind.ts';

import classes from './OperationCharts.module.css';

interface OperationChartsProps {
  readonly photo: Photo;
  readonly onFigure: (figure: Figure) => void;
}

/** The same time as pictures: operations as bars, kinds as a ring. */
export function OperationCharts({ photo, onFigure }: OperationChartsProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useCatalogueNames();
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  const steps = new Map(catalogue.operations.map(({ id, colourStep }) => [id, colourStep]));
  const bars = photo.operations
    .filter(({ ms }) => ms > 0)
    .map((row) => ({
      id: row.operationId,
      label: names.operation(row),
      kind: row.kind,
      colourStep: steps.get(row.operationId) ?? 0,
      ms: row.ms,
    }));
  const [longest] = bars.toSorted((a, b) => b.ms - a.ms);
  const { value } = photo.nonResultShare;
  return (
    <div className={classes['root']}>
      <BarChart
        title={t('statistics.longest', {
          name: longest?.label ?? '',
          time: formatDuration(locale, longest?.ms ?? 0),
        })}
        bars={bars}
        onPick={(id) => onFigure({ kind: 'operation', operationId: operationIdSchema.parse(id) })}
      />
      <DonutChart
        title={t('statistics.workOfAll', {
          work: formatDuration(locale, photo.workingMs),
          all: formatDuration(locale, photo.ms),
        })}
        parts={KINDS.map((kind) => ({ kind, ms: photo.byKind[kind] }))}
        {...(value === null
          ? {}
          : { centre: { value: formatShare(locale, value), label: t('statistics.notSelling') } })}
        onPick={(of) => onFigure({ kind: 'of-kind', of })}
      />
    </div>
  );
}
