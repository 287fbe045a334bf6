import { knownHistorySchema, type KnownHistory } from '../model/known-history.ts';
import type { Scenario } from '../model/scenario.ts';
import { windowsOf } from '../outcome/outcome-windows.ts';

/** What can be known of a department, in the order in which it is held against a run. */
export const FACT_KINDS = ['revenue', 'deals', 'growth', 'shares', 'conversion', 'busy'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** Parts of a fact that all kinds share, and those that only some have. */
export interface HistoryFact {
  readonly kind: FactKind;
  /** Its place among those of its kind. */
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly between: readonly [number, number];
  readonly againstFrom?: number;
  readonly againstTo?: number;
  readonly groups?: readonly string[];
}

/** Nothing is known. */
export const NO_HISTORY: KnownHistory = knownHistorySchema.parse({});

/** All facts of a history, one after another. */
export function factsOf(history: KnownHistory): HistoryFact[] {
  return FACT_KINDS.flatMap((kind) =>
    history[kind].map((fact, index): HistoryFact => ({ kind, index, ...fact })),
  );
}

/** The history with one more fact of a kind: about the months before the change, and wide, to be narrowed down. */
export function withNewFact(
  history: KnownHistory,
  kind: FactKind,
  scenario: Scenario,
): KnownHistory {
  const [from, to] = windowsOf(scenario).base;
  const over = { from, to };
  const known: { readonly [Kind in FactKind]: KnownHistory[Kind][number] } = {
    revenue: { ...over, between: [0, 10_000] },
    deals: { ...over, between: [0, 100] },
    growth: { from: to, to, againstFrom: from, againstTo: from, between: [0.8, 1.2] },
    shares: {
      ...over,
      groups: [scenario.department.operations[0]?.group ?? 'other'],
      between: [0, 1],
    },
    conversion: { ...over, between: [0, 1] },
    busy: { ...over, between: [0.5, 1] },
  };
  return { ...history, [kind]: [...history[kind], known[kind]] };
}

/** The history with another fact in the place of one. */
export function withFact(
  history: KnownHistory,
  { kind, index, ...fact }: HistoryFact,
): KnownHistory {
  return knownHistorySchema.parse({
    ...history,
    [kind]: history[kind].map((own, at) => (at === index ? fact : own)),
  });
}

/** The history without a fact. */
export function withoutFact(
  history: KnownHistory,
  { kind, index }: Pick<HistoryFact, 'kind' | 'index'>,
): KnownHistory {
  return { ...history, [kind]: history[kind].filter((_, at) => at !== index) };
}
