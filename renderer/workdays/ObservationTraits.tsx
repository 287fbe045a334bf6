import { useTranslation } from 'react-i18next';

import type { WorkdayObservation } from '#shared/workdays/workday.ts';

interface ObservationTraitsProps {
  readonly observation: WorkdayObservation;
}

/** What is special about an observation: interruptions, changes afterwards, its note. */
export function ObservationTraits({ observation }: ObservationTraitsProps) {
  const { t } = useTranslation();
  const { interruptions, isInterruption, heldAs, isRetro, isEdited, note } = observation;
  const traits = [
    ...(interruptions > 0 ? [t('workdays.trait.interrupted', { count: interruptions })] : []),
    ...(isInterruption ? [t('workdays.trait.interruption')] : []),
    ...(heldAs ? [t(`recording.heldAs.${heldAs}`)] : []),
    ...(isRetro ? [t('workdays.trait.retro')] : []),
    ...(isEdited ? [t('workdays.trait.edited')] : []),
    ...(note ? [note] : []),
  ];
  const words = traits.join(' · ');
  return <span title={words}>{words}</span>;
}
