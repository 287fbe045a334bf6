import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { ObservationId } from '#shared/recording/observation.ts';
import type { PersonId } from '#shared/recording/person.ts';
import type { ObservationRow, Photo } from '#shared/statistics/photo.ts';

import { useUndoKeys } from '../../operations/use-undo-keys.ts';
import { TimeStudyDialog } from '../../studies/TimeStudyDialog.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { type OperationChoice, operationQuery } from '../statistics-queries.ts';
import { ExcludeDialog } from './ExcludeDialog.tsx';
import { OperationStudy } from './OperationStudy.tsx';
import { RateDialog } from './RateDialog.tsx';
import { useExclusions } from './use-exclusions.ts';

interface OperationPanelProps {
  readonly title: string;
  readonly photo: Photo;
  readonly choice: OperationChoice;
  readonly isPinned: boolean;
  readonly onPin: (isPinned: boolean) => void;
  readonly onClose: () => void;
  readonly onOpenDay: (day: string, personId: PersonId, observationId?: ObservationId) => void;
}

const NOBODY: readonly ObservationRow[] = [];

/** One operation as a time study: what its readings say, and the readings, to take part or not. */
export function OperationPanel(props: OperationPanelProps) {
  const { title, choice, photo, onOpenDay } = props;
  const { t } = useTranslation();
  const query = useQuery(operationQuery(choice));
  const exclusions = useExclusions();
  const [asked, setAsked] = useState<readonly ObservationRow[] | null>(null);
  const [toRate, setToRate] = useState<readonly ObservationRow[] | null>(null);
  const [isReckoning, setReckoning] = useState(false);
  useUndoKeys(exclusions);
  return (
    <SidePanel
      title={title}
      isWide
      isPinned={props.isPinned}
      onPin={props.onPin}
      onClose={props.onClose}
    >
      {query.error ? <ErrorPanel error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.isPending ? <Loading rows={12} /> : null}
      {query.data ? (
        <OperationStudy
          choice={choice}
          photo={photo}
          readings={query.data}
          onReckoning={() => setReckoning(true)}
          list={{
            label: t('statistics.readings.title'),
            exclusions,
            onExclude: setAsked,
            onRate: setToRate,
            onOpenDay,
          }}
        />
      ) : null}
      {isReckoning ? <TimeStudyDialog onClose={() => setReckoning(false)} /> : null}
      <ExcludeDialog
        rows={asked}
        onClose={() => setAsked(null)}
        onExclude={(reason) => {
          exclusions.change(asked ?? NOBODY, reason);
          setAsked(null);
        }}
      />
      <RateDialog
        rows={toRate}
        onClose={() => setToRate(null)}
        onRate={(paceRating) => {
          exclusions.rate(toRate ?? NOBODY, paceRating);
          setToRate(null);
        }}
      />
    </SidePanel>
  );
}
