import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import type { ScenarioId } from '#shared/simulation/saved-scenario.ts';

import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorPanel } from '../ui/ErrorPanel.tsx';
import { Loading } from '../ui/Loading.tsx';
import { RolesEditor } from './RolesEditor.tsx';
import { editingQuery } from './simulation-queries.ts';

interface RolesScreenProps {
  /** The kept scenario that is open; null: one made from the study. */
  readonly scenarioId: ScenarioId | null;
  readonly onScenario: (id: ScenarioId | null) => void;
  readonly onBegin: () => void;
  readonly onOpenDemo?: () => void;
}

/** The split of roles: who does what, and what that makes of time and revenue. */
export function RolesScreen({ scenarioId, onScenario, onBegin, onOpenDemo }: RolesScreenProps) {
  const { t } = useTranslation();
  const query = useQuery(editingQuery(scenarioId, t('simulation.draftName')));
  if (query.error) return <ErrorPanel error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data === undefined) return <Loading rows={12} />;
  if (query.data === null) {
    return (
      <EmptyState
        isScreen
        sentence={t('simulation.empty')}
        action={{ label: t('simulation.begin'), onClick: onBegin }}
        {...(onOpenDemo ? { link: { label: t('simulation.openDemo'), onClick: onOpenDemo } } : {})}
      />
    );
  }
  return <RolesEditor editing={query.data} scenarioId={scenarioId} onScenario={onScenario} />;
}
