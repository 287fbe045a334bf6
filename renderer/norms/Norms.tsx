import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { headcountSheet } from '#shared/norms/headcount-sheet.ts';
import type { NormsView } from '#shared/norms/norms-view.ts';
import type { OperationId } from '#shared/operations/operation.ts';

import { useLocale } from '../lib/i18n.ts';
import { Section } from '../statistics/Section.tsx';
import type { ResultsFilter } from '../statistics/statistics-queries.ts';
import { useStudyKeys } from '../studies/use-study-keys.ts';
import { TableActions } from '../ui/charts/TableActions.tsx';
import { SheetTable } from '../ui/SheetTable.tsx';
import { ApproveDialog } from './ApproveDialog.tsx';
import { LoadSection } from './LoadSection.tsx';
import { NormDialog } from './NormDialog.tsx';
import { NormsHeader } from './NormsHeader.tsx';
import { NormsSection } from './NormsSection.tsx';
import { NormWarnings } from './NormWarnings.tsx';
import { PlanSection } from './PlanSection.tsx';
import { useNormChanges } from './use-norm-changes.ts';

interface NormsProps {
  readonly view: NormsView;
  readonly filter: ResultsFilter;
  readonly today: string;
}

/** The finding, what to beware of, the norms, the head-count step by step, and what it was planned with. */
export function Norms({ view, filter, today }: NormsProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const changes = useNormChanges(filter, view.plan);
  useStudyKeys(changes);
  const [approving, setApproving] = useState<readonly OperationId[] | null>(null);
  const [openId, setOpenId] = useState<OperationId | null>(null);
  const open = view.lines.find(({ operationId }) => operationId === openId);
  const proposable = view.lines.filter(({ proposed }) => proposed.value);
  const title = t('norms.headcount');
  const sheet = headcountSheet({ t, locale }, view);
  return (
    <>
      <NormsHeader
        view={view}
        onApproveAll={
          proposable.length > 0
            ? () => setApproving(proposable.map(({ operationId }) => operationId))
            : null
        }
      />
      <NormWarnings view={view} />
      <NormsSection view={view} onPlan={changes.plan} onOpen={setOpenId} />
      <Section
        title={title}
        note={t('norms.headcountNote')}
        actions={<TableActions title={title} table={sheet} />}
      >
        <SheetTable label={title} table={sheet} />
      </Section>
      <PlanSection view={view} onPlan={changes.plan} />
      <LoadSection people={view.people} />
      <ApproveDialog
        operationIds={approving}
        today={today}
        onApprove={changes.approve}
        onClose={() => setApproving(null)}
      />
      <NormDialog
        line={open}
        view={view}
        onPlan={changes.plan}
        onApprove={(id) => setApproving([id])}
        onWithdraw={changes.withdraw}
        onClose={() => setOpenId(null)}
      />
    </>
  );
}
