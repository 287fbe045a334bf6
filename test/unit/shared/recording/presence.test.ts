import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { AwayCause } from '#shared/recording/away.ts';
import {
  type Presence,
  present,
  type PresenceEvent,
  type PresenceSign,
  sense,
} from '#shared/recording/presence.ts';
import { frozen } from '#test/support/builders.ts';
import { runs } from '#test/support/property.ts';

const LIMITS = { idleAfterMs: 300_000, absentAfterMs: 60_000 };
const SECOND = 1000;

const tick = (at: number, { idleMs = 0, silentMs = 5000 } = {}): PresenceSign => ({
  kind: 'tick',
  at,
  idleMs,
  silentMs,
});
const sign = (kind: 'lock' | 'unlock' | 'suspend' | 'resume' | 'command', at: number) =>
  ({ kind, at }) as const;

/** Presence and events after all signs. */
function after(...signs: PresenceSign[]): { presence: Presence; events: PresenceEvent[] } {
  let presence: Presence = present;
  const events: PresenceEvent[] = [];
  for (const each of signs) {
    const step = sense(frozen(presence), frozen(each), LIMITS);
    presence = step.presence;
    events.push(...step.events);
  }
  return { presence, events };
}

const left = (since: number, ...causes: AwayCause[]): PresenceEvent => ({
  kind: 'left',
  since,
  causes,
});
const returned = (at: number): PresenceEvent => ({ kind: 'returned', at });

describe('who is present', () => {
  it('stays so while keys are pressed', () => {
    expect(after(tick(0), tick(5000, { idleMs: 299_999 }))).toEqual({
      presence: present,
      events: [],
    });
  });

  it('is not asked about an unlock or a resume that nothing came before', () => {
    expect(after(sign('unlock', 0), sign('resume', 1), sign('command', 2)).events).toEqual([]);
  });

  it('left with the last input when nothing was touched for long enough', () => {
    expect(after(tick(400_000, { idleMs: 300_000 }))).toEqual({
      presence: { kind: 'away', since: 100_000, causes: ['idle'] },
      events: [left(100_000, 'idle')],
    });
  });
});

describe('a lock or a sleep', () => {
  it.each(['lock', 'suspend'] as const)('by %s is nothing up to a minute', (kind) => {
    expect(after(sign(kind, 0), tick(60 * SECOND), sign('unlock', 60 * SECOND))).toEqual({
      presence: present,
      events: [],
    });
  });

  it.each([
    ['lock', 'unlock'],
    ['suspend', 'resume'],
    ['lock', 'resume'],
    ['suspend', 'command'],
  ] as const)('from %s to %s counts from its beginning', (from, to) => {
    expect(after(sign(from, 0), sign(to, 61 * SECOND)).events).toEqual([
      left(0, from),
      returned(61 * SECOND),
    ]);
  });

  it('is told as soon as it is long enough, and once', () => {
    const { presence, events } = after(
      sign('lock', 0),
      tick(60 * SECOND, { idleMs: 60 * SECOND }),
      tick(65 * SECOND, { idleMs: 65 * SECOND }),
      tick(70 * SECOND, { idleMs: 70 * SECOND }),
    );
    expect(presence).toEqual({ kind: 'away', since: 0, causes: ['lock'] });
    expect(events).toEqual([left(0, 'lock')]);
  });

  it('gathers every sign once', () => {
    const { presence } = after(
      sign('lock', 0),
      sign('suspend', 1),
      sign('lock', 2),
      sign('suspend', 3),
    );
    expect(presence).toEqual({ kind: 'leaving', since: 0, causes: ['lock', 'suspend'] });
  });
});

