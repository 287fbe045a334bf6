import { type UseQueryResult, useQuery, useSuspenseQuery } from '@tanstack/react-query';

import type { PersonId } from '#shared/recording/person.ts';
import { neededFor, type SourceSoFar } from '#shared/reports/build-part.ts';
import type { Photo } from '#shared/statistics/photo.ts';
import { REPORT_PARTS } from '#shared/studies/report-parts.ts';
import type { Study } from '#shared/studies/study.ts';

import { normsQuery } from '../norms/norm-queries.ts';
import { catalogueQuery } from '../operations/catalogue-queries.ts';
import { samplingQuery } from '../statistics/sampling/sampling-queries.ts';
import {
  balanceQuery,
  beliefsQuery,
  photoQuery,
  type ResultsFilter,
} from '../statistics/statistics-queries.ts';
import { studyQuery } from '../studies/study-queries.ts';
import { reportCardsQuery, reportSheetsQuery } from './report-queries.ts';

/** What a report is made of, as far as it has come. */
export interface AskedSource {
  readonly source: SourceSoFar;
  /** Whether something is still on its way: what is shown may belong to other people or days. */
  readonly isOnItsWay: boolean;
  /** The first question that failed. */
  readonly failed: { readonly error: Error; readonly again: () => void } | null;
}

/** Asks for what the chosen parts are made of, and for nothing else. */
export function useReportSource(filter: ResultsFilter): AskedSource {
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  const study = useQuery(studyQuery);
  const photo = useQuery(photoQuery(filter));
  const balance = useQuery(balanceQuery(filter));
  const needs = needsOf(study.data);
  const operations = photo.isPlaceholderData ? undefined : photo.data?.operations;
  const personId = onlyPerson(filter, photo.data);
  const cards = useQuery({
    ...reportCardsQuery(filter, operations),
    enabled: needs.has('cards') && operations !== undefined,
  });
  const sampling = useQuery({ ...samplingQuery(filter), enabled: needs.has('sampling') });
  const beliefs = useQuery({ ...beliefsQuery(filter), enabled: needs.has('beliefs') });
  const norms = useQuery({ ...normsQuery(filter), enabled: needs.has('norms') });
  const sheets = useQuery(reportSheetsQuery(filter, needs.has('sheets') ? personId : null));
  const all = [study, photo, balance, cards, sampling, beliefs, norms, sheets];
  return {
    source: {
      catalogue,
      study: study.data,
      photo: photo.data,
      balance: balance.data,
      cards: cards.data,
      sampling: sampling.data,
      beliefs: beliefs.data,
      norms: norms.data,
      sheets: personId === null ? null : sheets.data,
    },
    isOnItsWay: all.some(({ isFetching }) => isFetching),
    failed: failedOf(all),
  };
}

function needsOf(study: Study | undefined): ReturnType<typeof neededFor> {
  return neededFor(study ? REPORT_PARTS.filter((id) => !study.report.leftOut.includes(id)) : []);
}

/** Whose report it is; null: that of several people, undefined: not known yet. */
function onlyPerson(
  { personId }: ResultsFilter,
  photo: Photo | undefined,
): PersonId | null | undefined {
  if (personId !== null || !photo) return personId ?? undefined;
  const [first, ...others] = photo.people;
  return first && others.length === 0 ? first.personId : null;
}

function failedOf(all: readonly UseQueryResult[]): AskedSource['failed'] {
  const failed = all.find(({ error }) => error !== null);
  return failed?.error ? { error: failed.error, again: () => void failed.refetch() } : null;
}
