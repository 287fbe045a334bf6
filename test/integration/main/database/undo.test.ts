import { expect, it } from 'vitest';

import { contentChecks } from '#main/database/content-checks.ts';
import { assert } from '#shared/lib/assert.ts';
import { HOUR, MINUTE } from '#test/support/builders.ts';
import { recordOf } from '#test/support/record-sums.ts';
import { startTestApp } from '#test/support/test-app.ts';

it('gives a row that comes back a revision that none of its images has', async () => {
  const app = startTestApp();
  const { api, db, personId } = app;
  await app.switchTo('call-first');
  app.work(HOUR);
  await api.recording.command({ personId, command: { kind: 'end-day' } });
  const [first] = recordOf(db, personId).segments;
  assert(first?.end, 'nothing was recorded');
  const whose = { personId, day: '2026-03-02' } as const;
  const { end } = first;
  app.clock.pass(HOUR);
  const operationId = app.operation('contract');
  await api.workdays.repair({
    ...whose,
    repair: { kind: 'add', operationId, start: end, end: end + 30 * MINUTE, countedUnits: 0 },
  });
  const added = recordOf(db, personId).segments.find(({ start }) => start === end);
  assert(added, 'nothing was added');
  await api.workdays.repair({
    ...whose,
    repair: { kind: 'move-edge', segmentId: added.id, edge: 'end', at: end + 20 * MINUTE },
  });
  await api.workdays.undo({ personId });
  await api.workdays.undo({ personId });
  await api.workdays.redo({ personId });
  expect(contentChecks(db).filter(({ ok }) => !ok)).toEqual([]);
  await api.workdays.redo({ personId });
  expect(contentChecks(db).filter(({ ok }) => !ok)).toEqual([]);
  const again = recordOf(db, personId).segments.find(({ id }) => id === added.id);
  expect(again?.end).toBe(end + 20 * MINUTE);
});
