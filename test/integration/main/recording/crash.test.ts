// promises.md T13: the application is killed while something runs. Nobody is asked what it was doing before, only what
// came after the last sign of life, and that is never 15 s away.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { HOUR, MINUTE } from '#test/support/builders.ts';
import { runs } from '#test/support/property.ts';
import { recordOf } from '#test/support/record-sums.ts';
import { startTestApp, type TestApp } from '#test/support/test-app.ts';

const LONGEST_DOUBT_MS = 15_000;

/** Ticks come every 5 s, a little early or late. */
const jitter = fc.integer({ min: -700, max: 700 });

interface Life {
  readonly jitters: readonly number[];
  readonly beforeNextTickMs: number;
  readonly deadMs: number;
}

const life: fc.Arbitrary<Life> = fc.record({
  jitters: fc.array(jitter, { maxLength: 150, size: 'max' }),
  beforeNextTickMs: fc.integer({ min: 0, max: 4300 }),
  deadMs: fc.oneof(
    fc.integer({ min: 0, max: 10 * MINUTE }),
    fc.integer({ min: 0, max: 20 * HOUR }),
  ),
});

async function startWork(): Promise<TestApp> {
  const app = startTestApp();
  await app.switchTo('call-closing');
  return app;
}

/** Lives until it is killed, is dead for a while, and starts again; says when it was killed. */
function liveAndDie(app: TestApp, { jitters, beforeNextTickMs, deadMs }: Life): number {
  for (const late of jitters) {
    app.clock.pass(5000 + late);
    app.services.recorder.tick();
  }
  app.clock.pass(beforeNextTickMs);
  const killedAt = app.clock.now();
  app.clock.pass(deadMs);
  return killedAt;
}

describe('after a kill at any moment', () => {
  it('what ran ends less than 15 s before it, is marked, and is asked about once', async () => {
    await fc.assert(
      fc.asyncProperty(life, async (lived) => {
        const app = await startWork();
        const killedAt = liveAndDie(app, lived);
        const again = app.restart().restart();
        const { segments, aways } = recordOf(app.db, app.personId);
        expect(segments).toMatchObject([{ origin: 'recovered' }]);
        const end = segments[0]?.end ?? Number.NaN;
        // A key press counts for a millisecond at least.
        expect(end).toBeLessThanOrEqual(Math.max(killedAt, (segments[0]?.start ?? 0) + 1));
        expect(killedAt - end).toBeLessThan(LONGEST_DOUBT_MS);
        expect(aways).toMatchObject([{ start: end, end: app.clock.now(), causes: ['crash'] }]);
        const { running, questions } = again.services.recorder.view(app.personId);
        expect(running).toBeNull();
        expect(questions.map(({ id }) => id)).toEqual(aways.map(({ id }) => id));
      }),
      runs(100),
    );
  });

  it('the question is not asked again after its answer and another kill', async () => {
    let app = await startWork();
    app.work(20 * MINUTE);
    app.clock.pass(HOUR);
    app = app.restart();
    const [question] = app.services.recorder.view(app.personId).questions;
    expect(question).toBeDefined();
    await app.api.recording.answerAway({ awayId: question?.id ?? '', answer: 'not-work' });
    app = app.restart();
    expect(app.services.recorder.view(app.personId).questions).toEqual([]);
  });
});
