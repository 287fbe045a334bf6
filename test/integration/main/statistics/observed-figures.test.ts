// What an observer saw, in figures: normal time by the pace, and the name of the photograph.
import { describe, expect, it } from 'vitest';

import { MINUTE } from '#test/support/builders.ts';
import { startObserving, wrongIn } from '#test/support/observed.ts';

const DAY = '2026-03-02';

describe('the pace', () => {
  it('makes normal time where the study rates it, readings without a rating at 100 %', async () => {
    const { app, see, observe } = startObserving();
    const lengths = [10, 20, 30];
    for (const [index, minutes] of lengths.entries()) {
      await see('call-first');
      if (index > 0) await observe({ kind: 'rate', rating: 100 + index * 10 });
      app.work(minutes * MINUTE);
      await observe({ kind: 'end-day' });
      app.work(MINUTE);
    }
    const operationId = app.operation('call-first');
    const unrated = await app.api.statistics.operation({ operationId });
    expect(unrated.normal).toBeNull();
    await app.api.studies.change({ policy: { isPaceRated: true } });
    const { normal } = await app.api.statistics.operation({ operationId });
    const { rows } = await app.api.statistics.observations({});
    const byHand = rows.map(({ ms, paceRating }) => Math.round((ms * (paceRating ?? 100)) / 100));
    const mean = byHand.reduce((sum, ms) => sum + ms, 0) / 3;
    expect(normal).toMatchObject({ rated: 2, unrated: 1, perReading: { value: mean } });
    const photo = await app.api.statistics.photo({});
    expect(photo.operations[0]?.normal).toEqual(normal);
  });

  it('is changed afterwards as a repair that can be taken back and is in the history', async () => {
    const { app, boris, see, observe } = startObserving();
    await see('call-first');
    app.work(MINUTE);
    await observe({ kind: 'end-day' });
    const [row] = (await app.api.statistics.observations({})).rows;
    const repair = {
      kind: 'rate',
      observationIds: row ? [row.observationId] : [],
      paceRating: 85,
    } as const;
    await app.api.workdays.repair({ personId: boris.id, day: DAY, repair });
    const rated = await app.api.statistics.observations({});
    expect(rated.rows[0]?.paceRating).toBe(85);
    const audit = await app.api.workdays.audit({ personId: boris.id, day: DAY });
    expect(audit.map(({ action }) => action)).toEqual(['rate']);
    await app.api.workdays.undo({ personId: boris.id });
    const undone = await app.api.statistics.observations({});
    expect(undone.rows[0]?.paceRating).toBeNull();
    expect(wrongIn(app)).toEqual([]);
  });
});

describe('a photograph', () => {
  it('is named for who recorded it: the person, an observer, or both', async () => {
    const { app, boris, see, observe } = startObserving();
    const named = async (filter = {}) => (await app.api.statistics.photo(filter)).photograph;
    expect(await named()).toEqual({ kind: 'none', observers: [] });
    await see('call-first');
    app.work(MINUTE);
    expect(await named()).toEqual({ kind: 'observer', observers: ['Анна'] });
    await observe({ kind: 'end-day' });
    await app.switchTo('contract');
    app.work(MINUTE);
    expect(await named()).toEqual({ kind: 'mixed', observers: ['Анна'] });
    expect(await named({ personId: app.personId })).toEqual({ kind: 'self', observers: [] });
    expect(await named({ personId: boris.id })).toEqual({ kind: 'observer', observers: ['Анна'] });
    const balance = await app.api.statistics.balance({});
    expect(balance.photograph).toEqual({ kind: 'mixed', observers: ['Анна'] });
  });
});
