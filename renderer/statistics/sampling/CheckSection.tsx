import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { formatDay, formatShare, formatTime, NO_VALUE } from '#shared/lib/format.ts';
import type { Words } from '#shared/lib/texts.ts';
import type { OperationId } from '#shared/operations/operation.ts';
import type { ObservationId } from '#shared/recording/observation.ts';
import type { Person, PersonId } from '#shared/recording/person.ts';
import { intervalOf, shareMeaning } from '#shared/statistics/estimate-words.ts';
import type { CrossCheck, SamplingResults } from '#shared/statistics/sampling/sampling-results.ts';
import { agreementWords } from '#shared/statistics/sampling/sampling-words.ts';

import { useLocale } from '../../lib/i18n.ts';
import { localZone } from '../../lib/local-zone.ts';
import { useOperations } from '../../recording/use-operations.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { ShareText } from '../../ui/ShareText.tsx';
import type { DataColumn } from '../../ui/table/DataTableRow.tsx';
import { Section } from '../Section.tsx';
import { CheckTables } from './CheckTables.tsx';

import classes from '../DaysSection.module.css';

interface CheckSectionProps {
  readonly results: SamplingResults;
  readonly people: readonly Person[];
  readonly onOpenDay: (day: string, personId: PersonId, observationId?: ObservationId) => void;
}

/** Self-timing checked by the answers to questions. */
export function CheckSection(props: CheckSectionProps) {
  const { t } = useTranslation();
  const { check } = props.results;
  if (check.pings === 0) {
    return <Section title={t('sampling.check')} note={t('sampling.checkNone')} />;
  }
  return (
    <>
      <Agreement check={check} />
      <CheckTables check={check} />
      <Disagreements {...props} />
    </>
  );
}

function Agreement({ check }: { readonly check: CrossCheck }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { sameKind } = check;
  const interval = intervalOf(sameKind);
  return (
    <Section
      title={t('sampling.checkHeadline', { share: formatShare(locale, sameKind.value ?? 0) })}
      note={
        <>
          <ShareText
            share={sameKind.value ?? 0}
            {...(interval ? { interval } : {})}
            meaning={shareMeaning({ t, locale }, sameKind)}
          />{' '}
          {agreementWords({ t, locale }, check)}
        </>
      }
    />
  );
}

type Disagreement = SamplingResults['disagreements'][number];

function Disagreements({ results, people, onOpenDay }: CheckSectionProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const operations = useOperations();
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const open = ({ day, personId, observationId }: Disagreement): void =>
    onOpenDay(day, personId, observationId ?? undefined);
  const { disagreements } = results;
  if (disagreements.length === 0) return <p>{t('sampling.allAgree')}</p>;
  const columns = disagreementColumns({
    t,
    locale,
    onOpen: open,
    personOf: (id) => names.get(id) ?? id,
    nameOf: operations.name,
  });
  return (
    <Section title={t('sampling.disagreements')}>
      <DataTable
        label={t('sampling.disagreements')}
        columns={columns}
        rows={disagreements}
        rowId={({ personId, at }) => `${personId} ${at}`}
        maxHeight={360}
        onOpen={open}
      />
    </Section>
  );
}

interface ColumnOptions extends Words {
  readonly onOpen: (row: Disagreement) => void;
  readonly personOf: (id: PersonId) => string;
  readonly nameOf: (id: OperationId) => string;
}

function disagreementColumns(options: ColumnOptions): DataColumn<Disagreement>[] {
  const { t, locale, onOpen, personOf, nameOf } = options;
  const words = (
    id: 'person' | 'answered' | 'recorded',
    cell: (row: Disagreement) => string,
  ): DataColumn<Disagreement> => ({
    id,
    header: t(`sampling.columns.${id}`),
    width: 'minmax(110px, 1fr)',
    cell,
  });
  return [
    {
      id: 'at',
      header: t('sampling.columns.at'),
      width: 'minmax(130px, 1fr)',
      cell: (row) => (
        <UnstyledButton
          className={classes['day']}
          tabIndex={-1}
          title={t('sampling.openDay')}
          onClick={() => onOpen(row)}
        >
          {formatDay(locale, row.day, 'short')}, {formatTime(locale, row.at, localZone())}
        </UnstyledButton>
      ),
    },
    words('person', ({ personId }) => personOf(personId)),
    words('answered', ({ answered }) => nameOf(answered)),
    words('recorded', ({ timed }) => (timed === null ? NO_VALUE : nameOf(timed))),
  ];
}
