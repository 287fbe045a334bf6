import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { formatNumber, formatShare } from '#shared/lib/format.ts';
import type { ObservationId } from '#shared/recording/observation.ts';
import type { Person, PersonId } from '#shared/recording/person.ts';
import { intervalOf, shareMeaning } from '#shared/statistics/estimate-words.ts';
import type { SamplingResults } from '#shared/statistics/sampling/sampling-results.ts';
import { endingWords, samplingFinding } from '#shared/statistics/sampling/sampling-words.ts';
import type { SamplingPlan } from '#shared/studies/sampling-plan.ts';

import { useLocale } from '../../lib/i18n.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { ShareText } from '../../ui/ShareText.tsx';
import { Section } from '../Section.tsx';
import { ChartSection } from './ChartSection.tsx';
import { CheckSection } from './CheckSection.tsx';
import { SharesSection } from './SharesSection.tsx';

import classes from '../ResultsHeader.module.css';

interface SamplingProps {
  readonly results: SamplingResults;
  readonly plan: SamplingPlan;
  readonly people: readonly Person[];
  readonly onPlan: () => void;
  readonly onRound: () => void;
  readonly onOpenDay: (day: string, personId: PersonId, observationId?: ObservationId) => void;
}

/** What work sampling found, from the finding down to the single answers. */
export function Sampling(props: SamplingProps) {
  const { results, people, onOpenDay } = props;
  return (
    <>
      <Head {...props} />
      <EndingsSection results={results} />
      {results.moments > 0 ? (
        <>
          <SharesSection of="operations" results={results} />
          <SharesSection of="kinds" results={results} />
          <ChartSection results={results} />
        </>
      ) : null}
      <CheckSection results={results} people={people} onOpenDay={onOpenDay} />
    </>
  );
}

function Head({ results, plan, onPlan, onRound }: SamplingProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { share } = results.nonResult;
  const interval = intervalOf(share);
  const number = (value: number): string => formatNumber(locale, value);
  const facts = [
    t('sampling.facts.moments', { count: results.moments, n: number(results.moments) }),
    results.rounds > 0
      ? t('sampling.facts.rounds', { count: results.rounds, n: number(results.roundMoments) })
      : '',
    t('statistics.people', { count: results.people }),
    t('statistics.personDays', { count: results.personDays }),
    plan.personIds.length > 0
      ? t('sampling.isOn', { count: plan.personIds.length })
      : t('sampling.isOff'),
  ];
  return (
    <div>
      <PageHeader
        title={samplingFinding({ t, locale }, results)}
        actions={
          <>
            <Button variant="default" size="xs" onClick={onPlan}>
              {t('sampling.planButton')}
            </Button>
            <Button variant="default" size="xs" onClick={onRound}>
              {t('sampling.round')}
            </Button>
          </>
        }
      />
      <p className={classes['facts']}>
        {share.value === null ? null : (
          <strong className={classes['range']}>
            <ShareText
              share={share.value}
              {...(interval ? { interval } : {})}
              meaning={shareMeaning({ t, locale }, share)}
            />
          </strong>
        )}
        {facts.filter(Boolean).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
    </div>
  );
}

/** Answered, missed and not asked, with the reasons. */
function EndingsSection({ results }: Pick<SamplingProps, 'results'>) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { prompts, missed } = results;
  const shown = prompts + missed;
  return (
    <Section
      title={t('sampling.endings')}
      note={
        shown > 0
          ? t('sampling.endingsMissed', { share: formatShare(locale, prompts / shown) })
          : undefined
      }
    >
      {endingWords({ t, locale }, results)}
    </Section>
  );
}
