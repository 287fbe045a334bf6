import { formatNumber, formatShare } from '../../lib/format.ts';
import {
  factsHtml,
  escaped,
  pageHtml,
  type PagePart,
  paragraphHtml,
  partHtml,
} from '../../lib/page/page-html.ts';
import type { Relief } from '../analysis/one-more.ts';
import { countedNumbers, countSources } from '../model/scenario-numbers.ts';
import type { Scenario } from '../model/scenario.ts';
import type { ScenarioComparison } from '../outcome/compare-runs.ts';
import type { Outcomes } from '../outcome/scenario-outcome.ts';
import { basisPoints, basisSheet } from './basis-sheet.ts';
import { type ComparedOutcomes, comparisonSheet } from './comparison-sheet.ts';
import { differenceText } from './estimate-text.ts';
import { findingWords, limitWords, termsWords } from './finding-words.ts';
import { freedSheet, operationSheet, personSheet } from './hours-sheets.ts';
import { arithmeticOf, ledgerSheet, naiveWords } from './ledger-sheet.ts';
import { gainOf, moneySheet, swingOf } from './money-sheet.ts';
import { busyMonthSheet, monthSheet } from './month-sheet.ts';
import { paybackWords } from './payback-words.ts';
import { busySheet, lostSheet, waitSheet } from './queue-sheets.ts';
import { revenueSvg } from './revenue-svg.ts';
import { rolesSheet } from './roles-sheet.ts';
import { runTerms } from './run-terms.ts';
import type { NamedWords } from './scenario-names.ts';
import { standardSheet } from './standard-sheet.ts';

/** Other scenarios beside one, and how often they were run. */
export type ComparedRun = ComparedOutcomes & {
  readonly replications: number;
  readonly seed: number;
};

/** What a page tells: a scenario and what chance made of it, without the change and with it. */
export interface ResultSource {
  readonly scenario: Scenario;
  readonly outcomes: Outcomes;
  /** The change against none, run by run; null: nothing changes. */
  readonly comparison: ScenarioComparison | null;
  /** Other scenarios beside this one; null: none was asked for. */
  readonly others: ComparedRun | null;
  /** Where one person more would bring most; null: it is not known. */
  readonly relief: Relief | null;
  readonly run: { readonly replications: number; readonly seed: number };
}

/**
 * The result of a scenario as one file that can be opened and printed anywhere: the finding with its range and its terms,
 * each table, every number with its origin and range, and what is left out.
 */
export function resultPage(words: NamedWords, source: ResultSource): string {
  const { t, locale } = words;
  const { scenario, outcomes, run } = source;
  const { assumed } = countSources(countedNumbers(scenario));
  const finding = `${findingWords(words, outcomes.toBe)}: ${termsWords(words, scenario, outcomes.toBe)}`;
  return pageHtml({
    locale,
    title: `${scenario.name}: ${findingWords(words, outcomes.toBe)}`,
    body: [
      `<h1>${escaped(finding)}</h1>`,
      paragraphHtml(
        `${limitWords(words, scenario, outcomes.toBe, source.relief)}. ${t('simulation.page.asked', { assumed: formatNumber(locale, assumed) })}`,
      ),
      factsHtml(runTerms(words, { scenario, outcome: outcomes.toBe, run })),
      revenueSvg(words, scenario, outcomes),
      paragraphHtml(t('simulation.chart.note')),
      ...resultParts(words, source).map(partHtml),
    ],
  });
}

function resultParts(words: NamedWords, source: ResultSource): PagePart[] {
  const { t } = words;
  return [
    rolesPart(words, source),
    monthsPart(words, source),
    hoursPart(words, source),
    queuesPart(words, source),
    moneyPart(words, source),
    ...comparedPart(words, source),
    {
      id: 'basis',
      title: t('simulation.basis.title'),
      paragraphs: basisPoints(words, source.scenario),
      tables: [
        {
          title: t('simulation.basis.list'),
          table: basisSheet(words, countedNumbers(source.scenario)),
        },
      ],
    },
  ];
}

