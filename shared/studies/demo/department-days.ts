import { MINUTE, timeOfDay } from './demo-period.ts';
import type { Draw } from './draw.ts';
import type { DemoOperation } from './lengths.ts';

/** Something that several people of the department share. */
export interface SharedEvent {
  readonly dayIndex: number;
  readonly operation: DemoOperation;
  readonly at: number;
  readonly until: number;
  /** Names; null: everybody. */
  readonly who: readonly string[] | null;
}

/** The team meetings of both Mondays, two trainings, and the morning on which the CRM did not answer. */
export function drawSharedEvents(draw: Draw): SharedEvent[] {
  const event = (
    operation: DemoOperation,
    place: { readonly dayIndex: number; readonly at: number; readonly who?: readonly string[] },
    minutes: readonly [number, number],
  ): SharedEvent => ({
    who: null,
    ...place,
    operation,
    until: place.at + draw.between(...minutes) * MINUTE,
  });
  return [
    event('team-meeting', { dayIndex: 0, at: timeOfDay(9, 30) }, [28, 40]),
    event('team-meeting', { dayIndex: 5, at: timeOfDay(9, 30) }, [24, 36]),
    event('training', { dayIndex: 3, at: timeOfDay(16), who: ['Ольга Т.', 'Павел Р.'] }, [42, 55]),
    event('waiting-system', { dayIndex: 6, at: timeOfDay(11, 8) }, [17, 27]),
    event('training', { dayIndex: 7, at: timeOfDay(10) }, [32, 41]),
  ];
}
