import { ENGINE_VERSION } from '#shared/simulation/kernel/engine-version.ts';

import type { Printed } from '../command.ts';
import { estimatesDocument } from './estimate-document.ts';
import { KNOWN_CASES, type KnownCase } from './known-cases.ts';
import { queueTable } from './queue-table.ts';
import { type EstimatedFigure, type QueuePlan, runQueue } from './run-queue.ts';

/** Fixed, so that a check that passes once passes everywhere. */
const PLAN: QueuePlan = { customers: 30_000, warmup: 5000, replications: 30, seed: 20_260_302 };

/** Farther from the exact figure than this, the engine is wrong; chance gets there once in some thousand figures. */
const MOST_STANDARD_ERRORS = 4;

interface CheckedCase extends Pick<KnownCase, 'model' | 'inputs'> {
  readonly figures: readonly EstimatedFigure[];
}

/** `simulate --selfcheck`: every known case through the engine; bad when a figure is missed by 4 standard errors. */
export function printSelfcheck(cases: readonly KnownCase[] = KNOWN_CASES): Printed {
  const checked = cases.map(({ model, inputs, plan }, index): CheckedCase => {
    // A seed of its own for each case, so that one unlucky stream of arrivals is not met everywhere.
    const seed = PLAN.seed + index;
    const { figures } = runQueue({ model, inputs, keys: [] }, { ...PLAN, ...plan, seed });
    return { model, inputs, figures: figures.filter(({ exact }) => exact !== null) };
  });
  const all = checked.flatMap(({ model, figures }) =>
    figures.map((figure) => ({ name: model, figure })),
  );
  const covered = all.filter(({ figure }) => figure.covered99 === true).length;
  const missed = all.filter(({ figure }) => isMissed(figure));
  const counts = `${all.length} figures of ${cases.length} cases: ${covered} covered by their 99 % interval, ${missed.length} missed by more than ${MOST_STANDARD_ERRORS} standard errors`;
  return {
    json: {
      ok: missed.length === 0,
      engine: 'events',
      version: ENGINE_VERSION,
      ...PLAN,
      cases: checked.map(({ figures, ...each }) => ({
        ...each,
        covered: figures.every(({ covered99 }) => covered99 === true),
        estimates: estimatesDocument(figures),
      })),
      compared: all.length,
      covered,
      missed: missed.map(({ name, figure }) => ({ model: name, key: figure.key })),
    },
    text: [...queueTable(all), '', `${missed.length === 0 ? 'ok  ' : 'BAD '} ${counts}`].join('\n'),
    isBad: missed.length > 0,
  };
}

function isMissed({ standardErrors }: EstimatedFigure): boolean {
  return standardErrors !== null && Math.abs(standardErrors) > MOST_STANDARD_ERRORS;
}
