import fc from 'fast-check';
import { expect, it } from 'vitest';

import { EventQueue } from '#shared/simulation/kernel/event-queue.ts';

function drain(queue: EventQueue): { time: number; kind: number; a: number; b: number }[] {
  const taken = [];
  while (queue.next()) {
    taken.push({ time: queue.time, kind: queue.kind, a: queue.a, b: queue.b });
  }
  return taken;
}

it('gives events by time, and those of one time as they were scheduled', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 300 }), (times) => {
      // Smaller than needed, so that it has to grow.
      const queue = new EventQueue(4);
      for (const [index, time] of times.entries()) queue.schedule(time, 1, index, -index);
      const expected = times
        .map((time, a) => ({ time, kind: 1, a, b: 0 - a }))
        .toSorted((one, other) => one.time - other.time || one.a - other.a);
      expect(drain(queue)).toEqual(expected);
      expect(queue.size).toBe(0);
    }),
  );
});

it('keeps the order while events come and go', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 5, noNaN: true }), { maxLength: 200 }),
      (steps) => {
        const queue = new EventQueue(2);
        queue.schedule(0, 0);
        let last = 0;
        for (const step of steps) {
          if (!queue.next()) break;
          expect(queue.time).toBeGreaterThanOrEqual(last);
          last = queue.time;
          queue.schedule(last + step, 1);
          queue.schedule(last + step / 2, 2);
        }
        expect(queue.nextTime).toBeGreaterThanOrEqual(last);
      },
    ),
  );
});

it('says that nothing waits', () => {
  const queue = new EventQueue();
  expect(queue.next()).toBe(false);
  expect(queue.nextTime).toBe(Infinity);
});

it.each([Number.NaN, Infinity, -Infinity])('refuses the time %s', (time) => {
  expect(() => new EventQueue().schedule(time, 0)).toThrow(RangeError);
});
