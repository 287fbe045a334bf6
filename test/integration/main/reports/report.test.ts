// What a report says besides its figures is stored with the study; printing needs a window.
import { beforeEach, expect, it } from 'vitest';

import { startTestApp, type TestApp } from '#test/support/test-app.ts';

let app: TestApp;
beforeEach(() => {
  app = startTestApp();
});

it('keeps what was written, and changes only what is named', async () => {
  await app.api.studies.change({ report: { organisation: '  Lighthouse Press ' } });
  const study = await app.api.studies.change({ report: { conclusions: 'Letters elsewhere.' } });
  expect(study.report).toEqual({
    organisation: 'Lighthouse Press',
    position: '',
    observer: '',
    conclusions: 'Letters elsewhere.',
    leftOut: [],
  });
  expect(await app.api.studies.get()).toEqual(study);
});

it('refuses a text that is too long, and keeps the old one', async () => {
  await app.api.studies.change({ report: { observer: 'Anna' } });
  const change = app.api.studies.change({ report: { observer: 'x'.repeat(201) } });
  await expect(change).rejects.toMatchObject({
    code: 'invalid-input',
    details: { where: 'report.observer' },
  });
  expect((await app.api.studies.get()).report.observer).toBe('Anna');
});

it('remembers the parts that are left out, and knows no others', async () => {
  await app.api.studies.change({ report: { leftOut: ['sampling', 'norms'] } });
  expect((await app.api.studies.get()).report.leftOut).toEqual(['sampling', 'norms']);
  const unknown = app.api.studies.change({ report: { leftOut: ['poems' as never] } });
  await expect(unknown).rejects.toMatchObject({ code: 'invalid-input' });
  expect((await app.api.studies.get()).report.leftOut).toEqual(['sampling', 'norms']);
});

it('prints nothing where there is no window', async () => {
  await expect(app.api.reports.savePdf({ name: 'Report' })).rejects.toMatchObject({
    code: 'not-allowed',
  });
});
