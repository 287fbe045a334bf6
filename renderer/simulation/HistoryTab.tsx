import { useTranslation } from 'react-i18next';

import { freeNumbers } from '#shared/simulation/analysis/draw-assumptions.ts';
import { factsOf, NO_HISTORY } from '#shared/simulation/edit/history-facts.ts';
import type { ScenarioEdit } from '#shared/simulation/edit/scenario-edit.ts';

import { Section } from '../statistics/Section.tsx';
import { CalibrationFound } from './CalibrationFound.tsx';
import { HistoryFacts } from './HistoryFacts.tsx';
import type { Questions } from './questions.ts';
import { QuestionSection } from './QuestionSection.tsx';

interface HistoryTabProps {
  readonly questions: Questions;
  readonly onEdit: (edit: ScenarioEdit) => void;
}

const DRAWS = 2000;
const RUNS_OF_A_SET = 3;

/** What is known of the department, and which sets of assumptions reproduce it. */
export function HistoryTab({ questions, onEdit }: HistoryTabProps) {
  const { t } = useTranslation();
  const { scenario } = questions.now;
  const history = scenario.history ?? NO_HISTORY;
  const isKnown = factsOf(history).length > 0;
  const isFree = freeNumbers(scenario).length > 0;
  return (
    <>
      <Section title={t('simulation.history.title')} note={t('simulation.history.note')}>
        <HistoryFacts
          scenario={scenario}
          history={history}
          onHistory={(next) => onEdit({ kind: 'history', history: next })}
        />
      </Section>
      <QuestionSection
        title={t('simulation.calibration.title')}
        note={t('simulation.calibration.note', { draws: DRAWS })}
        questions={questions}
        kind="calibration"
        question={
          isKnown && isFree
            ? { kind: 'calibration', history, draws: DRAWS, replications: RUNS_OF_A_SET }
            : null
        }
        why={t(
          isFree ? 'simulation.calibration.nothingKnown' : 'simulation.question.nothingAssumed',
        )}
      >
        {(found, asked) => <CalibrationFound found={found} scenario={asked} />}
      </QuestionSection>
    </>
  );
}
