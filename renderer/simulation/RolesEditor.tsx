import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Relief } from '#shared/simulation/analysis/one-more.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import { engineDifference } from '#shared/simulation/outcome/engine-difference.ts';
import type { ScenarioOutcome } from '#shared/simulation/outcome/scenario-outcome.ts';
import type { ScenarioId } from '#shared/simulation/saved-scenario.ts';
import type { ResultSource } from '#shared/simulation/words/result-page.ts';
import { termsLines } from '#shared/simulation/words/run-terms.ts';

import { useLocale } from '../lib/i18n.ts';
import { useStudyKeys } from '../studies/use-study-keys.ts';
import { ErrorPanel } from '../ui/ErrorPanel.tsx';
import { ChangeSection } from './ChangeSection.tsx';
import type { EditorPartProps } from './editor-part.ts';
import { OutcomeHeadline } from './OutcomeHeadline.tsx';
import { useQuestions } from './questions.ts';
import { RoleMatrix } from './RoleMatrix.tsx';
import { RulesSection } from './RulesSection.tsx';
import { RunLine } from './RunLine.tsx';
import { ScenarioBar } from './ScenarioBar.tsx';
import { type Editing, type Outcomes, quickQuery } from './simulation-queries.ts';
import { TeamSection } from './TeamSection.tsx';
import { TermsContext } from './terms-context.ts';
import { useEditing } from './use-editing.ts';
import { useRelief } from './use-relief.ts';
import { type ScenarioRunState, useScenarioRun } from './use-scenario-run.ts';
import { WarningList } from './WarningList.tsx';
import { WhatHappens } from './WhatHappens.tsx';

import classes from './RolesEditor.module.css';

interface RolesEditorProps {
  readonly editing: Editing;
  readonly scenarioId: ScenarioId | null;
  readonly onScenario: (id: ScenarioId | null) => void;
}

/** Left who does what, right what happens: each edit shows its mean values at once. */
export function RolesEditor({ editing, scenarioId, onScenario }: RolesEditorProps) {
  const commands = useEditing(scenarioId);
  useStudyKeys(commands);
  const { scenario } = editing.now;
  const last = scenario.phases.length - 1;
  const [chosen, setPhase] = useState<ShownPhase>('toBe');
  const [isBasis, setBasis] = useState(false);
  const phase = chosen === 'asIs' ? 0 : last;
  const quick = useQuery(quickQuery(editing.now));
  const run = useScenarioRun(editing.now);
  const questions = useQuestions(editing.now);
  const relief = useRelief(editing.now);
  // What chance makes of it, as soon as it is known; until then mean values.
  const shown = run.outcomes ?? quick.data ?? null;
  const outcome = shown?.toBe ?? null;
  const parts = { scenario, phase, onEdit: commands.edit };
  const finding = { scenario, outcomes: shown, comparison: run.comparison };
  const result = resultOf(scenario, run, relief);
  const terms = useTerms(scenario, outcome, run);
  return (
    <TermsContext value={terms}>
      <div className={classes['root']}>
        <ScenarioBar
          editing={editing}
          result={result}
          scenarioId={scenarioId}
          commands={commands}
          onScenario={onScenario}
          onNumbers={() => setBasis(true)}
        />
        <div>
          <OutcomeHeadline {...finding} relief={relief} />
          <RunLine run={run} difference={differenceOf(quick.data, run)} />
        </div>
        <div className={classes['halves']}>
          <div className={classes['half']}>
            {last > 0 ? <PhaseChoice phase={chosen} onPhase={setPhase} /> : null}
            <WhoDoesWhat {...parts} outcome={outcome} />
          </div>
          <div className={classes['half']}>
            {quick.error ? (
              <ErrorPanel error={quick.error} onRetry={() => void quick.refetch()} />
            ) : null}
            <WhatHappens
              {...finding}
              isBasis={isBasis}
              onBasis={setBasis}
              onEdit={commands.edit}
              onReplace={commands.replace}
              questions={questions}
            />
          </div>
        </div>
      </div>
    </TermsContext>
  );
}

/** By how many percent expected numbers differ from the mean of the runs; null: one of both is not known. */
function differenceOf(quick: Outcomes | undefined, { outcomes }: ScenarioRunState): number | null {
  return quick && outcomes ? engineDifference(quick.toBe, outcomes.toBe).difference : null;
}

/** What chance made of the scenario; null: nothing yet. */
function resultOf(
  scenario: Scenario,
  { outcomes, comparison, replications, seed }: ScenarioRunState,
  relief: Relief | null,
): ResultSource | null {
  if (!outcomes) return null;
  const changed = scenario.phases.length > 1 ? comparison : null;
  const run = { replications, seed };
  return { scenario, outcomes, comparison: changed, others: null, relief, run };
}

/** What the tables of the screen are true of, as lines. */
function useTerms(
  scenario: Scenario,
  outcome: ScenarioOutcome | null,
  { outcomes, replications, seed }: ScenarioRunState,
): readonly string[] {
  const { t } = useTranslation();
  const locale = useLocale();
  if (!outcome) return [];
  const run = outcomes ? { replications, seed } : null;
  return termsLines({ t, locale }, { scenario, outcome, run });
}

interface WhoDoesWhatProps extends EditorPartProps {
  readonly outcome: ScenarioOutcome | null;
}

/** What can be edited: operations, people, rules, and what the change brings with it. */
function WhoDoesWhat({ outcome, ...parts }: WhoDoesWhatProps) {
  const { t } = useTranslation();
  const { scenario, phase, onEdit } = parts;
  return (
    <>
      <div>
        <RoleMatrix {...parts} outcome={outcome} />
        <p className={classes['hint']}>{t('simulation.matrix.hint')}</p>
      </div>
      <WarningList scenario={scenario} phase={phase} outcome={outcome} />
      <TeamSection {...parts} />
      <RulesSection {...parts} />
      {phase > 0 ? <ChangeSection scenario={scenario} onEdit={onEdit} /> : null}
    </>
  );
}

type ShownPhase = 'asIs' | 'toBe';

interface PhaseChoiceProps {
  readonly phase: ShownPhase;
  readonly onPhase: (phase: ShownPhase) => void;
}

/** Which split is looked at and edited. */
function PhaseChoice({ phase, onPhase }: PhaseChoiceProps) {
  const { t } = useTranslation();
  return (
    <SegmentedControl
      size="xs"
      className={classes['choice'] ?? ''}
      aria-label={t('simulation.phase.label')}
      value={phase}
      onChange={(value) => onPhase(value === 'asIs' ? 'asIs' : 'toBe')}
      data={[
        { value: 'asIs', label: t('simulation.phase.asIs') },
        { value: 'toBe', label: t('simulation.phase.toBe') },
      ]}
    />
  );
}