describe('the return', () => {
  const away = [tick(400_000, { idleMs: 300_000 })] as const;

  it('is the first fresh input', () => {
    const { presence, events } = after(...away, tick(500_000, { idleMs: 2000 }));
    expect(presence).toEqual(present);
    expect(events.at(-1)).toEqual(returned(498_000));
  });

  it('is not an input that is old by now', () => {
    expect(after(...away, tick(500_000, { idleMs: 10_000 })).events).toHaveLength(1);
  });

  it('is not the very input with which the absence began', () => {
    const locked = [sign('lock', 0), tick(61 * SECOND, { idleMs: 61 * SECOND })] as const;
    expect(after(...locked, tick(62 * SECOND, { idleMs: 0 })).events).toHaveLength(2);
    expect(after(...away, tick(110_000, { idleMs: 0 })).events).toHaveLength(1);
    expect(after(...away, tick(110_001, { idleMs: 0 })).events).toHaveLength(2);
  });

  it('is found again after the clock was set back', () => {
    const { presence, events } = after(
      ...away,
      tick(-9_000_000, { idleMs: 20_000 }),
      tick(-8_980_000, { idleMs: 5000 }),
    );
    expect(presence).toEqual(present);
    expect(events.at(-1)).toEqual(returned(-8_985_000));
  });

  it('is a command, whatever else the system says', () => {
    expect(after(...away, sign('command', 410_000)).events.at(-1)).toEqual(returned(410_000));
  });
});

describe('silence of our own', () => {
  it('is nothing up to a minute', () => {
    expect(after(tick(60_000, { silentMs: 60_000 })).events).toEqual([]);
  });

  it('is an absence without any other sign', () => {
    expect(after(tick(600_000, { silentMs: 600_000 }))).toEqual({
      presence: present,
      events: [left(0, 'silence'), returned(600_000)],
    });
  });

  it('lasts until somebody touches the computer that woke up by itself', () => {
    const { presence, events } = after(
      tick(600_000, { silentMs: 600_000, idleMs: 605_000 }),
      tick(605_000, { idleMs: 610_000 }),
      tick(900_000, { idleMs: 1000 }),
    );
    expect(presence).toEqual(present);
    // The last input counts: nothing was done after it.
    expect(events).toEqual([left(-5000, 'silence'), returned(899_000)]);
  });

  it('keeps the beginning of what was announced before it', () => {
    const { events } = after(
      sign('suspend', 0),
      tick(600_000, { silentMs: 590_000, idleMs: 3000 }),
      sign('resume', 600_000),
    );
    expect(events).toEqual([left(0, 'suspend', 'silence'), returned(600_000)]);
  });

  it('does not tell again of who has left already', () => {
    const { events } = after(
      tick(400_000, { idleMs: 300_000 }),
      tick(900_000, { silentMs: 500_000, idleMs: 800_000 }),
    );
    expect(events).toHaveLength(1);
  });

  it('counts from its own beginning when the last input was not long before', () => {
    const asleep = tick(150_000, { silentMs: 100_000, idleMs: 110_000 });
    expect(after(asleep).events).toEqual([left(50_000, 'silence')]);
  });
});

describe('any storm of signs', () => {
  const kinds = fc.constantFrom(
    'lock',
    'unlock',
    'suspend',
    'resume',
    'command',
    'tick',
    'tick',
    'tick',
  );
  const steps = fc.constantFrom(0, 1000, 5000, 30_000, 70_000, 600_000, 4_000_000, -5000, -1e11);
  const storm = fc.array(fc.tuple(kinds, steps, fc.nat(700_000), fc.boolean()), { maxLength: 80 });

  it('goes from present to left to returned and never elsewhere', () => {
    fc.assert(
      fc.property(storm, (signs) => {
        let at = 0;
        let presence: Presence = present;
        let isAway = false;
        for (const [kind, step, idleMs, isSilent] of signs) {
          at += step;
          const silentMs = isSilent ? Math.max(0, step) : 5000;
          const sensed = sense(
            presence,
            kind === 'tick' ? { kind, at, idleMs, silentMs } : { kind, at },
            LIMITS,
          );
          presence = sensed.presence;
          for (const event of sensed.events) {
            expect(event.kind).toBe(isAway ? 'returned' : 'left');
            isAway = event.kind === 'left';
            expect(event.kind === 'left' ? event.since : event.at).toBeLessThanOrEqual(at);
          }
          expect(presence.kind === 'away').toBe(isAway);
        }
      }),
      runs(300),
    );
  });
});
