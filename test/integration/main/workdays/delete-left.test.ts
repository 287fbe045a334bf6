import { expect, it } from 'vitest';

import { contentChecks } from '#main/database/content-checks.ts';
import { assert } from '#shared/lib/assert.ts';
import { HOUR, MINUTE } from '#test/support/builders.ts';
import { recordOf } from '#test/support/record-sums.ts';
import { startTestApp } from '#test/support/test-app.ts';

it('undoes the deletion of what somebody left, also when it was moved behind that absence', async () => {
  const app = startTestApp();
  const { api, db, personId, clock, services } = app;
  await app.switchTo('call-first');
  app.work(10 * MINUTE);
  clock.sleep(8 * HOUR); // the day is over
  services.recorder.tick();
  const repair = (what: Parameters<typeof api.workdays.repair>[0]['repair']) =>
    api.workdays.repair({ personId, day: '2026-03-02', repair: what });
  const [segment] = recordOf(db, personId).segments;
  assert(segment?.end, 'nothing was recorded');
  const { id: segmentId, end } = segment;
  await repair({ kind: 'move-edge', segmentId, edge: 'end', at: end + 30 * MINUTE });
  await repair({ kind: 'move-edge', segmentId, edge: 'start', at: end + 10 * MINUTE });
  const before = recordOf(db, personId).aways;
  expect(before).toMatchObject([{ start: end, observationId: segment.observationId }]);

  await repair({ kind: 'delete', observationIds: [segment.observationId] });
  expect(recordOf(db, personId).aways).toMatchObject([{ observationId: null }]);
  expect(contentChecks(db).filter(({ ok }) => !ok)).toEqual([]);
  await api.workdays.undo({ personId });
  expect(recordOf(db, personId).aways).toMatchObject([{ observationId: segment.observationId }]);
  expect(contentChecks(db).filter(({ ok }) => !ok)).toEqual([]);
});
