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

/** Puts something into a ring of days, after so many days; a part of a day goes to the day after it. */
export function later(
  numbers: Float64Array,
  ring: { readonly place: number; readonly days: number; readonly width?: number },
  at: { readonly day: number; readonly delay: number },
  count: number,
): void {
  const width = ring.width ?? 1;
  const delay = Math.min(Math.max(at.delay, 1), ring.days - 2);
  const whole = Math.floor(delay);
  const part = delay - whole;
  numbers[ring.place + ((at.day + whole) % ring.days) * width]! += count * (1 - part);
  numbers[ring.place + ((at.day + whole + 1) % ring.days) * width]! += count * part;
}

/** Takes out what a ring has for that day. */
export function takeDay(
  numbers: Float64Array,
  ring: { readonly place: number; readonly days: number },
  day: number,
): number {
  const place = ring.place + (day % ring.days);
  const count = numbers[place]!;
  numbers[place] = 0;
  return count;
}
