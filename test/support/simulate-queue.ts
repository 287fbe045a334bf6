import { type CliRun, runCli } from '#main/cli/run-cli.ts';

import { cliFolder } from './cli.ts';

/** A figure of `simulate --queue`. */
interface SimulatedFigure {
  readonly mean: number;
  readonly exact: number | null;
  readonly n: number;
  readonly ciLow: number;
  readonly ciHigh: number;
  readonly ci99Low: number;
  readonly ci99High: number;
  readonly covered99: boolean | null;
}

/** Runs `simulate --queue` on a document, or on a text that stands for one. */
export async function simulateQueue(
  document: unknown,
  ...words: readonly string[]
): Promise<CliRun> {
  const file = cliFolder().write('queue.json', document);
  return runCli(['simulate', '--queue', file, ...words]);
}

/** The figures that it finds, by their keys. @throws {Error} With its own words when it fails. */
export async function simulatedFigures(document: unknown): Promise<Map<string, SimulatedFigure>> {
  const { output, code } = await simulateQueue(document, '--json');
  if (code !== 0) throw new Error(output);
  const { estimates } = JSON.parse(output) as { estimates: Record<string, SimulatedFigure> };
  return new Map(Object.entries(estimates));
}

/** The error that it ends with. */
export async function simulationError(
  document: unknown,
): Promise<{ readonly code: string; readonly message: string }> {
  const { output } = await simulateQueue(document, '--json');
  return (JSON.parse(output) as { error: { code: string; message: string } }).error;
}
