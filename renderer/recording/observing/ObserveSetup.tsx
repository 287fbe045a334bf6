import { SegmentedControl, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { Person, PersonId } from '#shared/recording/person.ts';

import { TIMING_MODES, type TimingMode } from './timing-mode.ts';

import classes from './ObserveScreen.module.css';

/** Who observes whom, and how. */
export interface Observing {
  readonly personId: PersonId | null;
  readonly observerId: PersonId;
  readonly mode: TimingMode;
}

interface ObserveSetupProps {
  readonly people: readonly Person[];
  readonly observing: Observing;
  readonly onChange: (change: Partial<Observing>) => void;
}

/** The choices before an observation begins; they can be changed while it goes on. */
export function ObserveSetup({ people, observing, onChange }: ObserveSetupProps) {
  const { t } = useTranslation();
  const { personId, observerId, mode } = observing;
  const optionsBut = (id: PersonId | null) =>
    people.filter((each) => each.id !== id).map(({ id: value, name: label }) => ({ value, label }));
  const find = (chosen: string | null): PersonId | undefined =>
    people.find(({ id }) => id === chosen)?.id;
  return (
    <div>
      <div className={classes['setup']}>
        <Select
          label={t('observing.person')}
          placeholder={t('observing.choose')}
          data={optionsBut(observerId)}
          value={personId}
          allowDeselect={false}
          searchable={people.length > 8}
          onChange={(chosen) => onChange({ personId: find(chosen) ?? null })}
        />
        <Select
          label={t('observing.observer')}
          data={optionsBut(personId)}
          value={observerId}
          allowDeselect={false}
          searchable={people.length > 8}
          onChange={(chosen) => onChange({ observerId: find(chosen) ?? observerId })}
        />
        <SegmentedControl
          className={classes['mode'] ?? ''}
          aria-label={t('observing.mode')}
          value={mode}
          onChange={(chosen) => onChange({ mode: chosen })}
          data={TIMING_MODES.map((value) => ({ value, label: t(`observing.modes.${value}`) }))}
        />
      </div>
      <p className={classes['note']}>{t(`observing.meanings.${mode}`)}</p>
    </div>
  );
}
