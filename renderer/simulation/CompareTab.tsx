import { Button, Checkbox, Stack, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { ChartTable } from '#shared/lib/chart-table.ts';
import { formatNumber } from '#shared/lib/format.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import type { ScenarioComparison } from '#shared/simulation/outcome/compare-runs.ts';
import type { ScenarioEntry, ScenarioId } from '#shared/simulation/saved-scenario.ts';
import { MOST_COMPARED, type RunResult } from '#shared/simulation/scenario-run.ts';

import { api } from '../lib/api.ts';
import { useLocale } from '../lib/i18n.ts';
import { Section } from '../statistics/Section.tsx';
import { ErrorPanel } from '../ui/ErrorPanel.tsx';
import { differenceText, estimateText } from './estimate-text.ts';
import { Running } from './Running.tsx';
import { textCell } from './sheet-cells.ts';
import { SheetSection } from './SheetSection.tsx';
import { runScenarios, scenariosQuery } from './simulation-queries.ts';
import type { Words } from './source-words.ts';
import { PREVIEW_RUNS } from './use-scenario-run.ts';

/** Kept scenarios beside the one that is open, run on the same luck, with the interval of the difference. */
export function CompareTab({ scenario }: { readonly scenario: Scenario }) {
  const { t } = useTranslation();
  const { data: kept } = useQuery(scenariosQuery);
  const [chosen, setChosen] = useState<readonly ScenarioId[]>([]);
  const comparison = useComparison();
  if (kept?.length === 0) return <Text size="sm">{t('simulation.compare.none')}</Text>;
  const title = t('simulation.compare.title');
  const { query } = comparison;
  return (
    <>
      <Section title={title} note={t('simulation.compare.note')}>
        <ScenarioChoice kept={kept ?? []} chosen={chosen} onChosen={setChosen} />
        <Button
          mt="sm"
          size="xs"
          disabled={chosen.length === 0 || query.isFetching}
          onClick={() => comparison.ask(chosen, scenario)}
        >
          {t('simulation.compare.run')}
        </Button>
      </Section>
      <ComparisonResult comparison={comparison} />
    </>
  );
}

type Comparison = ReturnType<typeof useComparison>;

/** How far the comparison is, and what came of it. */
function ComparisonResult({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { query, isCancelled, cancel } = comparison;
  if (query.error) return <ErrorPanel error={query.error} onRetry={() => void query.refetch()} />;
  if (query.isFetching) return <Running purpose="comparison" onCancel={cancel} />;
  if (isCancelled) {
    return (
      <Text size="sm" c="dimmed">
        {t('simulation.compare.cancelled')}
      </Text>
    );
  }
  if (query.data?.kind !== 'done') return null;
  const title = t('simulation.compare.title');
  return <SheetSection title={title} table={comparisonSheet({ t, locale }, query.data)} />;
}

interface ScenarioChoiceProps {
  readonly kept: readonly ScenarioEntry[];
  readonly chosen: readonly ScenarioId[];
  readonly onChosen: (ids: readonly ScenarioId[]) => void;
}

/** Which kept scenarios are compared; at most as many as can be taken in. */
function ScenarioChoice({ kept, chosen, onChosen }: ScenarioChoiceProps) {
  const { t } = useTranslation();
  return (
    <Checkbox.Group
      aria-label={t('simulation.compare.choose')}
      value={[...chosen]}
      onChange={(ids) => onChosen(kept.map(({ id }) => id).filter((id) => ids.includes(id)))}
    >
      <Stack gap={6}>
        {kept.map(({ id, name }) => (
          <Checkbox
            key={id}
            size="xs"
            value={id}
            label={name}
            disabled={!chosen.includes(id) && chosen.length >= MOST_COMPARED - 1}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

const KEY = ['simulation', 'comparison'];

/** A comparison runs when it is asked for; who no longer looks calls it off. */
function useComparison() {
  const queryClient = useQueryClient();
  const [asked, setAsked] = useState<{
    readonly ids: readonly ScenarioId[];
    readonly base: Scenario;
  } | null>(null);
  const query = useQuery({
    queryKey: [...KEY, asked?.ids ?? []],
    queryFn: async ({ signal }): Promise<RunResult> => {
      const others = await Promise.all((asked?.ids ?? []).map((id) => api.simulation.open({ id })));
      return runScenarios(asked ? [asked.base, ...others] : others, {
        purpose: 'comparison',
        replications: PREVIEW_RUNS,
        signal,
      });
    },
    enabled: asked !== null,
    gcTime: 0,
    staleTime: Infinity,
  });
  const isCancelled = asked !== null && !query.isFetching && query.data?.kind !== 'done';
  return {
    query,
    isCancelled: isCancelled && query.error === null,
    ask: (ids: readonly ScenarioId[], base: Scenario): void => {
      queryClient.removeQueries({ queryKey: KEY });
      setAsked({ ids, base });
    },
    cancel: () => void queryClient.cancelQueries({ queryKey: KEY }),
  };
}

/** Revenue of a late month, and the difference with its interval. */
function comparisonSheet(
  { t, locale }: Words,
  { outcomes, comparisons }: Extract<RunResult, { kind: 'done' }>,
): ChartTable {
  return {
    columns: [
      { header: t('simulation.compare.scenario') },
      { header: t('simulation.compare.people'), isFigure: true },
      { header: t('simulation.compare.ratio'), isFigure: true },
      { header: t('simulation.compare.difference'), isFigure: true },
      { header: '' },
    ],
    rows: outcomes.map(({ name, people }, index) => {
      const comparison = comparisons[index - 1];
      const isBase = comparison === undefined;
      const style = { locale, isRun: true };
      return [
        textCell(name),
        { text: formatNumber(locale, people), value: people },
        textCell(isBase ? '1' : estimateText(comparison.ratio, { ...style, decimals: 2 })),
        textCell(isBase ? '—' : differenceText(locale, comparison)),
        textCell(
          isBase ? t('simulation.compare.base') : t(`simulation.compare.${toldApart(comparison)}`),
        ),
      ];
    }),
  };
}

const toldApart = ({ difference: { ciLow, ciHigh } }: ScenarioComparison): 'told' | 'alike' =>
  ciLow > 0 || ciHigh < 0 ? 'told' : 'alike';
