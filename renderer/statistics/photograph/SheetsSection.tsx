import { Button, Group, Select } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { formatDay } from '#shared/lib/format.ts';
import { type PersonId, personIdSchema } from '#shared/recording/person.ts';
import {
  type ObservationSheet,
  SHEETS_OF_A_SUMMARY,
} from '#shared/statistics/observation-sheet.ts';
import type { Photo } from '#shared/statistics/photo.ts';
import { likeCostsTable, sheetTable, type SheetWords } from '#shared/statistics/sheet-tables.ts';

import { useLocale } from '../../lib/i18n.ts';
import { useCatalogueNames } from '../../operations/catalogue-names.ts';
import { catalogueQuery } from '../../operations/catalogue-queries.ts';
import { TableActions } from '../../ui/charts/TableActions.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { SheetTable } from '../../ui/SheetTable.tsx';
import { Section } from '../Section.tsx';
import { type ResultsFilter, sheetsQuery } from '../statistics-queries.ts';

interface SheetsSectionProps {
  readonly filter: ResultsFilter;
  readonly photo: Photo;
}

/** The summary of like costs of a person's newest days, and the sheet of one of them. */
export function SheetsSection({ filter, photo }: SheetsSectionProps) {
  const { t } = useTranslation();
  const [chosen, choose] = useState<PersonId | null>(null);
  const [offset, setOffset] = useState(0);
  const personId = filter.personId ?? chosen ?? photo.people[0]?.personId;
  if (!personId) return null;
  const take = (value: string | null): void => {
    choose(personIdSchema.parse(value));
    setOffset(0);
  };
  return (
    <>
      {filter.personId === null ? (
        <Select
          w={260}
          label={t('statistics.sheets.person')}
          allowDeselect={false}
          data={photo.people.map((person) => ({ value: person.personId, label: person.name }))}
          value={personId}
          onChange={take}
        />
      ) : null}
      <Sheets
        key={personId}
        filter={{ ...filter, personId }}
        offset={offset}
        onOffset={setOffset}
      />
    </>
  );
}

interface SheetsProps {
  readonly filter: ResultsFilter & { readonly personId: PersonId };
  readonly offset: number;
  readonly onOffset: (offset: number) => void;
}

function Sheets({ filter, offset, onOffset }: SheetsProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useCatalogueNames();
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  const query = useQuery(sheetsQuery(filter, offset));
  if (query.error) return <ErrorPanel error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Loading rows={8} />;
  const { sheets, total } = query.data;
  const byId = new Map(catalogue.operations.map((operation) => [operation.id, operation]));
  const words: SheetWords = {
    t,
    locale,
    nameOf: (id) => {
      const operation = byId.get(id);
      return operation ? names.operation(operation) : '';
    },
  };
  const summary = likeCostsTable(words, query.data);
  const title = t('statistics.sheets.summary');
  return (
    <>
      <Section
        title={title}
        note={t('statistics.sheets.summaryNote')}
        actions={
          <Group gap="xs">
            <TableActions title={title} table={summary} />
            <Pages offset={offset} total={total} onOffset={onOffset} />
          </Group>
        }
      >
        <SheetTable label={title} table={summary} />
      </Section>
      <SheetOfDay sheets={sheets} words={words} />
    </>
  );
}

interface SheetOfDayProps {
  readonly sheets: readonly ObservationSheet[];
  readonly words: SheetWords;
}

/** One of the sheets, the newest at first. */
function SheetOfDay({ sheets, words }: SheetOfDayProps) {
  const { t, locale } = words;
  const [day, setDay] = useState<string | null>(null);
  const sheet = sheets.find((each) => each.day === day) ?? sheets[0];
  if (!sheet) return null;
  const table = sheetTable(words, sheet);
  const title = t('statistics.sheets.sheet', {
    name: sheet.name,
    day: formatDay(locale, sheet.day, 'full'),
  });
  const days = sheets.map((each) => ({
    value: each.day,
    label: formatDay(locale, each.day, 'short'),
  }));
  return (
    <Section
      title={title}
      note={t('statistics.sheets.sheetNote')}
      actions={
        <Group gap="xs">
          <Select
            aria-label={t('statistics.sheets.day')}
            w={190}
            size="xs"
            allowDeselect={false}
            data={days}
            value={sheet.day}
            onChange={setDay}
          />
          <TableActions title={title} table={table} />
        </Group>
      }
    >
      <SheetTable label={title} table={table} />
    </Section>
  );
}

interface PagesProps {
  readonly offset: number;
  readonly total: number;
  readonly onOffset: (offset: number) => void;
}

function Pages({ offset, total, onOffset }: PagesProps) {
  const { t } = useTranslation();
  if (total <= SHEETS_OF_A_SUMMARY) return null;
  return (
    <>
      <Button
        variant="default"
        size="xs"
        disabled={offset === 0}
        onClick={() => onOffset(Math.max(0, offset - SHEETS_OF_A_SUMMARY))}
      >
        {t('statistics.sheets.newer')}
      </Button>
      <Button
        variant="default"
        size="xs"
        disabled={offset + SHEETS_OF_A_SUMMARY >= total}
        onClick={() => onOffset(offset + SHEETS_OF_A_SUMMARY)}
      >
        {t('statistics.sheets.older')}
      </Button>
    </>
  );
}
