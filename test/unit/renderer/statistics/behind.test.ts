import { describe, expect, it } from 'vitest';

import { behind } from '#renderer/statistics/behind.ts';
import { startTestApp } from '#test/support/test-app.ts';

const filter = { personId: null, from: '2026-03-02', to: '2026-03-06' };

/** One performance of each. */
async function recorded(...codes: string[]) {
  const app = startTestApp();
  for (const code of codes) {
    await app.switchTo(code);
    app.work(60_000);
  }
  return { app, photo: await app.api.statistics.photo({}) };
}

describe('what stands behind a figure', () => {
  it('is everything of the period', async () => {
    const { photo } = await recorded('quote');
    expect(behind({ kind: 'all' }, photo, filter)).toEqual({ ...filter, operationIds: null });
  });

  it('is every operation of a kind, or of all kinds that are work', async () => {
    const { app, photo } = await recorded('quote', 'rest', 'personal', 'lunch', 'call-closing');
    const rest = behind({ kind: 'of-kind', of: 'rest' }, photo, filter).operationIds;
    expect(rest?.toSorted()).toEqual([app.operation('rest'), app.operation('personal')].toSorted());
    const working = behind({ kind: 'working' }, photo, filter).operationIds;
    expect(working?.toSorted()).toEqual(
      [app.operation('quote'), app.operation('call-closing')].toSorted(),
    );
  });

  it('is of one person where the figure is', async () => {
    const { app, photo } = await recorded('quote', 'call-closing', 'lunch');
    const of = (which: 'all' | 'working' | 'result') =>
      behind({ kind: 'person', personId: app.personId, of: which }, photo, filter);
    expect(of('all')).toEqual({ ...filter, personId: app.personId, operationIds: null });
    expect(of('working').operationIds).toHaveLength(2);
    expect(of('result').operationIds).toEqual([app.operation('call-closing')]);
  });
});
