import { useState } from 'react';

import { assertNever } from '#shared/lib/assert.ts';
import type { ScenarioEdit } from '#shared/simulation/edit/scenario-edit.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';

import { BasisTab } from './BasisTab.tsx';
import { CompareTab } from './CompareTab.tsx';
import { DecidesTab } from './DecidesTab.tsx';
import { HistoryTab } from './HistoryTab.tsx';
import { HoursTab } from './HoursTab.tsx';
import { MoneyTab } from './MoneyTab.tsx';
import type { OutcomePartProps } from './OutcomeHeadline.tsx';
import { OutcomeTabs, type OutcomeView } from './OutcomeTabs.tsx';
import type { Questions } from './questions.ts';
import { QueuesTab } from './QueuesTab.tsx';
import { ReachTab } from './ReachTab.tsx';
import { RevenueChart } from './RevenueChart.tsx';

interface WhatHappensProps extends OutcomePartProps {
  /** Whether the numbers that it rests on are looked at. */
  readonly isBasis: boolean;
  readonly onBasis: (isBasis: boolean) => void;
  readonly onEdit: (edit: ScenarioEdit) => void;
  readonly onReplace: (scenario: Scenario) => void;
  readonly questions: Questions;
}

/** What a scenario makes of revenue, time, queues and money. */
export function WhatHappens({ isBasis, onBasis, ...parts }: WhatHappensProps) {
  const [view, setView] = useState<OutcomeView>('hours');
  const { outcomes } = parts;
  const current = isBasis ? 'basis' : view;
  return (
    <>
      {outcomes ? <RevenueChart {...parts} outcomes={outcomes} /> : null}
      <OutcomeTabs
        view={current}
        onView={(next) => {
          onBasis(next === 'basis');
          if (next !== 'basis') setView(next);
        }}
      />
      <ShownTab view={current} {...parts} />
    </>
  );
}

interface ShownTabProps extends Omit<WhatHappensProps, 'isBasis' | 'onBasis'> {
  readonly view: OutcomeView;
}

/** The tab that was chosen; those of figures are empty until there are some. */
function ShownTab(props: ShownTabProps) {
  const { view, outcomes, onEdit, onReplace, questions, ...parts } = props;
  switch (view) {
    case 'basis':
      return <BasisTab scenario={parts.scenario} onEdit={onEdit} />;
    case 'compare':
      return <CompareTab scenario={parts.scenario} />;
    case 'decides':
      return <DecidesTab questions={questions} />;
    case 'reach':
      return <ReachTab questions={questions} onReplace={onReplace} onEdit={onEdit} />;
    case 'history':
      return <HistoryTab questions={questions} onEdit={onEdit} />;
    case 'hours':
    case 'queues':
    case 'money': {
      if (!outcomes) return null;
      const Tab = { hours: HoursTab, queues: QueuesTab, money: MoneyTab }[view];
      return <Tab {...parts} outcomes={outcomes} />;
    }
    default:
      return assertNever(view);
  }
}
