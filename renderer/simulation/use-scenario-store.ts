import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { servicesChanged } from '#shared/simulation/cases/services-scenarios.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import type { ScenarioId } from '#shared/simulation/saved-scenario.ts';

import { api } from '../lib/api.ts';
import { useErrorText } from '../lib/error-text.ts';
import { showUndoToast } from '../ui/undo-toast.tsx';
import { type Editing, editingQuery, scenariosQuery, unedited } from './simulation-queries.ts';
import type { EditCommands } from './use-editing.ts';

/** The case as it is usually told: two hires, and leads that go on as they came at last. */
const EXAMPLE = { months: 36, leadsAfter: 600 } as const;
const EXAMPLE_STAFF = { seniors: 3, juniors: 3, coordinators: 1, accountManagers: 1 } as const;

interface StoreOptions {
  readonly editing: Editing;
  readonly scenarioId: ScenarioId | null;
  readonly commands: EditCommands;
  readonly onScenario: (id: ScenarioId | null) => void;
}

/** Keeping scenarios. */
interface ScenarioStore {
  /** Keeps what is open, in the place of what was kept of it. */
  readonly save: () => void;
  /** Keeps what is open as another scenario, and opens that. */
  readonly saveAs: (name: string) => void;
  readonly remove: () => void;
  /** Takes the scenario anew from all that was recorded, as an edit that can be undone. */
  readonly renew: () => void;
  /** Takes the example of the services company in the place of what is open, as an edit that can be undone. */
  readonly openExample: () => void;
}

/** Keeps, removes and renews the scenario that is open. */
export function useScenarioStore(options: StoreOptions): ScenarioStore {
  const { editing, scenarioId, commands, onScenario } = options;
  const { t } = useTranslation();
  const errorText = useErrorText();
  const queryClient = useQueryClient();
  const { scenario } = editing.now;
  const { mutate } = useMutation({
    mutationFn: (work: () => Promise<unknown>) => work(),
    onError: (error) => notifications.show({ color: 'red', message: errorText(error) }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: scenariosQuery.queryKey }),
  });
  const keep = async (id: ScenarioId | null, kept: Scenario): Promise<void> => {
    const saved = await api.simulation.save({ id, scenario: kept });
    notifications.show({ message: t('simulation.bar.saved', { name: saved.name }) });
    if (saved.id === scenarioId) {
      commands.markSaved();
      return;
    }
    const { queryKey } = editingQuery(saved.id, '');
    queryClient.setQueryData(queryKey, unedited(kept, true));
    onScenario(saved.id);
  };
  return {
    save: () => mutate(() => keep(scenarioId, scenario)),
    saveAs: (name) => mutate(() => keep(null, { ...scenario, name })),
    remove: () => {
      if (!scenarioId) return;
      mutate(async () => {
        const removed = await api.simulation.remove({ id: scenarioId });
        queryClient.removeQueries({ queryKey: editingQuery(scenarioId, '').queryKey });
        onScenario(null);
        showUndoToast({
          message: t('simulation.bar.removed', { name: removed.name }),
          onUndo: () =>
            mutate(async () => {
              await api.simulation.save({ id: scenarioId, scenario: removed });
              onScenario(scenarioId);
            }),
        });
      });
    },
    renew: () =>
      mutate(async () => {
        const draft = await api.simulation.draft({ name: scenario.name });
        if (!draft) return;
        commands.replace(draft);
        showUndoToast({ message: t('simulation.bar.renew'), onUndo: commands.undo });
      }),
    openExample: () => {
      const example = servicesChanged(EXAMPLE, EXAMPLE_STAFF, 'base');
      commands.replace({ ...example, name: t('simulation.example.name') });
      showUndoToast({ message: t('simulation.example.opened'), onUndo: commands.undo });
    },
  };
}
