import { describe, expect, it } from 'vitest';

import { COMMAND_WORDS, parseCommandLine } from '#shared/recording/command-line.ts';

describe('parseCommandLine', () => {
  it.each([
    ['switch:call-first', { kind: 'switch', operation: 'call-first' }],
    ['interrupt:care-question', { kind: 'interrupt', operation: 'care-question' }],
    ['resume', { kind: 'resume' }],
    ['pause', { kind: 'pause' }],
    ['undo', { kind: 'undo' }],
    ['end-day', { kind: 'end-day' }],
    ['show', { kind: 'show' }],
    ['unit', { kind: 'unit', count: 1 }],
    ['unit:3', { kind: 'unit', count: 3 }],
    ['unit:999', { kind: 'unit', count: 999 }],
    ['outcome:contract', { kind: 'outcome', outcome: 'contract' }],
    ['outcome:none', { kind: 'outcome', outcome: null }],
    ['note:позвонить: завтра', { kind: 'note', note: 'позвонить: завтра' }],
    ['note: ', { kind: 'note', note: '' }],
    [`note:${'x'.repeat(500)}`, { kind: 'note', note: 'x'.repeat(500) }],
  ])('reads %s', (text, expected) => {
    expect(parseCommandLine(text)).toEqual(expected);
  });

  it.each([
    '',
    'switch',
    'switch:',
    'pause:now',
    'unit:0',
    'unit:-1',
    'unit:1000',
    'unit:two',
    'outcome',
    'outcome:sold',
    'note',
    `note:${'x'.repeat(501)}`,
    'constructor',
    'toString:1',
    'SWITCH:call-first',
  ])('does not understand %j', (text) => {
    expect(parseCommandLine(text)).toBeUndefined();
  });

  it('understands every word that it names', () => {
    const words = COMMAND_WORDS.replaceAll('[:N]', '')
      .replaceAll('CODE', 'call-first')
      .replaceAll('WORD', 'payment')
      .replaceAll('TEXT', 'text')
      .replaceAll('PERCENT', '110')
      .split(' ');
    expect(words).toHaveLength(11);
    expect(words.filter((word) => !parseCommandLine(word))).toEqual([]);
  });
});
