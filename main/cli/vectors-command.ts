import type { CliCommand } from './command.ts';
import { required } from './options.ts';
import { readCases } from './vectors/case-files.ts';
import { functions } from './vectors/functions.ts';
import { runCases, summaryOf } from './vectors/run-vectors.ts';

const usage = 'vectors DIR [--json]';

/** Compares the engine with case files: every *.json of a folder. Exit code 1 when a case fails or names an unknown. */
export const vectorsCommand: CliCommand = {
  usage,
  options: {},
  positional: 'DIR',
  run: (options) => {
    const results = runCases(readCases(required(options, 'DIR', usage)), functions);
    const summary = summaryOf(results);
    return {
      json: summary,
      text: textOf(results),
      isBad: summary.failed.length > 0 || summary.unknown.length > 0,
    };
  },
};

function textOf(results: ReturnType<typeof runCases>): string {
  const byFn = [...Map.groupBy(results, ({ fn }) => fn)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const lines = byFn.map(([fn, each]) => {
    const count = (kind: string): number => each.filter((result) => result.kind === kind).length;
    const counts = `${count('passed')} passed, ${count('failed')} failed`;
    return each.some(({ kind }) => kind === 'unknown')
      ? `??   ${fn}: unknown (${each.length})`
      : `${count('failed') === 0 ? 'ok  ' : 'BAD '} ${fn}: ${counts}`;
  });
  const failures = results.flatMap((result) => (result.kind === 'failed' ? result.failures : []));
  const details = failures.map(
    ({ id, key, expected, got }) =>
      `     ${id} ${key}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`,
  );
  return [...lines, ...details].join('\n');
}
