import { Modal } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { catalogueQuery } from '../../operations/catalogue-queries.ts';
import { peopleQuery } from '../../recording/recording-queries.ts';
import { photoQuery, type ResultsFilter } from '../statistics-queries.ts';
import { BeliefForm } from './BeliefForm.tsx';
import { useAnswerBelief } from './use-answer-belief.ts';

interface BeliefDialogProps {
  readonly isOpen: boolean;
  readonly filter: ResultsFilter;
  readonly onClose: () => void;
}

/** How many operations are asked for: the whole takes two minutes. */
const ASKED = 5;

/** The questionnaire: how working time is spread, and how long the usual operations last. */
export function BeliefDialog({ isOpen, filter, onClose }: BeliefDialogProps) {
  const { t } = useTranslation();
  const { data: people } = useSuspenseQuery(peopleQuery);
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  const { data: photo } = useQuery(photoQuery(filter));
  const answer = useAnswerBelief();
  const often = new Map((photo?.operations ?? []).map((each) => [each.operationId, each.ms]));
  const asked = catalogue.operations
    .filter(({ isArchived, kind }) => !isArchived && kind !== 'rest' && kind !== 'absence')
    .toSorted((a, b) => (often.get(b.id) ?? 0) - (often.get(a.id) ?? 0))
    .slice(0, ASKED);
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      size="lg"
      title={t('statistics.belief.question')}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
      centered
    >
      <BeliefForm
        people={people}
        firstPersonId={filter.personId}
        operations={asked}
        onSubmit={(belief) => {
          answer(belief);
          onClose();
        }}
        onClose={onClose}
      />
    </Modal>
  );
}
