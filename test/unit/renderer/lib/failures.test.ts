import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { hearFailures, onFailure, reportFailure, tell } from '#renderer/lib/failures.ts';
import { AppError } from '#shared/contract/app-error.ts';
import type { Bridge } from '#shared/contract/bridge.ts';
import { installBridge } from '#test/support/render-screen.tsx';

const shown: unknown[] = [];
const call = vi.fn<Bridge['call']>(() => Promise.resolve({ ok: true, value: undefined }));
let stop: () => void;

beforeEach(() => {
  shown.length = 0;
  call.mockClear();
  installBridge({ call, listen: () => () => {} });
  stop = onFailure((error) => shown.push(error));
});

afterEach(() => stop());

const traces = (): string[] =>
  call.mock.calls.map(([method, input]) => {
    expect(method).toBe('settings.logFailure');
    return JSON.stringify(input);
  });

describe('a failure that nobody waits for', () => {
  it('is shown, and logged with its kind and places but without its message', async () => {
    const error = new TypeError('the note “call Petrov” is not a number');
    tell(Promise.reject(error));
    await vi.waitFor(() => expect(shown).toEqual([error]));
    const [trace] = traces();
    expect(trace).toMatch(/TypeError.*failures\.test/);
    expect(trace).not.toContain('Petrov');
  });

  it('is shown only when it was expected', () => {
    const error = new AppError('disk-full');
    reportFailure(error);
    expect(shown).toEqual([error]);
    expect(traces()).toEqual([]);
  });

  it('is logged once when it comes again and again', () => {
    const error = new Error('each frame');
    for (let frame = 0; frame < 100; frame += 1) reportFailure(error);
    expect(traces()).toHaveLength(1);
  });

  it('is shown even when main cannot be reached, and so is that', async () => {
    const gone = new Error('gone');
    call.mockRejectedValueOnce(gone);
    const error = new RangeError('here');
    reportFailure(error);
    await vi.waitFor(() => expect(shown).toEqual([error, gone]));
  });
});

describe('what is thrown at the window', () => {
  const page = new EventTarget();
  hearFailures(
    Object.assign(Object.create(window), { addEventListener: page.addEventListener.bind(page) }),
  );
  const happen = (type: string, values: object): void => {
    page.dispatchEvent(Object.assign(new Event(type), values));
  };

  it('is heard, from listeners and from promises', () => {
    const [first, second] = [new Error('in a listener'), new Error('in a promise')];
    happen('error', { error: first, message: 'in a listener' });
    happen('unhandledrejection', { reason: second });
    expect(shown).toEqual([first, second]);
    expect(traces()).toHaveLength(2);
  });

  it('is not the browser’s note about an observer', () => {
    happen('error', {
      error: null,
      message: 'ResizeObserver loop completed with undelivered notifications.',
    });
    expect(shown).toEqual([]);
  });
});

it('shows what failed before anybody could show it, once', () => {
  stop();
  reportFailure(new AppError('disk-full'));
  const seen: unknown[] = [];
  onFailure((error) => seen.push(error))();
  expect(seen).toEqual([new AppError('disk-full')]);
  const late: unknown[] = [];
  onFailure((error) => late.push(error))();
  expect(late).toEqual([]);
});
