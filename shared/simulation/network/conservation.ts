import { assert } from '#shared/lib/assert.ts';

import type { NetworkRun } from './network-run.ts';
import { FIELD } from './tallies.ts';

/** Sums over millions of customers differ by rounding, by less than this part of them. */
const ROUNDING = 1e-7;

/**
 * What holds in every run whatever was drawn, held against it from its beginning to now: who came to a station went from
 * it or is there; the integral of the number there is the sum of the times spent there, and the same of the queue
 * (Little's law on a window that begins empty); no more servers work than there are, and none rests while somebody waits.
 */
export function assertConservation(run: NetworkRun): void {
  const { network, tallies, now } = run;
  const values = tallies.copyAt(now);
  const inside = timesInside(run);
  for (let cell = 0; cell < tallies.present.length; cell += 1) {
    const of = (field: number): number => values[cell * tallies.stride + field]!;
    const here = of(FIELD.arrived) - of(FIELD.served) - of(FIELD.abandoned);
    assert(here === tallies.present[cell] && here === inside.count[cell], `${here} are in ${cell}`);
    assertNear(of(FIELD.area), of(FIELD.sojourn) + inside.sojourn[cell]!, `time in ${cell}`);
    assertNear(of(FIELD.queueArea), of(FIELD.wait) + inside.wait[cell]!, `waits in ${cell}`);
  }
  for (let station = 0; station < network.stationCount; station += 1) {
    let [here, waiting] = [0, 0];
    for (let each = 0; each < network.classCount; each += 1) {
      here += tallies.present[station * network.classCount + each]!;
      waiting += tallies.queued[station * network.classCount + each]!;
    }
    const busy = run.busy[station]!;
    assert(busy === Math.min(here, network.servers[station]!), `${busy} work, ${here} are there`);
    assert(waiting === here - busy, `${waiting} of ${here} wait`);
  }
}

interface Inside {
  readonly count: Float64Array;
  readonly sojourn: Float64Array;
  readonly wait: Float64Array;
}

/** Who is inside now, and what time they have spent where they are. */
function timesInside({ customers, network, tallies, now }: NetworkRun): Inside {
  const cells = tallies.present.length;
  const [count, sojourn, wait] = [
    new Float64Array(cells),
    new Float64Array(cells),
    new Float64Array(cells),
  ];
  for (let customer = 0; customer < customers.places; customer += 1) {
    const station = customers.station[customer]!;
    if (station < 0) continue;
    const cell = station * network.classCount + customers.classOf[customer]!;
    count[cell]! += 1;
    sojourn[cell]! += now - customers.enteredAt[customer]!;
    wait[cell]! += customers.waited[customer]!;
    if (customers.isQueued[customer] === 1) wait[cell]! += now - customers.queuedAt[customer]!;
  }
  return { count, sojourn, wait };
}

function assertNear(area: number, spent: number, what: string): void {
  const scale = Math.max(1e-9, Math.abs(area), Math.abs(spent));
  assert(
    Math.abs(area - spent) <= ROUNDING * scale,
    `${what}: ${area} by area, ${spent} by customers`,
  );
}
