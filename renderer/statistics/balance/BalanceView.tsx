import { useQuery } from '@tanstack/react-query';

import type { Photo } from '#shared/statistics/photo.ts';

import { ReckoningDialog } from '../../studies/ReckoningDialog.tsx';
import { studyQuery } from '../../studies/study-queries.ts';
import { useStudyChanges } from '../../studies/use-study-changes.ts';
import { useStudyKeys } from '../../studies/use-study-keys.ts';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { Loading } from '../../ui/Loading.tsx';
import type { Figure } from '../behind.ts';
import { balanceQuery, type ResultsFilter } from '../statistics-queries.ts';
import { Balance } from './Balance.tsx';
import { observedMinutes } from './observed-minutes.ts';

interface BalanceViewProps {
  readonly photo: Photo;
  readonly filter: ResultsFilter;
  /** How often it is asked for anew, ms; false: only when the record changes. */
  readonly refetchInterval: number | false;
  /** Whether the choices of the study are open. */
  readonly isReckoning: boolean;
  readonly onReckoning: (isOpen: boolean) => void;
  readonly onFigure: (figure: Figure) => void;
}

/** The work-day photograph as an economist reads it, and the choices that it rests on. */
export function BalanceView(props: BalanceViewProps) {
  const { photo, filter, refetchInterval, isReckoning, onReckoning, onFigure } = props;
  const { data: balance, ...asked } = useQuery({ ...balanceQuery(filter), refetchInterval });
  const { data: study, ...askedStudy } = useQuery(studyQuery);
  const changes = useStudyChanges();
  useStudyKeys(changes);
  const error = asked.error ?? askedStudy.error;
  const retry = (): void => {
    void asked.refetch();
    void askedStudy.refetch();
  };
  if (error) return <ErrorPanel error={error} onRetry={retry} />;
  if (!balance || !study) return <Loading rows={12} />;
  return (
    <>
      <Balance
        balance={balance}
        study={study}
        photo={photo}
        filter={filter}
        onChange={changes.change}
        onReckoning={() => onReckoning(true)}
        onFigure={onFigure}
      />
      {isReckoning ? (
        <ReckoningDialog
          study={study}
          observed={observedMinutes(balance)}
          onChange={changes.change}
          onClose={() => onReckoning(false)}
        />
      ) : null}
    </>
  );
}
