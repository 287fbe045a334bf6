import { Button, Checkbox, Stack, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Scenario } from '#shared/simulation/model/scenario.ts';
import type { ScenarioEntry, ScenarioId } from '#shared/simulation/saved-scenario.ts';
import { MOST_COMPARED } from '#shared/simulation/scenario-run.ts';
import { comparisonSheet } from '#shared/simulation/words/comparison-sheet.ts';
import { termsLines } from '#shared/simulation/words/run-terms.ts';

import { api } from '../lib/api.ts';
import { useLocale } from '../lib/i18n.ts';
import { Section } from '../statistics/Section.tsx';
import { ErrorPanel } from '../ui/ErrorPanel.tsx';
import { type ComparedWith, COMPARISON_KEY } from './comparison-cache.ts';
import { Running } from './Running.tsx';
import { SheetSection } from './SheetSection.tsx';
import { runScenarios, scenariosQuery } from './simulation-queries.ts';
import { TermsContext } from './terms-context.ts';
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
  return query.data ? <ComparedSheet compared={query.data} /> : null;
}

/** The scenarios side by side; files of it say of how many runs it is. */
function ComparedSheet({ compared: { base, result } }: { readonly compared: ComparedWith }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const outcome = result.kind === 'done' ? result.outcomes[0] : undefined;
  if (!base || !outcome || result.kind !== 'done') return null;
  const title = t('simulation.compare.title');
  const words = { t, locale };
  return (
    <TermsContext value={termsLines(words, { scenario: base, outcome, run: result })}>
      <SheetSection title={title} table={comparisonSheet(words, result)} />
    </TermsContext>
  );
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

/** A comparison runs when it is asked for; who no longer looks calls it off. */
function useComparison() {
  const queryClient = useQueryClient();
  const [asked, setAsked] = useState<{
    readonly ids: readonly ScenarioId[];
    readonly base: Scenario;
  } | null>(null);
  const query = useQuery({
    queryKey: [...COMPARISON_KEY, asked?.ids ?? []],
    queryFn: async ({ signal }): Promise<ComparedWith> => {
      const others = await Promise.all((asked?.ids ?? []).map((id) => api.simulation.open({ id })));
      const base = asked?.base ?? null;
      const result = await runScenarios(base ? [base, ...others] : others, {
        purpose: 'comparison',
        replications: PREVIEW_RUNS,
        signal,
      });
      return { base, result };
    },
    enabled: asked !== null,
    staleTime: Infinity,
  });
  const isCancelled = asked !== null && !query.isFetching && query.data?.result.kind !== 'done';
  return {
    query,
    isCancelled: isCancelled && query.error === null,
    ask: (ids: readonly ScenarioId[], base: Scenario): void => {
      queryClient.removeQueries({ queryKey: COMPARISON_KEY });
      setAsked({ ids, base });
    },
    cancel: () => void queryClient.cancelQueries({ queryKey: COMPARISON_KEY }),
  };
}
