import type { Onward } from './flow-kinds.ts';
import type { FlowRun, Population } from './flow-state.ts';

/** Lets clients wait for what follows; gives how many of them want nothing of that any more. */
export function enter(
  { plan: { places } }: FlowRun,
  { numbers }: Population,
  { to, chance, end }: Onward,
  count: number,
): number {
  for (let place = 0; place < to.length; place += 1) {
    const coming = count * chance[place]!;
    numbers[places.waiting + to[place]!]! += coming;
    numbers[places.fresh + to[place]!]! += coming;
  }
  return count * end;
}
