import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { rebuildTotals } from '#main/database/update-totals.ts';
import { addPerson } from '#main/recording/people.ts';
import {
  type AnsweredCall,
  answeredCalls,
  DATASETS,
  realFiguresSchema,
} from '#test/support/real-data.ts';
import { significant } from '#test/support/significant.ts';
import { startTestApp, type TestApp } from '#test/support/test-app.ts';

const figures = realFiguresSchema.parse(
  JSON.parse(readFileSync(new URL('../../../anchors/real-data.json', import.meta.url), 'utf8')),
);
const absent = `${DATASETS} is not there: the files of real studies are not part of the project`;
const OFFSET_MINUTES = 180;

/** A week of a call centre as a study: each agent's calls one after the other from nine o'clock, their lengths as they were. */
function studyOf(codeOf: (call: AnsweredCall) => string): TestApp {
  const app = startTestApp();
  const { db, services } = app;
  const people = new Map<string, string>();
  const ends = new Map<string, number>();
  const observation = db.prepare(
    'INSERT INTO observation (id, rev, person_id, operation_id, counted_units) VALUES (?, 1, ?, ?, 0)',
  );
  const segment = db.prepare(
    `INSERT INTO segment (id, rev, person_id, observation_id, started_at, ended_at, start_zone,
       start_offset_minutes, end_zone, end_offset_minutes, origin, is_edited)
     VALUES (?, 1, ?, ?, ?, ?, 'Europe/Moscow', ?, 'Europe/Moscow', ?, 'generated', 0)`,
  );
  const { newId } = services.parts;
  db.transaction(() => {
    for (const call of answeredCalls()) {
      const { agent, day, seconds } = call;
      const personId = people.get(agent) ?? addPerson(services.parts, agent, 0).id;
      people.set(agent, personId);
      const date = `19${day.slice(0, 2)}-${day.slice(2, 4)}-${day.slice(4)}`;
      const start = ends.get(`${agent} ${day}`) ?? Date.parse(`${date}T09:00:00+03:00`);
      const end = start + seconds * 1000;
      ends.set(`${agent} ${day}`, end);
      const id = newId();
      observation.run(id, personId, app.operation(codeOf(call)));
      segment.run(newId(), personId, id, start, end, OFFSET_MINUTES, OFFSET_MINUTES);
    }
    rebuildTotals(db);
  })();
  return app;
}

describe('a week of a call centre in the record', () => {
  it('has the figures that SciPy finds in the file', async (context) => {
    context.skip(!existsSync(DATASETS), absent);
    const app = studyOf(() => 'call-first');
    const operationId = app.operation('call-first');
    const found = await app.api.statistics.operation({ operationId });
    const { n, mean, median, p90, geometricMean, deviation } = figures.bank.all;
    const inMs = (seconds = 0): unknown => significant(expect, seconds * 1000, 9);
    expect(found.figures).toMatchObject({
      readings: n,
      personDays: figures.bank.personDays,
      mean: { value: inMs(mean), method: 'clustered-people' },
      median: inMs(median),
      p90: inMs(p90),
      geometricMean: inMs(geometricMean),
      deviation: inMs(deviation),
    });
    expect(found.people.map(({ name, readings }) => [name, readings])).toEqual(
      Object.entries(figures.bank.agents).map(([name, of]) => [name, of['n']]),
    );
    expect(found.people.map((person) => person.mean.value)).toEqual(
      Object.values(figures.bank.agents).map((of) => inMs(of['mean'])),
    );
  });

  it('has the share of its causes that the file has', async (context) => {
    context.skip(!existsSync(DATASETS), absent);
    const app = studyOf(({ type }) => (type === 'PS' ? 'call-closing' : 'rework'));
    const photo = await app.api.statistics.photo({});
    expect(photo.nonResultShare.value).toBeCloseTo(1 - figures.bank.regularService.share, 10);
    expect(photo.ms).toBe((figures.bank.all['sum'] ?? 0) * 1000);
    expect(photo.people).toHaveLength(23);
  });
});
