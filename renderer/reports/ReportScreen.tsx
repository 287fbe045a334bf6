import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import type { Figure } from '../statistics/behind.ts';
import { balanceQuery, photoQuery, type ResultsFilter } from '../statistics/statistics-queries.ts';
import { studyQuery } from '../studies/study-queries.ts';
import { useStudyChanges } from '../studies/use-study-changes.ts';
import { useStudyKeys } from '../studies/use-study-keys.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorPanel } from '../ui/ErrorPanel.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Report } from './Report.tsx';

interface ReportScreenProps {
  readonly filter: ResultsFilter;
  readonly today: string;
  /** A figure leads to the results, where the observations behind it are. */
  readonly onFigure: (figure: Figure) => void;
  readonly onBegin: () => void;
}

/** The report of a study as it is handed over: the same figures as in the results, on paper. */
export function ReportScreen({ filter, today, onFigure, onBegin }: ReportScreenProps) {
  const { t } = useTranslation();
  const photo = useQuery(photoQuery(filter));
  const balance = useQuery(balanceQuery(filter));
  const study = useQuery(studyQuery);
  const changes = useStudyChanges();
  useStudyKeys(changes);
  const asked = [photo, balance, study];
  const failed = asked.find(({ error }) => error);
  if (failed?.error) {
    return <ErrorPanel error={failed.error} onRetry={() => void failed.refetch()} />;
  }
  if (!photo.data || !balance.data || !study.data) return <Loading rows={12} />;
  if (photo.data.ms === 0) {
    return (
      <EmptyState
        isScreen
        sentence={t('reports.empty')}
        action={{ label: t('reports.begin'), onClick: onBegin }}
      />
    );
  }
  return (
    <Report
      photo={photo.data}
      balance={balance.data}
      study={study.data}
      filter={filter}
      today={today}
      onFigure={onFigure}
      onChange={changes.change}
    />
  );
}
