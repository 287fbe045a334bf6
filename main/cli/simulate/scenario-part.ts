import { AppError } from '#shared/contract/app-error.ts';
import { SERVICES_HISTORY } from '#shared/simulation/cases/services-history.ts';
import { compareRuns } from '#shared/simulation/outcome/compare-runs.ts';
import { windowsOf } from '#shared/simulation/outcome/outcome-windows.ts';
import {
  ENGINES,
  type RunPlan,
  resultDocument,
} from '#shared/simulation/outcome/result-document.ts';
import type { RunScenario } from '#shared/simulation/outcome/run-record.ts';
import { summarizeRuns } from '#shared/simulation/outcome/summarize-runs.ts';

import type { Options, Printed } from '../command.ts';
import { listed, optional } from '../options.ts';
import { draftOf, plainWords, type StudiedScenarios, studyText, withStudy } from './asked-study.ts';
import { awayPart } from './away-part.ts';
import { calibrationPart } from './calibration-part.ts';
import { answerText, caseAnswers } from './case-answers.ts';
import { caseScenarios } from './case-scenarios.ts';
import { limitTexts } from './limit-texts.ts';
import { numberOption } from './number-option.ts';
import { asItIs, writePage } from './page-part.ts';
import { questionsPart } from './questions-part.ts';
import { engineDifferences, runScenarios } from './run-scenarios.ts';
import { readScenario } from './scenario-file.ts';
import { scenarioText } from './scenario-text.ts';

const MOST_RUNS = 10_000;
const USUAL_RUNS = 100;
const MOST_SEED = 2 ** 31 - 1;

function planOf(options: Options): RunPlan {
  const asked = optional(options, 'engine') ?? 'events';
  const engine = ENGINES.find((each) => each === asked);
  if (engine === undefined) {
    const message = `"${asked}" is none of ${ENGINES.join(', ')}`;
    throw new AppError('invalid-input', { where: '--engine', message });
  }
  const runs = { usual: USUAL_RUNS, least: 2, most: MOST_RUNS };
  return {
    engine,
    replications: engine === 'mean' ? 1 : numberOption(options, 'replications', runs),
    seed: numberOption(options, 'seed', { usual: 1, least: 0, most: MOST_SEED }),
  };
}

/** `simulate --case services`: the built-in case as it is, beside a split. */
export async function printCase(options: Options, out: string | null): Promise<Printed> {
  const { kept, changed, windows } = caseScenarios(options);
  const plan = planOf(options);
  const [asIs, split] = await runScenarios([kept, changed], plan);
  if (!asIs || !split) return { json: {}, text: '' };
  const after = summarizeRuns(changed, split.records, windows);
  const before = summarizeRuns(kept, asIs.records, windows);
  const spans = { months: windows.late, baseMonths: windows.base };
  const document = resultDocument(changed, plan, {
    of: [kept, changed],
    limits: limitTexts(),
    // What the split would free is a fact of the department as it is.
    scenarios: [{ ...before, freedShare: after.freedShare }, after],
    comparisons: [
      compareRuns(split, asIs, spans),
      compareRuns(asIs, asIs, spans),
      compareRuns(split, asIs, { months: windows.late, baseMonths: windows.late }),
    ],
    meanEngine: engineDifferences([asIs, split], plan, windows),
  });
  const calibrated = await calibrationPart(changed, options, {
    ...plan,
    history: SERVICES_HISTORY,
  });
  const asked = await questionsPart(changed, options, plan);
  const away = awayPart(changed, options, plan);
  const answers = isOwn(options) ? [] : await caseAnswers(changed.months, windows, plan);
  if (out !== null) {
    const others: RunScenario[] = [];
    await writePage(out, plainWords(options), { asked: split, kept: asIs, others, windows, plan });
  }
  return {
    json: {
      ...(out !== null && { file: out }),
      ...document,
      ...asked.json,
      ...calibrated.json,
      ...away.json,
      ...(answers.length > 0 && { answers }),
    },
    text: [
      ...(out === null ? [] : [out]),
      ...answers.map(answerText),
      ...asked.text,
      ...calibrated.text,
      ...away.text,
      scenarioText(document),
    ].join('\n'),
  };
}

/** Whether a split of one's own was asked for, not just the case. */
const isOwn = (options: Options): boolean =>
  ['staff', 'gains', 'leads-after'].some((name) => options[name] !== undefined);

/** `simulate SCENARIO.json`: a scenario of one's own, beside others on the same luck. */
export async function printScenario(
  file: string,
  options: Options,
  out: string | null,
): Promise<Printed> {
  const scenarios = [file, ...listed(options, 'compare')].map(readScenario);
  return printStudied(await withStudy(scenarios, options), options, out);
}

/** `simulate --db FILE`: the scenario that the screen of roles begins with, beside others on the same luck. */
export async function printDraft(options: Options, out: string | null): Promise<Printed> {
  const others = listed(options, 'compare').map(readScenario);
  const draft = await draftOf(options);
  if (others.length === 0) return printStudied(draft, options, out);
  const { scenarios, study } = await withStudy(others, options);
  const all = [...draft.scenarios, ...scenarios];
  return printStudied({ ...draft, scenarios: all, study }, options, out);
}

async function printStudied(
  { scenarios, study, words }: StudiedScenarios,
  options: Options,
  out: string | null,
): Promise<Printed> {
  const plan = planOf(options);
  const runs = await runScenarios(scenarios, plan);
  const [asked, ...compared] = runs;
  if (!asked) return { json: {}, text: '' };
  const windows = windowsOf(asked.scenario);
  const { base, late } = windows;
  if (out !== null) {
    const [kept] = await runScenarios([asItIs(asked.scenario)], plan);
    if (kept) await writePage(out, words, { asked, kept, others: compared, windows, plan });
  }
  const own =
    asked.scenario.phases.length > 1
      ? [compareRuns(asked, asked, { months: late, baseMonths: base })]
      : [];
  const document = resultDocument(asked.scenario, plan, {
    of: runs.map(({ scenario }) => scenario),
    limits: limitTexts(),
    scenarios: runs.map(({ scenario, records }) => summarizeRuns(scenario, records)),
    comparisons: [
      ...own,
      ...compared.map((other) => compareRuns(asked, other, { months: late, baseMonths: late })),
    ],
    meanEngine: engineDifferences(runs, plan),
  });
  const questions = await questionsPart(asked.scenario, options, plan);
  const calibrated = await calibrationPart(asked.scenario, options, {
    ...plan,
    history: asked.scenario.history ?? null,
  });
  const away = awayPart(asked.scenario, options, plan);
  return {
    json: {
      ...(out !== null && { file: out }),
      ...document,
      ...(study && { study }),
      ...questions.json,
      ...calibrated.json,
      ...away.json,
    },
    text: [
      ...(out === null ? [] : [out]),
      ...studyText({ study }),
      ...questions.text,
      ...calibrated.text,
      ...away.text,
      scenarioText(document),
    ].join('\n\n'),
  };
}
