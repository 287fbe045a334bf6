import type { ComparedEnough, Strength } from '#shared/statistics/people/people-results.ts';

import type { PeopleDocument } from './people-document.ts';
import { minutesText, percentText, textTable } from './text-table.ts';

const FINDINGS: Readonly<Record<Strength['finding'], string>> = {
  more: 'longer',
  less: 'shorter',
  alike: 'not told apart',
  'few-days': 'too few days',
  'no-spread': 'all days alike',
};

const GAPS: Readonly<Record<NonNullable<PeopleDocument['pairs']['missing']>, string>> = {
  'one-person': 'it needs two people',
  'few-days': 'two people need three days each at the same operations',
  neither: 'nobody differs beyond chance, neither at closing nor at support',
  'no-closer': 'nobody stands out at closing beyond chance',
  'no-supporter': 'nobody is shorter at support beyond chance',
  'same-person': 'the only one who stands out does so at both',
};

/** People at the same operations, and pairs, for a terminal. */
export function peopleComparisonText({ comparison, pairs }: PeopleDocument): string {
  const rows = comparison.operations.flatMap(({ code, people }) =>
    people.map((person) => ({ code, ...person })),
  );
  const compared = [
    `The same operation; times in minutes; ${comparison.comparisons} comparisons, by days. A difference may be clients, not pace`,
    ...textTable(
      [
        { head: 'operation', text: ({ code }) => code, isWords: true },
        { head: 'person', text: ({ person }) => person, isWords: true },
        { head: 'n', text: ({ readings }) => String(readings) },
        { head: 'days', text: ({ days }) => String(days) },
        { head: 'mean', text: ({ mean }) => minutesText(mean) },
        { head: 'typical', text: ({ geometricMean }) => minutesText(geometricMean.value) },
        { head: 'to others', text: ({ ratio }) => ratioText(ratio) },
        { head: 'p Holm', text: ({ adjustedP }) => chanceText(adjustedP) },
        { head: 'p ranks', text: ({ rankP }) => chanceText(rankP) },
        { head: 'finding', text: ({ finding }) => FINDINGS[finding], isWords: true },
      ],
      rows,
    ),
  ];
  return [compared, enoughLines(comparison), pairLines(pairs)]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** Whether the days of each operation are enough to compare its people. */
function enoughLines({ operations, level }: PeopleDocument['comparison']): readonly string[] {
  if (operations.length === 0) return [];
  return [
    `Days enough to compare people, at ${percentText(level)}`,
    ...textTable(
      [
        { head: 'operation', text: ({ code }) => code, isWords: true },
        { head: 'enough', text: ({ enough }) => enoughText(enough), isWords: true },
      ],
      operations,
    ),
  ];
}

function enoughText(enough: ComparedEnough): string {
  if (enough.kind === 'unknown') return 'not known';
  const error = `±${percentText(enough.error)}`;
  if (enough.kind === 'enough') return `enough for ${error}`;
  const { undecided, missing, daysEach, assurance } = enough;
  return `${undecided} not decided: about ${missing} more person-days (${daysEach} days each) for ${error} with ${percentText(assurance)} assurance`;
}

function pairLines({ suggested, missing, measure, people }: PeopleDocument['pairs']) {
  const found =
    missing === null
      ? suggested.map(({ closer, supporter }) => `${closer} closes, ${supporter} supports`)
      : [`No pair: ${GAPS[missing]}`];
  return [
    `Pairs; closing by ${measure}`,
    ...found,
    ...textTable(
      [
        { head: 'person', text: ({ person }) => person, isWords: true },
        { head: 'contracts and payments', text: ({ successes }) => String(successes) },
        { head: 'result', text: ({ resultSeconds }) => minutesText(resultSeconds) },
        { head: 'closing', text: ({ closing }) => ratioText(closing.ratio) },
        { head: 'support', text: ({ support }) => ratioText(support.ratio) },
      ],
      people,
    ),
  ];
}

function ratioText(ratio: Strength['ratio']): string {
  if (!ratio) return '—';
  return `x${ratio.value.toFixed(2)} (${ratio.low.toFixed(2)} … ${ratio.high.toFixed(2)})`;
}

function chanceText(p: number | null): string {
  return p === null ? '—' : p.toFixed(3);
}
