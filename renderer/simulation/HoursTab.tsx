import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { freedSheet, operationSheet, personSheet } from '#shared/simulation/words/hours-sheets.ts';
import { arithmeticOf, ledgerSheet, naiveWords } from '#shared/simulation/words/ledger-sheet.ts';

import { useLocale } from '../lib/i18n.ts';
import type { OutcomePartProps } from './OutcomeHeadline.tsx';
import { useScenarioNames } from './role-names.ts';
import { SheetSection } from './SheetSection.tsx';
import type { Outcomes } from './simulation-queries.ts';

interface HoursTabProps extends OutcomePartProps {
  readonly outcomes: Outcomes;
}

/** Whose time is freed, and where the hours go. */
export function HoursTab({ scenario, outcomes, comparison }: HoursTabProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useScenarioNames();
  const words = { t, locale, names };
  const isRun = comparison !== null;
  const arithmetic = arithmeticOf(scenario);
  return (
    <>
      {arithmetic ? (
        <>
          <SheetSection
            title={t('simulation.ledger.title')}
            note={t('simulation.ledger.note')}
            table={ledgerSheet(words, arithmetic, outcomes.asIs.ranges.deals.mean)}
          />
          <Text size="sm">{naiveWords(words, arithmetic)}</Text>
        </>
      ) : null}
      <SheetSection
        title={t('simulation.hours.freed')}
        note={t('simulation.hours.freedNote')}
        table={freedSheet(words, scenario, outcomes.toBe, isRun)}
      />
      <SheetSection
        title={t('simulation.hours.byOperation')}
        table={operationSheet(words, scenario, outcomes.toBe, isRun)}
      />
      <SheetSection
        title={t('simulation.hours.byPerson')}
        table={personSheet(words, scenario, outcomes.toBe, isRun)}
      />
    </>
  );
}
