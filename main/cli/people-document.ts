import { type Language, operationName } from '#shared/operations/operation-name.ts';
import type {
  ComparedEnough,
  ComparedPerson,
  PeopleResults,
  Strength,
  SuggestedPairs,
} from '#shared/statistics/people/people-results.ts';

/** The comparison of people as documents whose keys stay: durations in seconds, ratios and chances not rounded. */
export interface PeopleDocument {
  readonly comparison: {
    readonly level: number;
    readonly comparisons: number;
    readonly operations: readonly {
      readonly code: string;
      readonly name: string;
      readonly kruskalWallisP: number | null;
      readonly enough: ComparedEnough;
      readonly people: readonly ComparedDocument[];
    }[];
  };
  readonly pairs: {
    readonly measure: SuggestedPairs['measure'];
    readonly missing: SuggestedPairs['missing'];
    readonly suggested: readonly { readonly closer: string; readonly supporter: string }[];
    readonly people: readonly {
      readonly person: string;
      readonly successes: number;
      readonly resultSeconds: number;
      readonly closing: Strength;
      readonly support: Strength;
    }[];
  };
}

interface ComparedDocument extends Pick<
  ComparedPerson,
  'readings' | 'days' | 'mean' | 'geometricMean' | 'ratio' | 'p' | 'adjustedP' | 'rankP' | 'finding'
> {
  readonly person: string;
}

/** Turns the comparison into the documents, names in the language. */
export function peopleDocument(
  { level, comparisons, operations, pairs, people }: PeopleResults,
  language: Language,
): PeopleDocument {
  const names = new Map(people.map(({ personId, name }) => [personId, name]));
  const nameOf = (id: PeopleResults['people'][number]['personId']): string => names.get(id) ?? id;
  return {
    comparison: {
      level,
      comparisons,
      operations: operations.map((operation) => ({
        code: operation.code,
        name: operationName(operation, language),
        kruskalWallisP: operation.kruskalWallis?.p ?? null,
        enough: operation.enough,
        people: operation.people.map(({ personId, ...figures }) => ({
          person: nameOf(personId),
          ...inSeconds(figures),
        })),
      })),
    },
    pairs: {
      measure: pairs.measure,
      missing: pairs.missing,
      suggested: pairs.suggested.map(({ closerId, supporterId }) => ({
        closer: nameOf(closerId),
        supporter: nameOf(supporterId),
      })),
      people: pairs.people.map(({ personId, successes, resultMs, closing, support }) => ({
        person: nameOf(personId),
        successes,
        resultSeconds: resultMs / 1000,
        closing,
        support,
      })),
    },
  };
}

function inSeconds(figures: Omit<ComparedPerson, 'personId'>): Omit<ComparedPerson, 'personId'> {
  const { value, low, high } = figures.geometricMean;
  const seconds = (ms: number | null): number | null => (ms === null ? null : ms / 1000);
  return {
    ...figures,
    mean: figures.mean / 1000,
    geometricMean: { value: value / 1000, low: seconds(low), high: seconds(high) },
  };
}
