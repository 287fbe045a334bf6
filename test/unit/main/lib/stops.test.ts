import { describe, expect, it } from 'vitest';

import { createStops } from '#main/lib/stops.ts';

describe('stops', () => {
  const noted = () => {
    const notes: unknown[] = [];
    const stops = createStops((error) => notes.push(error));
    return { notes, stops, note: (what: string) => () => void notes.push(what) };
  };

  it('are taken once and in their order, whoever asks for it', () => {
    const { notes, stops, note } = noted();
    stops.add(note('keys'), note('ticks'));
    stops.add(note('tray'));
    expect(stops.haveRun()).toBe(false);
    stops.run();
    stops.run();
    expect(notes).toEqual(['keys', 'ticks', 'tray']);
    expect(stops.haveRun()).toBe(true);
  });

  it('go on after one that failed, and say so', () => {
    const { notes, stops, note } = noted();
    const failure = new Error('no tray');
    stops.add(() => {
      throw failure;
    }, note('ticks'));
    stops.run();
    expect(notes).toEqual([failure, 'ticks']);
  });

  it('stop at once what begins too late', () => {
    const { notes, stops, note } = noted();
    stops.run();
    stops.add(note('ticks'));
    expect(notes).toEqual(['ticks']);
  });
});
