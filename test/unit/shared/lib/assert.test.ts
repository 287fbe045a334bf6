import { describe, expect, it } from 'vitest';

import { assert, assertNever } from '#shared/lib/assert.ts';

describe('assert', () => {
  it('lets what holds pass', () => {
    expect(() => assert('text', 'there is a text')).not.toThrow();
  });

  it('names the invariant that does not hold', () => {
    expect(() => assert(0, 'nothing is something')).toThrow(
      'Invariant violated: nothing is something',
    );
  });
});

describe('assertNever', () => {
  it('names the case that nobody handled', () => {
    const unhandled = { kind: 'new' } as never;
    expect(() => assertNever(unhandled)).toThrow('Unhandled case: {"kind":"new"}');
  });
});
