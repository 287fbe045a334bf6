import { expect, it } from 'vitest';
import { z } from 'zod';

import { AppError } from '#shared/contract/app-error.ts';
import { connect } from '#shared/contract/connect.ts';
import { method } from '#shared/contract/define.ts';

const contract = { people: { rename: method(z.object({ name: z.string() }), z.int()) } };

it('calls the method by its area and name, and gives back the value', async () => {
  const calls: unknown[] = [];
  const api = connect(contract, {
    call: async (name, input) => {
      calls.push([name, input]);
      return Promise.resolve({ ok: true, value: 7 });
    },
    listen: () => () => {},
  });
  await expect(api.people.rename({ name: 'Anna' })).resolves.toBe(7);
  expect(calls).toEqual([['people.rename', { name: 'Anna' }]]);
});

it('throws an expected failure with its code and details', async () => {
  const api = connect(contract, {
    call: async () => Promise.resolve({ ok: false, code: 'name-taken', details: { name: 'Anna' } }),
    listen: () => () => {},
  });
  const failure: unknown = await api.people
    .rename({ name: 'Anna' })
    .catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(AppError);
  expect(failure).toMatchObject({ code: 'name-taken', details: { name: 'Anna' } });
});
