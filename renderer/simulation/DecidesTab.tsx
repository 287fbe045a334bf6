import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { freeNumbers } from '#shared/simulation/analysis/draw-assumptions.ts';
import { type Measure, usualMeasure } from '#shared/simulation/analysis/measure.ts';

import { MeasureChoice } from './MeasureChoice.tsx';
import { OneMoreFound } from './OneMoreFound.tsx';
import type { Questions } from './questions.ts';
import { QuestionSection } from './QuestionSection.tsx';
import { SureFound } from './SureFound.tsx';
import { TornadoChart } from './TornadoChart.tsx';

/** Bars that are run with chance, runs of each, and sets of assumptions. */
const VERIFIED = 6;
const RUNS = 40;
const SETS = 150;
const RUNS_OF_A_SET = 2;

/** On what the result hangs: assumptions one by one, all of them together, and people. */
export function DecidesTab({ questions }: { readonly questions: Questions }) {
  const { t } = useTranslation();
  const { scenario } = questions.now;
  const [chosen, setChosen] = useState<Measure | null>(null);
  const measure = chosen ?? usualMeasure(scenario);
  const isFree = freeNumbers(scenario).length > 0;
  const why = isFree ? undefined : t('simulation.question.nothingAssumed');
  const choice =
    usualMeasure(scenario) === 'ratio' ? (
      <MeasureChoice measure={measure} onMeasure={setChosen} />
    ) : null;
  return (
    <>
      <QuestionSection
        title={t('simulation.tornado.title')}
        note={t('simulation.tornado.note', { verified: VERIFIED })}
        questions={questions}
        kind="tornado"
        question={
          isFree ? { kind: 'tornado', measure, verified: VERIFIED, replications: RUNS } : null
        }
        why={why}
        fields={choice}
      >
        {(found, asked) => <TornadoChart found={found} scenario={asked} />}
      </QuestionSection>
      <QuestionSection
        title={t('simulation.sure.title')}
        note={t('simulation.sure.note', { sets: SETS, runs: RUNS_OF_A_SET })}
        questions={questions}
        kind="uncertainty"
        question={
          isFree ? { kind: 'uncertainty', measure, draws: SETS, replications: RUNS_OF_A_SET } : null
        }
        why={why}
        fields={choice}
      >
        {(found) => <SureFound found={found} />}
      </QuestionSection>
      <QuestionSection
        title={t('simulation.oneMore.title')}
        note={t('simulation.oneMore.note')}
        questions={questions}
        kind="one-more"
        question={{ kind: 'one-more', replications: RUNS }}
      >
        {(found) => <OneMoreFound found={found} />}
      </QuestionSection>
    </>
  );
}
