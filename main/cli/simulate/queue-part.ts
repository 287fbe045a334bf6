import { ENGINE_VERSION } from '#shared/simulation/kernel/engine-version.ts';

import type { Printed } from '../command.ts';
import { estimatesDocument } from './estimate-document.ts';
import { readQueueFile } from './queue-file.ts';
import { queueTable } from './queue-table.ts';
import { runQueue } from './run-queue.ts';

/** `simulate --queue FILE.json`: a network of queues, its estimates beside the exact figures. */
export function printQueue(file: string): Printed {
  const { asked, plan } = readQueueFile(file);
  const { figures, notes } = runQueue(asked, plan);
  const { model, inputs } = asked;
  const { seed, replications, customers, warmup } = plan;
  const head = `${model}: ${replications} × ${customers} customers after ${warmup}, seed ${seed}, engine ${ENGINE_VERSION}`;
  return {
    json: {
      engine: 'events',
      version: ENGINE_VERSION,
      model,
      inputs,
      ...plan,
      estimates: estimatesDocument(figures),
      notes,
    },
    text: [head, ...queueTable(figures.map((figure) => ({ figure }))), ...notes].join('\n'),
  };
}
