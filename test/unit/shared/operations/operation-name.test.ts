import { describe, expect, it } from 'vitest';

import { groupName, operationName, operationUnit } from '#shared/operations/operation-name.ts';
import { aGroup, anOperation } from '#test/support/builders.ts';

describe('the name of an operation', () => {
  it('is its own, in whatever language', () => {
    const operation = anOperation(1, { code: 'meeting', name: 'Показ' });
    expect(operationName(operation, 'ru')).toBe('Показ');
    expect(operationName(operation, 'en')).toBe('Показ');
  });

  it('is the built-in one of the language where it has none', () => {
    const operation = anOperation(1, { code: 'meeting' });
    expect(operationName(operation, 'ru')).toBe('Встреча с клиентом');
    expect(operationName(operation, 'en')).toBe('Client meeting');
  });

  it('is its code where nobody gave it a name', () => {
    expect(operationName(anOperation(1, { code: 'own-1' }), 'ru')).toBe('own-1');
  });
});

describe('the unit of an operation', () => {
  it('is its own, else the built-in one, else one time', () => {
    expect(operationUnit(anOperation(1, { code: 'meeting', unit: 'показ' }), 'en')).toBe('показ');
    expect(operationUnit(anOperation(1, { code: 'meeting' }), 'en')).toBe('meeting');
    expect(operationUnit(anOperation(1, { code: 'own-1' }), 'ru')).toBe('раз');
    expect(operationUnit(anOperation(1, { code: 'own-1' }), 'en')).toBe('time');
  });
});

describe('the name of a group', () => {
  it('is its own, else the built-in one, else its code', () => {
    expect(groupName(aGroup(1, { code: 'calls', name: 'Линия' }), 'ru')).toBe('Линия');
    expect(groupName(aGroup(1, { code: 'calls' }), 'en')).toBe('Calls and meetings');
    expect(groupName(aGroup(1, { code: 'own-1' }), 'ru')).toBe('own-1');
  });
});
