import { expect, it } from 'vitest';
import { z } from 'zod';

import { serveContract } from '#main/ipc/serve-contract.ts';
import { AppError } from '#shared/contract/app-error.ts';
import { method } from '#shared/contract/define.ts';
import { startTestApp } from '#test/support/test-app.ts';

const contract = {
  days: {
    count: method(
      z.object({ from: z.iso.date(), steps: z.array(z.int()).default([]) }),
      z.object({ days: z.int().nonnegative() }),
    ),
    fail: method(z.void(), z.void()),
  },
};

/** Serves one answer or failure; keeps what was asked and what went wrong. */
function serving(answer: unknown, failure?: unknown) {
  const asked: unknown[] = [];
  const bugs: { readonly method: string; readonly error: unknown }[] = [];
  const failures: string[] = [];
  const handlers = {
    days: {
      count: (input: unknown) => {
        asked.push(input);
        return z.custom<{ days: number }>().parse(answer); // checks nothing, as a bug would
      },
      fail: (): void => {
        throw failure;
      },
    },
  };
  const serve = serveContract(contract, handlers, {
    onUnexpected: (name, error) => bugs.push({ method: name, error }),
    onFailure: ({ code }) => failures.push(code),
  });
  return { serve, asked, bugs, failures };
}

it('answers with what the handler gives, and fills in what the caller left out', async () => {
  const { serve, asked, bugs } = serving({ days: 3 });
  expect(await serve('days.count', { from: '2026-03-02' })).toEqual({
    ok: true,
    value: { days: 3 },
  });
  expect(asked).toEqual([{ from: '2026-03-02', steps: [] }]);
  expect(bugs).toEqual([]);
});

it.each([
  [undefined, 'input'],
  [null, 'input'],
  ['2026-03-02', 'input'],
  [{}, 'from'],
  [{ from: 'yesterday' }, 'from'],
  [{ from: '2026-03-02', steps: [1, 'two'] }, 'steps.1'],
])('refuses %j as invalid input, says where, and asks nobody', async (input, where) => {
  const { serve, asked, bugs, failures } = serving({ days: 3 });
  const outcome = await serve('days.count', input);
  expect(outcome).toMatchObject({ ok: false, code: 'invalid-input', details: { where } });
  expect(asked).toEqual([]);
  expect(bugs).toEqual([]);
  expect(failures).toEqual(['invalid-input']);
});

it.each(['days.sum', 'days', 'weeks.count', '', 'days.constructor', '__proto__.toString'])(
  'knows no method %j',
  async (name) => {
    const { serve, bugs } = serving({ days: 3 });
    expect(await serve(name, { from: '2026-03-02' })).toEqual({
      ok: false,
      code: 'not-found',
      details: { what: 'method', id: name },
    });
    expect(bugs).toEqual([]);
  },
);

it.each([[{ days: -1 }], [{ days: '3' }], [{}], [undefined]])(
  'takes the answer %j for a bug: it is logged, and the caller learns no more',
  async (answer) => {
    const { serve, bugs, failures } = serving(answer);
    expect(await serve('days.count', { from: '2026-03-02' })).toEqual({
      ok: false,
      code: 'unexpected',
      details: {},
    });
    expect(bugs).toEqual([{ method: 'days.count', error: expect.any(z.ZodError) }]);
    expect(failures).toEqual([]);
  },
);

it('passes an expected failure on with its details, and logs no bug', async () => {
  const { serve, bugs, failures } = serving(0, new AppError('name-taken', { name: 'Анна' }));
  expect(await serve('days.fail', undefined)).toEqual({
    ok: false,
    code: 'name-taken',
    details: { name: 'Анна' },
  });
  expect(bugs).toEqual([]);
  expect(failures).toEqual(['name-taken']);
});

it('gives a failure of the disk its code', async () => {
  const full = Object.assign(new Error('no space'), { code: 'ENOSPC' });
  const { serve, failures } = serving(0, full);
  expect(await serve('days.fail', undefined)).toMatchObject({ ok: false, code: 'disk-full' });
  expect(failures).toEqual(['disk-full']);
});

it('takes anything else that is thrown for a bug', async () => {
  const error = new TypeError('x is not a function');
  const { serve, bugs } = serving(0, error);
  expect(await serve('days.fail', undefined)).toEqual({
    ok: false,
    code: 'unexpected',
    details: {},
  });
  expect(bugs).toEqual([{ method: 'days.fail', error }]);
});

it('checks the input of the real calls', async () => {
  const { bridge, db } = startTestApp();
  const before = db.prepare('SELECT count(*) FROM change').pluck().get();
  const calls = [
    ['recording.command', { personId: 'me', command: { kind: 'pause' } }, 'personId'],
    ['recording.addPerson', { name: ' ' }, 'name'],
    ['workdays.day', { personId: null, day: '2026-03-02' }, 'personId'],
    ['statistics.observations', { limit: 1e6 }, 'limit'],
    ['settings.change', { dayStartMinutes: 9999 }, 'dayStartMinutes'],
  ] as const;
  for (const [name, input, where] of calls) {
    expect(await bridge.call(name, input)).toMatchObject({
      ok: false,
      code: 'invalid-input',
      details: { where },
    });
  }
  expect(db.prepare('SELECT count(*) FROM change').pluck().get()).toBe(before);
});
