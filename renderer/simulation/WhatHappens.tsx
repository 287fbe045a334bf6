import { useState } from 'react';

import type { ScenarioEdit } from '#shared/simulation/edit/scenario-edit.ts';

import { BasisTab } from './BasisTab.tsx';
import { CompareTab } from './CompareTab.tsx';
import { HoursTab } from './HoursTab.tsx';
import { MoneyTab } from './MoneyTab.tsx';
import type { OutcomePartProps } from './OutcomeHeadline.tsx';
import { OutcomeTabs, type OutcomeView } from './OutcomeTabs.tsx';
import { QueuesTab } from './QueuesTab.tsx';
import { RevenueChart } from './RevenueChart.tsx';

interface WhatHappensProps extends OutcomePartProps {
  /** Whether the numbers that it rests on are looked at. */
  readonly isBasis: boolean;
  readonly onBasis: (isBasis: boolean) => void;
  readonly onEdit: (edit: ScenarioEdit) => void;
}

/** What a scenario makes of revenue, time, queues and money. */
export function WhatHappens({ isBasis, onBasis, onEdit, ...parts }: WhatHappensProps) {
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
      <ShownTab view={current} {...parts} onEdit={onEdit} />
    </>
  );
}

interface ShownTabProps extends OutcomePartProps {
  readonly view: OutcomeView;
  readonly onEdit: (edit: ScenarioEdit) => void;
}

/** The tab that was chosen; those of figures are empty until there are some. */
function ShownTab({ view, outcomes, onEdit, ...parts }: ShownTabProps) {
  if (view === 'basis') return <BasisTab scenario={parts.scenario} onEdit={onEdit} />;
  if (view === 'compare') return <CompareTab scenario={parts.scenario} />;
  if (!outcomes) return null;
  const Tab = { hours: HoursTab, queues: QueuesTab, money: MoneyTab }[view];
  return <Tab {...parts} outcomes={outcomes} />;
}
