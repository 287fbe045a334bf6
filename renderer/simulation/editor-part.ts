import type { ScenarioEdit } from '#shared/simulation/edit/scenario-edit.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';

/** What the parts of the editor need: the scenario, the place of the split that is edited, and how it is. */
export interface EditorPartProps {
  readonly scenario: Scenario;
  readonly phase: number;
  readonly onEdit: (edit: ScenarioEdit) => void;
}
