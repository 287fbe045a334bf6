import { describe, expect, it } from 'vitest';

import { matchOperations } from '#renderer/recording/match-operations.ts';
import { shownOperations } from '#renderer/recording/window/shown-operations.ts';
import { startTestApp } from '#test/support/test-app.ts';

async function catalogue() {
  const { operations } = await startTestApp().api.operations.catalogue();
  return operations;
}

async function found(typed: string): Promise<string[]> {
  return matchOperations(await catalogue(), typed).map(({ code }) => code);
}

describe('a search for an operation', () => {
  it('finds the beginnings of words before their middles, in either language', async () => {
    expect((await found('зво')).slice(0, 2)).toEqual(['call-first', 'call-follow-up']);
    expect(await found('closing')).toEqual(['call-closing']);
    expect((await found('act')).slice(0, 1)).toEqual(['act']);
    expect(await found('act')).toContain('contract');
  });

  it('needs every word, in any order and case, with е for ё', async () => {
    expect(await found('КЛИЕНТА вопрос')).toEqual(['care-question']);
    expect(await found('планерка')).toEqual(['team-meeting']);
    expect(await found('вопрос ничего')).toEqual([]);
  });

  it('shows everything when nothing is typed', async () => {
    expect(await found('  ')).toHaveLength((await catalogue()).length);
  });
});

describe('the operations of the recorder window', () => {
  it('come in the order of their digits: 1 to 9, then 0, then the others', async () => {
    const shown = shownOperations(await catalogue(), '');
    const digits = shown.map(({ hotkey }) => hotkey?.slice(-1) ?? '').slice(0, 11);
    expect(digits.join('')).toBe('1234567890');
  });
});
