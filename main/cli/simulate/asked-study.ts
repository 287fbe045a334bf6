import { basename, extname } from 'node:path';

import { AppError } from '#shared/contract/app-error.ts';
import type { Api } from '#shared/contract/contract.ts';
import type { Language } from '#shared/operations/operation-name.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import { type NamedWords, scenarioNames } from '#shared/simulation/words/scenario-names.ts';

import type { Options } from '../command.ts';
import { languageOf } from '../language.ts';
import { apiOver, withReading } from '../open-for-cli.ts';
import { optional } from '../options.ts';
import { textsOf } from '../report/texts.ts';

/** What a scenario took of the study, as the document tells it. */
interface TakenOf {
  readonly scenario: string;
  readonly taken: readonly string[];
  readonly kept: readonly string[];
  readonly missing: readonly string[];
}

/** Scenarios with what a study measures in them, and what that was. */
export interface StudiedScenarios {
  readonly scenarios: readonly Scenario[];
  readonly study: { readonly name: string; readonly scenarios: readonly TakenOf[] } | null;
  /** The words of what is written of them, with the names of the study's catalogue. */
  readonly words: NamedWords;
}

/** With `--db FILE [--study S]` the scenarios take what the study measures; without it they stay as they are. */
export async function withStudy(
  scenarios: readonly Scenario[],
  options: Options,
): Promise<StudiedScenarios> {
  const file = optional(options, 'db');
  if (file === undefined) return { scenarios, study: null, words: plainWords(options) };
  return withReading(file, async (db) => {
    const api = apiOver(db);
    const name = await studyName(api, file, options);
    const found = await Promise.all(
      scenarios.map((scenario) => api.simulation.takeStudy({ scenario })),
    );
    const all = found.map((each) => each ?? refuseEmpty(file));
    const told = all.map(({ scenario, ...rest }) => ({ scenario: scenario.name, ...rest }));
    return {
      scenarios: all.map(({ scenario }) => scenario),
      study: { name, scenarios: told },
      words: await wordsOf(api, languageOf(options, db)),
    };
  });
}

/** The scenario that the screen of roles begins with, made from the study of `--db FILE`. */
export async function draftOf(options: Options): Promise<StudiedScenarios> {
  const file = optional(options, 'db') ?? '';
  return withReading(file, async (db) => {
    const api = apiOver(db);
    const name = await studyName(api, file, options);
    const words = await wordsOf(api, languageOf(options, db));
    const draft = await api.simulation.draft({ name: words.t('simulation.draftName') });
    return { scenarios: [draft ?? refuseEmpty(file)], study: { name, scenarios: [] }, words };
  });
}

/** Words with the names of the built-in catalogue. */
export function plainWords(options: Options): NamedWords {
  const words = textsOf(languageOf(options, null));
  return { ...words, names: scenarioNames(words, undefined) };
}

async function wordsOf(api: Api, language: Language): Promise<NamedWords> {
  const words = textsOf(language);
  return { ...words, names: scenarioNames(words, await api.operations.catalogue()) };
}

function refuseEmpty(file: string): never {
  throw new AppError('not-allowed', { what: `nothing was recorded in "${file}"` });
}

/**
 * A database holds one study: it is called by its organisation, where the report names one, and by its file. `--study`
 * that says another name is an error, so that nobody simulates a department that was not meant.
 */
async function studyName(api: Api, file: string, options: Options): Promise<string> {
  const { report } = await api.studies.get();
  const names = [report.organisation, basename(file, extname(file))].filter((each) => each !== '');
  const asked = optional(options, 'study')?.trim();
  const same = (name: string): boolean =>
    name.localeCompare(asked ?? name, undefined, { sensitivity: 'accent' }) === 0;
  if (asked === undefined || names.some(same)) return names[0] ?? file;
  const known = names.map((name) => `"${name}"`).join(', ');
  throw new AppError('invalid-input', {
    where: '--study',
    message: `there is no study "${asked}" in ${file}, only ${known}`,
  });
}

/** What was taken and what was not, in words; nothing without a study. */
export function studyText({ study }: Pick<StudiedScenarios, 'study'>): string[] {
  if (!study) return [];
  const lines = study.scenarios.flatMap(({ scenario, taken, kept, missing }) => [
    `"${scenario}" takes ${taken.length} measured numbers from the study "${study.name}".`,
    ...(missing.length > 0
      ? [`! The study does not measure ${missing.join(', ')}: the scenario's own minutes stay.`]
      : []),
    ...(kept.length > 0
      ? [
          `! The scenario assumes or imports what the study measures too; it stays as the scenario says: ${kept.join(', ')}.`,
        ]
      : []),
  ]);
  return lines.length > 0 ? lines : [`The scenario is made from the study "${study.name}".`];
}
