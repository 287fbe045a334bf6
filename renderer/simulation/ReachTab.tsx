import type { ScenarioEdit } from '#shared/simulation/edit/scenario-edit.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';

import { AllocationSection } from './AllocationSection.tsx';
import { BreakEvenSection } from './BreakEvenSection.tsx';
import type { Questions } from './questions.ts';
import { TargetSection } from './TargetSection.tsx';

interface ReachTabProps {
  readonly questions: Questions;
  readonly onReplace: (scenario: Scenario) => void;
  readonly onEdit: (edit: ScenarioEdit) => void;
}

/** What it takes: the best distribution of people, what a target needs, and how far one number must go. */
export function ReachTab({ questions, onReplace, onEdit }: ReachTabProps) {
  return (
    <>
      <AllocationSection questions={questions} onReplace={onReplace} />
      <TargetSection questions={questions} onReplace={onReplace} />
      <BreakEvenSection questions={questions} onEdit={onEdit} />
    </>
  );
}
