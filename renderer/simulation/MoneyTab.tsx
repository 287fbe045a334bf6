import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { formatShare } from '#shared/lib/format.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import { differenceText } from '#shared/simulation/words/estimate-text.ts';
import { gainOf, moneySheet, swingOf } from '#shared/simulation/words/money-sheet.ts';
import { paybackWords } from '#shared/simulation/words/payback-words.ts';

import { useLocale } from '../lib/i18n.ts';
import type { OutcomePartProps } from './OutcomeHeadline.tsx';
import { SheetSection } from './SheetSection.tsx';
import type { Outcomes } from './simulation-queries.ts';
import { plainNumber, sourceWords, type Words } from './source-words.ts';

interface MoneyTabProps extends OutcomePartProps {
  readonly outcomes: Outcomes;
}

/** Deals, revenue, conversion and cost, late in the run, without the change and with it. */
export function MoneyTab({ scenario, outcomes, comparison }: MoneyTabProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const swing = swingOf(outcomes.toBe);
  return (
    <>
      <SheetSection
        title={t('simulation.money.title')}
        note={t('simulation.money.note')}
        table={moneySheet({ t, locale }, outcomes, comparison !== null)}
      />
      {comparison ? (
        <Text size="sm">
          {t('simulation.money.difference', { difference: differenceText(locale, comparison) })}{' '}
          {t('simulation.money.gain', {
            gain: differenceText(locale, gainOf(comparison, scenario, outcomes)),
          })}{' '}
          {comparison.payback ? paybackWords({ t, locale }, comparison.payback) : null}{' '}
          {comparison.payback ? oneOffWords({ t, locale }, scenario) : null}
        </Text>
      ) : null}
      {comparison && swing !== null ? (
        <Text size="sm">
          {t('simulation.money.single', { share: `±\u00A0${formatShare(locale, swing)}` })}
        </Text>
      ) : null}
    </>
  );
}

/** What the change costs once, before it pays for itself. */
function oneOffWords({ t, locale }: Words, { oneOff, sources }: Scenario): string {
  if (oneOff === 0) return t('simulation.model.change.noCost');
  return t('simulation.model.change.cost', {
    cost: plainNumber(locale, oneOff),
    source: sourceWords({ t, locale }, sources['oneOff'] ?? null),
  });
}
