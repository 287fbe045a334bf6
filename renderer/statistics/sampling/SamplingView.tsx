import { useQuery } from '@tanstack/react-query';
import { type ComponentProps, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { ObservationId } from '#shared/recording/observation.ts';
import type { PersonId } from '#shared/recording/person.ts';
import type { SamplingPlan } from '#shared/studies/sampling-plan.ts';

import { peopleQuery } from '../../recording/recording-queries.ts';
import { studyQuery } from '../../studies/study-queries.ts';
import { useStudyChanges } from '../../studies/use-study-changes.ts';
import { useStudyKeys } from '../../studies/use-study-keys.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { Loading } from '../../ui/Loading.tsx';
import type { ResultsFilter } from '../statistics-queries.ts';
import { PlanDialog } from './PlanDialog.tsx';
import { RoundDialog } from './RoundDialog.tsx';
import { samplingQuery } from './sampling-queries.ts';
import { Sampling } from './Sampling.tsx';

interface SamplingViewProps {
  readonly filter: ResultsFilter;
  readonly refetchInterval: number | false;
  readonly onOpenDay: (day: string, personId: PersonId, observationId?: ObservationId) => void;
}

/** Work sampling: what was asked and found, the plan of the questions, and rounds of an observer. */
export function SamplingView({ filter, refetchInterval, onOpenDay }: SamplingViewProps) {
  const results = useQuery({ ...samplingQuery(filter), refetchInterval });
  const study = useQuery(studyQuery);
  const people = useQuery(peopleQuery);
  const error = results.error ?? study.error ?? people.error;
  const retry = (): void => {
    for (const query of [results, study, people]) void query.refetch();
  };
  if (error) return <ErrorPanel error={error} onRetry={retry} />;
  if (!results.data || !study.data || !people.data) return <Loading rows={12} />;
  return (
    <Loaded
      results={results.data}
      plan={study.data.sampling}
      people={people.data}
      onOpenDay={onOpenDay}
    />
  );
}

type LoadedProps = Omit<ComponentProps<typeof Sampling>, 'onPlan' | 'onRound'>;

function Loaded(props: LoadedProps) {
  const { t } = useTranslation();
  const { plan, people, results } = props;
  const [dialog, setDialog] = useState<'plan' | 'round' | null>(null);
  const changes = useStudyChanges();
  useStudyKeys(changes);
  const active = people.filter(({ isArchived }) => !isArchived);
  const save = (sampling: Partial<SamplingPlan>): void =>
    changes.change(t('sampling.planName'), { sampling: copied(sampling) });
  const begin = (): void => save({ personIds: active.map(({ id }) => id) });
  const close = (): void => setDialog(null);
  const isEmpty =
    results.moments + results.missed + results.notAsked.length + plan.personIds.length === 0;
  return (
    <>
      {isEmpty ? (
        <EmptyState
          isScreen
          sentence={t('sampling.empty')}
          action={{ label: t('sampling.begin'), onClick: begin }}
          link={{ label: t('sampling.round'), onClick: () => setDialog('round') }}
        />
      ) : (
        <Sampling {...props} onPlan={() => setDialog('plan')} onRound={() => setDialog('round')} />
      )}
      {dialog === 'plan' ? (
        <PlanDialog plan={plan} people={active} onSave={save} onClose={close} />
      ) : null}
      {dialog === 'round' ? <RoundDialog plan={plan} people={active} onClose={close} /> : null}
    </>
  );
}

/** The wire takes lists that can be written. */
function copied({ personIds, weekdays, ...plan }: Partial<SamplingPlan>) {
  return {
    ...plan,
    ...(personIds ? { personIds: [...personIds] } : {}),
    ...(weekdays ? { weekdays: [...weekdays] } : {}),
  };
}
