import { useTranslation } from 'react-i18next';

import type { NormPlanPatch } from '#shared/norms/norm-plan.ts';
import { normSheet } from '#shared/norms/norm-sheet.ts';
import { hoursWords } from '#shared/norms/norm-words.ts';
import type { NormsView } from '#shared/norms/norms-view.ts';
import type { OperationId } from '#shared/operations/operation.ts';

import { useLocale } from '../lib/i18n.ts';
import { useCatalogueNames } from '../operations/catalogue-names.ts';
import { Section } from '../statistics/Section.tsx';
import { TableActions } from '../ui/charts/TableActions.tsx';
import { StatTable } from '../ui/StatTable.tsx';
import { normColumns } from './norm-columns.tsx';

interface NormsSectionProps {
  readonly view: NormsView;
  readonly onPlan: (name: string, patch: NormPlanPatch) => void;
  readonly onOpen: (operationId: OperationId) => void;
}

/** Norm, volume and work of each operation. */
export function NormsSection({ view, onPlan, onOpen }: NormsSectionProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useCatalogueNames();
  const title = t('norms.table');
  const words = { t, locale };
  const labour = view.lines.reduce((sum, { labourHours }) => sum + (labourHours ?? 0), 0);
  return (
    <Section
      title={title}
      note={t('norms.tableNote')}
      actions={<TableActions title={title} table={normSheet(words, view.lines, names.operation)} />}
    >
      <StatTable
        label={title}
        columns={normColumns({
          ...words,
          nameOf: names.operation,
          isCleaned: view.lines.some(({ cleaning }) => cleaning.kind !== 'none'),
          onOpen: ({ operationId }) => onOpen(operationId),
          onVolume: ({ operationId, ...line }, volume) => {
            const { [operationId]: _old, ...others } = view.plan.volumes;
            onPlan(t('norms.volumeOf', { name: names.operation({ ...line }) }), {
              volumes: volume === null ? others : { ...others, [operationId]: volume },
            });
          },
        })}
        rows={view.lines}
        rowId={({ operationId }) => operationId}
        total={{ operation: t('statistics.total'), labour: hoursWords(words, labour) }}
      />
    </Section>
  );
}
