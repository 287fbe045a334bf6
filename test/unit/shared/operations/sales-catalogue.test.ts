import { describe, expect, it } from 'vitest';

import { parseHotkey } from '#shared/hotkeys/hotkey.ts';
import {
  findBuiltInGroup,
  findBuiltInOperation,
  salesCatalogue,
} from '#shared/operations/sales-catalogue.ts';

const operations = salesCatalogue.flatMap((group) => group.operations);
const ofKind = (kind: string): string[] =>
  operations.filter((each) => each.kind === kind).map(({ code }) => code);

describe('the sales catalogue', () => {
  it('has every code that files and scripts rely on', () => {
    const promised =
      'call-first call-follow-up call-closing meeting correspondence quote contract invoice act handover care-question crm-entry planning team-meeting training search-information rework waiting-approval waiting-system rest personal late lunch';
    const codes = new Set(operations.map(({ code }) => code));
    expect(promised.split(' ').filter((code) => !codes.has(code))).toEqual([]);
  });

  it('has the promised kinds', () => {
    expect(ofKind('result')).toEqual(['call-closing', 'meeting']);
    expect(ofKind('avoidable')).toEqual(['search-information', 'rework']);
    expect(ofKind('loss')).toEqual(['waiting-approval', 'waiting-system', 'late']);
    expect(ofKind('rest')).toEqual(['rest', 'personal']);
    expect(ofKind('absence')).toEqual(['lunch']);
  });

  it('uses no code and no name twice', () => {
    expect(new Set(operations.map(({ code }) => code)).size).toBe(operations.length);
    expect(new Set(salesCatalogue.map(({ code }) => code)).size).toBe(salesCatalogue.length);
    for (const language of ['ru', 'en'] as const) {
      const names = operations.map(({ name }) => name[language].toLowerCase());
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('gives ten operations a chord of their own', () => {
    const chords = operations.flatMap(({ hotkey }) => hotkey ?? []);
    expect(chords.toSorted()).toEqual(
      Array.from({ length: 10 }, (_, digit) => `Ctrl+Alt+${digit}`),
    );
    expect(chords.every((chord) => parseHotkey(chord))).toBe(true);
  });

  it('finds operations and groups by their code', () => {
    expect(findBuiltInOperation('meeting')?.name.en).toBe('Client meeting');
    expect(findBuiltInGroup('paperwork')?.operations).toHaveLength(5);
    expect(findBuiltInOperation('paperwork')).toBeUndefined();
    expect(findBuiltInGroup('meeting')).toBeUndefined();
  });
});
