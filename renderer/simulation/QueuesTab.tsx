import { useTranslation } from 'react-i18next';

import { busySheet, lostSheet, waitSheet } from '#shared/simulation/words/queue-sheets.ts';
import { standardSheet } from '#shared/simulation/words/standard-sheet.ts';

import { useLocale } from '../lib/i18n.ts';
import type { OutcomePartProps } from './OutcomeHeadline.tsx';
import { useScenarioNames } from './role-names.ts';
import { SheetSection } from './SheetSection.tsx';
import type { Outcomes } from './simulation-queries.ts';

interface QueuesTabProps extends OutcomePartProps {
  readonly outcomes: Outcomes;
}

/** How busy the roles are, how long work waits, and what is lost by it. */
export function QueuesTab({ scenario, outcomes, comparison }: QueuesTabProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useScenarioNames();
  const words = { t, locale, names };
  const isRun = comparison !== null;
  return (
    <>
      <SheetSection
        title={t('simulation.queues.title')}
        table={busySheet(words, scenario, outcomes.toBe, isRun)}
      />
      <SheetSection
        title={t('simulation.queues.waits')}
        table={waitSheet(words, scenario, outcomes.toBe, isRun)}
      />
      {outcomes.toBe.standards.length > 0 ? (
        <SheetSection
          title={t('simulation.model.kept.title')}
          note={t('simulation.model.kept.note')}
          table={standardSheet(words, outcomes.toBe, isRun)}
        />
      ) : null}
      <SheetSection title={t('simulation.queues.lost')} table={lostSheet(words, outcomes, isRun)} />
    </>
  );
}