/** Who does what, as it is and after the change: what all the figures are of. */
function rolesPart(words: NamedWords, { scenario }: ResultSource): PagePart {
  const { t } = words;
  const last = scenario.phases.length - 1;
  return {
    id: 'roles',
    title: t('simulation.team.title'),
    paragraphs: [t('simulation.team.orderNote')],
    tables: scenario.phases
      .map(({ split }) => split)
      .filter((_, phase) => phase === 0 || phase === last)
      .map((split, at) => ({
        title: t(at === 0 ? 'simulation.phase.asIs' : 'simulation.phase.toBe'),
        table: rolesSheet(words, split),
      })),
  };
}

function monthsPart(words: NamedWords, { scenario, outcomes }: ResultSource): PagePart {
  const { t } = words;
  const title = t('simulation.page.months');
  return {
    id: 'months',
    title,
    paragraphs: [t('simulation.page.monthsNote')],
    tables: [
      { title: t('simulation.page.sales'), table: monthSheet(words, scenario, outcomes) },
      {
        title: t('simulation.page.load'),
        table: busyMonthSheet(words, scenario, outcomes.toBe),
      },
    ],
  };
}

function hoursPart(words: NamedWords, { scenario, outcomes }: ResultSource): PagePart {
  const { t } = words;
  const { toBe } = outcomes;
  const arithmetic = arithmeticOf(scenario);
  const naive = arithmetic && naiveWords(words, arithmetic);
  return {
    id: 'hours',
    title: t('simulation.tabs.hours'),
    paragraphs: [t('simulation.page.means'), ...(naive === null ? [] : [naive])],
    tables: [
      ...(arithmetic
        ? [
            {
              title: t('simulation.ledger.title'),
              note: t('simulation.ledger.note'),
              table: ledgerSheet(words, arithmetic, outcomes.asIs.ranges.deals.mean),
            },
          ]
        : []),
      {
        title: t('simulation.hours.freed'),
        note: t('simulation.hours.freedNote'),
        table: freedSheet(words, scenario, toBe, true),
      },
      {
        title: t('simulation.hours.byOperation'),
        table: operationSheet(words, scenario, toBe, true),
      },
      { title: t('simulation.hours.byPerson'), table: personSheet(words, scenario, toBe, true) },
    ],
  };
}

function queuesPart(words: NamedWords, { scenario, outcomes }: ResultSource): PagePart {
  const { t } = words;
  const { toBe } = outcomes;
  return {
    id: 'queues',
    title: t('simulation.tabs.queues'),
    paragraphs: [t('simulation.page.means')],
    tables: [
      { title: t('simulation.queues.title'), table: busySheet(words, scenario, toBe, true) },
      { title: t('simulation.queues.waits'), table: waitSheet(words, scenario, toBe, true) },
      ...(toBe.standards.length > 0
        ? [{ title: t('simulation.model.kept.title'), table: standardSheet(words, toBe, true) }]
        : []),
      { title: t('simulation.queues.lost'), table: lostSheet(words, outcomes, true) },
    ],
  };
}

function moneyPart(words: NamedWords, source: ResultSource): PagePart {
  const { t, locale } = words;
  const { scenario, outcomes, comparison } = source;
  const swing = swingOf(outcomes.toBe);
  const title = t('simulation.money.title');
  const changed = comparison && [
    t('simulation.money.difference', { difference: differenceText(locale, comparison) }),
    t('simulation.money.gain', {
      gain: differenceText(locale, gainOf(comparison, scenario, outcomes)),
    }),
    ...(comparison.payback ? [paybackWords(words, comparison.payback)] : []),
  ];
  return {
    id: 'money',
    title,
    paragraphs: [
      t('simulation.money.note'),
      ...(changed ?? []),
      ...(swing === null
        ? []
        : [t('simulation.money.single', { share: `±\u00A0${formatShare(locale, swing)}` })]),
    ],
    tables: [{ title, table: moneySheet(words, outcomes, true) }],
  };
}

function comparedPart(words: NamedWords, { others }: ResultSource): PagePart[] {
  if (!others) return [];
  const { t, locale } = words;
  const title = t('simulation.compare.title');
  return [
    {
      id: 'compare',
      title,
      paragraphs: [
        t('simulation.page.compared', {
          n: formatNumber(locale, others.replications),
          seed: others.seed,
        }),
      ],
      tables: [{ title, table: comparisonSheet(words, others) }],
    },
  ];
}
