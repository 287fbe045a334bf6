import { useElementSize } from '@mantine/hooks';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { formatDuration, formatNumber, formatShare } from '#shared/lib/format.ts';
import type { Words } from '#shared/lib/texts.ts';
import { operationsSheet } from '#shared/statistics/operations-sheet.ts';
import type { OperationPhoto, Photo } from '#shared/statistics/photo.ts';

import { useLocale } from '../lib/i18n.ts';
import { useCatalogueNames } from '../operations/catalogue-names.ts';
import { catalogueQuery } from '../operations/catalogue-queries.ts';
import { TableActions } from '../ui/charts/TableActions.tsx';
import { StatTable } from '../ui/StatTable.tsx';
import type { Figure } from './behind.ts';
import { operationColumns } from './operation-columns.tsx';
import { Section } from './Section.tsx';
import { type ResultsFilter, shapesQuery } from './statistics-queries.ts';

interface OperationsSectionProps {
  readonly photo: Photo;
  readonly filter: ResultsFilter;
  readonly figure: Figure | null;
  readonly onFigure: (figure: Figure) => void;
}

/** From here on there is room for the words of the kinds, and for intervals beside averages. */
const WIDE = { kinds: 1280, intervals: 1080, shapes: 1160 };

/** How much time each operation took, and how long one performance of it takes. */
export function OperationsSection({ photo, filter, figure, onFigure }: OperationsSectionProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useCatalogueNames();
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  const { data: shapes = [] } = useQuery(shapesQuery(filter));
  const { ref, width } = useElementSize();
  const byId = new Map(catalogue.operations.map((operation) => [operation.id, operation]));
  const rows = photo.operations.filter(({ ms, observations }) => ms > 0 || observations > 0);
  const title = t('statistics.operations');
  const columns = operationColumns({
    isPaceRated: photo.operations.some(({ normal }) => normal !== null),
    t,
    locale,
    // Until it is measured, and where nothing can be measured, there is room.
    room: {
      kinds: width === 0 || width >= WIDE.kinds,
      intervals: width === 0 || width >= WIDE.intervals,
      shapes: width === 0 || width >= WIDE.shapes,
    },
    shapes: new Map(shapes.map((shape) => [shape.operationId, shape])),
    nameOf: names.operation,
    unitOf: (row) => names.unit(byId.get(row.operationId) ?? { unit: null, code: row.code }),
    colourStepOf: (row) => byId.get(row.operationId)?.colourStep ?? 0,
    mostMs: Math.max(0, ...rows.map(({ ms }) => ms)),
  });
  return (
    <Section
      title={title}
      note={t('statistics.operationsNote')}
      actions={
        <TableActions
          title={title}
          table={operationsSheet({ t, locale }, photo, names.operation)}
        />
      }
    >
      <div ref={ref}>
        <StatTable
          label={title}
          columns={columns}
          rows={rows}
          rowId={({ operationId }) => operationId}
          initialSort={{ columnId: 'time', isDescending: true }}
          selectedId={figure?.kind === 'operation' ? figure.operationId : null}
          onPick={({ operationId }) => onFigure({ kind: 'operation', operationId })}
          total={totalOf({ t, locale }, photo, rows)}
        />
      </div>
    </Section>
  );
}

/** The line of sums. */
function totalOf(
  { t, locale }: Words,
  photo: Photo,
  rows: readonly OperationPhoto[],
): Readonly<Record<string, string | null>> {
  const sum = (of: (row: OperationPhoto) => number): string =>
    formatNumber(
      locale,
      rows.reduce((total, row) => total + of(row), 0),
    );
  return {
    operation: t('statistics.total'),
    time: formatDuration(locale, photo.ms),
    share: photo.workingMs > 0 ? formatShare(locale, 1) : null,
    n: sum(({ observations }) => observations),
    units: sum(({ units }) => units),
    interruptions: sum(({ interruptions }) => interruptions),
  };
}
