import { useLocalStorage } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';

import type { Person, PersonId } from '#shared/recording/person.ts';

import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useRecorder } from '../use-recorder.ts';
import { ObserveCard } from './ObserveCard.tsx';
import { type Observing, ObserveSetup } from './ObserveSetup.tsx';

import classes from './ObserveScreen.module.css';

interface ObserveScreenProps {
  readonly people: readonly Person[];
  /** The person of this computer, who observes unless somebody else is chosen. */
  readonly recordedId: PersonId;
  /** Whether the study multiplies times by their rating. */
  readonly isPaceRated: boolean;
  readonly onAddPerson: () => void;
}

/** One person times another. */
export function ObserveScreen(props: ObserveScreenProps) {
  const { people, recordedId, isPaceRated, onAddPerson } = props;
  const { t } = useTranslation();
  const [kept, keep] = useLocalStorage<Observing>({
    key: 'observing',
    defaultValue: { personId: null, observerId: recordedId, mode: 'continuous' },
    getInitialValueInEffect: false,
  });
  const observer = people.find(({ id }) => id === kept.observerId) ?? people[0];
  const person = people.find(({ id }) => id === kept.personId && id !== observer?.id);
  if (!observer || people.length < 2) {
    return (
      <EmptyState
        isScreen
        sentence={t('observing.nobody')}
        action={{ label: t('observing.addPerson'), onClick: onAddPerson }}
      />
    );
  }
  const observing = { ...kept, observerId: observer.id, personId: person?.id ?? null };
  return (
    <div className={classes['root']}>
      {person ? (
        <Heading person={person} observer={observer} people={people} />
      ) : (
        <PageHeader title={t('observing.screen')} />
      )}
      <ObserveSetup
        people={people}
        observing={observing}
        onChange={(change) => keep({ ...observing, ...change })}
      />
      {person ? (
        <ObserveCard
          key={person.id}
          person={person}
          observer={observer}
          mode={observing.mode}
          isPaceRated={isPaceRated}
        />
      ) : null}
    </div>
  );
}

interface HeadingProps {
  readonly person: Person;
  readonly observer: Person;
  readonly people: readonly Person[];
}

/** Whether the observation goes on, or who is in its way. */
function Heading({ person: { id, name }, observer, people }: HeadingProps) {
  const { t } = useTranslation();
  const { observedBy, isTimedBySelf } = useRecorder(id);
  if (isTimedBySelf) return <PageHeader title={t('observing.timedBySelf', { name })} />;
  if (observedBy === null) return <PageHeader title={t('observing.screen')} />;
  if (observedBy === observer.id) {
    return <PageHeader title={t('observing.runningTitle', { name })} />;
  }
  const other = people.find((each) => each.id === observedBy)?.name ?? '';
  return <PageHeader title={t('observing.byOther', { name, observer: other })} />;
}
