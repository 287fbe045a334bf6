import { formatNumber } from '../../lib/format.ts';
import type { Words } from '../../lib/texts.ts';
import { ENGINE_VERSION } from '../kernel/engine-version.ts';
import { countedNumbers, countSources } from '../model/scenario-numbers.ts';
import type { Scenario } from '../model/scenario.ts';
import type { ScenarioOutcome } from '../outcome/scenario-outcome.ts';
import { termsWords } from './finding-words.ts';

/** How often a scenario was run, and from which seed; null: mean values only. */
type RunTerms = { readonly replications: number; readonly seed: number } | null;

/** What a figure of a scenario is true of. */
interface TermsOf {
  readonly scenario: Scenario;
  readonly outcome: ScenarioOutcome;
  readonly run: RunTerms;
}

/** A line with its name. */
export interface TermsLine {
  readonly name: string;
  readonly text: string;
}

/** What stands beside every figure that leaves the program: of what, of whom, how often run, and resting on what. */
export function runTerms(words: Words, { scenario, outcome, run }: TermsOf): TermsLine[] {
  const { t, locale } = words;
  const numbers = countedNumbers(scenario);
  const count = countSources(numbers);
  const parts = (['assumed', 'measured', 'imported'] as const).map((kind) =>
    t(`simulation.numbers.${kind}`, { n: formatNumber(locale, count[kind]) }),
  );
  return [
    { name: t('simulation.terms.scenario'), text: scenario.name },
    { name: t('simulation.terms.for'), text: termsWords(words, scenario, outcome) },
    {
      name: t('simulation.terms.run'),
      text: run
        ? t('simulation.terms.events', {
            n: formatNumber(locale, run.replications),
            seed: run.seed,
            version: ENGINE_VERSION,
          })
        : t('simulation.terms.mean', { version: ENGINE_VERSION }),
    },
    {
      name: t('simulation.terms.rests'),
      text: `${t('simulation.numbers.count', { count: numbers.length })}: ${parts.join(', ')}`,
    },
  ];
}

/** The same as lines under a table that leaves the program. */
export function termsLines(words: Words, of: TermsOf): string[] {
  return runTerms(words, of).map(({ name, text }) => `${name}: ${text}`);
}
